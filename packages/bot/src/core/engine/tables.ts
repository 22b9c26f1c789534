// The bot's tables: what a row of each holds, and how its key is written. Keys are ASCII and sort as they should be read.
import type { Json, Range, Store, Write } from '../ports/store.ts';
import type { TranscriptEntry, TranscriptHead, TranscriptHeader } from '../transcript/entry.ts';

/** A table whose rows are `T`. */
export interface Table<T> {
  readonly name: string;
  /** Only there to carry the type. */
  readonly row?: T;
}

const table = <T>(name: string): Table<T> => ({ name });

/** A contact of an account, and the opaque handle under which the court may know it. */
export interface ContactRow {
  readonly accountId: string;
  readonly contactId: string;
  readonly handle: string;
  readonly friend: boolean;
}

/** A member of a case whom the court bound to a handle: as the court last told. */
export interface SeatRow {
  readonly handle: string;
  readonly memberId: string;
  readonly roomId: string;
  readonly role: 'litigant' | 'agent';
  readonly state: string;
  readonly inRoom: boolean;
}

/** Where the chat room of a court room stands. `opening` is the intent: reconciled before anything is tried again. */
export type ChatState = 'none' | 'opening' | 'open' | 'closed' | 'archived';

export interface RoomRow {
  readonly roomId: string;
  readonly caseId: string;
  /** Account whose chat room it is; from the pool, chosen once. */
  readonly accountId: string | undefined;
  readonly chat: ChatState;
  readonly chatRoomId: string | undefined;
  readonly topic: string;
  readonly kind: 'case' | 'mediation' | 'enforcement';
  readonly numberPrefix: string;
  /** Contact ids that nobody vouches for; no case word goes out while there is one. */
  readonly strangers: readonly string[];
  readonly welcomed: boolean;
  /** Entries of the room's record up to the anchor that was published last. */
  readonly anchored: number;
}

/** A conversation's counter of messages to send, and how far its record has come. */
export interface ConversationRow {
  readonly outCount: number;
  readonly header: TranscriptHeader;
  readonly head: TranscriptHead;
}

/** What came in and waits to be answered. */
export interface InboxRow {
  readonly accountId: string;
  readonly conversation: string;
  readonly messageId: string;
  readonly from: string;
  readonly type: string;
  readonly text: string;
  /** Court time of arrival, milliseconds. */
  readonly at: number;
}

export type OutState = 'queued' | 'sending' | 'unknown';
/** All at least once, a repeat is marked. reply: dropped when stale. urgent: before all, at any hour. room: of the room itself. */
export type OutClass = 'urgent' | 'reply' | 'notice' | 'room';

export interface OutRow {
  readonly accountId: string;
  readonly conversation: string;
  readonly seq: number;
  readonly class: OutClass;
  readonly state: OutState;
  readonly text: string;
  readonly card?: { readonly title: string; readonly path: string };
  /** The member for whom it is meant; not sent once the court has unbound that member. */
  readonly memberId?: string;
  /** Says something of the case: the room's members are looked at first. */
  readonly caseWords: boolean;
  /** The notice that it hands on. */
  readonly notice?: { readonly number: string; readonly noticeId: string };
  readonly attempts: number;
  /** Machine time of queueing, for what grows stale; of sending, while it is under way. */
  readonly wallAt: number;
  /** Earliest machine time of the next try. */
  readonly notBefore: number;
}

export interface SentRow {
  readonly conversation: string;
  readonly seq: number;
  readonly text: string;
  readonly messageId: string | undefined;
  readonly outcome: 'sent' | 'refused' | 'dropped' | 'unknown';
  /** Court time, milliseconds. */
  readonly at: number;
}

/** A notice that was drafted with the court for a wanted key. */
export interface DraftRow {
  readonly noticeId: string;
  readonly number: string;
  /** The court refused it, at this court time; it is asked again later. */
  readonly refusedAt?: number;
}

/** What is waited for in a conversation: choices that were offered, or a dialogue. */
export interface TalkRow {
  readonly offer?: {
    readonly kind: string;
    readonly options: readonly string[];
    /** Court time until which a bare number is read as an answer to it. */
    readonly until: number;
  };
  readonly dialogue?: Json;
}

/** Something to tell the court, whatever happens; its key is the idempotency key. */
export interface ErrandRow {
  readonly kind: string;
  readonly roomId?: string;
  readonly memberId?: string;
  readonly excerpt?: string;
  readonly attempts: number;
}

