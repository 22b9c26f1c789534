// The phones as a person uses them: by what is written on them.
import type { Locator, Page } from 'playwright-core';

const names = { plaintiff: '王桂芳', defendant: '李建国', lawyer: '周明', stranger: '刘晓' } as const;

export type Owner = keyof typeof names;

/** One person's phone on the page. */
export class PhoneObject {
  readonly #page: Page;
  readonly name: string;
  readonly screen: Locator;

  constructor(page: Page, owner: Owner) {
    this.#page = page;
    this.name = names[owner];
    this.screen = page.getByRole('region', { name: new RegExp(`^${this.name}`) });
  }

  /** Takes it into the hand. */
  async take(): Promise<this> {
    await this.#page
      .getByRole('navigation', { name: '页面' })
      .getByRole('button', { name: '手机', exact: true })
      .click();
    await this.#page
      .getByRole('navigation', { name: '看谁的手机' })
      .getByRole('button', { name: new RegExp(this.name) })
      .click();
    await this.screen.waitFor();
    return this;
  }

  /** Takes the phone and opens one of its apps. */
  async app(name: '聊天' | '收件箱' | '办事' | '信件'): Promise<void> {
    await this.take();
    const apps = this.screen.getByRole('navigation', { name: /手机应用/ });
    await apps.getByRole('button', { name, exact: true }).click();
  }

  /** Opens a page of the official mini-program from its start page. */
  async service(name: string): Promise<void> {
    await this.app('办事');
    const back = this.screen.getByRole('button', { name: '返回上一页' });
    while ((await back.count()) > 0) await back.click();
    await this.screen
      .getByRole('group', { name: '可以办的事' })
      .getByRole('button', { name, exact: true })
      .click();
  }

  async press(name: string): Promise<void> {
    await this.screen.getByRole('button', { name, exact: true }).first().click();
  }

  async fill(label: string, text: string): Promise<void> {
    await this.screen.getByLabel(label).fill(text);
  }

  async choose(name: string): Promise<void> {
    await this.screen.getByRole('radio', { name, exact: true }).check();
  }

  async sees(text: string | RegExp): Promise<void> {
    await this.screen.getByText(text).first().waitFor();
  }

  /** Opens a conversation of the chat. */
  async conversation(title: RegExp): Promise<void> {
    await this.app('聊天');
    const back = this.screen.getByRole('button', { name: '返回聊天列表' });
    if ((await back.count()) > 0) await back.click();
    await this.screen.getByRole('list', { name: '会话' }).getByRole('button', { name: title }).click();
  }

  async say(text: string): Promise<void> {
    await this.screen.getByRole('textbox', { name: /^写给/ }).fill(text);
    await this.press('发送');
    await this.#own.filter({ hasText: text }).last().waitFor();
  }

  async sendPicture(): Promise<void> {
    await this.press('图片、文件、语音');
    await this.press('图片');
    await this.#own.filter({ hasText: '借条照片.jpg' }).last().waitFor();
  }

  /** What this person wrote in the open conversation. */
  get #own(): Locator {
    return this.screen.getByRole('log').locator('.cs-message--outgoing');
  }

  /** Reads an answer in the open conversation: it stands below what this person wrote last. */
  async isAnswered(text: string | RegExp): Promise<void> {
    await this.#own.last().locator('xpath=following-sibling::*').filter({ hasText: text }).first().waitFor();
  }

  /** Adds the court's account from the letter, and binds this person with the card that comes. */
  async joinTheCourt(): Promise<void> {
    await this.app('信件');
    await this.press('扫码添加法院账号');
    await this.conversation(/^临淄法院案件服务/);
    await this.press('绑定本人账号 官方小程序 ›');
    await this.press('这个聊天账号是我的，绑定');
    await this.sees('已绑定。');
    await this.service('案件群');
    await this.press('同意进群');
    await this.sees('已同意');
  }
}
