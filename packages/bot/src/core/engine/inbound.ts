// What the chat says is stored before anything is made of it: once, in the order of arrival, with its place in the record.
import type { ChatContent, ChatEvent } from '../ports/chat.ts';
import type { Engine } from './context.ts';
import { newId } from './context.ts';
import { authorOf, record } from './record.ts';
import type { Saying } from './record.ts';
import type { Author } from '../transcript/entry.ts';
import { conversationKey, encode, padded, tables } from './tables.ts';
import { transact } from './transact.ts';

type Message = Extract<ChatEvent, { readonly kind: 'message' }>;

/** Longest text that is kept; more is cut, and the record says so. */
const maxText = 4000;

const textOf = (content: ChatContent): string => {
  if (content.type === 'text') {
    const { text } = content;
    return text.length > maxText ? `${text.slice(0, maxText)}…（过长，已截断）` : text;
  }
  return 'name' in content ? content.name : '';
};

/** As it goes into the record; `entry`: the number of the one that was called back, if it is known. */
function sayingOf(content: ChatContent, from: Author, entry: number | undefined): Saying {
  switch (content.type) {
    case 'text':
      return { kind: 'message', from, body: { type: 'text', text: textOf(content) } };
    case 'image':
    case 'file':
    case 'voice':
    case 'video':
      return { kind: 'message', from, body: { type: content.type, name: content.name } };
    case 'recall':
      return { kind: 'recall', from, body: entry === undefined ? {} : { entry } };
    default:
      return { kind: 'message', from, body: { type: 'other' } };
  }
}

/**
 * Stores messages of one conversation, all in one commit; answers the inbox keys of those that are new. A message that came before is not
 * stored again, however often the chat tells of it.
 */
export async function storeMessages(
  engine: Engine,
  accountId: string,
  messages: readonly Message[],
): Promise<readonly string[]> {
  const [first] = messages;
  if (!first) return [];
  const conversation = conversationKey(accountId, first.conversation);
  const at = engine.clock.courtNow();
  const authors: Author[] = [];
  for (const { from, self } of messages)
    authors.push(self ? { role: 'officer' } : await authorOf(engine, conversation, from));
  const salts = messages.map(() => engine.random.bytes(16));
  const fresh = await transact(engine.store, async (tx) => {
    const keys: string[] = [];
    for (const [index, { messageId, from: contact, self, content }] of messages.entries()) {
      const seen = `${accountId}/${encode(messageId)}`;
      if (await tx.get(tables.seen, seen)) continue;
      tx.put(tables.seen, seen, 1);
      const from = authors[index]!;
      if (!self) await handleOf(tx, engine, accountId, contact);
      const recalled =
        content.type === 'recall'
          ? await tx.get(tables.entryOf, `${conversation}/${encode(content.messageId)}`)
          : undefined;
      const saying = sayingOf(content, from, recalled?.seq);
      const seq = await record(tx, engine, conversation, saying, { at, salt: salts[index]! });
      tx.put(tables.entryOf, `${conversation}/${encode(messageId)}`, { seq });
      if (self) continue;
      const key = `${conversation}/${padded(seq)}`;
      keys.push(key);
      tx.put(tables.inbox, key, {
        accountId,
        conversation,
        messageId,
        from: contact,
        type: content.type,
        text: textOf(content),
        at,
      });
    }
    return keys;
  });
  await engine.crash('inbox.committed');
  return fresh;
}

/** The opaque handle of a contact, given on first sight. */
export async function handleOf(
  tx: Parameters<Parameters<typeof transact>[1]>[0],
  engine: Engine,
  accountId: string,
  contactId: string,
  friend?: boolean,
): Promise<string> {
  const key = `${accountId}/${encode(contactId)}`;
  const known = await tx.get(tables.contact, key);
  if (known) {
    if (friend !== undefined && friend !== known.friend) tx.put(tables.contact, key, { ...known, friend });
    return known.handle;
  }
  const handle = newId(engine.random, 'h-');
  tx.put(tables.contact, key, { accountId, contactId, handle, friend: friend ?? false });
  tx.put(tables.handle, handle, { accountId, contactId });
  return handle;
}
