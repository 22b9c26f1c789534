import { isDate, parseDate } from '../civil-day.ts';
import type { DayNumber } from '../civil-day.ts';
import { RuleInputError, shown } from '../errors.ts';
import { factsGiven } from '../facts.ts';
import { normaliseText } from './normalise-text.ts';

/** Why a citizen identity number (公民身份号码) is refused. */
export type IdNumberProblem =
  | 'whitespace'
  | 'oldFormat'
  | 'malformed'
  | 'region'
  | 'birthDate'
  | 'birthDateInFuture'
  | 'checkDigit';

/** What {@link parseIdNumber} answers. `checkDigitValid` is `null` when there is none to check. */
export type IdNumberResult =
  | {
      valid: true;
      checkDigitValid: true;
      /** Capital X, half-width. */
      normalised: string;
      /** `YYYY-MM-DD` */
      birthDate: string;
      sex: 'male' | 'female';
      /** First six digits. Only the province is checked, the full table is not shipped. */
      region: string;
    }
  | { valid: false; problem: IdNumberProblem; checkDigitValid: boolean | null };

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = '10X98765432';
const provinces = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(
    ' ',
  ),
);

/**
 * The 18th character for 17 digits (GB 11643, ISO 7064 MOD 11-2): it finds every change of one character.
 *
 * @throws RuleInputError `invalidFacts` unless these are 17 digits
 */
export function idNumberCheckCharacter(first17: string): string {
  if (typeof first17 !== 'string' || !/^\d{17}$/.test(first17)) {
    throw new RuleInputError(
      'invalidFacts',
      `须为 17 位数字：${shown(first17)}`,
      `not 17 digits: ${shown(first17)}`,
    );
  }
  const sum = weights.reduce((total, weight, index) => total + weight * Number(first17.charAt(index)), 0);
  return checkCharacters.charAt(sum % 11);
}

function problemOf(number: string, today: DayNumber, checkDigitValid: boolean): IdNumberProblem | null {
  const birthDate = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  if (!provinces.has(number.slice(0, 2))) return 'region';
  if (!isDate(birthDate)) return 'birthDate';
  if (parseDate(birthDate) > today) return 'birthDateInFuture';
  return checkDigitValid ? null : 'checkDigit';
}

/**
 * Checks a citizen identity number of 18 characters. Numbers of 15 digits are refused: those cards ended on 2013-01-01
 * (Resident Identity Card Law 2011, art. 23). A lower-case x is accepted; spaces are not, strip them first.
 *
 * @param options `asOf`: today in Asia/Shanghai, `YYYY-MM-DD`; nobody is born later
 * @throws RuleInputError `invalidDate` when `asOf` is malformed, whatever the text is; `invalidFacts` without options
 */
export function parseIdNumber(text: string, options: { asOf: string }): IdNumberResult {
  const today = parseDate(factsGiven(options, 'options').asOf);
  const normalised = normaliseText(text).toUpperCase();
  if (/^\d{15}$/.test(normalised)) return { valid: false, problem: 'oldFormat', checkDigitValid: null };
  if (!/^\d{17}[\dX]$/.test(normalised)) return { valid: false, problem: 'malformed', checkDigitValid: null };
  const checkDigitValid = idNumberCheckCharacter(normalised.slice(0, 17)) === normalised.charAt(17);
  if (/\s/.test(text)) return { valid: false, problem: 'whitespace', checkDigitValid };
  const problem = problemOf(normalised, today, checkDigitValid);
  if (problem) return { valid: false, problem, checkDigitValid };
  return {
    valid: true,
    checkDigitValid: true,
    normalised,
    birthDate: `${normalised.slice(6, 10)}-${normalised.slice(10, 12)}-${normalised.slice(12, 14)}`,
    sex: Number(normalised.charAt(16)) % 2 === 1 ? 'male' : 'female',
    region: normalised.slice(0, 6),
  };
}
