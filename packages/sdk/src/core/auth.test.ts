import { describe, expect, test } from 'vitest';

import { call } from './call.ts';
import { createClient } from './client.ts';
import { ApiError, DeadlineError, TokenError } from './errors.ts';
import type { YuntingError } from './errors.ts';
import { createSession } from './session.ts';
import { operations, virtualRuntime } from './testkit.ts';
import type { Auth } from './auth.ts';
import type { Transport } from './transport.ts';

const { get, submit } = operations;
const expired = { status: 401, headers: {}, body: JSON.stringify({ code: 'token_expired', status: 401 }) };

/** A court that accepts only the tokens in `valid`. */
function courtWith(valid: Set<string>) {
  const seen: string[] = [];
  const transport: Transport = async (request) => {
    const token = request.headers['authorization']?.slice(7) ?? '';
    seen.push(token);
    return valid.has(token) ? { status: 200, headers: {}, body: '{"id":"flg_1"}' } : expired;
  };
  return { transport, seen };
}

function setUp(valid: Set<string>, auth: (runtime: ReturnType<typeof virtualRuntime>) => Auth) {
  const runtime = virtualRuntime();
  const court = courtWith(valid);
  const client = createClient({
    baseUrl: 'http://court.test',
    transport: court.transport,
    runtime,
    auth: auth(runtime),
  });
  return { client, runtime, seen: court.seen };
}

describe('a token function', () => {
  test('is asked for each call and forced once after token_expired, without counting as a retry', async () => {
    const asked: boolean[] = [];
    const { client, runtime, seen } = setUp(new Set(['t1']), () => ({
      getToken: (force) => (asked.push(force), force ? 't1' : 't0'),
    }));
    const result = await runtime.settle(
      call(client, submit, { filingId: 'f', version: 1 }, { maxRetries: 0 }).withMeta(),
    );
    expect(asked).toEqual([false, true]);
    expect(seen).toEqual(['t0', 't1']);
    expect(result.attempts).toHaveLength(2);
  });

  test('that keeps giving expired tokens ends in the court’s refusal, after one renewal', async () => {
    let forced = 0;
    const { client, runtime, seen } = setUp(new Set(), () => ({
      getToken: (force) => 'old' + (force ? ++forced : ''),
    }));
    await expect(runtime.settle(call(client, get, { filingId: 'f' }))).rejects.toBeInstanceOf(ApiError);
    expect(forced).toBe(1);
    expect(seen).toHaveLength(2);
  });
});

describe('a refusal that comes late', () => {
  /** Two calls with the old token: one is refused at once, the other after the token has been renewed. */
  async function twoRefusals(authOf: (refreshed: () => string) => Auth): Promise<number> {
    const runtime = virtualRuntime();
    let renewals = 0;
    let calls = 0;
    const transport: Transport = async (request) => {
      if (request.headers['authorization'] === 'Bearer t1')
        return { status: 200, headers: {}, body: '{"id":"flg_1"}' };
      if (++calls === 2) await new Promise<void>((resolve) => void runtime.setTimeout(resolve, 500));
      return expired;
    };
    const client = createClient({
      baseUrl: 'http://court.test',
      transport,
      runtime,
      auth: authOf(() => (renewals++, 't1')),
    });
    await runtime.settle(Promise.all([1, 2].map(() => call(client, get, { filingId: 'f' }))));
    return renewals;
  }

  test('is answered with the token that another call has renewed', async () => {
    let last = 't0';
    expect(await twoRefusals((next) => ({ getToken: (force) => (force ? (last = next()) : last) }))).toBe(1);
    expect(
      await twoRefusals((next) => ({
        session: createSession({ initial: { token: 't0' }, refresh: async () => ({ token: next() }) }),
      })),
    ).toBe(1);
  });

  test('does not make a call that must not be doubled go out again', async () => {
    const { client, runtime, seen } = setUp(new Set(['t1']), () => ({
      getToken: (force) => (force ? 't1' : 't0'),
    }));
    const exchange = { ...submit, key: 'never' } as const;
    const error: unknown = await runtime
      .settle(call(client, exchange, { filingId: 'f', version: 1 }))
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'token_expired', outcome: 'refused' });
    expect(seen).toEqual(['t0']);
  });
});

