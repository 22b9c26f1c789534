/**
 * Against handling a delivery twice: the court delivers at least once, for days, and anyone may repeat what
 * he saw.
 */
import { defaultRuntime } from '../core/runtime.ts';

/** What is known about a delivery. `busy`: somebody is at it now. */
export type Claim = 'new' | 'seen' | 'busy';

/**
 * Remembers deliveries. A delivery counts as seen only once it has been handled: one that was merely received
 * and then lost in a crash must be accepted when it comes again. Several processes need a shared, durable
 * one; the best is a unique column in the transaction that stores the event.
 */
export interface ReplayGuard {
  /** Asks to handle a delivery; `new` means that it is now claimed by the caller. */
  claim(id: string): Claim | Promise<Claim>;
  /** Ends a claim: handled for good, or given back. */
  settle(id: string, handled: boolean): void | Promise<void>;
}

/** Options of {@link memoryReplayGuard}. */
export interface MemoryReplayGuardOptions {
  /** How long to remember, in milliseconds. Seven days unless given: longer than the court repeats. */
  readonly rememberMs?: number;
  /** How long a claim stands when its holder never settles it. One minute unless given. */
  readonly claimMs?: number;
  /** At most so many are remembered; the oldest are forgotten. 100 000 unless given. */
  readonly size?: number;
  /** Milliseconds since any origin. */
  readonly now?: () => number;
}

/** A guard for one process. It forgets with the process. */
export function memoryReplayGuard(options: MemoryReplayGuardOptions = {}): ReplayGuard {
  const {
    rememberMs = 7 * 86_400_000,
    claimMs = 60_000,
    size = 100_000,
    now = () => defaultRuntime().now(),
  } = options;
  // in order of insertion, which is the order of forgetting
  const known = new Map<string, { readonly handled: boolean; readonly until: number }>();
  const put = (id: string, handled: boolean, until: number): void => {
    known.delete(id);
    known.set(id, { handled, until });
    for (const [oldest, { until: end }] of known) {
      if (known.size <= size && end > now()) break;
      known.delete(oldest);
    }
  };
  return {
    claim(id) {
      const entry = known.get(id);
      if (entry && entry.until > now()) return entry.handled ? 'seen' : 'busy';
      put(id, false, now() + claimMs);
      return 'new';
    },
    settle(id, handled) {
      if (handled) put(id, true, now() + rememberMs);
      else known.delete(id);
    },
  };
}
