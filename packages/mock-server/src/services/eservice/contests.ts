// A recipient contests a service; a judge decides; if upheld, the effect is found anew without what was rebutted.
import type { Context, OperationContext } from '../../court/context.ts';
import { defined } from '../../court/defined.ts';
import { basisZh } from '../../court/legal-basis.ts';
import type { Handler } from '../../court/service.ts';
import { startedClocks } from './clocks.ts';
import { startEscalation, stopEscalation } from './escalation.ts';
import { findEffect } from './facts.ts';
import type { Attempt, ContestRecord, ServiceRecord } from './records.ts';
import { notedInstant } from './settle.ts';
import { viewContest, viewDeskContest } from './views.ts';

/** The attempt that is contested: the one that decided, otherwise the one that came furthest. */
function contestedAttempt(ctx: Context, service: ServiceRecord): Attempt | undefined {
  const { procedure } = ctx.get('case', service.caseId);
  const found = findEffect(service, procedure, ctx.today).decidedBy;
  return found ?? [...service.attempts].reverse().find((one) => one.purpose === 'service');
}

export const contest: Handler<'eservice.contest'> = (ctx) => {
  const service = ctx.subject<'service'>();
  const { reason, statement, arrivedAt, evidenceFileIds } = ctx.input;
  const attempt = contestedAttempt(ctx, service);
  if (!attempt || service.state === 'recalled') {
    return ctx.refuse('eservice_nothing_to_contest', { state: service.state });
  }
  if (ctx.all('contest', { serviceId: service.id }).some((one) => one.state === 'open'))
    ctx.refuse('eservice_contest_open');
  if (reason === 'arrivedLater' && arrivedAt === undefined) ctx.refuse('eservice_arrival_missing');
  const record = ctx.insert('contest', {
    courtId: service.courtId,
    caseId: service.caseId,
    partyId: service.partyId,
    serviceId: service.id,
    attemptNo: attempt.attemptNo,
    reason,
    statement,
    evidenceFileIds: evidenceFileIds ?? [],
    filedBy: ctx.actor.name,
    ...defined({ arrivedAt }),
  });
  ctx.update('service', service, { contestIds: [...service.contestIds, record.id] });
  ctx.emit('eservice.contested', record);
  ctx.task({
    kind: 'eservice.contest',
    role: 'judge',
    subject: record,
    zh: `受送达人对「${service.documentTitle}」的送达提出异议，请决定`,
    en: `Service of ${service.documentTitle} is contested; decide`,
    legalBasis: basisZh('OLR 31'),
  });
  return viewContest(ctx, record);
};

export const getContest: Handler<'eservice.getContest'> = (ctx) => viewContest(ctx, ctx.subject<'contest'>());

export const listContests: Handler<'desk.eservice.listContests'> = (ctx) => {
  const { state } = ctx.input;
  const all = ctx
    .all('contest', { courtId: ctx.actor.courtId })
    .filter((one) => state === undefined || one.state === state);
  return ctx.page(all, (one) => viewDeskContest(ctx, one));
};

const rebuttals = {
  systemError: 'systemError',
  notMyAccount: 'notOwnAccount',
  notReadByMe: 'notReadBySelf',
} as const;

/** The attempts without what the judge found to be wrong. */
function afterFinding(
  service: ServiceRecord,
  record: ContestRecord,
  arrivedAt: string | undefined,
): Attempt[] {
  return service.attempts.map((one) => {
    if (one.attemptNo !== record.attemptNo) return one;
    if (record.reason === 'arrivedLater') return { ...one, ...defined({ provenArrivedAt: arrivedAt }) };
    return { ...one, rebutted: rebuttals[record.reason] };
  });
}

type Decide = OperationContext<'desk.eservice.decideContest'>;

/** Moves the service to where the remaining facts put it, back if need be. */
function reconsider(ctx: Decide, before: ServiceRecord, attempts: Attempt[]): void {
  const { procedure } = ctx.get('case', before.caseId);
  const {
    effectiveAt: _at,
    effectiveOn: _on,
    basis: _basis,
    channel: _channel,
    servedOn: _servedOn,
    ...bare
  } = before;
  const effect = findEffect({ ...before, attempts }, procedure, ctx.today);
  const on = effect.effectiveOn;
  const shared = { attempts, rule: effect.basis, reasons: effect.steps };
  if (on === undefined) {
    const to = effect.state === 'arrived' ? 'arrived' : 'failed';
    if (before.state === to || before.state === 'sent') {
      ctx.update('service', before, shared);
      return;
    }
    const fallen = ctx.move('service', bare as ServiceRecord, to, { ...shared, clocks: [] });
    startEscalation(ctx, fallen);
    return;
  }
  const [first] = effect.steps;
  const effectiveAt = effect.effectiveAt ?? notedInstant(effect.decidedBy, on);
  const same =
    effect.state === before.state && on === before.effectiveOn && effectiveAt === before.effectiveAt;
  if (same) {
    // What was rebutted decided nothing: another attempt served it on the same day, or arrival alone did.
    ctx.update('service', before, shared);
    return;
  }
  const found = ctx.move('service', before, effect.state, {
    ...shared,
    effectiveOn: on,
    effectiveAt,
    clocks: startedClocks(ctx, before, on, effect.basis === 'announcement'),
    ...defined({ basis: first, channel: effect.decidedBy?.channel, servedOn: effect.decidedBy?.to }),
  });
  stopEscalation(ctx, found);
}

export const decideContest: Handler<'desk.eservice.decideContest'> = (ctx) => {
  const record = ctx.subject<'contest'>();
  const { version, decision, reasons, arrivedAt } = ctx.input;
  ctx.checkVersion(record, version);
  const service = ctx.get('service', record.serviceId);
  const found = arrivedAt ?? record.arrivedAt;
  if (decision === 'upheld' && service.state !== 'recalled')
    reconsider(ctx, service, afterFinding(service, record, found));
  const decided = ctx.move('contest', record, decision, {
    decidedBy: ctx.actor.name,
    decidedAt: ctx.now,
    decisionReasons: reasons,
  });
  ctx.closeTasks('eservice.contest', record, reasons);
  return viewDeskContest(ctx, decided);
};
