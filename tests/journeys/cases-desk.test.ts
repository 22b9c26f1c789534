// The court's side of a case: panel, procedure, evidence period and trial limit, each decided by whom the law names, within
// what the law allows, and told to both sides.
import { expect } from 'vitest';
import { journey } from './stage.ts';
import { openCaseRoom } from './steps/case-room.ts';
import { loanInTrial } from './steps/loan-in-trial.ts';
import { openLoan, payFee } from './steps/open-case.ts';
import { toldAtDesk, toldTo } from './steps/told.ts';
import { holdTrial, soleJudge } from './steps/trial.ts';

const reason = { zh: '案情复杂，一名审判员难以查清', en: 'Too complex for a single judge' };

journey(
  'who hears the case is fixed by the president of the court; each party is told, one without an account by a clerk',
  async (stage) => {
    const { caseId } = await openLoan(stage);
    const presiding = stage.as('presiding');
    const { version } = await presiding.desk.cases.get({ caseId });
    const sole = { caseId, version, form: 'sole', members: [soleJudge] } as const;
    for (const [who, code] of [
      ['clerk', 'forbidden'],
      ['judgeAssistant', 'forbidden'],
      ['plaintiff', 'forbidden'],
      ['otherJudge', 'not_found'],
    ] as const) {
      await expect(
        stage.as(who).desk.cases.setPanel({ ...sole, members: [soleJudge] }),
      ).rejects.toMatchObject({ code });
    }
    const pair = [
      { name: '孙法官', part: 'presidingJudge' },
      { name: '吴陪审员', part: 'assessor' },
    ] as const;
    await expect(
      presiding.desk.cases.setPanel({ ...sole, form: 'collegial', members: [...pair] }),
    ).rejects.toMatchObject({
      code: 'panel_invalid',
      zh: '合议庭成员须为三人以上单数',
    });
    const set = await presiding.desk.cases.setPanel({
      ...sole,
      form: 'collegial',
      members: [...pair, { name: '韩法官', part: 'judge' }],
    });
    expect(set.panel).toMatchObject({
      form: 'collegial',
      tellBy: {
        dueOn: '2026-09-04',
        legalBasis: expect.arrayContaining([
          expect.objectContaining({ article: '131' }),
          expect.objectContaining({ article: '85/2' }),
        ]),
      },
    });
    await expect(presiding.desk.cases.setPanel({ ...sole, members: [soleJudge] })).rejects.toMatchObject({
      code: 'version_conflict',
    });
    expect((await stage.as('clerk').desk.cases.listTasks({ caseId, kind: 'panel.tell' })).data).toMatchObject(
      [{ zh: '书面告知未关联账号的当事人审判组织：李建国', dueOn: '2026-09-04' }],
    );
    expect(await stage.as('plaintiff').cases.get({ caseId })).toMatchObject({
      panel: { members: [{ name: '孙法官' }, {}, {}] },
    });
    expect(await toldTo(stage.as('plaintiff'), caseId)).toEqual(['case.opened', 'case.panelSet']);
    const entry = (await stage.as('plaintiff').cases.timeline({ caseId })).data.find(({ zh }) =>
      zh.startsWith('审判组织：'),
    );
    expect(entry?.zh).toBe(
      '审判组织：审判长孙法官、人民陪审员吴陪审员、审判员韩法官。认为应当回避的，可以申请回避',
    );
  },
);

journey(
  'the procedure changes by a judge, with both sides’ consent where the law asks it, and never back after a hearing',
  async (stage) => {
    const theCase = await loanInTrial(stage);
    const { caseId } = theCase;
    const judge = stage.as('judge');
    const { version } = await judge.desk.cases.get({ caseId });
    const toSummary = { caseId, version, procedure: 'summary', reason } as const;
    for (const [who, code] of [
      ['presiding', 'forbidden'],
      ['clerk', 'forbidden'],
      ['otherJudge', 'not_found'],
    ] as const) {
      await expect(stage.as(who).desk.cases.setProcedure(toSummary)).rejects.toMatchObject({ code });
    }
    await expect(judge.desk.cases.setProcedure(toSummary)).rejects.toMatchObject({
      code: 'procedure_not_available',
      legalBasis: [{ law: '民事诉讼法', article: '160' }],
    });
    // Small claims: without the province's figures there is no track, and none is assumed.
    await expect(
      judge.desk.cases.setProcedure({ ...toSummary, procedure: 'smallClaims', bothAgree: true }),
    ).rejects.toMatchObject({
      code: 'procedure_not_available',
      legalBasis: expect.arrayContaining([expect.objectContaining({ article: '165/1' })]),
    });
    const agreed = await judge.desk.cases.setProcedure({ ...toSummary, bothAgree: true });
    expect(agreed).toMatchObject({ procedure: 'summary', trialLimit: { dueOn: '2026-12-01' } });
    await expect(
      stage.as('presiding').desk.cases.setPanel({
        caseId,
        version: agreed.version,
        form: 'collegial',
        members: [
          { name: '甲', part: 'presidingJudge' },
          { name: '乙', part: 'judge' },
          { name: '丙', part: 'assessor' },
        ],
      }),
    ).rejects.toMatchObject({ code: 'panel_invalid', zh: '简易程序、小额诉讼由审判员一人独任审理' });
    const ordinary = await judge.desk.cases.setProcedure({
      ...toSummary,
      version: agreed.version,
      procedure: 'ordinary',
    });
    expect(ordinary).toMatchObject({
      procedure: 'ordinary',
      procedureReason: reason,
      trialLimit: { dueOn: '2027-03-01' },
    });
    await holdTrial(stage, theCase, '2026-09-22T09:00:00+08:00');
    const heard = await judge.desk.cases.get({ caseId });
    await expect(
      judge.desk.cases.setProcedure({ ...toSummary, version: heard.version, bothAgree: true }),
    ).rejects.toMatchObject({
      code: 'procedure_not_available',
      legalBasis: [{ law: '民诉法解释', article: '260' }],
    });
    for (const who of ['plaintiff', 'defendant']) {
      expect(
        (await toldTo(stage.as(who), caseId)).filter((type) => type === 'case.procedureChanged'),
      ).toHaveLength(2);
    }
  },
);

