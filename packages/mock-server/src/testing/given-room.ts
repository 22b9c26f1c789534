// A case with its room, as far along as a test of rooms needs it.
import type { Schemas } from '@yunting/sdk/types';
import { rooms } from '../services/rooms/index.ts';
import { givenCase, openCase, principalOf, put } from './given-case.ts';
import type { CaseOptions, GivenCase } from './given-case.ts';
import { SmallCourt } from './small-court.ts';

export interface GivenRoom extends GivenCase {
  readonly roomId: string;
}

/** A proposed room: both parties linked, 周明 acting for the plaintiff, nobody served, nobody asked. */
export function proposedRoom(options: CaseOptions = {}, court = new SmallCourt(rooms)): GivenRoom {
  const given = givenCase(court, options);
  court.write((commit) => {
    const { caseId, plaintiffId: partyId } = given;
    const principalId = principalOf('lawyer');
    put(commit, 'representation', {
      caseId,
      partyId,
      state: 'active',
      side: 'plaintiff',
      agentName: '周明',
      authority: 'special',
      principalId,
    });
    commit.grantCase(principalId, { caseId, role: 'agent', partyId, side: 'plaintiff' }, '');
  });
  openCase(given);
  return { ...given, roomId: court.world.read().all('room', { caseId: given.caseId })[0]!.id };
}

/** The complaint copy is served on the defendant; no event is told. */
export function serve({ court, caseId, defendantId }: GivenCase): string {
  return court.write((commit) =>
    put(commit, 'service', {
      caseId,
      courtId: 'lu0305',
      partyId: defendantId,
      documentId: 'doc_complaintcopy',
      documentKind: 'complaintCopy',
      state: 'effective',
      effectiveOn: '2026-08-25',
    }),
  );
}

export const consent = ({ court, roomId }: GivenRoom, who: string): Schemas['RoomMembership'] =>
  court.ok(who, 'rooms.consent', { roomId, noticeVersion: '2026-01' });

export const deskRoom = ({ court, roomId }: GivenRoom): Schemas['DeskRoom'] =>
  court.ok('clerk', 'desk.rooms.get', { roomId });

/** Eligible and confirmed by a clerk. Plaintiff and defendant have consented; nobody is bound. */
export function openRoom(options: CaseOptions = {}, court?: SmallCourt): GivenRoom {
  const given = proposedRoom(options, court);
  serve(given);
  consent(given, 'plaintiff');
  consent(given, 'defendant');
  const { roomId } = given;
  given.court.ok('clerk', 'desk.rooms.confirm', { roomId, version: deskRoom(given).version });
  return given;
}

/** Binds a persona's chat handle; gives its member id. */
export function bind({ court, roomId }: GivenRoom, who: string, chatHandle = `wx.${who}.handle`): string {
  const { code } = court.ok(who, 'rooms.createInvite', { roomId });
  return court.ok(who, 'rooms.redeemInvite', { code, chatHandle }).memberId;
}

const partyOf = (member: { readonly partyId: string } | undefined) => member && { partyId: member.partyId };

/** What the room agent uses to read and speak in a member's name. */
export function memberToken({ court, caseId }: GivenCase, who: string, memberId: string): string {
  return court.write((commit) =>
    commit.issueToken(
      principalOf('roomAgent'),
      {
        kind: 'access',
        assurance: 'chat',
        seconds: 900,
        actsFor: {
          principalId: principalOf(who),
          caseId,
          memberId,
          ...partyOf(commit.tx.find('member', memberId)),
        },
      },
      '',
    ),
  ).token;
}

/** A notified hearing with its issued summons for both parties; gives both ids. */
export function hearingWithSummons(
  { court, caseId }: GivenCase,
  startsAt: string,
): { hearingId: string; documentId: string } {
  return court.write((commit) => {
    const hearingId = put(commit, 'hearing', {
      caseId,
      courtId: 'lu0305',
      state: 'notified',
      startsAt,
      notifiedAt: '2026-09-01T09:00:00+08:00',
    });
    const documentId = put(commit, 'document', {
      caseId,
      courtId: 'lu0305',
      kind: 'summons',
      title: '传票',
      state: 'issued',
      subjectType: 'hearing',
      subjectId: hearingId,
      recipientPartyIds: [],
    });
    return { hearingId, documentId };
  });
}
