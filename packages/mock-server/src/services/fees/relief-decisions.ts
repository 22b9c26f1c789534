// Deciding on relief: exempt for natural persons, reduce by thirty per cent or more, defer to a day, or refuse in writing.
import { cite, reductionRefused } from '@yunting/sdk/rules';
import type { Schemas } from '@yunting/sdk/types';
import type { OperationContext } from '../../court/context.ts';
import { viewExplanation } from '../../court/fee-view.ts';
import { payBy } from './bills.ts';
import { dueOf } from './explain.ts';
import { defer, reliefTerms } from './open-bill.ts';
import type { BillRecord, ReliefRecord } from './records.ts';
import { orderRefund } from './refunds.ts';
import { viewDeskRelief } from './relief-views.ts';

type DecideContext = OperationContext<'desk.fees.decideRelief'>;

/** `desk.fees.decideRelief` */
export function decideRelief(ctx: DecideContext): Schemas['DeskRelief'] {
  const relief = ctx.subject<'relief'>();
  ctx.checkVersion(relief, ctx.input.version);
  const { decision, reason } = ctx.input;
  const decided = {
    decidedBy: ctx.actor.name,
    decidedAt: ctx.now,
    ...(reason === undefined ? {} : { reason }),
  };
  ctx.closeTasks('relief.decide', relief, decision);
  if (decision === 'refuse') {
    if (reason === undefined) {
      ctx.refuse('relief_reason_missing', {
        legalBasis: [cite('FEE 51', '不准予的书面说明理由', 'written reasons for a refusal')],
      });
    }
    const refused = ctx.move('relief', relief, 'refused', decided);
    restart(ctx, billOf(ctx, refused));
    return viewDeskRelief(refused);
  }
  const granted = ctx.move('relief', relief, 'granted', { ...decided, ...terms(ctx, relief) });
  const bill = billOf(ctx, granted);
  if (bill) apply(ctx, bill, granted);
  return viewDeskRelief(granted);
}

/** What is granted, within the law. */
function terms(
  ctx: DecideContext,
  relief: ReliefRecord,
): Pick<ReliefRecord, 'grantedKind' | 'percent' | 'deferredUntil'> {
  const { kind = relief.kind, percent, deferredUntil } = ctx.input;
  switch (kind) {
    case 'exempt':
      if (relief.applicantKind !== 'natural') ctx.refuse('relief_not_for_organization');
      return { grantedKind: kind };
    case 'reduce': {
      if (percent === undefined) return ctx.refuse('relief_terms_missing');
      const refused = reductionRefused(percent);
      if (refused) ctx.refuse('relief_reduction_too_small', { legalBasis: refused.legalBasis });
      return { grantedKind: kind, percent };
    }
    case 'defer':
      if (deferredUntil === undefined || deferredUntil <= ctx.today)
        return ctx.refuse('relief_terms_missing');
      return { grantedKind: kind, deferredUntil };
  }
}

function billOf(ctx: DecideContext, relief: ReliefRecord): BillRecord | undefined {
  return relief.billId === undefined ? undefined : ctx.find('bill', relief.billId);
}

/** Puts granted relief into the bill; what was paid in the meantime goes back. */
function apply(ctx: DecideContext, bill: BillRecord, relief: ReliefRecord): void {
  const given = reliefTerms(relief);
  const facts = given ? { ...bill.facts, relief: given } : bill.facts;
  const fee = dueOf(facts);
  if (!fee.ok)
    return ctx.refuse('adjustment_not_applicable', { zh: fee.zh, en: fee.en, legalBasis: fee.legalBasis });
  const patch = { facts, amountFen: fee.amountFen, explanation: viewExplanation(fee) };
  if (bill.state === 'settled') {
    if (bill.settledBy !== 'paid' || !given) return;
    orderRefund(ctx, bill, { reason: 'other', amountFen: bill.amountFen - fee.amountFen, explanation: fee });
    ctx.update('bill', ctx.get('bill', bill.id), patch);
    return;
  }
  if (bill.state !== 'issued' && bill.state !== 'overdue') return;
  ctx.closeTasks('fee.overdue', bill, '已准予缓减免');
  if (relief.grantedKind === 'defer' && relief.deferredUntil !== undefined) {
    defer(ctx, bill, relief.deferredUntil);
    return;
  }
  if (fee.amountFen === 0) {
    ctx.cancelTimer('fee.prepay', bill);
    ctx.move('bill', bill, 'settled', { ...patch, settledBy: 'exempt', settledAt: ctx.now });
    return;
  }
  const reduced = ctx.update('bill', bill, patch);
  ctx.emit('fee.adjusted', reduced);
  restart(ctx, reduced);
}

/** Seven days anew from the decision (FEE 22). */
function restart(ctx: DecideContext, bill: BillRecord | undefined): void {
  if (bill?.state !== 'issued' && bill?.state !== 'overdue') return;
  const deadline = payBy(bill, ctx.today);
  ctx.closeTasks('fee.overdue', bill, '交费期限重新起算');
  const running =
    bill.state === 'overdue'
      ? ctx.move('bill', bill, 'issued', { deadline })
      : ctx.update('bill', bill, { deadline });
  if (bill.state === 'issued') ctx.emit('fee.deadlineMoved', running);
  ctx.timer('fee.prepay', deadline.dueAt, running);
}
