// What the world tells an account, as the events of a puppet.
import type { AccountSession } from '../simulator/account-session.ts';
import type { WorldEvent } from '../simulator/world-state.ts';

/** Puppets tell a friend's confirmation as a friendship of its own. */
export const confirmedMark = '+confirmed';

/** `DirtyType` of both families. */
export const dirtyType = { contact: 2, room: 3 } as const;

export interface PuppetEvent {
  readonly name: string;
  readonly payload: object;
  /** What the puppet's cache has to forget first. */
  readonly dirty?: readonly [type: number, id: string];
}

/** `timestamp` in seconds. */
export function puppetEvent(event: WorldEvent, ids: AccountSession['ids'], timestamp: number): PuppetEvent {
  switch (event.kind) {
    case 'message':
      return { name: 'message', payload: { messageId: event.messageId } };
    case 'friendRequest':
      return { name: 'friendship', payload: { friendshipId: event.requestId } };
    case 'friendConfirmed':
      return {
        name: 'friendship',
        payload: { friendshipId: event.requestId + confirmedMark },
        dirty: [dirtyType.contact, ids.shown(event.contactId)],
      };
    case 'roomInvitation':
      return { name: 'room-invite', payload: { roomInvitationId: event.invitationId } };
    case 'roomJoin':
    case 'roomLeave':
    case 'roomTopic':
      break;
  }
  const roomId = ids.shown(event.roomId);
  const by = ids.shown(event.by);
  const dirty = [dirtyType.room, roomId] as const;
  switch (event.kind) {
    case 'roomJoin': {
      const payload = { roomId, inviteeIdList: event.contactIds.map(ids.shown), inviterId: by, timestamp };
      return { name: 'room-join', payload, dirty };
    }
    case 'roomLeave': {
      const payload = { roomId, removeeIdList: event.contactIds.map(ids.shown), removerId: by, timestamp };
      return { name: 'room-leave', payload, dirty };
    }
    case 'roomTopic': {
      const { topic: newTopic, oldTopic } = event;
      return { name: 'room-topic', payload: { roomId, changerId: by, newTopic, oldTopic, timestamp }, dirty };
    }
  }
}
