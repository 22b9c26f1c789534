import { fraction } from '../money/fraction.ts';
import type { Fraction } from '../money/fraction.ts';
import type { Bilingual, LegalBasis } from '../laws.ts';
import type { FeeCollection } from './fee-result.ts';
import type { FeeStep } from './fee-table.ts';

/** A full fee before rounding, halving and relief. Internal to the fee rules. */
export interface FeeDraft {
  exactFen: Fraction;
  steps: FeeStep[];
  legalBasis: LegalBasis[];
  collection: FeeCollection;
  assumptions?: Bilingual[];
  interpretive?: boolean;
}

/** A fee that the law fixes as one figure. */
export function flatFee(
  fen: number,
  text: Bilingual,
  legalBasis: LegalBasis[],
  collection: FeeCollection = 'prepaid',
): FeeDraft {
  return { exactFen: fraction(fen), steps: [{ ...text, amountFen: fen }], legalBasis, collection };
}

/** Nothing is charged. */
export function noFee(text: Bilingual, legalBasis: LegalBasis[]): FeeDraft {
  return flatFee(0, text, legalBasis, 'none');
}
