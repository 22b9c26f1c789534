// A chat room for a case, made once. The intent is kept first; after a crash, or an answer that was lost, the account's rooms
// are looked through for the mark in the topic before anything is tried again.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { ChatError } from '../ports/chat.ts';
import type { Chat } from '../ports/chat.ts';
import type { Engine } from './context.ts';
import { afterDeed, nextDeed, noLog } from './pacing.ts';
import type { Deed, PaceLog } from './pacing.ts';
import { encode, list, read, tables, under } from './tables.ts';
import type { RoomRow } from './tables.ts';
import { transact } from './transact.ts';

/** Four characters by which this room's topic is known again; says nothing of the case. */
export const markOf = (roomId: string): string =>
  bytesToHex(sha256(utf8ToBytes(`yunting room ${roomId}`)))
    .slice(0, 4)
    .toUpperCase();

export const topicOf = (room: RoomRow): string => `${room.topic}·${markOf(room.roomId)}`;

/** Waits for its turn by the account's pace; false when that is later than now. */
export async function takeTurn(
  engine: Engine,
  accountId: string,
  deed: Exclude<Deed, 'send'>,
): Promise<boolean> {
  const now = engine.clock.wallNow();
  return await transact(engine.store, async (tx) => {
    const log = ((await tx.get(tables.pace, `deeds/${accountId}`)) as PaceLog | null | undefined) ?? noLog;
    if (nextDeed(log, engine.settings.pace, now, deed) > now) return false;
    tx.put(tables.pace, `deeds/${accountId}`, afterDeed(log, now, deed) as never);
    return true;
  });
}

/**
 * Makes sure that the chat room is there; the row as it then stands. `undefined`: not now (the account is offline, or has
 * made enough rooms for this hour).
 */
export async function openChatRoom(engine: Engine, room: RoomRow): Promise<RoomRow | undefined> {
  const accountId = room.accountId ?? (await chooseAccount(engine, room.roomId));
  const chat = accountId === undefined ? undefined : engine.chats.get(accountId);
  if (accountId === undefined || !chat) return undefined;
  const intended = await keep(engine, room.roomId, { accountId, chat: 'opening' });
  await engine.crash('room.intended');
  try {
    const found = await findMarked(chat, intended);
    const chatRoomId = found ?? (await create(engine, chat, intended));
    if (chatRoomId === undefined) return undefined;
    await engine.crash('room.created');
    const opened = await keep(engine, room.roomId, { chat: 'open', chatRoomId });
    await engine.crash('room.kept');
    return opened;
  } catch (error) {
    if (error instanceof ChatError) {
      engine.trouble({ what: `open room: ${error.failure}`, where: room.roomId, error });
      return undefined;
    }
    throw error;
  }
}

/** The room of this account whose topic carries the mark. */
async function findMarked(chat: Chat, room: RoomRow): Promise<string | undefined> {
  const mark = `·${markOf(room.roomId)}`;
  return (await chat.listRooms()).find(({ topic }) => topic.endsWith(mark))?.roomId;
}

async function create(engine: Engine, chat: Chat, room: RoomRow): Promise<string | undefined> {
  const founders = engine.founders.get(chat.accountId);
  if (!founders) return undefined;
  if (!(await takeTurn(engine, chat.accountId, 'createRoom'))) return undefined;
  const { clerkContactId, standbyContactId } = founders;
  try {
    const { roomId } = await chat.createRoom([standbyContactId, clerkContactId], topicOf(room));
    // The id may be missing although the room exists.
    return roomId ?? (await findMarked(chat, room));
  } catch (error) {
    const made = await findMarked(chat, room).catch(() => undefined);
    if (made !== undefined) return made;
    throw error;
  }
}

async function keep(engine: Engine, roomId: string, change: Partial<RoomRow>): Promise<RoomRow> {
  return await transact(engine.store, async (tx) => {
    const now = await tx.get(tables.room, roomId);
    if (!now) throw new Error(`room ${roomId} is not known`);
    const next = { ...now, ...change };
    tx.put(tables.room, roomId, next);
    if (change.chatRoomId !== undefined) {
      tx.put(tables.chatRoom, `${next.accountId}/${encode(change.chatRoomId)}`, { roomId });
    }
    return next;
  });
}

/** The account of the pool that most members of the room have as a friend; the first one when nobody has any. */
async function chooseAccount(engine: Engine, roomId: string): Promise<string | undefined> {
  const counts = new Map<string, number>([...engine.founders.keys()].map((id) => [id, 0]));
  for (const { value } of await list(engine.store, tables.seat, under(`${roomId}/`))) {
    const home = (await read(engine.store, tables.handle, value.handle)).value?.accountId;
    if (home !== undefined && counts.has(home)) counts.set(home, (counts.get(home) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
