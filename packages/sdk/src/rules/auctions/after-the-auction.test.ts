import { assert, integer, option, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afterSecondFailure,
  barredBidders,
  buyerDefault,
  assessBidder,
  ownershipPasses,
  RuleInputError,
} from '../index.ts';
import type { AuctionProperty } from '../index.ts';

const someFen = integer({ min: 0, max: 1_000_000 });

describe('after the auction', () => {
  it('uses the deposit of a buyer in default in the order of the law', () => {
    const facts = { depositFen: 1000, firstPriceFen: 6000, rePriceFen: 5500, costsFen: 100 };
    const all = { ...facts, debtFen: 250, relatedDebtsFen: 70 };
    expect(buyerDefault(all)).toMatchObject({
      refundedFen: 0,
      toCostsFen: 100,
      toPriceGapFen: 500,
      toDebtFen: 250,
      toRelatedDebtsFen: 70,
      leftFen: 80,
      uncoveredFen: 0,
      interpretive: true,
    });
    expect(buyerDefault(all).assumptions.map(({ zh }) => zh)).toEqual([
      expect.stringContaining('余额的去向'),
    ]);
    const unknownDebt = buyerDefault(facts);
    expect(unknownDebt).toMatchObject({ toDebtFen: 400, leftFen: 0, interpretive: false });
    expect(unknownDebt.assumptions).toHaveLength(1);
  });

  it('names what the deposit does not cover, and does not presume it owed', () => {
    const answer = buyerDefault({ depositFen: 1000, firstPriceFen: 6000, rePriceFen: 4500, costsFen: 50 });
    expect(answer).toMatchObject({ toPriceGapFen: 950, toDebtFen: 0, uncoveredFen: 550, interpretive: true });
    expect(answer.legalBasis.map(({ law, article }) => `${law} ${article}`)).toContain('拍卖变卖规定 22/2');
    expect(answer.assumptions.at(-1)?.zh).toContain('补交');
    expect(buyerDefault({ depositFen: 10, firstPriceFen: 1, rePriceFen: 1, costsFen: 15 })).toMatchObject({
      toCostsFen: 10,
      uncoveredFen: 5,
    });
  });

  it('loses no fen, and returns none, whatever the figures', () => {
    const facts = record({
      depositFen: someFen,
      firstPriceFen: someFen,
      rePriceFen: someFen,
      costsFen: someFen,
      debtFen: option(someFen, { nil: undefined }),
      relatedDebtsFen: option(someFen, { nil: undefined }),
    });
    assert(
      property(facts, (given) => {
        const { toCostsFen, toPriceGapFen, toDebtFen, toRelatedDebtsFen, ...rest } = buyerDefault(given);
        const used = toCostsFen + toPriceGapFen + toDebtFen + toRelatedDebtsFen;
        expect(used + rest.leftFen).toBe(given.depositFen);
        expect(rest.refundedFen).toBe(0);
        const gap = Math.max(0, given.firstPriceFen - given.rePriceFen);
        expect(toCostsFen + toPriceGapFen + rest.uncoveredFen).toBe(given.costsFen + gap);
        // A later purpose gets nothing while an earlier one is open.
        expect(rest.uncoveredFen > 0 && toDebtFen + toRelatedDebtsFen + rest.leftFen > 0).toBe(false);
      }),
    );
  });

  it('refuses amounts that are not whole fen', () => {
    const facts = { depositFen: 1, firstPriceFen: 1, rePriceFen: 1, costsFen: 1 };
    for (const key of [
      'depositFen',
      'firstPriceFen',
      'rePriceFen',
      'costsFen',
      'debtFen',
      'relatedDebtsFen',
    ]) {
      expect(() => buyerDefault({ ...facts, [key]: -1 })).toThrow(RuleInputError);
    }
    expect(() => afterSecondFailure(0.5)).toThrow(RuleInputError);
  });

  it('bars the court, the platform, the helpers, their staff and relatives', () => {
    const { roles, steps } = barredBidders();
    expect(roles).toHaveLength(4);
    expect(steps.map(({ legalBasis }) => legalBasis?.[0]?.article)).toEqual([
      '34(1)',
      '34(2)',
      '34(3)',
      '34(4)',
    ]);
    for (const role of roles) expect(assessBidder({ bidder: 'A1', roles: [role] }).allowed).toBe(false);
  });

  it('bars the buyer in default from the auction held again, and nobody else', () => {
    expect(assessBidder({ bidder: 'A1', defaultedBuyers: ['B2', 'A1'] }).allowed).toBe(false);
    expect(assessBidder({ bidder: 'A1', defaultedBuyers: ['B2'] }).allowed).toBe(true);
    const anyone = assessBidder({ bidder: 'A1' });
    expect(anyone.allowed).toBe(true);
    expect(anyone.legalBasis).not.toHaveLength(0);
  });

  it('makes the buyer owner when the ruling is served, not before', () => {
    expect(ownershipPasses().passedAt).toBeUndefined();
    expect(ownershipPasses('2026-04-01T01:30:00Z').passedAt).toBe('2026-04-01T09:30:00+08:00');
    expect(() => ownershipPasses('2026-04-01')).toThrow(RuleInputError);
  });

  it('goes on to settlement in kind or a sale when the second auction fails, and says that it is a reading', () => {
    const answer = afterSecondFailure(4_000_000);
    expect(answer.options.map(({ option: way }) => way)).toEqual(['debtSettlement', 'onlineSale']);
    expect(answer).toMatchObject({
      saleWindowDays: 60,
      saleBidHours: 24,
      saleStartFen: 4_000_000,
      interpretive: true,
    });
    expect(afterSecondFailure().saleStartFen).toBeUndefined();
    expect(answer.assumptions).toHaveLength(2);
  });

  it('settles in kind by the article on movables or on everything else, without harm to others', () => {
    const articles = (property?: AuctionProperty): string[] =>
      afterSecondFailure(undefined, property)
        .legalBasis.filter(({ law }) => law === '拍卖变卖规定')
        .map(({ article }) => article);
    expect(articles('movable')).toEqual(['24', '16']);
    expect(articles('immovable')).toEqual(['25', '16']);
    expect(articles('otherPropertyRight')).toEqual(['25', '16']);
    expect(articles()).toEqual(['24', '25', '16']);
    expect(afterSecondFailure().steps[0]?.zh).toContain('不损害其他债权人合法权益和社会公共利益');
  });
});
