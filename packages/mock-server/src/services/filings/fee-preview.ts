// What a filing would cost under each procedure, before it is submitted. The sums are the rules'.
import { explainFee, formatYuan } from '@yunting/sdk/rules';
import type { FeeExplanation, FeeInput } from '@yunting/sdk/rules';
import type { Schemas } from '@yunting/sdk/types';
import { feeInputOf, feeLineOf, figureKeys, halvingOf, needNotPrepay } from '../../court/causes.ts';
import type { Context } from '../../court/context.ts';
import { figureOf } from './figures.ts';
import type { FilingContent } from './record.ts';

type Option = Schemas['FilingProcedureOption'];

const yuan = (amountFen: number): string => formatYuan(amountFen, 'spaced');
const money = (amountFen: number): Schemas['Money'] => ({ amountFen, currency: 'CNY' });

function viewExplanation(fee: FeeExplanation): Schemas['FeeExplanation'] {
  const {
    kind,
    direction,
    amountFen,
    exact,
    rounding,
    collection,
    steps,
    legalBasis,
    assumptions,
    interpretive,
  } = fee;
  return {
    kind,
    direction,
    amount: money(amountFen),
    exact,
    rounding,
    collection,
    interpretive,
    steps: steps.map((step) => ({ ...step })),
    legalBasis: [...legalBasis],
    assumptions: [...assumptions],
  };
}

/** The fee under one procedure, or why it cannot be given. */
export function feeUnder(
  ctx: Context,
  content: FilingContent,
  procedure: Schemas['Procedure'],
): Pick<Option, 'fee' | 'feeUnknown'> {
  const amountFen = content.claimAmount?.amountFen;
  const line = feeLineOf(content.causeOfAction, amountFen);
  const key = figureKeys[line];
  const figure = key && figureOf(ctx, content.courtId, key);
  const input = feeInputOf(line, amountFen, figure?.amountFen);
  const halving = halvingOf[procedure];
  const result = explainFee(halving ? ({ ...input, halvings: [halving] } as FeeInput) : input);
  if (!result.ok) return { feeUnknown: { zh: result.zh, en: result.en, legalBasis: result.legalBasis } };
  const full = explainFee(input);
  const halved = procedure !== 'ordinary' && full.ok && full.amountFen !== result.amountFen;
  // Whoever sues for wages need not prepay [FEE 20].
  const wages = needNotPrepay(content.causeOfAction);
  return {
    fee: {
      explanation: viewExplanation(result),
      ...(halved ? { half: { amount: money(result.amountFen), exact: result.exact } } : {}),
      display: {
        zh: `${halved ? `全额 ${yuan(full.amountFen)}；简易程序减半预交 ` : '预交 '}${yuan(result.amountFen)}${wages ? '；追索劳动报酬可以不预交' : ''}`,
        en: `${halved ? `In full ${yuan(full.amountFen)}; halved under the summary procedure: ` : 'To prepay: '}${yuan(result.amountFen)}${wages ? '; wages are claimed without prepaying' : ''}`,
      },
      ...(figure ? { baseSource: figure.source } : {}),
    },
  };
}
