// What a filing would cost under each procedure, before it is submitted. The sums are the rules'.
import { explainFee, feeInputOfCase, feeKindOfCause, formatYuan, needNotPrepay } from '@yunting/sdk/rules';
import type { Schemas } from '@yunting/sdk/types';
import type { Context } from '../../court/context.ts';
import { money, viewExplanation } from '../../court/fee-view.ts';
import { feeFigureInForce } from '../../court/figures.ts';
import type { FilingContent } from './record.ts';

type Option = Schemas['FilingProcedureOption'];

const yuan = (amountFen: number): string => formatYuan(amountFen, 'spaced');
/** The fee under one procedure, or why it cannot be given. */
export function feeUnder(
  ctx: Context,
  content: FilingContent,
  procedure: Schemas['Procedure'],
): Pick<Option, 'fee' | 'feeUnknown'> {
  const amountFen = content.claimAmount?.amountFen;
  const cause = content.causeOfAction;
  const figure = feeFigureInForce(ctx, content.courtId, feeKindOfCause(cause, amountFen));
  const facts = { cause, amountFen, baseFen: figure?.amountFen, baseSource: figure?.source };
  const result = explainFee(feeInputOfCase({ ...facts, procedure }));
  if (!result.ok) return { feeUnknown: { zh: result.zh, en: result.en, legalBasis: result.legalBasis } };
  const full = explainFee(feeInputOfCase(facts));
  const halved = procedure !== 'ordinary' && full.ok && full.amountFen !== result.amountFen;
  // Whoever sues for wages need not prepay [FEE 20].
  const wages = needNotPrepay(cause);
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
