import { describe, expect, it } from 'vitest';
import {
  afterSecondFailure,
  biddingDuration,
  biddingResult,
  buyerDefault,
  creditorDeposit,
  depositRange,
  inquiredPrice,
  assessBidder,
  noticeDays,
  ownershipPasses,
  startPrice,
} from '../index.ts';
import type { RuleInputCode } from '../errors.ts';

type Row = readonly [name: string, call: () => unknown, code: RuleInputCode, says: string];

const at = '2026-03-01T11:00:00+08:00';
const most = Number.MAX_SAFE_INTEGER;
const auction = {
  opensAt: '2026-03-01T10:00:00+08:00',
  closesAt: '2026-03-02T10:00:00+08:00',
  startFen: 100_000,
  stepFen: 1000,
  bids: [],
};
const unpaid = { depositFen: 100, firstPriceFen: 100, rePriceFen: 50, costsFen: 0 };

const rows: readonly Row[] = [
  ['no facts about a start price', () => startPrice(undefined as never), 'invalidFacts', 'facts'],
  ['no round', () => startPrice({ referenceFen: 100 } as never), 'invalidFacts', 'round'],
  [
    'a third round',
    () => startPrice({ round: 'third', previousStartFen: 100 } as never),
    'invalidFacts',
    'round: unknown value third',
  ],
  [
    'a round that every object has',
    () => startPrice({ round: 'constructor', previousStartFen: 100 } as never),
    'invalidFacts',
    'round',
  ],
  [
    'the price of the other round',
    () => startPrice({ round: 'first', previousStartFen: 100 } as never),
    'invalidAmount',
    'referenceFen',
  ],
  [
    'no price of the round before',
    () => startPrice({ round: 'second', referenceFen: 100 } as never),
    'invalidAmount',
    'previousStartFen',
  ],
  [
    'an unknown source of the reference price',
    () => startPrice({ round: 'first', referenceFen: 100, referenceBy: 'guess' } as never),
    'invalidFacts',
    'referenceBy',
  ],
  [
    'a start price as a text',
    () => startPrice({ round: 'first', referenceFen: 100, startFen: '90' } as never),
    'invalidAmount',
    'startFen',
  ],
  ['no start price', () => depositRange(undefined as never), 'invalidAmount', 'startFen'],
  ['a deposit as a text', () => depositRange(1000, '100' as never), 'invalidAmount', 'depositFen'],
  ['a start price of 3 fen', () => depositRange(3), 'invalidAmount', 'startFen is so low'],
  ['a start price of 4 fen', () => depositRange(4), 'invalidAmount', 'startFen is so low'],
  ['no facts about a creditor', () => creditorDeposit(undefined as never), 'invalidFacts', 'facts'],
  ['a creditor without a deposit', () => creditorDeposit({} as never), 'invalidAmount', 'depositFen'],
  [
    'a creditor without a debt',
    () => creditorDeposit({ depositFen: 1 } as never),
    'invalidAmount',
    'debtFen',
  ],
  ['no facts about a notice', () => noticeDays(undefined as never), 'invalidFacts', 'facts'],
  [
    'a notice of a third round',
    () => noticeDays({ round: 'third', property: 'movable' } as never),
    'invalidFacts',
    'round',
  ],
  [
    'a notice of unknown property',
    () => noticeDays({ round: 'first', property: 'car' } as never),
    'invalidFacts',
    'property',
  ],
  ['hours: undefined', () => biddingDuration(undefined as never), 'invalidCount', 'hours'],
  ['hours: "24"', () => biddingDuration('24' as never), 'invalidCount', 'hours'],
  ['hours: null', () => biddingDuration(null as never), 'invalidCount', 'hours'],
  ['hours: [24]', () => biddingDuration([24] as never), 'invalidCount', 'hours'],
  ['hours: Infinity', () => biddingDuration(Infinity as never), 'invalidCount', 'hours'],
  ['hours: Number.NaN', () => biddingDuration(Number.NaN as never), 'invalidCount', 'hours'],
  ['hours: -1', () => biddingDuration(-1 as never), 'invalidCount', 'hours'],
  ['no auction', () => biddingResult(undefined as never), 'invalidFacts', 'auction'],
  ['no bids', () => biddingResult({ ...auction, bids: undefined } as never), 'invalidFacts', 'bids'],
  ['bids as a text', () => biddingResult({ ...auction, bids: 'a' } as never), 'invalidFacts', 'bids'],
  ['a bid that is null', () => biddingResult({ ...auction, bids: [null] } as never), 'invalidFacts', 'bids'],
  [
    'a hole among the bids',
    () => biddingResult({ ...auction, bids: Array(2) } as never),
    'invalidFacts',
    'bids',
  ],
  [
    'a price as a text',
    () => biddingResult({ ...auction, bids: [{ at, bidder: 'a', priceFen: '100000' }] } as never),
    'invalidAmount',
    'priceFen',
  ],
  [
    'a bid without a bidder',
    () => biddingResult({ ...auction, bids: [{ at, priceFen: 100_000 }] } as never),
    'invalidFacts',
    'bidder',
  ],
  [
    'a bid of an empty bidder',
    () => biddingResult({ ...auction, bids: [{ at, bidder: '', priceFen: 100_000 }] } as never),
    'invalidFacts',
    'bidder',
  ],
  [
    'a bid at no instant',
    () =>
      biddingResult({ ...auction, bids: [{ at: '2026-03-01', bidder: 'a', priceFen: 100_000 }] } as never),
    'invalidInstant',
    '2026-03-01',
  ],
  [
    'a rank of 0',
    () =>
      biddingResult({ ...auction, bids: [{ at, bidder: 'a', priceFen: 100_000, priorityRank: 0 }] } as never),
    'invalidCount',
    'priorityRank',
  ],
  [
    'a rank as a text',
    () =>
      biddingResult({
        ...auction,
        bids: [{ at, bidder: 'a', priceFen: 100_000, priorityRank: '1' }],
      } as never),
    'invalidCount',
    'priorityRank',
  ],
  [
    'one bidder with two ranks',
    () =>
      biddingResult({
        ...auction,
        bids: [
          { at, bidder: 'a', priceFen: 100_000, priorityRank: 1 },
          { at, bidder: 'a', priceFen: 100_000, priorityRank: 2 },
        ],
      }),
    'invalidFacts',
    'priorityRank',
  ],
  [
    'one bidder with and without a rank',
    () =>
      biddingResult({
        ...auction,
        bids: [
          { at, bidder: 'a', priceFen: 100_000, priorityRank: 1 },
          { at, bidder: 'a', priceFen: 100_000 },
        ],
      }),
    'invalidFacts',
    'priorityRank',
  ],
  ['a step of nothing', () => biddingResult({ ...auction, stepFen: 0 }), 'invalidCount', 'stepFen'],
  [
    'a step as a text',
    () => biddingResult({ ...auction, stepFen: '1' } as never),
    'invalidAmount',
    'stepFen',
  ],
  [
    'no start of the bidding',
    () => biddingResult({ ...auction, startFen: undefined } as never),
    'invalidAmount',
    'startFen',
  ],
  [
    'an end before the opening',
    () => biddingResult({ ...auction, closesAt: '2026-03-01T09:00:00+08:00' }),
    'invalidPeriod',
    'after the opening',
  ],
  ['no facts about a default', () => buyerDefault(undefined as never), 'invalidFacts', 'facts'],
  ['a default without amounts', () => buyerDefault({} as never), 'invalidAmount', 'depositFen'],
  [
    'depositFen as a text',
    () => buyerDefault({ ...unpaid, depositFen: '1' } as never),
    'invalidAmount',
    'depositFen',
  ],
  [
    'firstPriceFen as a text',
    () => buyerDefault({ ...unpaid, firstPriceFen: '1' } as never),
    'invalidAmount',
    'firstPriceFen',
  ],
  [
    'rePriceFen as a text',
    () => buyerDefault({ ...unpaid, rePriceFen: '1' } as never),
    'invalidAmount',
    'rePriceFen',
  ],
  [
    'costsFen as a text',
    () => buyerDefault({ ...unpaid, costsFen: '1' } as never),
    'invalidAmount',
    'costsFen',
  ],
  ['debtFen as a text', () => buyerDefault({ ...unpaid, debtFen: '1' } as never), 'invalidAmount', 'debtFen'],
  [
    'relatedDebtsFen as a text',
    () => buyerDefault({ ...unpaid, relatedDebtsFen: '1' } as never),
    'invalidAmount',
    'relatedDebtsFen',
  ],
  [
    'costs not said',
    () => buyerDefault({ ...unpaid, costsFen: undefined } as never),
    'invalidAmount',
    'costsFen',
  ],
  [
    'a gap and costs beyond the numbers',
    () => buyerDefault({ depositFen: 0, firstPriceFen: most, rePriceFen: 0, costsFen: most }),
    'invalidAmount',
    'uncoveredFen',
  ],
  ['no facts about a bidder', () => assessBidder(undefined as never), 'invalidFacts', 'facts'],
  ['nobody who bids', () => assessBidder({} as never), 'invalidFacts', 'bidder'],
  ['an empty name', () => assessBidder({ bidder: '' }), 'invalidFacts', 'bidder'],
  [
    'an unknown role',
    () => assessBidder({ bidder: 'a', roles: ['judge'] } as never),
    'invalidFacts',
    'roles: unknown value judge',
  ],
  [
    'a role that every object has',
    () => assessBidder({ bidder: 'a', roles: ['constructor'] } as never),
    'invalidFacts',
    'roles',
  ],
  [
    'roles as a text',
    () => assessBidder({ bidder: 'a', roles: 'platform' } as never),
    'invalidFacts',
    'roles',
  ],
  [
    'buyers in default as a text',
    () => assessBidder({ bidder: 'a', defaultedBuyers: 'abc' } as never),
    'invalidFacts',
    'defaultedBuyers',
  ],
  [
    'a buyer in default who is null',
    () => assessBidder({ bidder: 'a', defaultedBuyers: [null] } as never),
    'invalidFacts',
    'defaultedBuyers',
  ],
  [
    'a second start price as a text',
    () => afterSecondFailure('5' as never),
    'invalidAmount',
    'secondStartFen',
  ],
  [
    'unknown property after the second failure',
    () => afterSecondFailure(5, 'car' as never),
    'invalidFacts',
    'property',
  ],
  ['no reports', () => inquiredPrice(undefined as never), 'invalidFacts', 'reportsFen'],
  ['reports as a text', () => inquiredPrice('123' as never), 'invalidFacts', 'reportsFen'],
  ['a report of no number', () => inquiredPrice([Number.NaN]), 'invalidAmount', 'reportsFen'],
  ['a hole among the reports', () => inquiredPrice(Array(2)), 'invalidAmount', 'reportsFen'],
  ['a ruling served on a mere day', () => ownershipPasses('2026-01-01'), 'invalidInstant', '2026-01-01'],
];

