// An auction and its bids as they may be given, looked at once before they are judged. What is null is absent.
import { RuleInputError } from '../errors.ts';
import { countGiven, factsGiven, listGiven, nameGiven } from '../facts.ts';
import { parseInstant } from '../instant.ts';
import { checkFen } from '../money/yuan.ts';
import type { AuctionBid, AuctionBidding } from './bidding-result.ts';

function checkBid(bid: AuctionBid): AuctionBid {
  const { at, bidder, priceFen, priorityRank, ...rest } = factsGiven(bid, 'bids');
  parseInstant(at);
  return {
    ...rest,
    at,
    bidder: nameGiven('bidder', bidder),
    priceFen: checkFen(priceFen, 'priceFen'),
    ...(priorityRank === undefined || priorityRank === null
      ? {}
      : { priorityRank: countGiven('priorityRank', priorityRank, 1) }),
  };
}

/**
 * The bids, checked; the same bidder has the same rank in all of them. Internal to the auction rules.
 *
 * @throws RuleInputError `invalidAmount`, `invalidInstant`, `invalidCount`, `invalidFacts`, `invalidPeriod`
 */
export function checkBidding(auction: AuctionBidding): AuctionBidding {
  const { opensAt, closesAt, startFen, stepFen, bids } = factsGiven(auction, 'auction');
  if (parseInstant(opensAt) >= parseInstant(closesAt)) {
    throw new RuleInputError('invalidPeriod', '结束须晚于开始', 'the end must be after the opening');
  }
  checkFen(startFen, 'startFen');
  // Without a step a bid need not be higher by anything.
  countGiven('stepFen', checkFen(stepFen, 'stepFen'), 1);
  const ranks = new Map<string, number | undefined>();
  const checked = listGiven('bids', bids).map(checkBid);
  for (const { bidder, priorityRank } of checked) {
    if (ranks.has(bidder) && ranks.get(bidder) !== priorityRank) {
      throw new RuleInputError(
        'invalidFacts',
        `同一竞买人的优先顺序（priorityRank）前后不一：${bidder}`,
        `priorityRank: one bidder has different ranks: ${bidder}`,
      );
    }
    ranks.set(bidder, priorityRank);
  }
  return { opensAt, closesAt, startFen, stepFen, bids: checked };
}