journey(
  'the evidence period follows the procedure and is extended for everybody; its end is told, and late evidence is marked',
  async (stage) => {
    const { caseId } = await loanInTrial(stage);
    const [judge, assistant, li] = [stage.as('judge'), stage.as('judgeAssistant'), stage.as('defendant')];
    const { version } = await judge.desk.cases.get({ caseId });
    const period = { caseId, version, days: 15 } as const;
    for (const [who, code] of [
      ['clerk', 'forbidden'],
      ['presiding', 'forbidden'],
      ['otherJudge', 'not_found'],
    ] as const) {
      await expect(stage.as(who).desk.cases.setEvidencePeriod(period)).rejects.toMatchObject({ code });
    }
    await expect(judge.desk.cases.setEvidencePeriod({ ...period, days: 14 })).rejects.toMatchObject({
      code: 'evidence_period_invalid',
      legalBasis: [{ law: '民诉法解释', article: '99' }],
    });
    const set = await judge.desk.cases.setEvidencePeriod(period);
    expect(set.evidenceDeadline).toMatchObject({ kind: 'evidence', dueOn: '2026-09-16' });
    const longer = await assistant.desk.cases.setEvidencePeriod({
      caseId,
      version: set.version,
      days: 20,
      extension: true,
    });
    expect(longer.evidenceDeadline).toMatchObject({ dueOn: '2026-09-21' });
    expect(await li.cases.calendar({ caseId })).toContain('举证期限最后一天');
    await stage.advanceTo('2026-09-22');
    expect((await assistant.desk.cases.listTasks({ kind: 'evidence.due' })).data).toMatchObject([
      { caseId, role: 'judgeAssistant' },
    ]);
    await expect(
      assistant.desk.cases.setEvidencePeriod({ ...period, version: longer.version, extension: true }),
    ).rejects.toMatchObject({
      code: 'evidence_period_invalid',
      legalBasis: [{ law: '民事证据规定', article: '54' }],
    });
    expect(
      await li.cases.submit({ caseId, kind: 'evidence', title: '转账记录', text: '另附' }),
    ).toMatchObject({
      late: true,
      lateNote: { zh: '超过举证期限；法院会要求说明理由，是否采纳由法官决定' },
    });
    const told = ['case.evidencePeriodSet', 'case.evidencePeriodSet', 'case.evidenceDue'];
    for (const who of ['plaintiff', 'defendant'])
      expect((await toldTo(stage.as(who), caseId)).slice(-3)).toEqual(told);
  },
);

journey('the trial limit is a task for the judge and decides nothing', async (stage) => {
  const { caseId } = await openLoan(stage, {}, 'summary');
  await payFee(stage, caseId);
  await stage.advanceTo('2026-12-02');
  const judge = stage.as('judge');
  expect(await judge.desk.cases.get({ caseId })).toMatchObject({ state: 'inProgress' });
  const [task] = (await judge.desk.cases.listTasks({ kind: 'trial.limit' })).data;
  expect(task).toMatchObject({ zh: '（2026）鲁0305民初900001号审限届满：审结、报批延长，或转换程序' });
  expect((await toldAtDesk(judge, caseId)).at(-1)).toBe('trial.limitDue');
  expect(await toldTo(stage.as('plaintiff'), caseId)).not.toContain('trial.limitDue');
});

journey(
  'the room agent sees of a case only what the room may see, and only while there is a room',
  async (stage) => {
    const { caseId } = await loanInTrial(stage);
    const bot = stage.as('roomAgent');
    await expect(bot.cases.roomSummary({ caseId })).rejects.toMatchObject({ code: 'not_found' });
    await openCaseRoom(stage, caseId);
    const summary = await bot.cases.roomSummary({ caseId });
    expect(summary).toMatchObject({ numberTail: '0001', procedure: 'ordinary', state: 'inProgress' });
    expect(JSON.stringify(summary)).not.toMatch(/王桂芳|李建国|借贷|86420|鲁0305/);
    await expect(bot.cases.get({ caseId })).rejects.toMatchObject({ code: 'not_found' });
    await expect(stage.as('plaintiff').cases.roomSummary({ caseId })).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(stage.as('stranger').cases.roomSummary({ caseId })).rejects.toMatchObject({
      code: 'not_found',
    });
  },
);
