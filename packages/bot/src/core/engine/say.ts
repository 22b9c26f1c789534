// Puts a message into the outbox of a conversation: it is sent later, by the account's pump, and never from a handler.
import type { Engine } from './context.ts';
import { conversationOf } from './record.ts';
import { padded, parseConversation, tables } from './tables.ts';
import type { OutClass, OutRow } from './tables.ts';
import type { Tx } from './transact.ts';

export interface Saying {
  readonly lines: readonly string[];
  readonly class: OutClass;
  /** Says something of the case. */
  readonly caseWords?: boolean;
  readonly memberId?: string | undefined;
  readonly notice?: OutRow['notice'];
  readonly card?: { readonly title: string; readonly path: string } | undefined;
}

/** Queues the text, and after it the card, if there is one. */
export async function say(tx: Tx, engine: Engine, conversation: string, saying: Saying): Promise<void> {
  const text = saying.lines.join('\n');
  if (text) await queue(tx, engine, conversation, { ...saying, card: undefined }, text);
  if (saying.card) await queue(tx, engine, conversation, saying, saying.card.title);
}

async function queue(
  tx: Tx,
  engine: Engine,
  conversation: string,
  { class: kind, caseWords = false, memberId, notice, card }: Saying,
  text: string,
): Promise<void> {
  const state = await conversationOf(tx, engine, conversation);
  const seq = state.outCount + 1;
  tx.put(tables.conversation, conversation, { ...state, outCount: seq });
  const key = `${conversation}/${padded(seq)}`;
  const row: OutRow = {
    accountId: parseConversation(conversation).accountId,
    conversation,
    seq,
    class: kind,
    state: 'queued',
    text,
    caseWords,
    attempts: 0,
    wallAt: engine.clock.wallNow(),
    notBefore: 0,
    ...(memberId !== undefined && { memberId }),
    ...(notice && { notice }),
    ...(card && { card }),
  };
  tx.put(tables.outbox, key, row);
  tx.after.push(() => engine.queued(key, row));
}
