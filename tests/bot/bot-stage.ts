// A court, a chat full of people, and the bot between them: everything real but the network and WeChat.
import { Bot } from '../../packages/bot/src/core/engine/bot.ts';
import type { BotParts } from '../../packages/bot/src/core/engine/bot.ts';
import type { BotSettings, Trouble } from '../../packages/bot/src/core/engine/context.ts';
import type { Chat } from '../../packages/bot/src/core/ports/chat.ts';
import type { BotClock } from '../../packages/bot/src/core/ports/clock.ts';
import type { Store } from '../../packages/bot/src/core/ports/store.ts';
import { connectCourt } from '../../packages/bot/src/app/connect-court.ts';
import { machineRandom } from '../../packages/bot/src/app/machine.ts';
import { simulatedChat } from '../../packages/bot/src/chat/simulator/index.ts';
import type { World, WorldOptions } from '../../packages/bot/src/chat/simulator/index.ts';
import { serviceRooms } from '../../packages/bot/src/services/index.ts';
import { memoryStore } from '../../packages/bot/src/store/memory.ts';
import { defaultRuntime } from '@yunting/sdk/core';
import { openStage } from '../journeys/stage.ts';
import { account, clerkInChat, courtsWorld, settings, standby } from './cast.ts';
import type { Stage } from '../journeys/stage.ts';

export interface BotStage {
  readonly stage: Stage;
  readonly world: World;
  readonly store: Store;
  readonly troubles: readonly Trouble[];
  /** The bot that runs now. */
  readonly bot: () => Bot;
  /** Court time passes; everything due on the way is done. */
  readonly advanceTo: (to: string) => Promise<void>;
  /** Everything that can be done now is done. */
  readonly settle: () => Promise<void>;
  /** A persona gets a phone with this chat id, named as the persona is. */
  readonly phone: (persona: string, name: string) => string;
  /** The person adds the court's account from the QR on the court's paper, and the bot's card is answered. */
  readonly addCourt: (persona: string) => Promise<string>;
  /** In the official mini-program: fetches a code and binds the handle on the card. */
  readonly bind: (persona: string, roomId: string) => Promise<void>;
  /** What this person's private thread with the court shows. */
  readonly thread: (persona: string) => readonly string[];
  /** What the person's case room shows; empty without one. */
  readonly room: (persona: string) => readonly string[];
  /** The person writes to the court in private, or into the case room, and the bot has done with it. */
  readonly says: (persona: string, text: string, where?: 'private' | 'room') => Promise<readonly string[]>;
  readonly roomIdOf: (persona: string) => string | undefined;
  /** The bot dies without a word and another begins with the same store. */
  readonly restart: () => Promise<void>;
  /** The bot goes away, and time passes without it. */
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface BotStageOptions {
  readonly seed?: number;
  readonly store?: Store;
  readonly settings?: Partial<BotSettings>;
  readonly limits?: WorldOptions['limits'];
  readonly crash?: BotParts['crash'];
  /** How the bot reaches the world: directly, or by real Wechaty over a puppet. */
  readonly chatOf?: (world: World, accountId: string, clock: BotClock) => Chat;
  /** Milliseconds that an event may take from the world to the bot. */
  readonly lagMs?: number;
}

export async function openBotStage(options: BotStageOptions = {}): Promise<BotStage> {
  const stage = await openStage();
  const clock: BotClock = {
    courtNow: () => stage.court.world().nowMs,
    wallNow: Date.now,
    after(delayMs, run) {
      const timer = setTimeout(run, delayMs);
      return () => clearTimeout(timer);
    },
  };
  const world = courtsWorld({ clock, seed: options.seed ?? 7, limits: { ...options.limits } });
  const store = options.store ?? memoryStore();
  const troubles: Trouble[] = [];
  const wallStart = Date.parse('2026-09-01T01:00:00Z');
  const runtime = { ...defaultRuntime(), now: () => wallStart };
  const { lagMs = 0, chatOf = (there: World, id: string) => simulatedChat(there, id) } = options;
  const settle = async (): Promise<void> => {
    if (lagMs > 0) await new Promise((done) => setTimeout(done, lagMs));
    await bot.settle();
  };
  const make = (): Bot =>
    new Bot({
      store,
      clock,
      random: machineRandom,
      court: connectCourt({
        anyone: stage.anyone,
        clientId: 'room-agent',
        clientSecret: 'sandbox-secret-room-agent',
        runtime,
      }),
      chats: new Map([[account, chatOf(world, account, clock)]]),
      founders: new Map([[account, { standbyContactId: standby, clerkContactId: clerkInChat }]]),
      services: serviceRooms,
      settings: { ...settings, ...options.settings },
      crash: options.crash ?? (() => undefined),
      trouble: (trouble) => troubles.push(trouble),
    });
  let bot = make();
  let isUp = true;
  const leave = stage.time.register({
    nextWake: () => (isUp ? bot.nextWake() : undefined),
    wake: () => (isUp ? bot.wake() : undefined),
    idle: () => (isUp ? settle() : Promise.resolve()),
  });
  await bot.start();

  const linesOf = (persona: string, kind: 'private' | 'room'): readonly string[] =>
    world
      .phoneOf(persona)
      .conversations.filter((one) => one.kind === kind)
      .flatMap((one) => one.lines)
      .map((line) => line.text);
  const roomIdOf = (persona: string): string | undefined =>
    world.phoneOf(persona).conversations.flatMap((one) => (one.kind === 'room' ? [one.roomId] : []))[0];

  return {
    stage,
    world,
    store,
    troubles,
    bot: () => bot,
    advanceTo: (to) => stage.advanceTo(to),
    settle,
    phone: (persona, name) => world.addPerson(name, { id: persona }),
    async addCourt(persona) {
      world.as(persona).requestFriend(account);
      await settle();
      const card = world
        .phoneOf(persona)
        .conversations.flatMap((one) => one.lines)
        .find((line) => line.path?.includes('handle='));
      const handle = new URLSearchParams(card?.path?.split('?')[1]).get('handle');
      if (!handle) throw new Error(`${persona} got no card`);
      return handle;
    },
    async bind(persona, roomId) {
      const card = world
        .phoneOf(persona)
        .conversations.flatMap((one) => one.lines)
        .find((line) => line.path?.includes('handle='));
      const chatHandle = new URLSearchParams(card?.path?.split('?')[1]).get('handle') ?? '';
      const { code } = await stage.as(persona).rooms.createInvite({ roomId });
      await stage.as(persona).rooms.redeemInvite({ code, chatHandle });
      await settle();
    },
    thread: (persona) => linesOf(persona, 'private'),
    room: (persona) => linesOf(persona, 'room'),
    async says(persona, text, where = 'private') {
      const kind = where === 'room' ? 'room' : 'private';
      const before = linesOf(persona, kind).length;
      const roomId = roomIdOf(persona);
      if (where === 'room' && roomId === undefined) throw new Error(`${persona} is in no room`);
      world.as(persona).say(where === 'room' ? { roomId: roomId! } : { contactId: account }, text);
      await settle();
      return linesOf(persona, kind).slice(before + 1);
    },
    roomIdOf,
    async restart() {
      await bot.stop();
      bot = make();
      await bot.start();
    },
    async stop() {
      isUp = false;
      await bot.stop();
    },
    async start() {
      bot = make();
      isUp = true;
      await bot.start();
    },
    async close() {
      leave();
      await bot.stop();
      await store.close();
      await stage.close();
    },
  };
}
