// What the court sends out by itself when something has happened in a case. Each recipient gets their own document, except
// what is one for all (judgment, ruling, evidence period, panel).
import type { ReactionContext } from '../../court/context.ts';
import type { Records } from '../../court/records.ts';
import { attachmentsOf } from './attachments.ts';
import { inCase, partiesOf, toldParties } from './in-case.ts';
import { issueNow } from './issue.ts';
import { acceptanceNotice, evidenceNotice, feeNotice, responseNotice } from './texts/opening.ts';
import { answerCopy, complaintCopy } from './texts/pleadings.ts';
import { evidencePeriodNotice, panelNotice, procedureText } from './texts/progress.ts';
import { unpaidEffect, withdrawalRuling } from './texts/unpaid.ts';

/** case.opened → 受理案件通知书 to each plaintiff. */
export function issueAcceptanceNotice(ctx: ReactionContext): void {
  const record = ctx.subject<'case'>();
  for (const party of partiesOf(ctx, record.id, 'plaintiff')) {
    issueNow(ctx, inCase(record, 'acceptanceNotice', acceptanceNotice(record, party), [party]));
  }
}

/** fee.billed → 交纳诉讼费通知书 to who pays. */
export function issueFeeNotice(ctx: ReactionContext): void {
  const bill = ctx.subject<'bill'>();
  const record = ctx.get('case', bill.caseId);
  const payer = ctx.get('party', bill.partyId);
  issueNow(ctx, inCase(record, 'feeNotice', feeNotice(record, bill), [payer], { type: 'bill', id: bill.id }));
}

/** Evidence that goes out with a complaint: never proofs of identity or of hardship. */
function evidenceFiles(filing: Records['filing']): string[] {
  return (filing.content.evidence ?? []).flatMap(({ fileIds }) => fileIds ?? []);
}

/** case.inProgress → complaint copy, notice to respond and evidence notice to each defendant; evidence notice to plaintiffs. */
export function issueComplaintCopies(ctx: ReactionContext): void {
  const record = ctx.subject<'case'>();
  const filing = ctx.get('filing', record.filingId);
  const attachments = attachmentsOf(ctx, evidenceFiles(filing));
  for (const party of partiesOf(ctx, record.id)) {
    if (party.side !== 'plaintiff') {
      issueNow(ctx, { ...inCase(record, 'complaintCopy', complaintCopy(filing), [party]), attachments });
      if (party.side === 'defendant')
        issueNow(ctx, inCase(record, 'responseNotice', responseNotice(record, party), [party]));
    }
    issueNow(ctx, inCase(record, 'evidenceNotice', evidenceNotice(record), [party]));
  }
}

/** case.evidencePeriodSet → the period, to all parties. */
export function issueEvidencePeriodNotices(ctx: ReactionContext): void {
  const record = ctx.subject<'case'>();
  issueNow(ctx, {
    ...inCase(record, 'evidenceNotice', evidencePeriodNotice(record), toldParties(ctx, record.id)),
    title: '举证期限通知书',
  });
}

/** case.panelSet → who hears the case, to all parties who know of it [CPL 131]. */
export function issuePanelNotice(ctx: ReactionContext): void {
  const record = ctx.subject<'case'>();
  issueNow(ctx, inCase(record, 'panelNotice', panelNotice(record), toldParties(ctx, record.id)));
}

/** case.procedureChanged → a ruling when it becomes ordinary procedure, otherwise a notice [CPL 170; INT 258]. */
export function issueProcedureDocument(ctx: ReactionContext): void {
  const record = ctx.subject<'case'>();
  const toOrdinary = record.procedure === 'ordinary';
  const draft = inCase(
    record,
    toOrdinary ? 'ruling' : 'notice',
    procedureText(record),
    toldParties(ctx, record.id),
  );
  const judge = ctx.event.actor?.name;
  issueNow(ctx, { ...draft, title: toOrdinary ? '民事裁定书（转为普通程序）' : '程序变更通知书' }, judge);
}

/** submission.accepted → an answer's copy to the plaintiffs, unless it is for the court alone [CPL 128]. */
export function issueAnswerCopies(ctx: ReactionContext): void {
  const submission = ctx.subject<'submission'>();
  if (submission.kind !== 'answer' || submission.oneSided) return;
  const record = ctx.get('case', submission.caseId);
  const by = ctx.get('party', submission.byPartyId);
  const attachments = attachmentsOf(ctx, submission.fileIds);
  for (const party of partiesOf(ctx, record.id, 'plaintiff')) {
    const about = { type: 'submission', id: submission.id };
    issueNow(ctx, {
      ...inCase(record, 'answerCopy', answerCopy(record, submission, by.name), [party], about),
      attachments,
    });
  }
}

/** fee.deemedWithdrawn → the judge's ruling as a document, unless the judge has named one. */
export function issueWithdrawalRuling(ctx: ReactionContext): void {
  const bill = ctx.subject<'bill'>();
  if (bill.rulingDocumentId !== undefined) return;
  const record = ctx.get('case', bill.caseId);
  const payer = ctx.get('party', bill.partyId);
  const paragraphs = withdrawalRuling(record, bill, payer.name);
  const draft = inCase(record, 'ruling', paragraphs, toldParties(ctx, record.id), {
    type: 'bill',
    id: bill.id,
  });
  issueNow(ctx, { ...draft, title: `民事裁定书（${unpaidEffect(bill)}）` }, ctx.event.actor?.name);
}
