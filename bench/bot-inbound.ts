// What a message costs: stored with its place in the record and synced to disk before anything is made of it, beside bare
// Wechaty over the same simulated chat, which keeps nothing. And how soon the first message goes out after a restart.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultRuntime } from '@yunting/sdk/core';
import { Yunting } from '@yunting/sdk';
import { Court, clientSecretOf, inProcessTransport } from '@yunting/mock-server';
import { Bot, connectCourt, defaultQuietHours, noPace, serviceRooms } from '@yunting/bot';
import type { Chat, ChatEvent } from '@yunting/bot';
import { machineClock, machineRandom, sqliteStore } from '@yunting/bot/node';
import { World, simulatedChat } from '@yunting/bot/simulator';
import { simulatedWechaty } from '@yunting/bot/simulator/puppets';
import { printRatio } from './measure.ts';

const account = 'court-1';
const people = 40;
const messages = 8000;
/** Messages on their way at a time, as a busy morning would have them. */
const atOnce = 200;

process.env['WECHATY_LOG'] ??= 'silent';

/** A chat of forty people who are the court's friends. */
function crowd(): World {
  const world = World.create({ clock: machineClock(), seed: 1, limits: { keptMessages: 1000 } });
  world.addAccount('演示法院', { id: account });
  for (let at = 0; at < people; at++) {
    world.addPerson(`甲${at}`, { id: `p${at}` });
    world.befriend(account, `p${at}`);
  }
  return world;
}

/** Everyone writes in turn, `atOnce` on the way; resolves with the milliseconds each took. */
async function flood(world: World, arrived: (done: (id: string) => void) => void): Promise<number[]> {
  const sentAt = new Map<string, number>();
  const early = new Map<string, number>();
  const took: number[] = [];
  let wake = (): void => undefined;
  arrived((id) => {
    const from = sentAt.get(id);
    if (from === undefined) early.set(id, performance.now());
    else {
      took.push(performance.now() - from);
      sentAt.delete(id);
    }
    wake();
  });
  for (let at = 0; at < messages; at++) {
    while (sentAt.size >= atOnce) await new Promise<void>((done) => (wake = done));
    const begun = performance.now();
    const id = world.as(`p${at % people}`).say({ contactId: account }, `大家好 ${at}`);
    const seen = early.get(id);
    if (seen === undefined) sentAt.set(id, begun);
    else took.push(seen - begun);
    if (at % 50 === 0) await new Promise((done) => setImmediate(done));
  }
  while (took.length < messages) await new Promise<void>((done) => (wake = done));
  return took;
}

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;

function botOver(world: World, path: string, chat: Chat = simulatedChat(world, account)) {
  const court = new Court({ seed: 'bench' });
  const runtime = defaultRuntime();
  const anyone = new Yunting({ baseUrl: 'http://court.test', transport: inProcessTransport(court), runtime });
  const store = sqliteStore(path);
  const clientId = 'room-agent';
  const bot = new Bot({
    store,
    chats: new Map([[account, chat]]),
    clock: machineClock(),
    random: machineRandom,
    court: connectCourt({ anyone, clientId, clientSecret: clientSecretOf(clientId), runtime }),
    founders: new Map([[account, { standbyContactId: 'p0', clerkContactId: 'p1' }]]),
    services: serviceRooms,
    settings: {
      courtName: '演示法院',
      policy: 'full',
      content: 'full',
      quietHours: { ...defaultQuietHours, fromMinute: 0, toMinute: 0 },
      pace: noPace,
      echoWaitMs: 1000,
      staleReplyMs: 600_000,
      retryMs: 100,
    },
    crash: () => undefined,
    trouble: () => undefined,
  });
  return { bot, store };
}

export async function benchBot(): Promise<void> {
  console.log(`bot: ${messages} messages of ${people} people, ${atOnce} on the way`);
  const folder = mkdtempSync(join(tmpdir(), 'yunting-bench-'));
  try {
    const bare = await bareWechaty();
    const durable = await durably(join(folder, 'bot.sqlite'));
    // Each message here is also understood, answered, and the answer sent and recorded: five commits a message.
    printRatio('all of that ÷ bare Wechaty, messages a second', durable / bare, '≥ 0.02');
    await restart(join(folder, 'restart.sqlite'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Messages a second through Wechaty that nobody keeps. */
async function bareWechaty(): Promise<number> {
  const world = crowd();
  const wechaty = await simulatedWechaty('@juzi/wechaty', world, account);
  let heard: (id: string) => void = () => undefined;
  const events = wechaty as unknown as { on(event: 'message', run: (message: { id: string }) => void): void };
  events.on('message', ({ id }) => heard(id));
  await wechaty.start();
  await new Promise((done) => setTimeout(done, 300));
  const began = performance.now();
  const took = await flood(world, (done) => (heard = done));
  const perSecond = messages / ((performance.now() - began) / 1000);
  await wechaty.stop();
  print('bare Wechaty, nothing kept', perSecond, took);
  return perSecond;
}

/** Messages a second, each synced to disk with its place in the record and answered afterwards. */
async function durably(path: string): Promise<number> {
  const world = crowd();
  let heard: (id: string) => void = () => undefined;
  const inner = simulatedChat(world, account);
  const { bot, store } = botOver(world, path, inner);
  // Stored is what `seen` says: looked at where it is written.
  const commit = store.commit.bind(store);
  store.commit = async (transaction) => {
    const outcome = await commit(transaction);
    for (const { table, key } of transaction.write)
      if (table === 'seen') heard(key.slice(account.length + 1));
    return outcome;
  };
  await bot.start();
  const began = performance.now();
  const took = await flood(world, (done) => (heard = done));
  const perSecond = messages / ((performance.now() - began) / 1000);
  print('the bot, stored, recorded and answered', perSecond, took);
  await bot.stop();
  await store.close();
  return perSecond;
}

/** From opening the store to the first message in the chat, with a message left over by the life before. */
async function restart(path: string): Promise<void> {
  const world = crowd();
  const first = botOver(world, path, silent(simulatedChat(world, account)));
  await first.bot.start();
  world.as('p5').say({ contactId: account }, '帮助');
  await new Promise((done) => setTimeout(done, 200));
  await first.bot.stop();
  await first.store.close();
  const began = performance.now();
  const next = botOver(world, path);
  await next.bot.start();
  while (!world.messages().some((one) => one.from === account))
    await new Promise((done) => setImmediate(done));
  const ms = performance.now() - began;
  console.log(`  restart to first send ${ms.toFixed(0).padStart(39)} ms (target ≤ 500)`);
  await next.bot.stop();
  await next.store.close();
}

/** Listens and cannot send: as a chat that has just been logged out. */
const silent = (chat: Chat): Chat => ({
  ...chat,
  start: (sink) =>
    chat.start((event: ChatEvent) => {
      if (event.kind !== 'online') sink(event);
    }),
});

function print(name: string, perSecond: number, took: readonly number[]): void {
  const [median, worst] = [percentile(took, 0.5), percentile(took, 0.99)];
  console.log(
    `  ${name.padEnd(42)} ${perSecond.toFixed(0).padStart(7)} messages/s   p50 ${median.toFixed(1)} ms   p99 ${worst.toFixed(1)} ms   ${((1e6 / perSecond) | 0).toString().padStart(5)} µs each`,
  );
}
