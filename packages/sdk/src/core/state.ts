/** One call: what it was asked, what it has gone through, and what its errors carry. */
import type { Settings } from './client.ts';
import { InputError } from './errors.ts';
import type { Attempt, ErrorFields, Outcome, YuntingError } from './errors.ts';
import type { Limits } from './limits.ts';
import { keyRule } from './operation.ts';
import type { AnyOperation, KeyRule } from './operation.ts';
import type { CallOptions } from './options.ts';
import { randomHex, ticksOf } from './runtime.ts';
import type { Words } from './words.ts';

/** What results, errors and hooks of a call have in common. */
export interface Shared {
  /** `service.method`. */
  readonly operationId: string;
  readonly method: AnyOperation['method'];
  /** The route template, `/v1/cases/{caseId}`: safe as a metric label. */
  readonly template: string;
  /** The key under which a write is made. */
  readonly idempotencyKey: string | undefined;
  /** All tries so far. */
  readonly attempts: readonly Attempt[];
}

/** Grows with every try. */
export interface CallState {
  readonly settings: Settings;
  readonly operation: AnyOperation;
  readonly options: CallOptions;
  readonly rule: KeyRule;
  readonly shared: Shared & { readonly attempts: Attempt[] };
  /** Ticks at which the call began. */
  readonly begunAt: number;
  limits: Limits;
  /** The worst that any try may have led to. */
  worst: Outcome;
}

/** Begins a call. The key comes before any check, so that every error carries it. */
export function begin(settings: Settings, operation: AnyOperation, options: CallOptions): CallState {
  const { limits, runtime } = settings;
  const { id: operationId, method, path: template } = operation;
  const rule = keyRule(operation);
  const idempotencyKey = rule === 'key' ? (options.idempotencyKey ?? randomHex(runtime)) : undefined;
  const shared = { operationId, method, template, idempotencyKey, attempts: [] };
  return { settings, operation, options, rule, shared, begunAt: ticksOf(runtime), limits, worst: 'notSent' };
}

/** Milliseconds until the call ends, whatever happens. */
export function timeLeft({ begunAt, limits, settings }: CallState): number {
  return begunAt + limits.deadlineMs - ticksOf(settings.runtime);
}

/** A class of errors. */
export type ErrorKind = new (fields: ErrorFields, words?: Words, cause?: unknown) => YuntingError;

/** An error of this call, or of none yet. */
export function errorOf(
  Kind: ErrorKind,
  state: CallState | undefined,
  fields: ErrorFields,
  words?: Words,
  cause?: unknown,
): YuntingError {
  if (!state) return new Kind(fields, words);
  const { settings, shared, worst: outcome } = state;
  const carried = Object.assign({}, shared, { outcome, attempts: shared.attempts.slice() }, fields);
  return new Kind(carried, words ?? settings.explain?.(fields.code), cause);
}

/** Something that cannot be sent. Outside a call (a client's options) there is no state. */
export function invalid(
  parameter: string | undefined,
  state?: CallState,
  code = 'input_parameter',
): InputError {
  return errorOf(InputError, state, { code, parameter }) as InputError;
}

/** Notes a try that began at `startedAt` ticks. */
export function recordTry(
  { settings, shared, begunAt }: CallState,
  startedAt: number,
  status?: number,
  error?: string,
): void {
  const attempt = {
    startedAt: tenths(startedAt - begunAt),
    durationMs: tenths(ticksOf(settings.runtime) - startedAt),
  };
  // what is absent is no member
  shared.attempts.push(Object.assign(attempt, status && { status }, error && { error }));
}

/** Tenths of a millisecond are enough to read. */
function tenths(ms: number): number {
  return Math.round(ms * 10) / 10;
}
