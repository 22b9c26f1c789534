import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { biddingResult, formatInstant, parseInstant, RuleInputError } from '../index.ts';
import type { AuctionBid, AuctionBidding, BiddingResult, BidOutcome } from '../index.ts';

const opensAt = '2026-03-17T10:00:00+08:00';
const closesAt = '2026-03-18T10:00:00+08:00';

/** A bid at a time of 18 March, priced in yuan. */
const bid = (time: string, bidder: string, yuan: number, priorityRank?: number): AuctionBid => ({
  at: `2026-03-18T${time}+08:00`,
  bidder,
  priceFen: yuan * 100,
  ...(priorityRank === undefined ? {} : { priorityRank }),
});

const ranks: Readonly<Record<string, number>> = { P1: 1, Q1: 1, P2: 2 };

const run = (bids: readonly AuctionBid[], more: Partial<AuctionBidding> = {}): BiddingResult =>
  biddingResult({ opensAt, closesAt, startFen: 5_000_000, stepFen: 100_000, bids, ...more });

const outcomes = (result: BiddingResult): BidOutcome[] => result.bids.map(({ outcome }) => outcome);
const articles = (result: BiddingResult): (string | undefined)[] =>
  result.steps.map(({ legalBasis }) => legalBasis?.[0]?.article);

