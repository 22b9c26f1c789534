import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delayInterest, RuleInputError } from './index.ts';

describe('delay interest is exact', () => {
  it('to half a fen, for any debt and any number of days', () => {
    assert(
      property(
        integer({ min: 0, max: 1_000_000_000 }),
        integer({ min: 0, max: 5000 }),
        (principalFen, days) => {
          const { amountFen, steps } = delayInterest({ principalFen, days });
          const millionths = BigInt(principalFen) * BigInt(days) * 175n;
          expect(BigInt(amountFen)).toBe((2n * millionths + 1_000_000n) / 2_000_000n);
          expect(steps.map((step) => step.amountFen)).toEqual([amountFen]);
        },
      ),
    );
  });

  it('and says when it rounded, which the law does not say how to do', () => {
    expect(delayInterest({ principalFen: 10_000_000, days: 365 })).toMatchObject({
      amountFen: 638_750,
      exact: '12775/2',
      interpretive: false,
    });
    expect(delayInterest({ principalFen: 1_234_567, days: 10 })).toMatchObject({
      amountFen: 2160,
      interpretive: true,
    });
  });

  it('and says from when to when the days run, what is left out and what is paid first', () => {
    const { assumptions, legalBasis } = delayInterest({ principalFen: 0, days: 0 });
    expect(assumptions).toHaveLength(4);
    expect(legalBasis.map(({ article }) => article)).toEqual(['264', '2', '3', '4', '1/3']);
    expect(legalBasis.some(({ en }) => /doubl/i.test(en))).toBe(false);
  });

  it('of no other days than whole ones', () => {
    for (const days of [-1, 0.5, Number.NaN]) {
      expect(() => delayInterest({ principalFen: 1, days })).toThrow(RuleInputError);
    }
  });
});