export const tables = {
  contact: table<ContactRow>('contact'),
  handle: table<{ readonly accountId: string; readonly contactId: string }>('handle'),
  /** `<room>/<member>` */
  seat: table<SeatRow>('seat'),
  /** `<handle>/<member>` → the room in which that member's seat is. */
  seatOf: table<{ readonly roomId: string }>('seatOf'),
  room: table<RoomRow>('room'),
  /** `<case>/<room>` */
  roomOfCase: table<1>('roomOfCase'),
  chatRoom: table<{ readonly roomId: string }>('chatRoom'),
  conversation: table<ConversationRow>('conversation'),
  seen: table<1>('seen'),
  /** `<room>/<member>`: was seen in the chat room. */
  inside: table<1>('inside'),
  /** `<room>/<member>`: was told in private what the room is and is not. */
  greeted: table<1>('greeted'),
  /** `<room>/<member>`: was sent an invitation to a large room, to be accepted by the person. */
  invited: table<1>('invited'),
  inbox: table<InboxRow>('inbox'),
  outbox: table<OutRow>('outbox'),
  sent: table<SentRow>('sent'),
  /** `<conversation>/<number>`: the record, one entry a row. */
  log: table<TranscriptEntry>('log'),
  /** `<conversation>/<message>` → number of its entry. */
  entryOf: table<{ readonly seq: number }>('entryOf'),
  draft: table<DraftRow>('draft'),
  /** `<conversation>` → court time until which the person is left alone with reminders: a human has to come first. */
  paused: table<{ readonly until: number }>('paused'),
  delivered: table<{ readonly seq: number }>('delivered'),
  talk: table<TalkRow>('talk'),
  errand: table<ErrandRow>('errand'),
  dirty: table<{ readonly hints: number }>('dirty'),
  wake: table<{ readonly at: number }>('wake'),
  pace: table<Json>('pace'),
  cursor: table<{ readonly after: string }>('cursor'),
} as const;

/** A number in a key: ten digits, so that text order is number order. */
export const padded = (count: number): string => String(count).padStart(10, '0');

/** The private conversation with a contact, or a chat room, of one account. */
export const conversationKey = (
  accountId: string,
  where: { readonly roomId: string } | { readonly contactId: string },
): string =>
  'roomId' in where ? `${accountId}/r/${encode(where.roomId)}` : `${accountId}/p/${encode(where.contactId)}`;

/** The way back. */
export function parseConversation(key: string): {
  readonly accountId: string;
  readonly where: { readonly roomId: string } | { readonly contactId: string };
} {
  const [accountId = '', kind, id = ''] = key.split('/');
  const plain = decodeURIComponent(id);
  return { accountId, where: kind === 'r' ? { roomId: plain } : { contactId: plain } };
}

/** Ids of a chat program as they may stand in a key. */
export const encode = (id: string): string => encodeURIComponent(id);

/** Everything under a prefix. */
export const under = (prefix: string): { readonly from: string; readonly to: string } => ({
  from: prefix,
  to: `${prefix}\u007f`,
});

/** A row with its version; 0 and `undefined` when there is none. */
export interface Held<T> {
  readonly key: string;
  readonly version: number;
  readonly value: T | undefined;
}

/** A row that is there. */
export interface Found<T> {
  readonly key: string;
  readonly version: number;
  readonly value: T;
}

export async function read<T>(store: Store, { name }: Table<T>, key: string): Promise<Held<T>> {
  const row = await store.get(name, key);
  return { key, version: row?.version ?? 0, value: row?.value as T | undefined };
}

export async function list<T>(store: Store, { name }: Table<T>, range?: Range): Promise<readonly Found<T>[]> {
  return (await store.list(name, range)) as readonly Found<T>[];
}

/** Puts a row. `undefined` fields are left out, as JSON does. */
export const put = <T>({ name }: Table<T>, key: string, value: T): Write => ({
  table: name,
  key,
  value: clean(value),
});

export const remove = <T>({ name }: Table<T>, key: string): Write => ({ table: name, key, value: undefined });

export const holds = <T>(
  { name }: Table<T>,
  { key, version }: Held<T>,
): {
  readonly table: string;
  readonly key: string;
  readonly version: number;
} => ({ table: name, key, version });

const clean = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;
