import { parseDate } from './civil-day.ts';

/** Full age of a natural person begins at eighteen (Civil Code 2020, art. 17; 以上 includes the number, art. 1259). */
const majority = 18;

/**
 * Full years of age on a civil date (周岁, by the Gregorian calendar). Who was born on 29 February completes a year on
 * 1 March where there is no such day. Before the birth the number is negative.
 *
 * @throws RuleInputError `invalidDate` when a date is not an existing `YYYY-MM-DD`
 */
export function ageOn(birthDate: string, date: string): number {
  parseDate(birthDate);
  parseDate(date);
  const years = Number(date.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return date.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/**
 * Whether somebody is not yet of age on a civil date: under eighteen (Civil Code 2020, art. 17), so that a legal
 * representative acts (arts. 19, 20, 23; Civil Procedure Law art. 60).
 *
 * @throws RuleInputError `invalidDate` when a date is not an existing `YYYY-MM-DD`
 */
export function isMinor(birthDate: string, date: string): boolean {
  return ageOn(birthDate, date) < majority;
}
