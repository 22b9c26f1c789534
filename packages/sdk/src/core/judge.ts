/**
 * Judges a try that did not bring what was asked: what went wrong, what it may have caused, whether to come
 * back.
 */
import { textOf } from './answer.ts';
import type { BodyFault } from './answer.ts';
import {
  AbortError,
  ApiError,
  ConnectionError,
  DeadlineError,
  ResponseFormatError,
  TimeoutError,
} from './errors.ts';
import type { ErrorFields, Outcome, YuntingError } from './errors.ts';
import { readProblem } from './problem.ts';
import { errorOf, recordTry } from './state.ts';
import type { CallState, ErrorKind } from './state.ts';
import type { TransportFailure, TransportResponse } from './transport.ts';
import { wordsOf } from './words.ts';
import type { Words } from './words.ts';

/** No answer came. `last` says that the try was cut by the call's deadline, not by its own limit. */
export function noAnswer(
  state: CallState,
  startedAt: number,
  { kind, sent }: Pick<TransportFailure, 'kind' | 'sent'>,
  last?: boolean,
): YuntingError {
  const outcome = sent === 'no' ? 'notSent' : 'unknown';
  const end = (Kind: ErrorKind, code: string, retryable?: boolean): YuntingError =>
    failTry(state, startedAt, Kind, { code, outcome, retryable: !!retryable });
  if (kind === 'timeout')
    return last ? end(DeadlineError, 'deadline_exceeded', true) : end(TimeoutError, kind, true);
  if (kind === 'aborted' && state.options.signal?.aborted) return end(AbortError, kind);
  if (kind === 'tooLarge') return end(ResponseFormatError, 'too_large');
  return end(ConnectionError, 'connection_' + kind, kind !== 'tls' && kind !== 'redirected');
}

/**
 * A success that cannot be used: the effect is there, its description is not. A cut body may come whole next
 * time.
 */
export function badBody(
  state: CallState,
  startedAt: number,
  code: BodyFault,
  { status, headers }: TransportResponse,
): YuntingError {
  const requestId = headers['x-request-id'];
  const fields = { code, status, requestId, outcome: 'unknown', retryable: code === 'cut_body' } as const;
  return failTry(state, startedAt, ResponseFormatError, fields);
}

/** An answer that is no success. */
export function refusal(
  state: CallState,
  startedAt: number,
  { status, headers, body }: TransportResponse,
): YuntingError {
  // never followed: a token belongs to the address that was configured
  if (status < 400) return noAnswer(state, startedAt, { kind: 'redirected', sent: 'maybe' });
  const problem = readProblem(textOf(body));
  const http = 'http_' + status;
  const {
    code = http,
    requestId = headers['x-request-id'],
    // "later" by its status, unless the court says otherwise
    retryable = [408, 425, 429, 500, 502, 503, 504].includes(status),
    retryAfterSeconds = retryAfter(headers, state.settings.runtime.now()),
    violations = [],
    legalBasis = [],
  } = problem;
  const outcome = status > 499 || status === 408 || (status === 409 && retryable) ? 'unknown' : 'refused';
  const fields = {
    code,
    status,
    requestId,
    outcome,
    retryable,
    retryAfterSeconds,
    problem,
    violations,
    legalBasis,
  } as const;
  // 401, 403, 404 and 429 may be said before the court looks the key up
  const decided = !retryable && [400, 409, 422].includes(status);
  const { zh, en, hint } = Object.assign({}, wordsOf(http), problem);
  return failTry(state, startedAt, ApiError, fields, { zh, en, hint }, decided);
}

/** Seconds, from a header that is a number or a date. What makes no sense counts as not said. */
function retryAfter(headers: TransportResponse['headers'], now: number): number | undefined {
  const header = headers['retry-after'] ?? '';
  if (/^\d+$/.test(header)) return Number(header);
  // both dates from the server where possible: its clock and ours may differ
  const seconds = (Date.parse(header) - (Date.parse(headers['date']!) || now)) / 1000;
  return /^\w/.test(header) && seconds > 0 ? seconds : undefined;
}

/**
 * A try that failed, as the error with which it would end the call. `fields.outcome` is that of this try
 * alone.
 */
function failTry(
  state: CallState,
  startedAt: number,
  Kind: ErrorKind,
  fields: ErrorFields & { readonly outcome: Outcome; readonly retryable: boolean; readonly status?: number },
  words?: Words,
  decided?: boolean,
): YuntingError {
  recordTry(state, startedAt, fields.status, fields.code);
  // an earlier doubt stays, unless the court has looked the key up and decided
  if (decided || (state.worst !== 'unknown' && fields.outcome !== 'notSent')) state.worst = fields.outcome;
  const retryable = fields.retryable && (state.rule !== 'never' || state.worst !== 'unknown');
  return errorOf(Kind, state, Object.assign({}, fields, { outcome: state.worst, retryable }), words);
}
