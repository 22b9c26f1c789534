import { RuleInputError, shown } from '../errors.ts';
import { explained, step } from '../explained.ts';
import type { Explained } from '../explained.ts';

/** How long bidding must at least stay open. */
export interface BiddingDuration extends Explained {
  minHours: number;
  valid: boolean;
}

/**
 * May bidding be open for so many hours, parts of an hour included? At least 24 (AUC 20).
 *
 * @throws RuleInputError `invalidCount`
 */
export function biddingDuration(hours: number): BiddingDuration {
  // A text, null or a list would be compared as a number.
  if (!Number.isFinite(hours) || hours < 0) {
    throw new RuleInputError(
      'invalidCount',
      `hours 不是小时数：${shown(hours)}`,
      `hours: not a number of hours: ${shown(hours)}`,
    );
  }
  const minHours = 24;
  return {
    minHours,
    valid: hours >= minHours,
    ...explained([
      step(`竞价时间不少于 ${minHours} 小时`, `bidding lasts at least ${minHours} hours`, 'AUC 20/2'),
    ]),
  };
}
