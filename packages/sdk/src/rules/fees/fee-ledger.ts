import { cite } from '../laws.ts';
import type { Bilingual, LegalBasis } from '../laws.ts';
import { fraction, fractionText, times } from '../money/fraction.ts';
import type { Fraction } from '../money/fraction.ts';
import { applyPolicy, toWholeFen } from '../money/rounding.ts';
import type { RoundingPolicy } from '../money/rounding.ts';
import type { FeeDraft } from './fee-draft.ts';
import type { FeeRelief, HalvingGround } from './fee-input.ts';
import type { FeeStep } from './fee-table.ts';
import { halvingOf } from './halving.ts';

/** A fee under way: the exact amount beside the one that the rounding policy works with. Internal to the fee rules. */
export interface FeeLedger {
  readonly exactFen: Fraction;
  readonly workingFen: Fraction;
  readonly steps: FeeStep[];
  readonly legalBasis: LegalBasis[];
}

/** Starts with the full fee. */
export function openLedger(draft: FeeDraft, rounding: RoundingPolicy): FeeLedger {
  const { exactFen, steps, legalBasis } = draft;
  return { exactFen, workingFen: applyPolicy(exactFen, rounding), steps, legalBasis };
}

function scale(
  ledger: FeeLedger,
  share: Fraction,
  text: Bilingual,
  legalBasis: readonly LegalBasis[],
): FeeLedger {
  const workingFen = times(ledger.workingFen, share);
  return {
    exactFen: times(ledger.exactFen, share),
    workingFen,
    steps: [...ledger.steps, { zh: text.zh, en: text.en, amountFen: toWholeFen(workingFen) }],
    legalBasis: [...ledger.legalBasis, ...legalBasis],
  };
}

/** Halves once, however many grounds there are (INT 206). */
export function halve(ledger: FeeLedger, grounds: readonly HalvingGround[]): FeeLedger {
  const halving = halvingOf(grounds);
  return halving ? scale(ledger, fraction(1n, 2n), halving, halving.legalBasis) : ledger;
}

/** Takes off what relief takes off (FEE 44–46). The ratio is already checked. */
export function relieve(ledger: FeeLedger, relief: FeeRelief | undefined): FeeLedger {
  if (!relief) return ledger;
  if (relief.kind === 'exempt') {
    return scale(ledger, fraction(0), { zh: '免交', en: 'exempted' }, [
      cite('FEE 44'),
      cite('FEE 45', '免交情形', 'grounds'),
    ]);
  }
  const text = { zh: `减交 ${relief.percent}%`, en: `reduced by ${relief.percent} %` };
  return scale(ledger, fraction(100 - relief.percent, 100), text, [
    cite('FEE 46/2', '减交比例不得低于30%', 'at least 30 per cent'),
  ]);
}

/** An exact number of fen as a fraction of yuan: `2001/40`. */
export function exactYuan(exactFen: Fraction): string {
  return fractionText(times(exactFen, fraction(1n, 100n)));
}

/** Says that rounding was needed, and how it was done; nothing when the amount is exact. */
export function roundingNote(exactFen: Fraction, rounding: RoundingPolicy): Bilingual[] {
  if (exactFen.denominator === 1n && (rounding === 'fen' || exactFen.numerator % 100n === 0n)) return [];
  return rounding === 'fen'
    ? [{ zh: '全国没有取整规定，按四舍五入到分', en: 'no national rounding rule: half up to 0.01 yuan' }]
    : [
        {
          zh: '全国没有取整规定，全额先四舍五入到元，减半保留五角',
          en: 'no national rounding rule: full fee half up to whole yuan, then halved',
        },
      ];
}
