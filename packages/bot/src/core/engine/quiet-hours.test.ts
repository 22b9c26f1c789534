import fc from 'fast-check';
import { expect, it } from 'vitest';
import { defaultQuietHours, endOfQuiet } from './quiet-hours.ts';

const at = (text: string): number => Date.parse(`${text}+08:00`);

it.each([
  ['2026-09-01T20:59:59', '2026-09-01T20:59:59'],
  ['2026-09-01T21:00:00', '2026-09-02T07:00:00'],
  ['2026-09-01T23:59:59', '2026-09-02T07:00:00'],
  ['2026-09-02T00:00:00', '2026-09-02T07:00:00'],
  ['2026-09-02T06:59:59', '2026-09-02T07:00:00'],
  ['2026-09-02T07:00:00', '2026-09-02T07:00:00'],
  ['2026-12-31T22:00:00', '2027-01-01T07:00:00'],
])('a notice of %s may go out at %s', (now, then) => {
  expect(endOfQuiet(at(now), defaultQuietHours)).toBe(at(then));
});

it('quiet hours within one day work as well', () => {
  const noon = { fromMinute: 12 * 60, toMinute: 14 * 60 };
  expect(endOfQuiet(at('2026-09-01T12:30:00'), noon)).toBe(at('2026-09-01T14:00:00'));
  expect(endOfQuiet(at('2026-09-01T14:00:00'), noon)).toBe(at('2026-09-01T14:00:00'));
});

it('what is put off ends outside quiet hours, and nothing is put off twice', () => {
  const minute = fc.integer({ min: 0, max: 1439 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4e12 }), minute, minute, (now, fromMinute, toMinute) => {
      const hours = { fromMinute, toMinute };
      const end = endOfQuiet(now, hours);
      expect(end).toBeGreaterThanOrEqual(now);
      expect(endOfQuiet(end, hours)).toBe(end);
    }),
  );
});
