// Who sits where: the court's bindings, mirrored. The court decides; the mirror is read again after every hint.
import type { Schemas } from '@yunting/sdk';
import { words } from '../words/index.ts';
import type { Engine } from './context.ts';
import { say } from './say.ts';
import { conversationKey, encode, list, read, tables, under } from './tables.ts';
import type { RoomRow, SeatRow } from './tables.ts';
import { transact } from './transact.ts';

/** A seat and the private conversation with whoever sits there; no conversation while the handle is nobody's here. */
export interface Seated extends SeatRow {
  readonly conversation: string | undefined;
  readonly accountId: string | undefined;
  readonly contactId: string | undefined;
}

const boundStates = ['bound', 'joined', 'left'];

/** Whether the private thread of this seat may carry the member's own matters. */
export const isBound = ({ state }: SeatRow): boolean => boundStates.includes(state);

/** Mirrors the bindings of a room; greets whoever is newly bound, in private. Answers the seats as they now are. */
export async function mirrorSeats(
  engine: Engine,
  room: RoomRow,
  bindings: readonly Schemas['RoomBindingEntry'][],
  roster: Schemas['RoomRoster'] | undefined,
): Promise<readonly Seated[]> {
  const { roomId } = room;
  const before = await list(engine.store, tables.seat, under(`${roomId}/`));
  const now = new Map(bindings.map((entry) => [entry.memberId, entry]));
  for (const { value } of before) {
    const entry = now.get(value.memberId);
    if (entry && entry.chatHandle === value.handle) continue;
    await transact(engine.store, (tx) => {
      tx.remove(tables.seat, `${roomId}/${value.memberId}`);
      tx.remove(tables.seatOf, `${value.handle}/${value.memberId}`);
    });
  }
  for (const { memberId, chatHandle: handle, state, inRoom } of bindings) {
    const conversation = await conversationOfHandle(engine, handle);
    await transact(engine.store, async (tx) => {
      const key = `${roomId}/${memberId}`;
      const known = await tx.get(tables.seat, key);
      const listed = roster?.members.find((one) => one.memberId === memberId)?.role;
      const role = listed === 'agent' || listed === 'litigant' ? listed : (known?.role ?? 'litigant');
      const same = known?.handle === handle && known.state === state && known.inRoom === inRoom;
      if (same && known.role === role) return;
      tx.put(tables.seat, key, { handle, memberId, roomId, role, state, inRoom });
      tx.put(tables.seatOf, `${handle}/${memberId}`, { roomId });
      if (known?.handle === handle || conversation === undefined) return;
      await say(tx, engine, conversation, { lines: words.bound(room.topic), class: 'reply', memberId });
    });
  }
  return await seatsOf(engine, roomId);
}

async function conversationOfHandle(engine: Engine, handle: string): Promise<string | undefined> {
  const home = (await read(engine.store, tables.handle, handle)).value;
  return home && conversationKey(home.accountId, { contactId: home.contactId });
}

/** The seats of a room with the conversations of those who sit there. */
export async function seatsOf(engine: Engine, roomId: string): Promise<readonly Seated[]> {
  const seats: Seated[] = [];
  for (const { value } of await list(engine.store, tables.seat, under(`${roomId}/`))) {
    const home = (await read(engine.store, tables.handle, value.handle)).value;
    seats.push({
      ...value,
      accountId: home?.accountId,
      contactId: home?.contactId,
      conversation: home && conversationKey(home.accountId, { contactId: home.contactId }),
    });
  }
  return seats;
}

/** What the member itself says of its role: the roster is silent before the room opens. */
export async function keepRole(
  engine: Engine,
  roomId: string,
  { memberId, role }: Schemas['RoomMembership'],
): Promise<void> {
  if (role !== 'agent' && role !== 'litigant') return;
  await transact(engine.store, async (tx) => {
    const seat = await tx.get(tables.seat, `${roomId}/${memberId}`);
    if (seat && seat.role !== role) tx.put(tables.seat, `${roomId}/${memberId}`, { ...seat, role });
  });
}

/** Every seat of a contact, over all cases. */
export async function seatsOfContact(
  engine: Engine,
  accountId: string,
  contactId: string,
): Promise<readonly SeatRow[]> {
  const contact = (await read(engine.store, tables.contact, `${accountId}/${encode(contactId)}`)).value;
  if (!contact) return [];
  const seats: SeatRow[] = [];
  for (const { key, value } of await list(engine.store, tables.seatOf, under(`${contact.handle}/`))) {
    const memberId = key.slice(contact.handle.length + 1);
    const seat = (await read(engine.store, tables.seat, `${value.roomId}/${memberId}`)).value;
    if (seat && isBound(seat)) seats.push(seat);
  }
  return seats;
}
