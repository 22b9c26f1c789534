// MSW in a real browser: the page is bundled, served from this process, and driven over playwright.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import type { PageDoor } from './door-page.ts';
import type { Door } from './door-ways.ts';

const found = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Where Chromium is on this machine, if it is. */
export const chromiumPath = found.find((path) => path !== undefined && existsSync(path));

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let site: Promise<{ url: string; browser: Browser }> | undefined;

/** One browser and one site for all pages; both end with the process of the tests. */
async function start(): Promise<{ url: string; browser: Browser }> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'door-page.ts')],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    define: { 'process.env.NODE_ENV': '"test"' },
    logLevel: 'silent',
  });
  const files: Readonly<Record<string, readonly [type: string, body: string]>> = {
    '/': [
      'text/html',
      '<!doctype html><meta charset="utf-8"><title>演示·虚构</title><script type="module" src="/page.js"></script>',
    ],
    '/page.js': ['text/javascript', outputFiles[0]!.text],
    '/mockServiceWorker.js': [
      'text/javascript',
      readFileSync(createRequire(import.meta.url).resolve('msw/mockServiceWorker.js'), 'utf8'),
    ],
  };
  const server = createServer((request, response) => {
    const [type, body] = files[request.url ?? ''] ?? ['text/plain', ''];
    response.writeHead(body === '' ? 404 : 200, { 'content-type': `${type}; charset=utf-8` }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  server.unref();
  const browser = await chromium.launch({ executablePath: chromiumPath!, args: flags });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, browser };
}

/** Ends the browser, if one was started. */
export async function closeBrowser(): Promise<void> {
  await (await site)?.browser.close();
}

export const mswInBrowser: Door = {
  name: 'MSW in the browser',
  async open() {
    const { url, browser } = await (site ??= start());
    // A context of its own: another page's service worker must not answer for this one.
    const context = await browser.newContext();
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(url);
    await page.waitForFunction(() => 'door' in window, undefined, { timeout: 30_000 });
    const door = () => (window as unknown as { door: PageDoor }).door;
    const inPage = `(${door.toString()})()`;
    return {
      tokens: (await page.evaluate(`${inPage}.tokens`)) as Record<string, string>,
      async send(sent) {
        const got = await page.evaluate(
          (what) => (window as unknown as { door: PageDoor }).door.send(what),
          sent,
        );
        if ('failed' in got) throw new Error(got.failed);
        return got;
      },
      order: (order) =>
        page.evaluate((what) => (window as unknown as { door: PageDoor }).door.order(what), order),
      defects: async () => [...errors, ...((await page.evaluate(`${inPage}.defects()`)) as string[])],
      close: () => context.close(),
    };
  },
};
