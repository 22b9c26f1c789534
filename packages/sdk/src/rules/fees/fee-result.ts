import type { Explained, Step } from '../explained.ts';
import type { Bilingual, LegalBasis } from '../laws.ts';
import type { RoundingPolicy } from '../money/rounding.ts';
import type { FeeInput, HalvingGround } from './fee-input.ts';
import type { FeeCollection, FeeLineName } from './fee-schedule.ts';

/** What a step of a fee does. Beside these, the name of a line of the schedule: the figure for each case. */
export type FeeStepCode =
  | FeeLineName
  | 'flatPart'
  | 'slice'
  | 'sum'
  | 'cap'
  | 'share'
  | 'rounded'
  | 'halved'
  | 'reduced'
  | 'exempted'
  | 'before'
  | 'after'
  | 'toPay'
  | 'toRefund'
  | 'keptLate'
  | 'inFull'
  | 'prepaidHalf'
  | 'missingHalf'
  | 'halfBack'
  | 'paidForOrder'
  | 'restOfSuit'
  | 'paid'
  | 'billed'
  | 'nothingMore'
  | 'allBack'
  | 'kept';

/** One step of a fee as numbers and codes, without words. */
export interface FeeStep {
  code: FeeStepCode;
  /** What the step contributes, or leaves, rounded half up to fen. */
  amountFen: number;
  /** `flatPart`: up to; `slice`: part, rate in thousandths, from, up to (0: no end); `share`: 2 or 3; `reduced`: per cent. */
  values?: readonly number[];
  /** `halved`: why. */
  grounds?: readonly HalvingGround[];
  /** `sum`: the exact amount in yuan as a fraction. */
  exact?: string;
}

/** What was taken for granted: how the amount was rounded, or that non-property claims add nothing (INT 201). */
export type FeeAssumption = RoundingPolicy | 'nonPropertyFree';

/** What moves: `payable` the fee itself; `supplement` still to pay; `refund` to give back; `none` nothing. */
export type FeeDirection = 'payable' | 'supplement' | 'refund' | 'none';

/** A computed fee as numbers and codes. {@link FeeExplanation} is the same in words, with the articles. */
export interface FeeReckoning {
  ok: true;
  kind: FeeInput['kind'];
  /** The line of the schedule that was applied; absent where something changed. */
  line?: FeeLineName;
  direction: FeeDirection;
  /** Whole fen. */
  amountFen: number;
  /** The unrounded amount in yuan as a reduced fraction: `2001/40`, or `50`. */
  exact: string;
  rounding: RoundingPolicy;
  collection: FeeCollection;
  steps: FeeStep[];
  assumptions: FeeAssumption[];
  /** The text of the law is silent on a step and a reading was followed. */
  interpretive: boolean;
}

/** Stable codes of a refusal. */
export type FeeRefusalCode =
  | 'figureMissing'
  | 'figureOutOfRange'
  | 'halvingNotApplicable'
  | 'reductionBelowMinimum'
  | 'exemptionOnlyForNaturalPersons';

/** No amount is given, because the law leaves it to a figure or decision that the caller did not supply. */
export interface FeeRefusalCodes {
  ok: false;
  kind: FeeInput['kind'];
  line: FeeLineName;
  code: FeeRefusalCode;
  /** `figureMissing`: between what the final amount lies, whole fen. */
  range?: { minFen: number; maxFen: number };
  /** `figureOutOfRange`: between what the figure must lie, whole fen. */
  baseRange?: readonly [minFen: number, maxFen: number];
  /** `halvingNotApplicable`: the grounds that this fee does not know. */
  grounds?: readonly HalvingGround[];
}

/** A step in words. */
export interface FeeStepInWords extends Step {
  code: FeeStepCode;
  amountFen: number;
}

/** A computed fee and how it was reached. */
export interface FeeExplanation extends Omit<FeeReckoning, 'steps' | 'assumptions'>, Explained {
  steps: FeeStepInWords[];
}

/** A refusal in words. */
export interface FeeRefusal extends Omit<FeeRefusalCodes, 'grounds' | 'baseRange'>, Bilingual {
  legalBasis: LegalBasis[];
}

/** Check `ok` first. */
export type FeeResult = FeeExplanation | FeeRefusal;
