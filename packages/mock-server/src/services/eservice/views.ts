// What parties and the court's desk see of services and contests.
import type { Schemas } from '@yunting/sdk/types';
import type { Context } from '../../court/context.ts';
import { defined } from '../../court/defined.ts';
import { servedWords } from '../../court/served-words.ts';
import { nextStep } from './next-step.ts';
import type { Attempt, ContestRecord, ServiceRecord } from './records.ts';

export function viewAttempt(attempt: Attempt): Schemas['ServiceAttempt'] {
  const {
    attemptNo,
    channel,
    purpose,
    to,
    addressState,
    outcome,
    sentAt,
    address,
    readAt,
    repliedAt,
    endedAt,
    manner,
    provider,
  } = attempt;
  const arrivedAt = attempt.provenArrivedAt ?? attempt.arrivedAt;
  return {
    attemptNo,
    channel,
    purpose,
    to,
    addressState,
    outcome,
    sentAt,
    counts: purpose === 'service' && attempt.rebutted === undefined,
    ...defined({ address, arrivedAt, readAt, repliedAt, endedAt, manner, provider }),
  };
}

const publicStates: Readonly<Record<ServiceRecord['state'], Schemas['ServiceState']['state']>> = {
  queued: 'pending',
  sent: 'pending',
  arrived: 'arrived',
  presumed: 'presumed',
  effective: 'effective',
  failed: 'failed',
  recalled: 'recalled',
};

/** The contract's ServiceState: what every document carries before its text. */
export function serviceState(record: ServiceRecord): Schemas['ServiceState'] {
  return {
    serviceId: record.id,
    state: publicStates[record.state],
    clocks: [...record.clocks],
    text: servedWords(record),
    ...defined({ effectiveAt: record.effectiveAt, channel: record.channel, basis: record.basis }),
  };
}

const shared = (ctx: Context, record: ServiceRecord) => ({
  serviceId: record.id,
  version: record.version,
  caseId: record.caseId,
  caseNumber: ctx.get('case', record.caseId).caseNumber,
  documentId: record.documentId,
  documentTitle: record.documentTitle,
  documentKind: record.documentKind,
  state: record.state,
  service: serviceState(record),
  explanation: servedWords(record),
  reasons: [...record.reasons],
  receipts: [...record.receipts],
  createdAt: record.createdAt,
  ...defined({ servedOn: record.servedOn, acknowledgedAt: record.acknowledgedAt, paper: record.paper }),
});

export function viewService(ctx: Context, record: ServiceRecord): Schemas['Service'] {
  const contestId = record.contestIds[record.contestIds.length - 1];
  return {
    ...shared(ctx, record),
    partyId: record.partyId,
    attempts: record.attempts.map(viewAttempt),
    ...defined({ contestId }),
  };
}

/** The party as this reader of the court's side sees it. */
export function partyRef(ctx: Context, partyId: string): Schemas['PartyRef'] {
  const { role, name } = ctx.get('party', partyId);
  return { partyId, role, displayName: name };
}

export function viewDeskService(ctx: Context, record: ServiceRecord): Schemas['DeskService'] {
  return {
    ...shared(ctx, record),
    recipient: partyRef(ctx, record.partyId),
    attempts: record.attempts.map((attempt) => ({
      ...viewAttempt(attempt),
      ...defined({
        recordedBy: attempt.recordedBy,
        note: attempt.note,
        evidenceFileIds: attempt.evidenceFileIds && [...attempt.evidenceFileIds],
      }),
    })),
    contestIds: [...record.contestIds],
    receiptProven: record.receipts.length > 0 || record.acknowledgedAt !== undefined,
    nextStep: nextStep(ctx, record),
    ...defined({
      hearingId: record.hearingId,
      hearingOn: record.hearingOn,
      paperAddress: record.paperAddress,
      publicNotice: record.publicNotice,
    }),
  };
}

export function viewContest(ctx: Context, record: ContestRecord): Schemas['ServiceContest'] {
  const decided = record.state !== 'open';
  return {
    contestId: record.id,
    version: record.version,
    serviceId: record.serviceId,
    caseId: record.caseId,
    partyId: record.partyId,
    state: record.state,
    reason: record.reason,
    statement: record.statement,
    createdAt: record.createdAt,
    ...defined({
      arrivedAt: record.arrivedAt,
      decidedBy: record.decidedBy,
      decidedAt: record.decidedAt,
      decisionReasons: record.decisionReasons,
      serviceAfter: decided ? serviceState(ctx.get('service', record.serviceId)) : undefined,
    }),
  };
}

export function viewDeskContest(ctx: Context, record: ContestRecord): Schemas['DeskServiceContest'] {
  return {
    ...viewContest(ctx, record),
    filedBy: record.filedBy,
    evidenceFileIds: [...record.evidenceFileIds],
  };
}
