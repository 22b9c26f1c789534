import { basisOf } from '../explained.ts';
import { exactYuan, fraction } from '../money/fraction.ts';
import { citeFee, explainFee } from './explain-fee.ts';
import type { FeeInput } from './fee-input.ts';
import type { FeeResult, FeeStepInWords } from './fee-result.ts';
import { stepWords } from './fee-words.ts';

/** Why a fee that was billed is not the whole: the procedure became ordinary (INT 199), or the claim was raised (FEE 21). */
export type TopUpReason = 'procedure' | 'claim';

/**
 * What is missing from a fee that was billed to the one that is due now, whatever kind of fee it is. Both are taken as
 * they are charged, so that the bills add up. Nothing is given back: where the fee became less, the answer is zero.
 *
 * @throws RuleInputError as {@link explainFee}
 */
export function explainTopUp(before: FeeInput, now: FeeInput, reason: TopUpReason): FeeResult {
  const billed = explainFee(before);
  const due = explainFee(now);
  if (!billed.ok) return billed;
  if (!due.ok) return due;
  const amountFen = Math.max(due.amountFen - billed.amountFen, 0);
  const why = citeFee(reason === 'procedure' ? 'INT 199' : 'FEE 21(1)');
  const codes = [
    { code: 'billed', amountFen: billed.amountFen },
    { code: 'toPay', amountFen, legalBasis: [why] },
  ] as const;
  const last = codes.map((step): FeeStepInWords => ({ ...step, ...stepWords(step) }) as FeeStepInWords);
  return {
    ...due,
    direction: amountFen > 0 ? 'supplement' : 'none',
    amountFen,
    exact: exactYuan(fraction(amountFen)),
    steps: [...due.steps, ...last],
    legalBasis: basisOf(due.legalBasis, [why]),
  };
}
