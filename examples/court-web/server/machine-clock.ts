// The machine's own time: the one file of the page's server that touches it.
import type { RunningCourt } from '@yunting/mock-server/node';

/** Both times, as the chat and the bot take them. */
export interface TwoClocks {
  readonly courtNow: () => number;
  readonly wallNow: () => number;
  readonly after: (delayMs: number, run: () => void) => () => void;
}

/** Court time from the court, machine time from the machine. */
export function clocksOf({ court }: RunningCourt): TwoClocks {
  return {
    courtNow: () => court.world().nowMs,
    wallNow: () => Date.now(),
    after(delayMs, run) {
      const timer = setTimeout(run, delayMs);
      // A plan of the chat keeps no closing server alive.
      timer.unref();
      return () => clearTimeout(timer);
    },
  };
}
