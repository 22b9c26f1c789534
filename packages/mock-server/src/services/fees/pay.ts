// Starting a payment. The client's result is a hint; what counts comes back from the provider as a report.
import type { Schemas } from '@yunting/sdk/types';
import type { OperationContext, TimerContext } from '../../court/context.ts';
import type { BillRecord, PaymentRecord } from './records.ts';
import { viewPayment } from './views.ts';

/** Acquirers close an unpaid order after this many minutes. */
const openMinutes = 30;
/** Users of real platforms are told to wait this long before they look again. */
const lookAgainSeconds = 240;

/** Whether money for this bill is still expected. */
export const isPayable = (bill: BillRecord): boolean =>
  bill.state === 'issued' || bill.state === 'overdue' || bill.state === 'deferred';

/** `fees.pay` */
export function pay(ctx: OperationContext<'fees.pay'>): Schemas['Payment'] {
  const bill = ctx.subject<'bill'>();
  const { channel, payerName } = ctx.input;
  if (!isPayable(bill)) ctx.refuse('bill_not_payable', { state: bill.state });
  const open = ctx.all('payment', { billId: bill.id }).filter(({ state }) => state === 'processing');
  const same = open.find((one) => one.channel === 'fiscalCode' && channel === 'fiscalCode');
  if (same) return viewPayment(same);
  // The code itself may be paid at any bank at any time; only an acquirer's order that is under way bars another one.
  if (open.some((one) => one.channel !== 'fiscalCode')) {
    ctx.refuse('payment_in_progress', { retryAfterSeconds: lookAgainSeconds });
  }
  return viewPayment(start(ctx, bill, channel, payerName ?? bill.payerName));
}

function start(
  ctx: OperationContext<'fees.pay'>,
  bill: BillRecord,
  channel: PaymentRecord['channel'],
  payerName: string,
): PaymentRecord {
  const acquirer = channel !== 'fiscalCode';
  const payment = ctx.insert('payment', {
    caseId: bill.caseId,
    courtId: bill.courtId,
    partyId: bill.partyId,
    billId: bill.id,
    channel,
    amountFen: bill.amountFen,
    payerName,
    fiscalCode: bill.fiscalCode,
    ...(acquirer ? { token: ctx.secret(), expiresAt: ctx.inMinutes(openMinutes) } : {}),
  });
  if (payment.expiresAt !== undefined) ctx.timer('payment.expiry', payment.expiresAt, payment);
  ctx.emit('payment.created', payment);
  ctx.intent('payment', payment);
  return payment;
}

/** Nobody paid in time: another payment may be started. A late report is still taken. */
export function expirePayment(ctx: TimerContext): void {
  const payment = ctx.subject<'payment'>();
  if (payment.state === 'processing') ctx.move('payment', payment, 'expired');
}
