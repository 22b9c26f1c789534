import { normaliseText } from './normalise-text.ts';

/** Parts of a lawyer's licence number (律师执业证号): it has no check digit. */
export interface LawyerLicence {
  province: string;
  city: string;
  /** Year of the first licence. */
  firstYear: number;
  category:
    | 'fullTime'
    | 'partTime'
    | 'hongKong'
    | 'macao'
    | 'taiwan'
    | 'public'
    | 'company'
    | 'legalAid'
    | 'military';
  /** The digit as printed; its meaning is not confirmed by a source. */
  sexDigit: '0' | '1';
  serial: string;
}

/** What {@link parseLawyerLicence} answers. */
export type LawyerLicenceResult =
  | { valid: true; normalised: string; parsed: LawyerLicence }
  | { valid: false; problem: 'malformed' | 'notAPersonalLicence' };

const categories = [
  'fullTime',
  'partTime',
  'hongKong',
  'macao',
  'taiwan',
  'public',
  'company',
  'legalAid',
  'military',
] as const;

/** Checks a personal licence: 17 digits, 1 + province + city + first year + category + sex + six-digit serial. */
export function parseLawyerLicence(text: string): LawyerLicenceResult {
  const normalised = normaliseText(text);
  if (!/^\d{17}$/.test(normalised)) return { valid: false, problem: 'malformed' };
  if (!normalised.startsWith('1')) return { valid: false, problem: 'notAPersonalLicence' };
  const category = categories[Number(normalised.charAt(9)) - 1];
  const sexDigit = normalised.charAt(10);
  const firstYear = Number(normalised.slice(5, 9));
  if (!category || (sexDigit !== '0' && sexDigit !== '1') || firstYear < 1979 || firstYear > 2099) {
    return { valid: false, problem: 'malformed' };
  }
  const [province, city, serial] = [normalised.slice(1, 3), normalised.slice(3, 5), normalised.slice(11)];
  return { valid: true, normalised, parsed: { province, city, firstYear, category, sexDigit, serial } };
}
