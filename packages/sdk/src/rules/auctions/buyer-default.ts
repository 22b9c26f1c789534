import { explained, step } from '../explained.ts';
import type { Explained } from '../explained.ts';
import { factsGiven } from '../facts.ts';
import type { Bilingual, Citation } from '../laws.ts';
import { checkFen, formatYuan } from '../money/yuan.ts';
import { fenIfGiven } from './fen-if-given.ts';

/** A buyer who does not pay (悔拍), and the auction held again. */
export interface DefaultFacts {
  depositFen: number;
  /** The price that the buyer offered. */
  firstPriceFen: number;
  /** The price of the auction held again. */
  rePriceFen: number;
  /** Fees and losses that the auction caused. */
  costsFen: number;
  /** What the debtor still owes in this case; absent: taken as no smaller than what is left for it. */
  debtFen?: number | undefined;
  /** Other debts of the debtor that relate to the property. Default 0. */
  relatedDebtsFen?: number | undefined;
}

/** Where the deposit of a buyer in default goes. */
export interface BuyerDefault extends Explained {
  /** Always 0. */
  refundedFen: number;
  toCostsFen: number;
  toPriceGapFen: number;
  toDebtFen: number;
  toRelatedDebtsFen: number;
  /** Left after all of them. It is not returned; the text does not say who gets it. */
  leftFen: number;
  /** Costs and price gap beyond the deposit. Named, not owed: the text does not make the buyer pay it. */
  uncoveredFen: number;
}

const debtIsLarge: Bilingual = { zh: '本案债务不小于余额', en: 'the debt is no smaller than what is left' };

const unregulated: Bilingual = {
  zh: '条文没有规定余额的去向，只写明不予退还；按不归买受人列出，系解释',
  en: 'the text says that the deposit is not returned and not who gets what is left; that it is not the buyer’s is a reading',
};

const notOwed: Bilingual = {
  zh: '网络司法拍卖规定没有要求补交不足部分，是否适用拍卖变卖规定有不同理解；这里不计为应交，系解释',
  en: 'the online rules do not make the buyer pay what is not covered, and views differ on the older rules; that it is not owed is a reading',
};

const basis = 'AUC 24/1';

/** Where the deposit goes, in order, and what the text leaves open. */
const lines: readonly (readonly [zh: string, en: string, ...basis: Citation[]])[] = [
  ['保证金不予退还', 'deposit, not returned', basis],
  ['费用损失', 'costs and losses', basis],
  ['两次价款的差价', 'gap between the two prices', basis],
  ['本案债务', 'debt of the case', basis],
  ['相关债务', 'related debts', basis],
  ['余额去向未规定', 'left, not regulated', basis],
  [
    '不足部分未规定补交，是否另行责令由法院判断',
    'not covered, not owed by these rules',
    'SALE 22/2',
    'AUC 37/3',
  ],
];

/**
 * What becomes of the deposit of a buyer in default? It is not returned, and pays in this order: costs, price gap, the
 * debt of this case, debts related to the property (AUC 24). The buyer is barred from the auction held again (`assessBidder`).
 *
 * @throws RuleInputError `invalidAmount`, naming the amount; `invalidFacts`
 */
export function buyerDefault(facts: DefaultFacts): BuyerDefault {
  const given = factsGiven(facts);
  const depositFen = checkFen(given.depositFen, 'depositFen');
  const costsFen = checkFen(given.costsFen, 'costsFen');
  const debtFen = fenIfGiven(given.debtFen, 'debtFen');
  const relatedDebtsFen = fenIfGiven(given.relatedDebtsFen, 'relatedDebtsFen') ?? 0;
  let leftFen = depositFen;
  const take = (fen: number): number => {
    const part = Math.min(leftFen, fen);
    leftFen -= part;
    return part;
  };
  const gapFen = Math.max(
    0,
    checkFen(given.firstPriceFen, 'firstPriceFen') - checkFen(given.rePriceFen, 'rePriceFen'),
  );
  const toCostsFen = take(costsFen);
  const toPriceGapFen = take(gapFen);
  const toDebtFen = take(debtFen ?? leftFen);
  const toRelatedDebtsFen = take(relatedDebtsFen);
  // Each is safe; their sum need not be.
  const uncoveredFen = checkFen(costsFen - toCostsFen + (gapFen - toPriceGapFen), 'uncoveredFen');
  const amounts = [
    depositFen,
    toCostsFen,
    toPriceGapFen,
    toDebtFen,
    toRelatedDebtsFen,
    leftFen,
    uncoveredFen,
  ];
  const steps = lines.map(([zh, en, ...basis], place) => {
    const yuan = formatYuan(amounts[place] as number);
    return step(`${zh} ${yuan} 元`, `${en}: ${yuan} yuan`, ...basis);
  });
  return {
    refundedFen: 0,
    toCostsFen,
    toPriceGapFen,
    toDebtFen,
    toRelatedDebtsFen,
    leftFen,
    uncoveredFen,
    // The last two lines are said only when there is something to say.
    ...explained(
      steps.filter((_, place) => place < 5 || amounts[place]),
      {
        assumptions: [
          ...(debtFen === undefined ? [debtIsLarge] : []),
          ...(leftFen > 0 ? [unregulated] : []),
          ...(uncoveredFen > 0 ? [notOwed] : []),
        ],
        interpretive: uncoveredFen + leftFen > 0,
      },
    ),
  };
}
