// Places in a room: a mediation room and an enforcement room have their own desk; an agent's place ends with the authority.
import { expect } from 'vitest';
import { journey } from './stage.ts';
import { enter, noticeVersion, openCaseRoom, placeOf, proposedRoom } from './steps/case-room.ts';
import { loanInTrial } from './steps/loan-in-trial.ts';
import { toldTo } from './steps/told.ts';

journey(
  'a mediation room is the mediator’s: the trial does not see it, and nothing in it names anybody',
  async (stage) => {
    const { caseId } = await loanInTrial(stage);
    const [mediator, clerk, judge] = [stage.as('mediator'), stage.as('clerk'), stage.as('judge')];
    await expect(mediator.desk.rooms.propose({ caseId, kind: 'enforcement' })).rejects.toMatchObject({
      code: 'room_kind_mismatch',
    });
    await expect(judge.desk.rooms.propose({ caseId, kind: 'mediation' })).rejects.toMatchObject({
      code: 'forbidden',
    });
    const { roomId } = await mediator.desk.rooms.propose({ caseId, kind: 'mediation' });
    await expect(mediator.desk.rooms.propose({ caseId, kind: 'mediation' })).rejects.toMatchObject({
      code: 'room_exists',
    });

    // Agreement to the case room is none to this one.
    for (const person of ['plaintiff', 'defendant'])
      await stage.as(person).rooms.consent({ roomId, noticeVersion });
    const { version } = await mediator.desk.rooms.get({ roomId });
    await expect(mediator.desk.rooms.confirm({ roomId, version })).rejects.toMatchObject({
      code: 'forbidden',
    });
    expect(await clerk.desk.rooms.confirm({ roomId, version })).toMatchObject({
      state: 'open',
      topic: '调解群·9001',
    });

    // The judge of the case cannot find it; and the mediator has no business in the room of the trial.
    await expect(judge.desk.rooms.get({ roomId })).rejects.toMatchObject({ code: 'not_found' });
    await expect(judge.desk.rooms.listNotices({ roomId })).rejects.toMatchObject({ code: 'not_found' });
    expect((await judge.desk.rooms.list({ caseId })).data.map((one) => one.kind)).toEqual(['case']);
    expect((await mediator.desk.rooms.list({ caseId })).data.map((one) => one.kind)).toEqual(['mediation']);
    const trialRoom = await proposedRoom(stage, caseId);
    await expect(mediator.desk.rooms.get({ roomId: trialRoom.roomId })).rejects.toMatchObject({
      code: 'not_found',
    });

    const line = { roomId, kind: 'general', audience: 'allParties', delivery: 'room' } as const;
    await expect(
      mediator.desk.rooms.createNotice({ ...line, lines: ['请王桂芳周三下午到场。'] }),
    ).rejects.toMatchObject({ code: 'room_notice_text' });
    // What is said here is the mediator's alone: the clerk who opened it does not read it. The numbers run on through the case.
    const notice = await mediator.desk.rooms.createNotice({
      ...line,
      lines: ['调解定在周三下午，请回 #收到。'],
    });
    expect(notice.number).toBe('〔9001-1〕');
    await expect(clerk.desk.rooms.getNotice({ noticeId: notice.noticeId })).rejects.toMatchObject({
      code: 'not_found',
    });
    await enter(stage.as('defendant'), roomId, 'wx.li-jianguo');
    expect(
      (await stage.as('plaintiff').rooms.roster({ roomId })).members.map((one) => one.displayName),
    ).toEqual(['被告']);

    const out = await placeOf(stage, roomId, '李建国');
    const removal = { memberId: out.memberId, version: out.version, reason: '多次辱骂对方，经劝阻不改' };
    await expect(judge.desk.rooms.removeMember(removal)).rejects.toMatchObject({ code: 'not_found' });
    expect(await mediator.desk.rooms.removeMember(removal)).toMatchObject({
      state: 'removed',
      removal: { decidedBy: '许调解员' },
    });
    const open = await mediator.desk.rooms.get({ roomId });
    expect(
      await mediator.desk.rooms.close({ roomId, version: open.version, reason: '调解未成' }),
    ).toMatchObject({ state: 'closed' });
    expect((await toldTo(stage.as('plaintiff'), roomId)).at(-1)).toBe('room.closed');
  },
);

journey(
  'an enforcement room is proposed by the officer who enforces, opened by a clerk, and closed by that officer',
  async (stage) => {
    const { caseId } = await loanInTrial(stage);
    const officer = stage.as('enforcementOfficer');
    const proposed = await officer.desk.rooms.propose({ caseId, kind: 'enforcement' });
    const { roomId } = proposed;
    expect(proposed).toMatchObject({
      kind: 'enforcement',
      state: 'proposed',
      topic: '执行群·9001 （2026）鲁0305民初900001号',
    });
    for (const person of ['plaintiff', 'defendant'])
      await stage.as(person).rooms.consent({ roomId, noticeVersion });
    const { version } = await officer.desk.rooms.get({ roomId });
    const open = await stage.as('clerk').desk.rooms.confirm({ roomId, version });
    expect(open).toMatchObject({ state: 'open' });
    // It is not the mediator's room, and nobody's at another court.
    for (const person of ['mediator', 'otherJudge']) {
      await expect(stage.as(person).desk.rooms.get({ roomId })).rejects.toMatchObject({ code: 'not_found' });
    }
    const notice = { roomId, kind: 'general', audience: 'allParties', delivery: 'room' } as const;
    expect(
      await officer.desk.rooms.createNotice({ ...notice, lines: ['请被执行人按期报告财产。'] }),
    ).toMatchObject({ draftedBy: '韩执行员' });
    const closed = await officer.desk.rooms.close({ roomId, version: open.version, reason: '执行完毕' });
    expect(closed).toMatchObject({ state: 'closed', reason: '执行完毕' });
    expect(await stage.as('plaintiff').rooms.get({ roomId })).not.toHaveProperty('reason');
  },
);

