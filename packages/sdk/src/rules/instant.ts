import { formatDate, isDate, parseDate } from './civil-day.ts';
import type { DayNumber } from './civil-day.ts';
import { RuleInputError, shown } from './errors.ts';

const shanghaiOffsetMinutes = 480;
const pattern =
  /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?([Zz]|([+-])(\d{2}):(\d{2}))$/;

/**
 * Milliseconds since 1970-01-01T00:00:00Z of an RFC 3339 instant with offset. Digits beyond the millisecond are dropped.
 *
 * @throws RuleInputError `invalidInstant` when malformed or without offset
 */
export function parseInstant(text: string): number {
  const match = typeof text === 'string' ? pattern.exec(text) : null;
  const [
    ,
    date = '',
    hour = '',
    minute = '',
    second = '',
    decimals = '',
    ,
    sign = '+',
    zoneHour = '0',
    zoneMinute = '0',
  ] = match ?? [];
  const inRange = Number(hour) <= 23 && Number(minute) <= 59 && Number(second) <= 59;
  if (!match || !isDate(date) || !inRange || Number(zoneHour) > 23 || Number(zoneMinute) > 59) {
    throw new RuleInputError(
      'invalidInstant',
      `须为带时区的 RFC 3339 时刻：${shown(text)}`,
      `not an RFC 3339 instant: ${shown(text)}`,
    );
  }
  const offset = (Number(zoneHour) * 60 + Number(zoneMinute)) * (sign === '-' ? -1 : 1);
  const minutes = parseDate(date) * 1440 + Number(hour) * 60 + Number(minute) - offset;
  return minutes * 60_000 + Number(second) * 1000 + Number(decimals.slice(0, 3).padEnd(3, '0'));
}

/**
 * Writes an instant in Beijing time: `2026-03-07T11:00:00+08:00`; milliseconds only when there are any.
 *
 * @throws RuleInputError `invalidInstant` unless these are whole milliseconds; `invalidDate` outside the years 0000 to 9999
 */
export function formatInstant(milliseconds: number): string {
  if (!Number.isSafeInteger(milliseconds)) {
    throw new RuleInputError(
      'invalidInstant',
      `须为整数毫秒：${shown(milliseconds)}`,
      `not a whole number of milliseconds: ${shown(milliseconds)}`,
    );
  }
  const local = milliseconds + shanghaiOffsetMinutes * 60_000;
  const day = Math.floor(local / 86_400_000);
  const rest = local - day * 86_400_000;
  const two = (value: number): string => String(value).padStart(2, '0');
  const clock = [
    Math.floor(rest / 3_600_000),
    Math.floor(rest / 60_000) % 60,
    Math.floor(rest / 1000) % 60,
  ].map(two);
  const millis = rest % 1000;
  return `${formatDate(day)}T${clock.join(':')}${millis ? `.${String(millis).padStart(3, '0')}` : ''}+08:00`;
}

/** The date in Asia/Shanghai at an instant: `2026-03-25T16:00:00Z` → `2026-03-26`. */
export function dateInShanghai(instant: string): string {
  return formatInstant(parseInstant(instant)).slice(0, 10);
}

/** 00:00 of a day in Asia/Shanghai. The end of a day (24:00) is the start of the next. */
export function startOfDay(day: DayNumber): string {
  return `${formatDate(day)}T00:00:00+08:00`;
}

/** The earlier of two instants by time, not by text. */
export function earlierInstant(a: string, b: string): string {
  return parseInstant(a) <= parseInstant(b) ? a : b;
}
