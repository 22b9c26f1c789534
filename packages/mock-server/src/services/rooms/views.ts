// What members, the room agent and the court's desk see. Parties learn that a room is not open, never why.
import type { Schemas } from '@yunting/sdk/types';
import type { Context } from '../../court/context.ts';
import { defined } from '../../court/defined.ts';
import { isPublicCase, viewEligibility } from './eligibility.ts';
import { hasConsented } from './members.ts';
import { banner, noRightLost, roomNoticeVersion, topicOf } from './names.ts';
import type { AnchorRecord, MemberRecord, NoticeRecord, RoomRecord } from './records.ts';

const outside: Readonly<Record<RoomRecord['state'], 'notOpen' | 'open' | 'closed'>> = {
  proposed: 'notOpen',
  declined: 'notOpen',
  open: 'open',
  closed: 'closed',
  archived: 'closed',
};

export function viewMembership(member: MemberRecord): Schemas['RoomMembership'] {
  const { consent } = member;
  return {
    memberId: member.id,
    roomId: member.roomId,
    caseId: member.caseId,
    partyId: member.partyId,
    role: member.role,
    state: member.state,
    noticeVersion: roomNoticeVersion,
    consent: {
      given: hasConsented(member),
      statement: noRightLost,
      ...defined({
        givenAt: consent?.givenAt,
        withdrawnAt: consent?.withdrawnAt,
        noticeVersion: consent?.noticeVersion,
      }),
    },
    ...defined({ boundAt: member.boundAt, removal: member.removal }),
  };
}

export function viewRoom(ctx: Context, room: RoomRecord, mine?: MemberRecord): Schemas['Room'] {
  const everOpen = room.openedAt !== undefined;
  return {
    roomId: room.id,
    version: room.version,
    caseId: room.caseId,
    kind: room.kind,
    // A room that never opened and was archived looks like one that never opened.
    state: room.state === 'archived' && !everOpen ? 'notOpen' : outside[room.state],
    topic: topicOf(ctx, room),
    numberPrefix: room.tail,
    banner,
    createdAt: room.createdAt,
    ...defined({
      openedAt: room.openedAt,
      closedAt: everOpen ? room.closedAt : undefined,
      mine: mine && viewMembership(mine),
    }),
  };
}

export function viewDeskMember(ctx: Context, member: MemberRecord): Schemas['DeskRoomMember'] {
  return {
    memberId: member.id,
    version: member.version,
    roomId: member.roomId,
    caseId: member.caseId,
    partyId: member.partyId,
    personId: member.personId,
    name: ctx.find('principal', member.personId)?.name ?? '',
    role: member.role,
    state: member.state,
    consented: hasConsented(member),
    inviteBurnt: member.inviteBurnt,
    createdAt: member.createdAt,
    ...defined({ consentedAt: member.consent?.givenAt, boundAt: member.boundAt, removal: member.removal }),
  };
}

export function viewDeskRoom(ctx: Context, room: RoomRecord): Schemas['DeskRoom'] {
  return {
    roomId: room.id,
    version: room.version,
    caseId: room.caseId,
    caseNumber: ctx.get('case', room.caseId).caseNumber,
    kind: room.kind,
    state: room.state,
    topic: topicOf(ctx, room),
    numberPrefix: room.tail,
    public: isPublicCase(ctx, room.caseId),
    eligibility: viewEligibility(ctx, room),
    members: ctx.all('member', { roomId: room.id }).map((one) => viewDeskMember(ctx, one)),
    createdAt: room.createdAt,
    ...defined({
      confirmedBy: room.confirmedBy,
      openedAt: room.openedAt,
      closedAt: room.closedAt,
      reason: room.reason,
    }),
  };
}

const sharedNotice = (notice: NoticeRecord) => ({
  noticeId: notice.id,
  version: notice.version,
  roomId: notice.roomId,
  caseId: notice.caseId,
  number: notice.number,
  kind: notice.kind,
  audience: notice.audience,
  delivery: notice.delivery,
  lines: [...notice.lines],
  state: notice.state,
  subject: defined({ hearingId: notice.hearingId, startsAt: notice.startsAt, documentId: notice.documentId }),
  createdAt: notice.createdAt,
  ...defined({ releasedAt: notice.releasedAt, corrects: notice.corrects, correctedBy: notice.correctedBy }),
});

/** As its reader sees it: `mine` is the reader's member, whose own answer is shown and nobody else's. */
export function viewNotice(notice: NoticeRecord, mine?: MemberRecord): Schemas['RoomNotice'] {
  const own = notice.acknowledgements.find((one) => one.memberId === mine?.id);
  return { ...sharedNotice(notice), ...defined({ acknowledgedAt: own?.at }) };
}

export function viewDeskNotice(notice: NoticeRecord): Schemas['DeskRoomNotice'] {
  return {
    ...sharedNotice(notice),
    draftedBy: notice.draftedBy,
    acknowledgements: [...notice.acknowledgements],
    ...defined({
      partyId: notice.partyId,
      approvedBy: notice.approvedBy,
      undoUntil: notice.undoUntil,
      subjectKind: notice.subjectKind,
    }),
  };
}

export function viewAnchor(anchor: AnchorRecord): Schemas['RoomAnchor'] {
  return {
    anchorId: anchor.id,
    roomId: anchor.roomId,
    headDigest: anchor.headDigest,
    count: anchor.count,
    receivedAt: anchor.receivedAt,
    countersignature: anchor.countersignature,
    ...defined({ previousAnchorId: anchor.previousAnchorId }),
  };
}
