import { draftAcceptanceFee } from './fees/acceptance-fee.ts';
import { draftApplicationFee } from './fees/application-fee.ts';
import { computeFeeChange } from './fees/fee-change.ts';
import type { FeeDraft } from './fees/fee-draft.ts';
import type { FeeChangeSubject, FeeInput } from './fees/fee-input.ts';
import { exactYuan, halve, openLedger, relieve, roundingNote } from './fees/fee-ledger.ts';
import { refusalOf } from './fees/fee-refusal.ts';
import type { FeeResult } from './fees/fee-result.ts';
import { applyTable, propertyTable } from './fees/fee-table.ts';
import { halvingsGiven } from './fees/halving.ts';
import { fraction, times } from './money/fraction.ts';
import { applyPolicy, toWholeFen } from './money/rounding.ts';
import type { RoundingPolicy } from './money/rounding.ts';

/**
 * The full acceptance fee of a property case (FEE 13(1)): 86 420.50 yuan → 1 960.51 yuan.
 *
 * @param amountFen amount in dispute, whole fen
 * @returns whole fen
 * @throws RuleInputError `invalidAmount`
 */
export function propertyFee(amountFen: number, rounding: RoundingPolicy = 'fen'): number {
  return toWholeFen(applyPolicy(applyTable(propertyTable, amountFen).exactFen, rounding));
}

/** The same, halved once: 86 420.50 yuan → 980.26 yuan. Computed from the exact full fee, not from the rounded one. */
export function halvedPropertyFee(amountFen: number, rounding: RoundingPolicy = 'fen'): number {
  return toWholeFen(
    times(applyPolicy(applyTable(propertyTable, amountFen).exactFen, rounding), fraction(1n, 2n)),
  );
}

function isChange<Input extends FeeInput>(input: Input): input is Extract<Input, FeeChangeSubject> {
  return (
    input.kind === 'claimChange' ||
    input.kind === 'summaryToOrdinary' ||
    input.kind === 'withdrawnAfterNoSupplement'
  );
}

function draftOf(input: Exclude<FeeInput, FeeChangeSubject>): FeeDraft {
  const baseFen = ('baseFen' in input ? input.baseFen : undefined) ?? 0;
  switch (input.kind) {
    case 'enforcement':
    case 'preservation':
    case 'paymentOrder':
    case 'publicNotice':
    case 'setAsideAward':
    case 'arbitrationAgreementValidity':
    case 'bankruptcy':
    case 'maritime':
      return draftApplicationFee(input, baseFen);
    default:
      return draftAcceptanceFee(input, baseFen);
  }
}

/**
 * Computes any court fee and explains it: `explainFee({ kind: 'property', amountFen: 8642050 })` gives
 * `amountFen: 196051`, `exact: '156841/80'`; with `halvings: ['summaryProcedure']` 98026.
 *
 * @returns an explanation, or a refusal (`ok: false`) where the law leaves the amount to a figure that is not given
 * @throws RuleInputError `invalidAmount` when an amount is not a non-negative whole number of fen
 */
export function explainFee(input: FeeInput): FeeResult {
  const rounding = input.rounding ?? 'fen';
  const refusal = refusalOf(input, explainFee);
  if (refusal) return refusal;
  const common = { ok: true, kind: input.kind, rounding } as const;
  if (isChange(input)) {
    const { exactFen, ...change } = computeFeeChange(input, rounding);
    return {
      ...common,
      ...change,
      exact: exactYuan(exactFen),
      collection: change.direction === 'supplement' ? 'prepaid' : 'none',
      assumptions: roundingNote(exactFen, rounding),
      interpretive: false,
    };
  }
  const draft = draftOf(input);
  const ledger = relieve(halve(openLedger(draft, rounding), halvingsGiven(input)), input.relief);
  const amountFen = toWholeFen(ledger.workingFen);
  return {
    ...common,
    direction: amountFen ? 'payable' : 'none',
    amountFen,
    exact: exactYuan(ledger.exactFen),
    collection: draft.collection,
    steps: ledger.steps,
    legalBasis: ledger.legalBasis,
    assumptions: [...(draft.assumptions ?? []), ...roundingNote(ledger.exactFen, rounding)],
    interpretive: draft.interpretive ?? false,
  };
}
