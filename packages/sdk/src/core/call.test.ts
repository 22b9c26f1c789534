import { inspect } from 'node:util';

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { call } from './call.ts';
import { createClient } from './client.ts';
import {
  AbortError,
  ApiError,
  ConnectionError,
  DeadlineError,
  InputError,
  ResponseFormatError,
  SchemaError,
  TimeoutError,
  YuntingError,
} from './errors.ts';
import { explain } from './explain.ts';
import type { ClientOptions } from './options.ts';
import { createCanceller } from './signal.ts';
import type { AbortSignalLike } from './signal.ts';
import { answers, operations, scripted, virtualRuntime } from './testkit.ts';
import type { ScriptStep } from './testkit.ts';

const { get, submit, signIn, preflight } = operations;

function setUp(steps: readonly ScriptStep[], options: Partial<ClientOptions> = {}) {
  const runtime = virtualRuntime();
  const transport = scripted(...steps);
  const client = createClient({
    baseUrl: 'http://court.test',
    auth: { token: 'tok_canary_secret' },
    transport,
    runtime,
    ...options,
  });
  return { client, runtime, requests: transport.requests };
}

async function failureOf(promise: Promise<unknown>): Promise<YuntingError> {
  const error = await promise.then(
    () => expect.fail('the call succeeded'),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(YuntingError);
  return error as YuntingError;
}

describe('a call', () => {
  test('resolves to the data, and to everything around it when asked', async () => {
    const { client, runtime } = setUp([{ body: '{"id":"flg_1"}', headers: { 'x-request-id': 'req_7' } }]);
    expect(await runtime.settle(call(client, get, { filingId: 'flg_1' }))).toEqual({ id: 'flg_1' });
    const result = await runtime.settle(call(client, get, { filingId: 'flg_1' }).withMeta());
    expect(result).toMatchObject({
      data: { id: 'flg_1' },
      status: 200,
      requestId: 'req_7',
      idempotencyKey: undefined,
    });
    expect(result.attempts).toEqual([{ startedAt: 0, durationMs: 0, status: 200 }]);
  });

  test('asked for everything around it leaves no second, unhandled rejection', async () => {
    const unhandled: unknown[] = [];
    const listener = (reason: unknown): void => void unhandled.push(reason);
    process.on('unhandledRejection', listener);
    const { client, runtime } = setUp([answers.problem(422)]);
    await failureOf(runtime.settle(call(client, get, { filingId: 'f' }).withMeta()));
    await new Promise((resolve) => setTimeout(resolve, 5));
    process.off('unhandledRejection', listener);
    expect(unhandled).toEqual([]);
  });

  test('sends a write with a key of 128 bits, the same over all tries, and gives it back', async () => {
    const { client, runtime, requests } = setUp([answers.problem(503), answers.fails('reset'), answers.ok()]);
    const result = await runtime.settle(call(client, submit, { filingId: 'flg_1', version: 3 }).withMeta());
    expect(result.idempotencyKey).toMatch(/^[0-9a-f]{32}$/);
    expect(requests.map((request) => request.headers['idempotency-key'])).toEqual(
      Array(3).fill(result.idempotencyKey),
    );
    expect(result.attempts.map(({ status, error }) => status ?? error)).toEqual([
      503,
      'connection_reset',
      200,
    ]);
    expect(requests[0]).toMatchObject({
      method: 'POST',
      url: 'http://court.test/v1/filings/flg_1/submit',
      body: '{"version":3}',
      template: '/v1/filings/{filingId}/submit',
    });
  });

  test('sends the key that the caller stored', async () => {
    const { client, runtime, requests } = setUp([answers.ok()]);
    await runtime.settle(
      call(client, submit, { filingId: 'f', version: 1 }, { idempotencyKey: 'outbox-17' }),
    );
    expect(requests[0]!.headers['idempotency-key']).toBe('outbox-17');
    for (const idempotencyKey of ['', 'two words', 'line\nbreak', '键', 'x'.repeat(256)]) {
      const error = await failureOf(call(client, submit, { filingId: 'f', version: 1 }, { idempotencyKey }));
      expect(error).toMatchObject({ code: 'input_idempotency_key', outcome: 'notSent' });
    }
    expect(requests).toHaveLength(1);
  });

  test('without a key is a read or has no effect', async () => {
    const { client, runtime, requests } = setUp([answers.ok()]);
    await runtime.settle(call(client, get, { filingId: 'f' }));
    await runtime.settle(call(client, preflight, { courtId: 'crt_1' }));
    await runtime.settle(call(client, signIn, { code: '1' }));
    expect(requests.some((request) => 'idempotency-key' in request.headers)).toBe(false);
  });
});

describe('tries again', () => {
  test.each([408, 425, 429, 500, 502, 503, 504])('after %i, twice, then gives up', async (status) => {
    const { client, runtime, requests } = setUp([answers.problem(status)]);
    const error = await failureOf(runtime.settle(call(client, submit, { filingId: 'f', version: 1 })));
    expect(requests).toHaveLength(3);
    expect(error).toMatchObject({ status, retryable: true });
    expect(error.attempts).toHaveLength(3);
  });

  test.each([400, 401, 403, 404, 409, 410, 413, 422])('not after %i', async (status) => {
    const { client, runtime, requests } = setUp([answers.problem(status)]);
    const error = await failureOf(runtime.settle(call(client, submit, { filingId: 'f', version: 1 })));
    expect(requests).toHaveLength(1);
    expect(error).toMatchObject({ status, retryable: false, outcome: 'refused' });
  });

  test('as the court says, against the table', async () => {
    const again = setUp([
      answers.problem(409, { code: 'idempotency_in_flight', retryable: true }),
      answers.ok(),
    ]);
    await again.runtime.settle(call(again.client, submit, { filingId: 'f', version: 1 }));
    expect(again.requests).toHaveLength(2);
    const never = setUp([answers.problem(503, { code: 'closed_for_good', retryable: false })]);
    await failureOf(never.runtime.settle(call(never.client, submit, { filingId: 'f', version: 1 })));
    expect(never.requests).toHaveLength(1);
  });

  test('a sign-in only when surely nothing has left', async () => {
    for (const step of [
      answers.problem(503),
      answers.problem(429),
      answers.fails('reset'),
      'hang',
    ] as const) {
      const { client, runtime, requests } = setUp([step]);
      const error = await failureOf(runtime.settle(call(client, signIn, { code: '1' })));
      expect(requests).toHaveLength(1);
      // whoever calls again must have been refused, not left in doubt
      expect(error.retryable).toBe(error.outcome === 'refused');
    }
    const refused = setUp([answers.fails('refused', 'no'), answers.ok({ token: 't' })]);
    expect(await refused.runtime.settle(call(refused.client, signIn, { code: '1' }))).toEqual({ token: 't' });
  });

  test('waiting as long as the court asks: body first, header in seconds, header as a date', async () => {
    const date = { 'retry-after': 'Tue, 24 Nov 2026 00:00:30 GMT', date: 'Tue, 24 Nov 2026 00:00:10 GMT' };
    const cases: [ScriptStep, number][] = [
      [answers.problem(429, { retryAfterSeconds: 3 }, { 'retry-after': '9' }), 3_000],
      [answers.problem(503, {}, { 'retry-after': '7' }), 7_000],
      [answers.problem(503, {}, date), 20_000],
      [answers.problem(503, {}, { 'retry-after': 'Tue, 24 Nov 2026 00:00:05 GMT' }), 5_000],
      [answers.problem(503, {}, { 'retry-after': '-5' }), 0],
      [answers.problem(503, {}, { 'retry-after': 'soon' }), 0],
      [answers.problem(503, { retryAfterSeconds: -1 }), 0],
      [answers.problem(503, { retryAfterSeconds: '8' }), 0],
    ];
    for (const [step, expected] of cases) {
      const { client, runtime } = setUp([step, answers.ok()]);
      const { attempts } = await runtime.settle(call(client, get, { filingId: 'f' }).withMeta());
      const waited = attempts[1]!.startedAt - attempts[0]!.startedAt;
      expect(waited).toBeGreaterThanOrEqual(expected);
      expect(waited).toBeLessThanOrEqual(expected + 100);
    }
  });

  test('never for a wait that the deadline or patience does not allow', async () => {
    for (const retryAfterSeconds of [61, 1e9]) {
      const { client, runtime, requests } = setUp([answers.problem(429, { retryAfterSeconds })], {
        deadlineMs: 60_000,
      });
      const error = await failureOf(runtime.settle(call(client, get, { filingId: 'f' })));
      expect(requests).toHaveLength(1);
      expect(error).toMatchObject({ status: 429, retryAfterSeconds, retryable: true });
    }
    const patient = setUp([answers.problem(429, { retryAfterSeconds: 1e9 })], { deadlineMs: Infinity });
    await failureOf(patient.runtime.settle(call(patient.client, get, { filingId: 'f' })));
    expect(patient.requests).toHaveLength(1);
  });

  test('until the budget of the client and all its relatives is spent', async () => {
    const { client, runtime, requests } = setUp([answers.problem(503)], { maxRetries: 50 });
    const relative = client.with({ language: 'en' });
    for (let round = 0; round < 20; round++) {
      await failureOf(runtime.settle(call(round % 2 ? client : relative, get, { filingId: 'f' })));
    }
    // 500 / 5 retries in all, and one first try each
    expect(requests).toHaveLength(120);
  });

  test('a page cut off on its way, but not one that is no JSON', async () => {
    const cut = setUp([{ body: '{"id":"flg' }, answers.ok()]);
    expect(await cut.runtime.settle(call(cut.client, submit, { filingId: 'f', version: 1 }))).toEqual({
      id: 'flg_1',
    });
    const bad = setUp([{ body: '{"id":}' }]);
    const error = await failureOf(
      bad.runtime.settle(call(bad.client, submit, { filingId: 'f', version: 1 })),
    );
    expect(error).toMatchObject({ code: 'invalid_json', outcome: 'unknown' });
    expect(bad.requests).toHaveLength(1);
  });
});

describe('time', () => {
  test('a try is bounded by timeoutMs and the call by deadlineMs', async () => {
    const { client, runtime, requests } = setUp(['hang'], {
      timeoutMs: 400,
      deadlineMs: 1_000,
      maxRetries: 9,
    });
    const error = await failureOf(runtime.settle(call(client, get, { filingId: 'f' })));
    expect(error).toBeInstanceOf(DeadlineError);
    expect(runtime.ticks!()).toBe(1_000);
    expect(requests).toHaveLength(3);
    expect(error.attempts.map((attempt) => attempt.error)).toEqual([
      'timeout',
      'timeout',
      'deadline_exceeded',
    ]);
    expect(runtime.pending()).toBe(0);
  });

  test('the last try’s timeout is a TimeoutError', async () => {
    const { client, runtime } = setUp(['hang'], { timeoutMs: 400, maxRetries: 0 });
    const error = await failureOf(runtime.settle(call(client, submit, { filingId: 'f', version: 1 })));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ outcome: 'unknown', retryable: true, code: 'timeout' });
  });

  test('a try that is over is told so by its signal, and only that one', async () => {
    const { client, runtime, requests } = setUp(['hang', answers.ok()], { timeoutMs: 400 });
    await runtime.settle(call(client, get, { filingId: 'f' }));
    expect(requests.map((request) => request.signal.aborted)).toEqual([true, false]);
  });

  test('timers that fire a little early add no try at the end', async () => {
    const exact = virtualRuntime(() => 0);
    const runtime = {
      ...exact,
      setTimeout: (run: () => void, ms: number) => exact.setTimeout(run, ms - 0.5),
    };
    const { client, requests } = setUp(['hang'], { runtime, deadlineMs: 1_000 });
    expect(await failureOf(exact.settle(call(client, get, { filingId: 'f' })))).toBeInstanceOf(DeadlineError);
    expect(requests).toHaveLength(1);
  });

  test('a long poll raises the limit for one call', async () => {
    const { client, runtime } = setUp(['hang'], { timeoutMs: 400, maxRetries: 0 });
    await failureOf(runtime.settle(call(client, get, { filingId: 'f' }, { timeoutMs: 12_000 })));
    expect(runtime.ticks!()).toBe(12_000);
  });

  test('a wall clock that jumps neither ends nor lengthens a call', async () => {
    const { client, runtime } = setUp(['hang'], { timeoutMs: 400, deadlineMs: 1_000 });
    const under = call(client, get, { filingId: 'f' });
    runtime.shiftWall(-3_600_000);
    await failureOf(runtime.settle(under));
    expect(runtime.ticks!()).toBeLessThanOrEqual(1_000);
  });

  test('whatever happens, a call ends by its deadline and leaves no timer', async () => {
    const step = fc.oneof(
      fc.constantFrom<ScriptStep>(
        'hang',
        answers.fails('reset'),
        answers.fails('refused', 'no'),
        answers.problem(503),
        { body: '{"a' },
      ),
      fc.nat(100).map((retryAfterSeconds): ScriptStep => answers.problem(429, { retryAfterSeconds })),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 6 }),
        fc.nat(5_000),
        fc.nat(20_000),
        fc.nat(8),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        async (steps, timeoutMs, deadlineMs, maxRetries, random) => {
          const runtime = virtualRuntime(() => random);
          const transport = scripted(...steps);
          const client = createClient({
            baseUrl: 'http://court.test',
            transport,
            runtime,
            timeoutMs,
            deadlineMs,
            maxRetries,
          });
          const error = await failureOf(runtime.settle(call(client, submit, { filingId: 'f', version: 1 })));
          expect(runtime.ticks!()).toBeLessThanOrEqual(deadlineMs);
          expect(runtime.pending()).toBe(0);
          expect(transport.requests.length).toBeLessThanOrEqual(maxRetries + 1);
          expect(
            new Set(transport.requests.map((request) => request.headers['idempotency-key'])).size,
          ).toBeLessThanOrEqual(1);
          expect(error.attempts).toHaveLength(transport.requests.length);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('abort', () => {
  test('before anything is sent', async () => {
    const { client, requests } = setUp([answers.ok()]);
    const signal = AbortSignal.abort();
    const error = await failureOf(call(client, get, { filingId: 'f' }, { signal }));
    expect(error).toBeInstanceOf(AbortError);
    expect(error).toMatchObject({ outcome: 'notSent' });
    expect(requests).toHaveLength(0);
  });

  test('while waiting for the answer, and during the back-off', async () => {
    for (const step of ['hang', answers.problem(503, { retryAfterSeconds: 30 })] as const) {
      const { client, runtime, requests } = setUp([step]);
      const canceller = createCanceller();
      const under = call(client, submit, { filingId: 'f', version: 1 }, { signal: canceller });
      runtime.setTimeout(() => canceller.cancel(), 10);
      const error = await failureOf(runtime.settle(under));
      expect(error).toBeInstanceOf(AbortError);
      expect(error).toMatchObject({ outcome: 'unknown', retryable: false });
      expect(error.idempotencyKey).toBeDefined();
      expect(runtime.ticks!()).toBe(10);
      expect(requests).toHaveLength(1);
      expect(runtime.pending()).toBe(0);
    }
  });

  test('by an observer, before the request and before the wait', async () => {
    for (const hook of ['onRequest', 'onRetry'] as const) {
      const controller = new AbortController();
      const { client, runtime, requests } = setUp([answers.problem(503, { retryAfterSeconds: 30 })], {
        hooks: { [hook]: () => controller.abort() },
      });
      const error = await failureOf(
        runtime.settle(call(client, get, { filingId: 'f' }, { signal: controller.signal })),
      );
      expect(error).toBeInstanceOf(AbortError);
      expect(requests).toHaveLength(hook === 'onRequest' ? 0 : 1);
      expect(runtime.ticks!()).toBe(0);
      expect(runtime.pending()).toBe(0);
    }
  });

  test('leaves no listener on a signal that lives long', async () => {
    let listeners = 0;
    const signal: AbortSignalLike = {
      aborted: false,
      addEventListener: () => void listeners++,
      removeEventListener: () => void listeners--,
    };
    const { client, runtime } = setUp([answers.problem(503), answers.ok()]);
    for (let round = 0; round < 200; round++)
      await runtime.settle(call(client, get, { filingId: 'f' }, { signal }));
    expect(listeners).toBe(0);
  });
});

describe('an error', () => {
  test('says in both languages what happened and what to do, with the court’s own words first', async () => {
    const problem = {
      code: 'version_conflict',
      requestId: 'req_9',
      zh: '内容已被更新',
      en: 'The record has changed',
      violations: [{ pointer: '/version', code: 'stale', zh: '过期', en: 'stale' }],
    };
    const { client, runtime } = setUp([answers.problem(409, problem)]);
    const error = await failureOf(runtime.settle(call(client, submit, { filingId: 'f', version: 1 })));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({
      status: 409,
      code: 'version_conflict',
      zh: '内容已被更新',
      en: 'The record has changed',
      requestId: 'req_9',
      operationId: 'filings.submit',
      violations: problem.violations,
    });
    expect(error.hint.zh).toMatch(/\p{Script=Han}/u);
    expect(error.hint.en).toMatch(/[a-z]/);
    expect(error.message).toContain('req_9');
  });

  test('uses the fuller words when they are injected', async () => {
    const { client, runtime } = setUp([answers.fails('tls', 'no')], { explain });
    const error = await failureOf(runtime.settle(call(client, get, { filingId: 'f' })));
    expect(error).toMatchObject({
      code: 'connection_tls',
      zh: '服务器证书不可信',
      outcome: 'notSent',
      retryable: false,
    });
  });

  test('is recognised across two copies of the SDK, and only by its own class', async () => {
    const { client, runtime } = setUp([answers.problem(500)]);
    const error = await failureOf(runtime.settle(call(client, get, { filingId: 'f' })));
    const copy = Object.create({ name: 'ApiError', [Symbol.for('yunting.error')]: true }) as unknown;
    for (const one of [error, copy]) {
      expect(YuntingError.isInstance(one)).toBe(true);
      expect(ApiError.isInstance(one)).toBe(true);
      expect(ConnectionError.isInstance(one)).toBe(false);
    }
    for (const other of [new Error('x'), null, undefined, 'ApiError', { name: 'ApiError' }]) {
      expect(YuntingError.isInstance(other)).toBe(false);
    }
  });

  test('shows no secret in inspect, JSON or message', async () => {
    const steps = [
      answers.problem(503),
      answers.fails('reset'),
      'hang',
      { body: '<html>' },
      answers.problem(401),
    ] as const;
    for (const step of steps) {
      const { client, runtime } = setUp([step], { headers: { 'x-canary': 'canary_header' } });
      const error = await failureOf(
        runtime.settle(
          call(client, submit, { filingId: 'f', version: 1, note: 'canary_body' } as {
            filingId: string;
            version: number;
          }),
        ),
      );
      const shown =
        inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error) + String(error) + error.stack;
      expect(shown).not.toMatch(/canary/);
    }
  });

  test('keeps the caller’s stack', async () => {
    const { client, runtime } = setUp([answers.problem(503), answers.problem(503), answers.problem(422)]);
    async function fileTheClaim(): Promise<void> {
      await call(client, submit, { filingId: 'f', version: 1 });
    }
    const error = await failureOf(runtime.settle(fileTheClaim()));
    expect(error.stack).toContain('fileTheClaim');
  });

  test('says "refused" only when no try can have had an effect', async () => {
    const outcomes: [readonly ScriptStep[], string][] = [
      [[answers.fails('refused', 'no')], 'notSent'],
      [[answers.fails('refused', 'no'), answers.problem(403)], 'refused'],
      [[answers.fails('reset'), answers.fails('refused', 'no')], 'unknown'],
      [[answers.fails('reset'), answers.problem(404)], 'unknown'],
      // the key is looked up before the content is judged: this court never took the first one
      [[answers.fails('reset'), answers.problem(422, { code: 'invalid_request' })], 'refused'],
      [[answers.problem(503), answers.problem(409, { code: 'state_conflict' })], 'refused'],
      [[answers.fails('reset'), answers.problem(422, { retryable: true })], 'unknown'],
      [[answers.problem(408)], 'unknown'],
      [[answers.problem(409, { retryable: true })], 'unknown'],
      [[answers.problem(429), answers.problem(429), answers.problem(429)], 'refused'],
      [[answers.problem(500)], 'unknown'],
    ];
    for (const [steps, outcome] of outcomes) {
      const { client, runtime } = setUp(steps);
      const error = await failureOf(runtime.settle(call(client, submit, { filingId: 'f', version: 1 })));
      expect(error.outcome, JSON.stringify(steps)).toBe(outcome);
    }
  });
});

describe('an unusable answer is a typed error', () => {
  test.each([
    ['<!doctype html><h1>502', 'html_body'],
    ['', 'cut_body'],
    ['{"a":[1,2', 'cut_body'],
    ['[{"a":1},', 'cut_body'],
    ['not json', 'invalid_json'],
    ['{"amountFen":12345678901234567890}', 'unsafe_integer'],
    ['{"a":{"b":[-9007199254740992]}}', 'unsafe_integer'],
  ])('%j is %s', async (body, code) => {
    const { client, runtime } = setUp([{ body, headers: { 'x-request-id': 'req_1' } }], { maxRetries: 0 });
    const error = await failureOf(runtime.settle(call(client, get, { filingId: 'f' })));
    expect(error).toBeInstanceOf(ResponseFormatError);
    expect(error).toMatchObject({ code, status: 200, requestId: 'req_1' });
  });

  test('a gateway’s HTML with a status of 502 stays an ApiError of 502', async () => {
    const { client, runtime } = setUp([{ status: 502, body: '<html><body>Bad gateway' }], { maxRetries: 0 });
    const error = await failureOf(runtime.settle(call(client, get, { filingId: 'f' })));
    expect(error).toMatchObject({ name: 'ApiError', status: 502, code: 'http_502', problem: {} });
  });

  test('a redirect is refused', async () => {
    const { client, runtime, requests } = setUp([{ status: 302, headers: { location: 'http://evil.test' } }]);
    const error = await failureOf(runtime.settle(call(client, get, { filingId: 'f' })));
    expect(error).toMatchObject({ name: 'ConnectionError', code: 'connection_redirected' });
    expect(requests).toHaveLength(1);
  });

  test('a byte order mark is forgiven, a member called __proto__ stays a member', async () => {
    const { client, runtime } = setUp([{ body: '\ufeff{"id":"flg_1","__proto__":{"polluted":true}}' }]);
    const data = await runtime.settle(call(client, get, { filingId: 'f' }));
    expect(data.id).toBe('flg_1');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('a refused download still tells its problem', async () => {
    const { client, runtime } = setUp([
      { status: 404, body: new TextEncoder().encode('{"code":"not_found","zh":"没有找到"}') },
    ]);
    const error = await failureOf(
      runtime.settle(call(client, { ...get, answer: 'bytes' }, { filingId: 'f' })),
    );
    expect(error).toMatchObject({ code: 'not_found', zh: '没有找到' });
  });
});

describe('the injected schema check', () => {
  test('refuses a request before it is sent and an answer after', async () => {
    const issues = [{ pointer: '/version', code: 'type' }];
    for (const direction of ['request', 'response'] as const) {
      const { client, runtime, requests } = setUp([answers.ok()], {
        checkSchema: (operation, asked) =>
          operation.id === 'filings.submit' && asked === direction ? issues : undefined,
      });
      const error = await failureOf(runtime.settle(call(client, submit, { filingId: 'f', version: 1 })));
      expect(error).toBeInstanceOf(SchemaError);
      expect(error).toMatchObject({
        direction,
        issues,
        outcome: direction === 'request' ? 'notSent' : 'unknown',
      });
      expect(requests).toHaveLength(direction === 'request' ? 0 : 1);
      expect(error.idempotencyKey).toBeDefined();
    }
  });
});

describe('hooks', () => {
  test('see the route template and never a path, a token or a body', async () => {
    const seen: string[] = [];
    const watch = (name: string) => (event: object) => void seen.push(name + ' ' + JSON.stringify(event));
    const { client, runtime } = setUp([answers.problem(503), answers.problem(422)], {
      hooks: [
        {
          onRequest: watch('request'),
          onResponse: watch('response'),
          onRetry: watch('retry'),
          onError: watch('error'),
        },
      ],
    });
    await failureOf(runtime.settle(call(client, submit, { filingId: 'canary_path', version: 1 })));
    expect(seen.map((line) => line.split(' ')[0])).toEqual([
      'request',
      'response',
      'retry',
      'request',
      'response',
      'error',
    ]);
    expect(seen.join()).toContain('/v1/filings/{filingId}/submit');
    expect(seen.join()).not.toMatch(/canary/);
  });

  test('may add headers, and what they throw changes nothing', async () => {
    const { client, runtime, requests } = setUp([answers.ok()], {
      hooks: [
        { onRequest: () => ({ traceparent: '00-1-2-01' }) },
        {
          onRequest: () => ({ 'bad\nheader': 'x' }),
          onResponse: () => {
            throw new Error('observer');
          },
        },
      ],
    });
    await runtime.settle(call(client, get, { filingId: 'f' }));
    expect(requests[0]!.headers).toMatchObject({ traceparent: '00-1-2-01' });
    expect(Object.keys(requests[0]!.headers)).toHaveLength(3);
  });
});

test('an input error names the parameter and the operation, and carries the key', async () => {
  const { client, requests } = setUp([answers.ok()]);
  const error = await failureOf(call(client, submit, { filingId: '..', version: 1 }));
  expect(error).toBeInstanceOf(InputError);
  expect(error).toMatchObject({ parameter: 'filingId', operationId: 'filings.submit', outcome: 'notSent' });
  expect(error.idempotencyKey).toBeDefined();
  expect(requests).toHaveLength(0);
});
