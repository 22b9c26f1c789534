import type { RoundingPolicy } from '../money/rounding.ts';
import type { Bilingual, LegalBasis } from '../laws.ts';
import type { FeeInput } from './fee-input.ts';
import type { FeeStep } from './fee-table.ts';

/** When a fee is collected: prepaid by the one who asks, or later from the one who loses (FEE 20, 38). */
export type FeeCollection = 'prepaid' | 'onDecision' | 'afterEnforcement' | 'afterLiquidation' | 'none';

/** A computed fee and how it was reached. */
export interface FeeExplanation {
  ok: true;
  kind: FeeInput['kind'];
  /** `payable` the fee itself; `supplement` still to pay; `refund` to give back; `none` nothing moves. */
  direction: 'payable' | 'supplement' | 'refund' | 'none';
  /** Whole fen. */
  amountFen: number;
  /** The unrounded amount in yuan as a reduced fraction: `2001/40`, or `50`. */
  exact: string;
  rounding: RoundingPolicy;
  collection: FeeCollection;
  steps: FeeStep[];
  legalBasis: LegalBasis[];
  assumptions: Bilingual[];
  /** The text of the law is silent on a step and a reading was followed. */
  interpretive: boolean;
}

/** Stable codes of {@link FeeRefusal}. */
export type FeeRefusalCode =
  | 'provincialFigureMissing'
  | 'provincialFigureOutOfRange'
  | 'halvingNotApplicable'
  | 'reductionBelowMinimum'
  | 'exemptionOnlyForNaturalPersons';

/** No amount is given, because the law leaves it to a figure or decision that the caller did not supply. */
export interface FeeRefusal extends Bilingual {
  ok: false;
  kind: FeeInput['kind'];
  code: FeeRefusalCode;
  /** Between what the final amount must lie, whole fen, when the law gives a range. */
  range?: { minFen: number; maxFen: number };
  legalBasis: LegalBasis[];
}

/** Check `ok` first. */
export type FeeResult = FeeExplanation | FeeRefusal;
