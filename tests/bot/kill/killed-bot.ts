// A bot in a process that is killed once, and another that goes on with what it left.
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { openHttpDoor } from '@yunting/mock-server/node';
import { simulatedChat } from '../../../packages/bot/src/chat/simulator/index.ts';
import type { World } from '../../../packages/bot/src/chat/simulator/index.ts';
import type { BotClock } from '../../../packages/bot/src/core/ports/clock.ts';
import { openStage } from '../../journeys/stage.ts';
import type { Stage } from '../../journeys/stage.ts';
import { account, courtsWorld } from '../cast.ts';
import { serveChat } from './remote-chat.ts';

export interface KilledBot {
  readonly stage: Stage;
  readonly world: World;
  readonly storePath: string;
  /** Whether the first process was killed by now. */
  readonly wasKilled: () => boolean;
  readonly troubles: readonly string[];
  /** Everything that can be done now is done, by whichever process lives. */
  readonly settle: () => Promise<void>;
  readonly advanceTo: (to: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts a bot that kills itself the `nth` time it reaches `point`. */
export async function openKilledBot(folder: string, point: string, nth: number): Promise<KilledBot> {
  const stage = await openStage();
  const door = await openHttpDoor(stage.court, { port: 0 });
  const clock: BotClock = {
    courtNow: () => stage.court.world().nowMs,
    wallNow: Date.now,
    after(delayMs, run) {
      const timer = setTimeout(run, delayMs);
      return () => clearTimeout(timer);
    },
  };
  const world = courtsWorld({ clock, seed: 3 });
  const storePath = join(folder, `${point}-${nth}.sqlite`);
  const troubles: string[] = [];
  let child: ChildProcess | undefined;
  let killed = 0;
  let lastGone: Promise<void> | undefined;

  /** Resolves true when the child says so, false when it died before. */
  const told = (what: string, say?: object): Promise<boolean> =>
    new Promise((done, failed) => {
      const mine = child!;
      const onMessage = (message: { went?: string; error?: string; trouble?: string }): void => {
        if (message.trouble !== undefined) troubles.push(message.trouble);
        if (message.went !== what) return;
        end();
        if (message.error === undefined) done(true);
        else failed(new Error(message.error));
      };
      const onExit = (): void => {
        end();
        done(false);
      };
      const end = (): void => {
        mine.off('message', onMessage);
        mine.off('exit', onExit);
      };
      mine.on('message', onMessage);
      mine.on('exit', onExit);
      if (say) mine.send(say, () => undefined);
    });

  const bear = async (): Promise<void> => {
    const at = killed === 0 ? [point, String(nth)] : ['', '0'];
    child = fork(join(import.meta.dirname, 'bot-child.ts'), [door.url, storePath, ...at], {
      serialization: 'advanced',
    });
    const chat = simulatedChat(world, account);
    const mine = child;
    const exited = new Promise<string | null>((done) => {
      mine.once('exit', (_code, signal) => {
        if (signal === 'SIGKILL') killed++;
        child = undefined;
        done(signal);
      });
    });
    // With its process the login ends too.
    lastGone = exited.then(() => chat.stop());
    serveChat(child, chat);
    await told('born');
    await told('start', { go: 'start', now: clock.courtNow() });
  };

  const settle = async (): Promise<void> => {
    for (let calm = false; !calm;) {
      if (!child) {
        await lastGone;
        await bear();
      }
      calm = child !== undefined && (await told('settle', { go: 'settle', now: clock.courtNow() }));
    }
  };

  return {
    stage,
    world,
    storePath,
    troubles,
    wasKilled: () => killed > 0,
    settle,
    async advanceTo(to) {
      await stage.advanceTo(to);
      await settle();
    },
    async close() {
      child?.kill('SIGKILL');
      await door.close();
      await stage.close();
    },
  };
}
