// Submissions as parties and as the desk see them, and who may see which.
import type { Schemas } from '@yunting/sdk/types';
import type { Context, OperationContext } from '../../court/context.ts';
import type { Bilingual, SubmissionRecord } from './records.ts';

/** What each kind is called. */
export const kindNames: Readonly<Record<Schemas['SubmissionKind'], Bilingual>> = {
  answer: { zh: '答辩状', en: 'answer' },
  evidence: { zh: '证据', en: 'evidence' },
  statement: { zh: '陈述意见', en: 'statement' },
  jurisdictionObjection: { zh: '管辖权异议', en: 'objection to jurisdiction' },
  counterclaim: { zh: '反诉状', en: 'counterclaim' },
  application: { zh: '申请', en: 'application' },
};

const money = (amountFen: number): Schemas['Money'] => ({ amountFen, currency: 'CNY' });

function common(record: SubmissionRecord) {
  return {
    submissionId: record.id,
    caseId: record.caseId,
    partyId: record.byPartyId,
    submittedBy: record.submittedBy,
    kind: record.kind,
    ...(record.applicationKind === undefined ? {} : { applicationKind: record.applicationKind }),
    title: record.title,
    ...(record.text === undefined ? {} : { text: record.text }),
    ...(record.claimAmountFen === undefined ? {} : { claimAmount: money(record.claimAmountFen) }),
    fileIds: [...record.fileIds],
    state: record.state,
    receipt: { receiptNumber: record.receiptNumber, receivedAt: record.receivedAt },
    late: record.late,
    ...(record.lateNote === undefined ? {} : { lateNote: record.lateNote }),
    ...(record.deadline === undefined ? {} : { deadline: record.deadline }),
    ...(record.returnReason === undefined ? {} : { returnReason: record.returnReason }),
    forwarded: record.forwarded,
    ...(record.forwardedAt === undefined ? {} : { forwardedAt: record.forwardedAt }),
    ...(record.replacesSubmissionId === undefined
      ? {}
      : { replacesSubmissionId: record.replacesSubmissionId }),
    createdAt: record.createdAt,
    version: record.version,
  };
}

/** As a party sees it. */
export function viewSubmission(record: SubmissionRecord): Schemas['Submission'] {
  return common(record);
}

/** As the desk sees it: with who acted, how, and what is one-sided. */
export function viewDeskSubmission(record: SubmissionRecord): Schemas['DeskSubmission'] {
  return {
    ...common(record),
    submittedByRole: record.submittedByRole,
    ...(record.through === undefined ? {} : { through: record.through }),
    assurance: record.assurance,
    oneSided: record.oneSided,
    ...(record.forwardBy === undefined ? {} : { forwardBy: record.forwardBy }),
    ...(record.decidedBy === undefined ? {} : { decidedBy: record.decidedBy }),
    ...(record.decidedAt === undefined ? {} : { decidedAt: record.decidedAt }),
  };
}

/** One's own, and the other side's once forwarded. */
function mayReadSubmission(ctx: Context, record: SubmissionRecord): boolean {
  return record.forwarded || new Set(ctx.ownPartyIds(record.caseId)).has(record.byPartyId);
}

/** `cases.listSubmissions` */
export function listSubmissions(ctx: OperationContext<'cases.listSubmissions'>): Schemas['SubmissionPage'] {
  const { id } = ctx.subject<'case'>();
  const { kind } = ctx.input;
  const visible = ctx
    .all('submission', { caseId: id })
    .filter((one) => (kind === undefined || one.kind === kind) && mayReadSubmission(ctx, one));
  return ctx.page(visible, viewSubmission);
}

/** `cases.getSubmission` */
export function getSubmission(ctx: OperationContext<'cases.getSubmission'>): Schemas['Submission'] {
  const record = ctx.subject<'submission'>();
  if (!mayReadSubmission(ctx, record)) ctx.refuse('not_found');
  return viewSubmission(record);
}

/** `desk.cases.listSubmissions` */
export function listDeskSubmissions(
  ctx: OperationContext<'desk.cases.listSubmissions'>,
): Schemas['DeskSubmissionPage'] {
  return ctx.page(ctx.all('submission', { caseId: ctx.subject<'case'>().id }), viewDeskSubmission);
}
