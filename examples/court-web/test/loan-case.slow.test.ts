// The demo case with everything that the parties do done on their phones, in a real browser. The court's side acts through
// its API here: its desks have tests of their own.
import { afterAll, beforeAll, describe, expect, it, onTestFailed } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { axeFindings, chromiumPath, openBrowser, openPage } from './browser.ts';
import * as court from './court-acts.ts';
import { PhoneObject } from './phones.ts';
import type { Owner } from './phones.ts';
import { serve } from './served.ts';
import type { Served } from './served.ts';

describe.skipIf(chromiumPath === undefined)('the loan, from filing to judgment, on the phones', () => {
  let served: Served;
  let browser: Browser;
  let page: Page;
  let complaints: string[];
  const phones = {} as Record<Owner, PhoneObject>;

  beforeAll(async () => {
    served = await serve();
    browser = await openBrowser();
    ({ page, complaints } = await openPage(browser, served.url, 'desktop'));
    for (const owner of ['plaintiff', 'defendant', 'lawyer', 'stranger'] as const)
      phones[owner] = new PhoneObject(page, owner);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  it('is filed, paid, answered, told in a room, heard, signed and judged', async () => {
    onTestFailed(async () => {
      const shown = await page.locator('main').innerText();
      console.error(shown, complaints, served.defects);
    });
    const { plaintiff, defendant, lawyer } = phones;
    const clean = async (where: string): Promise<void> => expect(await axeFindings(page), where).toEqual([]);

    await plaintiff.service('立案');
    await plaintiff.press('用一张样例照片');
    await plaintiff.screen.getByRole('checkbox', { name: /我写的是真的/ }).check();
    await clean('filing');
    await plaintiff.press('提交立案');
    await plaintiff.sees('收件号');
    const caseId = await court.acceptFiling(served);

    await plaintiff.service('交诉讼费');
    await plaintiff.sees('1 960.51 元');
    await clean('fee');
    await plaintiff.press('去模拟银行交费');
    await plaintiff.press('付款');
    await plaintiff.press('看到账和票据');
    await plaintiff.sees('财政电子票据');

    for (const phone of [defendant, lawyer]) {
      await phone.app('信件');
      await clean('letters');
      await phone.press('用案件码关联案件');
      await phone.press('用案件码关联');
      await phone.sees(/已关联/);
    }

    await served.advanceTo('2026-09-16T19:20:00+08:00');
    await defendant.service('法院文书');
    await defendant.screen
      .getByRole('article', { name: /起诉状/ })
      .getByRole('button', { name: '查看' })
      .click();
    await defendant.sees('看内容不改变任何法律效果。');
    await clean('document');
    await defendant.press('看内容');
    await defendant.sees('演示·虚构');
    await defendant.press('我已知道后果，签收');
    await defendant.sees(/您已于 .* 签收/);

    await defendant.service('送达地址');
    await defendant.screen.getByRole('checkbox', { name: /我知道/ }).check();
    await clean('address');
    await defendant.press('确认送达地址');
    await defendant.sees('已确认');
    await defendant.service('在线办理同意');
    await defendant.press('同意');
    await defendant.sees('已同意');
    await defendant.service('交材料');
    await defendant.choose('答辩状');
    await defendant.fill('内容', '认可借款80000元，但已经现金归还20000元，请求查明。');
    await clean('submission');
    await defendant.press('提交给法院');
    await defendant.sees('法院已收到');
    await court.takeAnswer(served, caseId);

    for (const phone of [plaintiff, lawyer, defendant]) await phone.joinTheCourt();
    await clean('room consent');
    await court.confirmRoom(served, caseId);
    await plaintiff.conversation(/^案件群/);
    await plaintiff.sees('我是程序，不是法官。');
    await clean('room');
    await plaintiff.conversation(/^临淄法院案件服务/);
    await plaintiff.say('#案件');
    await plaintiff.sees(/数据截至/);

    const number = await court.sendNotice(served, caseId);
    await plaintiff.conversation(/^案件群/);
    await plaintiff.sees(number);
    await plaintiff.say(`收到 ${number}`);
    await plaintiff.app('收件箱');
    await plaintiff.screen.getByRole('article', { name: number }).getByText('已看到').waitFor();

    const hearing = await court.listHearing(served, caseId);
    await plaintiff.app('收件箱');
    await plaintiff.sees('通知');
    await clean('inbox');
    await served.advanceTo(hearing.joinFrom);
    for (const phone of [plaintiff, defendant]) {
      await phone.service('开庭');
      await phone.press('试机');
      await phone.sees(/摄像头/);
      await phone.press('取一次性凭证，入庭');
      await phone.press('进入法庭');
      await phone.sees(/您已入庭/);
    }
    await clean('courtroom');
    await court.holdHearing(served, caseId, hearing.hearingId);
    for (const phone of [plaintiff, defendant]) {
      await phone.service('开庭');
      await phone.press('庭审笔录');
      await phone.press('签名');
    }
    await plaintiff.sees('已完成');
    await clean('record');

    await court.giveJudgment(served, caseId, hearing.hearingId);
    await plaintiff.service('法院文书');
    await plaintiff.sees(/判决书/);
    await court.closeCase(served, caseId);
    await page.getByText('这个故事走完了。').waitFor();

    expect(complaints).toEqual([]);
    expect(served.defects).toEqual([]);
  }, 300_000);
});
