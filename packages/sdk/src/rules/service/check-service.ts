// The facts about service as they may be given, looked at once before any rule uses them. What is null is absent.
import {
  dateIfGiven,
  factsGiven,
  flagIfGiven,
  instantIfGiven,
  listGiven,
  wordGiven,
  wordIfGiven,
} from '../facts.ts';
import type {
  AddressStatus,
  ReturnGround,
  ServiceAttempt,
  ServiceChannel,
  ServiceFacts,
  ServiceRebuttal,
  ServiceRecipient,
} from './service-facts.ts';
import type { MethodFacts } from './service-method.ts';

const channels: readonly ServiceChannel[] = [
  'platformAccount',
  'email',
  'im',
  'sms',
  'fax',
  'courtPost',
  'inPerson',
  'leaving',
  'announcement',
  'smsReminder',
  'caseGroup',
];
const addressStatuses: readonly AddressStatus[] = ['confirmed', 'unconfirmed', 'unknown'];
const recipients: readonly ServiceRecipient[] = ['party', 'agent', 'designated', 'adultFamilyMember'];
const rebuttals: readonly ServiceRebuttal[] = ['systemError', 'notOwnAccount', 'notReadBySelf'];
const returnGrounds: readonly ReturnGround[] = [
  'addressWrong',
  'addressNotGiven',
  'addressChanged',
  'signatureRefused',
];
const documents: readonly NonNullable<ServiceFacts['document']>[] = [
  'judgment',
  'ruling',
  'mediationDocument',
  'paymentOrder',
  'summons',
  'complaintCopy',
  'notice',
];

/** The procedures that the rules on service tell apart. Internal to the service rules. */
export const serviceProcedures = ['ordinary', 'summary', 'smallClaims'] as const;

const instants = [
  'sentAt',
  'systemSuccessAt',
  'recipientProvesArrivedAt',
  'repliedAt',
  'actedAt',
  'readAt',
] as const;
const dates = ['signedOn', 'returnedOn', 'deemedServedOn'] as const;

function checkAttempt(attempt: ServiceAttempt): ServiceAttempt {
  const given = factsGiven(attempt, 'attempts');
  const checked: ServiceAttempt = {
    channel: wordGiven('channel', given.channel, channels),
    addressStatus: wordIfGiven('addressStatus', given.addressStatus, addressStatuses),
    recipient: wordIfGiven('recipient', given.recipient, recipients),
    rebutted: wordIfGiven('rebutted', given.rebutted, rebuttals),
    returnedThroughOwnFault: flagIfGiven('returnedThroughOwnFault', given.returnedThroughOwnFault),
    returnGround: wordIfGiven('returnGround', given.returnGround, returnGrounds),
  };
  for (const field of instants) checked[field] = instantIfGiven(given[field]);
  for (const field of dates) checked[field] = dateIfGiven(given[field]);
  return checked;
}

/**
 * A document and the attempts to serve it, checked. Internal to the service rules.
 *
 * @throws RuleInputError `invalidFacts`, `invalidInstant`, `invalidDate`
 */
export function checkService(facts: ServiceFacts): ServiceFacts {
  const { document, procedure, consent, paperRequested, attempts } = factsGiven(facts);
  return {
    document: wordIfGiven('document', document, documents),
    procedure: wordIfGiven('procedure', procedure, serviceProcedures),
    consent: flagIfGiven('consent', consent),
    paperRequested: flagIfGiven('paperRequested', paperRequested),
    attempts: listGiven('attempts', attempts).map(checkAttempt),
  };
}

/**
 * A way of service, checked. Internal to the service rules.
 *
 * @throws RuleInputError `invalidFacts`
 */
export function checkMethod(facts: MethodFacts): MethodFacts {
  const { channel, document, procedure, consent, addressStatus, recipient } = factsGiven(facts);
  return {
    channel: wordGiven('channel', channel, channels),
    document: wordIfGiven('document', document, documents),
    procedure: wordIfGiven('procedure', procedure, serviceProcedures),
    consent: flagIfGiven('consent', consent),
    addressStatus: wordIfGiven('addressStatus', addressStatus, addressStatuses),
    recipient: wordIfGiven('recipient', recipient, recipients),
  };
}
