import { describe, expect, it } from 'vitest';
import { clockWords, dayWords, daysNamed, momentWords, weekdayWords } from './days.ts';

const asOf = '2026-09-20T10:05:00+08:00'; // a Sunday

it('a day is said with its weekday, and with its year only where it is another', () => {
  expect(dayWords('2026-09-08', asOf)).toBe('9月8日');
  expect(dayWords('2027-01-05', asOf)).toBe('2027年1月5日');
  expect(weekdayWords('2026-09-22', asOf)).toBe('9月22日周二');
  expect(weekdayWords('2023-12-31', '2023-01-01T00:00:00+08:00')).toBe('12月31日周日');
});

it.each([
  ['2026-09-22T00:05:00+08:00', '凌晨0:05'],
  ['2026-09-22T09:00:00+08:00', '上午9:00'],
  ['2026-09-22T12:30:00+08:00', '中午12:30'],
  ['2026-09-22T14:30:00+08:00', '下午2:30'],
  ['2026-09-22T19:00:00+08:00', '晚上7:00'],
  ['2026-09-22T01:00:00Z', '上午9:00'],
])('%s is %s', (instant, words) => {
  expect(clockWords(instant)).toBe(words);
  expect(momentWords(instant, asOf)).toBe(`9月22日周二${words}`);
});

describe('days that people name', () => {
  it.each([
    ['今天', '2026-09-20', '2026-09-20'],
    ['明日', '2026-09-21', '2026-09-21'],
    ['本周', '2026-09-14', '2026-09-20'],
    ['这个星期有吗', '2026-09-14', '2026-09-20'],
    ['下周', '2026-09-21', '2026-09-27'],
    ['下个礼拜', '2026-09-21', '2026-09-27'],
  ])('%s: %s to %s', (argument, from, to) => {
    expect(daysNamed(argument, asOf)).toMatchObject({ from, to });
  });

  it('are none in other words', () => {
    expect(daysNamed('9001', asOf)).toBeUndefined();
  });
});
