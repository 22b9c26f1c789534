// What the room agent drafts for one member: in that member's name, for that party alone, before the eyes of the desk.
import { expect } from 'vitest';
import type { Yunting } from '@yunting/sdk';
import { journey } from './stage.ts';
import type { Stage } from './stage.ts';
import { enter, openCaseRoom } from './steps/case-room.ts';
import { loanInTrial } from './steps/loan-in-trial.ts';
import { toldAtDesk, toldTo } from './steps/told.ts';
import { noticeTrial } from './steps/trial.ts';

const toOwnParty = { audience: 'party', delivery: 'private' } as const;

/** The room agent in this member's name. */
async function inNameOf(stage: Stage, memberId: string): Promise<Yunting> {
  const { accessToken } = await stage.as('roomAgent').identity.exchangeToken({ memberId, ttlSeconds: 900 });
  return stage.anyone.with({ auth: { token: accessToken } });
}

journey(
  'a draft for one member is seen by the desk at once, undone or released after ten minutes, and read by that party alone',
  async (stage) => {
    const { caseId, defendantId } = await loanInTrial(stage);
    const roomId = await openCaseRoom(stage, caseId);
    const [clerk, defendant, bot] = [stage.as('clerk'), stage.as('defendant'), stage.as('roomAgent')];
    const { memberId } = await enter(defendant, roomId, 'wx.li-jianguo');
    const inChat = await inNameOf(stage, memberId);
    const draft = { roomId, ...toOwnParty, kind: 'deadline' as const };

    // Nobody drafts for themselves, and the room agent as itself drafts to nobody in particular.
    await expect(
      defendant.rooms.draftNotice({ ...draft, lines: ['答辩期9月16日满。'] }),
    ).rejects.toMatchObject({ code: 'room_draft_agent_only' });
    await expect(bot.rooms.draftNotice({ ...draft, lines: ['答辩期9月16日满。'] })).rejects.toMatchObject({
      code: 'room_notice_audience',
    });
    await expect(
      inChat.rooms.draftNotice({ ...draft, audience: 'allParties', lines: ['答辩期9月16日满。'] }),
    ).rejects.toMatchObject({ code: 'room_notice_audience' });
    await expect(
      inChat.rooms.draftNotice({ ...draft, delivery: 'room', lines: ['答辩期9月16日满。'] }),
    ).rejects.toMatchObject({ code: 'room_notice_private_only' });

    const first = await inChat.rooms.draftNotice({ ...draft, lines: ['您的答辩期9月16日满。'] });
    expect(first).toMatchObject({ number: '〔9001-1〕', state: 'pending', audience: 'party' });
    expect((await clerk.desk.rooms.listNotices({ roomId, state: 'pending' })).data).toMatchObject([
      {
        noticeId: first.noticeId,
        partyId: defendantId,
        draftedBy: '案件群助手',
        lines: ['您的答辩期9月16日满。'],
        undoUntil: '2026-09-01T09:10:00+08:00',
      },
    ]);
    // Not out yet, for anyone.
    for (const reader of [inChat, defendant, stage.as('plaintiff'), bot]) {
      expect((await reader.rooms.listNotices({ roomId })).data).toEqual([]);
    }
    await clerk.desk.rooms.undoNotice({ noticeId: first.noticeId, version: first.version });

    const second = await inChat.rooms.draftNotice({
      roomId,
      ...toOwnParty,
      kind: 'payment',
      lines: ['反诉费1 960.51元还没有交，缴款码请在私聊回 #缴费 查看。'],
    });
    const waiting = async () => (await bot.rooms.listBindings({ roomId })).data[0]?.waiting;
    const before = (await toldTo(bot, roomId)).length;
    await stage.advanceTo('2026-09-01T09:10:00+08:00');
    // The room agent hears that there is something to fetch, and fetches it in the member's name.
    expect(await toldTo(bot, roomId)).toHaveLength(before + 1);
    expect((await toldTo(bot, roomId)).at(-1)).toBe('room.updated');
    expect(await waiting()).toBe(true);
    expect((await bot.rooms.listNotices({ roomId })).data).toEqual([]);
    expect((await inChat.rooms.listNotices({ roomId })).data).toMatchObject([
      { number: '〔9001-2〕', state: 'released', kind: 'payment' },
    ]);
    const { noticeId } = second;
    for (const person of ['plaintiff', 'lawyer', 'roomAgent']) {
      await expect(stage.as(person).rooms.getNotice({ noticeId })).rejects.toMatchObject({
        code: 'not_found',
      });
      expect(await toldTo(stage.as(person), noticeId)).toEqual([]);
    }
    expect(await inChat.rooms.acknowledgeNotice({ noticeId })).toMatchObject({
      acknowledgedAt: '2026-09-01T09:10:00+08:00',
    });
    expect(await waiting()).toBe(false);
    expect(await toldAtDesk(clerk, noticeId)).toEqual([
      'notice.drafted',
      'notice.releasedPrivately',
      'notice.acknowledged',
    ]);
    expect(await toldTo(defendant, noticeId)).toEqual(['notice.releasedPrivately']);
    expect(await toldAtDesk(clerk, first.noticeId)).toEqual(['notice.drafted', 'notice.undone']);

    // An amount may be named; a number that pays, identifies or leads away never.
    for (const line of [
      '缴款码37030526000000123456',
      '缴款码3703 0526 0000 0012 3456',
      '请点 pay.example 交费',
      '有事打13800000001',
    ]) {
      await expect(
        inChat.rooms.draftNotice({ roomId, ...toOwnParty, kind: 'payment', lines: [line] }),
      ).rejects.toMatchObject({ code: 'room_notice_text' });
    }

    // Cut off from the handle, the room agent drafts nothing more; what is under way still reaches the party's inbox.
    const last = await inChat.rooms.draftNotice({ ...draft, lines: ['请于9月16日前答辩。'] });
    await defendant.rooms.unbind({ memberId });
    await expect(inChat.rooms.draftNotice({ ...draft, lines: ['再提醒一次'] })).rejects.toMatchObject({
      code: 'unauthorized',
    });
    await stage.advanceTo('2026-09-01T09:20:00+08:00');
    expect(await defendant.rooms.getNotice({ noticeId: last.noticeId })).toMatchObject({ state: 'released' });
  },
);

