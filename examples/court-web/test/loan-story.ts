// The demo case as its people play it, every one of them on the page: phones, desks, the clock, the simulated bank. Chapters in
// the order of the calendar; nothing here asks the court itself.
import type { Page } from 'playwright-core';
import { ClockObject, DeskObject } from './desks.ts';
import type { Sitter } from './desks.ts';
import { PhoneObject } from './phones.ts';
import type { Owner } from './phones.ts';

export interface Stage {
  readonly phones: Readonly<Record<Owner, PhoneObject>>;
  readonly desks: Readonly<Record<Sitter, DeskObject>>;
  readonly clock: ClockObject;
  /** Called with what is on the page, at each of its screens. */
  readonly look: (where: string) => Promise<void>;
}

export function stageOn(page: Page, look: Stage['look']): Stage {
  const phone = (owner: Owner): PhoneObject => new PhoneObject(page, owner);
  const desk = (sitter: Sitter): DeskObject => new DeskObject(page, sitter);
  return {
    phones: {
      plaintiff: phone('plaintiff'),
      defendant: phone('defendant'),
      lawyer: phone('lawyer'),
      stranger: phone('stranger'),
    },
    desks: {
      filingJudge: desk('filingJudge'),
      clerk: desk('clerk'),
      judge: desk('judge'),
      judgeAssistant: desk('judgeAssistant'),
    },
    clock: new ClockObject(page),
    look,
  };
}

export async function file({ phones: { plaintiff }, look }: Stage): Promise<void> {
  await plaintiff.service('立案');
  await plaintiff.press('用一张样例照片');
  await plaintiff.screen.getByRole('checkbox', { name: /我写的是真的/ }).check();
  await look('filing');
  await plaintiff.press('提交立案');
  await plaintiff.sees('收件号');
}

export async function accept({ desks: { filingJudge }, look }: Stage): Promise<void> {
  await filingJudge.sit('立案申请');
  await filingJudge.open('审查');
  await filingJudge.sees(/王桂芳/);
  await filingJudge.open('决定立案');
  await filingJudge.choose('程序', '普通程序');
  await filingJudge.fill('为什么适用这一程序', '还款事实需要查明，适用普通程序');
  await look('desk: accept');
  await filingJudge.act('决定立案');
}

export async function pay({ phones: { plaintiff }, look }: Stage): Promise<void> {
  await plaintiff.service('交诉讼费');
  await plaintiff.sees('1 960.51 元');
  await look('fee');
  await plaintiff.press('去模拟银行交费');
  await plaintiff.press('付款');
  await plaintiff.press('看到账和票据');
  await plaintiff.sees('财政电子票据');
}

export async function linkTheCase({ phones: { defendant, lawyer }, look }: Stage): Promise<void> {
  for (const phone of [defendant, lawyer]) {
    await phone.app('信件');
    await look('letters');
    await phone.press('用案件码关联案件');
    await phone.press('用案件码关联');
    await phone.sees(/已关联/);
  }
}

export async function serveAndAnswer({ phones: { defendant }, clock, look }: Stage): Promise<void> {
  await clock.moveTo('2026-09-16T19:20');
  await defendant.service('法院文书');
  await defendant.screen
    .getByRole('article', { name: /起诉状/ })
    .getByRole('button', { name: '查看' })
    .click();
  await defendant.sees('看内容不改变任何法律效果。');
  await look('document');
  await defendant.press('看内容');
  await defendant.sees('演示·虚构');
  await defendant.press('我已知道后果，签收');
  await defendant.sees(/您已于 .* 签收/);

  await defendant.service('送达地址');
  await defendant.screen.getByRole('checkbox', { name: /我知道/ }).check();
  await look('address');
  await defendant.press('确认送达地址');
  await defendant.sees('已确认');
  await defendant.service('在线办理同意');
  await defendant.press('同意');
  await defendant.sees('已同意');
  await defendant.service('交材料');
  await defendant.choose('答辩状');
  await defendant.fill('内容', '认可借款80000元，但已经现金归还20000元，请求查明。');
  await look('submission');
  await defendant.press('提交给法院');
  await defendant.sees('法院已收到');
}