journey(
  'an agent’s place in the room ends with the authority, wherever it stands, and a new authority is a new place',
  async (stage) => {
    const { caseId, plaintiffId } = await loanInTrial(stage);
    const roomId = await openCaseRoom(stage, caseId);
    const lawyer = stage.as('lawyer');
    const zhou = {
      caseId,
      forPartyId: plaintiffId,
      agentName: '周明',
      agentKind: 'lawyer',
      lawyerLicence: '13703201910000009',
      firmName: '演示律师事务所',
      authority: 'special',
      originalChecked: true,
    } as const;
    const steps: readonly (readonly [state: string, goesThere: () => Promise<unknown>])[] = [
      ['invited', async () => {}],
      ['bound', () => enter(lawyer, roomId, 'wx.lawyer-zhou')],
      [
        'joined',
        async () => {
          await lawyer.rooms.consent({ roomId, noticeVersion });
          await enter(lawyer, roomId, 'wx.lawyer-zhou');
        },
      ],
      [
        'left',
        async () => {
          await lawyer.rooms.consent({ roomId, noticeVersion });
          await enter(lawyer, roomId, 'wx.lawyer-zhou');
          await lawyer.rooms.leave({ roomId });
        },
      ],
      [
        'removed',
        async () => {
          const { memberId, version } = await placeOf(stage, roomId, '周明');
          await stage
            .as('judge')
            .desk.rooms.removeMember({ memberId, version, reason: '在群里散布对方隐私' });
        },
      ],
    ];
    const places = new Set<string>();
    for (const [state, goesThere] of steps) {
      await goesThere();
      const place = await placeOf(stage, roomId, '周明');
      expect(place.state).toBe(state);
      places.add(place.memberId);
      const { data } = await stage.as('plaintiff').cases.listRepresentations({ caseId });
      const current = data.find((one) => one.state === 'active');
      await stage.as('plaintiff').cases.endRepresentation({
        representationId: current?.representationId ?? '',
        version: current?.version ?? 0,
        reason: 'revokedByParty',
      });
      expect(await placeOf(stage, roomId, '周明')).toMatchObject({
        memberId: place.memberId,
        state: 'ended',
      });
      await expect(lawyer.rooms.get({ roomId })).rejects.toMatchObject({ code: 'not_found' });
      // His handle is forgotten; the room of the parties goes on.
      expect((await stage.as('roomAgent').rooms.listBindings({ roomId })).data).toEqual([]);
      expect(await stage.as('clerk').desk.rooms.get({ roomId })).toMatchObject({ state: 'open' });
      await stage.as('clerk').desk.cases.addRepresentation(zhou);
      expect(await lawyer.rooms.get({ roomId })).toMatchObject({ mine: { state: 'invited' } });
    }
    expect(places.size).toBe(steps.length);
  },
);

journey(
  'a judge removes whoever disturbs, from wherever they are, with reason and remedy; no right is lost',
  async (stage) => {
    for (const [at, state] of ['invited', 'bound', 'joined', 'left'].entries()) {
      const { caseId } = await loanInTrial(stage);
      const roomId = await openCaseRoom(stage, caseId);
      const lawyer = stage.as('lawyer');
      if (state !== 'invited') await enter(lawyer, roomId, 'wx.lawyer-zhou');
      if (state === 'joined' || state === 'left') await lawyer.rooms.consent({ roomId, noticeVersion });
      if (state === 'left') await lawyer.rooms.leave({ roomId });
      const { memberId, version, state: before } = await placeOf(stage, roomId, '周明');
      expect(before).toBe(state);
      const removal = {
        memberId,
        version,
        reason: '在群里散布对方隐私',
        remedy: '可在三日内向本院书面申请复核',
      };
      await expect(stage.as('clerk').desk.rooms.removeMember(removal)).rejects.toMatchObject({
        code: 'forbidden',
      });
      expect(await stage.as('judge').desk.rooms.removeMember(removal)).toMatchObject({ state: 'removed' });
      const mine = (await lawyer.rooms.get({ roomId })).mine;
      expect(mine).toMatchObject({
        state: 'removed',
        removal: { decidedBy: '孙法官', reason: removal.reason, remedy: removal.remedy },
      });
      await expect(lawyer.rooms.consent({ roomId, noticeVersion })).rejects.toMatchObject({
        code: 'room_removed',
      });
      expect((await toldTo(lawyer, memberId)).at(-1)).toBe('member.removed');
      // Someone has to see that notices still reach the person.
      expect(
        (await stage.as('clerk').desk.cases.listTasks({ kind: 'room.removedMember' })).data,
      ).toHaveLength(at + 1);
      expect((await lawyer.rooms.listNotices({ roomId })).data).toEqual([]);
    }
  },
);
