// The machine's time and pauses: the one place of this package that touches them.
import type { AbortSignalLike } from '@yunting/sdk/core';

/** Machine time. Tests pass their own, so that a run can be repeated byte for byte. */
export interface Wall {
  /** Ms since the epoch. */
  now(): number;
  /** Resolves after so many ms, or as soon as the signal fires. */
  sleep(ms: number, signal?: AbortSignalLike): Promise<void>;
}

export const machineWall: Wall = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((done) => {
      if (signal?.aborted) return done();
      const timer = setTimeout(finish, ms);
      signal?.addEventListener('abort', finish);
      function finish(): void {
        clearTimeout(timer);
        signal?.removeEventListener('abort', finish);
        done();
      }
    }),
};

/** A wall clock that stands still until told otherwise: for runs that must repeat. Pauses return at once. */
export function fixedWall(startMs: number): Wall & { set(ms: number): void } {
  let now = startMs;
  return {
    now: () => now,
    set: (ms) => {
      now = ms;
    },
    sleep: (ms) => {
      now += ms;
      return Promise.resolve();
    },
  };
}
