/**
 * For the tests beside these sources only: virtual time and a transport that plays a script. Not exported.
 */
import type { Operation } from './operation.ts';
import type { Runtime } from './runtime.ts';
import { TransportFailure } from './transport.ts';
import type { FailureKind, Transport, TransportRequest, TransportResponse } from './transport.ts';

/** A runtime whose time moves only when nothing else can happen. */
export interface VirtualRuntime extends Runtime {
  /** Timers not yet fired or cleared. */
  pending(): number;
  /** Moves the wall clock alone, as an administrator would. */
  shiftWall(ms: number): void;
  /** Lets time pass until the promise is settled. */
  settle<T>(promise: Promise<T>): Promise<T>;
}

/** Virtual time, beginning at 2026-11-24T00:00:00Z; `random` gives what it is told. */
export function virtualRuntime(random: () => number = () => 0.5): VirtualRuntime {
  let ticks = 0;
  let wall = Date.UTC(2026, 10, 24);
  let id = 0;
  const timers = new Map<number, { at: number; run: () => void }>();
  const fireNext = (): boolean => {
    const next = [...timers].sort((a, b) => a[1].at - b[1].at || a[0] - b[0])[0];
    if (!next) return false;
    timers.delete(next[0]);
    wall += Math.max(0, next[1].at - ticks);
    ticks = Math.max(ticks, next[1].at);
    next[1].run();
    return true;
  };
  return {
    now: () => wall,
    ticks: () => ticks,
    random,
    setTimeout: (run, delayMs) => {
      timers.set(++id, { at: ticks + delayMs, run });
      return id;
    },
    clearTimeout: (handle) => void timers.delete(handle as number),
    pending: () => timers.size,
    shiftWall: (ms) => void (wall += ms),
    async settle(promise) {
      let settled = false;
      const mark = (): void => void (settled = true);
      promise.then(mark, mark);
      for (;;) {
        await new Promise((resolve) => setImmediate(resolve));
        if (settled) return promise;
        if (!fireNext()) throw new Error('nothing is due, and the promise is not settled');
      }
    },
  };
}

/** One answer of the script: an answer, a failure, or none at all until the core gives up. */
export type ScriptStep = Partial<TransportResponse> | TransportFailure | 'hang';

/** Plays the steps in order, repeating the last. */
export function scripted(
  ...steps: readonly ScriptStep[]
): Transport & { readonly requests: TransportRequest[] } {
  const requests: TransportRequest[] = [];
  const transport: Transport = (request) => {
    const step = steps[Math.min(requests.length, steps.length - 1)]!;
    requests.push(request);
    if (step === 'hang') {
      return new Promise((_, reject) => {
        request.signal.addEventListener('abort', () => reject(new TransportFailure('aborted', 'maybe')));
      });
    }
    if (step instanceof TransportFailure) return Promise.reject(step);
    return Promise.resolve({ status: 200, headers: {}, body: '{}', ...step });
  };
  return Object.assign(transport, { requests });
}

/** Shorthands for scripts. */
export const answers = {
  ok: (data: unknown = { id: 'flg_1' }): ScriptStep => ({ body: JSON.stringify(data) }),
  problem: (status: number, problem: object = {}, headers: Record<string, string> = {}): ScriptStep => ({
    status,
    headers,
    body: JSON.stringify({ status, ...problem }),
  }),
  fails: (kind: FailureKind, sent: 'no' | 'maybe' = 'maybe'): TransportFailure =>
    new TransportFailure(kind, sent),
};

/** Operations of each kind. */
export const operations = {
  get: { id: 'filings.get', method: 'GET', path: '/v1/filings/{filingId}' } as Operation<
    { filingId: string },
    { id: string }
  >,
  list: {
    id: 'filings.list',
    method: 'GET',
    path: '/v1/filings',
    query: ['cursor', 'limit', 'state'],
    page: true,
  } as Operation<
    { cursor?: string; limit?: number; state?: string | string[] },
    { data: { id: string }[]; nextCursor?: string | null }
  >,
  submit: {
    id: 'filings.submit',
    method: 'POST',
    path: '/v1/filings/{filingId}/submit',
    body: 'json',
  } as Operation<{ filingId: string; version: number }, { id: string }>,
  signIn: {
    id: 'identity.createSession',
    method: 'POST',
    path: '/v1/sessions',
    body: 'json',
    key: 'never',
    open: true,
  } as Operation<{ code: string }, { token: string }>,
  preflight: {
    id: 'filings.preflight',
    method: 'POST',
    path: '/v1/filings/preflight',
    body: 'json',
    key: 'safe',
  } as Operation<{ courtId: string }, { missing: string[] }>,
};
