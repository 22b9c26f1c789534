import { request } from 'node:http';
import type { IncomingMessage, RequestOptions } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { maxBodyBytes } from '../court/exchange.ts';
import { machineWall } from '../runtime.ts';
import { tokenFor } from '../sandbox/personas.ts';
import { toyCourt } from '../testing/toy-court.ts';
import { isAllowedHost, openHttpDoor } from './http.ts';
import type { HttpDoor, HttpDoorOptions } from './http.ts';

const doors: HttpDoor[] = [];
afterEach(async () => {
  await Promise.all(doors.splice(0).map((door) => door.close()));
});

async function open(options: HttpDoorOptions = {}) {
  const toy = toyCourt({ wall: machineWall }, []);
  const door = await openHttpDoor(toy.court, { port: 0, ...options });
  doors.push(door);
  const authorization = `Bearer ${tokenFor(toy.court, 'plaintiff')}`;
  return { ...toy, door, url: door.url, authorization };
}

/** One exchange by hand: fetch would not let us lie about Host. */
function send(
  url: string,
  options: RequestOptions,
  body?: (write: (chunk: Uint8Array) => void, end: () => void) => void,
): Promise<IncomingMessage & { text: string }> {
  return new Promise((resolve, reject) => {
    const out = request(url, { agent: false, ...options }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => resolve(Object.assign(answer, { text: Buffer.concat(chunks).toString() })));
      answer.on('error', reject);
    });
    out.on('error', reject);
    if (body)
      body(
        (chunk) => out.write(chunk),
        () => out.end(),
      );
    else out.end();
  });
}

/** Bytes over a bare socket; what came back until the other side closed. */
function raw(port: number, bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (chunk) => (answer += String(chunk)));
    socket.on('error', () => {});
    socket.on('close', () => resolve(answer));
  });
}

describe('the Host', () => {
  it.each([
    ['127.0.0.1:4010', true],
    ['localhost', true],
    ['LOCALHOST:1', true],
    ['[::1]:4010', true],
    ['[::1]', true],
    ['evil.example', false],
    ['127.0.0.1.evil.example', false],
    ['localhost.evil.example:4010', false],
    ['', false],
    [undefined, false],
    ['court.test', true],
  ])('%s is served: %s', (host, served) => {
    expect(isAllowedHost(host, ['Court.test'])).toBe(served);
  });

  it('of a stranger is answered 421, whatever is asked', async () => {
    const { url } = await open({ before: () => Promise.resolve(new Response('control')) });
    const answer = await send(url, { headers: { host: 'evil.example' } });
    expect([answer.statusCode, answer.text]).toEqual([421, 'unknown host\n']);
  });
});

describe('a body', () => {
  it('that says it is too large is refused without being read', async () => {
    const { url, authorization } = await open();
    const answer = await send(
      `${url}/v1/webhook-endpoints`,
      {
        method: 'POST',
        headers: {
          authorization,
          'content-length': String(maxBodyBytes + 1),
          'content-type': 'application/json',
        },
      },
      (write) => write(new Uint8Array(10)),
    );
    expect([answer.statusCode, (JSON.parse(answer.text) as { code: string }).code]).toEqual([
      413,
      'payload_too_large',
    ]);
  });

  it('that goes on and on is refused while it is still coming', async () => {
    const { url, authorization } = await open();
    let sent = 0;
    let stopped = false;
    const answer = await send(
      `${url}/v1/webhook-endpoints`,
      {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json' },
      },
      (write) => {
        const more = (): void => {
          if (stopped || sent > 40 * 1024 * 1024) return;
          write(new Uint8Array(256 * 1024));
          sent += 256 * 1024;
          setTimeout(more, 1);
        };
        more();
      },
    );
    stopped = true;
    expect([answer.statusCode, (JSON.parse(answer.text) as { code: string }).code]).toEqual([
      413,
      'payload_too_large',
    ]);
    expect(sent).toBeLessThan(40 * 1024 * 1024);
  });

  it('of the largest size allowed is read', async () => {
    const { url, authorization } = await open();
    const response = await fetch(`${url}/v1/webhook-endpoints`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json', 'idempotency-key': 'k' },
      body: ' '.repeat(maxBodyBytes),
    });
    expect(((await response.json()) as { code: string }).code).toBe('malformed_request');
  });

  it('in bytes that are no UTF-8 is refused, not guessed at', async () => {
    const { url, authorization } = await open();
    const response = await fetch(`${url}/v1/webhook-endpoints`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json', 'idempotency-key': 'k' },
      body: Buffer.concat([
        Buffer.from('{"url":"https://hooks.example.com/'),
        Buffer.from([0xff, 0xfe]),
        Buffer.from('"}'),
      ]),
    });
    expect(((await response.json()) as { code: string }).code).toBe('malformed_request');
  });
});

