// The demo case from filing to judgment in a real browser of a phone's size: every role acts on the page alone, the parties on
// their phones, the court at its desks. The court is only asked what it has.
import { afterAll, beforeAll, describe, expect, it, onTestFailed } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { axeFindings, chromiumPath, openBrowser, openPage, sticksOut } from './browser.ts';
import { TourObject } from './desks.ts';
import * as story from './loan-story.ts';
import { serve } from './served.ts';
import type { Served } from './served.ts';

describe.skipIf(chromiumPath === undefined)('the loan, from filing to judgment, on the page alone', () => {
  let served: Served;
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    served = await serve();
    browser = await openBrowser();
    ({ page, complaints } = await openPage(browser, served.url, 'phone'));
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
    const stage = story.stageOn(page, async (where) => {
      expect(await axeFindings(page), where).toEqual([]);
      expect(await sticksOut(page), where).toBe(false);
    });
    const tour = new TourObject(page);
    // To look, never to act.
    const [clerk, judge] = [await served.as('clerk'), await served.as('judge')];
    await tour.open();

    await story.file(stage);
    await tour.shows(1, '王桂芳网上立案');
    await story.accept(stage);
    await tour.shows(2, '赵法官决定立案');
    const { caseId, procedure } = (await clerk.desk.cases.list({})).data[0]!;
    expect(procedure).toBe('ordinary');
    const looked = await clerk.desk.cases.get({ caseId });
    expect(looked.procedureReason.zh).toBe('还款事实需要查明，适用普通程序');

    await story.pay(stage);
    await tour.shows(3, '王桂芳交诉讼费');
    await story.linkTheCase(stage);
    await tour.shows(5, '周明律师关联案件', '李建国关联案件');
    await story.serveAndAnswer(stage);
    await tour.shows(8, '李建国读起诉状并签收', '李建国确认送达地址、同意在线开庭', '李建国提交答辩状');
    await story.takeTheAnswer(stage);
    await tour.shows(9, '郑助理接收答辩状');
    const submitted = async () => (await clerk.desk.cases.listSubmissions({ caseId })).data;
    expect(await submitted()).toMatchObject([{ kind: 'answer', state: 'accepted', forwarded: true }]);

    await story.openTheRoom(stage);
    await tour.shows(
      13,
      '王桂芳加法院账号、同意进群',
      '周明律师也这样做',
      '李建国也这样做',
      '钱书记员确认建群',
    );
    const [room] = (await clerk.desk.rooms.list({ caseId })).data;
    expect(room?.state).toBe('open');
    await story.writeInTheChat(stage);
    // What is sent in a chat is no submission.
    expect(await submitted()).toHaveLength(1);

    const number = await story.sendNotice(stage);
    await story.acknowledge(stage, number);
    await tour.shows(14, '发一条通知，王桂芳回“看到了”');
    const notices = await clerk.desk.rooms.listNotices({ roomId: room!.roomId, limit: 100 });
    const notice = notices.data.find((one) => one.number === number);
    expect(notice).toMatchObject({ state: 'released', audience: 'allParties', delivery: 'room' });
    expect(notice?.acknowledgements).toHaveLength(2);

    await story.listTheHearing(stage);
    await tour.shows(16, '排定开庭', '通知开庭');
    const { hearingId, startsAt, state } = (await clerk.desk.hearings.list({ caseId })).data[0]!;
    expect({ startsAt, state }).toEqual({ startsAt: '2026-10-23T09:00:00+08:00', state: 'notified' });
    await story.join(stage);
    await tour.shows(17, '王桂芳试机并入庭');
    const present = (await clerk.desk.hearings.listPresence({ hearingId })).data;
    expect(present.map(({ kind }) => kind)).toEqual(['joined', 'joined', 'joined']);
    await story.hear(stage);
    await tour.shows(19, '开庭、记笔录、休庭', '双方签笔录');
    const record = await clerk.desk.hearings.getRecord({ hearingId });
    expect(record.state).toBe('signed');
    expect(record.entries).toHaveLength(2);

    await story.giveJudgment(stage);
    await tour.shows(20, '宣判');
    await story.closeTheCase(stage);
    await tour.shows(21, '结案');
    expect(await judge.desk.cases.get({ caseId })).toMatchObject({
      state: 'closed',
      closingManner: 'judgment',
    });

    expect(complaints).toEqual([]);
    expect(served.defects).toEqual([]);
  }, 300_000);
});
