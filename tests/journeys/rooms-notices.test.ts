// Numbered notices: composed by the court, undone for ten minutes, seen by their addressee, corrected and never overwritten.
import { expect } from 'vitest';
import { journey } from './stage.ts';
import { openCaseRoom } from './steps/case-room.ts';
import { loanInTrial } from './steps/loan-in-trial.ts';
import { toldAtDesk, toldTo } from './steps/told.ts';

const toAll = { kind: 'general', audience: 'allParties', delivery: 'room' } as const;

journey(
  'a notice has its number at once, may be undone for ten minutes, and is then everybody’s',
  async (stage) => {
    const { caseId, plaintiffId } = await loanInTrial(stage);
    const roomId = await openCaseRoom(stage, caseId);
    const [clerk, plaintiff, defendant] = [stage.as('clerk'), stage.as('plaintiff'), stage.as('defendant')];

    const first = await clerk.desk.rooms.createNotice({
      roomId,
      ...toAll,
      lines: ['请各方于9月20日前提交证据。'],
    });
    expect(first).toMatchObject({
      number: '〔9001-1〕',
      state: 'pending',
      draftedBy: '钱书记员',
      undoUntil: '2026-09-01T09:10:00+08:00',
    });
    // Not out yet: nobody reads it, nobody is told.
    await expect(plaintiff.rooms.getNotice({ noticeId: first.noticeId })).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(
      stage.as('filingJudge').desk.rooms.undoNotice({ noticeId: first.noticeId, version: first.version }),
    ).rejects.toMatchObject({
      code: 'forbidden',
    });
    expect(
      await clerk.desk.rooms.undoNotice({ noticeId: first.noticeId, version: first.version }),
    ).toMatchObject({ state: 'undone' });
    expect(await toldAtDesk(clerk, first.noticeId)).toEqual(['notice.drafted', 'notice.undone']);

    // The number of an undone notice is not used again.
    const second = await clerk.desk.rooms.createNotice({
      roomId,
      ...toAll,
      lines: ['请各方于9月25日前提交证据。'],
    });
    expect(second.number).toBe('〔9001-2〕');
    await stage.advanceTo('2026-09-01T09:10:00+08:00');
    await expect(
      clerk.desk.rooms.undoNotice({ noticeId: second.noticeId, version: second.version + 1 }),
    ).rejects.toMatchObject({
      code: 'state_conflict',
      problem: { state: 'released' },
    });
    expect((await defendant.rooms.listNotices({ roomId })).data).toMatchObject([
      { number: '〔9001-2〕', state: 'released' },
    ]);
    for (const person of ['plaintiff', 'lawyer', 'defendant', 'roomAgent']) {
      expect(await toldTo(stage.as(person), second.noticeId)).toEqual(['notice.released']);
    }

    // What concerns one side is told to that side alone, whatever the room; and never in the room.
    const fee = {
      roomId,
      kind: 'payment' as const,
      audience: 'party' as const,
      partyId: plaintiffId,
      lines: ['诉讼费已到账，电子票据可在小程序查看。'],
    };
    await expect(clerk.desk.rooms.createNotice({ ...fee, delivery: 'room' })).rejects.toMatchObject({
      code: 'room_notice_private_only',
    });
    const own = await clerk.desk.rooms.createNotice({ ...fee, delivery: 'private' });
    await stage.advanceTo('2026-09-01T09:20:00+08:00');
    expect(await plaintiff.rooms.getNotice({ noticeId: own.noticeId })).toMatchObject({
      number: '〔9001-3〕',
      delivery: 'private',
    });
    expect(await toldTo(plaintiff, own.noticeId)).toEqual(['notice.releasedPrivately']);
    for (const person of ['defendant', 'roomAgent']) {
      await expect(stage.as(person).rooms.getNotice({ noticeId: own.noticeId })).rejects.toMatchObject({
        code: 'not_found',
      });
      expect(await toldTo(stage.as(person), own.noticeId)).toEqual([]);
    }
    await expect(defendant.rooms.acknowledgeNotice({ noticeId: own.noticeId })).rejects.toMatchObject({
      code: 'not_found',
    });

    // No link, no number of a person, no third way to ask for money.
    for (const line of ['请点 https://pay.example 交费', '联系电话13800000001', '身份证370301190001010005']) {
      await expect(clerk.desk.rooms.createNotice({ roomId, ...toAll, lines: [line] })).rejects.toMatchObject({
        code: 'room_notice_text',
      });
    }
  },
);

