import { unknownWord } from '../errors.ts';
import { exactYuan, fraction, plus, smaller, times } from '../money/fraction.ts';
import type { Fraction } from '../money/fraction.ts';
import { applyPolicy, toWholeFen } from '../money/rounding.ts';
import { checkFen } from '../money/yuan.ts';
import type { AnyFeeInput, FeeChangeSubject, FeeInput } from './fee-input.ts';
import type {
  FeeAssumption,
  FeeReckoning,
  FeeRefusalCode,
  FeeRefusalCodes,
  FeeStep,
  FeeStepCode,
} from './fee-result.ts';
import { feeSchedule } from './fee-schedule.ts';
import type { FeeLineName, FeeRow } from './fee-schedule.ts';
import { applyTable } from './fee-table.ts';
import { eachOnce, joinsClaims } from './halving.ts';
import { isReduction } from './relief.ts';

/** A fee that is due as a whole. */
export type WholeFeeInput = Exclude<FeeInput, FeeChangeSubject>;

/** The amount that the table is applied to; several claims are added up (INT 201). */
function amountOf(input: AnyFeeInput): number | undefined {
  const { claimsFen, amountFen, contestedFen, propertyFen, damagesFen, estateFen } = input;
  if (claimsFen) return claimsFen.reduce((sum, claim) => checkFen(sum + checkFen(claim)), 0);
  return amountFen ?? contestedFen ?? propertyFen ?? damagesFen ?? estateFen;
}

/** The line of the schedule that answers an input. */
function lineOf(input: AnyFeeInput): FeeLineName {
  const part = input.subject ?? input.outcome ?? input.ground;
  const bare = part ? `${input.kind}.${part}` : input.kind;
  const withoutAmount = `${bare}.noAmount`;
  const line = withoutAmount in feeSchedule && amountOf(input) === undefined ? withoutAmount : bare;
  if (Object.prototype.hasOwnProperty.call(feeSchedule, line)) return line as FeeLineName;
  return unknownWord('kind', line);
}

/** Why no fee can be given for this input, if so. */
function refusalOf(line: FeeLineName, input: AnyFeeInput): FeeRefusalCodes | undefined {
  const { kind, relief, baseFen } = input;
  const { range, halvedBy }: FeeRow = feeSchedule[line];
  const refuse = (code: FeeRefusalCode, more?: Partial<FeeRefusalCodes>): FeeRefusalCodes =>
    Object.assign({ ok: false as const, kind, line, code }, more);
  const grounds = eachOnce(input.halvings).filter(
    (ground) => halvedBy !== 'any' && !(halvedBy && (ground === 'mediated' || ground === 'withdrawn')),
  );
  if (grounds.length > 0) return refuse('halvingNotApplicable', { grounds });
  if (relief?.kind === 'exempt') {
    if (relief.applicant !== 'naturalPerson') return refuse('exemptionOnlyForNaturalPersons');
  } else if (relief && !isReduction(relief.percent)) return refuse('reductionBelowMinimum');
  if (!range) return undefined;
  if (baseFen === undefined) {
    const [minFen, maxFen] = range.map((base) => {
      const fee = computeFee(Object.assign({}, input, { baseFen: base }) as WholeFeeInput);
      return (fee as FeeReckoning).amountFen;
    }) as [number, number];
    return refuse('figureMissing', { range: { minFen, maxFen } });
  }
  const within = Number.isSafeInteger(baseFen) && baseFen >= range[0] && baseFen <= range[1];
  return within ? undefined : refuse('figureOutOfRange', { baseRange: range });
}

/**
 * Computes any court fee that is due as a whole, without words: the amount, the exact value, and every step as a code.
 * Small enough for a mini-program; `explainFee` is the same in words, with the articles.
 *
 * @returns a reckoning, or a refusal (`ok: false`) where the law leaves the amount to a figure that is not given
 * @throws RuleInputError `invalidAmount` when an amount is not a non-negative whole number of fen; `invalidFacts`
 *   when there is no such kind of fee
 */
export function computeFee(wholeFee: WholeFeeInput): FeeReckoning | FeeRefusalCodes {
  const input: AnyFeeInput = wholeFee;
  const { kind, rounding = 'fen', relief } = input;
  const line = lineOf(input);
  const {
    range,
    eachFen = range && input.baseFen,
    table,
    share,
    capFen,
    collection,
  }: FeeRow = feeSchedule[line];
  const refusal = refusalOf(line, input);
  if (refusal) return refusal;

  const steps: FeeStep[] = [];
  const add = (code: FeeStepCode, fen: Fraction, more?: Partial<FeeStep>): void => {
    steps.push(Object.assign({ code, amountFen: toWholeFen(fen) }, more));
  };
  let exactFen = fraction(eachFen ?? 0);
  if (eachFen !== undefined) add(line, exactFen);
  if (table) {
    const byTable = applyTable(table, amountOf(input) ?? NaN);
    exactFen = plus(exactFen, byTable.exactFen);
    steps.push(...byTable.steps);
    if (steps.length > 1) add('sum', exactFen, { exact: exactYuan(exactFen) });
  }
  if (share) {
    exactFen = times(exactFen, fraction(1, share));
    add('share', exactFen, { values: [share] });
  }
  if (capFen) {
    const capped = smaller(exactFen, fraction(capFen));
    if (capped !== exactFen) add('cap', capped);
    exactFen = capped;
  }

  const assumptions: FeeAssumption[] = input.withNonPropertyClaims ? ['nonPropertyFree'] : [];
  let workingFen = applyPolicy(exactFen, rounding);
  if (rounding === 'yuan' && (exactFen.numerator || exactFen.whole % 100)) {
    assumptions.push(rounding);
    add('rounded', workingFen);
  }
  const scale = (by: Fraction, code: FeeStepCode, more?: Partial<FeeStep>): void => {
    exactFen = times(exactFen, by);
    workingFen = times(workingFen, by);
    add(code, workingFen, more);
  };
  const grounds = eachOnce(input.halvings);
  if (grounds.length > 0) scale(fraction(1, 2), 'halved', { grounds });
  if (relief?.kind === 'exempt') scale(fraction(0), 'exempted');
  else if (relief) scale(fraction(100 - relief.percent, 100), 'reduced', { values: [relief.percent] });
  if (workingFen.numerator) assumptions.push('fen');
  const amountFen = toWholeFen(workingFen);
  return {
    ok: true,
    kind,
    line,
    direction: amountFen ? 'payable' : 'none',
    amountFen,
    exact: exactYuan(exactFen),
    rounding,
    collection: amountFen ? (collection ?? 'prepaid') : 'none',
    steps,
    assumptions,
    interpretive: assumptions.some((one) => one !== 'nonPropertyFree') || joinsClaims(grounds),
  };
}
