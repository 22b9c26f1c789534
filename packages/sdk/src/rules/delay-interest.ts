import { cite } from './laws.ts';
import type { Bilingual, LegalBasis } from './laws.ts';
import { fraction, fractionText, times } from './money/fraction.ts';
import { toWholeFen } from './money/rounding.ts';
import { checkFen, formatYuan } from './money/yuan.ts';
import { RuleInputError } from './errors.ts';

/** Doubled interest for late performance, and how it was reached. */
export interface DelayInterest {
  /** Whole fen, half up. */
  amountFen: number;
  /** Unrounded, in yuan. */
  exact: string;
  steps: (Bilingual & { amountFen: number })[];
  legalBasis: LegalBasis[];
}

/**
 * The added part of the interest for late performance (加倍部分债务利息): unpaid money debt, without ordinary
 * interest, × 0.0175 % × days (法释〔2014〕8号, art. 1).
 *
 * @throws RuleInputError `invalidAmount`, `invalidCount`
 */
export function delayInterest(facts: { principalFen: number; days: number }): DelayInterest {
  const { principalFen, days } = facts;
  checkFen(principalFen, 'principalFen');
  if (!Number.isSafeInteger(days) || days < 0) {
    throw new RuleInputError('invalidCount', `天数须为非负整数：${days}`, `not a number of days: ${days}`);
  }
  const exactFen = fraction(BigInt(principalFen) * BigInt(days) * 175n, 1_000_000n);
  const amountFen = toWholeFen(exactFen);
  const principal = formatYuan(principalFen);
  return {
    amountFen,
    exact: fractionText(times(exactFen, fraction(1n, 100n))),
    steps: [
      {
        zh: `${principal} 元 × 日万分之一点七五 × ${days} 日`,
        en: `${principal} yuan × 0.0175 % a day × ${days} days`,
        amountFen,
      },
    ],
    legalBasis: [
      cite(
        'INTEREST 1',
        '日万分之一点七五，不含一般债务利息',
        '0.0175 % a day, apart from ordinary interest',
      ),
    ],
  };
}
