/** How long a call may take, and how often it may be tried. */
import { invalid } from './state.ts';
import type { CallState } from './state.ts';

/** Settled limits; `Infinity` is none. */
export interface Limits {
  /** Milliseconds of one attempt, body included. */
  readonly timeoutMs: number;
  /** Milliseconds of the whole call. */
  readonly deadlineMs: number;
  /** Further tries after the first. */
  readonly maxRetries: number;
}

/** The contract ends every call within 15 s; a little is for the network. */
export const DEFAULT_LIMITS: Limits = { timeoutMs: 20_000, deadlineMs: 60_000, maxRetries: 2 };

/**
 * The limits with those that are given.
 *
 * @throws {InputError} for one that is negative or no number
 */
export function limitsOf(given: Partial<Limits>, otherwise: Limits, state?: CallState): Limits {
  const limits: Record<keyof Limits, number> = Object.assign({}, otherwise);
  for (const name of Object.keys(limits) as (keyof Limits)[]) {
    limits[name] = given[name] ?? limits[name];
    if (!(limits[name] >= 0)) throw invalid(name, state);
  }
  return limits;
}
