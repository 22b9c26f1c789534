// Where a message was said and by whom: a bound party in its room or in private, somebody unbound, or the court's own people.
import type { Engine } from './context.ts';
import { seatsOfContact } from './seats.ts';
import { conversationKey, encode, parseConversation, read, tables } from './tables.ts';
import type { InboxRow, RoomRow, SeatRow } from './tables.ts';

export interface Place {
  readonly kind: 'room' | 'private' | 'unbound' | 'stranger' | 'court';
  /** The chat room's court room, when it was said in one. */
  readonly room: RoomRow | undefined;
  /** The speaker's seats: in the room, that room's alone. */
  readonly seats: readonly SeatRow[];
  /** The speaker's private conversation with the same account. */
  readonly privately: string;
}

export async function placeOf(engine: Engine, row: InboxRow): Promise<Place> {
  const { where, accountId } = parseConversation(row.conversation);
  const privately = conversationKey(accountId, { contactId: row.from });
  const seats = await seatsOfContact(engine, accountId, row.from);
  const isCourt = isFounder(engine, accountId, row.from);
  if (!('roomId' in where)) {
    const kind = isCourt ? 'court' : seats.length > 0 ? 'private' : 'unbound';
    return { kind, room: undefined, seats, privately };
  }
  const link = (await read(engine.store, tables.chatRoom, `${accountId}/${encode(where.roomId)}`)).value;
  const room = link && (await read(engine.store, tables.room, link.roomId)).value;
  const here = seats.filter((seat) => seat.roomId === room?.roomId && seat.inRoom);
  const kind = isCourt ? 'court' : here.length > 0 && room?.chat === 'open' ? 'room' : 'stranger';
  return { kind, room, seats: here, privately };
}

function isFounder(engine: Engine, accountId: string, contactId: string): boolean {
  const founders = engine.founders.get(accountId);
  return founders?.clerkContactId === contactId || founders?.standbyContactId === contactId;
}
