// A case as its parties, the room and the desk see it.
import type { Schemas } from '@yunting/sdk/types';
import type { Context } from '../../court/context.ts';
import { courtNameOf } from '../../court/courts.ts';
import { runningDeadlines } from './deadlines.ts';
import { partyRef } from './party-views.ts';
import type { CaseRecord } from './records.ts';
import { viewRepresentation } from './representation-views.ts';

const partiesOf = (ctx: Context, record: CaseRecord) => ctx.all('party', { caseId: record.id });

/** The parties that the reader is or acts for. */
function myRoles(ctx: Context, record: CaseRecord): Schemas['PartyRef'][] {
  const mine = new Set(ctx.ownPartyIds(record.id));
  return partiesOf(ctx, record)
    .filter(({ id }) => mine.has(id))
    .map(partyRef);
}

function identity(record: CaseRecord) {
  return {
    caseId: record.id,
    matterId: record.matterId,
    caseNumber: record.caseNumber,
    courtId: record.courtId,
    cause: record.cause,
    procedure: record.procedure,
    state: record.state,
    acceptedOn: record.acceptedOn,
    createdAt: record.createdAt,
    version: record.version,
  };
}

function outcome(record: CaseRecord) {
  const { judgedOn, closedOn, closingManner, panel, claimAmountFen } = record;
  return {
    ...(claimAmountFen === undefined
      ? {}
      : { claimAmount: { amountFen: claimAmountFen, currency: 'CNY' as const } }),
    ...(panel === undefined ? {} : { panel }),
    ...(judgedOn === undefined ? {} : { judgedOn }),
    ...(closedOn === undefined ? {} : { closedOn }),
    ...(closingManner === undefined ? {} : { closingManner }),
  };
}

/** A line of a party's list. */
export function viewSummary(ctx: Context, record: CaseRecord): Schemas['CaseSummary'] {
  return { ...identity(record), courtName: courtNameOf(record.courtId), myRoles: myRoles(ctx, record) };
}

/** The whole case for a party. */
export function viewCase(ctx: Context, record: CaseRecord): Schemas['Case'] {
  return {
    ...identity(record),
    ...outcome(record),
    courtName: courtNameOf(record.courtId),
    procedureReason: record.procedureReason,
    parties: partiesOf(ctx, record).map(partyRef),
    myRoles: myRoles(ctx, record),
    deadlines: runningDeadlines(ctx, record),
  };
}

/** What a room may see: no name, no cause, no full number. */
export function viewForRoom(record: CaseRecord): Schemas['CaseRoomSummary'] {
  return {
    caseId: record.id,
    courtId: record.courtId,
    numberTail: String(record.serial).slice(-4),
    procedure: record.procedure,
    state: record.state,
    ...(record.panel ? { panel: record.panel } : {}),
    ...(record.evidenceDeadline ? { evidenceDeadline: record.evidenceDeadline } : {}),
    createdAt: record.createdAt,
    version: record.version,
  };
}

/** A line of the desk's list. */
export function viewDeskSummary(ctx: Context, record: CaseRecord): Schemas['DeskCaseSummary'] {
  return {
    ...identity(record),
    parties: partiesOf(ctx, record).map(partyRef),
    trialLimit: record.trialLimit,
  };
}

/** The whole case for the desk. */
export function viewDeskCase(ctx: Context, record: CaseRecord): Schemas['DeskCase'] {
  return {
    ...identity(record),
    ...outcome(record),
    filingId: record.filingId,
    courtName: courtNameOf(record.courtId),
    procedureReason: record.procedureReason,
    parties: partiesOf(ctx, record).map(partyRef),
    representations: ctx.all('representation', { caseId: record.id }).map(viewRepresentation),
    ...(record.evidenceDeadline ? { evidenceDeadline: record.evidenceDeadline } : {}),
    trialLimit: record.trialLimit,
    openTaskCount: ctx.all('task', { caseId: record.id }).filter(({ state }) => state === 'open').length,
    ...(record.closingDocumentId === undefined ? {} : { closingDocumentId: record.closingDocumentId }),
  };
}