describe('a session', () => {
  const initial = (runtime: { now(): number }, token = 't0', lifeMs = 3_600_000) => ({
    token,
    expiresAt: runtime.now() + lifeMs,
  });

  test('is renewed once for all calls that find its token expired', async () => {
    let renewals = 0;
    const { client, runtime, seen } = setUp(new Set(['t1']), (time) => ({
      session: createSession({
        runtime: time,
        initial: initial(time),
        refresh: () =>
          new Promise((resolve) => {
            renewals++;
            time.setTimeout(() => resolve({ token: 't1', expiresAt: time.now() + 3_600_000 }), 50);
          }),
      }),
    }));
    const calls = Array.from({ length: 20 }, () => call(client, get, { filingId: 'f' }));
    await runtime.settle(Promise.all(calls));
    expect(renewals).toBe(1);
    expect(seen.filter((token) => token === 't0')).toHaveLength(20);
    expect(seen.filter((token) => token === 't1')).toHaveLength(20);
  });

  test('without a token to begin with renews before the first call', async () => {
    const { client, runtime, seen } = setUp(new Set(['t1']), (time) => ({
      session: createSession({ runtime: time, refresh: async () => ({ token: 't1' }) }),
    }));
    await runtime.settle(call(client, get, { filingId: 'f' }));
    expect(seen).toEqual(['t1']);
  });

  test('renews early beside the call, and waits only when the token is over', async () => {
    let renewals = 0;
    const { client, runtime, seen } = setUp(new Set(['t0', 't1']), (time) => ({
      session: createSession({
        runtime: time,
        initial: initial(time),
        refresh: async (last) => (
          renewals++,
          expect(last?.token).toBe('t0'),
          { token: 't1', expiresAt: time.now() + 3_600_000 }
        ),
      }),
    }));
    await runtime.settle(call(client, get, { filingId: 'f' }));
    expect(renewals).toBe(0);
    runtime.shiftWall(3_600_000 - 30_000);
    await runtime.settle(call(client, get, { filingId: 'f' }));
    expect(renewals).toBe(1);
    await runtime.settle(call(client, get, { filingId: 'f' }));
    expect(seen).toEqual(['t0', 't0', 't1']);
  });

  test('whose early renewal fails goes on with the good token and does not try again at once', async () => {
    let renewals = 0;
    const { client, runtime, seen } = setUp(new Set(['t0']), (time) => ({
      session: createSession({
        runtime: time,
        initial: initial(time),
        refresh: async () => {
          renewals++;
          throw new Error('down');
        },
      }),
    }));
    runtime.shiftWall(3_600_000 - 30_000);
    for (let round = 0; round < 5; round++) await runtime.settle(call(client, get, { filingId: 'f' }));
    expect(renewals).toBe(1);
    expect(seen).toHaveLength(5);
  });

  test('on a machine whose clock is a day fast is renewed by the court’s word, not on every call', async () => {
    let renewals = 0;
    const { client, runtime } = setUp(new Set(['t1']), (time) => ({
      session: createSession({
        runtime: time,
        refresh: async () => (renewals++, { token: 't1', expiresAt: time.now() - 82_800_000 }),
      }),
    }));
    for (let round = 0; round < 5; round++) await runtime.settle(call(client, get, { filingId: 'f' }));
    expect(renewals).toBe(1);
  });

  test('that cannot be renewed is a TokenError that shows no secret, each caller with its own', async () => {
    const { client, runtime } = setUp(new Set(), (time) => ({
      session: createSession({
        runtime: time,
        refresh: async () => {
          throw Object.assign(new Error('refresh canary rejected'), { code: 'ENOENT' });
        },
      }),
    }));
    const errors = await runtime.settle(
      Promise.all([
        call(client, get, { filingId: 'f' }).catch((error: unknown) => error),
        call(client, submit, { filingId: 'f', version: 1 }).catch((error: unknown) => error),
      ]),
    );
    expect(errors.map((error) => (error as YuntingError).operationId)).toEqual([
      'filings.get',
      'filings.submit',
    ]);
    for (const error of errors) {
      expect(error).toBeInstanceOf(TokenError);
      expect(error).toMatchObject({ reason: 'Error ENOENT', outcome: 'notSent', code: 'token_unavailable' });
      expect(String((error as Error).stack) + JSON.stringify(error)).not.toContain('canary');
    }
  });

  test('whose renewal hangs does not outlive the call’s deadline, nor block those who come later', async () => {
    let renewals = 0;
    const { client, runtime } = setUp(new Set(['t1']), (time) => ({
      session: createSession({
        runtime: time,
        refresh: () => (++renewals === 1 ? new Promise<never>(() => {}) : Promise.resolve({ token: 't1' })),
      }),
    }));
    const first = call(client, get, { filingId: 'f' }, { deadlineMs: 10_000 });
    await expect(runtime.settle(first)).rejects.toBeInstanceOf(DeadlineError);
    // who comes while it hangs is told after 20 s, who comes then starts another
    await expect(runtime.settle(call(client, get, { filingId: 'f' }))).rejects.toBeInstanceOf(TokenError);
    expect(runtime.ticks!()).toBe(20_000);
    expect(await runtime.settle(call(client, get, { filingId: 'f' }))).toEqual({ id: 'flg_1' });
  });
});

test('a header of the caller’s own wins over the session', async () => {
  const { client, runtime, seen } = setUp(new Set(['mine']), () => ({ token: 'other' }));
  await runtime.settle(call(client, get, { filingId: 'f' }, { headers: { Authorization: 'Bearer mine' } }));
  expect(seen).toEqual(['mine']);
});
