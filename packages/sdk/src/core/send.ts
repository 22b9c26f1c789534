/** What happens to a call, in order: prepare, authorise, try, wait, try again. */
import { RETRY_COST, TIMEOUT_COST } from './budget.ts';
import type { Client } from './client.ts';
import { AbortError, DeadlineError, TimeoutError, TokenError, YuntingError } from './errors.ts';
import type { ApiError } from './errors.ts';
import { exchange } from './exchange.ts';
import type { CallResult } from './exchange.ts';
import { notify } from './notify.ts';
import type { AnyOperation } from './operation.ts';
import type { CallOptions } from './options.ts';
import { prepare } from './request.ts';
import type { Prepared } from './request.ts';
import { begin, errorOf, timeLeft } from './state.ts';
import type { CallState } from './state.ts';
import { backoffMs, sleep, within } from './wait.ts';

/** A court that asks for more patience than this is not waited for: the caller learns it at once. */
const LONGEST_OBEYED_SECONDS = 300;

/** Makes a call and brings back everything about it. The types are put on by {@link ./call.ts}. */
export async function send(
  client: Client,
  operation: AnyOperation,
  input: unknown,
  options: CallOptions,
): Promise<CallResult<unknown>> {
  const state = begin(client.settings, operation, options);
  try {
    return await run(state, prepare(state, input));
  } catch (error) {
    if (error instanceof YuntingError) {
      // a stack holds ten frames; they shall be the caller's, not ours
      (Error as { captureStackTrace?(target: Error): void }).captureStackTrace?.(error);
      notify(state, 'onError', { error });
    }
    throw error;
  }
}

/** The loop. */
async function run(state: CallState, prepared: Prepared): Promise<CallResult<unknown>> {
  const { budget, runtime } = state.settings;
  let failed: YuntingError | undefined;
  let fresh: string | undefined;
  let paid = 1;
  for (let retries = 0; ;) {
    refuseToGoOn(state, failed);
    const token = fresh ?? (await tokenFor(state, prepared));
    try {
      const result = await exchange(state, prepared, token);
      budget.give(paid);
      return result;
    } catch (error) {
      failed = error as YuntingError;
    }
    if (token && !fresh && hasExpired(failed) && state.rule !== 'never') {
      fresh = await tokenFor(state, prepared, token);
      // not a retry: the court has not looked at the call yet
      if (fresh !== token) continue;
    }
    const delayMs = delayBefore(state, failed, retries++);
    paid = failed instanceof TimeoutError ? TIMEOUT_COST : RETRY_COST;
    if (delayMs === undefined || !budget.take(paid)) throw failed;
    notify(state, 'onRetry', { delayMs, error: failed });
    await sleep(runtime, delayMs, state.options.signal);
  }
}

/** Before each try: the caller has given up, or the time is over. */
function refuseToGoOn(state: CallState, cause?: YuntingError): void {
  if (state.options.signal?.aborted) throw errorOf(AbortError, state, { code: 'aborted' }, undefined, cause);
  if (timeLeft(state) > 0) return;
  throw errorOf(DeadlineError, state, { code: 'deadline_exceeded', retryable: true }, undefined, cause);
}

/**
 * The token for the next try, or a fresh one in place of `used`; bounded like any other waiting of the call.
 */
async function tokenFor(state: CallState, { headers }: Prepared, used?: string): Promise<string | undefined> {
  const { authorizer, runtime } = state.settings;
  // a header of the caller's own wins
  if (!authorizer || state.operation.open || headers['authorization']) return undefined;
  try {
    const token = used ? authorizer.renew(used) : authorizer.token();
    if (typeof token !== 'object') return token;
    return await within(runtime, timeLeft(state), state.options.signal, () => token);
  } catch (reason) {
    refuseToGoOn(state);
    // each of those who shared a renewal gets an error of its own
    const { name = '', code = '', retryable } = (reason ?? {}) as Partial<YuntingError>;
    const fields = { code: 'token_unavailable', reason: (name + ' ' + code).trim(), retryable: !!retryable };
    throw errorOf(TokenError, state, fields, undefined, YuntingError.isInstance(reason) && reason);
  }
}

function hasExpired(error: YuntingError): boolean {
  return (error as ApiError).status === 401 && /(^|[._])token_expired$/.test(error.code);
}

/** Milliseconds to wait before the next try, or `undefined` when there must be none. */
function delayBefore(state: CallState, failed: YuntingError, retries: number): number | undefined {
  const { retryAfterSeconds = 0 } = failed as ApiError;
  const over =
    !failed.retryable ||
    failed instanceof DeadlineError ||
    retries >= state.limits.maxRetries ||
    retryAfterSeconds > LONGEST_OBEYED_SECONDS ||
    // what must not be doubled is sent again only when nothing has left
    (state.rule === 'never' && state.worst !== 'notSent');
  if (over) return undefined;
  const delayMs = backoffMs(retries, retryAfterSeconds * 1000, state.settings.runtime);
  // the last error tells more than a deadline that was slept away
  return delayMs < timeLeft(state) ? delayMs : undefined;
}
