// Keeps a bot going: the feed is followed, time is watched, and once an hour everything is looked at again.
import type { Bot } from '../core/engine/bot.ts';
import type { BotClock } from '../core/ports/clock.ts';

export interface RunOptions {
  readonly bot: Bot;
  readonly clock: BotClock;
  readonly onTrouble: (what: string, error: unknown) => void;
}

/** Longest time between two looks at the clock: a machine that slept is noticed within it. */
const lookMs = 20_000;
const hourMs = 3_600_000;
/** Seconds of one long poll of the feed. */
const pollSeconds = 10;

/** Starts the loops; answers how to end them. The bot itself is started and stopped by the caller. */
export function runBot({ bot, clock, onTrouble }: RunOptions): () => Promise<void> {
  const ending = new AbortController();
  let lastReconcile = clock.wallNow();
  const wait = (ms: number): Promise<void> =>
    new Promise((done) => {
      const cancel = clock.after(ms, done);
      ending.signal.addEventListener('abort', () => (cancel(), done()), { once: true });
    });
  const follow = async (): Promise<void> => {
    for (let failures = 0; !ending.signal.aborted;) {
      try {
        await bot.pull({ waitSeconds: pollSeconds, signal: ending.signal });
        failures = 0;
      } catch (error) {
        if (ending.signal.aborted) return;
        onTrouble('feed', error);
        await wait(Math.min(1000 * 2 ** failures++, 60_000));
      }
    }
  };
  const watch = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      const due = bot.nextWake();
      await wait(due === undefined ? lookMs : Math.min(lookMs, Math.max(0, due - clock.courtNow())));
      if (ending.signal.aborted) return;
      try {
        await bot.wake();
        if (clock.wallNow() - lastReconcile < hourMs) continue;
        lastReconcile = clock.wallNow();
        await bot.reconcile();
      } catch (error) {
        onTrouble('watch', error);
      }
    }
  };
  const loops = Promise.all([follow(), watch()]);
  return async () => {
    ending.abort();
    await loops;
  };
}
