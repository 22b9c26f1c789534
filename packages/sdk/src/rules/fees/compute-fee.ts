import { shown, unknownWord } from '../errors.ts';
import { flagIfGiven, presentFacts } from '../facts.ts';
import { exactYuan, fraction, plus, smaller, times } from '../money/fraction.ts';
import type { Fraction } from '../money/fraction.ts';
import { applyPolicy, toWholeFen } from '../money/rounding.ts';
import type { RoundingPolicy } from '../money/rounding.ts';
import { checkFen } from '../money/yuan.ts';
import type { AnyFeeInput, FeeChangeSubject, FeeInput, FeeRelief } from './fee-input.ts';
import type {
  FeeAssumption,
  FeeReckoning,
  FeeRefusalCode,
  FeeRefusalCodes,
  FeeStep,
  FeeStepCode,
} from './fee-result.ts';
import { feeSchedule } from './fee-schedule.ts';
import type { AmountField, FeeLineName, FeeRow } from './fee-schedule.ts';
import { applyTable } from './fee-table.ts';
import { eachOnce, joinsClaims } from './halving.ts';
import { isReduction, isWholePercent } from './relief.ts';

/** A fee that is due as a whole. */
export type WholeFeeInput = Exclude<FeeInput, FeeChangeSubject>;

/** The amount that the table is applied to; several claims are added up (INT 201). */
function amountOf(input: AnyFeeInput, field: AmountField): number {
  const amount = input[field];
  if (field !== 'claimsFen') return checkFen(amount as number, field);
  if (!Array.isArray(amount) || amount.length === 0) return unknownWord(field, amount);
  return amount.reduce<number>((sum, claim: number) => checkFen(sum + checkFen(claim, field), field), 0);
}

/** What tells the lines of one kind apart. */
const parts = new Map<string, 'subject' | 'outcome' | 'ground'>([
  ['administrative', 'subject'],
  ['maritime', 'subject'],
  ['jurisdictionObjection', 'outcome'],
  ['retrial', 'ground'],
]);

const common = /^(kind|rounding|relief|halvings|baseFen|baseSource|withNonPropertyClaims|jointAppellants)$/;

/** The line of the schedule that answers an input; what is misspelt or belongs to another kind is refused. */
function lineOf(input: AnyFeeInput): FeeLineName {
  const { kind, withNonPropertyClaims, jointAppellants, baseSource } = input;
  const has = (line: string): line is FeeLineName => Object.prototype.hasOwnProperty.call(feeSchedule, line);
  const part = parts.get(kind);
  const word: unknown = part ? input[part] : kind;
  const bare = part ? `${kind}.${shown(word)}` : kind;
  if (typeof word !== 'string' || !has(bare) || /\./.test(kind)) return unknownWord(part ?? 'kind', word);
  const withoutAmount = `${bare}.noAmount`;
  const line = has(withoutAmount) && input.amountFen === undefined ? withoutAmount : bare;
  const { of }: FeeRow = feeSchedule[line];
  for (const field of Object.keys(input) as (keyof AnyFeeInput)[]) {
    const value = input[field];
    const known = field === of || field === part || common.test(field);
    if (value === null || (value !== undefined && !known)) unknownWord(field, value);
  }
  flagIfGiven('withNonPropertyClaims', withNonPropertyClaims);
  if (jointAppellants !== undefined && !(Number.isInteger(jointAppellants) && jointAppellants > 0)) {
    unknownWord('jointAppellants', jointAppellants);
  }
  if (baseSource !== undefined && typeof baseSource !== 'string') unknownWord('baseSource', baseSource);
  return line;
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
    // Nothing is due, whatever the figure would have been.
    return relief.applicant === 'naturalPerson' ? undefined : refuse('exemptionOnlyForNaturalPersons');
  }
  if (relief) {
    const { percent } = relief;
    if (relief.kind !== 'reduce') unknownWord('relief', (relief as FeeRelief).kind);
    if (!isWholePercent(percent)) unknownWord('percent', percent);
    if (!isReduction(percent)) return refuse('reductionBelowMinimum');
  }
  if (!range) return undefined;
  if (baseFen === undefined) {
    const [minFen, maxFen] = range.map((base) => {
      const fee = computeFee(Object.assign({}, input, { baseFen: base }) as WholeFeeInput);
      return (fee as FeeReckoning).amountFen;
    }) as [number, number];
    return refuse('figureMissing', { range: { minFen, maxFen } });
  }
  const within = checkFen(baseFen, 'baseFen') >= range[0] && baseFen <= range[1];
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
  const input: AnyFeeInput = presentFacts(wholeFee);
  const { kind, rounding = 'fen', relief } = input;
  const line = lineOf(input);
  const {
    range,
    eachFen = range && input.baseFen,
    table,
    of,
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
    const byTable = applyTable(table, amountOf(input, of as AmountField));
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

  const rounded: RoundingPolicy[] = [];
  let workingFen = applyPolicy(exactFen, rounding);
  if (rounding === 'yuan' && (exactFen.numerator || exactFen.whole % 100)) {
    rounded.push(rounding);
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
  if (workingFen.numerator) rounded.push('fen');
  const amountFen = toWholeFen(workingFen);
  const assumptions: FeeAssumption[] = amountFen > 0 ? rounded : [];
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
    assumptions: input.withNonPropertyClaims ? ['nonPropertyFree', ...assumptions] : assumptions,
    // What is not due follows no reading.
    interpretive: amountFen > 0 && (rounded.length > 0 || joinsClaims(grounds)),
  };
}
