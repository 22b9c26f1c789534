// What the court's staff record about an attempt: facts. Whether they amount to service is found by the rules.
import type { Context, OperationContext } from '../../court/context.ts';
import { toMs } from '../../court/time.ts';
import { defined } from '../../court/defined.ts';
import type { Handler } from '../../court/service.ts';
import { isDone, stopEscalation } from './escalation.ts';
import { methodAllowed } from './facts.ts';
import { maskAddress } from './gateway.ts';
import type { Attempt, Outcome, ServiceRecord } from './records.ts';
import { settle } from './settle.ts';
import { viewDeskService } from './views.ts';

type Record = OperationContext<'desk.eservice.recordAttempt'>;

const electronic: readonly Outcome[] = ['sent', 'arrived', 'read', 'replied', 'failed'];
/** Which outcomes a channel can have. */
const outcomes: Readonly<globalThis.Record<Attempt['channel'], readonly Outcome[]>> = {
  platformAccount: electronic,
  sms: electronic,
  email: electronic,
  im: electronic,
  ems: ['sent', 'signed', 'returned', 'refused', 'failed'],
  inPerson: ['signed', 'left', 'refused', 'noAnswer'],
  phone: ['answered', 'noAnswer'],
  publicNotice: [],
};

/** The instants that an outcome stands for. */
function when(outcome: Outcome, at: string, before?: Attempt): Partial<Attempt> {
  if (outcome === 'sent') return {};
  if (outcome === 'arrived') return { arrivedAt: at };
  if (outcome === 'read') return { readAt: at, arrivedAt: before?.arrivedAt ?? at };
  if (outcome === 'replied') return { repliedAt: at, arrivedAt: before?.arrivedAt ?? at };
  return { endedAt: at };
}

function addressOf(ctx: Record, service: ServiceRecord): Pick<Attempt, 'addressState'> & Partial<Attempt> {
  const { addressId, addressText, addressGivenByParty } = ctx.input;
  const known = addressId === undefined ? undefined : ctx.get('address', addressId);
  if (known && known.partyId !== service.partyId) ctx.refuse('eservice_not_a_party');
  const text = known?.address ?? addressText;
  return {
    addressState: known === undefined || known.state === 'withdrawn' ? 'none' : known.state,
    ...defined({ address: text === undefined ? undefined : maskAddress(text), addressGivenByParty }),
  };
}

function provider(ctx: Record): Partial<Attempt> {
  const {
    providerName: name,
    providerMessageId: messageId,
    providerCode: code,
    providerText: text,
  } = ctx.input;
  const said = defined({ name, messageId, code, text });
  return Object.keys(said).length > 0 ? { provider: said } : {};
}

/** A new attempt, after the law's own bars: who, how, with what consent. */
function newAttempt(ctx: Record, service: ServiceRecord): Attempt {
  const { channel, to, outcome, at, manner, note, evidenceFileIds } = ctx.input;
  if (channel === undefined || !outcomes[channel].includes(outcome)) ctx.refuse('eservice_outcome_mismatch');
  if (channel === 'inPerson' && manner === undefined && outcome !== 'noAnswer')
    ctx.refuse('eservice_manner_needed');
  const address = addressOf(ctx, service);
  const attempt: Attempt = {
    attemptNo: service.attempts.length + 1,
    channel,
    purpose: 'service',
    to: to ?? 'party',
    outcome,
    sentAt: at,
    ...address,
    ...when(outcome, at),
    ...provider(ctx),
    recordedBy: ctx.actor.name,
    ...defined({ manner, note, evidenceFileIds }),
  };
  const { procedure } = ctx.get('case', service.caseId);
  const method = methodAllowed(service.documentKind, procedure, attempt, service.consent);
  const [reason] = method.steps;
  if (!method.allowed && reason) {
    // A mediation statement given to the agent is no question of consent (INT 133).
    const consentMissing = method.legalBasis.some(({ article }) => article === '90/1');
    const code = consentMissing ? 'eservice_consent_needed' : 'eservice_channel_barred';
    ctx.refuse(code, { zh: reason.zh, en: reason.en, legalBasis: method.legalBasis });
  }
  return attempt;
}

function completed(ctx: Record, before: Attempt): Attempt {
  const { outcome, at, note, evidenceFileIds, addressGivenByParty, manner } = ctx.input;
  if (!outcomes[before.channel].includes(outcome)) ctx.refuse('eservice_outcome_mismatch');
  return {
    ...before,
    outcome,
    ...when(outcome, at, before),
    ...provider(ctx),
    recordedBy: ctx.actor.name,
    ...defined({ note, evidenceFileIds, addressGivenByParty, manner }),
  };
}

/** A call that reached the person proves receipt of a hearing notice by simple means (INT 261); it serves nothing. */
function callReceipt(ctx: Context, service: ServiceRecord, attempt: Attempt): Partial<ServiceRecord> {
  if (attempt.channel !== 'phone' || attempt.outcome !== 'answered' || service.hearingId === undefined)
    return {};
  const at = attempt.endedAt ?? ctx.now;
  return { receipts: [...service.receipts, { via: 'phone', at, assurance: 'phone' }] };
}

export const recordAttempt: Handler<'desk.eservice.recordAttempt'> = (ctx) => {
  const service = ctx.subject<'service'>();
  const { version, attemptNo, at } = ctx.input;
  ctx.checkVersion(service, version);
  if (toMs(at) > toMs(ctx.now)) {
    ctx.refuse('invalid_request', {
      violations: [{ pointer: '/at', code: 'future', zh: '不能晚于现在', en: 'not in the future' }],
    });
  }
  const before =
    attemptNo === undefined ? undefined : service.attempts.find((one) => one.attemptNo === attemptNo);
  if (attemptNo !== undefined && !before) ctx.refuse('eservice_attempt_unknown');
  const attempt = before ? completed(ctx, before) : newAttempt(ctx, service);
  const attempts = before
    ? service.attempts.map((one) => (one === before ? attempt : one))
    : [...service.attempts, attempt];
  const receipt = callReceipt(ctx, service, attempt);
  const settled = settle(ctx, service, { attempts, ...receipt }, { stay: true });
  const moved = service.effectiveOn !== undefined && settled.effectiveOn !== service.effectiveOn;
  if (moved) ctx.emit('eservice.effectChanged', settled);
  if (receipt.receipts) ctx.emit('eservice.receiptConfirmed', settled);
  if (attempt.channel === 'phone') ctx.closeTasks('eservice.call', settled, '已打电话');
  if (attempt.channel === 'ems' || attempt.channel === 'inPerson')
    ctx.closeTasks('eservice.postOrVisit', settled, '已邮寄或上门');
  // A call that proves receipt may be enough (INT 261).
  if (isDone(ctx, settled)) stopEscalation(ctx, settled);
  return viewDeskService(ctx, settled);
};
