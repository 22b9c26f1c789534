// 咨询: somebody asks, a person at the court answers. The other side never hears of it; no judge reads it.
import { expect } from 'vitest';
import { journey } from './stage.ts';
import { enter, openCaseRoom } from './steps/case-room.ts';
import { loanInTrial } from './steps/loan-in-trial.ts';
import { tasksAbout } from './steps/tasks.ts';
import { toldAtDesk, toldTo } from './steps/told.ts';

journey(
  'a question is taken, answered and closed by its asker; nobody else on either side ever hears of it',
  async (stage) => {
    const { caseId, plaintiffId } = await loanInTrial(stage);
    const [plaintiff, clerk] = [stage.as('plaintiff'), stage.as('clerk')];
    const asked = await plaintiff.consultations.ask({
      caseId,
      category: 'accessibility',
      question: '我眼睛看不清，开庭能让女儿帮我点手机吗？',
    });
    expect(asked).toMatchObject({
      state: 'asked',
      caseId,
      partyId: plaintiffId,
      courtId: 'lu0305',
      channel: 'platform',
      // Asked on Tuesday: two working days.
      answerBy: { dueOn: '2026-09-03' },
      mayReopen: false,
      banner: { zh: '这里的话法官看不到；要让法官看到，请作为材料提交，对方也会看到。' },
    });
    const { consultationId } = asked;
    expect(await tasksAbout(stage, caseId, consultationId)).toEqual(['consultation.take']);

    // Not the other side, not one's own lawyer, not the room agent; and no judge.
    for (const person of ['defendant', 'lawyer', 'stranger']) {
      await expect(stage.as(person).consultations.get({ consultationId })).rejects.toMatchObject({
        code: 'not_found',
      });
      expect((await stage.as(person).consultations.list()).data).toEqual([]);
    }
    for (const officer of ['judge', 'filingJudge', 'auditor', 'mediator']) {
      await expect(stage.as(officer).desk.consultations.get({ consultationId })).rejects.toMatchObject({
        code: 'forbidden',
      });
    }
    await expect(stage.as('assistingClerk').desk.consultations.get({ consultationId })).rejects.toMatchObject(
      { code: 'not_found' },
    );
    await expect(stage.as('roomAgent').consultations.get({ consultationId })).rejects.toMatchObject({
      code: 'forbidden',
    });

    expect((await clerk.desk.consultations.list({ state: 'asked' })).data).toMatchObject([
      { consultationId, askedBy: '王桂芳', party: { displayName: '王桂芳' }, overdue: false },
    ]);
    // Nobody answers what nobody has taken.
    const answer = {
      consultationId,
      category: 'accessibility',
      answer: '可以。请女儿在旁边帮您操作，话由您自己说。',
    } as const;
    await expect(
      clerk.desk.consultations.answer({ ...answer, version: asked.version }),
    ).rejects.toMatchObject({ code: 'state_conflict', problem: { state: 'asked' } });
    await expect(
      clerk.desk.consultations.close({ consultationId, version: asked.version, note: '已电话办妥' }),
    ).rejects.toMatchObject({ code: 'state_conflict', problem: { state: 'asked' } });
    await expect(
      stage.as('judge').desk.consultations.take({ consultationId, version: asked.version }),
    ).rejects.toMatchObject({ code: 'forbidden' });
    const taken = await clerk.desk.consultations.take({ consultationId, version: asked.version });
    expect(taken).toMatchObject({ state: 'taken', takenBy: '钱书记员' });
    await expect(
      stage.as('judgeAssistant').desk.consultations.take({ consultationId, version: taken.version }),
    ).rejects.toMatchObject({ code: 'state_conflict', problem: { state: 'taken' } });
    expect(await tasksAbout(stage, caseId, consultationId)).toEqual([]);

    const answered = await clerk.desk.consultations.answer({ ...answer, version: taken.version });
    expect(await plaintiff.consultations.get({ consultationId })).toMatchObject({
      state: 'answered',
      answer: answer.answer,
      answeredBy: '钱书记员',
      sharedWithAllParties: false,
      mayReopen: true,
    });
    const closed = await plaintiff.consultations.close({
      consultationId,
      version: answered.version,
      rating: 5,
    });
    expect(closed).toMatchObject({ state: 'closed', closedBy: 'asker', rating: 5 });
    await expect(
      plaintiff.consultations.close({ consultationId, version: closed.version }),
    ).rejects.toMatchObject({ code: 'state_conflict', problem: { state: 'closed' } });

    const story = ['asked', 'taken', 'answered', 'closed'].map((one) => `consultation.${one}`);
    expect(await toldAtDesk(clerk, consultationId)).toEqual(story);
    expect(await toldTo(plaintiff, consultationId)).toEqual(story);
    for (const person of ['defendant', 'lawyer', 'roomAgent']) {
      expect(await toldTo(stage.as(person), consultationId)).toEqual([]);
    }
  },
);

