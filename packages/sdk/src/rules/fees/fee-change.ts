import { unknownWord } from '../errors.ts';
import { factsGiven, presentFacts } from '../facts.ts';
import { exactYuan, fraction, minus, times } from '../money/fraction.ts';
import type { Fraction } from '../money/fraction.ts';
import { applyPolicy, toWholeFen } from '../money/rounding.ts';
import type { RoundingPolicy } from '../money/rounding.ts';
import { checkFen } from '../money/yuan.ts';
import type { AnyFeeInput, FeeChangeSubject, FeeEnding, FeeInput } from './fee-input.ts';
import type { FeeDirection, FeeReckoning, FeeStep, FeeStepCode } from './fee-result.ts';
import { applyTable, propertyTable } from './fee-table.ts';
import { eachOnce, joinsClaims } from './halving.ts';

/** A fee, exact and as it is charged: already rounded, so that payments and refunds add up to the books. */
type Fee = readonly [exactFen: Fraction, fen: number];

/** What moves, and the steps that lead there. */
interface Moved {
  direction: FeeDirection;
  fee: Fee;
  steps: (readonly [FeeStepCode, Fee])[];
}

const zero: Fee = [fraction(0), 0];
const half = fraction(1, 2);

function feeOf(
  amountFen = NaN,
  rounding: RoundingPolicy = 'fen',
  share = fraction(1),
  field = 'amountFen',
): Fee {
  const full = applyTable(propertyTable, checkFen(amountFen, field)).exactFen;
  return [times(full, share), toWholeFen(times(applyPolicy(full, rounding), share))];
}

/** The larger fee less the smaller. */
const less = (larger: Fee, smaller: Fee): Fee => [minus(larger[0], smaller[0]), larger[1] - smaller[1]];

function claimChange(input: AnyFeeInput, rounding: RoundingPolicy): Moved {
  const { fromFen = NaN, toFen = NaN } = input;
  const share = eachOnce(input.halvings).length > 0 ? half : undefined;
  const before = feeOf(fromFen, rounding, share, 'fromFen');
  const after = feeOf(toFen, rounding, share, 'toFen');
  const steps: Moved['steps'] = [
    ['before', before],
    ['after', after],
  ];
  const raised = toFen >= fromFen;
  if (!raised && typeof input.beforeInvestigationClosed !== 'boolean') {
    unknownWord('beforeInvestigationClosed', input.beforeInvestigationClosed);
  }
  if (!raised && !input.beforeInvestigationClosed) {
    return { direction: 'none', fee: zero, steps: [...steps, ['keptLate', zero]] };
  }
  const fee = raised ? less(after, before) : less(before, after);
  return raised
    ? { direction: 'supplement', fee, steps: [...steps, ['toPay', fee]] }
    : { direction: 'refund', fee, steps: [...steps, ['toRefund', fee]] };
}

/** Does everything go back (FEE 25, 27), or nothing (FEE 26, 28)? */
const goesBack: Readonly<Record<FeeEnding, boolean>> = {
  notAccepted: true,
  dismissed: true,
  remanded: true,
  crimeTransferred: true,
  suspended: false,
  terminated: false,
};

function refundOnEnding({ paidFen = NaN, ending }: AnyFeeInput): Moved {
  const paid: Fee = [fraction(checkFen(paidFen, 'paidFen')), paidFen];
  const back = typeof ending === 'string' ? goesBack[ending] : undefined;
  if (typeof back !== 'boolean') unknownWord('ending', ending);
  const fee = back ? paid : zero;
  return {
    direction: 'refund',
    fee,
    steps: [
      ['paid', paid],
      [back ? 'allBack' : 'kept', fee],
    ],
  };
}

function paymentOrderToSuit({ amountFen }: AnyFeeInput, rounding: RoundingPolicy): Moved {
  const full = feeOf(amountFen, rounding);
  const paid = feeOf(amountFen, rounding, fraction(1, 3));
  const fee = less(full, paid);
  return {
    direction: 'supplement',
    fee,
    steps: [
      ['inFull', full],
      ['paidForOrder', paid],
      ['restOfSuit', fee],
    ],
  };
}

function afterSummary({ kind, amountFen }: AnyFeeInput, rounding: RoundingPolicy): Moved {
  const full = feeOf(amountFen, rounding);
  const paid = feeOf(amountFen, rounding, half);
  const steps: Moved['steps'] = [
    ['inFull', full],
    ['prepaidHalf', paid],
  ];
  if (kind === 'summaryToOrdinary') {
    const fee = less(full, paid);
    return { direction: 'supplement', fee, steps: [...steps, ['missingHalf', fee]] };
  }
  const exactFen = times(fraction(paid[1]), half);
  const fee: Fee = [exactFen, toWholeFen(exactFen)];
  return { direction: 'refund', fee, steps: [...steps, ['halfBack', fee]] };
}

/** The fields of each kind, beside `kind` and `rounding`. */
const fields: Readonly<Record<FeeChangeSubject['kind'], readonly string[]>> = {
  claimChange: ['fromFen', 'toFen', 'beforeInvestigationClosed', 'halvings'],
  refundOnEnding: ['paidFen', 'ending'],
  paymentOrderToSuit: ['amountFen'],
  summaryToOrdinary: ['amountFen'],
  withdrawnAfterNoSupplement: ['amountFen'],
};

const changes: Readonly<
  Record<FeeChangeSubject['kind'], (input: AnyFeeInput, rounding: RoundingPolicy) => Moved>
> = {
  claimChange,
  refundOnEnding,
  paymentOrderToSuit,
  summaryToOrdinary: afterSummary,
  withdrawnAfterNoSupplement: afterSummary,
};

/** Does the input ask what moves when something changes, rather than for a whole fee? */
export function isFeeChange(input: FeeInput): input is Extract<FeeInput, FeeChangeSubject> {
  const { kind } = factsGiven(input);
  return typeof kind === 'string' && Object.prototype.hasOwnProperty.call(changes, kind);
}

/**
 * Computes what is to be paid in addition or given back (FEE 21, 25–28, 35; INT 195, 199), without words.
 *
 * @throws RuleInputError `invalidAmount`; `invalidFacts` when a field is misspelt, missing or of another kind
 */
export function computeFeeChange(change: Extract<FeeInput, FeeChangeSubject>): FeeReckoning {
  if (!isFeeChange(change)) unknownWord('kind', (change as FeeInput).kind);
  const input: AnyFeeInput = presentFacts(change);
  const { rounding = 'fen' } = input;
  const { kind } = change;
  for (const field of Object.keys(input) as (keyof AnyFeeInput)[]) {
    const known = field === 'kind' || field === 'rounding' || fields[kind].includes(field);
    if (input[field] === null || (input[field] !== undefined && !known)) unknownWord(field, input[field]);
  }
  const { direction, fee, steps } = changes[kind](input, rounding);
  const [exactFen, amountFen] = fee;
  const rounded = exactFen.numerator > 0 || exactFen.whole !== amountFen;
  // The text says "make up the acceptance fee"; that what the order cost counts towards it is a reading.
  const reading = kind === 'paymentOrderToSuit' || joinsClaims(input.halvings);
  return {
    ok: true,
    kind,
    direction: amountFen ? direction : 'none',
    amountFen,
    exact: exactYuan(exactFen),
    rounding,
    collection: amountFen && direction === 'supplement' ? 'prepaid' : 'none',
    steps: steps.map(([code, [, fen]]): FeeStep => ({ code, amountFen: fen })),
    assumptions: rounded ? [rounding] : [],
    interpretive: rounded || (amountFen > 0 && reading),
  };
}
