// 一案一群聊: proposed with the case, opened by a clerk once nothing forbids it, entered only by whom it is for.
import { expect } from 'vitest';
import { journey } from './stage.ts';
import { enter, noticeVersion, openCaseRoom, placeOf, proposedRoom } from './steps/case-room.ts';
import { loanInTrial } from './steps/loan-in-trial.ts';
import { toldAtDesk, toldTo } from './steps/told.ts';

journey(
  'a room opens by the word of a clerk, once everyone is served and has agreed to it separately',
  async (stage) => {
    const { caseId, plaintiffId, defendantId } = await loanInTrial(stage);
    const [clerk, plaintiff, defendant] = [stage.as('clerk'), stage.as('plaintiff'), stage.as('defendant')];
    const proposed = await proposedRoom(stage, caseId);
    const { roomId } = proposed;
    expect(proposed).toMatchObject({ kind: 'case', state: 'proposed', numberPrefix: '9001', public: true });

    // Why there is no room yet is for the court alone; a party hears that it is not open, and what its agreement means.
    expect(proposed.eligibility.grounds).toMatchObject([
      { code: 'consentMissing', partyIds: [plaintiffId, defendantId] },
    ]);
    const mine = (await defendant.rooms.list({})).data;
    expect(mine).toMatchObject([
      { roomId, state: 'notOpen', mine: { state: 'invited', consent: { given: false } } },
    ]);
    expect(JSON.stringify(mine)).not.toContain('consentMissing');
    expect(mine[0]?.banner.welcome.zh).toContain('我是程序，不是法官');
    await expect(stage.as('stranger').rooms.get({ roomId })).rejects.toMatchObject({ code: 'not_found' });
    await expect(clerk.desk.rooms.confirm({ roomId, version: proposed.version })).rejects.toMatchObject({
      code: 'room_not_eligible',
      problem: { grounds: [{ code: 'consentMissing' }] },
    });

    await expect(plaintiff.rooms.consent({ roomId, noticeVersion: '2025-01' })).rejects.toMatchObject({
      code: 'room_notice_version',
    });
    const agreed = await plaintiff.rooms.consent({ roomId, noticeVersion });
    expect(agreed.consent).toMatchObject({
      given: true,
      statement: { zh: '不进群不影响任何诉讼权利；通知会以其他方式送达。' },
    });
    expect(await toldTo(plaintiff, agreed.memberId)).toEqual(['member.invited', 'member.consented']);
    expect(await toldTo(defendant, agreed.memberId)).toEqual([]);
    // Whoever binds an account before there is a room has the private thread with the court.
    expect(await enter(plaintiff, roomId, 'wx.wang-guifang')).toMatchObject({ state: 'bound' });
    expect(await clerk.desk.cases.listTasks({ kind: 'room.confirm' })).toMatchObject({ data: [] });
    await defendant.rooms.consent({ roomId, noticeVersion });

    // Nothing forbids it any more: that opens nothing, it asks a clerk.
    expect(await clerk.desk.rooms.checkEligibility({ roomId })).toMatchObject({
      eligible: true,
      grounds: [],
    });
    expect((await clerk.desk.cases.listTasks({ kind: 'room.confirm' })).data).toMatchObject([
      { subject: { id: roomId } },
    ]);
    const { version } = await clerk.desk.rooms.get({ roomId });
    await expect(stage.as('judge').desk.rooms.confirm({ roomId, version })).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(stage.as('assistingClerk').desk.rooms.confirm({ roomId, version })).rejects.toMatchObject({
      code: 'not_found',
    });
    const open = await clerk.desk.rooms.confirm({ roomId, version });
    expect(open).toMatchObject({
      state: 'open',
      confirmedBy: '钱书记员',
      topic: '案件群·9001 （2026）鲁0305民初900001号',
    });
    await expect(clerk.desk.rooms.confirm({ roomId, version: open.version })).rejects.toMatchObject({
      code: 'state_conflict',
    });
    await expect(
      clerk.desk.rooms.decline({ roomId, version: open.version, reason: '本案不建群' }),
    ).rejects.toMatchObject({
      code: 'state_conflict',
    });
    expect(await toldAtDesk(clerk, roomId)).toEqual([
      'room.proposed',
      'room.updated',
      'room.eligible',
      'room.opened',
      'room.updated',
    ]);
    for (const person of ['plaintiff', 'lawyer', 'defendant', 'roomAgent']) {
      expect(await toldTo(stage.as(person), roomId)).toContain('room.opened');
      expect(await toldTo(stage.as(person), roomId)).not.toContain('room.eligible');
    }

    // She is in the room at once; he comes in with his own code; the lawyer serves his client without any room.
    expect(await plaintiff.rooms.get({ roomId })).toMatchObject({ state: 'open', mine: { state: 'joined' } });
    expect(await enter(defendant, roomId, 'wx.li-jianguo')).toMatchObject({ state: 'joined' });
    expect(await toldTo(plaintiff, agreed.memberId)).toEqual([
      'member.invited',
      'member.consented',
      'member.bound',
      'member.joined',
    ]);
    const roster = await plaintiff.rooms.roster({ roomId });
    expect(roster.members.map((one) => one.displayName)).toEqual(['原告 王桂芳', '被告 李建国']);
    // Which handle is whose is known to the room agent alone.
    expect(JSON.stringify(roster)).not.toContain('wx.');
    await expect(plaintiff.rooms.listBindings({ roomId })).rejects.toMatchObject({ code: 'forbidden' });
    expect((await stage.as('roomAgent').rooms.listBindings({ roomId })).data).toMatchObject([
      { chatHandle: 'wx.wang-guifang', inRoom: true },
      { chatHandle: 'wx.li-jianguo', inRoom: true },
    ]);
  },
);

