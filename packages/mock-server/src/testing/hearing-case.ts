// A case in progress, with parties and an agent, put in place for tests of this service.
import type { Schemas } from '@yunting/sdk/types';
import type { Commit } from '../court/commit.ts';
import { deadlineOn } from '../court/deadline.ts';
import type { Records, TableName } from '../court/records.ts';
import { personaList } from '../sandbox/personas.ts';
import { SmallCourt } from './small-court.ts';
import { hearings } from '../services/hearings/index.ts';

export interface GivenCase {
  readonly court: SmallCourt;
  readonly caseId: string;
  readonly plaintiffId: string;
  readonly defendantId: string;
}

const principalOf = (key: string): string => personaList.find((one) => one.key === key)!.principalId;

/** Puts a record in place as its own service would, and gives its id. */
export function put<T extends TableName>(commit: Commit, table: T, fields: Partial<Records[T]>): string {
  const id = fields.id ?? commit.id(table);
  commit.tx.put(table, {
    version: 1,
    createdAt: '2026-08-20T09:00:00+08:00',
    ...fields,
    id,
  } as unknown as Records[T]);
  return id;
}

/** 王桂芳 v 李建国, ordinary procedure; 周明 acts for the plaintiff; the bot reads the room. */
export function givenCase(
  court = new SmallCourt(hearings),
  some: { procedure?: Schemas['Procedure']; serial?: number; trialLimitOn?: string; consents?: boolean } = {},
): GivenCase {
  const { procedure = 'ordinary', serial = 900_001, trialLimitOn = '2027-02-20', consents = true } = some;
  return court.write((commit) => {
    const caseId = put(commit, 'case', {
      state: 'inProgress',
      courtId: 'lu0305',
      matterId: `mtr_${serial}0000000a`,
      caseNumber: `（2026）鲁0305民初${serial}号`,
      serial,
      cause: '民间借贷纠纷',
      procedure,
      acceptedOn: '2026-08-20',
      trialLimit: deadlineOn('trialLimit', trialLimitOn, { zh: '', en: '' }),
    });
    const party = (key: string, role: 'plaintiff' | 'defendant'): string => {
      const id = commit.id('party');
      put(commit, 'party', {
        id,
        partyId: id,
        caseId,
        state: 'linked',
        role,
        side: role,
        kind: 'natural',
        name: personaList.find((one) => one.key === key)!.name,
        principalIds: [principalOf(key)],
      });
      commit.grantCase(principalOf(key), { caseId, role: 'litigant', partyId: id, side: role }, '');
      if (consents)
        put(commit, 'consent', {
          caseId,
          partyId: id,
          stage: 'hearing',
          state: 'granted',
          ownerIds: [principalOf(key)],
        });
      return id;
    };
    const plaintiffId = party('plaintiff', 'plaintiff');
    const defendantId = party('defendant', 'defendant');
    put(commit, 'representation', {
      caseId,
      partyId: plaintiffId,
      state: 'active',
      side: 'plaintiff',
      agentName: '周明',
      agentKind: 'lawyer',
      authority: 'special',
      principalId: principalOf('lawyer'),
    });
    commit.grantCase(
      principalOf('lawyer'),
      { caseId, role: 'agent', partyId: plaintiffId, side: 'plaintiff' },
      '',
    );
    return { court, caseId, plaintiffId, defendantId };
  });
}

/** The summons of one party for a hearing, and its service in some state. */
export function givenSummons(
  given: GivenCase,
  hearingId: string,
  partyId: string,
  state: Records['service']['state'],
): string {
  return given.court.write((commit) => {
    const { caseId } = given;
    const documentId = put(commit, 'document', {
      caseId,
      courtId: 'lu0305',
      kind: 'summons',
      state: 'issued',
      recipientPartyIds: [partyId],
      subjectType: 'hearing',
      subjectId: hearingId,
    });
    return put(commit, 'service', {
      caseId,
      courtId: 'lu0305',
      partyId,
      documentId,
      hearingId,
      state,
      effectiveAt: '2026-09-02T10:00:00+08:00',
    });
  });
}

export const venue = { courtroomId: 'internet-03', name: '第三互联网法庭（演示·虚构）' };
export const bench = { principalId: principalOf('judge'), name: '孙法官', part: 'soleJudge' } as const;

/** A trial on 15 September, 9:00, listed by the clerk; change what matters. */
export function listTrial(
  given: GivenCase,
  some: Partial<Schemas['HearingSchedule']> = {},
): Schemas['DeskHearing'] {
  return given.court.ok('clerk', 'desk.hearings.schedule', {
    caseId: given.caseId,
    kind: 'trial',
    startsAt: '2026-09-15T09:00:00+08:00',
    durationMinutes: 90,
    venue,
    panel: [bench],
    ...some,
  });
}

/** The same, told to the parties. */
export function notifyTrial(
  given: GivenCase,
  some: Partial<Schemas['HearingSchedule']> = {},
): Schemas['DeskHearing'] {
  const { hearingId, version } = listTrial(given, some);
  return given.court.ok('clerk', 'desk.hearings.notify', { hearingId, version });
}

/** The same, in session at its time. */
export function startTrial(
  given: GivenCase,
  some: Partial<Schemas['HearingSchedule']> = {},
): Schemas['DeskHearing'] {
  const { hearingId } = notifyTrial(given, some);
  given.court.advance(some.startsAt ?? '2026-09-15T09:00:00+08:00');
  const { version } = given.court.ok('clerk', 'desk.hearings.get', { hearingId });
  return given.court.ok('judge', 'desk.hearings.start', { hearingId, version });
}

/** The same, heard, with everyone there. */
export function hearTrial(
  given: GivenCase,
  some: Partial<Schemas['HearingSchedule']> = {},
): Schemas['DeskHearing'] {
  const { hearingId, version } = startTrial(given, some);
  return given.court.ok('clerk', 'desk.hearings.end', {
    hearingId,
    version,
    outcome: 'heard',
    attendance: [
      { partyId: given.plaintiffId, status: 'attended', by: 'agent' },
      { partyId: given.defendantId, status: 'attended', by: 'self' },
    ],
  });
}
