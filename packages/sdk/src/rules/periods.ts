import { countDays } from './count-days.ts';
import type { PeriodWords } from './count-days.ts';
import { RuleInputError } from './errors.ts';
import { addHours } from './hour-period.ts';
import type { DayPeriodInput, HourPeriodInput, PeriodResult } from './period-result.ts';

function checkCount(value: number, least: number): void {
  if (!Number.isSafeInteger(value) || value < least || value > 100_000) {
    throw new RuleInputError(
      'invalidCount',
      `期间数须为整数且不小于 ${least}：${value}`,
      `not a period length: ${value}`,
    );
  }
}

/**
 * Adds a period of days, working days, months, years or hours to an event by the counting rules of CPL 85,
 * INT 125 and Civil Code 200–203.
 *
 * @param words what the period is for, the event it starts from and the articles behind its length, told in the steps
 * @throws RuleInputError `invalidDate`, `invalidInstant`, `invalidCount`; `invalidPeriod` for a combination that the
 *   law does not have: roll-over backward or of working days, left-out days with working days
 */
export function addPeriod(input: DayPeriodInput | HourPeriodInput, words: PeriodWords = {}): PeriodResult {
  checkCount(input.count, 1);
  if (input.unit === 'hour') return addHours(input, words);
  checkCount(input.excludedDays ?? 0, 0);
  return countDays(input, words);
}
