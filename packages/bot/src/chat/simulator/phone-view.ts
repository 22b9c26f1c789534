// What one person's phone shows: the conversations, the newest last, as WeChat would show them to this person.
import { systemText } from './system-text.ts';
import { isMember } from './message-acts.ts';
import type { WorldCore } from './world-core.ts';
import type { MessageState, RoomState, WorldContent } from './world-state.ts';

export interface PhoneLine {
  readonly id: string;
  readonly fromId: string;
  /** The name as shown: the alias in the room, else the name that the person chose. */
  readonly from: string;
  readonly mine: boolean;
  /** Court time, RFC 3339. */
  readonly at: string;
  readonly kind: Exclude<WorldContent['type'], 'recall'> | 'recalled';
  readonly text: string;
  /** Of a card: the page of the mini-program. */
  readonly path?: string;
}

export interface PhoneRoom {
  readonly kind: 'room';
  readonly roomId: string;
  readonly title: string;
  readonly memberIds: readonly string[];
  readonly memberNames: readonly string[];
  /** False after having been removed: the lines stay, nothing can be written. */
  readonly member: boolean;
  readonly lines: readonly PhoneLine[];
}

export interface PhonePrivate {
  readonly kind: 'private';
  readonly contactId: string;
  readonly title: string;
  readonly lines: readonly PhoneLine[];
}

export interface PhoneView {
  readonly contactId: string;
  readonly name: string;
  readonly avatar: string;
  readonly friendIds: readonly string[];
  readonly conversations: readonly (PhoneRoom | PhonePrivate)[];
  readonly friendRequests: readonly { readonly id: string; readonly from: string; readonly hello: string }[];
  readonly invitations: readonly { readonly id: string; readonly from: string; readonly topic: string }[];
}

function shownText(core: WorldCore, message: MessageState, reader: string): string {
  const { content } = message;
  switch (content.type) {
    case 'text':
      return content.text;
    case 'image':
    case 'file':
    case 'voice':
    case 'video':
    case 'location':
      return content.name;
    case 'miniProgram':
    case 'link':
      return content.title;
    case 'moneyGift':
      return content.greeting;
    case 'contactCard':
      return core.contact(content.contactId).name;
    case 'system':
      return systemText(core, message, content.line, reader);
    case 'recall':
      return '';
  }
}

export function shownName(core: WorldCore, contactId: string, room?: RoomState): string {
  const alias = room?.members.find((member) => member.contactId === contactId)?.alias;
  return alias || core.contact(contactId).name;
}

function lineOf(core: WorldCore, message: MessageState, reader: string, room?: RoomState): PhoneLine {
  const from = shownName(core, message.from, room);
  const { recalledBy, content } = message;
  const head = { id: message.id, fromId: message.from, from, mine: message.from === reader, at: message.at };
  if (recalledBy !== undefined) {
    const who = recalledBy === reader ? '你' : `“${shownName(core, recalledBy, room)}”`;
    const text = recalledBy === message.from ? `${who}撤回了一条消息` : `${who}撤回了一条成员消息`;
    return { ...head, kind: 'recalled', text };
  }
  // Recalls were left out before; the guard tells the compiler.
  const kind = content.type === 'recall' ? 'recalled' : content.type;
  const text = shownText(core, message, reader);
  return content.type === 'miniProgram'
    ? { ...head, kind, text, path: content.path }
    : { ...head, kind, text };
}

function roomOnPhone(
  core: WorldCore,
  reader: string,
  room: RoomState,
  found: readonly MessageState[],
): PhoneRoom {
  const member = isMember(room, reader);
  const memberIds = member ? room.members.map(({ contactId }) => contactId) : [];
  const memberNames = memberIds.map((id) => shownName(core, id, room));
  return {
    kind: 'room',
    roomId: room.id,
    title: room.topic || memberNames.join('、') || '群聊',
    memberIds,
    memberNames,
    member,
    lines: found.map((message) => lineOf(core, message, reader, room)),
  };
}

function privateOnPhone(
  core: WorldCore,
  reader: string,
  other: string,
  found: readonly MessageState[],
): PhonePrivate {
  return {
    kind: 'private',
    contactId: other,
    title: core.contact(other).name,
    lines: found.map((message) => lineOf(core, message, reader)),
  };
}

/** All that this person's phone shows now. */
export function phoneView(core: WorldCore, reader: string): PhoneView {
  const { contacts, rooms, stays, messages, friendRequests, invitations } = core.state;
  const mine = core.contact(reader);
  const myStays = stays.filter((stay) => stay.contactId === reader && !stay.erased);
  const inRooms = new Map<string, MessageState[]>();
  for (const stay of myStays) inRooms.set(stay.roomId, []);
  const inPrivate = new Map<string, MessageState[]>();
  for (const id of mine.friendIds) if (contacts[id]?.friendIds.includes(reader)) inPrivate.set(id, []);
  for (const message of messages) {
    if (message.content.type === 'recall') continue;
    const { to, from, sequence } = message;
    if ('roomId' in to) {
      const seen = myStays.some(
        (stay) =>
          stay.roomId === to.roomId &&
          sequence > stay.from &&
          (stay.until === undefined || sequence <= stay.until),
      );
      if (seen) inRooms.get(to.roomId)?.push(message);
    } else if (from === reader || to.contactId === reader) {
      const other = from === reader ? to.contactId : from;
      const found = inPrivate.get(other);
      if (found === undefined) inPrivate.set(other, [message]);
      else found.push(message);
    }
  }
  const conversations = [
    ...[...inPrivate].map(([other, found]) => ({ found, view: privateOnPhone(core, reader, other, found) })),
    ...[...inRooms].flatMap(([roomId, found]) => {
      const room = rooms[roomId];
      return room === undefined ? [] : [{ found, view: roomOnPhone(core, reader, room, found) }];
    }),
  ];
  const lastOf = (found: readonly MessageState[]): number => found.at(-1)?.sequence ?? 0;
  return {
    contactId: reader,
    name: mine.name,
    avatar: mine.avatar,
    friendIds: [...mine.friendIds],
    conversations: conversations
      .toSorted((a, b) => lastOf(a.found) - lastOf(b.found))
      .map(({ view }) => view),
    friendRequests: Object.values(friendRequests)
      .filter((request) => request.to === reader && request.state === 'open')
      .map(({ id, from, hello }) => ({ id, from, hello })),
    invitations: Object.values(invitations)
      .filter((invitation) => invitation.inviteeId === reader && invitation.state === 'open')
      .map(({ id, inviterId, roomId }) => ({ id, from: inviterId, topic: rooms[roomId]?.topic ?? '' })),
  };
}
