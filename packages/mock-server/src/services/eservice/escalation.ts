// Timers that look after documents that are not served yet. Each raises a task for a person and decides nothing.
import type { Context, TimerContext } from '../../court/context.ts';
import { basisZh } from '../../court/legal-basis.ts';
import { dueDays, simplyNotified, triedSteps } from './next-step.ts';
import type { ServiceRecord } from './records.ts';

const callTask = 'eservice.call';
const postTask = 'eservice.postOrVisit';
const judgeTask = 'eservice.rescheduleOrProceed';
/** Kinds of the tasks that unserved documents raise. */
export const escalationTasks = [callTask, postTask, judgeTask] as const;

const timers = ['eservice.callDue', 'eservice.postDue', 'eservice.judgeDue'] as const;

/** Served (or simply notified) or recalled: nothing is left to escalate. */
export const isDone = (ctx: Context, service: ServiceRecord): boolean =>
  ['effective', 'presumed', 'recalled'].includes(service.state) || simplyNotified(ctx, service);

/** Sets the three wake-ups anew, from the hearing or from the first try. A day that has passed is acted on at once. */
export function startEscalation(ctx: Context, service: ServiceRecord): void {
  const due = dueDays(service);
  const wake = (name: (typeof timers)[number], day: string | undefined, act: () => void): void => {
    if (day === undefined) ctx.cancelTimer(name, service);
    else if (day <= ctx.today) act();
    else ctx.timer(name, day, service);
  };
  wake('eservice.callDue', due.call, () => raiseCall(ctx, service));
  wake('eservice.postDue', due.postOrVisit, () => raisePost(ctx, service));
  wake('eservice.judgeDue', due.judge, () => raiseJudge(ctx, service));
}

/** Nothing more to chase: timers end, open tasks are closed as overtaken. */
export function stopEscalation(ctx: Context, service: ServiceRecord): void {
  for (const name of [...timers, 'eservice.publicNoticeElapsed'] as const) ctx.cancelTimer(name, service);
  for (const kind of escalationTasks) ctx.closeTasks(kind, service, '已送达或已收回，无须再办');
}

const what = (service: ServiceRecord): string => `「${service.documentTitle}」`;

/** Calls, post and visits are for as long as a judge has not found them exhausted and ordered public notice. */
const isChased = (ctx: Context, service: ServiceRecord): boolean =>
  !isDone(ctx, service) && service.publicNotice === undefined;

function raiseCall(ctx: Context, service: ServiceRecord): void {
  if (!isChased(ctx, service) || triedSteps(service).has('call')) return;
  if (!ctx.get('party', service.partyId).phone) return;
  ctx.task({
    kind: callTask,
    role: 'clerk',
    subject: service,
    zh: `${what(service)}尚未送达：请打电话，记录号码、时间、内容并录音`,
    en: `${service.documentTitle} is not served: call, and keep number, time, content and recording`,
    dueOn: dueDays(service).call,
    legalBasis: basisZh('INT 261'),
  });
}

function raisePost(ctx: Context, service: ServiceRecord): void {
  if (!isChased(ctx, service) || triedSteps(service).has('postOrVisit')) return;
  ctx.task({
    kind: postTask,
    role: 'clerk',
    subject: service,
    zh: `${what(service)}尚未送达：请邮寄或上门送达`,
    en: `${service.documentTitle} is not served: use court post or serve in person`,
    dueOn: dueDays(service).postOrVisit,
    legalBasis: basisZh('CPL 88', 'CPL 91'),
  });
}

/** The document of this hearing for this party that was there first: several of them still make one task. */
const firstOfParty = (ctx: Context, { hearingId, partyId }: ServiceRecord): ServiceRecord | undefined =>
  ctx.all('service', { hearingId }).find((one) => one.partyId === partyId && !isDone(ctx, one));

/** One task for each hearing and party that is not notified: its subject is that party's summons. */
function raiseJudge(ctx: Context, service: ServiceRecord): void {
  const { hearingOn, partyId } = service;
  if (hearingOn === undefined || firstOfParty(ctx, service)?.id !== service.id) return;
  const { name } = ctx.get('party', partyId);
  ctx.task({
    kind: judgeTask,
    role: 'judge',
    subject: service,
    zh: `${name}的${what(service)}尚未有效送达，请决定：改期或依法处理`,
    en: `${service.documentTitle} is not effectively served on ${name}; decide: another date, or as the law provides`,
    dueOn: hearingOn,
    legalBasis: basisZh('CPL 149', 'INT 261'),
  });
}

export const escalationTimers = {
  'eservice.callDue': (ctx: TimerContext) => raiseCall(ctx, ctx.subject<'service'>()),
  'eservice.postDue': (ctx: TimerContext) => raisePost(ctx, ctx.subject<'service'>()),
  'eservice.judgeDue': (ctx: TimerContext) => raiseJudge(ctx, ctx.subject<'service'>()),
};
