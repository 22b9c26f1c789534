// The defendant's answer period: it starts with effective service of the complaint copy, for each defendant alone, and
// ends in a fact (no answer), never in a decision.
import { period } from '@yunting/sdk/rules';
import type { Context, ReactionContext, TimerContext } from '../../court/context.ts';
import { deadline } from '../../court/deadline.ts';
import { basisZh } from '../../court/legal-basis.ts';
import type { AnswerPeriodRecord, Deadline, PartyRecord } from './records.ts';
import { note } from './timeline.ts';

/** The document whose receipt starts the period: 起诉状副本 (CPL 128). */
const complaintCopy = 'complaintCopy';

/** 15 days from receipt, 30 without domicile in China (CPL 128, 285). */
function answerDeadline(startedOn: string, foreign: boolean, channel?: string): Deadline {
  const name = channel === 'publicNotice' ? 'service.announcement.answer' : 'answer';
  return deadline('answer', period(name, { startOn: startedOn, foreign }), {
    zh: '不提出答辩状，不影响法院审理；仍可到庭陈述。管辖权异议须在此期限内提出',
    en: 'Without an answer the case goes on, and one may still speak at the hearing. An objection to jurisdiction has to come within this period',
  });
}

/** The latest period of a party that was not voided. */
export function answerPeriodOf(ctx: Context, partyId: string): AnswerPeriodRecord | undefined {
  return ctx.all('answerPeriod', { partyId }).findLast(({ state }) => state !== 'void');
}

/** Reaction to effective service: only the complaint copy, only a defendant, only once. */
export function startAnswerPeriod(ctx: ReactionContext): void {
  const service = ctx.subject<'service'>();
  const party = ctx.find('party', service.partyId ?? '');
  if (!party || party.side !== 'defendant' || service.documentKind !== complaintCopy) return;
  if (service.effectiveOn === undefined || answerPeriodOf(ctx, party.id)) return;
  const until = answerDeadline(service.effectiveOn, party.abroad ?? false, service.channel);
  const started = ctx.insert('answerPeriod', {
    caseId: party.caseId,
    partyId: party.id,
    serviceId: service.id,
    startedOn: service.effectiveOn,
    deadline: until,
  });
  ctx.emit('answer.periodStarted', started, { data: { deadline: until } });
  // Who answered before the papers were served (or served them by answering, OLR 31) has answered.
  const early = ctx
    .all('submission', { caseId: party.caseId })
    .find((one) => one.byPartyId === party.id && one.kind === 'answer' && one.state !== 'returned');
  if (early) {
    ctx.move('answerPeriod', started, 'answered', { answeredBySubmissionId: early.id });
    return;
  }
  ctx.timer('answer.due', until.dueAt, started);
  tell(
    ctx,
    party,
    `起诉状副本已于 ${service.effectiveOn} 送达，答辩期到 ${until.dueOn}`,
    `The complaint was served on ${service.effectiveOn}; the answer is due by ${until.dueOn}`,
  );
}

/** Reaction to rebutted service: its period never ran. */
export function voidAnswerPeriod(ctx: ReactionContext): void {
  const started = periodOfService(ctx);
  if (!started || (started.state !== 'running' && started.state !== 'overdue')) return;
  ctx.cancelTimer('answer.due', started);
  ctx.closeTasks('answer.overdue', started, '送达不成立，答辩期不起算');
  ctx.move('answerPeriod', started, 'void');
  tell(
    ctx,
    ctx.get('party', started.partyId),
    '送达不成立，答辩期尚未开始',
    'The service did not stand; the answer period has not begun',
  );
}

/** Reaction to a corrected day of service: the period is counted again from it. */
export function moveAnswerPeriod(ctx: ReactionContext): void {
  const started = periodOfService(ctx);
  const { effectiveOn, channel } = ctx.subject<'service'>();
  if (!started || effectiveOn === undefined || effectiveOn === started.startedOn) return;
  if (started.state !== 'running' && started.state !== 'overdue') return;
  const party = ctx.get('party', started.partyId);
  const until = answerDeadline(effectiveOn, party.abroad ?? false, channel);
  ctx.closeTasks('answer.overdue', started, '送达日期更正，答辩期重新计算');
  const moved = ctx.move('answerPeriod', started, 'running', { startedOn: effectiveOn, deadline: until });
  ctx.timer('answer.due', until.dueAt, moved);
  tell(
    ctx,
    party,
    `送达日期更正为 ${effectiveOn}，答辩期到 ${until.dueOn}`,
    `Service was corrected to ${effectiveOn}; the answer is due by ${until.dueOn}`,
  );
}

/** The period is over: the judge is told that the case goes on without an answer. */
export function answerDue(ctx: TimerContext): void {
  const started = ctx.subject<'answerPeriod'>();
  if (started.state !== 'running') return;
  const overdue = ctx.move('answerPeriod', started, 'overdue');
  const party = ctx.get('party', started.partyId);
  ctx.task({
    kind: 'answer.overdue',
    role: 'judge',
    subject: overdue,
    zh: `${party.name}答辩期满未提出答辩状：案件继续审理，迟交的仍接收`,
    en: 'The case goes on without an answer; a late one is still received',
    dueOn: ctx.today,
    legalBasis: basisZh('CPL 128'),
  });
}

function periodOfService(ctx: ReactionContext): AnswerPeriodRecord | undefined {
  return ctx
    .all('answerPeriod', { serviceId: ctx.event.subjectId })
    .findLast(({ state }) => state !== 'void');
}

function tell(ctx: Context, party: PartyRecord, zh: string, en: string): void {
  note(ctx, {
    zh,
    en,
    caseId: party.caseId,
    kind: 'service',
    told: [party.id],
    subject: { type: 'party', record: party },
  });
}
