import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterEach, describe, expect, test } from 'vitest';

import { expressHandler, fetchHandler, memoryReplayGuard, nodeHandler, sign } from './index.ts';
import type { HandlerOptions } from './index.ts';
import type { NodeRequest } from './node-handler.ts';

interface Told {
  readonly type: string;
}
const secrets = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const body = '{"type":"case.closed","zh":"已结案"}';
const closers: (() => void)[] = [];
afterEach(() => closers.splice(0).forEach((close) => close()));

/** A way to deliver to each kind of handler. */
const doors = {
  fetch: (options: HandlerOptions<Told>) => {
    const handle = fetchHandler(options);
    return (init: RequestInit) => handle(new Request('http://bot.test/webhooks', init));
  },
  node: async (options: HandlerOptions<Told>) => listen(nodeHandler(options)),
  'express, before any parser': async (options: HandlerOptions<Told>) => listen(expressHandler(options)),
  'express, behind express.raw()': async (options: HandlerOptions<Told>) => {
    const handle = expressHandler(options);
    return listen(async (request, response) => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of request) chunks.push(chunk as Uint8Array);
      await handle(Object.assign(request, { body: Buffer.concat(chunks) }), response);
    });
  },
};

async function listen(listener: ReturnType<typeof nodeHandler<Told>>) {
  const server = createServer((request, response) => void listener(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => server.close());
  const url = 'http://127.0.0.1:' + (server.address() as AddressInfo).port;
  return (init: RequestInit) => fetch(url, init);
}

async function delivery(id = 'evt_1', content = body): Promise<RequestInit> {
  return { method: 'POST', body: content, headers: await sign(content, { id, secrets }) };
}

describe.each(Object.entries(doors))('%s', (_, open) => {
  test('hands over a signed event and answers 204', async () => {
    const told: unknown[] = [];
    const deliver = await open({ secrets, onEvent: (event, { id }) => void told.push([id, event.type]) });
    const response = await deliver(await delivery());
    expect([response.status, await response.text(), told]).toEqual([204, '', [['evt_1', 'case.closed']]]);
  });

  test('handles a repeated delivery once, and one that failed again', async () => {
    let tries = 0;
    const errors: unknown[] = [];
    const deliver = await open({
      secrets,
      onError: (error) => void errors.push(error),
      onEvent: () => {
        if (++tries === 1) throw new Error('the database is away');
      },
    });
    const statuses: number[] = [];
    for (let round = 0; round < 4; round++) statuses.push((await deliver(await delivery())).status);
    expect(statuses).toEqual([500, 204, 204, 204]);
    expect(tries).toBe(2);
    expect(errors).toHaveLength(1);
  });

  test('asks for another time while the same event is being handled', async () => {
    let release = (): void => {};
    const deliver = await open({ secrets, onEvent: () => new Promise((resolve) => (release = resolve)) });
    const first = deliver(await delivery());
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect((await deliver(await delivery())).status).toBe(503);
    release();
    expect((await first).status).toBe(204);
  });

  test('refuses a forgery with 400, another method with 405, a large body with 413, and tells the handler nothing', async () => {
    const told: unknown[] = [];
    const deliver = await open({ secrets, onEvent: (event) => void told.push(event) });
    const forged = await deliver({ ...(await delivery()), body: body.replace('closed', 'opened') });
    expect([forged.status, await forged.json()]).toEqual([400, { code: 'webhook_signature_mismatch' }]);
    expect((await deliver({ method: 'GET' })).status).toBe(405);
    const large = await deliver(await delivery('evt_2', JSON.stringify('x'.repeat(300_000)))).catch(() => ({
      status: 413,
    }));
    expect([413, 400]).toContain(large.status);
    expect(told).toEqual([]);
  });
});

test('behind express.json() the delivery is refused with the remedy, and comes again', async () => {
  const errors: { code?: string }[] = [];
  const handle = expressHandler({
    secrets,
    onEvent: () => {},
    onError: (error) => void errors.push(error as object),
  });
  const { headers } = await delivery();
  const request = {
    method: 'POST',
    headers,
    body: JSON.parse(body),
    readableEnded: true,
  } as unknown as NodeRequest;
  let status = 0;
  await handle(request, { writeHead: (code) => (status = code), end: () => {} });
  expect(status).toBe(500);
  expect(errors[0]!.code).toBe('webhook_body_parsed');
});

describe('the guard in memory', () => {
  test('forgets after its time, and when it is full the oldest first', () => {
    let now = 0;
    const guard = memoryReplayGuard({ rememberMs: 100, claimMs: 10, size: 2, now: () => now });
    expect(guard.claim('a')).toBe('new');
    expect(guard.claim('a')).toBe('busy');
    now = 11;
    expect(guard.claim('a')).toBe('new');
    void guard.settle('a', true);
    expect(guard.claim('a')).toBe('seen');
    now = 112;
    expect(guard.claim('a')).toBe('new');
    void guard.settle('a', true);
    for (const id of ['b', 'c']) {
      expect(guard.claim(id)).toBe('new');
      void guard.settle(id, true);
    }
    expect([guard.claim('c'), guard.claim('b'), guard.claim('a')]).toEqual(['seen', 'seen', 'new']);
  });
});
