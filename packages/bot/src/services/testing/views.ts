// Views for tests: made of the contract's recorded examples, so that they are what a court really answers.
import { readFileSync } from 'node:fs';
import type { Schemas } from '@yunting/sdk';
import type { MemberView, RoomView } from '../../core/service-room.ts';

const folder = new URL('../../../../../openapi/examples/', import.meta.url);

function recorded<T>(name: string): T {
  const text = readFileSync(new URL(`${name}.json`, folder), 'utf8');
  return (JSON.parse(text) as { response: { body: T } }).response.body;
}

const page = <T>(name: string): T[] => recorded<{ data: T[] }>(name).data;

/** Everything of the examples that one schema has. */
export const examples = {
  hearing: () => recorded<Schemas['Hearing']>('hearings/get'),
  roomHearings: () => page<Schemas['Hearing']>('hearings/list'),
  theCase: () => recorded<Schemas['Case']>('cases/get'),
  actions: () => recorded<Schemas['NextActions']>('cases/nextActions'),
  summary: () => recorded<Schemas['CaseRoomSummary']>('cases/roomSummary'),
  bill: () => recorded<Schemas['Bill']>('fees/getBill'),
  refunds: () => page<Schemas['Refund']>('fees/listRefunds'),
  services: () => page<Schemas['Service']>('eservice/list'),
  service: () => recorded<Schemas['Service']>('eservice/get'),
  documents: () => page<Schemas['DocumentSummary']>('documents/list'),
  postponements: () => page<Schemas['Postponement']>('hearings/listPostponements'),
  room: () => recorded<Schemas['Room']>('rooms/get'),
  timeline: () => page<Schemas['TimelineEntry']>('cases/timeline'),
};

export const caseId = 'cas_00000001r96v81';
export const partyId = 'pty_0000000116ndpt';

/** The plaintiff's view of the demo's case at this time; empty but for what is given. */
export function memberView(asOf: string, given: Partial<MemberView> = {}): MemberView {
  const room = { ...examples.room(), caseId };
  const membership = { ...room.mine!, caseId, partyId, state: 'joined' };
  const me = { partyId, role: 'plaintiff', displayName: '王桂芳' };
  const theCase = {
    ...examples.theCase(),
    caseId,
    caseNumber: '（2026）鲁0305民初900001号',
    cause: '民间借贷纠纷',
    state: 'inProgress',
    parties: [me, { partyId: 'pty_0000000other00', role: 'defendant', displayName: '李建国' }],
    myRoles: [me],
  };
  return {
    asOf,
    membership,
    room,
    theCase,
    actions: { caseId, asOf, caseVersion: 1, data: [] },
    hearings: [],
    postponements: [],
    bills: [],
    refunds: [],
    services: [],
    documents: [],
    notices: [],
    consultations: [],
    ...given,
  };
}

/** The same case as its open room may see it. */
export const roomView = (asOf: string, given: Partial<RoomView> = {}): RoomView => ({
  asOf,
  room: { ...examples.room(), caseId, state: 'open' },
  summary: { ...examples.summary(), caseId },
  hearings: [],
  notices: [],
  ...given,
});

/** The demo's hearing: 22 September 2026, nine o'clock, online; told on 1 September. */
export function hearing(given: Partial<Schemas['Hearing']> = {}): Schemas['Hearing'] {
  const [shared] = examples.roomHearings();
  const { absence } = examples.hearing();
  return {
    ...shared!,
    attendBy: 'online',
    myNotice: { state: 'effective', effectiveAt: '2026-09-08T15:00:00+08:00' },
    ...(absence ? { absence } : {}),
    ...given,
  };
}

/** A next step as the court lists it. */
export function action(
  name: string,
  urgency: 'must' | 'may' | 'wait',
  given: Partial<Schemas['NextAction']> = {},
): Schemas['NextAction'] {
  return {
    action: name,
    urgency,
    zh: '有一件事要办',
    en: 'something to do',
    partyId,
    consequence: { zh: '无', en: 'none' },
    legalBasis: [],
    ...given,
  };
}

export const deadline = (kind: string, dueOn: string, dueAt: string): Schemas['Deadline'] => ({
  kind,
  dueOn,
  dueAt,
  provisional: false,
  consequence: { zh: '无', en: 'none' },
  legalBasis: [],
});

export const actionsOf = (...data: Schemas['NextAction'][]): Schemas['NextActions'] => ({
  caseId,
  asOf: '2026-09-08T15:00:00+08:00',
  caseVersion: 1,
  data,
});
