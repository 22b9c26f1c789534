// An invented case in a small court: a filing of 王桂芳 against 李建国, and the case it became. Records only, no events.
import type { Commit } from '../court/commit.ts';
import type { Records, TableName } from '../court/records.ts';
import type { SmallCourt } from './small-court.ts';

export const caseId = 'cas_0000000000test';
export const filingId = 'flg_0000000000test';
export const plaintiffParty = 'pty_00000plaintiff';
export const defendantParty = 'pty_00000defendant';

/** Records of other services, as far as the service under test reads them. */
export function put<T extends TableName>(
  commit: Commit,
  table: T,
  record: Partial<Records[T]> & { readonly id: string },
): void {
  commit.tx.put(table, {
    version: 1,
    createdAt: '2026-09-01T09:00:00+08:00',
    ...record,
  } as unknown as Records[T]);
}

/** A submitted filing with this content. */
export function addFiling(court: SmallCourt, content: Records['filing']['content'] = {}): void {
  court.write((commit) => {
    const owner = 'prs_personaplaintiff';
    put(commit, 'filing', {
      id: filingId,
      state: 'submitted',
      ownerId: owner,
      ownerIds: [owner],
      courtId: 'lu0305',
      matterId: 'mtr_test00000001',
      content,
    });
  });
}

/** The case, its two parties and their access; the plaintiff's lawyer acts for her. */
export function addCase(court: SmallCourt): void {
  court.write((commit) => {
    put(commit, 'case', {
      id: caseId,
      state: 'accepted',
      courtId: 'lu0305',
      filingId,
      matterId: 'mtr_test00000001',
    });
    put(commit, 'party', {
      id: plaintiffParty,
      state: 'linked',
      caseId,
      partyId: plaintiffParty,
      role: 'plaintiff',
      side: 'plaintiff',
    });
    put(commit, 'party', {
      id: defendantParty,
      state: 'unlinked',
      caseId,
      partyId: defendantParty,
      role: 'defendant',
      side: 'defendant',
    });
  });
  join(court, 'plaintiff', 'litigant', plaintiffParty);
  join(court, 'lawyer', 'agent', plaintiffParty);
}

/** Lets a persona into the case for a party. */
export function join(court: SmallCourt, persona: string, role: 'litigant' | 'agent', partyId: string): void {
  const side = partyId === plaintiffParty ? 'plaintiff' : 'defendant';
  court.write((commit) =>
    commit.grantCase(
      `prs_persona${persona.toLowerCase()}`,
      { caseId, role, partyId, side },
      '2026-09-01T09:00:00+08:00',
    ),
  );
}
