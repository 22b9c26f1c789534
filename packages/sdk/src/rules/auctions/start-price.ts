import { explained, step } from '../explained.ts';
import type { Explained, Step } from '../explained.ts';
import { factsGiven, wordGiven, wordIfGiven } from '../facts.ts';
import type { Bilingual, Citation } from '../laws.ts';
import { checkFen, formatYuan } from '../money/yuan.ts';
import { fenIfGiven } from './fen-if-given.ts';
import { auctionRounds } from './notice-days.ts';
import { panelDecides } from './panel.ts';
import { percentOf } from './percent.ts';

const referenceSources = [
  'valuation',
  'market',
  'partiesAgree',
  'directedInquiry',
  'networkInquiry',
] as const;

/** How the reference price (参考价) was found (REF 2). */
export type ReferenceSource = (typeof referenceSources)[number];

/** The round, what its start price is measured by, and the start price (起拍价) that the panel thinks of. */
export type StartPriceFacts = (
  | {
      round: 'first';
      /** Reference price of the property: by valuation, or of the market where nothing was valued. */
      referenceFen: number;
      /** Absent: not said. From another source than valuation or the market, the limit is a reading. */
      referenceBy?: ReferenceSource | undefined;
    }
  | {
      round: 'second';
      /** Start price of the round that failed. */
      previousStartFen: number;
    }
) & { startFen?: number | undefined };

/** The lowest start price. */
export interface StartPrice extends Explained {
  /** Rounded up to the fen, so that the limit is never undercut. */
  minStartFen: number;
  /** Is the proposed price high enough? `undefined` when none was proposed. */
  valid: boolean | undefined;
}

/** AUC 10/2 speaks of a valuation or the market price; REF 30 makes any reference price the measure of the start price. */
const asReference: Bilingual = {
  zh: '条文只说评估价或者市价；议价、询价所得的参考价也按此计算百分之七十，系解释',
  en: 'the text speaks of a valuation or the market price; that 70 % of a price agreed or inquired counts alike is a reading',
};

/** What the lowest price is measured by, and what is to be said about it. */
interface Measure extends Bilingual {
  percent: number;
  basis: Citation;
  more: Step[];
  assumptions: Bilingual[];
}

function firstMeasure(source: ReferenceSource | undefined): Measure {
  const first = { percent: 70, basis: 'AUC 10/2' } as const;
  if (source === 'valuation') return { ...first, zh: '评估价', en: 'valuation', more: [], assumptions: [] };
  if (source === 'market') {
    const heard = step(
      '未作评估的，参照市价确定，并征询当事人意见',
      'nothing was valued: by the market price, after asking the parties for their views',
      'AUC 10/2',
    );
    return { ...first, zh: '市价', en: 'market price', more: [heard], assumptions: [] };
  }
  const measured = step('参照参考价确定起拍价', 'the reference price is the measure', 'REF 30');
  const unsaid: Bilingual = {
    zh: '未说明参考价的来源；未作评估的，应当征询当事人意见',
    en: 'the source of the reference price is not said; where nothing was valued, the parties are asked for their views',
  };
  return {
    ...first,
    zh: '参考价',
    en: 'reference price',
    more: [measured],
    assumptions: source ? [asReference] : [unsaid, asReference],
  };
}

const secondMeasure: Measure = {
  percent: 80,
  zh: '前次起拍价',
  en: 'previous start price',
  basis: 'AUC 26/1',
  more: [],
  assumptions: [],
};

/**
 * How low may the start price be, which is also the reserve? In the first round 70 % of the valuation, or of the market
 * price where nothing was valued (AUC 10/2), and by a reading of the reference price otherwise found (REF 30); in
 * the second at most 20 % less than in the first (AUC 26). The collegial panel fixes it (AUC 27).
 *
 * @throws RuleInputError `invalidAmount`, `invalidFacts`
 */
export function startPrice(facts: StartPriceFacts): StartPrice {
  const given = factsGiven(facts);
  wordGiven('round', given.round, auctionRounds);
  const startFen = fenIfGiven(given.startFen, 'startFen');
  const { percent, zh, en, basis, more, assumptions } =
    given.round === 'first'
      ? firstMeasure(wordIfGiven('referenceBy', given.referenceBy, referenceSources))
      : secondMeasure;
  const baseFen =
    given.round === 'first'
      ? checkFen(given.referenceFen, 'referenceFen')
      : checkFen(given.previousStartFen, 'previousStartFen');
  const minStartFen = percentOf(baseFen, percent, 'up');
  const [base, least] = [formatYuan(baseFen), formatYuan(minStartFen)];
  return {
    minStartFen,
    valid: startFen === undefined ? undefined : startFen >= minStartFen,
    ...explained(
      [
        step(
          `起拍价不低于${zh} ${base} 元的 ${percent}%：${least} 元`,
          `the start price is at least ${percent} % of the ${en}, ${base}: ${least} yuan`,
          basis,
        ),
        ...more,
        panelDecides(),
      ],
      { assumptions, interpretive: assumptions.length > 0 },
    ),
  };
}
