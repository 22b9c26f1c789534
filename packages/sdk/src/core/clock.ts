/**
 * The court's time, as opposed to the machine's ({@link ./runtime.ts}). States, legal dates, reminders and
 * quiet hours run on it; deadlines of calls, tokens and signatures never do. In the sandbox it is virtual and
 * can jump.
 */

/**
 * A clock that others can advance. Whoever has something to do at an instant registers it;
 * `sandbox.advance(to)` goes to the earliest `nextWake` of all clocks, so a jump of three weeks skips
 * nothing.
 */
export interface Clock {
  /** Court time in milliseconds since the epoch. */
  now(): number;
  /** Asks to be woken at `at` (milliseconds since the epoch). The same `id` again moves the wake-up. */
  wake(at: number, id: string): void;
  /** The earliest registered wake-up, or `undefined` when nothing is due. */
  nextWake(): number | undefined;
}
