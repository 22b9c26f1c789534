// Writing and taking back.
import type { WorldCore } from './world-core.ts';
import { WorldError } from './world-error.ts';
import type { MessageState, RoomState, WorldAddress, WorldContent } from './world-state.ts';

export function isMember(room: RoomState, contactId: string): boolean {
  return room.members.some((member) => member.contactId === contactId);
}

/** Those who receive what is written to this address, the writer included. */
function readers(core: WorldCore, from: string, to: WorldAddress): readonly string[] {
  if ('contactId' in to) return from === to.contactId ? [from] : [from, to.contactId];
  return core.room(to.roomId).members.map((member) => member.contactId);
}

/** Puts a message into the world without asking whether it may be written. */
export function post(core: WorldCore, from: string, to: WorldAddress, content: WorldContent): MessageState {
  const message: MessageState = {
    id: core.id('m_'),
    sequence: core.next(),
    from,
    to,
    at: core.at(),
    wallAt: core.clock.wallNow(),
    content,
  };
  core.keep(message);
  // The programme's own lines are told to programmes as events of their own, not as messages.
  if (content.type !== 'system') {
    for (const reader of readers(core, from, to)) {
      core.tell(reader, { kind: 'message', messageId: message.id, echo: reader === from });
    }
  }
  core.changed();
  return message;
}

/**
 * Writes to a room or to a friend.
 *
 * @throws WorldError NO_ROOM, NOT_MEMBER, NO_CONTACT, NOT_FRIEND
 */
export function say(core: WorldCore, from: string, to: WorldAddress, content: WorldContent): MessageState {
  if ('roomId' in to) {
    if (!isMember(core.room(to.roomId), from)) throw new WorldError('NOT_MEMBER');
  } else if (to.contactId !== from && !core.contact(to.contactId).friendIds.includes(from)) {
    throw new WorldError('NOT_FRIEND');
  }
  return post(core, from, to, content);
}

/** Within two minutes the writer, in a room at any time the owner and the administrators. */
export function recall(core: WorldCore, who: string, messageId: string): void {
  const message = core.message(messageId);
  if (message.recalledBy !== undefined || message.content.type === 'system') return;
  const room = 'roomId' in message.to ? core.room(message.to.roomId) : undefined;
  const rules = room !== undefined && (room.ownerId === who || room.adminIds.includes(who));
  if (!rules) {
    if (message.from !== who) throw new WorldError('NOT_YOURS');
    if (core.clock.wallNow() - message.wallAt > core.state.limits.recallWithin)
      throw new WorldError('TOO_LATE');
  }
  if (room !== undefined && !isMember(room, who)) throw new WorldError('NOT_MEMBER');
  message.recalledBy = who;
  post(core, who, message.to, { type: 'recall', messageId });
}
