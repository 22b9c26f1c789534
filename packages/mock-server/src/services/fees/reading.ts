// Reading fees. A payer sees its own; the other side's bills do not exist for it.
import type { Schemas } from '@yunting/sdk/types';
import type { OperationContext } from '../../court/context.ts';
import { viewDeskRelief, viewRefund, viewRelief } from './relief-views.ts';
import { itemsOf, viewBill, viewDeskBill, viewPayment } from './views.ts';
import { courtNameOf } from '../../court/courts.ts';
import { money } from '../../court/fee-view.ts';

/** `fees.listBills` */
export function listBills(ctx: OperationContext<'fees.listBills'>): Schemas['BillPage'] {
  const { id } = ctx.subject<'case'>();
  const mine = new Set(ctx.ownPartyIds(id));
  return ctx.page(
    ctx.all('bill', { caseId: id }).filter(({ partyId }) => mine.has(partyId)),
    (bill) => viewBill(ctx, bill),
  );
}

/** `fees.getBill` */
export const getBill = (ctx: OperationContext<'fees.getBill'>): Schemas['Bill'] =>
  viewBill(ctx, ctx.subject<'bill'>());

/** `fees.listPayments` */
export function listPayments(ctx: OperationContext<'fees.listPayments'>): Schemas['PaymentPage'] {
  return ctx.page(ctx.all('payment', { billId: ctx.subject<'bill'>().id }), viewPayment);
}

/** `fees.getPayment` */
export const getPayment = (ctx: OperationContext<'fees.getPayment'>): Schemas['Payment'] =>
  viewPayment(ctx.subject<'payment'>());

/** `fees.getReceipt` */
export function getReceipt(ctx: OperationContext<'fees.getReceipt'>): Schemas['FiscalReceipt'] {
  const bill = ctx.subject<'bill'>();
  if (!bill.receipt) return ctx.refuse('receipt_not_ready');
  return {
    ...bill.receipt,
    billId: bill.id,
    fiscalCode: bill.fiscalCode,
    items: itemsOf(bill, bill.paidFen),
    amount: money(bill.paidFen),
    payee: `${courtNameOf(bill.courtId)}（财政专户）`,
    notice: '演示·虚构',
  };
}

/** `fees.listReliefs` */
export function listReliefs(ctx: OperationContext<'fees.listReliefs'>): Schemas['ReliefPage'] {
  const own = ctx.all('relief').filter(({ ownerIds }) => ownerIds.includes(ctx.actor.principalId));
  return ctx.page(own, viewRelief);
}

/** `fees.getRelief` */
export const getRelief = (ctx: OperationContext<'fees.getRelief'>): Schemas['Relief'] =>
  viewRelief(ctx.subject<'relief'>());

/** `fees.listRefunds` */
export function listRefunds(ctx: OperationContext<'fees.listRefunds'>): Schemas['RefundPage'] {
  const { id } = ctx.subject<'case'>();
  const mine = new Set(ctx.ownPartyIds(id));
  return ctx.page(
    ctx.all('refund', { caseId: id }).filter(({ partyId }) => mine.has(partyId)),
    viewRefund,
  );
}

/** `desk.fees.listBills` */
export function deskListBills(ctx: OperationContext<'desk.fees.listBills'>): Schemas['DeskBillPage'] {
  const { caseId, state } = ctx.input;
  const bills = ctx
    .all(
      'bill',
      caseId === undefined ? { courtId: ctx.actor.courtId } : { caseId, courtId: ctx.actor.courtId },
    )
    .filter((bill) => state === undefined || bill.state === state);
  return ctx.page(bills, (bill) => viewDeskBill(ctx, bill));
}

/** `desk.fees.getBill` */
export const deskGetBill = (ctx: OperationContext<'desk.fees.getBill'>): Schemas['DeskBill'] =>
  viewDeskBill(ctx, ctx.subject<'bill'>());

/** `desk.fees.listReliefs` */
export function deskListReliefs(ctx: OperationContext<'desk.fees.listReliefs'>): Schemas['DeskReliefPage'] {
  const { state = 'requested' } = ctx.input;
  return ctx.page(
    ctx.all('relief', { courtId: ctx.actor.courtId }).filter((one) => one.state === state),
    viewDeskRelief,
  );
}

/** `desk.fees.getRelief` */
export const deskGetRelief = (ctx: OperationContext<'desk.fees.getRelief'>): Schemas['DeskRelief'] =>
  viewDeskRelief(ctx.subject<'relief'>());
