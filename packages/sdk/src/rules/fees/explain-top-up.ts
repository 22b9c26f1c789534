import { basisOf } from '../explained.ts';
import { wordGiven } from '../facts.ts';
import { exactYuan, fraction } from '../money/fraction.ts';
import type { WholeFeeInput } from './compute-fee.ts';
import { citeFee, explainFee } from './explain-fee.ts';
import type { FeeResult, FeeStepInWords } from './fee-result.ts';
import { stepWords } from './fee-words.ts';

/** Why a fee that was billed is not the whole: the procedure became ordinary (INT 199), or the claim was raised (FEE 21). */
export type TopUpReason = 'procedure' | 'claim';

/**
 * What is missing from a fee that was billed to the one that is due now, whatever kind of fee it is. Both are taken as
 * they are charged, so that the bills add up. Nothing is given back: where the fee became less, the answer is zero.
 *
 * @throws RuleInputError as `explainFee`
 */
export function explainTopUp(before: WholeFeeInput, now: WholeFeeInput, reason: TopUpReason): FeeResult {
  const article =
    wordGiven('reason', reason, ['procedure', 'claim']) === 'procedure' ? 'INT 199' : 'FEE 21(1)';
  const billed = explainFee(before);
  const due = explainFee(now);
  if (!billed.ok) return billed;
  if (!due.ok) return due;
  const amountFen = Math.max(due.amountFen - billed.amountFen, 0);
  const more = amountFen > 0;
  const last = [
    { code: 'billed', amountFen: billed.amountFen },
    { code: more ? 'toPay' : 'nothingMore', amountFen, ...(more ? { legalBasis: [citeFee(article)] } : {}) },
  ] as const;
  const assumptions = [...due.assumptions, ...billed.assumptions];
  return {
    ...due,
    direction: more ? 'supplement' : 'none',
    collection: more ? due.collection : 'none',
    amountFen,
    exact: exactYuan(fraction(amountFen)),
    steps: [...due.steps, ...last.map((step): FeeStepInWords => ({ ...step, ...stepWords(step) }))],
    legalBasis: basisOf(due.legalBasis, more ? [citeFee(article)] : []),
    assumptions: assumptions.filter(
      ({ zh }, index) => assumptions.findIndex((one) => one.zh === zh) === index,
    ),
    interpretive: due.interpretive || billed.interpretive,
  };
}
