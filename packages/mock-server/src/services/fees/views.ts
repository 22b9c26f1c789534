// Bills and payments as the payer and as the desk see them.
import type { Schemas } from '@yunting/sdk/types';
import type { Context } from '../../court/context.ts';
import { money } from '../../court/fee-view.ts';
import { display } from './explain.ts';
import type { BillRecord, PaymentRecord } from './records.ts';
import { viewDeskRelief, viewRefund } from './relief-views.ts';

const itemNames: Readonly<Record<Schemas['BillItem']['code'], { zh: string; en: string }>> = {
  acceptance: { zh: '案件受理费', en: 'acceptance fee' },
  counterclaim: { zh: '反诉案件受理费', en: 'fee of the counterclaim' },
  supplement: { zh: '补交案件受理费', en: 'top-up of the acceptance fee' },
  claimIncrease: { zh: '增加诉讼请求补交的案件受理费', en: 'top-up for a raised claim' },
};

/** A relief request about this bill waits for a decision. */
export function reliefPending(ctx: Context, bill: BillRecord): boolean {
  return ctx.all('relief', { billId: bill.id }).some(({ state }) => state === 'requested');
}

/** Items of a bill or receipt. */
export function itemsOf(bill: BillRecord, amountFen = bill.amountFen): Schemas['BillItem'][] {
  const code = bill.supplementFor === 'claim' ? 'claimIncrease' : bill.kind;
  return [{ code, ...itemNames[code], amount: money(amountFen) }];
}

/** For the payer. */
export function viewBill(ctx: Context, bill: BillRecord): Schemas['Bill'] {
  const { facts, deadline, settledBy, settledAt, deferredUntil } = bill;
  return {
    billId: bill.id,
    caseId: bill.caseId,
    partyId: bill.partyId,
    payerName: bill.payerName,
    kind: bill.kind,
    state: bill.state,
    amount: money(bill.amountFen),
    fullAmount: money(bill.fullAmountFen),
    ...(facts.halving === undefined ? {} : { halvedFor: facts.halving }),
    items: itemsOf(bill),
    fiscalCode: bill.fiscalCode,
    ...(deadline === undefined ? {} : { deadline }),
    explanation:
      settledBy === 'notPrepaid' ? { ...bill.explanation, collection: 'onDecision' } : bill.explanation,
    display: display(bill.fullAmountFen, bill.amountFen, facts.halving),
    ...(settledBy === undefined ? {} : { settledBy }),
    ...(settledAt === undefined ? {} : { settledAt }),
    ...(deferredUntil === undefined ? {} : { deferredUntil }),
    paidAmount: money(bill.paidFen),
    reliefPending: reliefPending(ctx, bill),
    createdAt: bill.createdAt,
    version: bill.version,
  };
}

/** For the desk, with everything that belongs to it. */
export function viewDeskBill(ctx: Context, bill: BillRecord): Schemas['DeskBill'] {
  return {
    ...viewBill(ctx, bill),
    courtId: bill.courtId,
    refundedAmount: money(bill.refundedFen),
    ...(bill.rulingReason === undefined ? {} : { rulingReason: bill.rulingReason }),
    payments: ctx.all('payment', { billId: bill.id }).map(viewPayment),
    reliefs: ctx.all('relief', { billId: bill.id }).map(viewDeskRelief),
    refunds: ctx.all('refund', { billId: bill.id }).map(viewRefund),
  };
}

const paymentWords: Readonly<Record<PaymentRecord['state'], { zh: string; en: string }>> = {
  processing: {
    zh: '处理中，请勿重复支付，几分钟后再看结果',
    en: 'Processing: do not pay twice, look again in a few minutes',
  },
  succeeded: { zh: '已到账', en: 'The money has arrived' },
  failed: { zh: '没有成功，没有扣款，可以重新支付', en: 'It failed, nothing was taken; pay again' },
  expired: {
    zh: '超时未付，可以重新支付；如已扣款，到账后会自动处理',
    en: 'It ran out unpaid; pay again. If money was taken it is dealt with when it arrives',
  },
  mismatched: {
    zh: '到账金额与账单不符，法院核对中，会与您联系',
    en: 'The amount differs from the bill; the court checks it and will contact you',
  },
  surplus: { zh: '账单已结清，这笔款将原路退还', en: 'The bill was settled already; this money goes back' },
  refunded: { zh: '已退款', en: 'Refunded' },
};

/** A payment with what to do now. */
export function viewPayment(payment: PaymentRecord): Schemas['Payment'] {
  const { token, expiresAt, paidAt, reportedFen } = payment;
  return {
    paymentId: payment.id,
    billId: payment.billId,
    caseId: payment.caseId,
    channel: payment.channel,
    state: payment.state,
    amount: money(payment.amountFen),
    ...(reportedFen === undefined ? {} : { reportedAmount: money(reportedFen) }),
    payerName: payment.payerName,
    launch: { fiscalCode: payment.fiscalCode, ...(token === undefined ? {} : { token }) },
    ...paymentWords[payment.state],
    ...(expiresAt === undefined ? {} : { expiresAt }),
    ...(paidAt === undefined ? {} : { paidAt }),
    createdAt: payment.createdAt,
    version: payment.version,
  };
}
