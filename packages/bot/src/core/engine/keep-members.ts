// Who is in the chat room, against who may be. Lists are the truth, events only hints. Strangers are never removed by the
// bot: the room is told nothing more of the case until they are gone or a person at the court has decided.
import { ChatError } from '../ports/chat.ts';
import type { Chat, ChatRoom } from '../ports/chat.ts';
import { words } from '../words/index.ts';
import type { Engine } from './context.ts';
import { addAlert } from './errands.ts';
import { takeTurn } from './open-room.ts';
import { say } from './say.ts';
import { seatsOf } from './seats.ts';
import type { Seated } from './seats.ts';
import { conversationKey, encode, read, tables } from './tables.ts';
import type { RoomRow } from './tables.ts';
import { transact } from './transact.ts';

const conversationOf = (room: RoomRow): string =>
  conversationKey(room.accountId ?? '', { roomId: room.chatRoomId ?? '' });

/** Contact ids that may be in the room: the founders, and whoever the court says is in it. */
function allowed(engine: Engine, chat: Chat, seats: readonly Seated[]): Set<string> {
  const founders = engine.founders.get(chat.accountId);
  return new Set([
    chat.accountId,
    ...(founders ? [founders.standbyContactId, founders.clerkContactId] : []),
    ...seats
      .filter((seat) => seat.inRoom && seat.accountId === chat.accountId && seat.contactId !== undefined)
      .map((seat) => seat.contactId!),
  ]);
}

/** Looks at the members now; keeps and tells what has changed. True when nobody is there who should not be. */
export async function checkMembers(engine: Engine, room: RoomRow): Promise<boolean> {
  const chat = engine.chats.get(room.accountId ?? '');
  if (!chat || room.chatRoomId === undefined) return false;
  const seats = await seatsOf(engine, room.roomId);
  const { memberIds } = await chat.readRoom(room.chatRoomId);
  const may = allowed(engine, chat, seats);
  const strangers = memberIds.filter((id) => !may.has(id)).sort();
  const conversation = conversationOf(room);
  await transact(engine.store, async (tx) => {
    const now = await tx.get(tables.room, room.roomId);
    if (!now || now.strangers.join(' ') === strangers.join(' ')) return;
    tx.put(tables.room, room.roomId, { ...now, strangers });
    const was = now.strangers.length > 0;
    if (strangers.length > 0) {
      const key = `stranger/${room.roomId}/${strangers.map(encode).join('-')}`;
      await addAlert(tx, engine, key, { kind: 'strangerInRoom', roomId: room.roomId });
    }
    if (was === strangers.length > 0) return;
    await say(tx, engine, conversation, { lines: was ? words.resumed : words.quarantined, class: 'room' });
  });
  engine.quarantine(conversation, strangers.length > 0);
  return strangers.length === 0;
}

/** Brings in who should be in, takes out whom the court has taken out, notes who left by themselves. */
export async function keepMembers(engine: Engine, room: RoomRow): Promise<void> {
  const chat = engine.chats.get(room.accountId ?? '');
  if (!chat || room.chatRoomId === undefined) return;
  const seats = await seatsOf(engine, room.roomId);
  const state = await chat.readRoom(room.chatRoomId);
  for (const seat of seats) await keepMember(engine, chat, room, state, seat);
  await checkMembers(engine, room);
}

async function keepMember(
  engine: Engine,
  chat: Chat,
  room: RoomRow,
  state: ChatRoom,
  seat: Seated,
): Promise<void> {
  if (seat.accountId !== chat.accountId || seat.contactId === undefined) return;
  const isIn = state.memberIds.includes(seat.contactId);
  const key = `${room.roomId}/${seat.memberId}`;
  const wasIn = (await read(engine.store, tables.inside, key)).value !== undefined;
  if (isIn && seat.inRoom && !wasIn) {
    await transact(engine.store, (tx) => tx.put(tables.inside, key, 1));
    return;
  }
  if (!isIn && seat.inRoom && wasIn) {
    // The person left in the chat itself: that costs no right, and the court is to know.
    await transact(engine.store, (tx) => tx.remove(tables.inside, key));
    const court = await engine.court.member(seat.memberId);
    await court.rooms.leave({ roomId: room.roomId });
    return;
  }
  if (!isIn && seat.inRoom) return await bringIn(engine, chat, room, seat, key);
  if (!seat.inRoom && wasIn) await transact(engine.store, (tx) => tx.remove(tables.inside, key));
  // Whoever the court no longer has in the room goes: by consent withdrawn, by leaving, or by a named officer's decision.
  if (isIn && !seat.inRoom) await tryTo(engine, room, () => chat.removeMember(state.roomId, seat.contactId!));
}

async function bringIn(engine: Engine, chat: Chat, room: RoomRow, seat: Seated, key: string): Promise<void> {
  if (!(await chat.isFriend(seat.contactId!))) return;
  const invited = (await read(engine.store, tables.invited, key)).value !== undefined;
  if (invited || !(await takeTurn(engine, chat.accountId, 'addMember'))) return;
  await tryTo(engine, room, async () => {
    const how = await chat.addMember(room.chatRoomId!, seat.contactId!);
    await transact(engine.store, (tx) => {
      if (how === 'added') tx.put(tables.inside, key, 1);
      else tx.put(tables.invited, key, 1);
    });
  });
}

/** The chat may refuse; the next look at the room tries again. */
async function tryTo(engine: Engine, room: RoomRow, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof ChatError)) throw error;
    engine.trouble({ what: `members: ${error.failure}`, where: room.roomId, error });
  }
}
