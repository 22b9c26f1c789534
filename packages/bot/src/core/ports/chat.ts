// The chat as the bot needs it: rooms, private conversations, friends. One account; no word of any chat program.

/** What was said or shown. Text is as received: whoever reads it cleans it first (core/plain.ts). */
export type ChatContent =
  | { readonly type: 'text'; readonly text: string; readonly mentions?: readonly string[] }
  | { readonly type: 'image' | 'file' | 'voice' | 'video'; readonly name: string }
  | { readonly type: 'recall'; readonly messageId: string }
  | { readonly type: 'miniProgram'; readonly title: string }
  | { readonly type: 'moneyGift' | 'location' | 'contactCard' | 'link' | 'other' };

/** Where a message is or goes: a room, or the private conversation with one contact. */
export type Conversation = { readonly roomId: string } | { readonly contactId: string };

/** What the chat tells. Events are hints: late, doubled, out of order or missing; lists are the truth. */
export type ChatEvent =
  | {
      readonly kind: 'message';
      readonly messageId: string;
      /** The contact who wrote it; the account itself for an echo. */
      readonly from: string;
      readonly self: boolean;
      readonly conversation: Conversation;
      readonly content: ChatContent;
      /** When the chat says it was sent, RFC 3339, if it says so. */
      readonly sentAt?: string;
    }
  | { readonly kind: 'friendRequest'; readonly requestId: string; readonly contactId: string }
  | { readonly kind: 'friendConfirmed'; readonly contactId: string }
  | { readonly kind: 'roomChanged'; readonly roomId: string }
  | { readonly kind: 'online' }
  | { readonly kind: 'offline'; readonly reason: string };

/** What the bot may send. A card opens the court's official mini-program; the chat never carries another link. */
export type Outgoing =
  | { readonly type: 'text'; readonly text: string; readonly mentions?: readonly string[] }
  | { readonly type: 'miniProgram'; readonly title: string; readonly path: string };

export interface ChatRoom {
  readonly roomId: string;
  readonly topic: string;
  readonly ownerId: string | undefined;
  /** All members, the account itself included. */
  readonly memberIds: readonly string[];
}

/** Why the chat did not do it. `unknown`: it may have been done all the same. */
export type ChatFailure =
  | 'offline'
  | 'throttled'
  | 'notFriend'
  | 'notMember'
  | 'notOwner'
  | 'roomFull'
  | 'noSuchRoom'
  | 'noSuchContact'
  | 'tooFew'
  | 'refused'
  | 'unknown';

export class ChatError extends Error {
  readonly failure: ChatFailure;

  constructor(failure: ChatFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ChatError';
    this.failure = failure;
  }
}

/** One chat account. Every method may throw {@link ChatError}. */
export interface Chat {
  readonly accountId: string;
  /** Logs in; events go to `sink` in the order of arrival, which never waits. */
  start(sink: (event: ChatEvent) => void): Promise<void>;
  stop(): Promise<void>;
  /** Sends; the id if the chat gives one. Without an id, or after `unknown`, only the echo tells. */
  send(conversation: Conversation, outgoing: Outgoing): Promise<{ readonly messageId?: string }>;
  /** Every room the account is in. */
  listRooms(): Promise<readonly ChatRoom[]>;
  readRoom(roomId: string): Promise<ChatRoom>;
  /** Founders must be friends of the account, at least two beside it. The id may be missing although the room exists. */
  createRoom(founderIds: readonly string[], topic: string): Promise<{ readonly roomId?: string }>;
  /** `invited`: above forty members the person has to accept an invitation. */
  addMember(roomId: string, contactId: string): Promise<'added' | 'invited'>;
  removeMember(roomId: string, contactId: string): Promise<void>;
  setTopic(roomId: string, topic: string): Promise<void>;
  /** Owner only. */
  announce(roomId: string, text: string): Promise<void>;
  acceptFriend(requestId: string): Promise<void>;
  isFriend(contactId: string): Promise<boolean>;
}
