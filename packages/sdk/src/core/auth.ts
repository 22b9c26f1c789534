/** Who calls: a fixed token, a function that knows one, or a session ({@link ./session.ts}). */
import { isVisible } from './headers.ts';
import type { Runtime } from './runtime.ts';
import { invalid } from './state.ts';
import { within } from './wait.ts';

/** Knows the token of the moment, and renews it for all who ask at once. */
export interface Authorizer {
  /** The token for the next request; a plain string whenever no waiting is needed. */
  token(): string | Promise<string>;
  /** Another token after `used` was refused as expired; the same again when there can be no other. */
  renew(used: string): string | Promise<string>;
}

/**
 * How calls are authorised. `getToken(true)` must obtain a fresh token: the one it gave last has expired.
 * A session comes from `createSession`; several clients may share one.
 */
export type Auth =
  | { readonly token: string }
  | { readonly getToken: (force: boolean) => string | Promise<string> }
  | { readonly session: Authorizer };

/** Turns the option into the one behaviour that calls rely on. */
export function createAuthorizer(auth: Auth, runtime: Runtime): Authorizer {
  if ('session' in auth) return auth.session;
  if ('token' in auth) {
    const token = checkedToken(auth.token);
    return { token: () => token, renew: () => token };
  }
  let latest: string | undefined;
  const remember = (token: string): string => (latest = checkedToken(token));
  const forced = singleFlight(runtime, async () => remember(await auth.getToken(true)));
  return {
    token() {
      const token = forced.flight() ?? auth.getToken(false);
      return typeof token === 'string' ? remember(token) : token.then(remember);
    },
    // another token is known already: somebody renewed while this request was on its way
    renew: (used) => (latest !== used && latest ? latest : forced.run()),
  };
}

/** Runs one at a time and shares it with all who ask meanwhile. One that hangs is given up after 20 s. */
export function singleFlight(runtime: Runtime, start: () => Promise<string>) {
  let flight: Promise<string> | undefined;
  const land = (): void => {
    flight = undefined;
  };
  const launch = (): Promise<string> => {
    flight = within(runtime, 20_000, undefined, start);
    flight.then(land, land);
    return flight;
  };
  return { flight: () => flight, run: () => flight ?? launch() };
}

/**
 * A token that can be sent.
 *
 * @throws {InputError} unless it is visible ASCII
 */
export function checkedToken(token: string): string {
  if (!isVisible(token)) throw invalid('auth');
  return token;
}
