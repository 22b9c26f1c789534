import { RuleInputError, shown } from '../errors.ts';
import { normaliseText } from './normalise-text.ts';

/** Parts of a unified social credit code (统一社会信用代码, GB 32100-2015). */
export interface CreditCode {
  /** Registering department, 1 character. */
  department: string;
  /** Kind of organisation, 1 character. */
  category: string;
  /** Administrative region, 6 digits. */
  region: string;
  /** Organisation code with its own check character: `YUNT1NG0-5`. */
  organisationCode: string;
}

/** What {@link parseCreditCode} answers. */
export type CreditCodeResult =
  | { valid: true; normalised: string; parsed: CreditCode; organisationCodeValid: boolean }
  | { valid: false; problem: 'malformed' | 'checkCharacter' };

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/**
 * The 18th character for 17: weights 3^i mod 31. It finds every change of one character.
 *
 * @throws RuleInputError `invalidFacts` unless these are 17 of `0-9A-Z` without I O Z S V
 */
export function creditCodeCheckCharacter(first17: string): string {
  if (typeof first17 !== 'string' || !/^[0-9A-HJ-NPQRTUWXY]{17}$/.test(first17)) {
    throw new RuleInputError(
      'invalidFacts',
      `须为 17 位数字或大写字母（不含 I、O、Z、S、V）：${shown(first17)}`,
      `not 17 digits or capital letters without I, O, Z, S, V: ${shown(first17)}`,
    );
  }
  let weight = 1;
  let sum = 0;
  for (let index = 0; index < 17; index += 1) {
    sum += weight * alphabet.indexOf(first17.charAt(index));
    weight = (weight * 3) % 31;
  }
  return alphabet.charAt((31 - (sum % 31)) % 31);
}

/** The 9th character of an organisation code (GB 11714), for its first 8. */
function organisationCheckCharacter(first8: string): string {
  const sum = organisationWeights.reduce(
    (total, weight, index) => total + weight * letters.indexOf(first8.charAt(index)),
    0,
  );
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : String(check % 11);
}

/**
 * Checks a unified social credit code: 18 of `0-9A-Z` without I O Z S V. Lower case is accepted. The check character of
 * the organisation code inside is reported apart.
 */
export function parseCreditCode(text: string): CreditCodeResult {
  const normalised = normaliseText(text).toUpperCase();
  const wellFormed = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(normalised);
  if (!wellFormed || /\s/.test(text)) return { valid: false, problem: 'malformed' };
  if (creditCodeCheckCharacter(normalised.slice(0, 17)) !== normalised.charAt(17))
    return { valid: false, problem: 'checkCharacter' };
  const body = normalised.slice(8, 16);
  const check = normalised.charAt(16);
  return {
    valid: true,
    normalised,
    parsed: {
      department: normalised.charAt(0),
      category: normalised.charAt(1),
      region: normalised.slice(2, 8),
      organisationCode: `${body}-${check}`,
    },
    organisationCodeValid: organisationCheckCharacter(body) === check,
  };
}
