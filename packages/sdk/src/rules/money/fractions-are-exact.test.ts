import { assert, bigInt, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactYuan, fraction, fractionText, minus, plus, roundHalfUp, smaller, times } from './fraction.ts';
import type { Fraction } from './fraction.ts';

const amount = integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
const ratio = constantFrom<readonly [number, number]>(
  [25, 1000],
  [9, 1000],
  [1, 1000],
  [1, 2],
  [1, 3],
  [70, 100],
  [99, 100],
);

/** The same in big integers: the value times 9 · 10^15, so that every ratio here stays whole. */
const scale = 9_000_000_000_000_000n;
const big = ({ whole, numerator, denominator }: Fraction): bigint =>
  BigInt(whole) * scale + (BigInt(numerator) * scale) / BigInt(denominator);

describe('exact amounts without big integers', () => {
  it('agree with big integers after every operation, up to the largest amount', () => {
    assert(
      property(amount, ratio, ratio, (fen, [a, b], [c, d]) => {
        const one = times(fraction(fen), fraction(a, b));
        const two = times(one, fraction(c, d));
        expect(big(one)).toBe((BigInt(fen) * scale * BigInt(a)) / BigInt(b));
        expect(big(two)).toBe((BigInt(fen) * scale * BigInt(a) * BigInt(c)) / BigInt(b) / BigInt(d));
        expect(big(plus(two, fraction(a, b)))).toBe(big(two) + (scale * BigInt(a)) / BigInt(b));
        expect(big(minus(one, two))).toBe(big(one) - big(two));
        expect(smaller(one, two)).toBe(big(one) <= big(two) ? one : two);
        expect(one.numerator).toBeLessThan(one.denominator);
      }),
    );
  });

  it('are rounded half up, to fen and to yuan', () => {
    assert(
      property(amount, ratio, (fen, [a, b]) => {
        const value = times(fraction(fen), fraction(a, b));
        const exact = BigInt(fen) * BigInt(a);
        expect(BigInt(roundHalfUp(value))).toBe((2n * exact + BigInt(b)) / (2n * BigInt(b)));
        expect(BigInt(roundHalfUp(value, 100))).toBe(((exact + 50n * BigInt(b)) / (100n * BigInt(b))) * 100n);
      }),
    );
  });

  it('are written out with every digit, however many', () => {
    assert(
      property(amount, ratio, bigInt({ min: 1n, max: 100n }), (fen, [a, b], by) => {
        const value = times(fraction(fen), fraction(a, b * Number(by)));
        const [numerator = '', denominator = '1'] = fractionText(value).split('/');
        expect(BigInt(numerator) * BigInt(b) * by).toBe(BigInt(fen) * BigInt(a) * BigInt(denominator));
      }),
    );
    expect(fractionText(fraction(50))).toBe('50');
    expect(exactYuan(fraction(20_010, 4))).toBe('2001/40');
    expect(exactYuan(times(fraction(Number.MAX_SAFE_INTEGER), fraction(1, 1000)))).toBe(
      '9007199254740991/100000',
    );
  });
});
