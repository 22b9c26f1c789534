import { normaliseText } from './normalise-text.ts';

/** What {@link parsePhone} answers. */
export type PhoneResult =
  | { valid: true; kind: 'mobile' | 'landline' | 'hotline'; normalised: string }
  | { valid: false };

/** 12368 is the courts' litigation service line. */
const hotlines = new Set(['12368']);

/**
 * Reads a telephone number of mainland China: mobile, landline with area code (`0533-0000000`), or the court hotline.
 * `+86`, `0086`, spaces and hyphens are accepted.
 */
export function parsePhone(text: string): PhoneResult {
  const digits = normaliseText(text)
    .replace(/^(?:\+86|0086)/, '')
    .replace(/-/g, '');
  if (hotlines.has(digits)) return { valid: true, kind: 'hotline', normalised: digits };
  if (/^1[3-9]\d{9}$/.test(digits)) return { valid: true, kind: 'mobile', normalised: digits };
  const landline = /^(010|02\d|0[3-9]\d{2})(\d{7,8})$/.exec(digits);
  if (landline) return { valid: true, kind: 'landline', normalised: `${landline[1]}-${landline[2]}` };
  return { valid: false };
}
