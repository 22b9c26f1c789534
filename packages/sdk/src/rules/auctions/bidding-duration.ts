import { RuleInputError } from '../errors.ts';
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
  if (!(hours >= 0)) {
    throw new RuleInputError('invalidCount', `不是小时数：${hours}`, `not a number of hours: ${hours}`);
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
