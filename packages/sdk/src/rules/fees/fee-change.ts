import { cite } from '../laws.ts';
import type { LegalBasis } from '../laws.ts';
import { fraction, minus, times } from '../money/fraction.ts';
import type { Fraction } from '../money/fraction.ts';
import { applyPolicy, toWholeFen } from '../money/rounding.ts';
import type { RoundingPolicy } from '../money/rounding.ts';
import type { FeeChangeSubject } from './fee-input.ts';
import type { FeeExplanation } from './fee-result.ts';
import { applyTable, propertyTable } from './fee-table.ts';
import { halvingOf } from './halving.ts';

/** What moves when a fee changes; amounts already rounded, so that payments and refunds add up to the books. */
export type FeeChange = Pick<FeeExplanation, 'direction' | 'amountFen' | 'steps' | 'legalBasis'> & {
  exactFen: Fraction;
};

const one = fraction(1);
const half = fraction(1n, 2n);

function feeOf(
  amountFen: number,
  share: Fraction,
  rounding: RoundingPolicy,
): { exactFen: Fraction; fen: number } {
  const full = applyTable(propertyTable, amountFen).exactFen;
  return { exactFen: times(full, share), fen: toWholeFen(times(applyPolicy(full, rounding), share)) };
}

function claimChange(
  subject: Extract<FeeChangeSubject, { kind: 'claimChange' }>,
  rounding: RoundingPolicy,
): FeeChange {
  const halving = halvingOf(subject.halvings ?? []);
  const share = halving ? half : one;
  const before = feeOf(subject.fromFen, share, rounding);
  const after = feeOf(subject.toFen, share, rounding);
  const steps = [
    { zh: '变更前应交', en: 'fee before the change', amountFen: before.fen },
    { zh: '变更后应交', en: 'fee after the change', amountFen: after.fen },
  ];
  const basis: LegalBasis[] = [cite('FEE 13(1)'), ...(halving?.legalBasis ?? [])];
  if (subject.toFen >= subject.fromFen) {
    const legalBasis = [...basis, cite('FEE 21(1)', '增加请求补交差额', 'raised: pay the difference')];
    const amountFen = after.fen - before.fen;
    return {
      direction: amountFen ? 'supplement' : 'none',
      amountFen,
      exactFen: minus(after.exactFen, before.exactFen),
      steps,
      legalBasis,
    };
  }
  if (!subject.beforeInvestigationClosed) {
    const legalBasis = [
      ...basis,
      cite('FEE 35', '法庭调查终结后减少请求，费用由变更者负担', 'lowered too late: no refund'),
    ];
    return { direction: 'none', amountFen: 0, exactFen: fraction(0), steps, legalBasis };
  }
  const legalBasis = [
    ...basis,
    cite('FEE 21(2)', '法庭调查终结前减少请求退还差额', 'lowered in time: refund'),
  ];
  const amountFen = before.fen - after.fen;
  return {
    direction: amountFen ? 'refund' : 'none',
    amountFen,
    exactFen: minus(before.exactFen, after.exactFen),
    steps,
    legalBasis,
  };
}

/** What is to be paid in addition or given back (FEE 21, 35; INT 199). */
export function computeFeeChange(subject: FeeChangeSubject, rounding: RoundingPolicy): FeeChange {
  if (subject.kind === 'claimChange') return claimChange(subject, rounding);
  const full = feeOf(subject.amountFen, one, rounding);
  const paid = feeOf(subject.amountFen, half, rounding);
  const steps = [
    { zh: '普通程序应交', en: 'full fee', amountFen: full.fen },
    { zh: '已按简易程序减半预交', en: 'prepaid at half', amountFen: paid.fen },
  ];
  if (subject.kind === 'summaryToOrdinary') {
    const legalBasis = [cite('FEE 13(1)'), cite('INT 199', '转普通程序补交另一半', 'pay the missing half')];
    return {
      direction: 'supplement',
      amountFen: full.fen - paid.fen,
      exactFen: minus(full.exactFen, paid.exactFen),
      steps,
      legalBasis,
    };
  }
  const exactFen = times(fraction(paid.fen), half);
  const legalBasis = [
    cite('FEE 13(1)'),
    cite(
      'INT 199',
      '无正当理由未补交按撤诉处理，已收退一半',
      'deemed withdrawn: half of what was paid goes back',
    ),
  ];
  return { direction: 'refund', amountFen: toWholeFen(exactFen), exactFen, steps, legalBasis };
}
