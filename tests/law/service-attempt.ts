// How an attempt at service is written in a case, and how the rules call it.
import { dateInShanghai } from '@yunting/sdk/rules';
import type { ServiceAttempt, ServiceChannel, ServiceFacts, ServiceRebuttal } from '@yunting/sdk/rules';
import type { CaseReader } from './case-reader.ts';

/** Every way in which a document can go out. */
export const channels: readonly ServiceChannel[] = [
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

/** Every document that the rules tell apart. */
export const documents: readonly NonNullable<ServiceFacts['document']>[] = [
  'judgment',
  'ruling',
  'mediationDocument',
  'paymentOrder',
  'summons',
  'complaintCopy',
  'notice',
];

/** The procedures that the rules on service tell apart. */
export const procedures: readonly NonNullable<ServiceFacts['procedure']>[] = [
  'ordinary',
  'summary',
  'smallClaims',
];

const rebuttals: readonly ServiceRebuttal[] = ['systemError', 'notOwnAccount', 'notReadBySelf'];
const addressWords = ['confirmed', 'unconfirmed', 'unknown', 'notConfirmedAsServiceAddress'] as const;

/** A day, also where the case gives an instant. */
const dayOf = (text: string | undefined): string | undefined =>
  text?.includes('T') ? dateInShanghai(text) : text;

/** One attempt, from the case itself or from its list of attempts. */
export function attemptOf(item: CaseReader): ServiceAttempt {
  const channel = item.oneOf('channel', channels);
  if (channel === undefined) throw new TypeError('channel is missing');
  const status = item.oneOf('addressStatus', addressWords);
  const returnedOn = dayOf(item.text('returnedAt') ?? item.text('returnedOn'));
  return {
    channel,
    addressStatus: status === 'notConfirmedAsServiceAddress' ? 'unconfirmed' : status,
    recipient: item.oneOf('recipient', ['party', 'agent']),
    sentAt: item.text('sentAt'),
    systemSuccessAt: item.text('systemSuccessAt'),
    recipientProvesArrivedAt: item.text('recipientProvesArrivedAt'),
    repliedAt: item.text('repliedAt'),
    actedAt: item.text('actedAt'),
    readAt: item.text('readAt'),
    rebutted: item.oneOf('rebutted', rebuttals),
    signedOn: dayOf(item.text('signedOn')),
    returnedOn,
    // A case about returned post is about an address that the recipient gave wrongly, unless it says otherwise.
    returnedThroughOwnFault: item.flag('returnedThroughOwnFault') ?? returnedOn !== undefined,
    deemedServedOn: dayOf(item.text('deemedServedOn')),
  };
}

/** The document, the procedure and the consent of a case, as far as it names them, with the attempts. */
export function factsOf(item: CaseReader, attempts: readonly ServiceAttempt[]): ServiceFacts {
  return {
    document: item.oneOf('document', documents),
    procedure: item.oneOf('procedure', procedures),
    consent: item.flag('consent'),
    attempts,
  };
}
