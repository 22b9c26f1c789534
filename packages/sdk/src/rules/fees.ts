// The fees that most apps need, small and without words: `propertyFee`, `halvedPropertyFee`. Any other: `computeFee`, or
// `explainFee` with every step in Chinese and English.
import { applyTable, propertyTable } from './fees/fee-table.ts';
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
export function propertyFee(amountFen: number, rounding?: RoundingPolicy | null): number {
  return toWholeFen(applyPolicy(applyTable(propertyTable, amountFen).exactFen, rounding ?? 'fen'));
}

/** The same, halved once: 86 420.50 yuan → 980.26 yuan. Computed from the exact full fee, not from the rounded one. */
export function halvedPropertyFee(amountFen: number, rounding?: RoundingPolicy | null): number {
  return toWholeFen(
    times(applyPolicy(applyTable(propertyTable, amountFen).exactFen, rounding ?? 'fen'), fraction(1, 2)),
  );
}
