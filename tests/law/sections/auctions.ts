// The section `auctions` of a file of law cases: online judicial auctions.
import { deepStrictEqual } from 'node:assert/strict';
import {
  afterSecondFailure,
  barredBidders,
  biddingDuration,
  biddingResult,
  buyerDefault,
  creditorDeposit,
  depositRange,
  depositRefund,
  formatYuan,
  inquiredPrice,
  assessBidder,
  noticeDays,
  ownershipPasses,
  parseInstant,
  parseYuan,
  period,
  startPrice,
} from '@yunting/sdk/rules';
import type { AuctionProperty, BidOutcome, Bilingual, LegalBasis } from '@yunting/sdk/rules';
import type { Fields, Section } from '../section.ts';

/** What every answer says of itself. */
interface Answer {
  steps: readonly Bilingual[];
  legalBasis: readonly LegalBasis[];
}

/** What the rules answer to a case, in the case's own field names; and the answer, to see that it explains itself. */
interface Reading {
  /** Every field of the case that says what is expected. */
  expected: Fields;
  /** Fields that were used to ask. */
  asked: readonly string[];
  answer: Answer;
}

/** Fields that say nothing that could be right or wrong. */
const labels = ['id', 'kind', 'name', 'basis', 'note'];

const text = (value: unknown): string => {
  if (typeof value !== 'string') throw new TypeError(`not a text: ${JSON.stringify(value)}`);
  return value;
};
const fen = (value: unknown): number => parseYuan(text(value));
const yuan = (amountFen: number): string => formatYuan(amountFen, 'plain');
const fieldsOf = (value: unknown): Fields => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError(`not a record: ${JSON.stringify(value)}`);
  }
  return value as Fields;
};
const listOf = (value: unknown): unknown[] => {
  if (!Array.isArray(value)) throw new TypeError(`not a list: ${JSON.stringify(value)}`);
  return value;
};
const oneOf = <Word extends string>(value: unknown, words: readonly Word[]): Word => {
  const found = words.find((word) => word === value);
  if (found === undefined) throw new TypeError(`none of ${words.join(', ')}: ${JSON.stringify(value)}`);
  return found;
};

/** The words of the cases for what becomes of a bid. */
const outcomeWords: Readonly<Record<BidOutcome, string>> = {
  accepted: 'accepted',
  acceptedAtEqualPrice: 'accepted.priorityEqualPrice',
  belowStart: 'belowStart',
  notHigher: 'notHigher',
  belowStep: 'belowStep',
  notOpen: 'notOpen',
  closed: 'closed',
};

/** A file may not tell a raise that is too small from no raise: both are "not higher by the step". */
const outcomeWord = (outcome: BidOutcome, said: unknown): string =>
  outcome === 'belowStep' && said === 'notHigher' ? 'notHigher' : outcomeWords[outcome];

/** The instant as the case writes it, when it is the same; offsets may differ. */
const instantLike = (at: string, said: unknown): string =>
  parseInstant(at) === parseInstant(text(said)) ? text(said) : at;

function readTimeline(item: Fields): Reading {
  const bids = listOf(item['bids']).map(fieldsOf);
  const result = biddingResult({
    opensAt: text(item['opensAt']),
    closesAt: text(item['closesAt']),
    startFen: fen(item['startYuan']),
    stepFen: fen(item['stepYuan']),
    bids: bids.map(({ at, bidder, priceYuan, priorityRank }) => ({
      at: text(at),
      bidder: text(bidder),
      priceFen: fen(priceYuan),
      priorityRank: (priorityRank ?? undefined) as number | undefined,
    })),
  });
  const { winner, closesAt, outcome } = result;
  return {
    asked: ['opensAt', 'closesAt', 'startYuan', 'stepYuan'],
    expected: {
      // Built from what was read, so that a field of a bid that nobody reads is seen.
      bids: bids.map(({ at, bidder, priceYuan, priorityRank, expected }, place) => ({
        at,
        bidder,
        priceYuan,
        ...(priorityRank === undefined ? {} : { priorityRank }),
        expected: outcomeWord(result.bids[place]?.outcome ?? 'notOpen', expected),
      })),
      expectedClose: instantLike(closesAt, item['expectedClose']),
      expectedWinner: winner ? { bidder: winner.bidder, priceYuan: yuan(winner.priceFen) } : null,
      outcome,
    },
    answer: result,
  };
}

function readDefault(item: Fields): Reading {
  const result = buyerDefault({
    depositFen: fen(item['depositYuan']),
    firstPriceFen: fen(item['firstPriceYuan']),
    rePriceFen: fen(item['rePriceYuan']),
    costsFen: fen(item['auctionLossYuan']),
  });
  const insufficient = item['kind'] === 'default.depositInsufficient';
  // The kind says whether the deposit covers costs and gap.
  deepStrictEqual(result.uncoveredFen > 0, insufficient, `uncovered: ${yuan(result.uncoveredFen)}`);
  return {
    asked: ['depositYuan', 'firstPriceYuan', 'rePriceYuan', 'auctionLossYuan'],
    expected: {
      expected: {
        refundedYuan: yuan(result.refundedFen),
        toAuctionLossYuan: yuan(result.toCostsFen),
        toPriceGapYuan: yuan(result.toPriceGapFen),
        toDebtorObligationYuan: yuan(result.toDebtFen),
      },
    },
    answer: result,
  };
}

