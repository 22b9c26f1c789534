// A representation as its own side and the desk see it, and as the other side does.
import type { Schemas } from '@yunting/sdk/types';
import type { RepresentationRecord } from './records.ts';

/** For the party, the agent and the court. */
export function viewRepresentation(record: RepresentationRecord): Schemas['Representation'] {
  return {
    representationId: record.id,
    caseId: record.caseId,
    partyId: record.partyId,
    agentName: record.agentName,
    agentKind: record.agentKind,
    ...(record.lawyerLicence === undefined ? {} : { lawyerLicence: record.lawyerLicence }),
    ...(record.firmName === undefined ? {} : { firmName: record.firmName }),
    authority: record.authority,
    state: record.state,
    agentLinked: record.state === 'active' && record.principalId !== undefined,
    ...(record.returnReason === undefined ? {} : { returnReason: record.returnReason }),
    fileIds: [...record.fileIds],
    ...(record.startedOn === undefined ? {} : { startedOn: record.startedOn }),
    ...(record.endedOn === undefined ? {} : { endedOn: record.endedOn }),
    createdAt: record.createdAt,
    version: record.version,
  };
}

/** For every party: who acts for whom, with the limits of authority. */
export function viewAgent(record: RepresentationRecord): Schemas['CaseAgent'] {
  return {
    name: record.agentName,
    kind: record.agentKind,
    ...(record.firmName === undefined ? {} : { firmName: record.firmName }),
    authority: record.authority,
  };
}