describe('a slow client', () => {
  it('is cut off when its headers do not come', async () => {
    const { door } = await open({ headersTimeoutMs: 300 });
    const started = Date.now();
    expect(await raw(door.port, 'GET /v1/events HTTP/1.1\r\nHost: 127.0.0.1\r\n')).toMatch(
      /^HTTP\/1\.1 408 /,
    );
    expect(Date.now() - started).toBeLessThan(3_000);
  });

  it('is cut off when its body does not come', async () => {
    const { door } = await open({ headersTimeoutMs: 300, requestTimeoutMs: 600 });
    const started = Date.now();
    await raw(
      door.port,
      'POST /v1/webhook-endpoints HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 50\r\n\r\n{"url":',
    );
    expect(Date.now() - started).toBeLessThan(3_000);
  });

  it('that goes away in the middle of its request harms nobody', async () => {
    const { door, url, authorization } = await open();
    const socket = connect(door.port, '127.0.0.1', () => {
      socket.write(
        `POST /v1/webhook-endpoints HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: ${authorization}\r\nContent-Length: 500\r\n\r\n{"url"`,
      );
      setTimeout(() => socket.destroy(), 20);
    });
    await sleep(80);
    expect((await fetch(`${url}/v1/webhook-endpoints`, { headers: { authorization } })).status).toBe(200);
  });

  it('that sends nonsense gets 400', async () => {
    const { door } = await open();
    expect(await raw(door.port, 'NONSENSE\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
    expect(
      await raw(
        door.port,
        'GET http://evil.example/v1/events HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n',
      ),
    ).toMatch(/^HTTP\/1\.1 401 /);
  });
});

describe('closing', () => {
  it('ends waiting calls with what there is, and takes no more', async () => {
    const { door, url, authorization } = await open();
    const waiting = fetch(`${url}/v1/events?waitSeconds=10`, { headers: { authorization } });
    await sleep(50);
    const started = Date.now();
    await door.close();
    expect(Date.now() - started).toBeLessThan(1_500);
    expect(await (await waiting).json()).toMatchObject({ data: [] });
    await expect(fetch(`${url}/v1/events`)).rejects.toThrow();
  });

  it('lets calls under way end, and does not wait for idle connections', async () => {
    const { court, door, url, authorization } = await open();
    await fetch(`${url}/v1/webhook-endpoints`, { headers: { authorization } });
    court.faults.set({ kind: 'latency', on: '*', latencyMs: 300 });
    const slow = fetch(`${url}/v1/webhook-endpoints`, { headers: { authorization } });
    await sleep(50);
    await door.close();
    expect((await slow).status).toBe(200);
  });

  it('cuts off what outlasts its grace', async () => {
    const { door, url } = await open({ graceMs: 100, before: () => new Promise(() => {}) });
    const slow = fetch(`${url}/v1/webhook-endpoints`);
    const failed = expect(slow).rejects.toThrow();
    await sleep(50);
    await door.close();
    await failed;
  });
});

describe('pages in a browser', () => {
  const asking = (origin: string) => ({
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,idempotency-key',
    },
  });

  it('of this machine may call, others only where they were let in', async () => {
    const { url } = await open({ allowedOrigins: ['https://dev.example'] });
    for (const origin of [
      'http://localhost:5173',
      'http://127.0.0.1:3000',
      'http://[::1]:8080',
      'https://localhost',
      'https://dev.example',
    ]) {
      const response = await fetch(`${url}/v1/webhook-endpoints`, asking(origin));
      expect([origin, response.status, response.headers.get('access-control-allow-origin')]).toEqual([
        origin,
        204,
        origin,
      ]);
      expect(response.headers.get('access-control-allow-headers')).toBe('authorization,idempotency-key');
    }
    for (const origin of [
      'https://evil.example',
      'http://localhost.evil.example',
      'null',
      'http://localhost:5173.evil.example',
    ]) {
      const response = await fetch(`${url}/v1/webhook-endpoints`, asking(origin));
      expect([origin, response.status, response.headers.get('access-control-allow-origin')]).toEqual([
        origin,
        403,
        null,
      ]);
    }
  });

  it('can read the answers, refusals too, and nobody else can', async () => {
    const { url } = await open();
    const allowed = await fetch(`${url}/v1/events`, { headers: { origin: 'http://localhost:5173' } });
    expect([
      allowed.status,
      allowed.headers.get('access-control-allow-origin'),
      allowed.headers.get('vary'),
    ]).toEqual([401, 'http://localhost:5173', 'origin']);
    expect(allowed.headers.get('access-control-expose-headers')).toContain('retry-after');
    const refused = await fetch(`${url}/v1/events`, { headers: { origin: 'https://evil.example' } });
    expect(refused.headers.get('access-control-allow-origin')).toBeNull();
    expect((await fetch(`${url}/v1/events`)).headers.get('access-control-allow-origin')).toBeNull();
  });
});
