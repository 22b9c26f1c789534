// Waiting on the handed-in clock, all of it ended by one call: nothing keeps running after the chat has stopped.
import type { BotClock } from '../../core/ports/clock.ts';
import { ChatError } from '../../core/ports/chat.ts';

export interface Timers {
  /** After {@link end}, at once. */
  sleep(ms: number): Promise<void>;
  /** @throws ChatError `unknown` when the answer takes longer, or {@link end} comes first */
  within<Result>(ms: number, answer: Promise<Result>): Promise<Result>;
  end(): void;
}

export function timersOf(clock: Pick<BotClock, 'after'>): Timers {
  const endings = new Set<() => void>();
  let ended = false;

  /** Runs `due` once: when the time is up, or at the end. Answers how to forget it. */
  const once = (ms: number, due: () => void): (() => void) => {
    let cancel = (): void => {};
    const forget = (): void => {
      cancel();
      endings.delete(run);
    };
    const run = (): void => {
      forget();
      due();
    };
    if (ended) due();
    else {
      cancel = clock.after(ms, run);
      endings.add(run);
    }
    return forget;
  };

  return {
    sleep: (ms) => new Promise((resolve) => void once(ms, resolve)),
    within: (ms, answer) =>
      new Promise((resolve, reject) => {
        const late = (): void => reject(new ChatError('unknown', `no answer within ${ms} ms`));
        const forget = once(ms, late);
        answer.then(resolve, reject).finally(forget);
      }),
    end: () => {
      ended = true;
      for (const run of endings) run();
    },
  };
}
