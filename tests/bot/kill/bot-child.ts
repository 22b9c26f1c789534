// A bot in a process of its own, to be killed: at the given crash point, the given time it is reached.
import { Yunting } from '@yunting/sdk';
import { defaultRuntime } from '@yunting/sdk/core';
import { connectCourt } from '../../../packages/bot/src/app/connect-court.ts';
import { machineRandom } from '../../../packages/bot/src/app/machine.ts';
import { Bot } from '../../../packages/bot/src/core/engine/bot.ts';
import { serviceRooms } from '../../../packages/bot/src/services/index.ts';
import { sqliteStore } from '../../../packages/bot/src/store/sqlite.ts';
import { account, clerkInChat, settings, standby } from '../cast.ts';
import { chatOfParent } from './remote-chat.ts';

const [courtUrl = '', storePath = '', point = '', nth = '1'] = process.argv.slice(2);
let courtNow = 0;
let reached = 0;

const bot = new Bot({
  store: sqliteStore(storePath),
  clock: {
    courtNow: () => courtNow,
    wallNow: Date.now,
    after(delayMs, run) {
      const timer = setTimeout(run, delayMs);
      return () => clearTimeout(timer);
    },
  },
  random: machineRandom,
  court: connectCourt({
    anyone: new Yunting({ baseUrl: courtUrl }),
    clientId: 'room-agent',
    clientSecret: 'sandbox-secret-room-agent',
    // The court on stage has a machine time of its own.
    runtime: { ...defaultRuntime(), now: () => Date.parse('2026-09-01T01:00:00Z') },
  }),
  chats: new Map([[account, chatOfParent(account)]]),
  founders: new Map([[account, { standbyContactId: standby, clerkContactId: clerkInChat }]]),
  services: serviceRooms,
  settings,
  crash(at) {
    if (at !== point) return;
    reached++;
    if (reached === Number(nth)) process.kill(process.pid, 'SIGKILL');
  },
  trouble: ({ what, where, error }) => process.send?.({ trouble: `${what} ${where} ${String(error)}` }),
});

process.on('message', (message: { readonly go?: 'start' | 'settle' | 'stop'; readonly now?: number }) => {
  if (message.go === undefined) return;
  courtNow = message.now ?? courtNow;
  const work =
    message.go === 'start'
      ? bot.start()
      : message.go === 'settle'
        ? bot.wake().then(() => bot.settle())
        : bot.stop();
  work.then(
    () => process.send?.({ went: message.go }),
    (error: unknown) => process.send?.({ went: message.go, error: String(error) }),
  );
});
process.send?.({ went: 'born' });
