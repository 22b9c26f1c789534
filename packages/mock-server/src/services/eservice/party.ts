// What a recipient can do with a document that is addressed to it. Reading is not among the things that change anything.
import { electronicServiceConsent } from '@yunting/sdk/rules';
import type { Schemas } from '@yunting/sdk/types';
import type { Context } from '../../court/context.ts';
import { defined } from '../../court/defined.ts';
import { basisZh } from '../../court/legal-basis.ts';
import { clockWords } from '../../court/served-words.ts';
import type { Handler } from '../../court/service.ts';
import { startedClocks } from './clocks.ts';
import { findEffect, isDecision } from './facts.ts';
import type { Attempt, ServiceRecord } from './records.ts';
import { settle } from './settle.ts';
import { serviceState, viewService } from './views.ts';

export const list: Handler<'eservice.list'> = (ctx) => {
  const { state } = ctx.input;
  const partyId = ctx.actor.partyId ?? '';
  const mine = ctx.all('service', { partyId }).filter((one) => state === undefined || one.state === state);
  return ctx.page(mine, (one) => viewService(ctx, one));
};

export const get: Handler<'eservice.get'> = (ctx) => viewService(ctx, ctx.subject<'service'>());

type Reply = Pick<ServiceRecord, 'attempts' | 'acknowledgedAt' | 'consent'>;

/** The facts once this person has signed for it: a reply at the account that it uses. */
function withReply(ctx: Context, service: ServiceRecord): Reply {
  const to = ctx.actor.role === 'agent' ? 'agent' : 'party';
  const last = [...service.attempts]
    .reverse()
    .find(
      (one) =>
        one.channel === 'platformAccount' && one.purpose === 'service' && one.to === to && !one.rebutted,
    );
  const replied: Attempt = last
    ? { ...last, outcome: 'replied', repliedAt: last.repliedAt ?? ctx.now }
    : {
        // It came another way, or was a copy: who signs for it in the own account has received it there.
        attemptNo: service.attempts.length + 1,
        channel: 'platformAccount',
        purpose: 'service',
        to,
        addressState: 'inferred',
        outcome: 'replied',
        sentAt: ctx.now,
        arrivedAt: ctx.now,
        repliedAt: ctx.now,
      };
  const attempts = last
    ? service.attempts.map((one) => (one.attemptNo === last.attemptNo ? replied : one))
    : [...service.attempts, replied];
  const { consent } = electronicServiceConsent({ acceptedByConduct: true });
  return { attempts, acknowledgedAt: service.acknowledgedAt ?? ctx.now, consent };
}

const nothing: Schemas['Bilingual'] = {
  zh: '签收什么也不改变：送达日期和期限都不变。',
  en: 'Signing for it changes nothing: date of service and periods stay.',
};

/** What signing for it would do now. Pure: it reads, and asks the rules. */
function forecast(ctx: Context, service: ServiceRecord): Schemas['AcknowledgementForecast'] {
  if (!['sent', 'failed', 'arrived'].includes(service.state))
    return { result: 'noChange', clocks: [], explanation: nothing };
  const { procedure } = ctx.get('case', service.caseId);
  const effect = findEffect({ ...service, ...withReply(ctx, service) }, procedure, ctx.today);
  if (effect.effectiveOn === undefined) return { result: 'noChange', clocks: [], explanation: nothing };
  const clocks = startedClocks(ctx, service, effect.effectiveOn);
  const words = clockWords(clocks, effect.effectiveOn.slice(0, 4));
  const none = clocks.length === 0;
  return {
    result: 'becomesEffective',
    clocks,
    explanation: {
      zh: `您签收即为送达${none ? '，不开始任何期限' : words.zh}。`,
      en: `Signing for it serves it${none ? '; no period starts' : words.en}.`,
    },
    ...defined({ effectiveAt: effect.effectiveAt }),
  };
}

export const preview: Handler<'eservice.preview'> = (ctx) => {
  const service = ctx.subject<'service'>();
  const documentDigest = ctx.find('document', service.documentId)?.sha256;
  return {
    serviceId: service.id,
    documentId: service.documentId,
    documentTitle: service.documentTitle,
    documentKind: service.documentKind,
    service: serviceState(service),
    explanation: serviceState(service).text,
    ifAcknowledged: forecast(ctx, service),
    ...defined({ documentDigest }),
  };
};

export const acknowledge: Handler<'eservice.acknowledge'> = (ctx) => {
  const service = ctx.subject<'service'>();
  const dryRun = ctx.input.dryRun ?? false;
  if (ctx.actor.assurance === 'chat' || ctx.actor.through?.kind === 'roomAgent')
    ctx.refuse('eservice_sign_on_platform');
  const { result, clocks, explanation } = forecast(ctx, service);
  const answer = (now: ServiceRecord) => ({
    serviceId: service.id,
    dryRun,
    result,
    clocks,
    explanation,
    service: serviceState(now),
    ...defined({ acknowledgedAt: now.acknowledgedAt }),
  });
  if (dryRun) return answer(service);
  // Said before: nothing to add, and no second event.
  if (service.acknowledgedAt !== undefined && result === 'noChange') return answer(service);
  return answer(settle(ctx, service, withReply(ctx, service), { stay: true }));
};

export const requestPaper: Handler<'eservice.requestPaper'> = (ctx) => {
  const service = ctx.subject<'service'>();
  if (service.paper) return viewService(ctx, service);
  const { deliverTo, receiver, phone } = ctx.input;
  const mustSupply = isDecision(service.documentKind);
  const asked = ctx.update('service', service, {
    paper: { requestedAt: ctx.now, state: 'requested', mustSupply },
    paperAddress: `${deliverTo}；${receiver}；${phone}`,
  });
  ctx.emit('eservice.paperRequested', asked);
  ctx.task({
    kind: 'eservice.paper',
    role: 'clerk',
    subject: asked,
    zh: mustSupply
      ? `受送达人要「${service.documentTitle}」纸质文书，应当提供`
      : `受送达人希望收到「${service.documentTitle}」纸质文书，请办理`,
    en: mustSupply
      ? `Paper of ${service.documentTitle} was asked for and is due`
      : `The recipient would like ${service.documentTitle} on paper`,
    legalBasis: basisZh('CPL 90'),
  });
  return viewService(ctx, asked);
};
