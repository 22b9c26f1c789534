import { checkFen, formatYuan } from '../money/yuan.ts';
import { fraction, plus, smaller } from '../money/fraction.ts';
import type { Fraction } from '../money/fraction.ts';
import { toWholeFen } from '../money/rounding.ts';
import type { Bilingual } from '../laws.ts';

/** One line of an explanation; `amountFen` is what the line contributes or leaves, rounded half up to fen. */
export interface FeeStep extends Bilingual {
  amountFen: number;
}

/** A cumulative fee table: a flat fee for the first part, then a rate for each slice above. Amounts in fen. */
export interface FeeTable {
  flatFen: number;
  flatUpToFen: number;
  /** Rate in thousandths, from the end of the part before up to `upToFen` (included). */
  slices: readonly { upToFen: number; perMille: number }[];
  capFen?: number;
}

const noEnd = Number.MAX_SAFE_INTEGER;
const tenThousand = 1_000_000;
const million = 100_000_000;

/** Property cases, FEE 13(1): 50 yuan up to 10 000 yuan, then 2.5 % … 0.5 %. */
export const propertyTable: FeeTable = {
  flatFen: 5000,
  flatUpToFen: tenThousand,
  slices: [
    { upToFen: 10 * tenThousand, perMille: 25 },
    { upToFen: 20 * tenThousand, perMille: 20 },
    { upToFen: 50 * tenThousand, perMille: 15 },
    { upToFen: million, perMille: 10 },
    { upToFen: 2 * million, perMille: 9 },
    { upToFen: 5 * million, perMille: 8 },
    { upToFen: 10 * million, perMille: 7 },
    { upToFen: 20 * million, perMille: 6 },
    { upToFen: noEnd, perMille: 5 },
  ],
};

/** Enforcement with an amount, FEE 14(1)2. */
export const enforcementTable: FeeTable = {
  flatFen: 5000,
  flatUpToFen: tenThousand,
  slices: [
    { upToFen: 50 * tenThousand, perMille: 15 },
    { upToFen: 5 * million, perMille: 10 },
    { upToFen: 10 * million, perMille: 5 },
    { upToFen: noEnd, perMille: 1 },
  ],
};

/** Property preservation, FEE 14(2): at most 5 000 yuan, reached at 896 000. */
export const preservationTable: FeeTable = {
  flatFen: 3000,
  flatUpToFen: 100_000,
  slices: [
    { upToFen: 10 * tenThousand, perMille: 10 },
    { upToFen: noEnd, perMille: 5 },
  ],
  capFen: 500_000,
};

/** What divided property adds to a divorce case, FEE 13(2)1. */
export const divorcePropertyTable: FeeTable = {
  flatFen: 0,
  flatUpToFen: 20 * tenThousand,
  slices: [{ upToFen: noEnd, perMille: 5 }],
};

/** What damages add to a personality-rights case, FEE 13(2)2. */
export const damagesTable: FeeTable = {
  flatFen: 0,
  flatUpToFen: 5 * tenThousand,
  slices: [
    { upToFen: 10 * tenThousand, perMille: 10 },
    { upToFen: noEnd, perMille: 5 },
  ],
};

/** `2.5%` */
function percentText(perMille: number): string {
  return `${perMille / 10}%`;
}

/**
 * Applies a table slice by slice.
 *
 * @returns the exact fee in fen and one step for each slice that the amount reaches
 * @throws RuleInputError `invalidAmount`
 */
export function applyTable(table: FeeTable, amountFen: number): { exactFen: Fraction; steps: FeeStep[] } {
  checkFen(amountFen);
  const yuan = (fen: number): string => formatYuan(fen);
  let exactFen = fraction(table.flatFen);
  let from = table.flatUpToFen;
  const steps: FeeStep[] = [
    {
      zh: table.flatFen ? `不超过 ${yuan(from)} 元的部分，每件` : `不超过 ${yuan(from)} 元的部分，不另交`,
      en: table.flatFen ? `up to ${yuan(from)} yuan, flat` : `up to ${yuan(from)} yuan, nothing`,
      amountFen: table.flatFen,
    },
  ];
  for (const { upToFen, perMille } of table.slices) {
    if (amountFen <= from) break;
    const part = Math.min(amountFen, upToFen) - from;
    const share = fraction(BigInt(part) * BigInt(perMille), 1000n);
    exactFen = plus(exactFen, share);
    steps.push({
      zh: `超过 ${yuan(from)} 元${upToFen === noEnd ? '' : `至 ${yuan(upToFen)} 元`}的部分 ${yuan(part)} 元 × ${percentText(perMille)}`,
      en: `above ${yuan(from)}${upToFen === noEnd ? '' : ` to ${yuan(upToFen)}`} yuan: ${yuan(part)} × ${percentText(perMille)}`,
      amountFen: toWholeFen(share),
    });
    from = upToFen;
  }
  if (table.capFen === undefined) return { exactFen, steps };
  const capped = smaller(exactFen, fraction(table.capFen));
  if (capped !== exactFen) {
    steps.push({
      zh: `最多 ${yuan(table.capFen)} 元`,
      en: `at most ${yuan(table.capFen)} yuan`,
      amountFen: table.capFen,
    });
  }
  return { exactFen: capped, steps };
}
