// Which fee a case has: by its cause, its amount and its procedure (FEE 13, 16).
import type { HalvingGround } from '@yunting/sdk/rules';
import { feeInputOf, feeLineOf, halvingOf } from '../../court/causes.ts';
import type { Context } from '../../court/context.ts';
import type { Records } from '../../court/records.ts';
import { baseFigure } from './provincial.ts';
import type { FeeFacts } from './records.ts';

type Case = Records['case'];

/** Facts of an amount claimed in a case of this cause. */
export function factsOf(
  ctx: Context,
  record: Case,
  amountFen: number | undefined,
  halving?: HalvingGround,
): FeeFacts {
  const line = feeLineOf(record.cause, amountFen);
  const figure = baseFigure(ctx, record.courtId, line);
  return {
    input: feeInputOf(line, amountFen, figure?.amountFen),
    ...(halving === undefined ? {} : { halving }),
  };
}

/** Facts of the acceptance fee of a case under its present procedure. */
export function acceptanceFacts(ctx: Context, record: Case): FeeFacts {
  return factsOf(ctx, record, record.claimAmountFen, halvingOf[record.procedure]);
}
