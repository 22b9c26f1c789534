// The court's side of consent: asking, what silence means, and the judge's review of a withdrawal.
import { addPeriod, cite } from '@yunting/sdk/rules';
import type { TimerContext } from '../../court/context.ts';
import { deadline } from '../../court/deadline.ts';
import type { Handler } from '../../court/service.ts';
import { basisZh } from '../../court/legal-basis.ts';
import { actingPerson, lacking } from './acting.ts';
import { viewConsent } from './consent-view.ts';
import { personsOf } from './consent-place.ts';
import { stageOf } from './consents.ts';

/** Used when the court sets no other period. The three days of OLR 10 bind a party that has agreed; this is the court's own. */
const usualAnswerDays = 3;

export const listConsentsForDesk: Handler<'desk.identity.listConsents'> = (ctx) => {
  const { caseId, filingId, state } = ctx.input;
  const { courtId = '' } = ctx.actor;
  const ours = ctx
    .all('consent', { courtId })
    .filter(
      (one) =>
        (caseId === undefined || one.caseId === caseId) &&
        (filingId === undefined || one.filingId === filingId) &&
        (state === undefined || one.state === state),
    );
  return ctx.page(ours, viewConsent);
};

export const requestConsent: Handler<'desk.identity.requestConsent'> = (ctx) => {
  const { caseId, partyId, answerDays = usualAnswerDays } = ctx.input;
  const stage = stageOf(ctx, ctx.input.stage);
  const inCase = ctx.get('case', caseId);
  if (inCase.courtId !== ctx.actor.courtId) ctx.refuse('not_found');
  if (ctx.find('party', partyId)?.caseId !== caseId) ctx.refuse('consent_not_for_party');
  const answerBy = deadline(
    'consentAnswer',
    addPeriod(
      { unit: 'day', count: answerDays, startOn: ctx.today },
      {
        event: { zh: '询问', en: 'the asking' },
        title: { zh: '答复是否同意在线', en: 'answer whether to go online' },
        length: [
          cite('OLR 4', '各方自愿，逐环节同意', 'each party agrees, stage by stage'),
          cite('OLR 10', '期限由法院指定', 'the court sets the period'),
        ],
      },
    ),
    {
      zh: '期限内没有明确同意、也没有注册登录的，您在这一环节的诉讼活动在线下进行；以后仍可同意',
      en: 'Without express consent and registration by then, this stage is held offline for you; you may still agree later',
    },
  );
  const ownerIds = personsOf(ctx, caseId, partyId);
  const asked = { mode: 'undecided', requestedAt: ctx.now, answerBy, ownerIds } as const;
  const found = ctx.all('consent', { caseId }).find((one) => one.stage === stage && one.partyId === partyId);
  if (found?.state === 'granted' || found?.state === 'withdrawalRequested')
    ctx.refuse('consent_already_given');
  const record = found
    ? ctx.move('consent', found, 'requested', asked)
    : ctx.insert('consent', { stage, ownChoice: false, caseId, courtId: inCase.courtId, partyId, ...asked });
  if (!found) ctx.emit('consent.requested', record);
  ctx.timer('consent.answerDue', answerBy.dueAt, record);
  for (const id of ownerIds) {
    const phone = ctx.find('principal', id)?.phone;
    if (phone)
      ctx.sms(phone, '【云庭·演示】法院询问您是否同意在线办理一个诉讼环节，请登录官方小程序查看。', {
        caseId,
        partyId,
      });
  }
  return viewConsent(record);
};

/**
 * The period ended without an answer. It decides nothing: offline follows by law only where there is neither express
 * consent nor registration (OLR 10); whoever is registered and silent stays undecided, and a clerk asks again.
 */
export function lapse(ctx: TimerContext): void {
  const record = ctx.subject<'consent'>();
  const registered = record.ownerIds.some((id) => {
    const assurance = ctx.find('principal', id)?.assurance;
    return assurance === 'verified' || assurance === 'reverified';
  });
  const lapsed = ctx.move('consent', record, 'lapsed', { mode: registered ? 'undecided' : 'offline' });
  ctx.task({
    kind: 'consentUnanswered',
    role: 'clerk',
    subject: lapsed,
    zh: registered
      ? '当事人已注册但没有答复是否同意在线，请电话询问；没有同意不得要求其在线参加'
      : '当事人未答复且未注册，该环节对其在线下进行，请安排线下通知',
    en: registered
      ? 'Registered, but silent about going online: ask by phone; without consent nothing online may be demanded'
      : 'Neither answer nor registration: this stage is held offline for this party; arrange it',
    legalBasis: basisZh(registered ? 'OLR 4' : 'OLR 10'),
  });
}

export const reviewConsentWithdrawal: Handler<'desk.identity.reviewConsentWithdrawal'> = (ctx) => {
  const record = ctx.subject<'consent'>();
  const { outcome, reasonZh, version } = ctx.input;
  ctx.checkVersion(record, version);
  if (outcome === 'upheld' && !reasonZh) {
    lacking(
      ctx,
      '/reasonZh',
      '不准转线下的，须写明理由',
      'Keeping the stage online needs reasons',
      cite('OLR 5'),
    );
  }
  const asked = record.withdrawal ?? ctx.refuse('state_conflict');
  const offline = outcome === 'withdrawn';
  const reviewed = ctx.move('consent', record, offline ? 'withdrawn' : 'granted', {
    mode: offline ? 'offline' : 'online',
    withdrawal: {
      ...asked,
      outcome,
      reviewReason: {
        zh: reasonZh ?? '没有故意拖延诉讼等不当情形，该环节转为线下；已在线完成的诉讼活动仍然有效',
        en: offline
          ? 'No delay on purpose or the like: the stage goes offline; what was done online stays valid'
          : 'Reviewed by the judge: the stage stays online, for the reasons given',
        legalBasis: [cite('OLR 5')],
      },
      reviewedAt: ctx.now,
      reviewedBy: actingPerson(ctx),
    },
  });
  ctx.closeTasks('reviewConsentWithdrawal', reviewed);
  return viewConsent(reviewed);
};
