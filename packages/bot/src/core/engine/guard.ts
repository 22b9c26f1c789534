// The last look before a message leaves: is the room still only its people's, is the person still bound.
import { hasPrivateNumber } from '../plain.ts';
import type { Engine } from './context.ts';
import { checkMembers } from './keep-members.ts';
import type { Guard } from './pump.ts';
import { encode, parseConversation, read, tables } from './tables.ts';
import type { OutRow } from './tables.ts';
import { isBound } from './seats.ts';

export const createGuard =
  (engine: Engine): Guard =>
  async (_key, row) =>
    'roomId' in parseConversation(row.conversation).where
      ? await guardRoom(engine, row)
      : await guardPrivate(engine, row);

async function guardRoom(engine: Engine, row: OutRow): Promise<'go' | 'later' | 'never'> {
  const { where, accountId } = parseConversation(row.conversation);
  if (!('roomId' in where)) return 'never';
  // Identity numbers, cards, phones and payment codes never reach a room, whoever wrote the text.
  if (hasPrivateNumber(row.text)) {
    engine.trouble({
      what: 'a private number was kept out of a room',
      where: row.conversation,
      error: undefined,
    });
    return 'never';
  }
  if (!row.caseWords) return 'go';
  const link = (await read(engine.store, tables.chatRoom, `${accountId}/${encode(where.roomId)}`)).value;
  const room = link && (await read(engine.store, tables.room, link.roomId)).value;
  if (!room || room.chat !== 'open') return 'never';
  return (await checkMembers(engine, room)) ? 'go' : 'later';
}

async function guardPrivate(engine: Engine, row: OutRow): Promise<'go' | 'never'> {
  if (row.memberId === undefined) return 'go';
  const { where, accountId } = parseConversation(row.conversation);
  if (!('contactId' in where)) return 'never';
  const contact = (await read(engine.store, tables.contact, `${accountId}/${encode(where.contactId)}`)).value;
  if (!contact) return 'never';
  const link = (await read(engine.store, tables.seatOf, `${contact.handle}/${row.memberId}`)).value;
  const seat = link && (await read(engine.store, tables.seat, `${link.roomId}/${row.memberId}`)).value;
  return seat && isBound(seat) ? 'go' : 'never';
}
