// What a person can do with a phone. The rules of the chat hold for everyone, a programme behind an account included.
import * as friends from './friend-acts.ts';
import * as messages from './message-acts.ts';
import * as rooms from './room-acts.ts';
import type { WorldCore } from './world-core.ts';
import type { WorldAddress, WorldContent } from './world-state.ts';

/** The acts of one person. Every act may throw WorldError. */
export interface Person {
  readonly contactId: string;
  /** Answers the id of the message. */
  say(to: WorldAddress, text: string, mentions?: readonly string[]): string;
  send(to: WorldAddress, content: WorldContent): string;
  sendImage(to: WorldAddress, name: string): string;
  recall(messageId: string): void;
  /** By QR code, number or card. Answers the id of the request. */
  requestFriend(contactId: string, hello?: string): string;
  acceptFriend(requestId: string): void;
  unfriend(contactId: string): void;
  isFriend(contactId: string): boolean;
  /** Answers the id of the room. */
  createRoom(founderIds: readonly string[], topic: string): string;
  addMember(roomId: string, contactId: string): 'added' | 'invited';
  acceptInvitation(invitationId: string): void;
  joinByQr(roomId: string): void;
  leaveRoom(roomId: string): void;
  removeMember(roomId: string, contactId: string): void;
  setTopic(roomId: string, topic: string): void;
  announce(roomId: string, text: string): void;
  setAdmin(roomId: string, contactId: string, is: boolean): void;
  giveRoom(roomId: string, contactId: string): void;
  setRoomAlias(roomId: string, alias: string): void;
  /** Freely, so also to the name and picture of somebody else. */
  rename(name: string, avatar?: string): void;
}

export function person(core: WorldCore, contactId: string): Person {
  core.contact(contactId);
  const send = (to: WorldAddress, content: WorldContent): string =>
    messages.say(core, contactId, to, content).id;
  return {
    contactId,
    say: (to, text, mentions) =>
      send(to, { type: 'text', text, ...(mentions && { mentions: [...mentions] }) }),
    send,
    sendImage: (to, name) => send(to, { type: 'image', name }),
    recall: (messageId) => messages.recall(core, contactId, messageId),
    requestFriend: (other, hello = '') => friends.requestFriend(core, contactId, other, hello).id,
    acceptFriend: (requestId) => friends.acceptFriend(core, contactId, requestId),
    unfriend: (other) => friends.unfriend(core, contactId, other),
    isFriend: (other) => friends.areFriends(core, contactId, other),
    createRoom: (founderIds, topic) => rooms.createRoom(core, contactId, founderIds, topic).id,
    addMember: (roomId, other) => rooms.addMember(core, contactId, roomId, other),
    acceptInvitation: (invitationId) => rooms.acceptInvitation(core, contactId, invitationId),
    joinByQr: (roomId) => rooms.joinByQr(core, contactId, roomId),
    leaveRoom: (roomId) => rooms.leaveRoom(core, contactId, roomId),
    removeMember: (roomId, other) => rooms.removeMember(core, contactId, roomId, other),
    setTopic: (roomId, topic) => rooms.setTopic(core, contactId, roomId, topic),
    announce: (roomId, text) => rooms.announce(core, contactId, roomId, text),
    setAdmin: (roomId, other, is) => rooms.setAdmin(core, contactId, roomId, other, is),
    giveRoom: (roomId, other) => rooms.giveRoom(core, contactId, roomId, other),
    setRoomAlias: (roomId, alias) => rooms.setRoomAlias(core, contactId, roomId, alias),
    rename: (name, avatar) => {
      const contact = core.contact(contactId);
      contact.name = name;
      if (avatar !== undefined) contact.avatar = avatar;
      core.changed();
    },
  };
}
