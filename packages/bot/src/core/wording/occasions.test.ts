import { expect, it } from 'vitest';
import type { WantedNotice } from '../service-room.ts';
import { changesAfter, climb, ladder, newsUntil, remindersBefore, wantedAt } from './occasions.ts';

const notice = (key: string): WantedNotice => ({ key, kind: 'general', lines: [key] });
const keysAt = (asOf: string, occasions: Parameters<typeof wantedAt>[0]) =>
  wantedAt(occasions, asOf).map(({ key }) => key);
const day = (date: number) => `2026-09-${String(date).padStart(2, '0')}T09:00:00+08:00`;

it('a span holds its beginning and not its end, whatever the offset it is written in', () => {
  const occasions = [{ from: '2026-09-01T01:00:00Z', until: day(3), notice: notice('a') }];
  expect(
    [day(1), '2026-09-03T08:59:59+08:00', day(3), '2026-09-01T08:59:59+08:00'].map((at) =>
      keysAt(at, occasions),
    ),
  ).toEqual([['a'], ['a'], [], []]);
});

it('of a ladder only the newest rung is wanted, in whatever order it is given, and none after its end', () => {
  const occasions = ladder(
    [1, 5, 3].map((date) => ({ at: day(date), notice: notice(String(date)) })),
    day(4),
  );
  expect([1, 2, 3, 4, 5].map((date) => keysAt(day(date), occasions))).toEqual([['1'], ['1'], ['3'], [], []]);
  expect(changesAfter(occasions, day(1))).toEqual([day(3), day(4)]);
});

it('rungs from before a matter became known are not climbed', () => {
  const occasions = climb(
    { at: day(4), notice: notice('told') },
    [{ at: day(2), notice: notice('d7') }],
    day(8),
  );
  expect(keysAt(day(3), occasions)).toEqual([]);
  expect(keysAt(day(5), occasions)).toEqual(['told']);
});

it('reminders stand three days and one day before the last day, across a month and a year', () => {
  expect(remindersBefore('2027-01-02', notice).map(({ at, notice: { key } }) => [key, at])).toEqual([
    ['d3', '2026-12-30T09:00:00+08:00'],
    ['d1', '2027-01-01T09:00:00+08:00'],
  ]);
});

it('news lasts seven days after its own', () => {
  expect(newsUntil('2026-09-10')).toBe('2026-09-18T00:00:00+08:00');
});

it('one key is wanted once', () => {
  expect(keysAt(day(1), [{ notice: notice('a') }, { notice: notice('a') }])).toEqual(['a']);
});
