// Sends what is queued, one at a time for an account: in order within a conversation, at a pace, not at night, never to a
// room with a stranger in it. What may have been sent is never sent again unmarked.
import { ChatError } from '../ports/chat.ts';
import type { Chat, Outgoing } from '../ports/chat.ts';
import type { Engine } from './context.ts';
import { addAlert } from './errands.ts';
import { afterComplaint, afterSend, nextSend, noLog } from './pacing.ts';
import type { PaceLog } from './pacing.ts';
import { endOfQuiet } from './quiet-hours.ts';
import { record } from './record.ts';
import type { Saying } from './record.ts';
import { encode, list, parseConversation, read, tables, under } from './tables.ts';
import type { OutRow, SentRow } from './tables.ts';
import { transact } from './transact.ts';

/** Whether a message may go to this conversation now. `later`: not before something changes. */
export type Guard = (key: string, row: OutRow) => Promise<'go' | 'later' | 'never'>;

/** Attempts of a notice whose outcome stays unknown, after which a person looks at it. */
const maxAttempts = 3;
/** How many times the usual pause is waited after "too often": haste is what gets an account blocked. */
const throttledFor = 30;
const rank = { urgent: 0, reply: 1, room: 2, notice: 3 } as const;
const mark = '【补发】';

export class Pump {
  readonly #engine: Engine;
  readonly #chat: Chat;
  readonly #guard: Guard;
  readonly #rows = new Map<string, OutRow>();
  readonly #held = new Set<string>();
  /** Texts that were sent and whose echo has not been seen: conversation → text → ids of echoes that came early. */
  readonly #awaited = new Map<string, string[]>();
  #pace: PaceLog = noLog;
  #online = false;
  #stopped = false;
  #running: Promise<void> | undefined;
  #again = false;
  #cancel: (() => void) | undefined;
  #slowUntil = 0;

  constructor(engine: Engine, chat: Chat, guard: Guard) {
    this.#engine = engine;
    this.#chat = chat;
    this.#guard = guard;
  }

  /** Reads what a former life left. What was being sent then may have arrived: its echo is waited for. */
  async load(): Promise<void> {
    const { store, clock, settings } = this.#engine;
    const { accountId } = this.#chat;
    const pace = await read(store, tables.pace, accountId);
    if (pace.value) this.#pace = pace.value as unknown as PaceLog;
    for (const { key, value } of await list(store, tables.outbox, under(`${accountId}/`))) {
      const row: OutRow =
        value.state === 'sending'
          ? { ...value, state: 'unknown', notBefore: clock.wallNow() + settings.echoWaitMs }
          : value;
      this.#rows.set(key, row);
      if (row.state === 'unknown') this.#await(row);
    }
  }

  add(key: string, row: OutRow): void {
    this.#rows.set(key, row);
    this.poke();
  }

  setOnline(online: boolean): void {
    this.#online = online;
    if (online) this.poke();
  }

  hold(conversation: string, held: boolean): void {
    if (held) this.#held.add(conversation);
    else this.#held.delete(conversation);
    if (!held) this.poke();
  }