journey(
  'a wrong notice is corrected: both numbers are shown, everyone who was told is told, and a clerk makes sure',
  async (stage) => {
    const { caseId, defendantId } = await loanInTrial(stage);
    const roomId = await openCaseRoom(stage, caseId);
    const clerk = stage.as('clerk');
    const wrong = await clerk.desk.rooms.createNotice({
      roomId,
      ...toAll,
      lines: ['请各方于9月2日前提交证据。'],
    });
    const own = await clerk.desk.rooms.createNotice({
      roomId,
      kind: 'personal',
      audience: 'party',
      partyId: defendantId,
      delivery: 'private',
      lines: ['您的委托手续已收到。'],
    });
    const lines = ['请各方于9月25日前提交证据。'];
    // What is not out yet is undone, not corrected.
    await expect(
      clerk.desk.rooms.correctNotice({ noticeId: wrong.noticeId, version: wrong.version, lines }),
    ).rejects.toMatchObject({
      code: 'state_conflict',
      zh: '还没有发出，请撤回',
    });
    await stage.advanceTo('2026-09-01T09:10:00+08:00');

    const { version } = await clerk.desk.rooms.getNotice({ noticeId: wrong.noticeId });
    await expect(
      stage.as('auditor').desk.rooms.correctNotice({ noticeId: wrong.noticeId, version, lines }),
    ).rejects.toMatchObject({
      code: 'forbidden',
    });
    const right = await clerk.desk.rooms.correctNotice({ noticeId: wrong.noticeId, version, lines });
    expect(right).toMatchObject({
      number: '〔9001-3〕',
      state: 'released',
      corrects: '〔9001-1〕',
      lines: ['更正：〔9001-3〕代替〔9001-1〕，以本条为准。', '请各方于9月25日前提交证据。'],
    });
    const seen = (await stage.as('plaintiff').rooms.listNotices({ roomId })).data;
    expect(seen).toMatchObject([
      { number: '〔9001-1〕', state: 'superseded', correctedBy: '〔9001-3〕' },
      { number: '〔9001-3〕' },
    ]);
    for (const person of ['plaintiff', 'defendant', 'roomAgent']) {
      expect(await toldTo(stage.as(person), right.noticeId)).toEqual(['notice.corrected']);
    }
    expect((await clerk.desk.cases.listTasks({ kind: 'room.noticeCorrected' })).data).toMatchObject([
      {
        subject: { id: wrong.noticeId },
        zh: '通知〔9001-1〕已由〔9001-3〕更正：请逐一确认收到过原通知的人都知道更正',
      },
    ]);
    // A correction is corrected by another, and not twice.
    const again = await clerk.desk.rooms.getNotice({ noticeId: wrong.noticeId });
    await expect(
      clerk.desk.rooms.correctNotice({ noticeId: wrong.noticeId, version: again.version, lines }),
    ).rejects.toMatchObject({
      code: 'state_conflict',
      problem: { state: 'superseded' },
    });
    const told = await clerk.desk.rooms.getNotice({ noticeId: own.noticeId });
    const privately = await clerk.desk.rooms.correctNotice({
      noticeId: own.noticeId,
      version: told.version,
      lines: ['委托手续还缺身份证明。'],
    });
    expect(await toldTo(stage.as('defendant'), privately.noticeId)).toEqual(['notice.correctedPrivately']);
    expect(await toldTo(stage.as('plaintiff'), privately.noticeId)).toEqual([]);
  },
);

journey(
  'what the room agent drafts waits for a clerk, and never goes out by itself; what is undone never does',
  async (stage) => {
    const { caseId } = await loanInTrial(stage);
    const roomId = await openCaseRoom(stage, caseId);
    const [clerk, bot] = [stage.as('clerk'), stage.as('roomAgent')];
    const first = await bot.rooms.draftNotice({ roomId, ...toAll, lines: ['请各方于9月20日前提交证据。'] });
    const second = await bot.rooms.draftNotice({ roomId, ...toAll, lines: ['请各方于9月25日前提交证据。'] });
    expect((await clerk.desk.cases.listTasks({ kind: 'room.noticeDraft' })).data).toMatchObject([
      { subject: { id: first.noticeId }, zh: '群助手拟了通知〔9001-1〕：请核对后批准发出，或撤回' },
      { subject: { id: second.noticeId } },
    ]);
    await stage.advanceTo('2026-09-01T09:30:00+08:00');
    expect((await stage.as('plaintiff').rooms.listNotices({ roomId })).data).toEqual([]);

    await clerk.desk.rooms.undoNotice({ noticeId: first.noticeId, version: first.version });
    const late = { noticeId: first.noticeId, version: first.version + 1 };
    await expect(clerk.desk.rooms.approveNotice(late)).rejects.toMatchObject({
      code: 'state_conflict',
      problem: { state: 'undone' },
    });
    const draft = { noticeId: second.noticeId, version: second.version };
    for (const other of ['judge', 'auditor']) {
      await expect(stage.as(other).desk.rooms.approveNotice(draft)).rejects.toMatchObject({
        code: 'forbidden',
      });
    }
    // The room of the trial is not the mediator's.
    await expect(stage.as('mediator').desk.rooms.approveNotice(draft)).rejects.toMatchObject({
      code: 'not_found',
    });
    const approved = await clerk.desk.rooms.approveNotice(draft);
    expect(approved).toMatchObject({ state: 'pending', undoUntil: '2026-09-01T09:40:00+08:00' });
    await expect(
      clerk.desk.rooms.approveNotice({ noticeId: second.noticeId, version: approved.version }),
    ).rejects.toMatchObject({ code: 'state_conflict' });
    expect((await clerk.desk.cases.listTasks({ kind: 'room.noticeDraft' })).data).toEqual([]);
    await stage.advanceTo('2026-09-01T09:40:00+08:00');
    expect((await stage.as('defendant').rooms.listNotices({ roomId })).data).toMatchObject([
      { number: '〔9001-2〕', state: 'released' },
    ]);
    expect(await toldAtDesk(clerk, second.noticeId)).toEqual([
      'notice.drafted',
      'notice.approved',
      'notice.released',
    ]);
    expect(await toldTo(stage.as('plaintiff'), first.noticeId)).toEqual([]);
  },
);
