// The court takes material into the file and sends it on, or returns it with what is missing.
import type { Schemas } from '@yunting/sdk/types';
import type { OperationContext } from '../../court/context.ts';
import type { SubmissionRecord } from './records.ts';
import { invalid } from './refusals.ts';
import { kindNames, viewDeskSubmission } from './submission-views.ts';
import { note } from './timeline.ts';

type DecideContext = OperationContext<'desk.cases.decideSubmission'>;

/** `desk.cases.decideSubmission` */
export function decideSubmission(ctx: DecideContext): Schemas['DeskSubmission'] {
  const record = ctx.subject<'submission'>();
  ctx.checkVersion(record, ctx.input.version);
  ctx.closeTasks('submission.check', record, ctx.input.decision);
  return viewDeskSubmission(ctx.input.decision === 'accept' ? accept(ctx, record) : giveBack(ctx, record));
}

function accept(ctx: DecideContext, record: SubmissionRecord): SubmissionRecord {
  // An application is for the judge first; everything else is for the other side too (CPL 128, 71).
  const forward = ctx.input.forward ?? (!record.oneSided && record.kind !== 'application');
  if (forward && record.oneSided) {
    invalid(ctx, '/forward', 'one_sided', '单方事项不得转送对方', 'A one-sided matter is never forwarded');
  }
  const decided = { decidedBy: ctx.actor.name, decidedAt: ctx.now };
  const accepted = ctx.move('submission', record, 'accepted', {
    ...decided,
    ...(forward ? { forwarded: true, forwardedAt: ctx.now } : {}),
  });
  if (forward) {
    ctx.emit('submission.forwarded', accepted);
    note(ctx, {
      zh: `法院已将一方提交的${kindNames[record.kind].zh}转送各方`,
      en: `The court forwarded the ${kindNames[record.kind].en} of one side to all parties`,
      caseId: record.caseId,
      kind: 'submission',
      told: 'allParties',
      subject: { type: 'submission', record: accepted },
    });
  }
  return accepted;
}

function giveBack(ctx: DecideContext, record: SubmissionRecord): SubmissionRecord {
  const { reason } = ctx.input;
  if (!reason)
    return invalid(
      ctx,
      '/reason',
      'required',
      '退回须写明理由和怎样补正',
      'A return says why and how to correct',
    );
  const returned = ctx.move('submission', record, 'returned', {
    returnReason: reason,
    decidedBy: ctx.actor.name,
    decidedAt: ctx.now,
  });
  note(ctx, {
    zh: `您提交的${kindNames[record.kind].zh}被退回：${reason.zh}`,
    en: `Your ${kindNames[record.kind].en} was returned: ${reason.en}`,
    caseId: record.caseId,
    kind: 'submission',
    told: [record.byPartyId],
    subject: { type: 'submission', record: returned },
  });
  return returned;
}