  /** Our own message, as the chat shows it back: closes a send, or is somebody else's at the court's account. */
  async claimEcho(conversation: string, text: string, messageId: string): Promise<boolean> {
    const awaited = this.#awaited.get(`${conversation} ${text}`);
    if (!awaited) return false;
    // A late echo of an earlier send with the same words closes nothing.
    const seen = await this.#engine.store.get(
      tables.seen.name,
      `${this.#chat.accountId}/${encode(messageId)}`,
    );
    if (seen) return true;
    awaited.push(messageId);
    const unknown = [...this.#rows].find(
      ([, row]) => row.state === 'unknown' && row.conversation === conversation && wordsOf(row) === text,
    );
    if (unknown) {
      await this.#close(unknown[0], unknown[1], 'sent', messageId);
      this.poke();
    }
    return true;
  }

  poke(): void {
    this.#again = true;
    if (this.#running || this.#stopped) return;
    this.#running = this.#run().finally(() => {
      this.#running = undefined;
      if (this.#again && !this.#stopped) this.poke();
    });
  }

  /** Resolves when nothing can be sent now. */
  async idle(): Promise<void> {
    for (;;) {
      if (this.#running) await this.#running;
      else {
        const next = this.#next();
        if (!next || !this.#online || this.#stopped) return;
        const waitMs = Math.max(0, next.at - this.#engine.clock.wallNow());
        await new Promise<void>((done) => this.#engine.clock.after(waitMs + 1, done));
        this.poke();
      }
    }
  }

  /** Court time (ms) at which messages held for the night may go. */
  nextWake(): number | undefined {
    const now = this.#engine.clock.courtNow();
    const end = endOfQuiet(now, this.#engine.settings.quietHours);
    if (end === now) return undefined;
    return [...this.#rows.values()].some((row) => this.#isQuiet(row, now)) ? end : undefined;
  }

  /** How many rows wait. */
  get waiting(): number {
    return this.#rows.size;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#cancel?.();
    await this.#running;
  }

  async #run(): Promise<void> {
    // Asked again from here on means once more; while offline there is nothing to do until the account is back.
    this.#again = false;
    while (!this.#stopped && this.#online) {
      this.#again = false;
      const next = this.#next();
      if (!next) return;
      const waitMs = next.at - this.#engine.clock.wallNow();
      if (waitMs > 0) {
        this.#cancel?.();
        this.#cancel = this.#engine.clock.after(waitMs, () => this.poke());
        return;
      }
      await this.#turn(next.key, next.row);
    }
  }

  #isQuiet(row: OutRow, now: number): boolean {
    if (row.class === 'urgent' || row.class === 'reply') return false;
    return endOfQuiet(now, this.#engine.settings.quietHours) > now;
  }

  /** The row to send next, and the instant (machine time) from which it may go. */
  #next(): { key: string; row: OutRow; at: number } | undefined {
    const now = this.#engine.clock.courtNow();
    const heads = new Map<string, [string, OutRow]>();
    for (const [key, row] of this.#rows) {
      if (this.#isQuiet(row, now)) continue;
      if (row.caseWords && this.#held.has(row.conversation)) continue;
      const head = heads.get(row.conversation)?.[1];
      const earlier =
        !head || (row.class === 'urgent') !== (head.class === 'urgent')
          ? !head || row.class === 'urgent'
          : row.seq < head.seq;
      if (earlier) heads.set(row.conversation, [key, row]);
    }
    let best: { key: string; row: OutRow; at: number } | undefined;
    for (const [key, row] of heads.values()) {
      const at = this.#mayGoAt(row);
      if (!best || isBefore({ row, at }, best, this.#engine.clock.wallNow())) best = { key, row, at };
    }
    return best;
  }

  #mayGoAt(row: OutRow): number {
    const { clock, settings } = this.#engine;
    const now = clock.wallNow();
    const paced = nextSend(this.#pace, settings.pace, now, row.conversation);
    return Math.max(paced, row.notBefore, this.#slowUntil);
  }

  async #turn(key: string, row: OutRow): Promise<void> {
    const { clock, settings } = this.#engine;
    try {
      if (row.class === 'reply' && clock.wallNow() - row.wallAt > settings.staleReplyMs)
        return await this.#close(key, row, 'dropped');
      if (row.state === 'unknown' && row.attempts >= maxAttempts)
        return await this.#close(key, row, 'unknown');
      const verdict = await this.#guard(key, row);
      if (verdict === 'never') return await this.#close(key, row, 'dropped');
      if (verdict === 'later') return this.#postpone(key, row);
      await this.#send(key, row);
    } catch (error) {
      this.#engine.trouble({ what: 'send', where: row.conversation.split('/')[1] ?? '', error });
      this.#postpone(key, row);
    }
  }

  #postpone(key: string, row: OutRow): void {
    const { clock, settings } = this.#engine;
    this.#rows.set(key, { ...row, notBefore: clock.wallNow() + settings.retryMs });
  }

  async #send(key: string, row: OutRow): Promise<void> {
    const { store, clock, crash } = this.#engine;
    const sending: OutRow = {
      ...row,
      state: 'sending',
      attempts: row.attempts + 1,
      text: row.state === 'unknown' && !row.text.startsWith(mark) ? `${mark}${row.text}` : row.text,
    };
    this.#pace = afterSend(this.#pace, clock.wallNow(), row.conversation);
    await transact(store, (tx) => {
      tx.put(tables.outbox, key, sending);
      tx.put(tables.pace, this.#chat.accountId, this.#pace as never);
    });
    this.#rows.set(key, sending);
    const awaited = this.#await(sending);
    await crash('send.marked');
    let messageId: string | undefined;
    try {
      const answer = await this.#chat.send(parseConversation(row.conversation).where, outgoing(sending));
      messageId = answer.messageId;
    } catch (error) {
      const early = awaited.at(-1);
      if (early === undefined) return await this.#failed(key, sending, error);
      messageId = early;
    }
    await crash('send.done');
    if (this.#rows.has(key)) await this.#close(key, sending, 'sent', messageId ?? awaited.at(-1));
    await crash('send.committed');
  }

  #await(row: OutRow): string[] {
    const id = `${row.conversation} ${wordsOf(row)}`;
    const known = this.#awaited.get(id) ?? [];
    this.#awaited.set(id, known);
    return known;
  }

  async #failed(key: string, row: OutRow, error: unknown): Promise<void> {
    const { clock, settings } = this.#engine;
    const failure = error instanceof ChatError ? error.failure : 'unknown';
    this.#engine.trouble({ what: `send: ${failure}`, where: row.conversation.split('/')[1] ?? '', error });
    if (failure === 'offline' || failure === 'throttled') {
      if (failure === 'offline') this.#online = false;
      else {
        this.#pace = afterComplaint(this.#pace, clock.wallNow());
        this.#slowUntil = clock.wallNow() + settings.retryMs * throttledFor;
      }
      return await this.#keep(key, { ...row, state: 'queued', attempts: row.attempts - 1 });
    }
    if (failure === 'unknown') {
      const notBefore = clock.wallNow() + settings.echoWaitMs;
      return await this.#keep(key, { ...row, state: 'unknown', notBefore });
    }
    await this.#close(key, row, 'refused');
  }

  async #keep(key: string, row: OutRow): Promise<void> {
    await transact(this.#engine.store, (tx) => tx.put(tables.outbox, key, row));
    this.#rows.set(key, row);
  }

  /** The end of a row. What mattered and did not arrive is told to a person at the court. */
  async #close(key: string, row: OutRow, outcome: SentRow['outcome'], messageId?: string): Promise<void> {
    const { store, clock, random } = this.#engine;
    const at = clock.courtNow();
    const salt = random.bytes(16);
    await transact(store, async (tx) => {
      tx.remove(tables.outbox, key);
      const { conversation, seq, text } = row;
      tx.put(tables.sent, key, { conversation, seq, text, messageId, outcome, at });
      if (messageId !== undefined) tx.put(tables.seen, `${row.accountId}/${encode(messageId)}`, 1);
      if (outcome === 'sent') await record(tx, this.#engine, conversation, happeningOf(row), { at, salt });
      if (outcome === 'unknown' || outcome === 'refused') {
        const words = `${outcome === 'unknown' ? '发送结果不明' : '没有发出'}：${row.notice?.number ?? '答复'}`;
        const said = { kind: 'system', from: { role: 'program' }, body: { text: words } } as const;
        await record(tx, this.#engine, conversation, said, { at, salt });
      }
      const matters = row.class === 'notice' || row.class === 'urgent';
      if (matters && (outcome === 'refused' || outcome === 'unknown')) {
        const about = row.memberId === undefined ? {} : { memberId: row.memberId };
        await addAlert(tx, this.#engine, `undeliverable/${key}`, { kind: 'undeliverable', ...about });
      }
    });
    this.#rows.delete(key);
    if (outcome === 'sent' && messageId !== undefined)
      this.#awaited.delete(`${row.conversation} ${wordsOf(row)}`);
  }
}

const happeningOf = ({ notice, text, card }: OutRow): Saying =>
  notice
    ? { kind: 'notice', from: { role: 'program' }, body: { ...notice, lines: text.split('\n') } }
    : { kind: 'system', from: { role: 'program' }, body: { text: card ? `〔${card.title}〕` : text } };

const wordsOf = (row: OutRow): string => (row.card ? row.card.title : row.text);

const outgoing = ({ card, text }: OutRow): Outgoing =>
  card ? { type: 'miniProgram', title: card.title, path: card.path } : { type: 'text', text };

interface Candidate {
  readonly row: OutRow;
  readonly at: number;
}

/** Ready before not ready; then by class; then the older. */
function isBefore(one: Candidate, other: Candidate, now: number): boolean {
  const ready = one.at <= now;
  if (ready !== other.at <= now) return ready;
  if (!ready) return one.at < other.at;
  const [a, b] = [rank[one.row.class], rank[other.row.class]];
  return a === b ? one.row.wallAt < other.row.wallAt : a < b;
}