journey(
  'what was not answered well is asked once more, and once only; what was said before stays',
  async (stage) => {
    const { caseId } = await loanInTrial(stage);
    const [defendant, assistant] = [stage.as('defendant'), stage.as('judgeAssistant')];
    const first = await defendant.consultations.ask({ caseId, question: '答辩状交几份？' });
    const { consultationId } = first;
    await expect(
      defendant.consultations.reopen({ consultationId, version: first.version, question: '还没有人答吗？' }),
    ).rejects.toMatchObject({ code: 'state_conflict', problem: { state: 'asked' } });
    const taken = await assistant.desk.consultations.take({ consultationId, version: first.version });
    await expect(
      defendant.consultations.reopen({ consultationId, version: taken.version, question: '还没有人答吗？' }),
    ).rejects.toMatchObject({ code: 'state_conflict', problem: { state: 'taken' } });
    const said = await assistant.desk.consultations.answer({
      consultationId,
      version: taken.version,
      category: 'procedure',
      answer: '在网上提交一份就可以。',
    });
    await stage.advanceTo('2026-09-04T10:00:00+08:00');
    const again = await defendant.consultations.reopen({
      consultationId,
      version: said.version,
      question: '我不会上网，去窗口交几份？',
    });
    expect(again).toMatchObject({
      state: 'asked',
      question: '我不会上网，去窗口交几份？',
      askedAt: '2026-09-04T10:00:00+08:00',
      // Asked on Friday: the weekend does not count.
      answerBy: { dueOn: '2026-09-08' },
      earlier: [{ question: '答辩状交几份？', answer: '在网上提交一份就可以。' }],
      mayReopen: false,
    });
    expect(again).not.toHaveProperty('answer');
    const later = await assistant.desk.consultations.take({ consultationId, version: again.version });
    const settled = await assistant.desk.consultations.close({
      consultationId,
      version: later.version,
      note: '已打电话说明：带两份，窗口可以帮您扫描。',
    });
    expect(settled).toMatchObject({ state: 'closed', closedBy: 'court' });
    expect(await defendant.consultations.get({ consultationId })).toMatchObject({
      closingNote: '已打电话说明：带两份，窗口可以帮您扫描。',
      mayReopen: false,
    });
    await expect(
      defendant.consultations.reopen({ consultationId, version: settled.version, question: '几点开门？' }),
    ).rejects.toMatchObject({ code: 'consultation_reopened' });
    expect(await toldTo(defendant, consultationId)).toEqual([
      'consultation.asked',
      'consultation.taken',
      'consultation.answered',
      'consultation.reopened',
      'consultation.taken',
      'consultation.closed',
    ]);

    // One that was closed may be asked once more too.
    const other = await defendant.consultations.ask({ caseId, question: '停车停哪里？' });
    const dropped = await defendant.consultations.close({
      consultationId: other.consultationId,
      version: other.version,
    });
    expect(dropped.state).toBe('closed');
    const resumed = await defendant.consultations.reopen({
      consultationId: other.consultationId,
      version: dropped.version,
      question: '停车停哪里？大门口不让停。',
    });
    expect(resumed.state).toBe('asked');
    const inHand = await assistant.desk.consultations.take({
      consultationId: other.consultationId,
      version: resumed.version,
    });
    // Whoever asked may drop it while somebody is at it; and the desk closes what was answered.
    expect(
      await defendant.consultations.close({ consultationId: other.consultationId, version: inHand.version }),
    ).toMatchObject({ state: 'closed', closedBy: 'asker' });
    const third = await defendant.consultations.ask({ caseId, question: '开庭要带身份证吗？' });
    const third2 = await assistant.desk.consultations.take({
      consultationId: third.consultationId,
      version: third.version,
    });
    const third3 = await assistant.desk.consultations.answer({
      consultationId: third.consultationId,
      version: third2.version,
      category: 'procedure',
      answer: '要带。',
    });
    expect(
      await assistant.desk.consultations.close({
        consultationId: third.consultationId,
        version: third3.version,
        note: '已答复',
      }),
    ).toMatchObject({ state: 'closed', closedBy: 'court', answer: '要带。' });
  },
);

