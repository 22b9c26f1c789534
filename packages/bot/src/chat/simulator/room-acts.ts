// Rooms: founded, joined, left, named, and who may do what in them.
import { areFriends } from './friend-acts.ts';
import { isMember, post } from './message-acts.ts';
import type { WorldCore } from './world-core.ts';
import { WorldError } from './world-error.ts';
import type { InvitationState, MemberState, RoomState, SystemLine, WorldEvent } from './world-state.ts';

/** Rule of one room: owner or administrator. */
export function mayRule(room: RoomState, who: string): boolean {
  return room.ownerId === who || room.adminIds.includes(who);
}

function memberRoom(core: WorldCore, who: string, roomId: string): RoomState {
  const room = core.room(roomId);
  if (!isMember(room, who)) throw new WorldError('NOT_MEMBER');
  return room;
}

function ruledRoom(core: WorldCore, who: string, roomId: string): RoomState {
  const room = memberRoom(core, who, roomId);
  if (!mayRule(room, who)) throw new WorldError('NOT_OWNER');
  return room;
}

function tellAll(core: WorldCore, audience: readonly MemberState[], event: WorldEvent): void {
  for (const { contactId } of audience) core.tell(contactId, event);
}

function note(core: WorldCore, roomId: string, by: string, line: SystemLine): void {
  post(core, by, { roomId }, { type: 'system', line });
}

function enter(
  core: WorldCore,
  room: RoomState,
  by: string,
  contactIds: readonly string[],
  how: 'founded' | 'invited' | 'qr',
): void {
  for (const contactId of contactIds) {
    room.members.push({ contactId, inviterId: by, alias: '' });
    core.state.stays.push({ contactId, roomId: room.id, from: core.state.counter });
  }
  note(core, room.id, by, { what: 'joined', contactIds, how });
  tellAll(core, room.members, { kind: 'roomJoin', roomId: room.id, contactIds, by });
}

function endStay(core: WorldCore, room: RoomState, contactId: string, erased: boolean): void {
  room.members = room.members.filter((member) => member.contactId !== contactId);
  room.adminIds = room.adminIds.filter((id) => id !== contactId);
  for (const stay of core.state.stays) {
    if (stay.contactId !== contactId || stay.roomId !== room.id || stay.until !== undefined) continue;
    stay.until = core.state.counter;
    if (erased) stay.erased = true;
  }
}

/** @throws WorldError TOO_FEW below three people, TOO_MANY above forty, NOT_FRIEND, NO_CONTACT */
export function createRoom(
  core: WorldCore,
  who: string,
  founderIds: readonly string[],
  topic: string,
): RoomState {
  const { founders, directMembers } = core.state.limits;
  const others = [...new Set(founderIds)].filter((id) => id !== who);
  if (others.length + 1 < founders) throw new WorldError('TOO_FEW');
  if (others.length + 1 > directMembers) throw new WorldError('TOO_MANY');
  for (const other of others) if (!areFriends(core, who, other)) throw new WorldError('NOT_FRIEND');
  const room: RoomState = {
    id: `${core.id('r_')}@chatroom`,
    topic,
    ownerId: who,
    adminIds: [],
    announcement: '',
    members: [{ contactId: who, alias: '' }],
  };
  core.state.rooms[room.id] = room;
  core.state.stays.push({ contactId: who, roomId: room.id, from: core.state.counter });
  enter(core, room, who, others, 'founded');
  core.changed();
  return room;
}

/** A member brings a friend in: at once, or above forty members by an invitation. */
export function addMember(
  core: WorldCore,
  who: string,
  roomId: string,
  contactId: string,
): 'added' | 'invited' {
  const room = memberRoom(core, who, roomId);
  const { directMembers, roomMembers } = core.state.limits;
  if (isMember(room, contactId)) return 'added';
  if (!areFriends(core, who, contactId)) throw new WorldError('NOT_FRIEND');
  if (room.members.length >= roomMembers) throw new WorldError('ROOM_FULL');
  if (room.members.length < directMembers) {
    enter(core, room, who, [contactId], 'invited');
    core.changed();
    return 'added';
  }
  const invitation: InvitationState = {
    id: core.id('inv_'),
    roomId,
    inviterId: who,
    inviteeId: contactId,
    at: core.at(),
    state: 'open',
  };
  core.state.invitations[invitation.id] = invitation;
  core.tell(contactId, { kind: 'roomInvitation', invitationId: invitation.id });
  core.changed();
  return 'invited';
}

