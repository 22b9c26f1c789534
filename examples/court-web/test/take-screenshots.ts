// Pictures of the page for those who have not started it: the demo case is played on the page until the hearing is told, then
// seen on a phone and on a desktop. Where the machine has no Chinese font the page is shown in English.
import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser, openPage } from './browser.ts';
import * as story from './loan-story.ts';
import { serve } from './served.ts';

const folder = join(import.meta.dirname, '..', 'screenshots');
const mostBytes = 200_000;

/** Without a font every Chinese character is the same box. */
const hasChineseFont = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const drawn = (character: string): string => {
      const canvas = document.createElement('canvas');
      const draw = canvas.getContext('2d');
      if (!draw) return '';
      draw.font = '40px sans-serif';
      draw.fillText(character, 0, 60);
      return canvas.toDataURL();
    };
    return drawn('庭') !== drawn('院');
  });

/** Shows the page as it is, in the language that the machine can write. */
async function picture(page: Page, name: string, top: string): Promise<void> {
  const chinese = await hasChineseFont(page);
  if (!chinese) await page.getByRole('button', { name: 'English', exact: true }).click();
  await page
    .locator(top)
    .first()
    .evaluate((element) => {
      element.scrollIntoView({ block: 'start' });
      const log = element.querySelector('[role=log]');
      log?.scrollTo({ top: log.scrollHeight });
    });
  await page.waitForTimeout(500);
  const bytes = await page.screenshot();
  if (bytes.byteLength > mostBytes) throw new RangeError(`${name}: ${bytes.byteLength} bytes`);
  await writeFile(join(folder, `${name}.png`), bytes);
  console.log(`${name}.png ${bytes.byteLength} bytes, ${chinese ? 'zh' : 'en'}`);
  if (!chinese) await page.getByRole('button', { name: '中文', exact: true }).click();
}

const goTo = (page: Page, place: string): Promise<void> =>
  page.getByRole('navigation', { name: '页面' }).getByRole('button', { name: place, exact: true }).click();

async function onThePhone(page: Page): Promise<void> {
  const stage = story.stageOn(page, () => Promise.resolve());
  const { plaintiff } = stage.phones;
  await story.file(stage);
  await story.accept(stage);
  await story.pay(stage);
  await story.linkTheCase(stage);
  await story.serveAndAnswer(stage);
  await story.takeTheAnswer(stage);
  await story.openTheRoom(stage);
  await story.writeInTheChat(stage);
  await picture(page, 'phone-private-thread', '.phone');
  const number = await story.sendNotice(stage);
  await story.acknowledge(stage, number);
  await plaintiff.conversation(/^案件群/);
  await plaintiff.sees('已记下。');
  await picture(page, 'phone-room', '.phone');
  await story.listTheHearing(stage);
  await picture(page, 'phone-inbox', '.phone');
  await stage.desks.clerk.sit('今天');
  await stage.desks.clerk.sees('待办');
  await picture(page, 'desk-today', '.yt-desk');
  await goTo(page, '案件时间线');
  // The court's own deadline is reckoned in steps.
  await page.getByLabel('谁在看').selectOption({ label: '钱书记员（法院）' });
  await page.locator('main summary').filter({ hasText: '为什么是这一天：' }).last().click();
  await picture(page, 'timeline-why-this-date', '.yt-deadline:has(details[open])');
}

async function onTheDesktop(page: Page): Promise<void> {
  await goTo(page, '三方各看到什么');
  await page.locator('main h2').first().waitFor();
  await page.getByRole('button', { name: '收起导览' }).click();
  await picture(page, 'three-columns', 'body');
}

const served = await serve();
const browser = await openBrowser();
try {
  mkdirSync(folder, { recursive: true });
  await onThePhone((await openPage(browser, served.url, 'phone')).page);
  await onTheDesktop((await openPage(browser, served.url, 'desktop')).page);
} finally {
  await browser.close();
  await served.close();
}
