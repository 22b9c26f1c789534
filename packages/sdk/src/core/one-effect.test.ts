import { expect, test } from 'vitest';

import { call } from './call.ts';
import { createClient } from './client.ts';
import { YuntingError } from './errors.ts';
import { operations, virtualRuntime } from './testkit.ts';
import { TransportFailure } from './transport.ts';
import type { Transport, TransportRequest, TransportResponse } from './transport.ts';

/** A small generator with a seed (mulberry32), so that a failing run can be had again. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A court over the worst of networks: it keeps keys as the contract says, and everything else goes wrong. */
function faultyCourt(chance: () => number) {
  const stored = new Map<string, TransportResponse>();
  const effects = new Map<string, number>();
  const seen = new Map<string, number>();
  let unkeyedRepeats = 0;
  const serve = (request: TransportRequest): TransportResponse => {
    const key = request.headers['idempotency-key'];
    if (key !== undefined && stored.has(key)) return stored.get(key)!;
    const name = key ?? request.url;
    effects.set(name, (effects.get(name) ?? 0) + 1);
    const response = { status: 200, headers: {}, body: JSON.stringify({ id: name }) };
    if (key !== undefined) stored.set(key, response);
    return response;
  };
  const never = (request: TransportRequest): Promise<never> =>
    new Promise((_, reject) =>
      request.signal.addEventListener('abort', () => reject(new TransportFailure('aborted', 'maybe'))),
    );
  const answer = (status: number, body = '{}'): TransportResponse => ({ status, headers: {}, body });
  const behaviours: ((request: TransportRequest) => Promise<TransportResponse>)[] = [
    async (request) => serve(request),
    async (request) => serve(request),
    async (request) => serve(request),
    async () => Promise.reject(new TransportFailure('refused', 'no')),
    async () => Promise.reject(new TransportFailure('reset', 'maybe')),
    async (request) => (serve(request), Promise.reject(new TransportFailure('reset', 'maybe'))),
    async (request) => ({ ...serve(request), body: '{"id":"cut' }),
    async (request) => ({ ...serve(request), body: '<html>' }),
    async (request) => (serve(request), never(request)),
    never,
    async () => answer([429, 500, 502, 503, 504, 408][Math.floor(chance() * 6)]!),
    async () =>
      answer([401, 403, 404][Math.floor(chance() * 3)]!, '{"code":"not_allowed","retryable":false}'),
    // judged only after the key was looked up
    async (request) =>
      stored.get(request.headers['idempotency-key'] ?? '') ??
      answer([400, 409, 422][Math.floor(chance() * 3)]!, '{"code":"state_conflict","retryable":false}'),
    async () => answer(409, '{"code":"idempotency_in_flight","retryable":true}'),
  ];
  const transport: Transport = (request) => {
    if (request.headers['idempotency-key'] === undefined) {
      const before = seen.get(request.url) ?? 0;
      // a request of which surely nothing arrived does not count
      const behaviour = behaviours[Math.floor(chance() * behaviours.length)]!;
      if (behaviour !== behaviours[3]) {
        if (before > 0) unkeyedRepeats++;
        seen.set(request.url, before + 1);
      }
      return behaviour(request);
    }
    return behaviours[Math.floor(chance() * behaviours.length)]!(request);
  };
  return { transport, effects, unkeyedRepeats: () => unkeyedRepeats };
}

test('in 10 000 calls over any faults no unkeyed write is repeated, no write has two effects, and no outcome is a lie', async () => {
  const chance = seeded(20_261_124);
  const runtime = virtualRuntime(chance);
  const court = faultyCourt(chance);
  const redeem = {
    ...operations.signIn,
    path: '/v1/sessions/{code}',
    open: undefined,
  } as unknown as typeof operations.signIn;
  const tally = { done: 0, notSent: 0, refused: 0, unknown: 0 };
  const one = async (number: number): Promise<void> => {
    const client = createClient({
      baseUrl: 'http://court.test',
      transport: court.transport,
      runtime,
      maxRetries: Math.floor(chance() * 6),
      deadlineMs: 60_000 * chance(),
    });
    const keyed = number % 4 !== 0;
    const name = keyed ? 'call-' + number : 'http://court.test/v1/sessions/call-' + number;
    const effects = (): number => court.effects.get(name) ?? 0;
    try {
      if (keyed)
        await call(client, operations.submit, { filingId: 'f', version: 1 }, { idempotencyKey: name });
      else await call(client, redeem, { code: 'call-' + number });
      tally.done++;
      expect(effects()).toBe(1);
    } catch (error) {
      if (!(error instanceof YuntingError)) throw error;
      tally[error.outcome]++;
      if (error.outcome !== 'unknown') expect(effects()).toBe(0);
    }
  };
  for (let batch = 0; batch < 50; batch++) {
    await runtime.settle(Promise.all(Array.from({ length: 200 }, (_, index) => one(batch * 200 + index))));
  }
  expect(court.unkeyedRepeats()).toBe(0);
  expect([...court.effects.values()].filter((count) => count !== 1)).toEqual([]);
  expect(runtime.pending()).toBe(0);
  // the run must have met all four endings often
  for (const count of Object.values(tally)) expect(count).toBeGreaterThan(100);
});
