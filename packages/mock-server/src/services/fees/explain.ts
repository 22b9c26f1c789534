// From facts to an amount that explains itself. Nothing is computed here: the rules do it.
import { cite, explainFee, formatYuan } from '@yunting/sdk/rules';
import type { FeeExplanation, FeeInput, FeeResult, HalvingGround } from '@yunting/sdk/rules';
import type { Schemas } from '@yunting/sdk/types';
import type { Bilingual, FeeFacts } from './records.ts';

/** Fen as the contract's Money. */
export const money = (amountFen: number): Schemas['Money'] => ({ amountFen, currency: 'CNY' });

/** `1 960.51 元` */
export const yuan = (amountFen: number): string => formatYuan(amountFen, 'spaced');

/** The input of the rules with halving and relief put in. */
function inputOf({ input, halving, relief }: FeeFacts): FeeInput {
  return {
    ...input,
    ...(halving === undefined ? {} : { halvings: [halving] }),
    ...(relief === undefined ? {} : { relief }),
  } as FeeInput;
}

/** The whole fee that follows from the facts, whatever was billed before. */
export const feeOf = (facts: FeeFacts): FeeResult => explainFee(inputOf(facts));

/** What is due: the fee, or, of a top-up, what is missing from the bills before it to the whole. */
export function dueOf(facts: FeeFacts): FeeResult {
  const { billedBefore, relief } = facts;
  const fee = feeOf(facts);
  if (!billedBefore || !fee.ok) return fee;
  // The relief of this bill is applied to both, so that it is the missing part which is reduced.
  const before = feeOf({ ...billedBefore, ...(relief === undefined ? {} : { relief }) });
  if (!before.ok) return before;
  const amountFen = Math.max(fee.amountFen - before.amountFen, 0);
  return {
    ...fee,
    amountFen,
    direction: amountFen > 0 ? 'supplement' : 'none',
    exact: `${amountFen}/100`,
    steps: [
      ...fee.steps,
      { zh: '已出账单', en: 'billed before', amountFen: before.amountFen },
      { zh: '应补交', en: 'to be added', amountFen },
    ],
    legalBasis: [...fee.legalBasis, ...whyMore(billedBefore, facts)],
  };
}

/** The rule behind a top-up: another procedure, or a claim that was raised. */
const whyMore = (before: Pick<FeeFacts, 'halving'>, now: FeeFacts) =>
  before.halving !== now.halving
    ? [cite('INT 199', '转普通程序补交另一半', 'pay the missing half')]
    : [cite('FEE 21', '增加请求补交差额', 'raised: pay the difference')];

/** An explanation in the contract's words. */
export function viewExplanation(fee: FeeExplanation): Schemas['FeeExplanation'] {
  const { kind, direction, amountFen, exact, rounding, collection, interpretive } = fee;
  return {
    kind,
    direction,
    amount: money(amountFen),
    exact,
    rounding,
    collection,
    steps: fee.steps.map((step) => ({ ...step })),
    legalBasis: fee.legalBasis.map((basis) => ({ ...basis })),
    assumptions: fee.assumptions.map((one) => ({ ...one })),
    interpretive,
  };
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
