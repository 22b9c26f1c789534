import { explained, step } from '../explained.ts';
import type { Explained, Step } from '../explained.ts';
import { formatInstant, parseInstant } from '../instant.ts';
import type { Bilingual, Citation } from '../laws.ts';
import { formatYuan } from '../money/yuan.ts';
import { checkBidding } from './check-bidding.ts';

/** One bid. */
export interface AuctionBid {
  /** When it reached the platform's system, RFC 3339. */
  at: string;
  /** The bidding code; persons stay secret until the end (AUC 18). */
  bidder: string;
  priceFen: number;
  /** Rank of a pre-emptor (优先购买权人) as the court confirmed it, 1 the highest; absent for everyone else. */
  priorityRank?: number | undefined;
}

/** What an auction lays down, and every bid that came in. */
export interface AuctionBidding {
  opensAt: string;
  /** As announced, before any extension. */
  closesAt: string;
  startFen: number;
  /** By how much a bid must at least be higher (增价幅度). */
  stepFen: number;
  /** In any order; of bids of the same instant, the first one here came first. */
  bids: readonly AuctionBid[];
}

/** What becomes of a bid. */
export type BidOutcome =
  | 'accepted'
  | 'acceptedAtEqualPrice'
  | 'belowStart'
  | 'notHigher'
  | 'belowStep'
  | 'notOpen'
  | 'closed';

/** A bid and what became of it. */
export interface JudgedBid extends AuctionBid {
  outcome: BidOutcome;
  /** The new end, when the bid moved it. */
  movesEndTo?: string;
}

/** The end of an auction. */
export interface BiddingResult extends Explained {
  outcome: 'sold' | 'failed';
  /** When bidding ended, extensions included. A bid at this instant or later is too late. */
  closesAt: string;
  /** Absent when the auction failed. */
  winner?: { bidder: string; priceFen: number };
  /** In the order in which they were given. */
  bids: JudgedBid[];
}

const extensionMilliseconds = 300_000;

const words: Readonly<Record<BidOutcome, readonly [zh: string, en: string, basis: Citation]>> = {
  accepted: ['有效', 'valid', 'AUC 20/1'],
  acceptedAtEqualPrice: ['优先购买权人同价，有效', 'pre-emptor at the same price: valid', 'AUC 21/1'],
  belowStart: ['低于起拍价，无效', 'below the start price: void', 'AUC 20/1'],
  notHigher: ['未高于当前价，不接受', 'not higher: not accepted', 'AUC 20/1'],
  belowStep: ['加价不足，不接受', 'raised by less than the step: not accepted', 'AUC 20/1'],
  notOpen: ['尚未开始，不接受', 'before the opening: not accepted', 'AUC 20/2'],
  closed: ['已经结束，不接受', 'after the end: not accepted', 'AUC 20/2'],
};

const confirmed: Bilingual = {
  zh: '竞买资格、优先购买权及顺序已经确认',
  en: 'bidders, pre-emptors and ranks are confirmed',
};

const equalPriceMovesEnd: Bilingual = {
  zh: '优先购买权人在最后五分钟内以同价表示购买的，同样顺延，系解释',
  en: 'that a pre-emptor’s bid at the same price in the last five minutes moves the end too is a reading',
};

const rankOf = ({ priorityRank = Infinity }: AuctionBid): number => priorityRank;

/** Against the standing bid, and by which paragraph on pre-emptors where one of them decides. */
function compare(bid: AuctionBid, standing: AuctionBid, stepFen: number): [BidOutcome, Citation?] {
  const raise = bid.priceFen - standing.priceFen;
  if (raise > 0) return [raise < stepFen ? 'belowStep' : 'accepted'];
  const [rank, other] = [rankOf(bid), rankOf(standing)];
  if (raise < 0 || rank === Infinity || bid.bidder === standing.bidder) return ['notHigher'];
  if (rank === other) return ['notHigher', 'AUC 21/3'];
  return [rank < other ? 'acceptedAtEqualPrice' : 'notHigher', other === Infinity ? 'AUC 21/1' : 'AUC 21/2'];
}

/**
 * Who wins an online auction, and when does it end? Bids count in the order in which they reached the platform (AUC 20).
 * A bid in the last five minutes moves the end to five minutes after the bid, again and again. A pre-emptor wins at the
 * same price, a higher rank over a lower one, in the same rank the earlier one (AUC 21); who does not bid waives
 * (AUC 16/2). One bidder is enough (AUC 11); without a valid bid the auction fails (AUC 26).
 *
 * @throws RuleInputError `invalidAmount`, `invalidInstant`, `invalidCount` for a rank or a step below 1, `invalidFacts`
 *   when a bidder is not named or has two ranks, `invalidPeriod` when the end is not after the opening
 */
export function biddingResult(auction: AuctionBidding): BiddingResult {
  const { opensAt, closesAt: announced, startFen, stepFen, bids } = checkBidding(auction);
  const opens = parseInstant(opensAt);
  let closes = parseInstant(announced);
  // Not every mini-program sorts stably: the place in the list decides among bids of the same instant.
  const arrivals = bids
    .map((bid, place) => ({ bid, place, at: parseInstant(bid.at) }))
    .sort((a, b) => a.at - b.at || a.place - b.place);
  const steps: Step[] = [];
  const judged: JudgedBid[] = [];
  const bidders = new Set<string>();
  let standing: AuctionBid | undefined;
  let interpretive = false;
  for (const { bid, place, at } of arrivals) {
    const { bidder, priceFen } = bid;
    let outcome: BidOutcome = 'accepted';
    let own: Citation | undefined;
    if (at < opens) outcome = 'notOpen';
    else if (at >= closes) outcome = 'closed';
    else if (priceFen < startFen) outcome = 'belowStart';
    else if (standing) [outcome, own] = compare(bid, standing, stepFen);
    const [zh, en, basis] = words[outcome];
    const said = `${bid.at} ${bidder} ${formatYuan(priceFen)}`;
    steps.push(step(`${said} 元：${zh}`, `${said} yuan: ${en}`, own ?? basis));
    judged[place] = { ...bid, outcome };
    if (outcome !== 'accepted' && outcome !== 'acceptedAtEqualPrice') continue;
    standing = bid;
    bidders.add(bidder);
    if (at + extensionMilliseconds <= closes) continue;
    closes = at + extensionMilliseconds;
    const movesEndTo = formatInstant(closes);
    judged[place].movesEndTo = movesEndTo;
    interpretive = interpretive || outcome === 'acceptedAtEqualPrice';
    steps.push(
      step(
        `最后五分钟内出价，顺延至 ${movesEndTo}`,
        `in the last five minutes: the end moves to ${movesEndTo}`,
        'AUC 20/2',
      ),
    );
  }
  const closesAt = formatInstant(closes);
  const only = bidders.size === 1;
  const winner = standing && { bidder: standing.bidder, priceFen: standing.priceFen };
  const last = winner ? `${winner.bidder} ${formatYuan(winner.priceFen)}` : '';
  steps.push(
    winner
      ? step(
          `${closesAt} 结束，${last} 元成交`,
          `end ${closesAt}: sold, ${last} yuan`,
          only ? 'AUC 11' : 'AUC 20/2',
        )
      : step(`${closesAt} 结束，流拍`, `end ${closesAt}: failed`, 'AUC 26/1'),
  );
  return {
    outcome: winner ? 'sold' : 'failed',
    closesAt,
    ...(winner && { winner }),
    bids: judged,
    ...explained(steps, {
      assumptions: interpretive ? [confirmed, equalPriceMovesEnd] : [confirmed],
      interpretive,
    }),
  };
}
