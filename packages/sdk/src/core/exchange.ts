/** One try: one request and its answer. It brings a result, or the error with which it would end the call. */
import { readBody } from './answer.ts';
import { badBody, noAnswer, refusal } from './judge.ts';
import { notify } from './notify.ts';
import { checkSchema } from './request.ts';
import type { Prepared } from './request.ts';
import { ticksOf } from './runtime.ts';
import { recordTry, timeLeft } from './state.ts';
import type { CallState, Shared } from './state.ts';
import { failureOf } from './transport.ts';
import type { TransportResponse } from './transport.ts';
import { within } from './wait.ts';

/** A success with everything around it. */
export interface CallResult<Output> extends Shared {
  readonly data: Output;
  readonly status: number;
  /** By lower-case name; empty where the platform shows none. */
  readonly headers: Readonly<Record<string, string>>;
  readonly requestId: string | undefined;
}

/**
 * Sends once.
 *
 * @throws {YuntingError} with everything known about the call so far
 */
export async function exchange(
  state: CallState,
  prepared: Prepared,
  token?: string,
): Promise<CallResult<unknown>> {
  const { limits, options, settings } = state;
  const { runtime, transport } = settings;
  const headers: Record<string, string> = Object.assign({}, prepared.headers, notify(state, 'onRequest'));
  if (token) headers['authorization'] = 'Bearer ' + token;
  const startedAt = ticksOf(runtime);
  const timeoutMs = Math.min(limits.timeoutMs, timeLeft(state));
  let response: TransportResponse;
  try {
    response = await within(runtime, timeoutMs, options.signal, (signal) =>
      transport(Object.assign({}, prepared, { headers, timeoutMs, signal })),
    );
  } catch (reason) {
    throw noAnswer(state, startedAt, failureOf(reason), timeoutMs < limits.timeoutMs);
  }
  return readAnswer(state, startedAt, response);
}

function readAnswer(state: CallState, startedAt: number, response: TransportResponse): CallResult<unknown> {
  const { operation, shared } = state;
  const { status, headers, body } = response;
  const requestId = headers['x-request-id'];
  const success = status >= 200 && status < 300;
  const [fault, data] = success ? readBody(operation, body) : [];
  const error = fault
    ? badBody(state, startedAt, fault, response)
    : !success && refusal(state, startedAt, response);
  if (!error) recordTry(state, startedAt, status);
  const { durationMs } = shared.attempts[shared.attempts.length - 1]!;
  notify(state, 'onResponse', { status, durationMs, requestId, headers });
  if (error) throw error;
  checkSchema(state, 'response', data, requestId);
  return Object.assign({ data, status, headers, requestId }, shared);
}
