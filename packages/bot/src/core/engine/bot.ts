// The bot: ports in, one loop out. Everything it does is asked for by a row in the store, so that a crash only postpones it.
import type { Schemas, YuntingError } from '@yunting/sdk';
import type { Chat, ChatEvent } from '../ports/chat.ts';
import { answerMessage } from './answer.ts';
import type { Engine } from './context.ts';
import { addAlert, carryErrands } from './errands.ts';
import { meetFriend, takeFriend } from './friends.ts';
import { createGuard } from './guard.ts';
import { keepHints, markAllRooms, markRoom, pullEvents } from './hints.ts';
import type { PullOptions } from './hints.ts';
import { storeMessages } from './inbound.ts';
import { Lanes } from './lanes.ts';
import { Pump } from './pump.ts';
import { conversationKey, list, read, tables } from './tables.ts';
import { tendRoom } from './tend-room.ts';
import { transact } from './transact.ts';
import { dueRooms } from './wakes.ts';
import { encode } from './tables.ts';

type Message = Extract<ChatEvent, { readonly kind: 'message' }>;

/** What a bot is made of; the rest of the engine's context it makes itself. */
export type BotParts = Omit<Engine, 'queued' | 'touched' | 'errandAdded' | 'quarantine'>;

/** Failures of one piece of work that are no temporary trouble, after which it is given up and a person told. */
const maxFaults = 5;

export class Bot {
  readonly #engine: Engine;
  readonly #pumps = new Map<string, Pump>();
  readonly #intake = new Map<string, Message[]>();
  readonly #intakeLanes = new Lanes();
  readonly #lanes = new Lanes();
  readonly #faults = new Map<string, number>();
  readonly #resting = new Set<string>();
  #stopped = false;
  #nextLook: number | undefined;

  constructor(parts: BotParts) {
    this.#engine = {
      ...parts,
      queued: (key, row) => this.#pumps.get(row.accountId)?.add(key, row),
      touched: (roomId) => this.#tend(roomId),
      errandAdded: () => this.#carry(),
      quarantine: (conversation, held) =>
        this.#pumps.get(conversation.split('/')[0] ?? '')?.hold(conversation, held),
    };
    const guard = createGuard(this.#engine);
    for (const [id, chat] of parts.chats) this.#pumps.set(id, new Pump(this.#engine, chat, guard));
  }

