// Every page of the phones and every place of the site: nothing for axe to find, nothing that sticks out, nothing on the console.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { axeFindings, chromiumPath, openBrowser, openPage, sticksOut } from './browser.ts';
import * as court from './court-acts.ts';
import { pageNames } from '../src/mini/page-names.ts';
import { loan, paper } from '../../demo/content.ts';
import { serve } from './served.ts';
import type { Served } from './served.ts';

const places = ['phones', 'desk', 'timeline', 'columns', 'calculators'] as const;

describe.skipIf(chromiumPath === undefined)('every page', () => {
  let served: Served;
  let browser: Browser;

  beforeAll(async () => {
    served = await serve();
    browser = await openBrowser();
    const plaintiff = await served.as('plaintiff');
    const file = { name: '借条.pdf', mediaType: 'application/pdf', content: paper };
    const { fileId } = await plaintiff.files.uploadOnce({ file });
    const { filingId, version } = await plaintiff.filings.create({ content: loan([fileId]) });
    await plaintiff.filings.submit({ filingId, version, truthful: true });
    await court.acceptFiling(served);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  it.each([
    ['phone', 'zh'],
    ['narrow', 'en'],
    ['desktop', 'zh'],
  ] as const)(
    'on a screen of the size %s, in %s',
    async (size, lang) => {
      const { page, complaints } = await openPage(browser, served.url, size, lang);
      const found: string[] = [];
      const look = async (where: string): Promise<void> => {
        await page.waitForLoadState('networkidle').catch(() => undefined);
        found.push(...(await axeFindings(page)).map((one) => `${where}: ${one}`));
        if (await sticksOut(page)) found.push(`${where}: sticks out`);
      };
      for (const place of places) {
        await page.goto(`${served.url}/#/${place}`);
        await page.locator('main h2').first().waitFor({ state: 'attached' });
        await page.waitForTimeout(600);
        await look(place);
      }
      await page.goto(`${served.url}/#/phones`);
      const phone = page.locator('main .phone').first();
      for (let app = 0; app < 4; app++) {
        await phone.locator('.tabs button').nth(app).click();
        await page.waitForTimeout(500);
        await look(`app ${app}`);
      }
      expect(found).toEqual([]);
      expect(complaints).toEqual([]);
    },
    180_000,
  );

  it('of the mini-program has something to show to someone with a case and to someone without', async () => {
    const { page, complaints } = await openPage(browser, served.url, 'phone');
    const found: string[] = [];
    for (const name of pageNames) {
      for (const owner of ['plaintiff', 'stranger']) {
        await page.goto(`${served.url}/#/open/${owner}/pages/${name}`);
        const phone = page.locator(`[data-owner=${owner}]`);
        await phone.locator(`.mini-page[data-page=${name}]`).waitFor();
        await page.waitForTimeout(400);
        found.push(...(await axeFindings(page)).map((one) => `${name} ${owner}: ${one}`));
        if (await sticksOut(page)) found.push(`${name} ${owner}: sticks out`);
        const text = (await phone.locator('.mini-page').innerText()).trim();
        if (text === '' || text === '正在读取……') found.push(`${name} ${owner}: empty`);
      }
    }
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
  }, 180_000);
});
