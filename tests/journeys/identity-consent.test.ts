// Consent to going online: asked stage by stage, never presumed, and silence decides nothing.
import { expect } from 'vitest';
import { journey } from './stage.ts';
import { noticeOf, saleOfLiu } from './steps/sale-of-liu.ts';
import { toldAtDesk, toldTo } from './steps/told.ts';

journey('asked about one stage, a person may refuse at no cost, and still agree later', async (stage) => {
  const { caseId, partyId } = await saleOfLiu(stage);
  const liu = stage.as('stranger');
  const clerk = stage.as('clerk');
  const ask = { caseId, partyId, stage: 'evidenceExchange' } as const;
  for (const [who, code] of [
    ['filingJudge', 'forbidden'],
    ['assistingClerk', 'not_found'],
    ['lawyer', 'forbidden'],
  ] as const) {
    await expect(stage.as(who).desk.identity.requestConsent(ask)).rejects.toMatchObject({ code });
  }
  const asked = await clerk.desk.identity.requestConsent(ask);
  expect(asked).toMatchObject({ state: 'requested', mode: 'undecided', answerBy: { dueOn: '2026-09-04' } });
  expect(asked.answerBy?.legalBasis).toContainEqual(
    expect.objectContaining({ law: '人民法院在线诉讼规则', article: expect.stringContaining('10') }),
  );
  const { consentId } = asked;
  await expect(clerk.desk.identity.requestConsent(ask)).rejects.toMatchObject({ code: 'state_conflict' });
  await expect(
    liu.identity.withdrawConsent({ consentId, version: asked.version, reason: '没有电脑' }),
  ).rejects.toMatchObject({ code: 'state_conflict', problem: { state: 'requested' } });
  for (const [who, code] of [
    ['defendant', 'not_found'],
    ['judge', 'forbidden'],
    ['app', 'forbidden'],
  ] as const) {
    await expect(
      stage.as(who).identity.refuseConsent({ consentId, version: asked.version }),
    ).rejects.toMatchObject({ code });
  }

  const refused = await liu.identity.refuseConsent({ consentId, version: asked.version });
  expect(refused).toMatchObject({ state: 'refused', mode: 'offline', answeredBy: { displayName: '刘晓' } });
  await expect(liu.identity.refuseConsent({ consentId, version: refused.version })).rejects.toMatchObject({
    code: 'state_conflict',
    problem: { state: 'refused' },
  });
  // A refusal of one stage says nothing of the others.
  const own = await liu.identity.listConsents({ caseId });
  expect(own.data.map((one) => `${one.stage} ${one.mode}`)).toEqual([
    'filing online',
    'service online',
    'hearing online',
    'evidenceExchange offline',
  ]);

  const agreement = { caseId, stage: 'evidenceExchange' } as const;
  await expect(
    liu.identity.giveConsent({ ...agreement, noticeVersion: 'evidenceExchange-2025-01' }),
  ).rejects.toMatchObject({
    code: 'notice_outdated',
    legalBasis: [{ law: '人民法院在线诉讼规则', article: expect.stringContaining('4') }],
    problem: { currentVersion: 'evidenceExchange-2026-01' },
  });
  const noticeVersion = await noticeOf(stage, 'evidenceExchange');
  await expect(
    stage.as('defendant').identity.giveConsent({ ...agreement, noticeVersion }),
  ).rejects.toMatchObject({ code: 'not_found' });
  await expect(clerk.identity.giveConsent({ ...agreement, noticeVersion })).rejects.toMatchObject({
    code: 'forbidden',
  });
  expect(await liu.identity.giveConsent({ ...agreement, noticeVersion })).toMatchObject({
    consentId,
    state: 'granted',
    mode: 'online',
  });
  await expect(liu.identity.giveConsent({ ...agreement, noticeVersion })).rejects.toMatchObject({
    code: 'consent_already_given',
  });
  await expect(clerk.desk.identity.requestConsent(ask)).rejects.toMatchObject({
    code: 'consent_already_given',
  });
  const told = ['consent.requested', 'consent.refused', 'consent.granted'];
  expect(await toldTo(liu, consentId)).toEqual(told);
  expect(await toldTo(stage.as('lawyer'), consentId)).toEqual(told);
  expect(await toldAtDesk(clerk, consentId)).toEqual(told);
  expect(await toldTo(stage.as('defendant'), consentId)).toEqual([]);
});

