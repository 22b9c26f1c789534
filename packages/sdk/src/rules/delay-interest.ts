import { explained, step } from './explained.ts';
import type { Explained, Step } from './explained.ts';
import { countGiven, factsGiven } from './facts.ts';
import { cite } from './laws.ts';
import type { Bilingual } from './laws.ts';
import { exactYuan, fraction, times } from './money/fraction.ts';
import { toWholeFen } from './money/rounding.ts';
import { checkFen, formatYuan } from './money/yuan.ts';

/** The added part of the interest for late performance, and how it was reached. */
export interface DelayInterest extends Explained {
  /** Whole fen, half up. */
  amountFen: number;
  /** Unrounded, in yuan. */
  exact: string;
  steps: (Step & { amountFen: number })[];
}

/** What the multiplication leaves to the caller (INTEREST 1 to 4). */
const taken: readonly Bilingual[] = [
  {
    zh: '本金为尚未清偿的、除一般债务利息之外的金钱债务；天数由调用者数出',
    en: 'the principal is unpaid money debt without ordinary interest; the days are the caller’s',
  },
  {
    zh: '自文书确定的履行期间（分期的，每期）届满之日起算，未确定的自文书生效之日起算，算至履行完毕之日，分次履行的分段计算',
    en: 'the days run from the end of the time for performance (of each instalment), or from legal effect where none is set, to performance, each part paid by itself',
  },
  {
    zh: '非因被执行人申请，审查生效文书而中止、暂缓执行的期间以及再审中止执行的期间，已经扣除',
    en: 'times of suspension that the debtor did not ask for, during review of the document or retrial, are left out already',
  },
  {
    zh: '财产不足清偿全部债务的，先清偿文书确定的金钱债务，后清偿加倍部分，另有约定的除外',
    en: 'where the property does not cover everything, the debt of the document is paid before this interest, unless agreed otherwise',
  },
];

/**
 * The added part of the interest for late performance (加倍部分债务利息): unpaid money debt, without ordinary
 * interest, × 0.0175 % × days (CPL 264; 法释〔2014〕8号, art. 1). It is a rate of its own beside the ordinary interest, not
 * twice an agreed rate. From when to when, and which days are left out, is for the caller (art. 2, 3).
 *
 * @param facts `principalFen`: whole fen still owed; `days`: whole days of delay
 * @throws RuleInputError `invalidAmount`, `invalidCount`, `invalidFacts`
 */
export function delayInterest(facts: { principalFen: number; days: number }): DelayInterest {
  const { principalFen, days } = factsGiven(facts);
  checkFen(principalFen, 'principalFen');
  countGiven('days', days);
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
    more: [
      cite(
        'CPL 264',
        '加倍支付迟延履行期间的债务利息',
        'added interest for the delay, at a rate of its own beside the ordinary interest',
      ),
      cite('INTEREST 2'),
      cite('INTEREST 3'),
      cite('INTEREST 4'),
    ],
    assumptions: [
      ...taken,
      ...(rounded
        ? [{ zh: '四舍五入到分，法条未明文', en: 'rounded half up to 0.01 yuan; the text is silent' }]
        : []),
    ],
    interpretive: rounded,
  });
  return { amountFen, exact: exactYuan(exactFen), ...rest, steps: [{ ...product, amountFen }] };
}
