import { explained, step } from '../explained.ts';
import type { Explained } from '../explained.ts';
import { factsGiven, wordGiven } from '../facts.ts';
import { auctionPeriods } from '../named-periods/auction.ts';

/** The kinds of property that the rules on auctions tell apart. Internal to the auction rules. */
export const auctionProperties = ['movable', 'immovable', 'otherPropertyRight'] as const;

/** Movables, immovables, or another right in property (股权、知识产权 …). */
export type AuctionProperty = (typeof auctionProperties)[number];

/** First or second auction; there is no third. Internal to the auction rules. */
export const auctionRounds = ['first', 'second'] as const;

type NoticePeriod = Extract<keyof typeof auctionPeriods, `auction.${'first' | 'second'}.${string}`>;

/** How long before the auction its notice must be published. */
export interface NoticeDays extends Explained {
  minDays: number;
  /** Gives the first day on which bidding may open: `period(periodName, { startOn: noticedOn }).dueOn`. */
  periodName: NoticePeriod;
}

/**
 * How many days before the auction must the notice (拍卖公告) be out? Movables 15, anything else 30 (AUC 12); in the second
 * round 7 and 15 (AUC 26). Which days count is a reading.
 *
 * @throws RuleInputError `invalidFacts` for another round or kind of property
 */
export function noticeDays(facts: { round: 'first' | 'second'; property: AuctionProperty }): NoticeDays {
  const given = factsGiven(facts);
  const round = wordGiven('round', given.round, auctionRounds);
  const property = wordGiven('property', given.property, auctionProperties);
  // Another right in property is noticed like an immovable.
  const like = property === 'otherPropertyRight' ? 'immovable' : property;
  const periodName = `auction.${round}.${like}.earliestStart` as const;
  const { count, zh, en, citations, notes } = auctionPeriods[periodName];
  return {
    minDays: count,
    periodName,
    ...explained(
      [
        step(
          `${zh}：公告之日起第 ${count} 日，公告当日不计`,
          `${en}: the ${count}th day after the day of the notice, which is not counted`,
          ...citations,
        ),
      ],
      // The notes of the period name the reading.
      { assumptions: notes, interpretive: true },
    ),
  };
}
