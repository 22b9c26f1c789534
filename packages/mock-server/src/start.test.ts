import { afterEach, describe, expect, it, vi } from 'vitest';
import { startCourt } from './start.ts';
import type { RunningCourt, StartOptions } from './start.ts';

const running: RunningCourt[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(running.splice(0).map((court) => court.close()));
});

async function start(options: StartOptions = {}): Promise<RunningCourt> {
  const court = await startCourt({ port: 0, ...options });
  running.push(court);
  return court;
}

const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });

describe('the control plane', () => {
  it('answers only to its token', async () => {
    const { url, controlToken } = await start();
    expect((await fetch(`${url}/sandbox/clock`, bearer(controlToken))).status).toBe(200);
    for (const token of ['', controlToken.slice(0, -1), `${controlToken}x`, controlToken.toUpperCase()]) {
      const refused = await fetch(`${url}/sandbox/clock`, bearer(token));
      expect([refused.status, refused.headers.get('content-type')]).toEqual([
        401,
        'application/problem+json; charset=utf-8',
      ]);
    }
    expect((await fetch(`${url}/sandbox/clock`)).status).toBe(401);
  });

  it('does not exist without one', async () => {
    const { url } = await start({ controlToken: '' });
    for (const init of [{}, bearer(''), bearer('undefined')])
      expect((await fetch(`${url}/sandbox/clock`, init)).status).toBe(404);
  });
});

describe('the contract', () => {
  it('is served as a page and as JSON, without script', async () => {
    const { url } = await start();
    const page = await fetch(`${url}/docs`);
    const html = await page.text();
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(html).toContain('演示·虚构');
    expect(html).toContain('id="filings.submit"');
    expect(html).not.toMatch(/<script|https?:\/\/(?!localhost|127)[^"'\s]*\.(js|css)/);
    expect((await fetch(`${url}/docs`, { method: 'HEAD' })).status).toBe(200);
    const contract = (await (await fetch(`${url}/openapi.json`)).json()) as { openapi: string };
    expect(contract.openapi).toBe('3.1.0');
  });
});

describe('production', () => {
  it('is no place for a mock court, unless someone insists', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    await expect(startCourt({ port: 0 })).rejects.toThrow(/mock court/);
    const { url } = await start({ allowProduction: true });
    expect((await fetch(`${url}/v1/events`)).status).toBe(401);
  });
});

describe('a port', () => {
  it('that is taken is an error, and leaves nothing running', async () => {
    const { url } = await start();
    await expect(startCourt({ port: Number(new URL(url).port) })).rejects.toThrow(/EADDRINUSE/);
  });
});
