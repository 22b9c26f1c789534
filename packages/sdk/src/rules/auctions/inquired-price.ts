import { explained, step } from '../explained.ts';
import type { Explained } from '../explained.ts';
import { listGiven } from '../facts.ts';
import { checkFen, formatYuan } from '../money/yuan.ts';

/** The reference price (参考价) that a network inquiry gives. */
export interface InquiredPrice extends Explained {
  /** Whole fen, half up; `undefined` when no platform reported: then a valuation is needed. */
  referenceFen: number | undefined;
}

/**
 * What reference price does a network inquiry (网络询价) give? The average of what the platforms reported in time (REF 13).
 * Reports under an objection that was not rejected are left out by the caller.
 *
 * @throws RuleInputError `invalidAmount`, `invalidFacts` when there is no list
 */
export function inquiredPrice(reportsFen: readonly number[]): InquiredPrice {
  const reports = listGiven('reportsFen', reportsFen);
  const count = reports.length;
  if (count === 0) {
    const none = step('没有询价结果，应当委托评估', 'no report: a valuation is needed', 'REF 11/3', 'REF 14');
    return { referenceFen: undefined, ...explained([none]) };
  }
  // Quotients and remainders are added apart, so that the sum of large prices loses nothing.
  let whole = 0;
  let rest = 0;
  for (const fen of reports) {
    rest += checkFen(fen, 'reportsFen') % count;
    whole += (fen - (fen % count)) / count;
  }
  const referenceFen = whole + Math.round(rest / count);
  const average = formatYuan(referenceFen);
  const rounded = rest % count > 0;
  return {
    referenceFen,
    ...explained(
      [
        step(
          `${count} 份询价结果的平均值：${average} 元`,
          `average of ${count} reports: ${average} yuan`,
          'REF 13/1',
        ),
      ],
      {
        assumptions: rounded
          ? [{ zh: '四舍五入到分，条文未明文，系解释', en: 'rounded half up to the fen; the text is silent' }]
          : [],
        interpretive: rounded,
      },
    ),
  };
}
