// A judge changes what is due: halved (once only, INT 206), a claim raised or lowered, an error corrected.
import { cite, explainFee } from '@yunting/sdk/rules';
import type { Schemas } from '@yunting/sdk/types';
import type { OperationContext } from '../../court/context.ts';
import { feeFigureInForce } from '../../court/figures.ts';
import { changeFee, factsNow, withHalving } from './change-fee.ts';
import type { BillRecord } from './records.ts';
import { viewDeskBill } from './views.ts';

type AdjustContext = OperationContext<'desk.fees.adjustBill'>;

/** `desk.fees.adjustBill` */
export function adjustBill(ctx: AdjustContext): Schemas['DeskBill'] {
  const bill = ctx.subject<'bill'>();
  ctx.checkVersion(bill, ctx.input.version);
  switch (ctx.input.change) {
    case 'halve':
      halve(ctx, bill);
      break;
    case 'claimChanged':
      changeClaim(ctx, bill);
      break;
    case 'arithmetic':
      correct(ctx, bill);
      break;
  }
  return viewDeskBill(ctx, ctx.get('bill', bill.id));
}

const missing = (ctx: AdjustContext, pointer: string): never =>
  ctx.refuse('invalid_request', {
    violations: [{ pointer, code: 'required', zh: '这种变更需要这一项', en: 'this change needs it' }],
  });

function halve(ctx: AdjustContext, bill: BillRecord): void {
  const facts = factsNow(ctx, bill);
  if (facts.halving !== undefined) {
    ctx.refuse('already_halved', { legalBasis: [cite('INT 206', '只能减半一次', 'only one halving')] });
  }
  const halving = ctx.input.halving ?? missing(ctx, '/halving');
  changeFee(ctx, bill, {
    facts: withHalving(facts, halving),
    refundFor: 'halved',
    supplementFor: 'procedure',
  });
}

/** Computed again, with the provincial figure as the court has it now (FEE 43). */
function correct(ctx: AdjustContext, bill: BillRecord): void {
  const facts = factsNow(ctx, bill);
  const { input } = facts;
  const figure = feeFigureInForce(ctx, bill.courtId, input.kind);
  changeFee(ctx, bill, {
    facts:
      figure && 'baseFen' in input
        ? { ...facts, input: { ...input, baseFen: figure.amountFen, baseSource: figure.source } }
        : facts,
    refundFor: 'arithmetic',
    supplementFor: 'procedure',
  });
}

/** A claim raised or lowered (FEE 21, 35). */
function changeClaim(ctx: AdjustContext, bill: BillRecord): void {
  const { claimAmount, beforeInvestigationClosed = true } = ctx.input;
  const facts = factsNow(ctx, bill);
  const { input } = facts;
  if (input.kind !== 'property') return ctx.refuse('adjustment_not_applicable');
  const toFen = (claimAmount ?? missing(ctx, '/claimAmount')).amountFen;
  const change = explainFee({
    kind: 'claimChange',
    fromFen: input.amountFen,
    toFen,
    beforeInvestigationClosed,
    ...(facts.halving === undefined ? {} : { halvings: [facts.halving] }),
  });
  if (change.ok && toFen < input.amountFen && !beforeInvestigationClosed) {
    ctx.refuse('adjustment_not_applicable', {
      zh: '法庭调查终结后减少请求的，不退费',
      en: 'Lowered after court investigation closed: nothing goes back',
      legalBasis: change.legalBasis,
    });
  }
  changeFee(ctx, bill, {
    facts: { ...facts, input: { ...input, amountFen: toFen } },
    refundFor: 'claimReduced',
    supplementFor: 'claim',
    ...(change.ok ? { explanation: change } : {}),
  });
}