const properties: readonly AuctionProperty[] = ['movable', 'immovable', 'otherPropertyRight'];

/** How each kind is asked. */
const kinds: Readonly<Record<string, (item: Fields) => Reading>> = {
  'startPrice.first': (item) => {
    const answer = startPrice({
      round: 'first',
      referenceFen: fen(item['referenceYuan']),
      startFen: fen(item['startYuan']),
    });
    const expected = { valid: answer.valid, minStartYuan: yuan(answer.minStartFen) };
    return { asked: ['referenceYuan', 'startYuan'], expected, answer };
  },
  'startPrice.second': (item) => {
    const answer = startPrice({
      round: 'second',
      previousStartFen: fen(item['previousStartYuan']),
      startFen: fen(item['startYuan']),
    });
    const expected = { valid: answer.valid, minStartYuan: yuan(answer.minStartFen) };
    return { asked: ['previousStartYuan', 'startYuan'], expected, answer };
  },
  'deposit.range': (item) => {
    const answer = depositRange(fen(item['startYuan']), fen(item['depositYuan']));
    const { valid, minFen, maxFen } = answer;
    const expected = { valid, minYuan: yuan(minFen), maxYuan: yuan(maxFen) };
    return { asked: ['startYuan', 'depositYuan'], expected, answer };
  },
  'deposit.creditorBidder': (item) => {
    const answer = creditorDeposit({ debtFen: fen(item['debtYuan']), depositFen: fen(item['depositYuan']) });
    return {
      asked: ['debtYuan', 'depositYuan'],
      expected: { mustPayYuan: yuan(answer.mustPayFen) },
      answer,
    };
  },
  'deposit.refundDeadlineHours': () => {
    const answer = depositRefund();
    const { hours, appliesTo, periodName } = answer;
    const due = period(periodName, { startAt: '2026-03-18T10:00:00+08:00' });
    deepStrictEqual(due.dueAt, '2026-03-19T10:00:00+08:00', 'the named period says the same');
    return { asked: [], expected: { hours, appliesTo }, answer };
  },
  'notice.leadDays': (item) => {
    const answer = noticeDays({
      round: oneOf(item['round'], ['first', 'second']),
      property: oneOf(item['property'], properties),
    });
    return { asked: ['round', 'property'], expected: { minDays: answer.minDays }, answer };
  },
  'bidding.durationHours': (item) => {
    const { hours } = item;
    if (typeof hours !== 'number') throw new TypeError(`not a number: ${JSON.stringify(hours)}`);
    const answer = biddingDuration(hours);
    return { asked: ['hours'], expected: { valid: answer.valid }, answer };
  },
  'bidding.timeline': readTimeline,
  'default.depositForfeited': readDefault,
  'default.depositInsufficient': readDefault,
  'default.originalBuyerBarred': (item) => {
    const answer = assessBidder({
      bidder: text(item['rebidder']),
      defaultedBuyers: [text(item['originalBuyer'])],
    });
    return { asked: ['originalBuyer', 'rebidder'], expected: { valid: answer.allowed }, answer };
  },
  'conflict.barredBidders': () => {
    const answer = barredBidders();
    for (const role of answer.roles)
      deepStrictEqual(assessBidder({ bidder: 'A1', roles: [role] }).allowed, false);
    return { asked: [], expected: { roles: answer.roles }, answer };
  },
  'ownership.transfer': () => {
    const answer = ownershipPasses();
    return { asked: [], expected: { event: answer.event }, answer };
  },
  'failed.second.next': () => {
    const answer = afterSecondFailure();
    const { options, saleWindowDays, saleStart, saleBidHours } = answer;
    return {
      asked: [],
      expected: {
        options: options.map(({ option, zh }) => `${option}(${zh})`),
        saleWindowDays,
        saleStart: saleStart.zh,
        saleBidHours,
      },
      answer,
    };
  },
  'reference.onlineInquiry': (item) => {
    const answer = inquiredPrice(listOf(item['reportsYuan']).map(fen));
    const { referenceFen } = answer;
    const expected = { expectedReferenceYuan: referenceFen === undefined ? null : yuan(referenceFen) };
    return { asked: ['reportsYuan'], expected, answer };
  },
};

function check(item: Fields): void {
  const kind = text(item['kind']);
  const read = Object.keys(kinds).includes(kind) ? kinds[kind] : undefined;
  if (!read) throw new Error(`no rule answers the kind ${kind}`);
  const { expected, asked, answer } = read(item);
  const said = Object.fromEntries(
    Object.entries(item).filter(([field]) => !labels.includes(field) && !asked.includes(field)),
  );
  deepStrictEqual(expected, said);
  const explained = answer.steps.length > 0 && answer.legalBasis.length > 0;
  const worded = answer.steps.every(({ zh, en }) => zh && en);
  const cited = answer.legalBasis.every(({ law, version }) => law && version);
  deepStrictEqual({ explained, worded, cited }, { explained: true, worded: true, cited: true });
}

/** Online judicial auctions (网络司法拍卖). */
export const auctions: Section = (content) => {
  if (!Array.isArray(content)) return [{ name: 'auctions', check: () => void listOf(content) }];
  return content.map((one: unknown) => {
    const { id, kind, name } = (one ?? {}) as Fields;
    const title = [id, kind, name].filter((part) => part !== undefined && part !== null);
    return { name: title.map(String).join(' '), check: () => check(fieldsOf(one)) };
  });
};
