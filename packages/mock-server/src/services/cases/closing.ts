// How a case goes on, ends and is archived.
import type { Schemas } from '@yunting/sdk/types';
import type { Context, OperationContext, ReactionContext } from '../../court/context.ts';
import { viewDeskCase } from './case-views.ts';
import type { Bilingual, CaseRecord, ClosingManner } from './records.ts';
import { note } from './timeline.ts';

const manners: Readonly<Record<ClosingManner, Bilingual>> = {
  judgment: { zh: '判决结案', en: 'closed by judgment' },
  mediated: { zh: '调解结案', en: 'closed by mediation' },
  withdrawn: { zh: '准许撤诉', en: 'withdrawal allowed' },
  deemedWithdrawn: { zh: '裁定按撤诉处理', en: 'ruled as withdrawn' },
  dismissed: { zh: '裁定驳回起诉', en: 'suit dismissed' },
  transferred: { zh: '移送其他法院', en: 'transferred to another court' },
  terminated: { zh: '终结诉讼', en: 'proceedings terminated' },
};

/** fee.settled: the acceptance fee is paid, waived or deferred, and the case goes on. */
export function proceed(ctx: ReactionContext): void {
  const bill = ctx.subject<'bill'>();
  const record = ctx.get('case', bill.caseId);
  if (record.state !== 'accepted' || bill.kind !== 'acceptance') return;
  const moved = ctx.move('case', record, 'inProgress');
  say(ctx, moved, '诉讼费已结清，案件进入审理', 'The fee is settled and the case goes on');
}

/** judgment.pronounced */
export function markJudged(ctx: ReactionContext): void {
  const { caseId } = ctx.event;
  const record = caseId === undefined ? undefined : ctx.find('case', caseId);
  if (record?.state !== 'inProgress') return;
  stopTimers(ctx, record);
  ctx.closeTasks('trial.limit', record, '已宣判');
  const judged = ctx.move('case', record, 'judged', { judgedOn: ctx.today });
  say(
    ctx,
    judged,
    '已宣判；判决书另行送达，上诉期从本人收到之次日起算',
    'Judgment was pronounced; it is served apart, and the time to appeal runs from the day after receipt',
  );
}

/** fee.deemedWithdrawn: the judge has ruled. */
export function closeAsWithdrawn(ctx: ReactionContext): void {
  const bill = ctx.subject<'bill'>();
  // A counterclaim, or a raised part, that is deemed withdrawn leaves the suit alone.
  if (bill.kind === 'counterclaim' || bill.supplementFor === 'claim') return;
  const record = ctx.get('case', bill.caseId);
  if (record.state === 'accepted' || record.state === 'inProgress') end(ctx, record, 'deemedWithdrawn');
}

/** `desk.cases.close` */
export function close(ctx: OperationContext<'desk.cases.close'>): Schemas['DeskCase'] {
  const record = ctx.subject<'case'>();
  const { version, manner, documentId } = ctx.input;
  ctx.checkVersion(record, version);
  if ((manner === 'judgment') !== (record.state === 'judged')) ctx.refuse('closing_manner_invalid');
  if (manner === 'withdrawn') requireWithdrawalAsked(ctx, record);
  if (documentId !== undefined && ctx.get('document', documentId).caseId !== record.id)
    ctx.refuse('not_found');
  return viewDeskCase(ctx, end(ctx, record, manner, documentId));
}

/** A suit is withdrawn on the claimant's own application, never on a word in a chat (CPL 148). */
function requireWithdrawalAsked(ctx: Context, record: CaseRecord): void {
  const asked = ctx
    .all('submission', { caseId: record.id })
    .some(
      (one) => one.applicationKind === 'withdrawal' && one.bySide === 'plaintiff' && one.state === 'accepted',
    );
  if (!asked) {
    ctx.refuse('closing_manner_invalid', {
      zh: '卷内没有原告的撤诉申请，不能以撤诉结案',
      en: 'The file has no application of the plaintiff to withdraw',
    });
  }
}

function end(ctx: Context, record: CaseRecord, manner: ClosingManner, documentId?: string): CaseRecord {
  stopTimers(ctx, record);
  ctx.closeTasks('trial.limit', record, '已结案');
  ctx.closeTasks('evidence.due', record, '已结案');
  const closed = ctx.move(
    'case',
    record,
    'closed',
    {
      closedOn: ctx.today,
      closingManner: manner,
      ...(documentId === undefined ? {} : { closingDocumentId: documentId }),
    },
    { data: { manner } },
  );
  say(ctx, closed, `案件已结案：${manners[manner].zh}`, `The case is closed: ${manners[manner].en}`);
  return closed;
}

function stopTimers(ctx: Context, record: CaseRecord): void {
  ctx.cancelTimer('trial.limit', record);
  ctx.cancelTimer('evidence.due', record);
  for (const running of ctx.all('answerPeriod', { caseId: record.id }))
    ctx.cancelTimer('answer.due', running);
  for (const party of ctx.all('party', { caseId: record.id })) ctx.cancelTimer('link.due', party);
}

/** `desk.cases.archive` */
export function archive(ctx: OperationContext<'desk.cases.archive'>): Schemas['DeskCase'] {
  const record = ctx.subject<'case'>();
  ctx.checkVersion(record, ctx.input.version);
  const open = ctx.all('task', { caseId: record.id }).filter(({ state }) => state === 'open');
  if (open.length > 0) ctx.refuse('archive_tasks_open', { extra: { openTasks: open.length } });
  return viewDeskCase(ctx, ctx.move('case', record, 'archived'));
}

function say(ctx: Context, record: CaseRecord, zh: string, en: string): void {
  note(ctx, {
    zh,
    en,
    caseId: record.id,
    kind: 'case',
    told: 'allParties',
    subject: { type: 'case', record },
  });
}
