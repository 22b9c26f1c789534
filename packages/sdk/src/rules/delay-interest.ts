import { RuleInputError } from './errors.ts';
import { explained, step } from './explained.ts';
import type { Explained, Step } from './explained.ts';
import { cite } from './laws.ts';
import { exactYuan, fraction, times } from './money/fraction.ts';
import { toWholeFen } from './money/rounding.ts';
import { checkFen, formatYuan } from './money/yuan.ts';

/** Doubled interest for late performance, and how it was reached. */
export interface DelayInterest extends Explained {
  /** Whole fen, half up. */
  amountFen: number;
  /** Unrounded, in yuan. */
  exact: string;
  steps: (Step & { amountFen: number })[];
}

/**
 * The added part of the interest for late performance (加倍部分债务利息): unpaid money debt, without ordinary
 * interest, × 0.0175 % × days (CPL 264; 法释〔2014〕8号, art. 1).
 *
 * @param facts `principalFen`: whole fen still owed; `days`: whole days of delay
 * @throws RuleInputError `invalidAmount`, `invalidCount`
 */
export function delayInterest(facts: { principalFen: number; days: number }): DelayInterest {
  const { principalFen, days } = facts;
  checkFen(principalFen, 'principalFen');
  if (!Number.isSafeInteger(days) || days < 0) {
    throw new RuleInputError('invalidCount', `天数须为非负整数：${days}`, `not a number of days: ${days}`);
  }
  const exactFen = times(fraction(principalFen), fraction(days * 175, 1_000_000));
  const amountFen = toWholeFen(exactFen);
  const principal = formatYuan(principalFen);
  const rounded = exactFen.numerator !== 0;
  const product = step(
    `${principal} 元 × 日万分之一点七五 × ${days} 日 = ${formatYuan(amountFen)} 元`,
    `${principal} yuan × 0.0175 % a day × ${days} days = ${formatYuan(amountFen)} yuan`,
    cite(
      'INTEREST 1/3',
      '日万分之一点七五，不含一般债务利息',
      '0.0175 % a day, apart from ordinary interest',
    ),
  );
  const { steps: _steps, ...rest } = explained([product], {
    more: [cite('CPL 264', '加倍支付迟延履行期间的债务利息', 'doubled interest for the delay')],
    assumptions: [
      {
        zh: '本金为尚未清偿的、除一般债务利息之外的金钱债务；天数由调用者数出',
        en: 'the principal is unpaid money debt without ordinary interest; the days are the caller’s',
      },
      ...(rounded
        ? [{ zh: '四舍五入到分，法条未明文', en: 'rounded half up to 0.01 yuan; the text is silent' }]
        : []),
    ],
    interpretive: rounded,
  });
  return { amountFen, exact: exactYuan(exactFen), ...rest, steps: [{ ...product, amountFen }] };
}
