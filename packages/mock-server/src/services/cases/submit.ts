// A party hands in material: received with number and time, late or not. Whether it is taken into the file is the
// court's next step.
import type { Schemas } from '@yunting/sdk/types';
import { period } from '@yunting/sdk/rules';
import type { OperationContext } from '../../court/context.ts';
import { deadline } from '../../court/deadline.ts';
import { answerPeriodOf } from './answer-period.ts';
import { actingParty, requireOpen, requireSpecialAuthority } from './people.ts';
import type { CaseRecord, PartyRecord, SubmissionRecord } from './records.ts';
import { invalid, requireOwnFiles } from './refusals.ts';
import {
  checkContent,
  deadlineFor,
  isOneSided,
  lateness,
  needsSpecialAuthority,
} from './submission-rules.ts';
import { kindNames, viewSubmission } from './submission-views.ts';
import { note } from './timeline.ts';

/** `cases.submit` */
export function submit(ctx: OperationContext<'cases.submit'>): Schemas['Submission'] {
  const record = ctx.subject<'case'>();
  const { input } = ctx;
  requireOpen(ctx, record);
  const party = actingParty(ctx, record.id, input.forPartyId);
  checkContent(ctx, party, input);
  if (needsSpecialAuthority(input.kind, input.applicationKind)) requireSpecialAuthority(ctx, party.id);
  requireOwnFiles(ctx, input.fileIds ?? []);
  checkReplaced(ctx, party);
  const submission = receive(ctx, record, party);
  ctx.emit('submission.submitted', submission);
  if (submission.kind === 'answer') recordAnswer(ctx, party, submission);
  note(ctx, {
    zh: `法院收到您提交的${kindNames[submission.kind].zh}《${submission.title}》，收件编号 ${submission.receiptNumber}`,
    en: `The court received your ${kindNames[submission.kind].en}, receipt ${submission.receiptNumber}`,
    caseId: record.id,
    kind: 'submission',
    told: [party.id],
    subject: { type: 'submission', record: submission },
  });
  return viewSubmission(submission);
}

function receive(
  ctx: OperationContext<'cases.submit'>,
  record: CaseRecord,
  party: PartyRecord,
): SubmissionRecord {
  const { input, actor } = ctx;
  const until = deadlineFor(ctx, record, party, input.kind);
  const serial = ctx.sequence(`receipt:${record.courtId}:${ctx.today}`, 1);
  const submission = ctx.insert('submission', {
    caseId: record.id,
    courtId: record.courtId,
    byPartyId: party.id,
    bySide: party.side,
    recipientPartyIds: [party.id],
    submittedBy: actor.name,
    submittedByPrincipalId: actor.principalId,
    submittedByRole: actor.role,
    assurance: actor.assurance,
    ...(actor.through ? { through: actor.through.name } : {}),
    kind: input.kind,
    ...(input.applicationKind === undefined ? {} : { applicationKind: input.applicationKind }),
    title: input.title,
    ...(input.text === undefined ? {} : { text: input.text }),
    ...(input.claimAmount === undefined ? {} : { claimAmountFen: input.claimAmount.amountFen }),
    fileIds: input.fileIds ?? [],
    receiptNumber: `SJ-${ctx.today.replaceAll('-', '')}-${String(serial).padStart(6, '0')}`,
    receivedAt: ctx.now,
    ...lateness(ctx, input.kind, until),
    ...(until ? { deadline: until } : {}),
    oneSided: isOneSided(input.applicationKind),
    ...(input.kind === 'answer' ? { forwardBy: forwardDeadline(ctx.today) } : {}),
    forwarded: false,
    ...(input.replacesSubmissionId === undefined ? {} : { replacesSubmissionId: input.replacesSubmissionId }),
  });
  ctx.task({
    kind: 'submission.check',
    role: 'judgeAssistant',
    subject: submission,
    zh: `审核${kindNames[input.kind].zh}并决定是否入卷、转送`,
    en: `Check the ${kindNames[input.kind].en}: take it into the file and forward it, or return it`,
    ...(submission.forwardBy ? { dueOn: submission.forwardBy.dueOn } : {}),
  });
  return submission;
}

/** Five days to send an answer to the plaintiff (CPL 128). */
function forwardDeadline(receivedOn: string): Schemas['Deadline'] {
  return deadline('answerCopy', period('answerCopy', { startOn: receivedOn }), {
    zh: '应在此前将答辩状副本发送原告',
    en: 'The copy goes to the plaintiff by then',
  });
}

function recordAnswer(
  ctx: OperationContext<'cases.submit'>,
  party: PartyRecord,
  submission: SubmissionRecord,
): void {
  const running = answerPeriodOf(ctx, party.id);
  if (!running || running.state === 'answered') return;
  ctx.cancelTimer('answer.due', running);
  ctx.closeTasks('answer.overdue', running, '已收到迟交的答辩状');
  ctx.move('answerPeriod', running, 'answered', { answeredBySubmissionId: submission.id });
}

/** A correction names a returned submission of the same party. */
function checkReplaced(ctx: OperationContext<'cases.submit'>, party: PartyRecord): void {
  const id = ctx.input.replacesSubmissionId;
  if (id === undefined) return;
  const replaced = ctx.find('submission', id);
  if (replaced?.byPartyId !== party.id || replaced.state !== 'returned') {
    invalid(
      ctx,
      '/replacesSubmissionId',
      'not_returned',
      '没有这份被退回的材料',
      'No returned submission of this party has that id',
    );
  }
}