journey(
  'on the merits only referrals are given; a shared point of procedure is answered to both sides, without the question',
  async (stage) => {
    const { caseId } = await loanInTrial(stage);
    const [plaintiff, defendant, clerk] = [stage.as('plaintiff'), stage.as('defendant'), stage.as('clerk')];
    const take = async (question: string) => {
      const { consultationId, version } = await plaintiff.consultations.ask({ caseId, question });
      return clerk.desk.consultations.take({ consultationId, version });
    };
    const merits = await take('我能赢吗？借条丢了只有聊天记录行不行？');
    const about = { consultationId: merits.consultationId, version: merits.version };
    for (const wrong of [
      { answer: '聊天记录一般够了。' },
      { answer: '聊天记录一般够了。', referrals: ['lawyer'] as const },
      {},
    ]) {
      await expect(
        clerk.desk.consultations.answer({ ...about, category: 'merits', ...wrong } as never),
      ).rejects.toMatchObject({ code: 'consultation_merits_text' });
    }
    await expect(
      clerk.desk.consultations.answer({
        ...about,
        category: 'merits',
        referrals: ['legalAid'],
        sharedWithAllParties: true,
      }),
    ).rejects.toMatchObject({ code: 'consultation_not_shared' });
    expect(
      await clerk.desk.consultations.answer({
        ...about,
        category: 'merits',
        referrals: ['submission', 'legalAid'],
      }),
    ).toMatchObject({
      state: 'answered',
      category: 'merits',
      answer: [
        '案件结果由法官审理后决定，我们不能答，也不评说证据。',
        '经济困难的，可以问当地法律援助中心，电话12348，不收费。',
        '想对法官说的，请写成材料提交，或开庭时讲；对方也会看到。',
      ].join('\n'),
    });

    const shared = await take('我腿脚不好，请问第三法庭在几楼，有没有电梯？');
    await expect(
      clerk.desk.consultations.answer({
        consultationId: shared.consultationId,
        version: shared.version,
        category: 'procedure',
        referrals: ['procedure'],
      }),
    ).rejects.toMatchObject({ code: 'invalid_request' });
    await clerk.desk.consultations.answer({
      consultationId: shared.consultationId,
      version: shared.version,
      category: 'procedure',
      answer: '第三法庭在二楼，东门有电梯。',
      sharedWithAllParties: true,
    });
    const [seen] = (await defendant.consultations.listSharedAnswers({ caseId })).data;
    expect(seen).toMatchObject({ caseId, answer: '第三法庭在二楼，东门有电梯。' });
    expect(JSON.stringify(seen)).not.toContain('腿脚');
    expect(JSON.stringify(seen)).not.toContain(shared.consultationId);
    for (const person of ['plaintiff', 'lawyer', 'defendant']) {
      expect(await toldTo(stage.as(person), seen?.sharedAnswerId ?? '')).toEqual(['sharedAnswer.given']);
    }
    expect(await toldTo(stage.as('roomAgent'), seen?.sharedAnswerId ?? '')).toEqual([]);
    expect(await toldTo(defendant, shared.consultationId)).toEqual([]);
    await expect(stage.as('stranger').consultations.listSharedAnswers({ caseId })).rejects.toMatchObject({
      code: 'not_found',
    });
  },
);

