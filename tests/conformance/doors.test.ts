// One suite, every door. The browser's is left out, and says so, where there is no Chromium (apt-get install chromium).
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, describe, expect, it } from 'vitest';
import { courtHandlers } from '@yunting/mock-server/msw';
import { chromiumPath, closeBrowser, mswInBrowser } from './door-browser.ts';
import { courtUnderTest } from './door-court.ts';
import { inProcess, mswInNode, standAlone } from './door-ways.ts';
import { doorConformance } from './doors.ts';

doorConformance(inProcess);
doorConformance(mswInNode);
doorConformance(standAlone);

if (chromiumPath === undefined) {
  it.skip('the door: MSW in the browser: left out, no Chromium on this machine', () => {});
} else {
  doorConformance(mswInBrowser);
  afterAll(closeBrowser);
}

describe('beside a user’s own MSW handlers', () => {
  it('the court answers everything under its base, and nothing else', async () => {
    const { court } = courtUnderTest();
    const server = setupServer(
      http.get('https://court.example/api/v1/public/courts', () => HttpResponse.json({ mine: true })),
      ...courtHandlers(court, 'https://court.example/api'),
      http.all('*', () => new HttpResponse('elsewhere', { status: 418 })),
    );
    server.listen({ onUnhandledFrame: 'error' } as never);
    const ask = async (url: string): Promise<[number, string]> => {
      const response = await fetch(url);
      return [response.status, (await response.text()).slice(0, 40)];
    };
    try {
      expect(await ask('https://court.example/api/v1/public/courts')).toEqual([200, '{"mine":true}']);
      expect((await ask('https://court.example/api/v1/unknown'))[0]).toBe(404);
      expect((await ask('https://court.example/api'))[0]).toBe(404);
      expect((await ask('https://court.example/api/v1/events'))[0]).toBe(401);
      for (const other of [
        'https://court.example/apiary/v1/events',
        'https://court.example/v1/events',
        'http://court.example/api/v1/events',
        'https://other.example/api/v1/events',
      ]) {
        expect(await ask(other)).toEqual([418, 'elsewhere']);
      }
    } finally {
      server.close();
    }
  });
});
