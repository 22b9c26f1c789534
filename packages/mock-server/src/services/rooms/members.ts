// Who may be in a room: parties and their agents, each as one verified person. Existence of a member is no consent.
import type { Context } from '../../court/context.ts';
import type { MemberRecord, RoomRecord } from './records.ts';

/** States in which someone is still concerned with the room or its private thread. */
export const isLive = (member: MemberRecord): boolean =>
  member.state !== 'removed' && member.state !== 'ended';

export const hasConsented = (member: MemberRecord): boolean =>
  member.consent !== undefined && member.consent.withdrawnAt === undefined;

/** The member without its chat handle and code: nobody can speak in its name, nothing is left to find it by. */
export function withoutHandle(member: MemberRecord): MemberRecord {
  const {
    chatHandle: _handle,
    digest: _digest,
    boundAt: _at,
    code: _code,
    inviteExpiresAtWall: _until,
    ...rest
  } = member;
  return rest;
}

interface Place {
  readonly personId: string;
  readonly partyId: string;
  readonly role: 'litigant' | 'agent';
}

/** A person's place in a room (for one party): the one that lives, otherwise the last one that ended. */
function placeOf(
  ctx: Context,
  room: RoomRecord,
  personId: string,
  partyId: string | undefined,
): MemberRecord | undefined {
  const places = ctx
    .all('member', { roomId: room.id })
    .filter((one) => one.personId === personId && (partyId === undefined || one.partyId === partyId));
  return places.find((one) => one.state !== 'ended') ?? places[places.length - 1];
}

/** The member for this person in this party's place; put in, and invited, when there is none that lives. */
function ensureMember(ctx: Context, room: RoomRecord, { personId, partyId, role }: Place): MemberRecord {
  const known = placeOf(ctx, room, personId, partyId);
  if (known && known.state !== 'ended') return known;
  const agent = ctx
    .all('representation', { partyId })
    .find((one) => one.principalId === personId && one.state === 'active');
  const member = ctx.insert('member', {
    roomId: room.id,
    caseId: room.caseId,
    courtId: room.courtId,
    partyId,
    personId,
    ownerIds: [personId],
    role,
    inviteBurnt: false,
    ...(role === 'agent' && agent ? { authority: agent.authority } : {}),
  });
  ctx.emit('member.invited', member);
  return member;
}

/** Everyone that the case record knows: linked parties and linked active agents. */
export function inviteAll(ctx: Context, room: RoomRecord): void {
  for (const party of ctx.all('party', { caseId: room.caseId })) inviteParty(ctx, room, party.id);
}

export function inviteParty(ctx: Context, room: RoomRecord, partyId: string): void {
  for (const personId of ctx.get('party', partyId).principalIds)
    ensureMember(ctx, room, { personId, partyId, role: 'litigant' });
  for (const agent of ctx.all('representation', { partyId })) {
    if (agent.state !== 'active' || agent.principalId === undefined) continue;
    ensureMember(ctx, room, { personId: agent.principalId, partyId, role: 'agent' });
  }
}

/** The caller's own member in this room: as a party or agent of the case that owns it. */
export function ownMember(ctx: Context, room: RoomRecord): MemberRecord {
  const { principalId, partyId, role } = ctx.actor;
  if (partyId === undefined || (role !== 'litigant' && role !== 'agent')) ctx.refuse('room_not_member');
  // Archived: every place in it has ended, and none begins.
  if (room.state === 'archived') ctx.refuse('state_conflict', { state: 'ended' });
  return ensureMember(ctx, room, { personId: principalId, partyId, role });
}

/** The caller's own member, when there is one; reads must not put anything in. */
export function findOwnMember(ctx: Context, room: RoomRecord): MemberRecord | undefined {
  return placeOf(ctx, room, ctx.actor.principalId, ctx.actor.partyId);
}