journey(
  'what nobody takes in 24 hours, or answers in two working days, becomes a task; the clocks answer nothing',
  async (stage) => {
    const { caseId } = await loanInTrial(stage);
    const [plaintiff, clerk, assistant] = [
      stage.as('plaintiff'),
      stage.as('clerk'),
      stage.as('judgeAssistant'),
    ];
    const { consultationId, version } = await plaintiff.consultations.ask({
      caseId,
      question: '立案费退不退？',
    });
    await stage.advanceTo('2026-09-02T08:59:00+08:00');
    expect((await clerk.desk.consultations.get({ consultationId })).overdue).toBe(false);
    await stage.advanceTo('2026-09-02T09:00:00+08:00');
    expect((await assistant.desk.cases.listTasks({ kind: 'consultation.overdue' })).data).toMatchObject([
      { role: 'judgeAssistant', subject: { id: consultationId } },
    ]);
    const late = await clerk.desk.consultations.get({ consultationId });
    expect(late).toMatchObject({ state: 'asked', overdue: true });
    await expect(clerk.desk.consultations.take({ consultationId, version })).rejects.toMatchObject({
      code: 'version_conflict',
    });
    const taken = await clerk.desk.consultations.take({ consultationId, version: late.version });
    expect(await tasksAbout(stage, caseId, consultationId)).toEqual([]);

    await stage.advanceTo('2026-09-03T23:59:00+08:00');
    expect(await tasksAbout(stage, caseId, consultationId)).toEqual([]);
    await stage.advanceTo('2026-09-04');
    expect(await tasksAbout(stage, caseId, consultationId)).toEqual(['consultation.overdue']);
    expect(await plaintiff.consultations.get({ consultationId })).toMatchObject({ state: 'taken' });
    await clerk.desk.consultations.answer({
      consultationId,
      version: taken.version + 1,
      category: 'procedure',
      answer: '调解、撤诉的退一半，其他的由败诉一方负担。',
    });
    expect(await tasksAbout(stage, caseId, consultationId)).toEqual([]);
    await stage.advanceTo('2026-09-20');
    expect(await toldAtDesk(clerk, consultationId)).toEqual([
      'consultation.asked',
      'consultation.overdue',
      'consultation.taken',
      'consultation.overdue',
      'consultation.answered',
    ]);
    // That the court is late is the court's own business.
    expect(await toldTo(plaintiff, consultationId)).toEqual([
      'consultation.asked',
      'consultation.taken',
      'consultation.answered',
    ]);
  },
);

journey(
  'a bound chat handle asks in its member’s name, in that case alone; without a case one asks a court',
  async (stage) => {
    const { caseId } = await loanInTrial(stage);
    const roomId = await openCaseRoom(stage, caseId);
    const [defendant, bot] = [stage.as('defendant'), stage.as('roomAgent')];
    const { memberId } = await enter(defendant, roomId, 'wx.li-jianguo');
    const { accessToken } = await bot.identity.exchangeToken({ memberId, ttlSeconds: 600 });
    const inChat = stage.anyone.with({ auth: { token: accessToken } });

    const elsewhere = await defendant.consultations.ask({
      courtId: 'lu0302',
      question: '我老家的房子过户要到哪里办？',
    });
    expect(elsewhere).toMatchObject({ courtId: 'lu0302', category: 'other' });
    expect(elsewhere).not.toHaveProperty('caseId');
    const asked = await inChat.consultations.ask({ category: 'merits', question: '帮我看看我能赢吗' });
    expect(asked).toMatchObject({ caseId, channel: 'chat', category: 'merits', state: 'asked' });
    // The handle reaches the questions of its own case.
    expect((await inChat.consultations.list()).data.map((one) => one.consultationId)).toEqual([
      asked.consultationId,
    ]);
    await expect(
      inChat.consultations.get({ consultationId: elsewhere.consultationId }),
    ).rejects.toMatchObject({ code: 'not_found' });
    expect((await defendant.consultations.list({ caseId })).data).toMatchObject([{ channel: 'chat' }]);
    expect(
      await inChat.consultations.close({ consultationId: asked.consultationId, version: asked.version }),
    ).toMatchObject({ state: 'closed' });

    await expect(bot.consultations.ask({ caseId, question: '群里有人问几点开庭' })).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(
      stage.as('stranger').consultations.ask({ caseId, question: '这个案子怎么样了' }),
    ).rejects.toMatchObject({ code: 'not_found' });
    for (const where of [{}, { caseId, courtId: 'lu0305' }, { courtId: 'lu9999' }]) {
      await expect(defendant.consultations.ask({ ...where, question: '问一下' })).rejects.toMatchObject({
        code: 'invalid_request',
      });
    }
    // Five may wait; the sixth is asked by telephone.
    for (let count = 1; count <= 4; count++) {
      await defendant.consultations.ask({ caseId, question: `第${count}个问题` });
    }
    await expect(defendant.consultations.ask({ caseId, question: '再问一个' })).rejects.toMatchObject({
      code: 'consultation_too_many',
    });
  },
);
