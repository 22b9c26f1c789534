import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCaseNumber, parseCaseNumber, rulingSuffix } from '../index.ts';

describe('further rulings of a case', () => {
  it('are numbered 之一, 之二 … 之九十九', () => {
    expect([1, 9, 10, 11, 19, 20, 21, 99].map(rulingSuffix)).toEqual([
      '之一',
      '之九',
      '之十',
      '之十一',
      '之十九',
      '之二十',
      '之二十一',
      '之九十九',
    ]);
    for (const count of [0, 100, 1.5, NaN]) expect(() => rulingSuffix(count)).toThrow(/1 to 99/);
  });

  it('make a case number that reads back', () => {
    assert(
      property(integer({ min: 1, max: 99 }), integer({ min: 1, max: 99_999 }), (count, serial) => {
        const suffix = rulingSuffix(count);
        const text = formatCaseNumber({ year: 2026, court: '鲁0305', type: '民初', serial, suffix });
        expect(parseCaseNumber(text)).toMatchObject({
          valid: true,
          canonical: true,
          parsed: { serial, suffix },
        });
      }),
    );
  });
});
