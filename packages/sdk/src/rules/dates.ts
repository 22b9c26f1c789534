// Plain arithmetic with civil dates, for clocks and reminders that no law fixes. A period of law is `period` or `addPeriod`.
import { formatDate, parseDate, withinYears } from './civil-day.ts';
import { RuleInputError, shown } from './errors.ts';
import { startOfDay } from './instant.ts';

/**
 * The date so many days later; earlier when negative. Nothing is rolled over.
 *
 * @param days a whole number
 * @throws RuleInputError `invalidDate`; `invalidCount` also where the result lies outside the years 0000 to 9999
 */
export function addDays(date: string, days: number): string {
  const day = parseDate(date);
  if (!Number.isSafeInteger(days)) {
    throw new RuleInputError(
      'invalidCount',
      `天数须为整数：${shown(days)}`,
      `not a whole number of days: ${shown(days)}`,
    );
  }
  return withinYears(`${date} + ${days} d`, () => formatDate(day + days));
}

/**
 * How many days from one date to another: 1 from a day to the next; negative backwards.
 *
 * @throws RuleInputError `invalidDate`
 */
export function daysBetween(from: string, to: string): number {
  return parseDate(to) - parseDate(from);
}

/**
 * 24:00 of a day in Asia/Shanghai, written as 00:00 of the next (Civil Code 203/2).
 *
 * @throws RuleInputError `invalidDate`
 */
export function endOfDay(date: string): string {
  return startOfDay(parseDate(date) + 1);
}
