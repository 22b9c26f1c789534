/**
 * A session that renews itself: early, once for all callers, and again when the court says that it has
 * expired.
 */
import { checkedToken, singleFlight } from './auth.ts';
import type { Authorizer } from './auth.ts';
import { defaultRuntime, ticksOf } from './runtime.ts';
import type { Runtime } from './runtime.ts';

/** A bearer token with its end. */
export interface SessionToken {
  readonly token: string;
  /**
   * Wall time in milliseconds since the epoch; without it the token is renewed only when the court says so.
   */
  readonly expiresAt?: number | undefined;
}

/** What a session is made of. Keep the refresh token inside `refresh`; the SDK never sees it. */
export interface SessionOptions {
  /** The token to begin with, as it was stored. Without it the first call renews. */
  readonly initial?: SessionToken | undefined;
  /**
   * Obtains the next token. Never called twice at a time: the court ends a session whose old refresh token
   * comes again.
   */
  refresh(last: SessionToken | undefined): Promise<SessionToken>;
  readonly runtime?: Runtime;
}

/** Renew this long before the end, or a fifth of the token's life before it where that is less. */
const EARLY_MS = 60_000;
/** After an early renewal has failed, the next is not tried sooner. */
const REST_MS = 20_000;

/**
 * Makes a session for `auth: { session }`.
 *
 * @example
 * const session = createSession({
 *   initial: stored,
 *   refresh: async () => toToken(await call(open, identity.refreshSession, { refreshToken: await vault.read()
 * })), });
 */
export function createSession(options: SessionOptions): Authorizer {
  const runtime = options.runtime ?? defaultRuntime();
  let current = options.initial;
  let early = earlyOf(current, runtime);
  let restUntil = 0;
  const refresh = singleFlight(runtime, async () => {
    const next = await options.refresh(current);
    const token = checkedToken(next.token);
    current = next;
    early = earlyOf(next, runtime);
    return token;
  });
  return {
    token() {
      if (!current) return refresh.run();
      const now = runtime.now();
      if (now < early) return checkedToken(current.token);
      if (now >= current.expiresAt!) return refresh.run();
      if (ticksOf(runtime) >= restUntil) {
        // still good: renew beside the call, and when that fails rest before trying again
        refresh.run().catch(() => {
          restUntil = ticksOf(runtime) + REST_MS;
        });
      }
      return current.token;
    },
    renew: (used) => (current && current.token !== used ? current.token : refresh.run()),
  };
}

/**
 * When to renew, in wall time. A token that is over on arrival shows a wrong clock: then only the court's
 * word counts.
 */
function earlyOf(token: SessionToken | undefined, runtime: Runtime): number {
  const end = token?.expiresAt;
  if (end === undefined) return Infinity;
  const life = end - runtime.now();
  return life > 0 ? end - Math.min(EARLY_MS, life / 5) : Infinity;
}
