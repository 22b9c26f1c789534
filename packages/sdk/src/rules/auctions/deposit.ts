import { RuleInputError } from '../errors.ts';
import { explained, step } from '../explained.ts';
import type { Explained } from '../explained.ts';
import { factsGiven } from '../facts.ts';
import { checkFen, formatYuan } from '../money/yuan.ts';
import { auctionPeriods } from '../named-periods/auction.ts';
import { fenIfGiven } from './fen-if-given.ts';
import { panelDecides } from './panel.ts';
import { percentOf } from './percent.ts';

/** The range of the deposit (保证金). */
export interface DepositRange extends Explained {
  /** Rounded into the range: the least up to the fen, the most down. */
  minFen: number;
  maxFen: number;
  /** Is the proposed deposit within the range? `undefined` when none was proposed. */
  valid: boolean | undefined;
}

/**
 * Between what may the deposit be fixed? 5 % to 20 % of the start price (AUC 17).
 *
 * @throws RuleInputError `invalidAmount`, also when the start price is so low that no whole fen is within the range
 */
export function depositRange(startFen: number, depositFen?: number | null): DepositRange {
  checkFen(startFen, 'startFen');
  const proposed = fenIfGiven(depositFen, 'depositFen');
  const minFen = percentOf(startFen, 5, 'up');
  const maxFen = percentOf(startFen, 20, 'down');
  if (minFen > maxFen) {
    throw new RuleInputError(
      'invalidAmount',
      `起拍价过低，其 5% 至 20% 之间没有整分：startFen = ${startFen}`,
      `startFen is so low that no whole fen is between its 5 % and 20 %: ${startFen}`,
    );
  }
  const [start, least, most] = [startFen, minFen, maxFen].map((fen) => formatYuan(fen));
  return {
    minFen,
    maxFen,
    valid: proposed === undefined ? undefined : proposed >= minFen && proposed <= maxFen,
    ...explained([
      step(
        `起拍价 ${start} 元的 5% 至 20%：${least} 元至 ${most} 元`,
        `5 % to 20 % of the start price ${start}: ${least} to ${most} yuan`,
        'AUC 17/1',
      ),
      panelDecides(),
    ]),
  };
}

/** What an applicant for enforcement pays to take part. */
export interface CreditorDeposit extends Explained {
  mustPayFen: number;
}

/**
 * What deposit does the applicant for enforcement (申请执行人) pay, who bids? None; but where the debt is smaller than the
 * deposit, the difference (AUC 17/2).
 *
 * @throws RuleInputError `invalidAmount`
 */
export function creditorDeposit(facts: { debtFen: number; depositFen: number }): CreditorDeposit {
  const { debtFen, depositFen } = factsGiven(facts);
  const mustPayFen = Math.max(0, checkFen(depositFen, 'depositFen') - checkFen(debtFen, 'debtFen'));
  const [debt, deposit, due] = [debtFen, depositFen, mustPayFen].map((fen) => formatYuan(fen));
  return {
    mustPayFen,
    ...explained([
      step(
        `债权 ${debt} 元，保证金 ${deposit} 元：交差额 ${due} 元`,
        `debt ${debt}, deposit ${deposit}: ${due} yuan to pay`,
        'AUC 17/2',
      ),
    ]),
  };
}

/** Whose deposit goes back, and how soon. */
export interface DepositRefund extends Explained {
  /** Real hours from the end of bidding. */
  hours: number;
  appliesTo: readonly ('losingBidders' | 'failedAuction')[];
  /** Gives the instant: `period(periodName, { startAt: closesAt }).dueAt`. */
  periodName: 'auction.depositRefund';
}

/** When do deposits go back or are released? Within 24 hours of the end of bidding, to all but the buyer (AUC 23). */
export function depositRefund(): DepositRefund {
  const periodName = 'auction.depositRefund';
  const hours = auctionPeriods[periodName].count;
  return {
    hours,
    appliesTo: ['losingBidders', 'failedAuction'],
    periodName,
    ...explained([
      step(
        `未竞得的和流拍的，竞价结束后 ${hours} 小时内退还`,
        `to losers, and to all if it fails: within ${hours} hours of the end`,
        'AUC 23',
      ),
    ]),
  };
}
