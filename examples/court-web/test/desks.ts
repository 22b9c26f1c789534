// The court's desks, its clock and the tour as a person uses them: by what is written on them.
import type { Locator, Page } from 'playwright-core';
import { instantText } from '../src/tools/kit/format.ts';

const names = {
  filingJudge: '赵法官',
  clerk: '钱书记员',
  judge: '孙法官',
  judgeAssistant: '郑助理',
} as const;

export type Sitter = keyof typeof names;

/** One person's desk on the page. */
export class DeskObject {
  readonly #page: Page;
  readonly #name: string;
  readonly desk: Locator;

  constructor(page: Page, sitter: Sitter) {
    this.#page = page;
    this.#name = names[sitter];
    this.desk = page.getByRole('region', { name: new RegExp(`^${this.#name}`) });
  }

  /** Sits down and opens a section. */
  async sit(section: string): Promise<void> {
    await this.#page
      .getByRole('navigation', { name: '页面' })
      .getByRole('button', { name: '法院工作台', exact: true })
      .click();
    await this.#page
      .getByRole('navigation', { name: '谁的工作台' })
      .getByRole('button', { name: new RegExp(`^${this.#name}`) })
      .click();
    await this.desk
      .getByRole('navigation', { name: '工作台' })
      .getByRole('button', { name: section, exact: true })
      .click();
  }

  /** Opens what is folded under this title. */
  async open(title: string): Promise<void> {
    await this.desk
      .locator('summary')
      .filter({ hasText: new RegExp(`^${title}$`) })
      .click();
  }

  async fill(label: string, text: string): Promise<void> {
    await this.desk.locator('form').getByLabel(label, { exact: true }).fill(text);
  }

  async choose(label: string, option: string): Promise<void> {
    await this.desk.locator('form').getByLabel(label, { exact: true }).selectOption({ label: option });
  }

  /** Presses the button of an act, and is told that it was done. */
  async act(name: string): Promise<void> {
    await this.desk.getByRole('button', { name: new RegExp(String.raw`^${name}\s*(：|$)`) }).click();
    await this.desk.getByRole('status').getByText(`已办：${name}`).waitFor();
  }

  async sees(text: string | RegExp): Promise<void> {
    await this.desk.getByText(text).first().waitFor();
  }
}

/** The page's clock. */
export class ClockObject {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Moves court time to `2026-09-16T19:20`; everything due on the way happens. */
  async moveTo(moment: string): Promise<void> {
    const clock = this.#page.getByRole('region', { name: '法院时间（模拟）' });
    // On a small screen the clock is folded away.
    const fold = this.#page.locator('details.clock-place');
    const folded = (await fold.getAttribute('open')) === null;
    if (folded) await fold.locator('summary').click();
    await clock.getByLabel('到这个时刻').fill(moment);
    await clock.getByRole('button', { name: '走到', exact: true }).click();
    await clock.getByText(instantText('zh', `${moment}:00+08:00`), { exact: true }).waitFor();
    await clock.getByText('时间在走…').waitFor({ state: 'detached' });
    if (folded) await fold.locator('summary').click();
  }
}

/** The guided tour. */
export class TourObject {
  readonly #page: Page;
  readonly #tour: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.#tour = page.getByRole('complementary', { name: '导览' });
  }

  /** Opens it, where a small screen has it closed. */
  async open(): Promise<void> {
    const button = this.#page.getByRole('button', { name: '打开导览' });
    if ((await button.count()) > 0) await button.click();
    await this.#tour.waitFor();
  }

  /** The tour says that these steps, and with them so many in all, are done. */
  async shows(count: number, ...titles: readonly string[]): Promise<void> {
    for (const title of titles)
      await this.#tour
        .getByRole('listitem')
        .filter({ has: this.#page.getByText(title, { exact: true }) })
        .getByText('✓ 已完成')
        .waitFor();
    await this.#tour
      .getByText(count === 21 ? '这个故事走完了。' : `已完成 ${count} / 21 步`, { exact: true })
      .waitFor();
  }
}