export async function takeTheAnswer({ desks: { judgeAssistant }, look }: Stage): Promise<void> {
  await judgeAssistant.sit('案件');
  await judgeAssistant.open('提交的材料');
  await judgeAssistant.sees(/已经现金归还20000元/);
  await judgeAssistant.open('接收或退回材料');
  await look('desk: submission');
  await judgeAssistant.act('接收或退回材料');
}

export async function openTheRoom({ phones, desks: { clerk }, look }: Stage): Promise<void> {
  for (const phone of [phones.plaintiff, phones.lawyer, phones.defendant]) await phone.joinTheCourt();
  await look('room consent');
  await clerk.sit('案件群');
  await clerk.open('条件、成员、通知');
  await clerk.sees('可以建群');
  await look('desk: room');
  await clerk.act('确认建群');
}

/** The party writes in the chat, in private and in the room, and reads what the bot answers. */
export async function writeInTheChat({ phones: { plaintiff }, look }: Stage): Promise<void> {
  await plaintiff.conversation(/^案件群/);
  await plaintiff.sees('我是程序，不是法官。');
  await look('room');
  await plaintiff.sendPicture();
  await plaintiff.isAnswered('群里发的材料不算提交，法官看不到。');
  await plaintiff.isAnswered('怎么交，已私信您。');
  await plaintiff.conversation(/^临淄法院案件服务/);
  await plaintiff.sees('聊天里发的不算提交，法官看不到。');
  await plaintiff.say('#案件');
  await plaintiff.isAnswered('民间借贷纠纷：审理中。');
  await plaintiff.isAnswered(/数据截至/);
  await look('private thread');
}

/** A notice for everyone in the room, past its ten minutes; its number as the clerk's preview has it. */
export async function sendNotice({ desks: { clerk }, clock, look }: Stage): Promise<string> {
  await clerk.sit('案件群');
  await clerk.open('条件、成员、通知');
  await clerk.open('发通知');
  await clerk.fill('通知内容', '答辩状已由法院接收，副本送达原告。\n开庭时间确定后另行通知。');
  await look('desk: notice');
  await clerk.act('发通知');
  const preview = clerk.desk.getByRole('figure').filter({ hasText: '开庭时间确定后另行通知。' });
  const caption = await preview.getByText(/^当事人将看到：/).innerText();
  await clerk.sees(/还有 \d+ 分钟可以撤回/);
  await clock.moveTo('2026-09-30T09:15');
  return caption.replace('当事人将看到：', '');
}

/** One party says by its number that the notice was seen, the other with the bare word. */
export async function acknowledge(
  { phones: { plaintiff, defendant }, look }: Stage,
  number: string,
): Promise<void> {
  await plaintiff.conversation(/^案件群/);
  await plaintiff.sees(number);
  await plaintiff.say(`收到 ${number}`);
  await plaintiff.isAnswered(`${number}已记下。`);
  await defendant.conversation(/^案件群/);
  await defendant.sees(number);
  await defendant.say('收到');
  await defendant.isAnswered(`${number}已记下。`);
  for (const phone of [plaintiff, defendant]) {
    await phone.app('收件箱');
    await phone.screen.getByRole('article', { name: number }).getByText('已看到').waitFor();
  }
  await look('inbox');
}

/** Lists the hearing for 23 October, 9:00, and has everyone told. */
export async function listTheHearing({ phones, desks: { judge, clerk }, clock, look }: Stage): Promise<void> {
  await clock.moveTo('2026-10-09T09:00');
  await judge.sit('案件');
  await judge.open('确定审判组织');
  await look('desk: panel');
  await judge.act('确定审判组织');
  await judge.sees(/独任审判员 孙法官/);
  await clerk.sit('案件');
  await clerk.open('开庭');
  await clerk.desk.getByRole('button', { name: '查冲突' }).click();
  await clerk.sees('没有冲突。');
  await clerk.open('排期');
  await clerk.fill('开庭时间', '2026-10-23T09:00');
  await look('desk: schedule');
  await clerk.act('排期');
  await clerk.open('办理这次开庭');
  await clerk.act('通知当事人开庭');
  await look('desk: hearing');
  await phones.plaintiff.app('收件箱');
  await phones.plaintiff.sees('通知');
  await look('inbox: hearing');
}

