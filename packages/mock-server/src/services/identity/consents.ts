// A party's consent to going online, one record per stage (人民法院在线诉讼规则第4、5条): the party's side of it.
import type { Schemas } from '@yunting/sdk';
import { cite } from '@yunting/sdk/rules';
import type { Context } from '../../court/context.ts';
import { basisZh } from '../../court/legal-basis.ts';
import type { Handler } from '../../court/service.ts';
import { actingPerson, verifiedPersonally } from './acting.ts';
import { placeOf, recordFor } from './consent-place.ts';
import { viewConsent } from './consent-view.ts';
import { currentNotice } from './notice-texts.ts';
import type { ConsentRecord } from './records.ts';

export const listConsents: Handler<'identity.listConsents'> = (ctx) => {
  const { caseId, filingId } = ctx.input;
  const person = verifiedPersonally(ctx);
  const where = caseId !== undefined ? { caseId } : filingId !== undefined ? { filingId } : {};
  const own = ctx
    .all('consent', where)
    .filter(
      (one) => one.ownerIds.includes(person.id) && (filingId === undefined || one.filingId === filingId),
    );
  return ctx.page(own, viewConsent);
};

export const getConsent: Handler<'identity.getConsent'> = (ctx) => {
  verifiedPersonally(ctx);
  return viewConsent(ctx.subject<'consent'>());
};

export const giveConsent: Handler<'identity.giveConsent'> = (ctx) => {
  verifiedPersonally(ctx);
  const { stage, noticeVersion } = ctx.input;
  const current = currentNotice(stageOf(ctx, stage));
  if (noticeVersion !== current)
    ctx.refuse('notice_outdated', { legalBasis: [cite('OLR 4')], extra: { currentVersion: current } });
  const place = placeOf(ctx, ctx.input);
  const found = recordFor(ctx, stage, place);
  if (found?.state === 'granted' || found?.state === 'withdrawalRequested')
    ctx.refuse('consent_already_given');
  const record = found ?? ctx.insert('consent', { stage, mode: 'undecided', ownChoice: true, ...place });
  const granted = ctx.move('consent', record, 'granted', {
    mode: 'online',
    noticeVersion,
    answeredAt: ctx.now,
    answeredBy: actingPerson(ctx, place.partyId),
  });
  answered(ctx, granted);
  return viewConsent(granted);
};

export const refuseConsent: Handler<'identity.refuseConsent'> = (ctx) => {
  verifiedPersonally(ctx);
  const record = ctx.subject<'consent'>();
  ctx.checkVersion(record, ctx.input.version);
  const refused = ctx.move('consent', record, 'refused', {
    mode: 'offline',
    answeredAt: ctx.now,
    answeredBy: actingPerson(ctx, record.partyId),
  });
  answered(ctx, refused);
  return viewConsent(refused);
};

export const withdrawConsent: Handler<'identity.withdrawConsent'> = (ctx) => {
  verifiedPersonally(ctx);
  const record = ctx.subject<'consent'>();
  ctx.checkVersion(record, ctx.input.version);
  // The stage stays online until a judge has looked: the record's mode does not change here (OLR 5).
  const asked = ctx.move('consent', record, 'withdrawalRequested', {
    withdrawal: {
      reason: ctx.input.reason,
      requestedAt: ctx.now,
      requestedBy: actingPerson(ctx, record.partyId),
    },
  });
  ctx.task({
    kind: 'reviewConsentWithdrawal',
    role: record.caseId === undefined ? 'filingJudge' : 'judge',
    subject: asked,
    zh: '审查当事人转为线下的申请；没有故意拖延等情形的，应当转线下',
    en: 'Review a request to go offline; it is granted unless there is delay on purpose or the like',
    legalBasis: basisZh('OLR 5'),
  });
  return viewConsent(asked);
};

/** The stage, unless it is the room's: that consent is given in the room's own page, with its own notice. */
export function stageOf(ctx: Context, stage: Schemas['Stage']): Exclude<Schemas['Stage'], 'room'> {
  return stage === 'room' ? ctx.refuse('consent_room_separate', { legalBasis: [cite('OLR 4')] }) : stage;
}

/** What waited for an answer waits no longer. */
export function answered(ctx: Context, record: ConsentRecord): void {
  ctx.cancelTimer('consent.answerDue', record);
  ctx.closeTasks('consentUnanswered', record);
}
