// All that the simulated chat remembers: plain JSON, so that a server can keep it on disk and a test can look at it.
import type { ChatLimits } from './chat-limits.ts';
import type { Fault } from './faults.ts';

/** A person of the chat: what WeChat itself knows. Names are chosen freely, and prove nothing. */
export interface ContactState {
  readonly id: string;
  name: string;
  /** Any text that a page can show as a picture. Copied by impostors. */
  avatar: string;
  readonly phone?: string;
  /** 微信号 */
  readonly handle?: string;
  /** Whom this person has in the contact list. One-sided: the other may have deleted the friendship. */
  friendIds: string[];
  /** Machine times of the latest friend requests sent, for the daily cap. */
  requestedAt: number[];
}

export interface RoomState {
  readonly id: string;
  topic: string;
  ownerId: string;
  adminIds: string[];
  announcement: string;
  members: MemberState[];
}

/** One stay in a room. A new member does not see what was written before. */
export interface MemberState {
  readonly contactId: string;
  readonly inviterId?: string;
  /** 群昵称; chosen by the member. */
  alias: string;
}

/** From where to where a person's phone shows a room. `until` is open while the person is a member. */
export interface StayState {
  readonly contactId: string;
  readonly roomId: string;
  readonly from: number;
  until?: number;
  /** Left of one's own will: WeChat then deletes the conversation from the phone. */
  erased?: true;
}

export type WorldAddress = { readonly roomId: string } | { readonly contactId: string };

/** What is written or shown; `system` lines are the chat programme's own words. */
export type WorldContent =
  | { readonly type: 'text'; readonly text: string; readonly mentions?: readonly string[] }
  | { readonly type: 'image' | 'file' | 'voice' | 'video'; readonly name: string }
  | { readonly type: 'miniProgram'; readonly title: string; readonly path: string }
  | { readonly type: 'moneyGift'; readonly greeting: string }
  | { readonly type: 'location'; readonly name: string }
  | { readonly type: 'contactCard'; readonly contactId: string }
  | { readonly type: 'link'; readonly title: string; readonly url: string }
  | { readonly type: 'recall'; readonly messageId: string }
  | { readonly type: 'system'; readonly line: SystemLine };

export type SystemLine =
  | { readonly what: 'friends' }
  | {
      readonly what: 'joined';
      readonly contactIds: readonly string[];
      readonly how: 'founded' | 'invited' | 'qr';
    }
  | { readonly what: 'removed'; readonly contactIds: readonly string[] }
  | { readonly what: 'topic'; readonly topic: string }
  | { readonly what: 'owner'; readonly contactId: string };

export interface MessageState {
  readonly id: string;
  /** Place in the order of everything that was ever written in this world. */
  readonly sequence: number;
  readonly from: string;
  readonly to: WorldAddress;
  /** Court time, RFC 3339. */
  readonly at: string;
  /** Machine time, milliseconds: a message can be recalled only for two minutes. */
  readonly wallAt: number;
  readonly content: WorldContent;
  /** Who took it back. */
  recalledBy?: string;
}

export interface FriendRequestState {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly hello: string;
  readonly at: string;
  state: 'open' | 'accepted';
}

export interface InvitationState {
  readonly id: string;
  readonly roomId: string;
  readonly inviterId: string;
  readonly inviteeId: string;
  readonly at: string;
  state: 'open' | 'accepted';
}

/** What a programme behind an account is told. Ids are the world's own. */
export type WorldEvent =
  | { readonly kind: 'message'; readonly messageId: string; readonly echo: boolean }
  | { readonly kind: 'friendRequest'; readonly requestId: string }
  | { readonly kind: 'friendConfirmed'; readonly requestId: string; readonly contactId: string }
  | { readonly kind: 'roomInvitation'; readonly invitationId: string }
  | {
      readonly kind: 'roomJoin';
      readonly roomId: string;
      readonly contactIds: readonly string[];
      readonly by: string;
    }
  | {
      readonly kind: 'roomLeave';
      readonly roomId: string;
      readonly contactIds: readonly string[];
      readonly by: string;
    }
  | {
      readonly kind: 'roomTopic';
      readonly roomId: string;
      readonly topic: string;
      readonly oldTopic: string;
      readonly by: string;
    };

/** An account that a programme uses. */
export interface AccountState {
  readonly contactId: string;
  /** Ids seen by the programme change at every login, as with the web protocol. */
  readonly changesIds: boolean;
  status: 'loggedOut' | 'online' | 'banned';
  /** Counts the logins. */
  logins: number;
  /** Told, but not yet received: late, or the account was offline. */
  undelivered: { readonly ticket: number; readonly event: WorldEvent }[];
  /** Machine times of the latest sends and of the rooms created. */
  sentAt: number[];
  createdAt: number[];
}

export interface WorldState {
  readonly format: 'yunting-simulated-chat-1';
  /** Grows with every change. */
  revision: number;
  /** The last number given: ids, sequence and tickets come from here. */
  counter: number;
  /** Where the seeded chance stands. */
  chance: number;
  readonly limits: ChatLimits;
  faults: Fault[];
  readonly contacts: Record<string, ContactState>;
  readonly rooms: Record<string, RoomState>;
  stays: StayState[];
  messages: MessageState[];
  readonly friendRequests: Record<string, FriendRequestState>;
  readonly invitations: Record<string, InvitationState>;
  readonly accounts: Record<string, AccountState>;
}
