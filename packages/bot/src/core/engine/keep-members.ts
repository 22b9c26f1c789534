// Who is in the chat room, against who may be. Lists are the truth, events only hints. Strangers are never removed by the
// bot: the room is told nothing more of the case until they are gone or a person at the court has decided.
import { ChatError } from '../ports/chat.ts';
import type { Chat, ChatRoom } from '../ports/chat.ts';
import { words } from '../words/index.ts';
import type { Engine } from './context.ts';
import { addAlert } from './errands.ts';
import { takeTurn } from './open-room.ts';
import { record } from './record.ts';
import { say } from './say.ts';
import { seatsOf } from './seats.ts';
import type { Seated } from './seats.ts';
import { conversationKey, encode, read, tables } from './tables.ts';
import type { RoomRow } from './tables.ts';
import { transact } from './transact.ts';
import type { Tx } from './transact.ts';

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
export async function keepMembers(engine: Engine, room: RoomRow, welcome: readonly string[]): Promise<void> {
  const chat = engine.chats.get(room.accountId ?? '');
  if (!chat || room.chatRoomId === undefined) return;
  const seats = await seatsOf(engine, room.roomId);
  const state = await chat.readRoom(room.chatRoomId);
  for (const seat of seats) await keepMember(engine, chat, room, state, seat, welcome);
  await checkMembers(engine, room);
}

async function keepMember(
  engine: Engine,
  chat: Chat,
  room: RoomRow,
  state: ChatRoom,
  seat: Seated,
  welcome: readonly string[],
): Promise<void> {
  if (seat.accountId !== chat.accountId || seat.contactId === undefined) return;
  const isIn = state.memberIds.includes(seat.contactId);
  const key = `${room.roomId}/${seat.memberId}`;
  const inside = await read(engine.store, tables.inside, key);
  const wasIn = inside.value !== undefined;
  if (isIn && seat.inRoom && !wasIn) return await cameIn(engine, room, seat, welcome);
  if (!isIn && seat.inRoom && wasIn) {
    // The person left in the chat itself: that costs no right, and the court is to know.
    const court = await engine.court.member(seat.memberId);
    const idempotencyKey = `left-${seat.memberId}-${inside.version}-${engine.clock.courtNow()}`;
    await court.rooms.leave({ roomId: room.roomId }, { idempotencyKey });
    return await wentOut(engine, room, seat);
  }
  if (!isIn && seat.inRoom) return await bringIn(engine, chat, room, seat, key, welcome);
  if (!isIn && wasIn) return await wentOut(engine, room, seat);
  // Whoever the court no longer has in the room goes: by consent withdrawn, by leaving, or by a named officer's decision.
  if (isIn && !seat.inRoom) await tryTo(engine, room, () => chat.removeMember(state.roomId, seat.contactId!));
}

async function bringIn(
  engine: Engine,
  chat: Chat,
  room: RoomRow,
  seat: Seated,
  key: string,
  welcome: readonly string[],
): Promise<void> {
  if (!(await chat.isFriend(seat.contactId!))) return;
  const invited = (await read(engine.store, tables.invited, key)).value !== undefined;
  if (invited || !(await takeTurn(engine, chat.accountId, 'addMember'))) return;
  await tryTo(engine, room, async () => {
    const how = await chat.addMember(room.chatRoomId!, seat.contactId!);
    if (how === 'added') await cameIn(engine, room, seat, welcome);
    else await transact(engine.store, (tx) => tx.put(tables.invited, key, 1));
  });
}

/** Noted, in the record too; who comes in later than the room's own welcome is told the same in private. */
async function cameIn(
  engine: Engine,
  room: RoomRow,
  seat: Seated,
  welcome: readonly string[],
): Promise<void> {
  await note(engine, room, seat, 'memberJoined', async (tx, key) => {
    tx.put(tables.inside, key, 1);
    tx.remove(tables.invited, key);
    if ((await tx.get(tables.greeted, key)) || seat.conversation === undefined) return;
    tx.put(tables.greeted, key, 1);
    await say(tx, engine, seat.conversation, { lines: welcome, class: 'reply', memberId: seat.memberId });
  });
}

const wentOut = (engine: Engine, room: RoomRow, seat: Seated): Promise<void> =>
  note(engine, room, seat, 'memberLeft', (tx, key) => tx.remove(tables.inside, key));

async function note(
  engine: Engine,
  room: RoomRow,
  { memberId, role }: Seated,
  kind: 'memberJoined' | 'memberLeft',
  change: (tx: Tx, key: string) => Promise<void> | void,
): Promise<void> {
  const at = engine.clock.courtNow();
  const salt = engine.random.bytes(16);
  await transact(engine.store, async (tx) => {
    const saying = { kind, from: { role, id: memberId }, body: {} } as const;
    await record(tx, engine, conversationOf(room), saying, { at, salt });
    await change(tx, `${room.roomId}/${memberId}`);
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
