// The record of a conversation: an entry is written in the same commit as what happened, and never without it.
import type { Author, Happening } from '../transcript/entry.ts';
import { append, start } from '../transcript/append.ts';
import type { Engine } from './context.ts';
import { instantInShanghai } from './shanghai.ts';
import { encode, list, padded, parseConversation, read, tables, under } from './tables.ts';
import type { ConversationRow, RoomRow } from './tables.ts';
import type { Tx } from './transact.ts';

/** Something to be recorded, before its time is put to it. */
export type Saying = Happening extends infer H ? (H extends Happening ? Omit<H, 'at'> : never) : never;

/** The conversation's counters; on first sight its record begins. */
export async function conversationOf(tx: Tx, engine: Engine, conversation: string): Promise<ConversationRow> {
  const known = await tx.get(tables.conversation, conversation);
  if (known) return known;
  const { accountId, where } = parseConversation(conversation);
  const startedAt = instantInShanghai(engine.clock.courtNow());
  const court = engine.settings.courtName;
  if ('roomId' in where) {
    const link = await tx.get(tables.chatRoom, `${accountId}/${encode(where.roomId)}`);
    const room: RoomRow | undefined = link && (await tx.get(tables.room, link.roomId));
    // A record is of a room of the court: it begins once the chat room is known to be that room's, and its header stands for ever.
    if (!room) throw new Error('a record was begun before its room was known');
    const header = { court, startedAt, roomId: room.roomId, kind: room.kind, caseTail: room.numberPrefix };
    return { outCount: 0, header, head: start(header) };
  }
  // A private thread is one person's, over all cases: known by the opaque handle.
  const contact = await tx.get(tables.contact, `${accountId}/${encode(where.contactId)}`);
  if (!contact) throw new Error('a record was begun before its contact was known');
  const header = { court, startedAt, roomId: contact.handle, kind: 'thread', caseTail: '' } as const;
  return { outCount: 0, header, head: start(header) };
}

/** Adds an entry; answers its number. `at`: court time in milliseconds; `salt`: 16 random bytes. */
export async function record(
  tx: Tx,
  engine: Engine,
  conversation: string,
  saying: Saying,
  { at, salt }: { readonly at: number; readonly salt: Uint8Array },
): Promise<number> {
  const state = await conversationOf(tx, engine, conversation);
  const happening = { ...saying, at: instantInShanghai(at) } as Happening;
  const { entry, head } = append(state.head, happening, salt);
  tx.put(tables.conversation, conversation, { ...state, head });
  tx.put(tables.log, `${conversation}/${padded(entry.seq)}`, entry);
  return entry.seq;
}

/** Who a contact is in this conversation, as the record may name them: by the court's id of the member. */
export async function authorOf(engine: Engine, conversation: string, contactId: string): Promise<Author> {
  const { accountId, where } = parseConversation(conversation);
  const founders = engine.founders.get(accountId);
  if (contactId === accountId || contactId === founders?.standbyContactId) return { role: 'program' };
  if (contactId === founders?.clerkContactId) return { role: 'clerk' };
  const contact = (await read(engine.store, tables.contact, `${accountId}/${encode(contactId)}`)).value;
  if (!contact) return { role: 'unbound' };
  const link =
    'roomId' in where
      ? (await read(engine.store, tables.chatRoom, `${accountId}/${encode(where.roomId)}`)).value
      : undefined;
  for (const { key, value } of await list(engine.store, tables.seatOf, under(`${contact.handle}/`))) {
    if (link && value.roomId !== link.roomId) continue;
    const memberId = key.slice(contact.handle.length + 1);
    const seat = (await read(engine.store, tables.seat, `${value.roomId}/${memberId}`)).value;
    if (seat) return { role: seat.role, id: memberId };
  }
  return { role: 'unbound' };
}
