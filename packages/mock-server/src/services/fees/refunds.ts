// Giving back: ordered with its reason, paid out within fifteen days (FEE 53), to a payee who need not be the payer.
import { period } from '@yunting/sdk/rules';
import type { FeeExplanation } from '@yunting/sdk/rules';
import type { Schemas } from '@yunting/sdk/types';
import type { Context, OperationContext, TimerContext } from '../../court/context.ts';
import { deadline } from '../../court/deadline.ts';
import { basisZh } from '../../court/legal-basis.ts';
import { viewExplanation } from '../../court/fee-view.ts';
import { yuan } from './explain.ts';
import type { BillRecord, RefundRecord } from './records.ts';
import { viewRefund } from './relief-views.ts';

export interface RefundOrder {
  readonly reason: RefundRecord['reason'];
  readonly amountFen: number;
  readonly paymentId?: string;
  readonly payeeName?: string;
  readonly documentId?: string;
  readonly explanation?: FeeExplanation;
}

/** Orders a refund, starts its fifteen days and puts it on the clerk's desk. Nothing to give back: nothing happens. */
export function orderRefund(ctx: Context, bill: BillRecord, order: RefundOrder): RefundRecord | undefined {
  if (order.amountFen <= 0) return undefined;
  const until = deadline('fee.refund', period('fee.refundAfterEffect', { startOn: ctx.today }), {
    zh: '法院应在此前退还',
    en: 'The court pays it out by then',
  });
  const refund = ctx.insert('refund', {
    caseId: bill.caseId,
    courtId: bill.courtId,
    partyId: bill.partyId,
    billId: bill.id,
    ...(order.paymentId === undefined ? {} : { paymentId: order.paymentId }),
    reason: order.reason,
    amountFen: order.amountFen,
    payeeName: order.payeeName ?? bill.payerName,
    deadline: until,
    ...(order.documentId === undefined ? {} : { documentId: order.documentId }),
    ...(order.explanation === undefined ? {} : { explanation: viewExplanation(order.explanation) }),
  });
  if (order.paymentId === undefined) {
    // Money of the bill itself: it cannot be given back twice.
    const now = ctx.get('bill', bill.id);
    ctx.update('bill', now, { refundedFen: now.refundedFen + order.amountFen });
  }
  ctx.emit('fee.refundOrdered', refund);
  ctx.timer('fee.refundDue', until.dueAt, refund);
  ctx.task({
    kind: 'refund.pay',
    role: 'clerk',
    subject: refund,
    zh: `向${refund.payeeName}退还 ${yuan(refund.amountFen)}，并登记凭证号`,
    en: 'Pay out a refund and record its voucher',
    dueOn: until.dueOn,
    legalBasis: basisZh('FEE 53'),
  });
  ctx.intent('refund', refund);
  return refund;
}

/** `desk.fees.createRefund` */
export function createRefund(ctx: OperationContext<'desk.fees.createRefund'>): Schemas['Refund'] {
  const bill = ctx.subject<'bill'>();
  const { reason, amount, payeeName, paymentId, documentId } = ctx.input;
  const available =
    paymentId === undefined ? bill.paidFen - bill.refundedFen : inExcess(ctx, bill, paymentId);
  if (amount.amountFen <= 0 || amount.amountFen > available) {
    ctx.refuse('refund_exceeds_paid', { extra: { availableFen: available } });
  }
  const refund = orderRefund(ctx, bill, {
    reason,
    amountFen: amount.amountFen,
    ...(payeeName === undefined ? {} : { payeeName }),
    ...(paymentId === undefined ? {} : { paymentId }),
    ...(documentId === undefined ? {} : { documentId }),
  });
  if (paymentId !== undefined)
    ctx.closeTasks('payment.mismatched', ctx.get('payment', paymentId), '已决定退款');
  return viewRefund(refund ?? ctx.refuse('refund_exceeds_paid'));
}

/** What of a payment that settled nothing may still go back. */
function inExcess(ctx: Context, bill: BillRecord, paymentId: string): number {
  const payment = ctx.find('payment', paymentId);
  if (payment?.billId !== bill.id || (payment.state !== 'mismatched' && payment.state !== 'surplus'))
    return 0;
  const ordered = ctx.all('refund', { billId: bill.id }).filter((one) => one.paymentId === paymentId);
  return (payment.reportedFen ?? 0) - ordered.reduce((sum, one) => sum + one.amountFen, 0);
}

/** `desk.fees.confirmRefund` */
export function confirmRefund(ctx: OperationContext<'desk.fees.confirmRefund'>): Schemas['Refund'] {
  const refund = ctx.subject<'refund'>();
  const { version, paidOn, voucherNumber } = ctx.input;
  ctx.checkVersion(refund, version);
  ctx.cancelTimer('fee.refundDue', refund);
  ctx.closeTasks('refund.pay', refund, `凭证号 ${voucherNumber}`);
  ctx.closeTasks('refund.overdue', refund, `凭证号 ${voucherNumber}`);
  const paid = ctx.move('refund', refund, 'paid', { paidOn, voucherNumber });
  if (refund.paymentId !== undefined) markRefunded(ctx, paid, refund.paymentId);
  return viewRefund(paid);
}

/** A payment in excess is refunded once the last of it has been paid out. */
function markRefunded(
  ctx: OperationContext<'desk.fees.confirmRefund'>,
  { billId }: RefundRecord,
  paymentId: string,
): void {
  const refunds = ctx.all('refund', { billId }).filter((one) => one.paymentId === paymentId);
  const rest = inExcess(ctx, ctx.get('bill', billId), paymentId);
  if (rest > 0 || refunds.some(({ state }) => state !== 'paid')) return;
  const payment = ctx.get('payment', paymentId);
  if (payment.state !== 'refunded') ctx.move('payment', payment, 'refunded');
}

/** Fifteen days are over: the desk is reminded; the money is owed all the same. */
export function refundDue(ctx: TimerContext): void {
  const refund = ctx.subject<'refund'>();
  if (refund.state !== 'ordered') return;
  ctx.task({
    kind: 'refund.overdue',
    role: 'clerk',
    subject: refund,
    zh: `退费已满十五日未退：${refund.payeeName}，${yuan(refund.amountFen)}`,
    en: 'A refund was not paid out within fifteen days',
    dueOn: ctx.today,
    legalBasis: basisZh('FEE 53'),
  });
}
