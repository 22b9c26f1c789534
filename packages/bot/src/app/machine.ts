// The one file of the bot that touches the machine's time and chance.
import { randomBytes } from 'node:crypto';
import type { BotClock } from '../core/ports/clock.ts';
import type { Random } from '../core/ports/random.ts';

/** The machine's clock; `courtNow` where the court's time is another (a sandbox). */
export function machineClock(courtNow: () => number = Date.now): BotClock {
  return {
    courtNow,
    wallNow: Date.now,
    after(delayMs, run) {
      const timer = setTimeout(run, delayMs);
      timer.unref();
      return () => clearTimeout(timer);
    },
  };
}

export const machineRandom: Random = {
  bytes: (count) => new Uint8Array(randomBytes(count)),
  fraction: () => randomBytes(4).readUInt32BE() / 2 ** 32,
};
