// Plain arithmetic with civil dates, for clocks and reminders that no law fixes. A period of law is `period` or `addPeriod`.
import { formatDate, parseDate } from './civil-day.ts';
import { startOfDay } from './instant.ts';

/**
 * The date so many days later; earlier when negative. Nothing is rolled over.
 *
 * @throws RuleInputError `invalidDate`
 */
export function addDays(date: string, days: number): string {
  return formatDate(parseDate(date) + days);
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
