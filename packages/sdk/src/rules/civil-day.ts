import { RuleInputError, shown } from './errors.ts';

/**
 * Days counted from 1970-01-01 in the civil (Gregorian) calendar. No time zone is involved: a legal date is the
 * date on the wall in Asia/Shanghai.
 */
export type DayNumber = number;

/** Year, month 1–12, day 1–31. */
export interface CivilDate {
  year: number;
  month: number;
  day: number;
}

/** Day number of a civil date (proleptic Gregorian; the algorithm counts eras of 400 years from 1 March). */
export function dayNumberOf(year: number, month: number, day: number): DayNumber {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The civil date of a day number. */
export function civilDateOf(dayNumber: DayNumber): CivilDate {
  const z = dayNumber + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Number of days in a month (1–12). */
export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : dayNumberOf(year, month + 1, 1) - dayNumberOf(year, month, 1);
}

/** Is `text` an existing date written `YYYY-MM-DD`? What is no text is none. */
export function isDate(text: string): boolean {
  const match = typeof text === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) : null;
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * Reads `YYYY-MM-DD`.
 *
 * @throws RuleInputError `invalidDate` when malformed or not in the calendar (2026-02-29)
 */
export function parseDate(text: string): DayNumber {
  if (!isDate(text)) {
    throw new RuleInputError(
      'invalidDate',
      `日期须为存在的 YYYY-MM-DD：${shown(text)}`,
      `not an existing date: ${shown(text)}`,
    );
  }
  return dayNumberOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10)));
}

/**
 * Writes `YYYY-MM-DD`.
 *
 * @throws RuleInputError `invalidDate` outside the years 0000 to 9999, which are all that can be written so
 */
export function formatDate(dayNumber: DayNumber): string {
  const { year, month, day } = civilDateOf(dayNumber);
  if (!(year >= 0 && year <= 9999)) {
    throw new RuleInputError(
      'invalidDate',
      '结果不在 0000 年至 9999 年之间',
      'the result lies outside the years 0000 to 9999',
    );
  }
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/**
 * Reckons from dates that are checked already; where the result cannot be written, the error says what was asked.
 *
 * @throws RuleInputError `invalidCount`
 */
export function withinYears<Result>(asked: string, reckon: () => Result): Result {
  try {
    return reckon();
  } catch (error) {
    if (!(error instanceof RuleInputError) || error.code !== 'invalidDate') throw error;
    throw new RuleInputError('invalidCount', `${asked}：${error.messageZh}`, `${asked}: ${error.message}`);
  }
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(dayNumber: DayNumber): number {
  return (((dayNumber + 4) % 7) + 7) % 7;
}

/** Same day `months` later (or earlier), or the month's last day when there is none (Civil Code 2020, art. 202). */
export function addMonths(dayNumber: DayNumber, months: number): DayNumber {
  const { year, month, day } = civilDateOf(dayNumber);
  const index = year * 12 + (month - 1) + months;
  const newYear = Math.floor(index / 12);
  const newMonth = index - newYear * 12 + 1;
  return dayNumberOf(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}
