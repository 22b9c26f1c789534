// The other story: a divorce. The party learns that no room is open, and nothing of why.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { axeFindings, chromiumPath, openBrowser, openPage } from './browser.ts';
import * as court from './court-acts.ts';
import { PhoneObject } from './phones.ts';
import { serve } from './served.ts';
import type { Served } from './served.ts';

describe.skipIf(chromiumPath === undefined)('the case that may have no room', () => {
  let served: Served;
  let browser: Browser;

  beforeAll(async () => {
    served = await serve();
    browser = await openBrowser();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  it('is filed on a phone, accepted and declined by the court, and the tour leads there', async () => {
    const { page, complaints } = await openPage(browser, served.url, 'desktop');
    const tour = page.getByRole('complementary', { name: '导览' });
    const main = page.getByRole('main');
    const liu = new PhoneObject(page, 'stranger');
    await tour.getByRole('button', { name: '不能建群的案子' }).click();
    await tour.getByRole('button', { name: '做这一步' }).click();
    await liu.press('用一张样例照片');
    await liu.screen.getByRole('checkbox', { name: /我写的是真的/ }).check();
    await liu.press('提交立案');
    await liu.sees('收件号');

    await tour.getByText('已完成 1 / 3 步').waitFor();
    await tour.getByRole('button', { name: '做这一步' }).click();
    await main.getByRole('heading', { name: /赵法官/ }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await court.acceptFiling(served);

    await tour.getByText('已完成 2 / 3 步').waitFor();
    await tour.getByRole('button', { name: '做这一步' }).click();
    await main.getByRole('heading', { name: /钱书记员/ }).waitFor();
    const grounds = await court.declineRoom(served);
    await tour.getByText('这个故事走完了。').waitFor();

    await liu.take();
    await liu.service('案件群');
    await liu.sees('未开通');
    await liu.sees(/不影响任何诉讼权利/);
    const shown = await liu.screen.innerText();
    expect(grounds.length).toBeGreaterThan(0);
    for (const ground of grounds) expect(shown).not.toContain(ground);
    expect(shown).not.toMatch(/婚姻|隐私|家事/);
    expect(complaints).toEqual([]);
    expect(served.defects).toEqual([]);
  }, 120_000);
});
