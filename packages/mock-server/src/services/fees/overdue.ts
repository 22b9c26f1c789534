// Unpaid: overdue, still payable, and a task. Only a judge rules that a suit is deemed withdrawn (INT 213).
import { explainFee } from '@yunting/sdk/rules';
import type { Schemas } from '@yunting/sdk/types';
import type { Context, OperationContext, TimerContext } from '../../court/context.ts';
import { basisZh } from '../../court/legal-basis.ts';
import { describeBill } from './bills.ts';
import type { BillRecord } from './records.ts';
import { orderRefund } from './refunds.ts';
import { reliefPending, viewDeskBill } from './views.ts';

/** The notice of this bill exists and has not taken effect: its seven days have not begun (FEE 22). */
function noticeUnserved(ctx: Context, bill: BillRecord): boolean {
  const notices = ctx
    .all('service', { caseId: bill.caseId })
    .filter(
      (one) =>
        one.documentKind === 'feeNotice' &&
        one.partyId === bill.partyId &&
        ctx.find('document', one.documentId)?.subjectId === bill.id,
    );
  return notices.length > 0 && notices.every(({ state }) => state !== 'effective' && state !== 'presumed');
}

/** The days to pay are over. */
export function prepayDue(ctx: TimerContext): void {
  const bill = ctx.subject<'bill'>();
  if (bill.state !== 'issued' || reliefPending(ctx, bill)) return;
  if (noticeUnserved(ctx, bill)) {
    ctx.task({
      kind: 'fee.noticeUnserved',
      role: 'clerk',
      subject: bill,
      zh: '交费通知尚未送达，交费期限不起算：改用其他方式送达',
      en: 'The fee notice has not been served, so its days do not run: serve it by other means',
      dueOn: ctx.today,
      legalBasis: basisZh('FEE 22'),
    });
    return;
  }
  const overdue = ctx.move('bill', bill, 'overdue');
  ctx.task({
    kind: 'fee.overdue',
    role: 'judge',
    subject: overdue,
    zh: `${describeBill(overdue)}，逾期未交：催交，或裁定按撤诉处理；裁定前交到的应当接收`,
    en: 'The fee is overdue: remind, or rule the suit withdrawn; what is paid before the ruling is accepted',
    dueOn: ctx.today,
    legalBasis: basisZh('INT 213'),
  });
}

/** A deferral has come to its day: the judge is told. */
export function deferralDue(ctx: TimerContext): void {
  const bill = ctx.subject<'bill'>();
  if (bill.state !== 'deferred') return;
  ctx.task({
    kind: 'fee.deferralDue',
    role: 'judge',
    subject: bill,
    zh: `缓交到期：${describeBill(bill)}`,
    en: 'A deferred fee has become due',
    dueOn: ctx.today,
    legalBasis: basisZh('FEE 47'),
  });
}

/** `desk.fees.ruleDeemedWithdrawn` */
export function ruleDeemedWithdrawn(
  ctx: OperationContext<'desk.fees.ruleDeemedWithdrawn'>,
): Schemas['DeskBill'] {
  const bill = ctx.subject<'bill'>();
  const { version, reason, documentId } = ctx.input;
  ctx.checkVersion(bill, version);
  const { state } = ctx.get('case', bill.caseId);
  if (state !== 'accepted' && state !== 'inProgress') ctx.refuse('state_conflict', { state });
  if (reliefPending(ctx, bill)) ctx.refuse('relief_pending_blocks_ruling');
  if (noticeUnserved(ctx, bill)) ctx.refuse('fee_notice_unserved');
  // Money may be on its way: nobody loses a suit over an order that is being processed.
  const paying = ctx
    .all('payment', { billId: bill.id })
    .some(({ state, channel }) => state === 'processing' && channel !== 'fiscalCode');
  if (paying) ctx.refuse('payment_in_progress');
  ctx.closeTasks('fee.overdue', bill, '已裁定按撤诉处理');
  const ruled = ctx.move('bill', bill, 'deemedWithdrawn', {
    rulingReason: reason,
    ...(documentId === undefined ? {} : { rulingDocumentId: documentId }),
  });
  if (ruled.supplementFor === 'procedure') refundHalf(ctx, ruled);
  return viewDeskBill(ctx, ctx.get('bill', ruled.id));
}

/** The missing half was not paid: half of what was paid goes back (INT 199). */
function refundHalf(ctx: Context, supplement: BillRecord): void {
  const paid = ctx.find('bill', supplement.supplementsBillId ?? '');
  if (paid?.settledBy !== 'paid' || paid.facts.input.kind !== 'property') return;
  const half = explainFee({ kind: 'withdrawnAfterNoSupplement', amountFen: paid.facts.input.amountFen });
  if (!half.ok) return;
  const amountFen = Math.min(half.amountFen, paid.paidFen - paid.refundedFen);
  orderRefund(ctx, paid, { reason: 'noSupplement', amountFen, explanation: half });
}