journey(
  'a reminder for one member rests on the signed summons, and is held when the day has changed meanwhile',
  async (stage) => {
    const theCase = await loanInTrial(stage);
    const { caseId } = theCase;
    const roomId = await openCaseRoom(stage, caseId);
    const [clerk, judge] = [stage.as('clerk'), stage.as('judge')];
    const { memberId } = await enter(stage.as('defendant'), roomId, 'wx.li-jianguo');
    const inChat = await inNameOf(stage, memberId);
    const startsAt = '2026-09-22T09:00:00+08:00';
    const { hearingId } = await noticeTrial(stage, theCase, startsAt);
    const reminder = { roomId, ...toOwnParty, kind: 'hearingReminder' as const, hearingId, startsAt };
    await expect(
      inChat.rooms.draftNotice({ ...reminder, lines: ['开庭：9月23日9:00。'] }),
    ).rejects.toMatchObject({ code: 'room_notice_date_differs' });
    const { noticeId } = await inChat.rooms.draftNotice({
      ...reminder,
      lines: ['开庭：9月22日9:00，无正当理由不到庭可能缺席判决。'],
    });
    const { version } = await clerk.desk.hearings.get({ hearingId });
    await judge.desk.hearings.cancel({
      hearingId,
      version,
      reason: { zh: '本次开庭取消，另行通知', en: 'Cancelled' },
    });
    await stage.advanceTo('2026-09-01T09:10:00+08:00');
    expect(await clerk.desk.rooms.getNotice({ noticeId })).toMatchObject({ state: 'undone' });
    expect((await clerk.desk.cases.listTasks({ kind: 'room.noticeHeld' })).data).toMatchObject([
      { subject: { id: noticeId } },
    ]);
    expect(await toldTo(stage.as('defendant'), noticeId)).toEqual([]);
  },
);
