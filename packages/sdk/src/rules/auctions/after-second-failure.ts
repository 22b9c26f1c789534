import { explained, step } from '../explained.ts';
import type { Explained } from '../explained.ts';
import { wordIfGiven } from '../facts.ts';
import type { Bilingual, Citation } from '../laws.ts';
import { fenIfGiven } from './fen-if-given.ts';
import { auctionProperties } from './notice-days.ts';
import type { AuctionProperty } from './notice-days.ts';

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

/** The older rules tell movables from everything else; not said which, both articles are named. */
function settlementArticles(property: AuctionProperty | undefined): Citation[] {
  if (property === 'movable') return ['SALE 24'];
  return property ? ['SALE 25'] : ['SALE 24', 'SALE 25'];
}

const assumptions: readonly Bilingual[] = [
  {
    zh: '变卖如何进行依衔接通知，其全文未核对',
    en: 'how the sale runs follows the circular, whose text was not read',
  },
  {
    zh: '网络拍卖两次流拍后即可抵债或者变卖，不再举行拍卖变卖规定的第三次拍卖；抵债价按二拍起拍价，系解释',
    en: 'that after two failed online auctions settlement or sale follows, without the third auction of the older rules, and at the second start price, is a reading',
  },
];

/**
 * What follows when the second auction fails? A creditor takes the property for the debt (以物抵债; SALE 24, 25), without
 * harm to other creditors or the public interest (INT 490), or it is put on sale (变卖) on the same platform (AUC 26). How the sale runs stands in a circular whose text was not at hand: interpretive.
 *
 * @param secondStartFen start price of the second auction
 * @param property what was auctioned; absent: not said
 * @throws RuleInputError `invalidAmount`, `invalidFacts`
 */
export function afterSecondFailure(
  secondStartFen?: number | null,
  property?: AuctionProperty | null,
): AfterSecondFailure {
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
    saleStartFen: fenIfGiven(secondStartFen, 'secondStartFen'),
    ...explained(
      [
        step(
          '申请执行人或者其他执行债权人申请或者同意，且不损害其他债权人合法权益和社会公共利益的，作价抵债',
          'settlement in kind with a creditor who asks or agrees, without harm to other creditors and the public interest',
          ...settlementArticles(wordIfGiven('property', property, auctionProperties)),
          'SALE 16',
          'INT 490',
          'AUC 37/3',
        ),
        step('否则可以在同一平台变卖', 'otherwise a sale on the same platform', 'AUC 26/2'),
        step(
          `以${saleStart.zh}变卖，期限 ${saleWindowDays} 日，首次出价后竞价 ${saleBidHours} 小时`,
          `sale at ${saleStart.en}: ${saleWindowDays} days; bidding for ${saleBidHours} hours from the first bid`,
          'SALE_CIRCULAR',
        ),
      ],
      {
        assumptions,
        interpretive: true,
      },
    ),
  };
}
