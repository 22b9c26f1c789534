// How fees follow the case: its procedure, its end, a counterclaim, and the day on which the fee notice was served.
import { explainFee, halvingOfProcedure } from '@yunting/sdk/rules';
import type { Schemas } from '@yunting/sdk/types';
import type { ReactionContext } from '../../court/context.ts';
import { toMs } from '../../court/time.ts';
import { issueBill, payBy } from './bills.ts';
import { factsOf } from './case-facts.ts';
import { billedFen, billsOfFee, changeFee, factsNow, withHalving } from './change-fee.ts';
import { feeOf } from './explain.ts';
import { isPayable } from './pay.ts';
import type { BillRecord, FeeFacts } from './records.ts';
import { lapse } from './relief-requests.ts';
import { orderRefund } from './refunds.ts';
import { reliefPending } from './views.ts';

/** The bill of the acceptance fee of a case, if it still counts. */
function acceptanceOf(ctx: ReactionContext, caseId: string): BillRecord | undefined {
  return ctx
    .all('bill', { caseId })
    .find(({ kind, state }) => kind === 'acceptance' && state !== 'cancelled' && state !== 'deemedWithdrawn');
}

/** eservice.effective of a fee notice: the seven days count from its service (FEE 22). */
export function followService(ctx: ReactionContext): void {
  const service = ctx.subject<'service'>();
  if (service.documentKind !== 'feeNotice' || service.effectiveOn === undefined) return;
  const bill = ctx.find('bill', ctx.find('document', service.documentId)?.subjectId ?? '');
  if (!bill || (bill.state !== 'issued' && bill.state !== 'overdue')) return;
  ctx.closeTasks('fee.noticeUnserved', bill, '交费通知已送达');
  const deadline = payBy(bill, service.effectiveOn);
  if (bill.deadline && deadline.dueOn <= bill.deadline.dueOn) {
    // Service was found later than it happened (a return slip, a proof): the clock that rang in vain is wound up again.
    const ranOut = bill.state === 'issued' && toMs(bill.deadline.dueAt) <= toMs(ctx.now);
    if (ranOut && !reliefPending(ctx, bill)) ctx.timer('fee.prepay', bill.deadline.dueAt, bill);
    return;
  }
  reopen(ctx, bill, deadline);
}

function reopen(
  ctx: ReactionContext,
  bill: BillRecord,
  deadline: NonNullable<BillRecord['deadline']>,
): BillRecord {
  if (bill.state === 'overdue') ctx.closeTasks('fee.overdue', bill, '交费期限重新起算');
  const running =
    bill.state === 'overdue'
      ? ctx.move('bill', bill, 'issued', { deadline })
      : ctx.update('bill', bill, { deadline });
  if (bill.state === 'issued' && ctx.event.type === 'eservice.effective')
    ctx.emit('fee.deadlineMoved', running);
  if (!reliefPending(ctx, bill)) ctx.timer('fee.prepay', deadline.dueAt, running);
  return running;
}

/** submission.accepted of a counterclaim: half the fee, from the one who counterclaims (FEE 18, 22). */
export function billCounterclaim(ctx: ReactionContext): void {
  const submission = ctx.subject<'submission'>();
  if (submission.kind !== 'counterclaim') return;
  if (ctx.all('bill', { submissionId: submission.id }).length > 0) return;
  const record = ctx.get('case', submission.caseId);
  const claimed = submission.claimAmountFen === 0 ? undefined : submission.claimAmountFen;
  issueBill(ctx, {
    record,
    party: ctx.get('party', submission.byPartyId),
    kind: 'counterclaim',
    facts: factsOf(ctx, record, claimed, 'counterclaimJoined'),
    submissionId: submission.id,
  });
}

/** Other facts change the fee: there is one, it is another, and nothing of it was waived. */
function changes(ctx: ReactionContext, bill: BillRecord, facts: FeeFacts): boolean {
  const bills = billsOfFee(ctx, bill);
  const fee = feeOf(facts);
  if (!fee.ok || fee.amountFen === billedFen(bills)) return false;
  return bills.every(({ state, settledBy }) => state !== 'settled' || settledBy === 'paid');
}

