// Puts a bot together from its configuration: the court by the SDK, the chat by Wechaty, the store on disk.
import { Yunting } from '@yunting/sdk';
import { Bot } from '../core/engine/bot.ts';
import { defaultPace } from '../core/engine/pacing.ts';
import type { Chat } from '../core/ports/chat.ts';
import { serviceRooms } from '../services/index.ts';
import { sqliteStore } from '../store/sqlite.ts';
import { wechatyChat } from '../chat/wechaty/index.ts';
import { serveWebhooks } from '../intake/serve-webhooks.ts';
import type { BotConfig } from './config.ts';
import { secretOf } from './config.ts';
import { connectCourt } from './connect-court.ts';
import { serveHealth } from './health.ts';
import type { Log } from './log.ts';
import { sayError } from './log.ts';
import { loadWechaty } from './load-wechaty.ts';
import { machineClock, machineRandom } from './machine.ts';
import { runBot } from './run-bot.ts';

export interface RunningBot {
  readonly healthPort: number;
  stop(): Promise<void>;
}

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

export async function startBot(config: BotConfig, log: Log): Promise<RunningBot> {
  const { court: where, chat, store: kept, policy, quietHours } = config;
  const clock = machineClock();
  const store = sqliteStore(kept.path);
  const anyone = new Yunting({ baseUrl: where.baseUrl });
  const court = connectCourt({
    anyone,
    clientId: where.clientId,
    clientSecret: secretOf(where.clientSecretVariable),
  });
  const chats = new Map<string, Chat>();
  for (const { accountId, puppet, puppetTokenVariable } of chat.accounts) {
    const token = puppetTokenVariable === undefined ? undefined : secretOf(puppetTokenVariable);
    const wechaty = () => loadWechaty(chat.package, { name: accountId, puppet, token });
    const onProblem = (what: string, error: unknown): void => log('warn', what, sayError(error));
    chats.set(
      accountId,
      wechatyChat({
        wechaty,
        accountId,
        clock,
        onProblem,
        ...(chat.miniProgram && { miniProgram: chat.miniProgram }),
      }),
    );
  }
  let troubles = 0;
  const bot = new Bot({
    store,
    clock,
    court,
    chats,
    services: serviceRooms,
    random: machineRandom,
    founders: new Map(chat.accounts.map((one) => [one.accountId, one])),
    settings: {
      courtName: config.courtName,
      policy,
      // Through other people's servers only what a room may show; the rest stands in the official mini-program.
      content: config.environment === 'production' ? 'roomSafe' : 'full',
      quietHours: { fromMinute: minuteOf(quietHours.from), toMinute: minuteOf(quietHours.to) },
      pace: defaultPace,
      echoWaitMs: 15_000,
      staleReplyMs: 10 * 60_000,
      retryMs: 2000,
    },
    crash: () => undefined,
    trouble: ({ what, where: place, error }) => {
      troubles++;
      log('warn', what, { where: place, ...sayError(error) });
    },
  });
  await bot.start();
  const end = runBot({ bot, clock, onTrouble: (what, error) => log('warn', what, sayError(error)) });
  const health = await serveHealth(config.health.port, {
    bot,
    startedAt: clock.wallNow(),
    now: () => clock.wallNow(),
    troubles: () => troubles,
  });
  const hooks =
    config.webhook &&
    (await serveWebhooks(bot, config.webhook.port, secretOf(config.webhook.secretVariable)));
  return {
    healthPort: health.port,
    async stop() {
      await hooks?.close();
      await end();
      await bot.stop();
      await health.close();
      await store.close();
    },
  };
}