  /** Takes up what a former life left, then logs in. */
  async start(): Promise<void> {
    const { store, chats } = this.#engine;
    for (const pump of this.#pumps.values()) await pump.load();
    for (const { value } of await list(store, tables.room)) {
      if (value.strangers.length === 0 || value.chatRoomId === undefined) continue;
      const conversation = conversationKey(value.accountId ?? '', { roomId: value.chatRoomId });
      this.#engine.quarantine(conversation, true);
    }
    for (const chat of chats.values()) await chat.start((event) => this.#hear(chat, event));
    for (const { key } of await list(store, tables.inbox)) this.#answer(key);
    for (const { key } of await list(store, tables.dirty)) this.#tend(key);
    this.#carry();
    await this.#look();
  }

  /** Finishes what is under way and logs out; what waits stays in the store. */
  async stop(): Promise<void> {
    this.#stopped = true;
    for (const pump of this.#pumps.values()) await pump.stop();
    await this.#intakeLanes.idle();
    await this.#lanes.idle();
    for (const chat of this.#engine.chats.values()) await chat.stop();
  }

  /** Reads the court's feed to its end. */
  async pull(options?: PullOptions): Promise<void> {
    await pullEvents(this.#engine, options);
  }

  /** Looks at every room, whatever was missed. */
  async reconcile(): Promise<void> {
    await markAllRooms(this.#engine);
  }

  /** An event that came by webhook: kept before this resolves. */
  async accept(event: Schemas['EventEnvelope']): Promise<void> {
    await keepHints(this.#engine, [event]);
  }

  /** Resolves when everything that can be done now is done: the feed read, messages answered, the outbox sent. */
  async settle(): Promise<void> {
    for (let calm = 0; calm < 2;) {
      await this.pull();
      await this.#look();
      const busy = this.#intakeLanes.busy + this.#lanes.busy;
      await this.#intakeLanes.idle();
      await this.#lanes.idle();
      const waiting = this.#waiting();
      for (const pump of this.#pumps.values()) await pump.idle();
      calm =
        busy === 0 && this.#waiting() === waiting && this.#lanes.busy + this.#intakeLanes.busy === 0
          ? calm + 1
          : 0;
    }
  }

  /** Court time (ms) at which there will be something to do, if nothing happens before. */
  nextWake(): number | undefined {
    const wakes = [...this.#pumps.values()].map((pump) => pump.nextWake());
    const times = [this.#nextLook, ...wakes].filter((at) => at !== undefined);
    return times.length === 0 ? undefined : Math.min(...times);
  }

  /** Court time has passed: looks at what is due. */
  async wake(): Promise<void> {
    await this.#look();
    for (const pump of this.#pumps.values()) pump.poke();
  }

  /** For health and metrics: what waits. */
  status(): { readonly outbox: number; readonly lanes: number } {
    return { outbox: this.#waiting(), lanes: this.#lanes.busy + this.#intakeLanes.busy };
  }

  #waiting(): number {
    return [...this.#pumps.values()].reduce((sum, pump) => sum + pump.waiting, 0);
  }

  async #look(): Promise<void> {
    const { due, next } = await dueRooms(this.#engine, this.#engine.clock.courtNow());
    this.#nextLook = next;
    for (const roomId of due) {
      await transact(this.#engine.store, async (tx) => {
        tx.remove(tables.wake, roomId);
        await markRoom(tx, this.#engine, roomId);
      });
    }
  }

  #hear(chat: Chat, event: ChatEvent): void {
    if (this.#stopped) return;
    const pump = this.#pumps.get(chat.accountId);
    if (event.kind === 'online' || event.kind === 'offline') {
      pump?.setOnline(event.kind === 'online');
      if (event.kind === 'online')
        void this.reconcile().catch((error: unknown) => this.#note('reconcile', '', error));
      return;
    }
    if (event.kind === 'message') return this.#take(chat, event);
    if (event.kind === 'roomChanged') {
      void this.#roomChanged(chat, event.roomId).catch((error: unknown) => this.#note('room', '', error));
      return;
    }
    const work = event.kind === 'friendRequest' ? takeFriend : meetFriend;
    const key = `friend/${chat.accountId}/${event.contactId}`;
    this.#work(key, () => work(this.#engine, chat, event as never));
  }

  /** Messages of one conversation are kept together: what arrives while others are being kept shares the next commit. */
  #take(chat: Chat, message: Message): void {
    const conversation = conversationKey(chat.accountId, message.conversation);
    const waiting = this.#intake.get(conversation);
    if (waiting) {
      waiting.push(message);
      return;
    }
    this.#intake.set(conversation, [message]);
    const keep = async (): Promise<void> => {
      const batch = this.#intake.get(conversation) ?? [];
      this.#intake.delete(conversation);
      try {
        await this.#keep(chat, conversation, batch);
      } catch (error) {
        if (!(error instanceof RoomNotKnown)) this.#note('intake', conversation, error);
        for (const one of batch)
          this.#engine.clock.after(this.#engine.settings.retryMs, () => this.#take(chat, one));
      }
    };
    void this.#intakeLanes.run(conversation, keep);
  }

  async #keep(chat: Chat, conversation: string, batch: readonly Message[]): Promise<void> {
    const pump = this.#pumps.get(chat.accountId);
    if (!(await this.#isOurs(chat, batch[0]))) return;
    const others: Message[] = [];
    for (const message of batch) {
      // A message that the chat could not load says nothing of who wrote it: an officer is told that something was not read.
      if (message.from === '') {
        await this.#unread(chat, message.messageId);
        continue;
      }
      const text = echoText(message);
      const ours =
        message.self &&
        pump &&
        text !== undefined &&
        (await pump.claimEcho(conversation, text, message.messageId));
      if (!ours) others.push(message);
    }
    const keys = await storeMessages(this.#engine, chat.accountId, others);
    for (const key of keys) this.#answer(key);
  }

  /**
   * Whether the conversation is one that is kept. Of a room that is just being made it is not known yet: its first messages
   * wait. A room that the account never made is nobody's, and nothing of it is kept.
   */
  async #isOurs(chat: Chat, message: Message | undefined): Promise<boolean> {
    if (!message || !('roomId' in message.conversation)) return true;
    const { store } = this.#engine;
    const key = `${chat.accountId}/${encode(message.conversation.roomId)}`;
    if ((await read(store, tables.chatRoom, key)).value) return true;
    const rooms = await list(store, tables.room);
    const making = rooms.some(({ value }) => value.accountId === chat.accountId && value.chat === 'opening');
    if (making) throw new RoomNotKnown();
    return false;
  }

  async #unread(chat: Chat, messageId: string): Promise<void> {
    const key = `mediaUnread/${chat.accountId}/${encode(messageId)}`;
    await transact(this.#engine.store, (tx) => addAlert(tx, this.#engine, key, { kind: 'mediaUnread' }));
  }

  async #roomChanged(chat: Chat, chatRoomId: string): Promise<void> {
    const link = await read(this.#engine.store, tables.chatRoom, `${chat.accountId}/${encode(chatRoomId)}`);
    if (!link.value) return;
    const { roomId } = link.value;
    await transact(this.#engine.store, (tx) => markRoom(tx, this.#engine, roomId));
  }

  #answer(key: string): void {
    const conversation = key.slice(0, key.lastIndexOf('/'));
    this.#work(`talk/${conversation}`, () => answerMessage(this.#engine, key), key);
  }

  #tend(roomId: string): void {
    this.#work(
      `room/${roomId}`,
      async () => {
        const mark = await read(this.#engine.store, tables.dirty, roomId);
        if (!mark.value) return;
        await tendRoom(this.#engine, roomId);
        await this.#look();
        // Marked again meanwhile: that mark stays, and its own look follows.
        await this.#engine.store.commit({
          expect: [{ table: tables.dirty.name, key: roomId, version: mark.version }],
          write: [{ table: tables.dirty.name, key: roomId, value: undefined }],
        });
      },
      roomId,
    );
  }

  #carry(): void {
    this.#work('errands', async () => {
      if ((await carryErrands(this.#engine)) > 0) this.#later('errands', () => this.#carry());
    });
  }

  /** Does a piece of work in its lane; after a failure again later, and in the end not at all. */
  #work(lane: string, work: () => Promise<void>, about = lane): void {
    void this.#lanes.run(lane, async () => {
      if (this.#stopped) return;
      try {
        await work();
        this.#faults.delete(about);
      } catch (error) {
        const faults = (this.#faults.get(about) ?? 0) + 1;
        this.#note('work', lane, error);
        const passing = (error as Partial<YuntingError>).retryable === true;
        if (!passing && faults >= maxFaults) return;
        this.#faults.set(about, faults);
        this.#later(about, () => this.#work(lane, work, about), faults);
      }
    });
  }

  #later(about: string, run: () => void, faults = 1): void {
    if (this.#resting.has(about)) return;
    this.#resting.add(about);
    const pauseMs = Math.min(this.#engine.settings.retryMs * 2 ** (faults - 1), 300_000);
    this.#engine.clock.after(pauseMs, () => {
      this.#resting.delete(about);
      if (!this.#stopped) run();
    });
  }

  #note(what: string, where: string, error: unknown): void {
    this.#engine.trouble({ what, where, error });
  }
}

/** Not a failure: the messages of a room that is just being made are taken a moment later. */
class RoomNotKnown extends Error {}

const echoText = ({ content }: Message): string | undefined => {
  if (content.type === 'text') return content.text;
  if (content.type === 'miniProgram') return content.title;
  return undefined;
};
