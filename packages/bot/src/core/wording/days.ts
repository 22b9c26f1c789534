// Days and times as people say them: 9月22日周二上午9:00. Nothing is reckoned from law here; dates come from the court.
import { addDays, dateInShanghai, daysBetween, formatInstant, parseInstant } from '@yunting/sdk/rules';

const weekdays = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const;

/** A Monday, to count weeks from. */
const someMonday = '2024-01-01';

/** 0 = Monday … 6 = Sunday. */
const weekdayOf = (date: string): number => ((daysBetween(someMonday, date) % 7) + 7) % 7;

/** 9月22日; with the year where it is not that of `asOf`. */
export function dayWords(date: string, asOf: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const same = year === dateInShanghai(asOf).slice(0, 4);
  return `${same ? '' : `${year}年`}${Number(month)}月${Number(day)}日`;
}

/** 9月22日周二 */
export const weekdayWords = (date: string, asOf: string): string =>
  `${dayWords(date, asOf)}${weekdays[weekdayOf(date)] ?? ''}`;

/** 09:05, Beijing time. */
export const clockOf = (instant: string): string => formatInstant(parseInstant(instant)).slice(11, 16);

function partOfDay(hour: number): string {
  if (hour < 6) return '凌晨';
  if (hour < 12) return '上午';
  if (hour < 13) return '中午';
  return hour < 18 ? '下午' : '晚上';
}

/** 上午9:00, 下午2:30 */
export function clockWords(instant: string): string {
  const [hour = '', minute = ''] = clockOf(instant).split(':');
  const spoken = Number(hour) > 12 ? Number(hour) - 12 : Number(hour);
  return `${partOfDay(Number(hour))}${spoken}:${minute}`;
}

/** 9月22日周二上午9:00 */
export const momentWords = (instant: string, asOf: string): string =>
  `${weekdayWords(dateInShanghai(instant), asOf)}${clockWords(instant)}`;

/** Days that a word names, both included. */
export interface Days {
  readonly word: string;
  readonly from: string;
  readonly to: string;
}

/** 今天, 明天, 本周 (Monday to Sunday), 下周 as named in the text after a command. */
export function daysNamed(argument: string, asOf: string): Days | undefined {
  const today = dateInShanghai(asOf);
  const monday = addDays(today, -weekdayOf(today));
  if (/今[天日]/.test(argument)) return { word: '今天', from: today, to: today };
  if (/明[天日]/.test(argument)) return { word: '明天', from: addDays(today, 1), to: addDays(today, 1) };
  if (/下(个)?(周|星期|礼拜)/.test(argument))
    return { word: '下周', from: addDays(monday, 7), to: addDays(monday, 13) };
  if (/[本这](个)?(周|星期|礼拜)/.test(argument))
    return { word: '本周', from: monday, to: addDays(monday, 6) };
  return undefined;
}

/** Whether a date lies in these days; in any, when none are named. */
export const isWithin = (date: string, days: Days | undefined): boolean =>
  days === undefined || (days.from <= date && date <= days.to);
