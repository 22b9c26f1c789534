// The case-room bot on real Wechaty, whose puppet lives in the simulated chat: the same bot as in a court, with its store on
// disk beside the chat.
import { join } from 'node:path';
import { Yunting } from '@yunting/sdk';
import { Bot, connectCourt, defaultQuietHours, noPace, serviceRooms } from '@yunting/bot';
import type { Chat, Store } from '@yunting/bot';
import { machineRandom, runBot, sqliteStore } from '@yunting/bot/node';
import { simulatedWechaty } from '@yunting/bot/simulator/puppets';
import { wechatyChat } from '@yunting/bot/wechaty';
import { clientSecretOf } from '@yunting/mock-server';
import type { Participant } from '@yunting/mock-server';
import type { RunningCourt } from '@yunting/mock-server/node';
import { courtAccount, courtAccountName, founders } from './furnish.ts';
import type { TwoClocks } from './machine-clock.ts';
import type { WorldOnDisk } from './world-on-disk.ts';

export interface RunningBot {
  /** Resolves when the bot has done what can be done now. */
  readonly settle: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface BotStage {
  readonly folder: string;
  readonly running: RunningCourt;
  readonly chat: WorldOnDisk;
  readonly clock: TwoClocks;
  /** Told of troubles that were survived, without personal data. */
  readonly onTrouble: (what: string, error: unknown) => void;
}

// Wechaty writes its own life to the console otherwise; read when its packages are loaded.
process.env['WECHATY_LOG'] ??= 'warn';

const clientId = 'room-agent';
const botSettings = {
  courtName: courtAccountName,
  policy: 'full',
  content: 'full',
  quietHours: defaultQuietHours,
  // A visitor of the page waits for every answer: quicker than in a real chat, where haste gets an account blocked, and still
  // below what the simulated one allows.
  pace: { ...noPace, gapMs: 150, perMinute: 90 },
  echoWaitMs: 15_000,
  staleReplyMs: 10 * 60_000,
  retryMs: 2_000,
} as const;

/** Starts the bot and keeps it going. While court time is moved, it stops at each of the bot's own dates. */
export async function startBot({ folder, running, chat, clock, onTrouble }: BotStage): Promise<RunningBot> {
  const store: Store = sqliteStore(join(folder, 'bot.sqlite'));
  const court = connectCourt({
    anyone: new Yunting({ baseUrl: running.url }),
    clientId,
    clientSecret: clientSecretOf(clientId),
  });
  const bot = new Bot({
    store,
    clock,
    court,
    chats: new Map([[courtAccount, keptBefore(overWechaty(chat, clock), chat)]]),
    services: serviceRooms,
    random: machineRandom,
    founders: new Map([[courtAccount, founders]]),
    settings: botSettings,
    crash: () => undefined,
    trouble: ({ what, error }) => onTrouble(what, error),
  });
  await bot.start();
  const end = runBot({ bot, clock, onTrouble });
  const leave = running.time.register(participant(bot));
  return {
    settle: () => bot.settle(),
    async close() {
      leave();
      await end();
      await bot.stop();
      await store.close();
    },
  };
}

/** Real Wechaty, loaded when the bot starts; nothing of it is kept but what the simulated chat keeps. */
const overWechaty = ({ world }: WorldOnDisk, clock: TwoClocks): Chat =>
  wechatyChat({
    wechaty: () => simulatedWechaty('@juzi/wechaty', world, courtAccount),
    accountId: courtAccount,
    clock,
    miniProgram: { appid: 'wx0000000000000000', username: 'gh_000000000000' },
  });

/** The bot lives on court time: a jump of three weeks stops where a reminder is due. */
function participant(bot: Bot): Participant {
  return {
    nextWake: () => bot.nextWake(),
    wake: () => bot.wake(),
    idle: () => bot.settle(),
  };
}

/** The chat answers "sent" only when the message would survive a kill. */
function keptBefore(chat: Chat, { keep }: WorldOnDisk): Chat {
  return {
    ...chat,
    async send(conversation, outgoing) {
      const sent = await chat.send(conversation, outgoing);
      keep();
      return sent;
    },
    async createRoom(founderIds, topic) {
      const made = await chat.createRoom(founderIds, topic);
      keep();
      return made;
    },
  };
}