describe('bidding ends as the law says', () => {
  it('fails without a valid bid', () => {
    for (const bids of [[], [bid('09:00:00', 'A1', 49_999)]]) {
      const result = run(bids);
      expect(result).toMatchObject({ outcome: 'failed', closesAt });
      expect(result).not.toHaveProperty('winner');
      expect(articles(result).at(-1)).toBe('26/1');
    }
  });

  it('sells to a single bidder, though others bid too little', () => {
    const result = run([bid('08:00:00', 'B2', 1), bid('09:00:00', 'A1', 50_000)]);
    expect(result.winner).toEqual({ bidder: 'A1', priceFen: 5_000_000 });
    expect(articles(result)).toEqual(['20/1', '20/1', '11']);
  });

  it('moves the end to five minutes after a late bid, again and again', () => {
    const result = run([
      bid('09:55:00', 'A1', 50_000),
      bid('09:55:01', 'B2', 51_000),
      bid('09:59:59', 'A1', 52_000),
      bid('10:04:58.999', 'B2', 53_000),
      bid('10:09:58.999', 'A1', 54_000),
    ]);
    expect(result.bids.map(({ movesEndTo }) => movesEndTo)).toEqual([
      undefined,
      '2026-03-18T10:00:01+08:00',
      '2026-03-18T10:04:59+08:00',
      '2026-03-18T10:09:58.999+08:00',
      undefined,
    ]);
    expect(outcomes(result).at(-1)).toBe('closed');
    expect(result).toMatchObject({ closesAt: '2026-03-18T10:09:58.999+08:00', winner: { bidder: 'B2' } });
    expect(result.interpretive).toBe(false);
  });

  it('is not prolonged by a void bid', () => {
    const result = run([
      bid('09:00:00', 'A1', 60_000),
      bid('09:59:00', 'B2', 60_000),
      bid('09:59:30', 'B2', 60_999.99),
    ]);
    expect(outcomes(result)).toEqual(['accepted', 'notHigher', 'belowStep']);
    expect(result.closesAt).toBe(closesAt);
  });

  it('takes no bid before the opening', () => {
    const early = { at: '2026-03-17T09:59:59.999+08:00', bidder: 'A1', priceFen: 5_000_000 };
    expect(outcomes(run([early, { ...early, at: opensAt }]))).toEqual(['notOpen', 'accepted']);
  });

  it('reads instants with any offset', () => {
    const utc = { at: '2026-03-18T01:57:00Z', bidder: 'A1', priceFen: 5_000_000 };
    expect(run([utc]).closesAt).toBe('2026-03-18T10:02:00+08:00');
  });

  it('does not let bidders bid against themselves at their own price, in any rank', () => {
    for (const rank of [undefined, 1]) {
      const result = run([
        bid('09:00:00', 'A1', 50_000, rank),
        bid('09:01:00', 'A1', 50_000, rank),
        bid('09:02:00', 'A1', 51_000, rank),
      ]);
      expect(outcomes(result)).toEqual(['accepted', 'notHigher', 'accepted']);
    }
  });

  it('lets a pre-emptor in at the same price, and only a pre-emptor', () => {
    const result = run([
      bid('09:00:00', 'A1', 60_000),
      bid('09:10:00', 'B2', 60_000),
      bid('09:20:00', 'P2', 60_000, 2),
      bid('09:30:00', 'P1', 60_000, 1),
      bid('09:31:00', 'Q1', 60_000, 1),
      bid('09:32:00', 'P2', 60_000, 2),
      bid('09:33:00', 'A1', 60_000),
    ]);
    expect(outcomes(result)).toEqual([
      'accepted',
      'notHigher',
      'acceptedAtEqualPrice',
      'acceptedAtEqualPrice',
      'notHigher',
      'notHigher',
      'notHigher',
    ]);
    expect(articles(result)).toEqual(['20/1', '20/1', '21/1', '21/2', '21/3', '21/2', '20/1', '20/2']);
    expect(result.winner).toEqual({ bidder: 'P1', priceFen: 6_000_000 });
  });

  it('gives a pre-emptor nothing against a higher price', () => {
    const result = run([
      bid('09:00:00', 'A1', 60_000),
      bid('09:30:00', 'P1', 59_000, 1),
      bid('09:31:00', 'P1', 60_500, 1),
    ]);
    expect(outcomes(result)).toEqual(['accepted', 'notHigher', 'belowStep']);
    expect(result.winner?.bidder).toBe('A1');
  });

  it('prolongs for a pre-emptor at the same price too, which is a reading', () => {
    const bids = [bid('09:00:00', 'A1', 60_000), bid('09:58:00', 'P1', 60_000, 1)];
    expect(run(bids)).toMatchObject({ closesAt: '2026-03-18T10:03:00+08:00', interpretive: true });
    expect(run(bids).assumptions.at(-1)?.zh).toContain('同价');
    expect(run([...bids, bid('10:01:00', 'A1', 61_000)])).toMatchObject({
      closesAt: '2026-03-18T10:06:00+08:00',
      winner: { bidder: 'A1' },
      interpretive: true,
    });
  });

  it('hears bids in the order in which they came, those of one instant in the order given', () => {
    const result = run([
      bid('09:30:00', 'C3', 50_000),
      bid('09:00:00', 'A1', 50_000),
      bid('09:00:00', 'B2', 50_000),
    ]);
    expect(outcomes(result)).toEqual(['notHigher', 'accepted', 'notHigher']);
    expect(result.bids.map(({ bidder }) => bidder)).toEqual(['C3', 'A1', 'B2']);
  });

  it('refuses what no auction can be held with', () => {
    expect(() => run([], { closesAt: opensAt })).toThrow(RuleInputError);
    expect(() => run([], { stepFen: 0.5 })).toThrow(RuleInputError);
    expect(() => run([], { startFen: -1 })).toThrow(RuleInputError);
    expect(() => run([bid('09:00:00', 'A1', Number.NaN)])).toThrow(RuleInputError);
    expect(() => run([bid('25:00:00', 'A1', 50_000)])).toThrow(RuleInputError);
    for (const rank of [0, 1.5])
      expect(() => run([bid('09:00:00', 'P1', 50_000, rank)])).toThrow(RuleInputError);
  });

  it('agrees with a naive reckoning, second by second', () => {
    const opening = parseInstant(opensAt) / 1000;
    const announced = parseInstant(closesAt) / 1000;
    const someBid = record({
      // Around the opening or around the end; offsets that meet the five minutes often.
      second: integer({ min: -1, max: 1500 }).map((offset) => announced - 400 + offset),
      early: constantFrom(false, false, false, true),
      bidder: constantFrom('A1', 'B2', 'P1', 'Q1', 'P2'),
      steps: integer({ min: -2, max: 8 }),
    });
    assert(
      property(array(someBid, { maxLength: 25 }), (drawn) => {
        const list = drawn.map(({ second, early, bidder, steps }) => ({
          second: early ? opening - 3 + ((second - announced + 401) % 6) : second,
          bidder,
          rank: ranks[bidder] ?? 9,
          price: 1000 + steps * 50,
        }));
        // Open as long as the announced time has not come, or a valid bid came in the last five minutes. The standing
        // bid is the best of all valid ones: highest price, then rank.
        let standing: (typeof list)[number] | undefined;
        let lastBid = -Infinity;
        const valid = new Set<(typeof list)[number]>();
        for (let second = opening; second < announced || second - lastBid < 300; second += 1) {
          if (second === opening + 10) second = announced - 500;
          for (const one of list.filter((item) => item.second === second && item.price >= 1000)) {
            const better =
              !standing ||
              one.price >= standing.price + 100 ||
              (one.price === standing.price && one.rank < standing.rank && one.bidder !== standing.bidder);
            if (!better) continue;
            standing = one;
            lastBid = second;
            valid.add(one);
          }
        }
        const result = biddingResult({
          opensAt,
          closesAt,
          startFen: 1000,
          stepFen: 100,
          bids: list.map(({ second, bidder, rank, price }) => ({
            at: formatInstant(second * 1000),
            bidder,
            priceFen: price,
            priorityRank: rank === 9 ? undefined : rank,
          })),
        });
        expect(result.winner).toEqual(standing && { bidder: standing.bidder, priceFen: standing.price });
        expect(parseInstant(result.closesAt) / 1000).toBe(Math.max(announced, lastBid + 300));
        expect(outcomes(result).map((outcome) => outcome.startsWith('accepted'))).toEqual(
          list.map((one) => valid.has(one)),
        );
      }),
      { numRuns: 500 },
    );
  });
});
