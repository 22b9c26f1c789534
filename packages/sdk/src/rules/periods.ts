import { calendarGiven } from './calendar.ts';
import { parseDate, withinYears } from './civil-day.ts';
import { countDays } from './count-days.ts';
import type { PeriodWords } from './count-days.ts';
import { RuleInputError, shown } from './errors.ts';
import { factsGiven, flagIfGiven, listGiven, nameGiven, wordGiven, wordIfGiven } from './facts.ts';
import { addHours } from './hour-period.ts';
import { parseInstant } from './instant.ts';
import type { DayPeriodInput, HourPeriodInput, PeriodMeaning, PeriodResult } from './period-result.ts';

const units = ['hour', 'day', 'workday', 'month', 'year'] as const;
const meanings: readonly PeriodMeaning[] = ['latest', 'earliest', 'effective', 'expires'];
const most = 100_000;

function lengthGiven(field: string, value: number, least: number): number {
  if (Number.isSafeInteger(value) && value >= least && value <= most) return value;
  throw new RuleInputError(
    'invalidCount',
    `${field} 须为 ${least} 至 ${most} 的整数：${shown(value)}`,
    `${field} must be a whole number from ${least} to ${most}: ${shown(value)}`,
  );
}

function hoursGiven(input: HourPeriodInput): HourPeriodInput {
  const { direction, rollOver, excludedDays, afterEnd }: Partial<DayPeriodInput> = { ...input, unit: 'day' };
  if (direction || rollOver || excludedDays || afterEnd) {
    throw new RuleInputError(
      'invalidPeriod',
      '按小时计算的期间不倒算、不顺延、不扣除',
      'a period of hours is not counted back, moved on or added to',
    );
  }
  const { unit, count, startAt } = input;
  parseInstant(startAt);
  return {
    unit,
    count,
    startAt,
    countFrom: wordIfGiven('countFrom', input.countFrom, ['nextFullHour', 'moment']),
    meaning: wordIfGiven('meaning', input.meaning, meanings),
  };
}

function daysGiven(input: DayPeriodInput): DayPeriodInput {
  const { unit, count, startOn } = input;
  parseDate(startOn);
  return {
    unit,
    count,
    startOn,
    direction: wordIfGiven('direction', input.direction, ['forward', 'backward']),
    rollOver: flagIfGiven('rollOver', input.rollOver),
    excludedDays: lengthGiven('excludedDays', input.excludedDays ?? 0, 0),
    meaning: wordIfGiven('meaning', input.meaning, meanings),
    afterEnd: flagIfGiven('afterEnd', input.afterEnd),
    calendar: calendarGiven(input.calendar),
  };
}

function wordsToTell(words: PeriodWords | null | undefined): PeriodWords {
  const told = factsGiven(words ?? {}, 'words');
  for (const field of ['event', 'title'] as const) {
    const said = told[field];
    if (said === undefined || said === null) continue;
    const { zh, en } = factsGiven(said, `words.${field}`);
    nameGiven(`words.${field}.zh`, zh);
    nameGiven(`words.${field}.en`, en);
  }
  flagIfGiven('words.rollOverIsReading', told.rollOverIsReading);
  return { ...told, length: listGiven('words.length', told.length ?? []) };
}

/**
 * Adds a period of days, working days, months, years or hours to an event by the counting rules of CPL 85,
 * INT 125 and Civil Code 200–203.
 *
 * @param words what the period is for, the event it starts from and the articles behind its length, told in the steps
 * @throws RuleInputError `invalidDate`, `invalidInstant`, `invalidFacts`; `invalidCount`, also where the end lies outside
 *   the years 0000 to 9999; `invalidPeriod` for a combination that the law does not have: roll-over backward or of
 *   working days, left-out days with working days, any of these with hours
 */
export function addPeriod(input: DayPeriodInput | HourPeriodInput, words?: PeriodWords): PeriodResult {
  const { unit } = factsGiven(input, 'input');
  wordGiven('unit', unit, units);
  const count = lengthGiven('count', input.count, 1);
  const told = wordsToTell(words);
  if (input.unit === 'hour') {
    const hours = hoursGiven(input);
    return withinYears(`${hours.startAt} + ${count} hour`, () => addHours(hours, told));
  }
  const days = daysGiven(input);
  const sign = days.direction === 'backward' ? '-' : '+';
  return withinYears(`${days.startOn} ${sign} ${count} ${unit}`, () => countDays(days, told));
}
