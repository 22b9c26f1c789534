// The desk's side: what stands, who is not notified yet, one more recipient, paper, and a judge's order of public notice.
import { daysBetween, period } from '@yunting/sdk/rules';
import type { Schemas } from '@yunting/sdk/types';
import type { Context } from '../../court/context.ts';
import { defined } from '../../court/defined.ts';
import type { Handler } from '../../court/service.ts';
import { deliver } from './deliver.ts';
import { escalationTasks, isDone, startEscalation } from './escalation.ts';
import { methodAllowed } from './facts.ts';
import { nextStep, triedSteps } from './next-step.ts';
import { newService } from './new-service.ts';
import type { Attempt, ServiceRecord } from './records.ts';
import { settle } from './settle.ts';
import { partyRef, viewDeskService } from './views.ts';

export const list: Handler<'desk.eservice.list'> = (ctx) => {
  const { caseId, documentId, state } = ctx.input;
  const narrow = documentId === undefined ? (caseId === undefined ? {} : { caseId }) : { documentId };
  const found = ctx
    .all('service', { ...narrow, courtId: ctx.actor.courtId })
    .filter(
      (one) =>
        (caseId === undefined || one.caseId === caseId) && (state === undefined || one.state === state),
    );
  return ctx.page(found, (one) => viewDeskService(ctx, one));
};

export const get: Handler<'desk.eservice.get'> = (ctx) => viewDeskService(ctx, ctx.subject<'service'>());

export const create: Handler<'desk.eservice.create'> = (ctx) => {
  const { documentId, partyId } = ctx.input;
  const document = ctx.find('document', documentId);
  if (!document || document.courtId !== ctx.actor.courtId) return ctx.refuse('not_found');
  if (document.state !== 'issued') ctx.refuse('eservice_document_not_issued', { state: document.state });
  if (ctx.find('party', partyId)?.caseId !== document.caseId) ctx.refuse('eservice_not_a_party');
  const twice = ctx
    .all('service', { documentId })
    .some((one) => one.partyId === partyId && one.state !== 'recalled');
  if (twice) ctx.refuse('eservice_exists');
  const service = deliver(ctx, newService(ctx, document, partyId));
  if (!isDone(ctx, service)) startEscalation(ctx, service);
  return viewDeskService(ctx, service);
};

const unserved: readonly ServiceRecord['state'][] = ['queued', 'sent', 'arrived', 'failed'];

function waiting(ctx: Context, service: ServiceRecord): Schemas['NotYetNotified'] {
  const { hearingId, hearingOn } = service;
  const days = hearingOn === undefined ? undefined : daysBetween(ctx.today, hearingOn);
  return {
    serviceId: service.id,
    caseId: service.caseId,
    caseNumber: ctx.get('case', service.caseId).caseNumber,
    documentId: service.documentId,
    documentTitle: service.documentTitle,
    documentKind: service.documentKind,
    recipient: partyRef(ctx, service.partyId),
    state: service.state,
    since: service.createdAt,
    tried: [...new Set(service.attempts.map((one) => one.channel))],
    receiptProven: service.receipts.length > 0,
    nextStep: nextStep(ctx, service),
    ...defined({ hearingId, hearingOn, daysLeft: days }),
  };
}

export const notYetNotified: Handler<'desk.eservice.notYetNotified'> = (ctx) => {
  const { caseId, dueBefore } = ctx.input;
  const { courtId } = ctx.actor;
  const open = unserved
    .flatMap((state) => ctx.all('service', { state, courtId }))
    .filter((one) => (caseId === undefined || one.caseId === caseId) && !isDone(ctx, one))
    .filter((one) => dueBefore === undefined || (nextStep(ctx, one).byOn ?? '9999') < dueBefore)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return ctx.page(open, (one) => waiting(ctx, one));
};

export const sendPaper: Handler<'desk.eservice.sendPaper'> = (ctx) => {
  const service = ctx.subject<'service'>();
  const { version, sentOn, trackingNumber } = ctx.input;
  ctx.checkVersion(service, version);
  const paper = service.paper ?? ctx.refuse('eservice_no_paper_requested');
  const sent = ctx.update('service', service, {
    paper: { ...paper, state: 'sent', sentOn, ...defined({ trackingNumber }) },
  });
  ctx.emit('eservice.paperSent', sent);
  ctx.closeTasks('eservice.paper', sent, '纸质文书已寄出');
  return viewDeskService(ctx, sent);
};

/** Post or a visit was tried, and nothing worked: what "other means are exhausted" needs at least (CPL 95). */
const exhausted = (service: ServiceRecord): boolean => triedSteps(service).has('postOrVisit');

export const orderPublicNotice: Handler<'desk.eservice.orderPublicNotice'> = (ctx) => {
  const service = ctx.subject<'service'>();
  const { version, publishOn, medium, exhausted: why } = ctx.input;
  ctx.checkVersion(service, version);
  const { procedure } = ctx.get('case', service.caseId);
  const { abroad } = ctx.get('party', service.partyId);
  const method = methodAllowed(
    service.documentKind,
    procedure,
    { channel: 'publicNotice', to: 'party', addressState: 'none' },
    undefined,
  );
  const [reason] = method.steps;
  if (!method.allowed && reason) {
    const { zh, en } = reason;
    ctx.refuse('eservice_public_notice_barred', { zh, en, legalBasis: method.legalBasis });
  }
  if (publishOn < ctx.today) ctx.refuse('eservice_publication_past');
  if (!exhausted(service)) ctx.refuse('eservice_means_not_exhausted');
  const runs = period('service.announcement', { startOn: publishOn, foreign: abroad ?? false });
  const attempt: Attempt = {
    attemptNo: service.attempts.length + 1,
    channel: 'publicNotice',
    purpose: 'service',
    to: 'party',
    addressState: 'none',
    outcome: 'published',
    sentAt: `${publishOn}T00:00:00+08:00`,
    deemedServedOn: runs.dueOn,
    recordedBy: ctx.actor.name,
    note: why,
  };
  const publicNotice = {
    orderedBy: ctx.actor.name,
    orderedAt: ctx.now,
    publishOn,
    medium,
    effectiveOn: runs.dueOn,
  };
  const ordered = settle(
    ctx,
    service,
    { attempts: [...service.attempts, attempt], publicNotice },
    { stay: true },
  );
  ctx.emit('eservice.publicNoticeOrdered', ordered);
  ctx.timer('eservice.publicNoticeElapsed', runs.dueAt, ordered);
  for (const kind of escalationTasks) ctx.closeTasks(kind, ordered, '法官已决定公告送达');
  return viewDeskService(ctx, ordered);
};