/** The parties join by their own door; the lawyer's ticket is let in by the clerk. */
export async function join({ phones, desks: { clerk }, clock, look }: Stage): Promise<void> {
  const { plaintiff, defendant, lawyer } = phones;
  await clock.moveTo('2026-10-23T08:40');
  for (const phone of [plaintiff, defendant]) {
    await phone.service('开庭');
    await phone.press('试机');
    await phone.sees(/摄像头/);
    await phone.press('取一次性凭证，入庭');
    await phone.press('进入法庭');
    await phone.sees(/您已入庭/);
  }
  await look('courtroom');
  await lawyer.service('开庭');
  await lawyer.press('试机');
  await lawyer.sees(/摄像头/);
  await lawyer.press('取一次性凭证，入庭');
  await lawyer.sees(/^jt_/);
  await look('ticket');
  const ticket = await lawyer.screen.getByText(/^jt_/).innerText();
  await clerk.sit('案件');
  await clerk.open('开庭');
  await clerk.open('办理这次开庭');
  await clerk.open('核验入庭凭证');
  await clerk.fill('入庭凭证', ticket);
  await look('desk: ticket');
  await clerk.act('核验入庭凭证');
}

export async function hear({ phones, desks: { judge, clerk }, clock, look }: Stage): Promise<void> {
  const theHearing = async (desk: DeskObject): Promise<void> => {
    await desk.sit('案件');
    await desk.open('开庭');
    await desk.open('办理这次开庭');
  };
  await clock.moveTo('2026-10-23T09:00');
  await theHearing(judge);
  await judge.act('宣布开庭');
  await theHearing(clerk);
  await clerk.open('保存笔录草稿');
  await clerk.fill(
    '笔录内容',
    '审判员：现在开庭。核对当事人身份。\n被告：借款属实，主张已还20000元，没有证据提交。',
  );
  await look('desk: record');
  await clerk.act('保存笔录草稿');
  await clock.moveTo('2026-10-23T10:40');
  await theHearing(judge);
  await judge.open('结束庭审');
  await look('desk: end');
  await judge.act('结束庭审');
  await theHearing(clerk);
  await clerk.act('交当事人阅读笔录');
  for (const phone of [phones.plaintiff, phones.defendant]) {
    await phone.service('开庭');
    await phone.press('庭审笔录');
    await phone.press('签名');
    await phone.screen
      .getByRole('listitem')
      .filter({ hasText: new RegExp(`^${phone.name}`) })
      .filter({ hasNotText: '未签' })
      .waitFor();
  }
  await phones.plaintiff.service('开庭');
  await phones.plaintiff.press('庭审笔录');
  await phones.plaintiff.sees('已完成');
  await look('record');
}

export async function giveJudgment({ phones, desks: { judge }, clock, look }: Stage): Promise<void> {
  await clock.moveTo('2026-10-30T10:00');
  await judge.sit('案件');
  await judge.open('开庭');
  await judge.open('办理这次开庭');
  await judge.open('宣判');
  await judge.fill('查明的事实', '经审理查明，被告向原告借款80000元，有借条为证；还款主张没有证据。');
  await look('desk: judgment');
  await judge.act('宣判');
  await phones.plaintiff.service('法院文书');
  await phones.plaintiff.sees(/判决书/);
}

export async function closeTheCase({ desks: { judge }, clock, look }: Stage): Promise<void> {
  await clock.moveTo('2026-11-25T09:00');
  await judge.sit('案件');
  await judge.open('结案');
  await judge.act('结案');
  await look('desk: closed');
}
