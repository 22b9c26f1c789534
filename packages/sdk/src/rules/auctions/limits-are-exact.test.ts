import { array, assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  biddingDuration,
  creditorDeposit,
  depositRange,
  depositRefund,
  inquiredPrice,
  noticeDays,
  period,
  RuleInputError,
  startPrice,
} from '../index.ts';
import type { AuctionProperty, ReferenceSource } from '../index.ts';
import { percentOf } from './percent.ts';

const anyFen = integer({ min: 0, max: Number.MAX_SAFE_INTEGER });

describe('the limits of an auction are exact', () => {
  it('takes percentages of any amount without losing a fen', () => {
    assert(
      property(anyFen, integer({ min: 0, max: 100 }), (fen, percent) => {
        const exact = BigInt(fen) * BigInt(percent);
        expect(BigInt(percentOf(fen, percent, 'down'))).toBe(exact / 100n);
        expect(BigInt(percentOf(fen, percent, 'up'))).toBe((exact + 99n) / 100n);
      }),
    );
  });

  it('lets no start price fall below 70 % of the reference price, not by a fen', () => {
    assert(
      property(anyFen, (referenceFen) => {
        const { minStartFen } = startPrice({ round: 'first', referenceFen });
        expect(BigInt(minStartFen) * 100n >= BigInt(referenceFen) * 70n).toBe(true);
        expect(startPrice({ round: 'first', referenceFen, startFen: minStartFen }).valid).toBe(true);
        if (minStartFen === 0) return;
        expect(BigInt(minStartFen - 1) * 100n < BigInt(referenceFen) * 70n).toBe(true);
        expect(startPrice({ round: 'first', referenceFen, startFen: minStartFen - 1 }).valid).toBe(false);
      }),
    );
  });

  it('lets the second start price fall by a fifth and no more', () => {
    const facts = { round: 'second', previousStartFen: 5_992_000 } as const;
    expect(startPrice({ ...facts, startFen: 4_793_600 })).toMatchObject({
      valid: true,
      minStartFen: 4_793_600,
    });
    expect(startPrice({ ...facts, startFen: 4_793_599 }).valid).toBe(false);
    expect(startPrice({ round: 'second', previousStartFen: 1 }).minStartFen).toBe(1);
  });

  it('rests on the text for a valuation or the market price, on a reading for a price agreed or inquired', () => {
    const by = (referenceBy?: ReferenceSource): ReturnType<typeof startPrice> =>
      startPrice({ round: 'first', referenceFen: 100, referenceBy });
    expect(by('valuation')).toMatchObject({ interpretive: false, assumptions: [], minStartFen: 70 });
    expect(by('market')).toMatchObject({ interpretive: false, steps: [{}, {}, {}] });
    expect(by('market').steps[1]?.zh).toContain('征询当事人意见');
    for (const source of ['partiesAgree', 'directedInquiry', 'networkInquiry'] as const) {
      expect(by(source)).toMatchObject({ interpretive: true, assumptions: [{}], minStartFen: 70 });
      expect(by(source).legalBasis.map(({ article }) => article)).toContain('30');
    }
    expect(by()).toMatchObject({ interpretive: true, assumptions: [{}, {}] });
    expect(startPrice({ round: 'second', previousStartFen: 100 }).interpretive).toBe(false);
  });

  it('judges no start price and no deposit that nobody proposed', () => {
    expect(startPrice({ round: 'first', referenceFen: 100 }).valid).toBeUndefined();
    expect(depositRange(100).valid).toBeUndefined();
  });

  it('keeps the deposit between 5 and 20 % of the start price', () => {
    const range = (depositFen: number): boolean | undefined => depositRange(7_000_000, depositFen).valid;
    expect([349_999, 350_000, 1_400_000, 1_400_001].map(range)).toEqual([false, true, true, false]);
    // 20 % of 0.99 yuan is 19.8 fen: 20 fen would be more than allowed.
    expect(depositRange(99)).toMatchObject({ minFen: 5, maxFen: 19 });
  });

  it('asks of a creditor who bids only what the debt does not cover', () => {
    const pay = (debtFen: number): number => creditorDeposit({ debtFen, depositFen: 100 }).mustPayFen;
    expect([0, 60, 99, 100, 101].map(pay)).toEqual([100, 40, 1, 0, 0]);
  });

  it('gives deposits back when the named period says so', () => {
    const { hours, periodName } = depositRefund();
    expect(hours).toBe(24);
    expect(period(periodName, { startAt: '2026-03-18T10:02:00+08:00' }).dueAt).toBe(
      '2026-03-19T10:02:00+08:00',
    );
  });

  it('counts the days of the notice as the named periods do', () => {
    assert(
      property(
        constantFrom('first' as const, 'second' as const),
        constantFrom<AuctionProperty>('movable', 'immovable', 'otherPropertyRight'),
        (round, kind) => {
          const { minDays, periodName, legalBasis, ...rest } = noticeDays({ round, property: kind });
          expect(rest).toMatchObject({ interpretive: true, assumptions: [{}] });
          expect(rest.steps.every(({ zh }) => !zh.includes('满'))).toBe(true);
          const byHand = { first: [15, 30], second: [7, 15] }[round][kind === 'movable' ? 0 : 1];
          expect(minDays).toBe(byHand);
          const { dueOn } = period(periodName, { startOn: '2026-03-01' });
          expect((Date.parse(dueOn) - Date.parse('2026-03-01')) / 86_400_000).toBe(minDays);
          expect(legalBasis.map(({ article }) => article)).toEqual([round === 'first' ? '12' : '26']);
        },
      ),
    );
  });

  it('knows no third round', () => {
    const third = { round: 'third', property: 'movable' } as unknown as Parameters<typeof noticeDays>[0];
    expect(() => noticeDays(third)).toThrow(RuleInputError);
  });

  it('keeps bidding open for 24 hours, and not for a minute less', () => {
    expect([0, 23.99, 24, 24.01, 1000].map((hours) => biddingDuration(hours).valid)).toEqual([
      false,
      false,
      true,
      true,
      true,
    ]);
    expect(() => biddingDuration(Number.NaN)).toThrow(RuleInputError);
    expect(() => biddingDuration(-1)).toThrow(RuleInputError);
  });

  it('averages the reports of a network inquiry, half up, and says that it rounded', () => {
    expect(inquiredPrice([100, 110, 120])).toMatchObject({
      referenceFen: 110,
      interpretive: false,
      assumptions: [],
    });
    expect(inquiredPrice([100, 101])).toMatchObject({ referenceFen: 101, interpretive: true });
    expect(inquiredPrice([100, 100, 101]).referenceFen).toBe(100);
    assert(
      property(array(anyFen, { minLength: 1, maxLength: 12 }), (reports) => {
        const count = BigInt(reports.length);
        const sum = reports.reduce((total, fen) => total + BigInt(fen), 0n);
        expect(BigInt(inquiredPrice(reports).referenceFen ?? -1)).toBe((2n * sum + count) / (2n * count));
      }),
    );
  });

  it('gives no average without a report: a valuation is needed', () => {
    const { referenceFen, legalBasis } = inquiredPrice([]);
    expect(referenceFen).toBeUndefined();
    expect(legalBasis.map(({ article }) => article)).toEqual(['11/3', '14']);
  });

  it('refuses amounts that are not whole fen', () => {
    for (const fen of [-1, 0.5, Number.NaN, 2 ** 53]) {
      expect(() => startPrice({ round: 'first', referenceFen: fen })).toThrow(RuleInputError);
      expect(() => startPrice({ round: 'first', referenceFen: 1, startFen: fen })).toThrow(RuleInputError);
      expect(() => depositRange(fen)).toThrow(RuleInputError);
      expect(() => depositRange(100, fen)).toThrow(RuleInputError);
      expect(() => creditorDeposit({ debtFen: fen, depositFen: 1 })).toThrow(RuleInputError);
      expect(() => inquiredPrice([1, fen])).toThrow(RuleInputError);
    }
  });
});
