// Someone adds the court's account, from the QR on the court's paper. The bot never adds anybody, and asks for no code: the
// card opens the official mini-program, where the person is verified and binds this conversation.
import { words } from '../words/index.ts';
import type { Chat } from '../ports/chat.ts';
import type { Engine } from './context.ts';
import { handleOf } from './inbound.ts';
import { takeTurn } from './open-room.ts';
import { say } from './say.ts';
import { conversationKey, encode, tables } from './tables.ts';
import { markRoom } from './hints.ts';
import { seatsOfContact } from './seats.ts';
import { transact } from './transact.ts';

export async function takeFriend(
  engine: Engine,
  chat: Chat,
  { requestId, contactId }: { readonly requestId: string; readonly contactId: string },
): Promise<void> {
  if (!(await takeTurn(engine, chat.accountId, 'acceptFriend')))
    throw new Error('too many new friends this hour');
  await chat.acceptFriend(requestId);
  await meetFriend(engine, chat, { contactId });
}

/** Greets a new friend, once, and hands out the card with the opaque handle. */
export async function meetFriend(
  engine: Engine,
  chat: Chat,
  { contactId }: { readonly contactId: string },
): Promise<void> {
  const { accountId } = chat;
  const conversation = conversationKey(accountId, { contactId });
  const key = `${accountId}/${encode(contactId)}`;
  await transact(engine.store, async (tx) => {
    const known = await tx.get(tables.contact, key);
    if (known?.friend) return;
    const handle = await handleOf(tx, engine, accountId, contactId, true);
    await say(tx, engine, conversation, {
      lines: words.greeting,
      class: 'reply',
      card: { title: words.bindCard, path: `pages/bind?handle=${handle}` },
    });
  });
  // Someone who was bound already, and is a friend only now, may come into the rooms.
  const rooms = (await seatsOfContact(engine, accountId, contactId)).map((seat) => seat.roomId);
  await transact(engine.store, async (tx) => {
    for (const roomId of rooms) await markRoom(tx, engine, roomId);
  });
}
