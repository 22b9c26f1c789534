import { checkFen } from '../money/yuan.ts';
import { fraction, plus, times } from '../money/fraction.ts';
import type { Fraction } from '../money/fraction.ts';
import { toWholeFen } from '../money/rounding.ts';

/** A cumulative fee table: a flat fee for the first part, then a rate for each slice above. Amounts in fen. */
export interface FeeTable {
  readonly flatFen: number;
  readonly flatUpToFen: number;
  /** In thousandths, from the end of the part before up to `upToFen` (included); the last has no end. */
  readonly slices: readonly (readonly [perMille: number, upToFen?: number])[];
}

/** One part of a table that an amount reaches; `values` as `FeeStep` tells them. */
export interface TableStep {
  code: 'flatPart' | 'slice';
  amountFen: number;
  values: readonly number[];
}

const tenThousand = 1_000_000;
const million = 100_000_000;

/** Property cases, FEE 13(1): 50 yuan up to 10 000 yuan, then 2.5 % … 0.5 %. */
export const propertyTable: FeeTable = {
  flatFen: 5000,
  flatUpToFen: tenThousand,
  slices: [
    [25, 10 * tenThousand],
    [20, 20 * tenThousand],
    [15, 50 * tenThousand],
    [10, million],
    [9, 2 * million],
    [8, 5 * million],
    [7, 10 * million],
    [6, 20 * million],
    [5],
  ],
};

/** Enforcement with an amount, FEE 14(1)2. */
export const enforcementTable: FeeTable = {
  flatFen: 5000,
  flatUpToFen: tenThousand,
  slices: [[15, 50 * tenThousand], [10, 5 * million], [5, 10 * million], [1]],
};

/** Property preservation, FEE 14(2). */
export const preservationTable: FeeTable = {
  flatFen: 3000,
  flatUpToFen: 100_000,
  slices: [[10, 10 * tenThousand], [5]],
};

/** What divided property adds to a divorce case, FEE 13(2)1. */
export const divorcePropertyTable: FeeTable = {
  flatFen: 0,
  flatUpToFen: 20 * tenThousand,
  slices: [[5]],
};

/** What damages add to a personality-rights case, FEE 13(2)2. */
export const damagesTable: FeeTable = {
  flatFen: 0,
  flatUpToFen: 5 * tenThousand,
  slices: [[10, 10 * tenThousand], [5]],
};

/**
 * Applies a table slice by slice.
 *
 * @returns the exact fee in fen and one step for each part that the amount reaches
 * @throws RuleInputError `invalidAmount`
 */
export function applyTable(table: FeeTable, amountFen: number): { exactFen: Fraction; steps: TableStep[] } {
  checkFen(amountFen);
  let from = table.flatUpToFen;
  let exactFen = fraction(table.flatFen);
  const steps: TableStep[] = [{ code: 'flatPart', amountFen: table.flatFen, values: [from] }];
  for (const [perMille, upToFen] of table.slices) {
    if (amountFen <= from) break;
    const part = Math.min(amountFen, upToFen ?? amountFen) - from;
    const share = times(fraction(part), fraction(perMille, 1000));
    exactFen = plus(exactFen, share);
    steps.push({ code: 'slice', amountFen: toWholeFen(share), values: [part, perMille, from, upToFen ?? 0] });
    from = upToFen ?? 0;
  }
  return { exactFen, steps };
}
