// What is used of Wechaty: the part that `wechaty` 1.20 and `@juzi/wechaty` 1.0.144 have in common, in types of our own. Both are
// optional, and their published types do not compile without skipLibCheck. The puppet's surface is used, not the user modules:
// those put members' self-chosen names into the court's messages and read mentions by name (room.say, mentionList).

/** What a message carries. Older puppets still say `fromId` and `toId`. */
export interface MessagePayloadShape {
  readonly id: string;
  readonly type: number;
  readonly talkerId?: string;
  readonly fromId?: string;
  readonly listenerId?: string;
  readonly toId?: string;
  readonly roomId?: string;
  readonly text?: string;
  readonly filename?: string;
  readonly mentionIdList?: readonly string[];
  /** Seconds or milliseconds: puppets differ. */
  readonly timestamp?: number;
}

export interface RoomPayloadShape {
  readonly id: string;
  readonly topic?: string;
  readonly ownerId?: string;
  readonly memberIdList?: readonly string[];
}

export interface MiniProgramShape {
  readonly appid?: string;
  readonly username?: string;
  readonly title?: string;
  readonly description?: string;
  readonly pagePath?: string;
  readonly thumbUrl?: string;
  readonly iconUrl?: string;
}

/** Puppet events that are listened to, and what they carry. */
export interface PuppetEvents {
  readonly message: { readonly messageId: string };
  readonly friendship: { readonly friendshipId: string };
  readonly 'room-join': { readonly roomId: string };
  readonly 'room-leave': { readonly roomId: string };
  readonly 'room-topic': { readonly roomId: string };
  readonly login: { readonly contactId: string };
  readonly logout: { readonly contactId: string; readonly data?: string };
}

export interface PuppetShape {
  readonly isLoggedIn: boolean;
  readonly currentUserId: string;
  readonly state: { active(): boolean | 'pending' };
  prependListener(event: string, listener: (payload: never) => void): unknown;
  off(event: string, listener: (payload: never) => void): unknown;
  messagePayload(messageId: string): Promise<MessagePayloadShape>;
  messageMiniProgram(messageId: string): Promise<MiniProgramShape>;
  messageSendText(conversationId: string, text: string, mentionIds?: string[]): Promise<string | void>;
  messageSendMiniProgram(conversationId: string, card: MiniProgramShape): Promise<string | void>;
  friendshipPayload(friendshipId: string): Promise<{ readonly type: number; readonly contactId: string }>;
  friendshipAccept(friendshipId: string): Promise<void>;
  contactPayload(contactId: string): Promise<{ readonly friend?: boolean }>;
  roomList(): Promise<string[]>;
  roomPayload(roomId: string): Promise<RoomPayloadShape>;
  roomMemberList(roomId: string): Promise<string[]>;
  roomCreate(contactIds: string[], topic: string): Promise<string>;
  roomAdd(roomId: string, contactId: string): Promise<void>;
  roomDel(roomId: string, contactId: string): Promise<void>;
  roomTopic(roomId: string, topic: string): Promise<void>;
  roomAnnounce(roomId: string, text: string): Promise<void>;
}

export interface WechatyShape {
  readonly puppet: PuppetShape;
  init(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
  on(event: 'error', listener: (error: Error) => void): unknown;
  off(event: 'error', listener: (error: Error) => void): unknown;
}

/** The same numbers in both families, as far as they are used; they may not change (they are sent over gRPC). */
export const messageType = {
  attachment: 1,
  audio: 2,
  contact: 3,
  emoticon: 5,
  image: 6,
  text: 7,
  location: 8,
  miniProgram: 9,
  transfer: 11,
  redEnvelope: 12,
  recalled: 13,
  url: 14,
  video: 15,
} as const;

export const friendshipType = { confirm: 1, receive: 2, verify: 3 } as const;
