// What providers report: an outcome for a payment, or that a 缴款码 was paid at a bank. Each report counts once; money is
// never taken twice: what comes in excess is ordered back at once.
import type { ReactionContext } from '../../court/context.ts';
import { yuan } from './explain.ts';
import { newReceipt } from './fiscal.ts';
import { isPayable } from './pay.ts';
import type { BillRecord, PaymentRecord } from './records.ts';
import { orderRefund } from './refunds.ts';

/** Data of payment.reported and bill.paidAtBank, as the provider's door hands it over. */
interface PaymentReport {
  readonly outcome: 'succeeded' | 'failed';
  readonly amountFen: number;
  /** The provider's own number of the transaction: the same number is the same report. */
  readonly providerReference: string;
  /** RFC 3339; absent = now. */
  readonly paidAt?: string;
  readonly payerName?: string;
}

function readReport(ctx: ReactionContext): PaymentReport | undefined {
  const { data } = ctx.event;
  const report = data as Partial<PaymentReport> | undefined;
  const good =
    (report?.outcome === 'succeeded' || report?.outcome === 'failed') &&
    Number.isSafeInteger(report.amountFen) &&
    (report.amountFen ?? -1) >= 0 &&
    typeof report.providerReference === 'string' &&
    report.providerReference !== '';
  return good ? (report as PaymentReport) : undefined;
}

/** Reaction to payment.reported. */
export function takeReport(ctx: ReactionContext): void {
  const payment = ctx.subject<'payment'>();
  const report = readReport(ctx);
  if (!report || payment.providerReference === report.providerReference) return;
  if (report.outcome === 'failed') {
    if (payment.state === 'processing' || payment.state === 'expired') {
      ctx.cancelTimer('payment.expiry', payment);
      ctx.move('payment', payment, 'failed', { providerReference: report.providerReference });
    }
    return;
  }
  const done =
    payment.state === 'succeeded' ||
    payment.state === 'mismatched' ||
    payment.state === 'surplus' ||
    payment.state === 'refunded';
  // A second transaction of the same order is money of its own, to be given back.
  receive(ctx, ctx.get('bill', payment.billId), done ? another(ctx, payment, report) : payment, report);
}

/** Reaction to bill.paidAtBank: the code was paid without a payment that the court knew of, or with an open one. */
export function takeBankPayment(ctx: ReactionContext): void {
  const bill = ctx.subject<'bill'>();
  const report = readReport(ctx);
  const payments = ctx.all('payment', { billId: bill.id });
  if (report?.outcome !== 'succeeded') return;
  if (payments.some((one) => one.providerReference === report.providerReference)) return;
  const open = payments.find((one) => one.channel === 'fiscalCode' && one.state === 'processing');
  receive(ctx, bill, open ?? newBankPayment(ctx, bill, report), report);
}

function newBankPayment(ctx: ReactionContext, bill: BillRecord, report: PaymentReport): PaymentRecord {
  return ctx.insert('payment', {
    caseId: bill.caseId,
    courtId: bill.courtId,
    partyId: bill.partyId,
    billId: bill.id,
    channel: 'fiscalCode',
    amountFen: bill.amountFen,
    payerName: report.payerName ?? bill.payerName,
    fiscalCode: bill.fiscalCode,
  });
}

function another(ctx: ReactionContext, payment: PaymentRecord, report: PaymentReport): PaymentRecord {
  const { caseId, courtId, partyId, billId, channel, fiscalCode, payerName } = payment;
  const before = ctx
    .all('payment', { billId })
    .find((one) => one.providerReference === report.providerReference);
  if (before) return before;
  return ctx.insert('payment', {
    caseId,
    courtId,
    partyId,
    billId,
    channel,
    fiscalCode,
    payerName,
    amountFen: payment.amountFen,
  });
}

function receive(
  ctx: ReactionContext,
  bill: BillRecord,
  payment: PaymentRecord,
  report: PaymentReport,
): void {
  if (payment.providerReference === report.providerReference) return;
  ctx.cancelTimer('payment.expiry', payment);
  const facts = {
    reportedFen: report.amountFen,
    providerReference: report.providerReference,
    paidAt: report.paidAt ?? ctx.now,
    ...(report.payerName === undefined ? {} : { payerName: report.payerName }),
  };
  if (!isPayable(bill)) {
    const surplus = ctx.move('payment', payment, 'surplus', facts);
    const reason = bill.state === 'deemedWithdrawn' ? 'paidAfterRuling' : 'duplicatePayment';
    orderRefund(ctx, bill, {
      reason,
      amountFen: report.amountFen,
      paymentId: surplus.id,
      payeeName: surplus.payerName,
    });
    return;
  }
  if (report.amountFen !== bill.amountFen) {
    const mismatched = ctx.move('payment', payment, 'mismatched', facts);
    ctx.task({
      kind: 'payment.mismatched',
      role: 'clerk',
      subject: mismatched,
      zh: `到账 ${yuan(report.amountFen)}，应交 ${yuan(bill.amountFen)}：核对后退款或请交费人重交`,
      en: 'The amount that arrived differs from the bill: check, refund, or ask the payer to pay anew',
    });
    return;
  }
  const succeeded = ctx.move('payment', payment, 'succeeded', facts);
  settle(ctx, bill, succeeded);
}

function settle(ctx: ReactionContext, bill: BillRecord, payment: PaymentRecord): void {
  ctx.cancelTimer('fee.prepay', bill);
  ctx.cancelTimer('fee.deferralDue', bill);
  ctx.closeTasks('fee.overdue', bill, '已交费');
  ctx.closeTasks('fee.deferralDue', bill, '已交费');
  ctx.closeTasks('fee.noticeUnserved', bill, '已交费');
  ctx.move('bill', bill, 'settled', {
    settledBy: 'paid',
    settledAt: ctx.now,
    paidFen: bill.paidFen + bill.amountFen,
    receipt: newReceipt(ctx, bill, payment.payerName),
  });
}