/** case.procedureChanged: halved, or the missing half asked for (FEE 16; INT 199, 206). */
export function followProcedure(ctx: ReactionContext): void {
  const record = ctx.subject<'case'>();
  const bill = acceptanceOf(ctx, record.id);
  const { from } = (ctx.event.data ?? {}) as { from?: Schemas['Procedure'] };
  const halving = halvingOfProcedure(record.procedure);
  // Between the two summary forms nothing changes: small claims is a form of summary procedure.
  if (!bill || (halving !== undefined && from !== undefined && halvingOfProcedure(from) !== undefined))
    return;
  const facts = withHalving(factsNow(ctx, bill), halving);
  if (!changes(ctx, bill, facts)) return;
  const before = billsOfFee(ctx, bill).find(isPayable);
  const now = changeFee(ctx, bill, { facts, refundFor: 'halved', supplementFor: 'procedure' });
  // Who has more to pay than before gets seven days anew.
  const more = before !== undefined && now?.id === before.id && now.amountFen > before.amountFen;
  if (more && now.state !== 'deferred') reopen(ctx, now, payBy(now, ctx.today));
}

/** fee.adjusted: a top-up of which nothing is left to pay is no bill any more. */
export function dropEmpty(ctx: ReactionContext): void {
  const bill = ctx.subject<'bill'>();
  if (bill.kind === 'supplement' && bill.amountFen === 0 && isPayable(bill)) cancel(ctx, bill, '不用再补交');
}

/** case.closed: half when mediated or withdrawn (FEE 15), all when dismissed (FEE 27); open requests end. */
export function settleAtEnd(ctx: ReactionContext): void {
  const record = ctx.subject<'case'>();
  for (const relief of ctx.all('relief', { caseId: record.id })) lapse(ctx, relief);
  const bill = acceptanceOf(ctx, record.id);
  const manner = record.closingManner;
  if (manner === 'dismissed') {
    for (const one of ctx.all('bill', { caseId: record.id })) giveBackAll(ctx, one);
  } else if ((manner === 'mediated' || manner === 'withdrawn') && bill) halveAtEnd(ctx, bill, manner);
  // Nothing can be ruled withdrawn any more: what is still open stays payable, and nobody is pressed by a clock.
  for (const one of ctx.all('bill', { caseId: record.id })) {
    ctx.cancelTimer('fee.prepay', one);
    ctx.closeTasks('fee.overdue', one, '案件已结案');
    ctx.closeTasks('fee.noticeUnserved', one, '案件已结案');
  }
}

function halveAtEnd(ctx: ReactionContext, bill: BillRecord, manner: 'mediated' | 'withdrawn'): void {
  const now = factsNow(ctx, bill);
  const facts = withHalving(now, manner);
  if (now.halving !== undefined || !changes(ctx, bill, facts)) return;
  changeFee(ctx, bill, { facts, refundFor: 'halved', supplementFor: 'procedure' });
}

function giveBackAll(ctx: ReactionContext, bill: BillRecord): void {
  if (bill.state === 'settled') {
    const back = explainFee({
      kind: 'refundOnEnding',
      paidFen: bill.paidFen - bill.refundedFen,
      ending: 'dismissed',
    });
    if (back.ok)
      orderRefund(ctx, bill, { reason: 'dismissed', amountFen: back.amountFen, explanation: back });
  } else if (isPayable(bill)) cancel(ctx, bill, '裁定驳回起诉，不收费');
}

function cancel(ctx: ReactionContext, bill: BillRecord, why: string): void {
  ctx.cancelTimer('fee.prepay', bill);
  ctx.cancelTimer('fee.deferralDue', bill);
  ctx.closeTasks('fee.overdue', bill, why);
  ctx.closeTasks('fee.deferralDue', bill, why);
  ctx.closeTasks('fee.noticeUnserved', bill, why);
  ctx.move('bill', bill, 'cancelled');
}
