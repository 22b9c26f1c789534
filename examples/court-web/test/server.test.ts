import { describe, expect, it } from 'vitest';
import { Changes } from '../server/changes.ts';
import { createApp } from '../server/app.ts';
import { BadRequest, readPayment, readSend, readTime } from '../server/requests.ts';
import { isLoopback } from '../server/same-origin.ts';
import type { Theatre } from '../server/theatre.ts';

const closed: Theatre = {
  stage: () => Promise.reject(new Error('no stage in this test')),
  startOver: () => Promise.resolve(),
  close: () => Promise.resolve(),
};

const app = (defects: unknown[] = []) =>
  createApp({
    theatre: closed,
    changes: new Changes(),
    page: (path) => (path === '/' ? new Response('the page') : undefined),
    onDefect: (error) => defects.push(error),
  });

const ask = (path: string, headers: Record<string, string>, method = 'GET'): Promise<Response> =>
  Promise.resolve(app().request(`http://127.0.0.1:4400${path}`, { method, headers }));

describe('who may ask the server', () => {
  it('knows the names of this machine, and no other', () => {
    for (const host of ['127.0.0.1', '127.0.0.1:4400', 'localhost:1', '[::1]:4400', 'LOCALHOST'])
      expect(isLoopback(host), host).toBe(true);
    for (const host of [
      undefined,
      '',
      'evil.example',
      '127.0.0.1.evil.example',
      'localhost.evil.example:4400',
    ])
      expect(isLoopback(host), String(host)).toBe(false);
  });

  it('serves the page to its own address, and to a link from elsewhere', async () => {
    const host = '127.0.0.1:4400';
    expect((await ask('/', { host })).status).toBe(200);
    const link = { host, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
    expect((await ask('/', link)).status).toBe(200);
  });

  it('refuses a foreign host, a foreign origin and a foreign page before anything else', async () => {
    const host = '127.0.0.1:4400';
    expect((await ask('/', { host: 'evil.example' })).status).toBe(421);
    expect((await ask('/api/session', { host, origin: 'http://evil.example' })).status).toBe(403);
    expect((await ask('/api/session', { host, origin: 'null' })).status).toBe(403);
    expect((await ask('/api/session', { host, 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    const link = { host, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
    expect((await ask('/api/session', link)).status).toBe(403);
    expect((await ask('/court/v1/me', { host, origin: 'http://evil.example' })).status).toBe(403);
  });

  it('answers what it does not know in both languages, and tells its owner of a defect without telling the page', async () => {
    const defects: unknown[] = [];
    const headers = { host: '127.0.0.1:4400' };
    const unknown = await app(defects).request('http://127.0.0.1:4400/nothing', { headers });
    expect([unknown.status, Object.keys((await unknown.json()) as object)]).toEqual([404, ['zh', 'en']]);
    expect(defects).toEqual([]);
    const failed = await app(defects).request('http://127.0.0.1:4400/api/session', { headers });
    expect(failed.status).toBe(500);
    expect(JSON.stringify(await failed.json())).not.toContain('no stage');
    expect(defects).toHaveLength(1);
  });
});

describe('what the page may send', () => {
  it('is read when it is well-formed', () => {
    expect(readSend({ conversationId: 'with:x', kind: 'text', text: '你好' })).toEqual({
      conversationId: 'with:x',
      kind: 'text',
      text: '你好',
    });
    expect(readPayment({ fiscalCode: '1234 5678 9012 3456 7890', amountFen: 1 }).fiscalCode).toHaveLength(20);
    expect(readTime({ to: '2026-09-02' })).toBe(Date.parse('2026-09-02T00:00:00+08:00'));
  });

  it('is refused otherwise, with words', () => {
    const wrong: readonly (() => unknown)[] = [
      () => readSend(null),
      () => readSend([]),
      () => readSend({ conversationId: 'with:x', kind: 'text', text: '' }),
      () => readSend({ conversationId: 'with:x', kind: 'text', text: 'x'.repeat(2_001) }),
      () => readSend({ conversationId: 'with:x', kind: 'order', text: 'x' }),
      () => readPayment({ fiscalCode: '1', amountFen: 1 }),
      () => readPayment({ fiscalCode: '12345678901234567890', amountFen: 0.5 }),
      () => readPayment({ fiscalCode: '12345678901234567890', amountFen: -1 }),
      () => readTime({ to: 'tomorrow' }),
    ];
    for (const one of wrong) expect(one).toThrow(BadRequest);
  });
});
