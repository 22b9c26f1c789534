// Everything that is simulated, running together over one folder: the court, the chat, and the bot. What is on disk is enough to go on
// after a kill.
import { join } from 'node:path';
import { Yunting } from '@yunting/sdk';
import { addPersonas, inProcessTransport } from '@yunting/mock-server';
import { startCourt } from '@yunting/mock-server/node';
import type { RunningCourt } from '@yunting/mock-server/node';
import { startBot } from './bot.ts';
import { chatSide } from './chat.ts';
import type { ChatSide } from './chat.ts';
import type { Changes } from './changes.ts';
import { furnish } from './furnish.ts';
import { clocksOf } from './machine-clock.ts';
import { pageTokens } from './tokens.ts';
import { openWorld } from './world-on-disk.ts';

/** The court's first day in a new world. */
const firstMoment = '2026-09-01T09:00:00+08:00';

export interface Stage {
  readonly running: RunningCourt;
  readonly chat: ChatSide;
  /** Persona key → token, for the page. */
  readonly tokens: () => Readonly<Record<string, string>>;
  /** The court, acted upon by this persona, without a network. */
  readonly as: (persona: string) => Yunting;
  readonly close: () => Promise<void>;
}

/** Starts what the folder holds, or a new world in it. */
export async function openStage(
  folder: string,
  changes: Changes,
  onTrouble: (what: string, error: unknown) => void,
): Promise<Stage> {
  const running = await startCourt({ data: join(folder, 'court'), port: 0, now: firstMoment });
  const { court } = running;
  try {
    // The bot signs in with a secret of its own, so it has to be known before it comes.
    addPersonas(court);
    const tokens = pageTokens(court);
    const as = (persona: string): Yunting => {
      const token = tokens()[persona];
      if (token === undefined) throw new RangeError(`no token for ${persona}`);
      return new Yunting({ baseUrl: running.url, transport: inProcessTransport(court), auth: { token } });
    };
    const clock = clocksOf(running);
    const chat = openWorld(join(folder, 'chat'), clock, furnish);
    const bot = await startBot({ folder, running, chat, clock, onTrouble });
    chat.world.onChange(() => changes.tell());
    court.onWorld((world) => world.onCommit(() => changes.tell()));
    return {
      running,
      chat: chatSide(chat),
      tokens,
      as,
      async close() {
        await bot.close();
        chat.close();
        await running.close();
      },
    };
  } catch (error) {
    await running.close();
    throw error;
  }
}
