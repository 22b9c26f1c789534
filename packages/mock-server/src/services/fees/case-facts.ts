// Which fee a case has: by its cause, its amount and its procedure (FEE 13, 16).
import { feeInputOfCase, feeKindOfCause, halvingOfProcedure } from '@yunting/sdk/rules';
import type { HalvingGround } from '@yunting/sdk/rules';
import type { Context } from '../../court/context.ts';
import { feeFigureInForce } from '../../court/figures.ts';
import type { Records } from '../../court/records.ts';
import type { FeeFacts } from './records.ts';

type Case = Records['case'];

/** Facts of an amount claimed in a case of this cause. */
export function factsOf(
  ctx: Context,
  record: Case,
  amountFen: number | undefined,
  halving?: HalvingGround,
): FeeFacts {
  const { cause } = record;
  const figure = feeFigureInForce(ctx, record.courtId, feeKindOfCause(cause, amountFen));
  return {
    input: feeInputOfCase({
      cause,
      amountFen,
      baseFen: figure?.amountFen,
      baseSource: figure?.source,
    }),
    ...(halving === undefined ? {} : { halving }),
  };
}

/** Facts of the acceptance fee of a case under its present procedure. */
export function acceptanceFacts(ctx: Context, record: Case): FeeFacts {
  return factsOf(ctx, record, record.claimAmountFen, halvingOfProcedure(record.procedure));
}
