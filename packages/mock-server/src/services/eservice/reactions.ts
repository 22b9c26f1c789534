// What eservice does when others act: documents issued or taken back, addresses found, acts that complete service,
// hearings that move, notices that were seen. And the one timer by which public notice takes effect.
import { dateInShanghai } from '@yunting/sdk/rules';
import type { ReactionContext, TimerContext } from '../../court/context.ts';
import { deliver } from './deliver.ts';
import { isDone, startEscalation, stopEscalation } from './escalation.ts';
import { newService } from './new-service.ts';
import type { Attempt, ServiceRecord } from './records.ts';
import { settle } from './settle.ts';

/** document.issued: one service for each recipient, sent at once where an electronic address is known. */
export function serveDocument(ctx: ReactionContext): void {
  const document = ctx.subject<'document'>();
  // Papers of the filing stage go to an applicant who is no party yet: there is no case to serve in.
  if (document.caseId === undefined) return;
  for (const partyId of document.recipientPartyIds) {
    const service = deliver(ctx, newService(ctx, document, partyId));
    if (!isDone(ctx, service)) startEscalation(ctx, service);
  }
}

/** document.revoked, document.corrected: what is not served yet is taken back; what is served stays served. */
export function recallDocument(ctx: ReactionContext): void {
  for (const service of ctx.all('service', { documentId: ctx.event.subjectId })) {
    if (!['queued', 'sent', 'arrived', 'failed'].includes(service.state)) continue;
    stopEscalation(ctx, ctx.move('service', service, 'recalled'));
  }
}

/** A new address: everything of that party that waits goes there. */
export function serveAtAddress(ctx: ReactionContext): void {
  const address = ctx.subject<'address'>();
  const states =
    address.state === 'inferred' ? ['queued', 'sent', 'failed'] : ['queued', 'sent', 'arrived', 'failed'];
  for (const service of ctx.all('service', { partyId: address.partyId })) {
    if (states.includes(service.state)) deliver(ctx, service, address);
  }
}

/** Which acts answer which document: doing what it asked for completes its service (OLR 31). */
const answers: Readonly<Record<string, readonly string[]>> = {
  answer: ['complaintCopy', 'responseNotice'],
  jurisdictionObjection: ['complaintCopy', 'responseNotice'],
  counterclaim: ['complaintCopy', 'responseNotice'],
  evidence: ['evidenceNotice'],
};

/** submission.submitted: a matching act at the account where the document lies. */
export function completeByAct(ctx: ReactionContext): void {
  const submission = ctx.subject<'submission'>();
  const kinds = answers[submission.kind] ?? [];
  for (const service of ctx.all('service', { partyId: submission.byPartyId })) {
    if (service.state !== 'arrived' || !kinds.includes(service.documentKind)) continue;
    const acted = (one: Attempt): Attempt =>
      one.purpose === 'service' && one.arrivedAt !== undefined && one.rebutted === undefined
        ? { ...one, outcome: 'acted', actedAt: submission.receivedAt }
        : one;
    settle(ctx, service, { attempts: service.attempts.map(acted) });
  }
}

/** hearing.rescheduled: what still waits for that hearing is reckoned from its new day. */
export function rescheduleEscalation(ctx: ReactionContext): void {
  const hearing = ctx.subject<'hearing'>();
  const next =
    hearing.supersededById === undefined ? hearing : (ctx.find('hearing', hearing.supersededById) ?? hearing);
  for (const service of ctx.all('service', { hearingId: hearing.id })) {
    if (isDone(ctx, service)) continue;
    startEscalation(ctx, ctx.update('service', service, { hearingOn: dateInShanghai(next.startsAt) }));
  }
}

/** notice.acknowledged: "I have seen it" proves receipt of a hearing notice (INT 261). It is no signature and serves nothing. */
export function keepReceipt(ctx: ReactionContext): void {
  const notice = ctx.subject<'notice'>();
  const { hearingId } = notice;
  const last = notice.acknowledgements[notice.acknowledgements.length - 1];
  if (hearingId === undefined || !last) return;
  const receipt = {
    via: 'notice',
    noticeId: notice.id,
    number: notice.number,
    at: last.at,
    assurance: last.assurance,
  };
  for (const service of ctx.all('service', { partyId: last.partyId })) {
    if (service.hearingId !== hearingId || service.state === 'recalled') continue;
    const kept: ServiceRecord = ctx.update('service', service, { receipts: [...service.receipts, receipt] });
    ctx.emit('eservice.receiptConfirmed', kept);
    if (isDone(ctx, kept)) stopEscalation(ctx, kept);
  }
}

/** The thirty days are over: the law deems it served (CPL 95); nobody decides anything here. */
export function publicNoticeElapsed(ctx: TimerContext): void {
  const service = ctx.subject<'service'>();
  if (service.state === 'sent' || service.state === 'arrived') settle(ctx, service, {}, { direct: true });
}
