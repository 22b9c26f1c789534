// From what was recorded to what the rules of law are asked. Whether and when service took effect is theirs to say.
import { dateInShanghai, effectiveAt, assessServiceMethod } from '@yunting/sdk/rules';
import type {
  AddressStatus,
  MethodDecision,
  ServiceAttempt,
  ServiceChannel,
  ServiceEffect,
  ServiceFacts,
  ServiceRecipient,
} from '@yunting/sdk/rules';
import type { Attempt, Channel, Manner, ServiceRecord } from './records.ts';

type Procedure = NonNullable<ServiceFacts['procedure']>;

const documents: Readonly<Record<string, NonNullable<ServiceFacts['document']>>> = {
  judgment: 'judgment',
  ruling: 'ruling',
  mediationStatement: 'mediationDocument',
  summons: 'summons',
  hearingNotice: 'summons',
  correctionRuling: 'ruling',
  complaintCopy: 'complaintCopy',
};

/** Judgments, rulings, mediation statements: the law asks consent to e-service, and paper on request (CPL 90). */
export const isDecision = (kind: string): boolean =>
  kind === 'judgment' || kind === 'ruling' || kind === 'mediationStatement' || kind === 'correctionRuling';

/** What the rules call this kind of document. */
const ruleDocument = (kind: string): NonNullable<ServiceFacts['document']> => documents[kind] ?? 'notice';

const statuses: Readonly<Record<Attempt['addressState'], AddressStatus>> = {
  confirmed: 'confirmed',
  offered: 'confirmed',
  inferred: 'unconfirmed',
  none: 'unknown',
};

function ruleChannel(channel: Channel, manner: Manner | undefined): ServiceChannel | undefined {
  switch (channel) {
    case 'ems':
      return 'courtPost';
    case 'inPerson':
      return manner === 'leftWithWitness' || manner === 'leftWithVideo' ? 'leaving' : 'inPerson';
    case 'publicNotice':
      return 'announcement';
    case 'phone':
      return undefined; // a call tells, it does not hand over a document
    case 'platformAccount':
    case 'sms':
    case 'email':
    case 'im':
      return channel;
  }
}

/** Who took it: how it was handed over says it best. */
function recipientOf({ to, manner }: Pick<Attempt, 'to' | 'manner'>): ServiceRecipient {
  if (manner === 'toAdultFamilyMember') return 'adultFamilyMember';
  return manner === 'toAgent' ? 'agent' : to;
}

function toRules(attempt: Attempt, channel: ServiceChannel): ServiceAttempt {
  const ended = attempt.endedAt && dateInShanghai(attempt.endedAt);
  const signed = attempt.outcome === 'signed' || attempt.outcome === 'left';
  // A proven system error means that it never arrived; another's account is not the recipient's address at all.
  const noArrival = attempt.rebutted === 'systemError';
  return {
    channel,
    addressStatus: attempt.rebutted === 'notOwnAccount' ? 'unknown' : statuses[attempt.addressState],
    recipient: recipientOf(attempt),
    sentAt: attempt.sentAt,
    systemSuccessAt: noArrival ? undefined : attempt.arrivedAt,
    recipientProvesArrivedAt: noArrival ? undefined : attempt.provenArrivedAt,
    repliedAt: attempt.repliedAt,
    actedAt: attempt.actedAt,
    readAt: attempt.readAt,
    rebutted: attempt.rebutted,
    signedOn: signed ? ended : undefined,
    returnedOn: attempt.outcome === 'returned' ? ended : undefined,
    returnedThroughOwnFault: attempt.addressGivenByParty,
    deemedServedOn: attempt.deemedServedOn,
  };
}

/** The effect as the rules find it, and the attempt that decided. */
export interface FoundEffect extends ServiceEffect {
  readonly decidedBy?: Attempt;
}

/** What the attempts so far amount to on `today`. */
export function findEffect(
  service: Pick<ServiceRecord, 'attempts' | 'documentKind' | 'consent' | 'paper'>,
  procedure: Procedure,
  today: string,
): FoundEffect {
  const counted: Attempt[] = [];
  const attempts: ServiceAttempt[] = [];
  for (const attempt of service.attempts) {
    const channel = ruleChannel(attempt.channel, attempt.manner);
    if (attempt.purpose !== 'service' || !channel) continue;
    // An announcement has no effect before the last day of its period is over.
    const running = attempt.deemedServedOn !== undefined && attempt.deemedServedOn >= today;
    counted.push(attempt);
    attempts.push({ ...toRules(attempt, channel), ...(running ? { deemedServedOn: undefined } : {}) });
  }
  const effect = effectiveAt({
    document: ruleDocument(service.documentKind),
    procedure,
    consent: service.consent,
    paperRequested: service.paper !== undefined,
    attempts,
  });
  const decidedBy = effect.attempt === undefined ? undefined : counted[effect.attempt];
  return { ...effect, ...(decidedBy ? { decidedBy } : {}) };
}

/** May this document go out this way? */
export function methodAllowed(
  kind: string,
  procedure: Procedure,
  attempt: Pick<Attempt, 'channel' | 'addressState' | 'manner' | 'to'>,
  consent: boolean | undefined,
): Pick<MethodDecision, 'allowed' | 'steps' | 'legalBasis'> {
  const channel = ruleChannel(attempt.channel, attempt.manner);
  if (!channel) return { allowed: true, steps: [], legalBasis: [] };
  return assessServiceMethod({
    channel,
    document: ruleDocument(kind),
    procedure,
    consent,
    addressStatus: statuses[attempt.addressState],
    recipient: recipientOf(attempt),
  });
}