describe('wrong facts of auctions are named', () => {
  it.each(rows)('%s', (_name, call, code, says) => {
    expect(call).toThrow(
      expect.objectContaining({
        name: 'RuleInputError',
        code,
        message: expect.stringContaining(says) as unknown,
        messageZh: expect.stringMatching(/[\u4e00-\u9fff]/) as unknown,
      }),
    );
  });

  it('what is null is absent', () => {
    const first = { round: 'first', referenceFen: 100, referenceBy: null, startFen: null };
    expect(startPrice(first as never)).toMatchObject({ minStartFen: 70, valid: undefined });
    expect(depositRange(1000, null).valid).toBeUndefined();
    expect(afterSecondFailure(null, null).saleStartFen).toBeUndefined();
    expect(ownershipPasses(null).passedAt).toBeUndefined();
    expect(assessBidder({ bidder: 'a', roles: null, defaultedBuyers: null } as never).allowed).toBe(true);
    expect(buyerDefault({ ...unpaid, debtFen: null, relatedDebtsFen: null } as never)).toEqual(
      buyerDefault(unpaid),
    );
    const bid = { at, bidder: 'a', priceFen: 100_000, priorityRank: null };
    const result = biddingResult({ ...auction, bids: [bid] } as never);
    expect(result.winner).toEqual({ bidder: 'a', priceFen: 100_000 });
    expect(result.bids[0]).not.toHaveProperty('priorityRank');
  });

  it('the lowest start price with a deposit is five fen', () => {
    expect(depositRange(5)).toMatchObject({ minFen: 1, maxFen: 1 });
  });
});