journey(
  'whoever leaves loses nothing and may come back; whoever unbinds is cut off from the chat at once',
  async (stage) => {
    const { caseId } = await loanInTrial(stage);
    const roomId = await openCaseRoom(stage, caseId);
    const [lawyer, defendant] = [stage.as('lawyer'), stage.as('defendant')];

    // The lawyer binds first and agrees later: bound, then in.
    expect(await enter(lawyer, roomId, 'wx.lawyer-zhou')).toMatchObject({ state: 'bound' });
    const { memberId } = await lawyer.rooms.consent({ roomId, noticeVersion });
    expect(await placeOf(stage, roomId, '周明')).toMatchObject({ memberId, state: 'joined', role: 'agent' });

    expect(await lawyer.rooms.leave({ roomId })).toMatchObject({ state: 'left', consent: { given: true } });
    // Said by the chat and by the person: told once.
    expect(await lawyer.rooms.leave({ roomId })).toMatchObject({ state: 'left' });
    expect((await stage.as('defendant').rooms.roster({ roomId })).members).toEqual([]);
    expect(await lawyer.rooms.consent({ roomId, noticeVersion })).toMatchObject({ state: 'joined' });
    expect(await toldTo(lawyer, memberId)).toEqual([
      'member.invited',
      'member.bound',
      'member.consented',
      'member.joined',
      'member.left',
      'member.joined',
    ]);

    // Consent may be withdrawn at any time, without reasons. His client still agrees, so the room stays.
    expect(await lawyer.rooms.withdrawConsent({ roomId })).toMatchObject({
      state: 'left',
      consent: { given: false },
    });
    expect(await stage.as('clerk').desk.rooms.get({ roomId })).toMatchObject({ state: 'open' });
    expect((await toldTo(lawyer, memberId)).slice(-2)).toEqual(['member.left', 'member.consentWithdrawn']);

    // Unbinding from out of the room, from the private thread, from the room: the handle is forgotten each time.
    await expect(defendant.rooms.unbind({ memberId })).rejects.toMatchObject({ code: 'not_found' });
    expect(await lawyer.rooms.unbind({ memberId })).toMatchObject({ state: 'invited' });
    await expect(lawyer.rooms.unbind({ memberId })).rejects.toMatchObject({
      code: 'state_conflict',
      problem: { state: 'invited' },
    });
    expect(await enter(lawyer, roomId, 'wx.lawyer-zhou')).toMatchObject({ state: 'bound' });
    expect(await lawyer.rooms.unbind({ memberId })).toMatchObject({ state: 'invited' });
    await lawyer.rooms.consent({ roomId, noticeVersion });
    expect(await enter(lawyer, roomId, 'wx.lawyer-zhou')).toMatchObject({ state: 'joined' });
    expect(await lawyer.rooms.unbind({ memberId })).toMatchObject({ state: 'invited' });
    expect((await stage.as('roomAgent').rooms.listBindings({ roomId })).data).toEqual([]);
    expect((await toldTo(lawyer, memberId)).filter((type) => type === 'member.unbound')).toHaveLength(3);
  },
);

