// A case with parties, and documents issued in it, put in place for tests of eservice and rooms.
import type { EventType } from '@yunting/sdk/contract';
import { theCourt } from '../court/actor.ts';
import type { Commit } from '../court/commit.ts';
import { deadlineOn } from '../court/deadline.ts';
import type { Records, TableName } from '../court/records.ts';
import { personaList } from '../sandbox/personas.ts';
import { SmallCourt } from './small-court.ts';
import { eservice } from '../services/eservice/index.ts';

export const principalOf = (key: string): string => personaList.find((one) => one.key === key)!.principalId;

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

/** Changes a record as its own service would. */
export function change<T extends TableName>(
  commit: Commit,
  table: T,
  id: string,
  patch: Partial<Records[T]>,
): void {
  commit.tx.put(table, { ...commit.tx.find(table, id)!, ...patch });
}

/** Tells an event of another service, with its reactions. */
export function tell<T extends TableName>(commit: Commit, type: EventType, table: T, id: string): void {
  commit.tell(type, commit.tx.find(table, id)!, theCourt);
}

export interface GivenCase {
  readonly court: SmallCourt;
  readonly caseId: string;
  readonly plaintiffId: string;
  readonly defendantId: string;
}

export interface CaseOptions {
  readonly procedure?: 'ordinary' | 'summary' | 'smallClaims';
  readonly serial?: number;
  /** The defendant has linked an account. Default true. */
  readonly linked?: boolean;
  readonly matterId?: string;
  readonly filingId?: string;
  readonly cause?: string;
}

/** 王桂芳 v 李建国; 周明 acts for the plaintiff. Accounts may see the case; nobody has an address yet. */
export function givenCase(court = new SmallCourt(eservice), options: CaseOptions = {}): GivenCase {
  const {
    procedure = 'ordinary',
    serial = 900_001,
    linked = true,
    filingId = 'flg_none00000000',
    cause = '民间借贷纠纷',
  } = options;
  const matterId = options.matterId ?? `mtr_${serial}0000000a`;
  return court.write((commit) => {
    const caseId = put(commit, 'case', {
      state: 'inProgress',
      courtId: 'lu0305',
      matterId,
      filingId,
      serial,
      procedure,
      cause,
      acceptedOn: '2026-08-20',
      caseNumber: `（2026）鲁0305民初${serial}号`,
      trialLimit: deadlineOn('trialLimit', '2027-02-20', { zh: '', en: '' }),
    });
    const party = (key: string, side: 'plaintiff' | 'defendant', hasAccount: boolean): string => {
      const { name, phone, idNumber } = personaList.find((one) => one.key === key)!;
      const id = commit.id('party');
      put(commit, 'party', {
        id,
        partyId: id,
        caseId,
        courtId: 'lu0305',
        matterId,
        state: hasAccount ? 'linked' : 'unlinked',
        role: side,
        side,
        kind: 'natural',
        name,
        principalIds: hasAccount ? [principalOf(key)] : [],
        ...(phone ? { phone } : {}),
        ...(idNumber ? { idNumber } : {}),
      });
      if (hasAccount) commit.grantCase(principalOf(key), { caseId, role: 'litigant', partyId: id, side }, '');
      return id;
    };
    return {
      court,
      caseId,
      plaintiffId: party('plaintiff', 'plaintiff', true),
      defendantId: party('defendant', 'defendant', linked),
    };
  });
}

/** The case is opened: addresses are collected. */
export const openCase = ({ court, caseId }: GivenCase): void =>
  court.write((commit) => tell(commit, 'case.opened', 'case', caseId));

interface DocumentOptions {
  readonly title?: string;
  readonly hearingId?: string;
}

/** A document issued to one party; gives its id and the id of its service. */
export function issue(
  { court, caseId }: GivenCase,
  kind: Records['document']['kind'],
  partyId: string,
  options: DocumentOptions = {},
): { documentId: string; serviceId: string } {
  const { title = '演示文书', hearingId } = options;
  const documentId = court.write((commit) => {
    const id = put(commit, 'document', {
      caseId,
      courtId: 'lu0305',
      kind,
      title,
      state: 'issued',
      recipientPartyIds: [partyId],
      sha256: 'a'.repeat(64),
      ...(hearingId ? { subjectType: 'hearing', subjectId: hearingId } : {}),
    });
    tell(commit, 'document.issued', 'document', id);
    return id;
  });
  return { documentId, serviceId: court.world.read().all('service', { documentId })[0]!.id };
}

/** A hearing that parties were told of. */
export const givenHearing = ({ court, caseId }: GivenCase, startsAt: string): string =>
  court.write((commit) =>
    put(commit, 'hearing', {
      caseId,
      courtId: 'lu0305',
      state: 'notified',
      startsAt,
      notifiedAt: '2026-09-01T09:00:00+08:00',
    }),
  );

/** The service as the store has it. */
export const serviceOf = ({ court }: Pick<GivenCase, 'court'>, id: string): Records['service'] =>
  court.world.read().find('service', id)!;