/** @throws WorldError NO_INVITATION (none, used, or the inviter has left), ROOM_FULL */
export function acceptInvitation(core: WorldCore, who: string, invitationId: string): void {
  const invitation = core.state.invitations[invitationId];
  if (invitation?.inviteeId !== who || invitation.state !== 'open') throw new WorldError('NO_INVITATION');
  const room = core.room(invitation.roomId);
  if (!isMember(room, invitation.inviterId)) throw new WorldError('NO_INVITATION');
  if (room.members.length >= core.state.limits.roomMembers) throw new WorldError('ROOM_FULL');
  invitation.state = 'accepted';
  if (!isMember(room, who)) enter(core, room, invitation.inviterId, [who], 'invited');
  core.changed();
}

/** By the room's QR code, which somebody showed. */
export function joinByQr(core: WorldCore, who: string, roomId: string): void {
  core.contact(who);
  const room = core.room(roomId);
  if (isMember(room, who)) return;
  if (room.members.length >= core.state.limits.roomMembers) throw new WorldError('ROOM_FULL');
  if (room.members.length > core.state.limits.qrMembers) throw new WorldError('QR_CLOSED');
  enter(core, room, who, [who], 'qr');
  core.changed();
}

/** Leaving is quiet: no line is written. An owner's rights go to the member who came next. */
export function leaveRoom(core: WorldCore, who: string, roomId: string): void {
  const room = memberRoom(core, who, roomId);
  const audience = room.members;
  endStay(core, room, who, true);
  tellAll(core, audience, { kind: 'roomLeave', roomId, contactIds: [who], by: who });
  const heir = room.members[0];
  if (room.ownerId === who && heir !== undefined) {
    room.ownerId = heir.contactId;
    note(core, roomId, who, { what: 'owner', contactId: heir.contactId });
  }
  core.changed();
}

/** @throws WorldError NOT_OWNER; also for an administrator who would remove the owner or another administrator */
export function removeMember(core: WorldCore, who: string, roomId: string, contactId: string): void {
  const room = ruledRoom(core, who, roomId);
  if (!isMember(room, contactId)) return;
  if (contactId === who) throw new WorldError('REFUSED');
  if (room.ownerId !== who && mayRule(room, contactId)) throw new WorldError('NOT_OWNER');
  note(core, roomId, who, { what: 'removed', contactIds: [contactId] });
  const audience = room.members;
  endStay(core, room, contactId, false);
  tellAll(core, audience, { kind: 'roomLeave', roomId, contactIds: [contactId], by: who });
  core.changed();
}

/** Everyone may up to a hundred members, then only the owner and administrators. */
export function setTopic(core: WorldCore, who: string, roomId: string, topic: string): void {
  const room = memberRoom(core, who, roomId);
  if (room.members.length > core.state.limits.topicMembers && !mayRule(room, who))
    throw new WorldError('NOT_OWNER');
  const oldTopic = room.topic;
  if (oldTopic === topic) return;
  room.topic = topic;
  note(core, roomId, who, { what: 'topic', topic });
  tellAll(core, room.members, { kind: 'roomTopic', roomId, topic, oldTopic, by: who });
  core.changed();
}

/** The announcement is kept with the room and shown to all as a message. */
export function announce(core: WorldCore, who: string, roomId: string, text: string): void {
  const room = ruledRoom(core, who, roomId);
  room.announcement = text;
  post(core, who, { roomId }, { type: 'text', text: `@所有人\n${text}` });
}

export function setAdmin(core: WorldCore, who: string, roomId: string, contactId: string, is: boolean): void {
  const room = memberRoom(core, who, roomId);
  if (room.ownerId !== who) throw new WorldError('NOT_OWNER');
  if (!isMember(room, contactId)) throw new WorldError('NOT_MEMBER');
  room.adminIds = room.adminIds.filter((id) => id !== contactId);
  if (is) room.adminIds.push(contactId);
  core.changed();
}

export function giveRoom(core: WorldCore, who: string, roomId: string, contactId: string): void {
  const room = memberRoom(core, who, roomId);
  if (room.ownerId !== who) throw new WorldError('NOT_OWNER');
  if (!isMember(room, contactId)) throw new WorldError('NOT_MEMBER');
  room.ownerId = contactId;
  note(core, roomId, who, { what: 'owner', contactId });
}

export function setRoomAlias(core: WorldCore, who: string, roomId: string, alias: string): void {
  for (const member of memberRoom(core, who, roomId).members)
    if (member.contactId === who) member.alias = alias;
  core.changed();
}
