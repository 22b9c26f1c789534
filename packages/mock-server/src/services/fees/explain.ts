// From facts to an amount that explains itself. Nothing is computed here: the rules do it.
import { explainFee, explainTopUp, formatYuan } from '@yunting/sdk/rules';
import type { FeeResult, HalvingGround, WholeFeeInput } from '@yunting/sdk/rules';
import type { Bilingual, FeeFacts } from './records.ts';

/** `1 960.51 元` */
export const yuan = (amountFen: number): string => formatYuan(amountFen, 'spaced');

/** The input of the rules with halving and relief put in. */
function inputOf({ input, halving, relief }: FeeFacts): WholeFeeInput {
  return {
    ...input,
    ...(halving === undefined ? {} : { halvings: [halving] }),
    ...(relief === undefined ? {} : { relief }),
  } as WholeFeeInput;
}

/** The whole fee that follows from the facts, whatever was billed before. */
export const feeOf = (facts: FeeFacts): FeeResult => explainFee(inputOf(facts));

/** What is due: the fee, or, of a top-up, what is missing from the bills before it to the whole. */
export function dueOf(facts: FeeFacts): FeeResult {
  const { billedBefore, relief } = facts;
  if (!billedBefore) return feeOf(facts);
  // The relief of this bill is applied to both, so that it is the missing part which is reduced.
  const before = inputOf({ ...billedBefore, ...(relief === undefined ? {} : { relief }) });
  return explainTopUp(before, inputOf(facts), billedBefore.halving === facts.halving ? 'claim' : 'procedure');
}

const halvingWords: Readonly<Record<HalvingGround, Bilingual>> = {
  summaryProcedure: { zh: '简易程序减半预交', en: 'halved under summary procedure' },
  smallClaims: { zh: '小额诉讼减半预交', en: 'halved in small claims procedure' },
  mediated: { zh: '调解结案减半', en: 'halved, mediated' },
  withdrawn: { zh: '撤诉减半', en: 'halved, withdrawn' },
  counterclaimJoined: { zh: '反诉合并审理减半', en: 'halved, joined counterclaim' },
  independentThirdPartyJoined: { zh: '第三人请求合并审理减半', en: 'halved, joined third-party claim' },
};

/** 「全额 1 960.51 元；简易程序减半预交 980.26 元」 */
export function display(fullFen: number, amountFen: number, halving?: HalvingGround): Bilingual {
  const english = (fen: number): string => `${formatYuan(fen)} yuan`;
  if (halving === undefined) return { zh: `应交 ${yuan(amountFen)}`, en: `${english(amountFen)} to be paid` };
  const words = halvingWords[halving];
  return {
    zh: `全额 ${yuan(fullFen)}；${words.zh} ${yuan(amountFen)}`,
    en: `${english(fullFen)} in full; ${words.en}: ${english(amountFen)}`,
  };
}
