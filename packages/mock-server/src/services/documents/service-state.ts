// How service of a document stands, for one recipient: what eservice found, or before a case exists what the rules say
// about the applicant's account and the counter. Looking changes nothing.
import { effectiveAt, period } from '@yunting/sdk/rules';
import type { ServiceAttempt } from '@yunting/sdk/rules';
import type { Schemas } from '@yunting/sdk/types';
import type { Context } from '../../court/context.ts';
import { deadline } from '../../court/deadline.ts';
import type { Deadline } from '../../court/deadline.ts';
import type { Records } from '../../court/records.ts';
import { servedWords } from '../../court/served-words.ts';
import type { DocumentRecord } from './record.ts';

export type ServiceState = Schemas['ServiceState'];

/** The state as the contract tells it, from a service that eservice keeps. */
function fromService(service: Records['service']): ServiceState {
  const state = service.state === 'queued' || service.state === 'sent' ? 'pending' : service.state;
  const { id, effectiveAt: at, channel, basis, clocks } = service;
  return {
    serviceId: id,
    state,
    clocks: [...clocks],
    text: servedWords(service),
    ...(at === undefined ? {} : { effectiveAt: at }),
    ...(channel === undefined ? {} : { channel }),
    ...(basis === undefined ? {} : { basis }),
  };
}

/** Periods that a document about a filing starts: the appeal against non-acceptance [CPL 171]. */
function filingClocks(record: DocumentRecord, effectiveOn: string | undefined): Deadline[] {
  if (record.kind !== 'refusalRuling' || effectiveOn === undefined) return [];
  return [
    deadline('appeal', period('appeal.ruling', { startOn: effectiveOn }), {
      zh: '期满不上诉，裁定发生法律效力',
      en: 'Without an appeal the ruling takes effect',
    }),
  ];
}

function fromDelivery(record: DocumentRecord): ServiceState {
  const { delivery } = record;
  const attempts: ServiceAttempt[] = [];
  if (delivery?.sentAt !== undefined) {
    attempts.push({
      channel: 'platformAccount',
      addressStatus: delivery.consented ? 'confirmed' : 'unconfirmed',
      recipient: 'party',
      sentAt: delivery.sentAt,
      systemSuccessAt: delivery.sentAt,
    });
  }
  if (delivery?.signedOn !== undefined)
    attempts.push({ channel: 'inPerson', recipient: 'party', signedOn: delivery.signedOn });
  const found = effectiveAt({
    document: record.kind === 'refusalRuling' || record.kind === 'correctionRuling' ? 'ruling' : 'notice',
    ...(delivery?.consented ? { consent: true } : {}),
    attempts,
  });
  const clocks = filingClocks(record, found.effectiveOn);
  const [reason] = found.steps;
  return {
    state: found.state,
    clocks,
    text: servedWords({
      state: found.state,
      rule: found.basis,
      clocks,
      ...(found.effectiveOn === undefined ? {} : { effectiveOn: found.effectiveOn }),
    }),
    ...(found.effectiveAt === undefined ? {} : { effectiveAt: found.effectiveAt }),
    ...(reason === undefined ? {} : { basis: reason }),
  };
}

const pending: ServiceState = {
  state: 'pending',
  clocks: [],
  text: servedWords({ state: 'pending', rule: 'noAttempt', clocks: [] }),
};

/** Service on one party, or (without a party) on the applicant of a filing. */
export function serviceStateOf(ctx: Context, record: DocumentRecord, partyId?: string): ServiceState {
  if (record.state === 'draft' || record.state === 'discarded') return pending;
  if (partyId === undefined) return record.caseId === undefined ? fromDelivery(record) : pending;
  const service = ctx.all('service', { documentId: record.id }).find((one) => one.partyId === partyId);
  return service ? fromService(service) : pending;
}
