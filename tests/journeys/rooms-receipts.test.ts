// What the room is evidence of: that a notice of hearing was seen, and that the transcript was not changed.
import { expect } from 'vitest';
import { journey } from './stage.ts';
import { enter, noticeVersion, openCaseRoom } from './steps/case-room.ts';
import { loanInTrial } from './steps/loan-in-trial.ts';
import { toldAtDesk, toldTo } from './steps/told.ts';
import { noticeTrial } from './steps/trial.ts';

const toAll = { kind: 'general', audience: 'allParties', delivery: 'room' } as const;

journey(
  'a notice of hearing rests on the signed summons, and 「收到」 says that it was seen, no more',
  async (stage) => {
    const theCase = await loanInTrial(stage);
    const { caseId, defendantId } = theCase;
    const roomId = await openCaseRoom(stage, caseId);
    const [clerk, defendant, bot] = [stage.as('clerk'), stage.as('defendant'), stage.as('roomAgent')];
    const { memberId } = await enter(defendant, roomId, 'wx.li-jianguo');
    const startsAt = '2026-09-22T09:00:00+08:00';
    const { hearingId } = await noticeTrial(stage, theCase, startsAt);

    // A date that differs from the signed document is not sent, whoever drafts it.
    const draft = {
      roomId,
      kind: 'hearingNotice',
      audience: 'allParties',
      delivery: 'room',
      hearingId,
      startsAt,
    } as const;
    await expect(
      bot.rooms.draftNotice({ ...draft, lines: ['开庭：9月23日9:00，第三互联网法庭。'] }),
    ).rejects.toMatchObject({
      code: 'room_notice_date_differs',
      problem: { signedStartsAt: startsAt },
    });
    await expect(
      defendant.rooms.draftNotice({ ...draft, lines: ['开庭：9月22日9:00。'] }),
    ).rejects.toMatchObject({ code: 'room_draft_agent_only' });
    const drafted = await bot.rooms.draftNotice({
      ...draft,
      lines: ['开庭：9月22日9:00，第三互联网法庭。', '请回 #收到'],
    });
    expect(drafted).toMatchObject({ number: '〔9001-1〕', state: 'drafted' });
    expect((await clerk.desk.rooms.listNotices({ roomId, state: 'drafted' })).data).toMatchObject([
      { draftedBy: '案件群助手' },
    ]);
    // A program does not speak for the court: a clerk approves what it drafted.
    const { noticeId, version } = drafted;
    expect(await clerk.desk.rooms.approveNotice({ noticeId, version })).toMatchObject({
      state: 'pending',
      approvedBy: '钱书记员',
      undoUntil: '2026-09-01T09:10:00+08:00',
    });
    await stage.advanceTo('2026-09-01T09:10:00+08:00');

    // In the chat it is the handle that speaks: recorded as chat, which is no signature. The person's own word adds to it.
    const { accessToken } = await bot.identity.exchangeToken({ memberId, ttlSeconds: 600 });
    const inChat = stage.anyone.with({ auth: { token: accessToken } });
    await inChat.rooms.acknowledgeNotice({ noticeId: drafted.noticeId });
    const seen = await defendant.rooms.acknowledgeNotice({ noticeId: drafted.noticeId });
    expect(seen.acknowledgedAt).toBe('2026-09-01T09:10:00+08:00');
    await defendant.rooms.acknowledgeNotice({ noticeId: drafted.noticeId });
    const { acknowledgements } = await clerk.desk.rooms.getNotice({ noticeId: drafted.noticeId });
    expect(acknowledgements.map(({ partyId, assurance }) => [partyId, assurance])).toEqual([
      [defendantId, 'chat'],
      [defendantId, 'platform'],
    ]);
    expect(await toldAtDesk(clerk, drafted.noticeId)).toEqual([
      'notice.drafted',
      'notice.approved',
      'notice.released',
      'notice.acknowledged',
      'notice.acknowledged',
    ]);
    // Who else has seen it is not the reader's business.
    expect(await stage.as('plaintiff').rooms.getNotice({ noticeId: drafted.noticeId })).not.toHaveProperty(
      'acknowledgedAt',
    );
    const { data: services } = await clerk.desk.eservice.list({ caseId, state: 'effective' });
    const summons = services.find(
      (one) => one.documentKind === 'summons' && one.recipient.partyId === defendantId,
    );
    expect(summons).toMatchObject({
      receiptProven: true,
      receipts: [{ via: 'notice', number: '〔9001-1〕', assurance: 'chat' }, {}],
    });
    expect(summons).not.toHaveProperty('acknowledgedAt');
    // Signing for the document is another act, and not one for a chat.
    await expect(inChat.eservice.acknowledge({ serviceId: summons?.serviceId ?? '' })).rejects.toMatchObject({
      code: 'assurance_too_low',
    });
  },
);

journey(
  'a room that closes before a notice goes out keeps it back; the transcript grows under the court’s counter-signature',
  async (stage) => {
    const { caseId } = await loanInTrial(stage);
    const roomId = await openCaseRoom(stage, caseId);
    const [clerk, bot] = [stage.as('clerk'), stage.as('roomAgent')];

    const head = { roomId, headDigest: 'a'.repeat(64), count: 12 };
    await expect(clerk.rooms.publishAnchor(head)).rejects.toMatchObject({ code: 'forbidden' });
    const first = await bot.rooms.publishAnchor(head);
    expect(await bot.rooms.publishAnchor(head)).toEqual(first);
    await expect(bot.rooms.publishAnchor({ ...head, headDigest: 'b'.repeat(64) })).rejects.toMatchObject({
      code: 'room_anchor_fork',
    });
    await expect(bot.rooms.publishAnchor({ ...head, count: 11 })).rejects.toMatchObject({
      code: 'room_anchor_shorter',
    });
    const second = await bot.rooms.publishAnchor({ roomId, headDigest: 'c'.repeat(64), count: 20 });
    expect(second.previousAnchorId).toBe(first.anchorId);
    expect((await stage.as('plaintiff').rooms.listAnchors({ roomId })).data.map((one) => one.count)).toEqual([
      12, 20,
    ]);
    expect(await toldTo(stage.as('defendant'), second.anchorId)).toEqual(['anchor.published']);

    const notice = await clerk.desk.rooms.createNotice({ roomId, ...toAll, lines: ['请各方保持群内秩序。'] });
    const { version } = await clerk.desk.rooms.get({ roomId });
    await clerk.desk.rooms.close({ roomId, version, reason: '双方要求改用电话联系' });
    await stage.advanceTo('2026-09-01T09:10:00+08:00');
    expect(await clerk.desk.rooms.getNotice({ noticeId: notice.noticeId })).toMatchObject({
      state: 'undone',
    });
    expect(await toldAtDesk(clerk, notice.noticeId)).toEqual(['notice.drafted', 'notice.undone']);
    expect((await clerk.desk.cases.listTasks({ kind: 'room.noticeHeld' })).data).toMatchObject([
      { zh: '通知〔9001-1〕因案件群已关闭没有发出，请用其他方式通知' },
    ]);
    await expect(
      clerk.desk.rooms.createNotice({ roomId, ...toAll, lines: ['请各方保持联系。'] }),
    ).rejects.toMatchObject({
      code: 'room_not_open',
    });
    // Nobody has lost a word by it: consent and the private thread go on.
    expect(await stage.as('defendant').rooms.consent({ roomId, noticeVersion })).toMatchObject({
      consent: { given: true },
    });
  },
);