journey(
  'silence decides nothing: it lapses, a clerk is to ask again, and the person may answer at any time',
  async (stage) => {
    const { caseId, partyId } = await saleOfLiu(stage);
    const liu = stage.as('stranger');
    const assistant = stage.as('judgeAssistant');
    const ask = { caseId, partyId, stage: 'mediation', answerDays: 5 } as const;
    const { consentId, answerBy } = await assistant.desk.identity.requestConsent(ask);
    // The fifth day is a Sunday: Monday is the last.
    expect(answerBy).toMatchObject({ dueOn: '2026-09-07' });
    const read = () => liu.identity.getConsent({ consentId });
    const openTasks = async () => {
      const tasks = await stage
        .as('clerk')
        .desk.cases.listTasks({ kind: 'consentUnanswered', state: 'open' });
      return tasks.data.filter(({ subject }) => subject.id === consentId);
    };
    // Reading is no answer.
    await read();
    await stage.advanceTo('2026-09-07T23:59:59+08:00');
    expect((await read()).state).toBe('requested');
    await stage.advanceTo('2026-09-08');
    // Registered and silent: undecided, not offline. The clock raises a task and stops there.
    expect(await read()).toMatchObject({ state: 'lapsed', mode: 'undecided' });
    expect(await openTasks()).toMatchObject([
      { role: 'clerk', legalBasis: '《人民法院在线诉讼规则》(2021)第4条' },
    ]);
    await expect(
      liu.identity.withdrawConsent({ consentId, version: (await read()).version, reason: '没有电脑' }),
    ).rejects.toMatchObject({ code: 'state_conflict', problem: { state: 'lapsed' } });

    // Answered late, either way, by the person or the lawyer; asked again, and again unanswered.
    await stage.as('lawyer').identity.refuseConsent({ consentId, version: (await read()).version });
    expect(await read()).toMatchObject({
      state: 'refused',
      answeredBy: { displayName: '周明', role: 'agent' },
    });
    expect(await openTasks()).toEqual([]);
    expect(await stage.as('judge').desk.identity.requestConsent(ask)).toMatchObject({ state: 'requested' });
    await stage.advanceTo('2026-09-15');
    expect((await read()).state).toBe('lapsed');
    expect(await assistant.desk.identity.requestConsent(ask)).toMatchObject({
      consentId,
      state: 'requested',
    });
    await stage.advanceTo('2026-09-22');
    const noticeVersion = await noticeOf(stage, 'mediation');
    expect(await liu.identity.giveConsent({ caseId, stage: 'mediation', noticeVersion })).toMatchObject({
      consentId,
      state: 'granted',
      mode: 'online',
      ownChoice: false,
    });
    expect(await openTasks()).toEqual([]);
    expect(await toldTo(liu, consentId)).toEqual([
      'consent.requested',
      'consent.lapsed',
      'consent.refused',
      'consent.requested',
      'consent.lapsed',
      'consent.requested',
      'consent.lapsed',
      'consent.granted',
    ]);

    // The defendant has no account and does not answer: offline by law, and that too is only a task.
    const parties = await stage.as('clerk').desk.cases.listParties({ caseId });
    const ma = parties.data.find(({ role }) => role === 'defendant')?.partyId ?? '';
    const unheard = await assistant.desk.identity.requestConsent({ caseId, partyId: ma, stage: 'hearing' });
    await stage.advanceTo('2026-10-01');
    const [lapsed] = (await stage.as('clerk').desk.identity.listConsents({ caseId, state: 'lapsed' })).data;
    expect(lapsed).toMatchObject({ consentId: unheard.consentId, mode: 'offline' });
  },
);
