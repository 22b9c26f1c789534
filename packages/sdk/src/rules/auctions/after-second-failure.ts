import { explained, step } from '../explained.ts';
import type { Explained } from '../explained.ts';
import type { Bilingual } from '../laws.ts';
import { checkFen } from '../money/yuan.ts';

/** A way on after two failed auctions. */
export interface FailureOption extends Bilingual {
  option: 'debtSettlement' | 'onlineSale';
}

/** What can follow when the second auction fails. */
export interface AfterSecondFailure extends Explained {
  /** The first comes first. */
  options: FailureOption[];
  /** How long the property is on sale at most. */
  saleWindowDays: number;
  /** The first bid of the sale starts bidding of so many hours, with extensions as in an auction. */
  saleBidHours: number;
  /** By what the sale starts. */
  saleStart: Bilingual;
  /** The same in money, when the start price of the second auction was given. */
  saleStartFen: number | undefined;
}

/**
 * What follows when the second auction fails? A creditor takes the property for the debt (以物抵债), or it is put on sale
 * (变卖) on the same platform (AUC 26). How the sale runs stands in a circular whose text was not at hand: interpretive.
 *
 * @param secondStartFen start price of the second auction
 * @throws RuleInputError `invalidAmount`
 */
export function afterSecondFailure(secondStartFen?: number): AfterSecondFailure {
  const [saleWindowDays, saleBidHours] = [60, 24];
  const saleStart = { zh: '二拍起拍价', en: 'the second start price' };
  return {
    options: [
      { option: 'debtSettlement', zh: '以物抵债', en: 'settlement in kind' },
      { option: 'onlineSale', zh: '变卖', en: 'online sale' },
    ],
    saleWindowDays,
    saleBidHours,
    saleStart,
    saleStartFen: secondStartFen === undefined ? undefined : checkFen(secondStartFen, 'secondStartFen'),
    ...explained(
      [
        step('债权人同意的，以物抵债', 'settlement in kind with a creditor who agrees', 'SALE 16', 'INT 490'),
        step('否则可以在同一平台变卖', 'otherwise a sale on the same platform', 'AUC 26/2'),
        step(
          `以${saleStart.zh}变卖，期限 ${saleWindowDays} 日，首次出价后竞价 ${saleBidHours} 小时`,
          `sale at ${saleStart.en}: ${saleWindowDays} days; bidding for ${saleBidHours} hours from the first bid`,
          'SALE_CIRCULAR',
        ),
      ],
      {
        assumptions: [{ zh: '通知全文未核对', en: 'the circular was not read in full' }],
        interpretive: true,
      },
    ),
  };
}
