// The chat of the demo: a simulated WeChat, and the real bot over real Wechaty between it and the court.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Yunting } from '@yunting/sdk';
import { verifyTranscript } from '@yunting/sdk/transcript';
import {
  Bot,
  connectCourt,
  defaultQuietHours,
  exportRecord,
  memoryStore,
  noPace,
  serviceRooms,
} from '@yunting/bot';
import { machineClock, machineRandom } from '@yunting/bot/node';
import { World } from '@yunting/bot/simulator';
import { simulatedWechaty } from '@yunting/bot/simulator/puppets';
import { wechatyChat } from '@yunting/bot/wechaty';
import { clientSecretOf } from '@yunting/mock-server';
import type { RunningCourt } from '@yunting/mock-server/node';
import type { ChatScene } from './scene.ts';

const account = 'court-account';
const founders = { standbyContactId: 'court-standby', clerkContactId: 'court-clerk' };
/** What the phones show: chosen by the people themselves, and no proof of who they are. */
const nicknames = { plaintiff: '平安是福', defendant: '老李', lawyer: '周律师', stranger: '二舅' } as const;
/** Where the record of the room is left, to be looked at and verified by hand. */
const transcriptFile = '.tmp/demo-transcript.jsonl';
/** Wechaty looks every payload up before it tells of an event. */
const lagMs = 60;

process.env['WECHATY_LOG'] ??= 'silent';

export interface RunningChat extends ChatScene {
  readonly close: () => Promise<void>;
}

/** Starts the chat with everyone in it, and the bot; `running` moves the bot along with court time. */
export async function startChat(running: RunningCourt): Promise<RunningChat> {
  const clock = machineClock(() => running.court.world().nowMs);
  const world = World.create({ clock, seed: 5 });
  world.addAccount('临淄法院案件服务（演示）', { id: account });
  for (const id of Object.values(founders)) {
    world.addPerson('临淄法院（演示）', { id });
    world.befriend(account, id);
  }
  for (const [id, name] of Object.entries(nicknames)) world.addPerson(name, { id });
  const store = memoryStore();
  const anyone = new Yunting({ baseUrl: running.url });
  const court = connectCourt({ anyone, clientId: 'room-agent', clientSecret: clientSecretOf('room-agent') });
  const chat = wechatyChat({
    wechaty: () => simulatedWechaty('@juzi/wechaty', world, account),
    accountId: account,
    clock,
    miniProgram: { appid: 'wx0000000000000000', username: 'gh_000000000000' },
  });
  const bot = new Bot({
    store,
    clock,
    court,
    chats: new Map([[account, chat]]),
    founders: new Map([[account, founders]]),
    random: machineRandom,
    services: serviceRooms,
    settings: {
      courtName: '临淄区人民法院（演示·虚构）',
      policy: 'full',
      content: 'full',
      quietHours: defaultQuietHours,
      pace: noPace,
      echoWaitMs: 1000,
      staleReplyMs: 600_000,
      retryMs: 50,
    },
    crash: () => undefined,
    trouble: ({ what, error }) => {
      console.error('案件群助手的故障 · trouble of the bot:', what, error);
      process.exitCode = 1;
    },
  });
  await bot.start();
  const settle = async (): Promise<void> => {
    await new Promise((done) => setTimeout(done, lagMs));
    await bot.settle();
  };
  const leave = running.time.register({
    nextWake: () => bot.nextWake(),
    wake: () => bot.wake(),
    idle: settle,
  });

  const conversation = (person: string, where: 'room' | 'private') =>
    world.phoneOf(person).conversations.find((one) => one.kind === where);
  const linesOf = (person: string, where: 'room' | 'private'): readonly string[] =>
    (conversation(person, where)?.lines ?? [])
      .filter(({ mine, kind }) => !mine && kind !== 'system' && kind !== 'miniProgram')
      .map(({ text }) => text);
  const roomOf = (person: string): string => {
    const room = conversation(person, 'room');
    if (room?.kind !== 'room') throw new Error(`${person} is in no room`);
    return room.roomId;
  };

  return {
    async handleOf(person) {
      world.as(person).requestFriend(account);
      await settle();
      const card = conversation(person, 'private')?.lines.find(({ path }) => path?.includes('handle='));
      const handle = new URLSearchParams(card?.path?.split('?')[1]).get('handle');
      if (!handle) throw new Error(`${person} was given no card`);
      return handle;
    },
    async says(person, where, what) {
      const heard = { room: linesOf(person, 'room').length, private: linesOf(person, 'private').length };
      const to = where === 'room' ? { roomId: roomOf(person) } : { contactId: account };
      if ('picture' in what) world.as(person).sendImage(to, what.picture);
      else world.as(person).say(to, what.text);
      await settle();
      return {
        room: linesOf(person, 'room').slice(heard.room),
        private: linesOf(person, 'private').slice(heard.private),
      };
    },
    async shows(person, where) {
      await settle();
      return linesOf(person, where);
    },
    async verify(roomId) {
      await bot.reconcile();
      await settle();
      const anchors = [];
      for await (const anchor of court.agent.rooms.listAnchorsAll({ roomId })) anchors.push(anchor);
      const lines = (await exportRecord(store, roomId, anchors)) ?? [];
      const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
      mkdirSync(dirname(transcriptFile), { recursive: true });
      writeFileSync(transcriptFile, lines.map((line) => `${line}\n`).join(''));
      return { ...verifyTranscript(lines, { sha256, courtAnchors: anchors }), file: transcriptFile };
    },
    async close() {
      leave();
      await bot.stop();
      await store.close();
    },
  };
}