journey(
  'a code binds the one person it was made for; wrong codes are refused alike and counted for who tries, and a clerk calls',
  async (stage) => {
    const { caseId } = await loanInTrial(stage);
    const roomId = await openCaseRoom(stage, caseId);
    const [clerk, defendant, stranger] = [stage.as('clerk'), stage.as('defendant'), stage.as('stranger')];

    await expect(defendant.rooms.getInvite({ roomId })).rejects.toMatchObject({ code: 'room_invite_none' });
    const invite = await defendant.rooms.createInvite({ roomId });
    expect(invite).toMatchObject({
      display: `${invite.code.slice(0, 4)} ${invite.code.slice(4)}`,
      triesLeft: 5,
    });
    expect(invite.caution.zh).toBe('只在法院官方小程序里填写，不要告诉任何人。法院不会打电话要这个码。');
    // Only its owner can read it again.
    expect(await defendant.rooms.getInvite({ roomId })).toEqual(invite);
    await expect(stage.as('plaintiff').rooms.getInvite({ roomId })).rejects.toMatchObject({
      code: 'room_invite_none',
    });
    await expect(
      stage.as('newcomer').rooms.redeemInvite({ code: invite.code, chatHandle: 'wx.newcomer' }),
    ).rejects.toMatchObject({
      code: 'assurance_too_low',
    });

    // Someone else's code and one that never was are refused in the same words; the fifth try is the stranger's own last.
    const nobodys = invite.code === '00000000' ? '00000001' : '00000000';
    for (const code of [invite.display, nobodys, invite.code, nobodys]) {
      await expect(stranger.rooms.redeemInvite({ code, chatHandle: 'wx.stranger' })).rejects.toMatchObject({
        code: 'room_invite_invalid',
        zh: '入群码不对、已过期或不是给您的。请用自己的入群码；法院不会要求您转告入群码，也可以打电话请法院办理',
      });
    }
    for (const code of [invite.code, nobodys]) {
      await expect(stranger.rooms.redeemInvite({ code, chatHandle: 'wx.stranger' })).rejects.toMatchObject({
        code: 'room_invite_locked',
      });
    }
    // The owner's code is as good as before, and a clerk knows.
    expect(await defendant.rooms.getInvite({ roomId })).toEqual(invite);
    const { memberId } = await placeOf(stage, roomId, '李建国');
    const calls = async (): Promise<string[]> =>
      (await clerk.desk.cases.listTasks({ caseId })).data
        .filter((task) => task.subject.id === memberId)
        .map((task) => task.kind);
    expect(await calls()).toEqual(['room.inviteMisuse']);
    for (let tries = 1; tries <= 5; tries++) {
      await expect(
        defendant.rooms.redeemInvite({ code: nobodys, chatHandle: 'wx.li-jianguo' }),
      ).rejects.toMatchObject({ code: tries === 5 ? 'room_invite_burnt' : 'room_invite_invalid' });
    }
    expect(await calls()).toEqual(['room.inviteMisuse', 'room.inviteBurnt']);
    const { version } = await placeOf(stage, roomId, '李建国');
    // Void by the owner's own wrong tries, until a clerk has spoken with the person; the clerk never sees or says a code.
    await expect(
      defendant.rooms.redeemInvite({ code: invite.code, chatHandle: 'wx.li-jianguo' }),
    ).rejects.toMatchObject({
      code: 'room_invite_burnt',
    });
    await expect(defendant.rooms.createInvite({ roomId })).rejects.toMatchObject({
      code: 'room_invite_burnt',
    });
    await expect(stage.as('judge').desk.rooms.resetInvite({ memberId, version })).rejects.toMatchObject({
      code: 'forbidden',
    });
    const reset = await clerk.desk.rooms.resetInvite({ memberId, version });
    expect(reset).toMatchObject({ state: 'invited', inviteBurnt: false });
    expect(JSON.stringify(reset)).not.toContain(invite.code);

    const joined = await enter(defendant, roomId, 'wx.li-jianguo');
    expect(joined).toMatchObject({ memberId, state: 'joined' });
    await expect(defendant.rooms.createInvite({ roomId })).rejects.toMatchObject({
      code: 'room_already_bound',
    });
    // A handle belongs to one person.
    await expect(enter(stage.as('plaintiff'), roomId, 'wx.li-jianguo')).rejects.toMatchObject({
      code: 'room_handle_taken',
    });
    expect(await toldTo(defendant, memberId)).toEqual([
      'member.invited',
      'member.consented',
      'member.bound',
      'member.joined',
    ]);
  },
);
