import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, endOfDay } from './index.ts';

describe('civil dates', () => {
  it('go over the ends of months and years, and through 29 February', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
    expect(daysBetween('2026-09-16', '2026-10-08')).toBe(22);
  });

  it('there and back is where it began', () => {
    assert(
      property(integer({ min: 0, max: 40_000 }), integer({ min: -40_000, max: 40_000 }), (start, days) => {
        const from = addDays('1970-01-01', start);
        expect(daysBetween(from, addDays(from, days))).toBe(days);
        expect(addDays(addDays(from, days), -days)).toBe(from);
      }),
    );
  });

  it('end at 24:00 in Asia/Shanghai', () => {
    expect(endOfDay('2026-12-31')).toBe('2027-01-01T00:00:00+08:00');
    expect(() => endOfDay('2026-02-30')).toThrow(/not an existing date/);
  });
});
