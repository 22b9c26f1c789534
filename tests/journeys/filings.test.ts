// Filing online: check first, draft, submit, get a dated receipt; a filing judge decides, never a clerk and never a clock.
import { expect } from 'vitest';
import { loan } from '../../examples/demo/content.ts';
import { journey } from './stage.ts';
import { fileOnline, scan } from './steps/file-online.ts';
import { toldAtDesk, toldTo } from './steps/told.ts';

const ordinary = { caseType: '民初', procedure: 'ordinary', procedureReason: '借款事实有争议' } as const;
const refusal = {
  reasons: '双方在借条中约定了仲裁，人民法院没有主管权。',
  legalBasis: [{ law: '民事诉讼法', version: '2023修正', article: '第127条' }],
};

journey('a plaintiff checks, files, gets a dated receipt, and a judge accepts', async (stage) => {
  const wang = stage.as('plaintiff');
  const courts = await stage.anyone.filings.listCourts({ regionCode: '370305' });
  expect(courts.data).toMatchObject([{ courtId: 'lu0305', acceptsOnlineFiling: true }]);
  const rules = await stage.anyone.filings.getRules({ courtId: 'lu0305', causeOfAction: '民间借贷纠纷' });
  expect(rules).toMatchObject({
    causes: [{ elementForm: '民事起诉状（民间借贷纠纷）', amountNeeded: true }],
  });
  await expect(stage.anyone.filings.getRules({ courtId: 'lu9999' })).rejects.toMatchObject({
    code: 'not_found',
  });

  const content = loan([await scan(wang, '借条')]);
  const { facts: _facts, ...gaps } = content;
  const check = await wang.filings.preflight({ content: { ...gaps, courtId: 'lu0303' } });
  expect(check).toMatchObject({
    ready: false,
    missing: [{ code: 'facts_missing', legalBasis: [{ article: '122' }, { article: '124' }] }],
    wrong: [{ code: 'court_not_competent' }],
    jurisdiction: { result: 'notCompetent', suggestedCourts: [{ courtId: 'lu0305' }] },
  });
  expect(check.procedures.map(({ procedure, fee }) => [procedure, fee?.display.zh])).toEqual([
    ['summary', '全额 1 960.51 元；简易程序减半预交 980.26 元'],
    ['ordinary', '预交 1 960.51 元'],
    ['smallClaims', '全额 1 960.51 元；简易程序减半预交 980.26 元'],
  ]);
  expect((await wang.filings.list({})).data).toEqual([]);
  await expect(stage.as('judge').filings.preflight({ content })).rejects.toMatchObject({
    code: 'forbidden',
  });

  const draft = await wang.filings.create({ content: gaps });
  const { filingId } = draft;
  const incomplete = { filingId, version: draft.version, truthful: true } as const;
  await expect(wang.filings.submit(incomplete)).rejects.toMatchObject({
    code: 'filing_incomplete',
    violations: [{ pointer: '/content/facts' }],
  });
  const whole = await wang.filings.update({ filingId, version: draft.version, content });
  await expect(wang.filings.submit(incomplete)).rejects.toMatchObject({ code: 'version_conflict' });
  for (const [who, code] of [
    ['stranger', 'not_found'],
    ['lawyer', 'not_found'],
    ['clerk', 'forbidden'],
  ] as const) {
    await expect(
      stage.as(who).filings.submit({ filingId, version: whole.version, truthful: true }),
    ).rejects.toMatchObject({ code });
  }
  const submitted = await wang.filings.submit({ filingId, version: whole.version, truthful: true });
  expect(submitted).toMatchObject({
    state: 'submitted',
    filingNumber: '鲁0305网申2026900001号',
    receipts: [{ kind: 'submission', receivedAt: '2026-09-01T09:00:00+08:00', fileCount: 5 }],
    acts: [{ act: 'submit', byName: '王桂芳', byRole: 'litigant', assurance: 'verified' }],
    deadlines: [{ kind: 'filingDecision', dueOn: '2026-09-08' }],
    next: { zh: '法院审查中，七日内决定；不用再做什么' },
  });
  const { version } = submitted;
  await expect(wang.filings.submit({ filingId, version, truthful: true })).rejects.toMatchObject({
    code: 'state_conflict',
    problem: { state: 'submitted', possible: expect.arrayContaining(['filings.withdraw']) },
  });
  await expect(wang.filings.update({ filingId, version, content })).rejects.toMatchObject({
    code: 'state_conflict',
  });

  const judge = stage.as('filingJudge');
  const due = await stage
    .as('clerk')
    .desk.filings.list({ state: 'submitted', channel: 'online', dueBefore: '2026-09-08' });
  expect(due.data).toMatchObject([{ filingId, applicantName: '王桂芳', reliefAsked: false }]);
  expect(await judge.desk.filings.get({ filingId })).toMatchObject({ version, check: { ready: true } });
  for (const who of ['clerk', 'judgeAssistant', 'judge', 'presiding', 'plaintiff']) {
    await expect(stage.as(who).desk.filings.accept({ filingId, version, ...ordinary })).rejects.toMatchObject(
      {
        code: 'forbidden',
      },
    );
  }
  await expect(
    stage.as('otherJudge').desk.filings.accept({ filingId, version, ...ordinary }),
  ).rejects.toMatchObject({
    code: 'not_found',
  });
  const accepted = await judge.desk.filings.accept({ filingId, version, ...ordinary });
  expect(accepted).toMatchObject({
    state: 'accepted',
    caseNumber: '（2026）鲁0305民初900001号',
    decision: {
      kind: 'accepted',
      decidedBy: '赵法官',
      procedure: 'ordinary',
      causeOfAction: '民间借贷纠纷',
    },
    deadlines: [],
  });

  // Nothing is decided twice, and what was read changed nothing.
  await expect(
    judge.desk.filings.refuse({ filingId, version: accepted.version, ...refusal }),
  ).rejects.toMatchObject({
    code: 'state_conflict',
    problem: { state: 'accepted' },
  });
  const mine = await wang.filings.get({ filingId });
  await expect(wang.filings.withdraw({ filingId, version: mine.version })).rejects.toMatchObject({
    code: 'state_conflict',
  });
  expect(await wang.filings.get({ filingId })).toEqual(mine);
  expect((await wang.filings.list({ state: 'accepted' })).data).toMatchObject([
    { filingId, caseId: accepted.caseId },
  ]);
  const told = ['filing.submitted', 'filing.accepted'];
  expect(await toldTo(wang, filingId)).toEqual(told);
  expect(await toldAtDesk(judge, filingId)).toEqual(told);
  for (const who of ['stranger', 'defendant', 'roomAgent'])
    expect(await toldTo(stage.as(who), filingId)).toEqual([]);
  expect(await toldAtDesk(stage.as('otherJudge'), filingId)).toEqual([]);
});

journey("a draft is its author's alone, and is discarded unseen by the court", async (stage) => {
  const wang = stage.as('plaintiff');
  await expect(stage.as('newcomer').filings.create({ content: {} })).rejects.toMatchObject({
    code: 'assurance_too_low',
  });
  const { filingId, version } = await wang.filings.create({ content: { causeOfAction: '民间借贷纠纷' } });
  await expect(
    wang.filings.submit({ filingId, version, truthful: true, insist: true }),
  ).rejects.toMatchObject({
    code: 'filing_essentials_missing',
  });
  for (const who of ['stranger', 'lawyer']) {
    await expect(stage.as(who).filings.get({ filingId })).rejects.toMatchObject({ code: 'not_found' });
    await expect(stage.as(who).filings.discard({ filingId, version })).rejects.toMatchObject({
      code: 'not_found',
    });
  }
  await expect(stage.as('clerk').desk.filings.get({ filingId })).rejects.toMatchObject({
    code: 'not_found',
  });
  await expect(wang.filings.withdraw({ filingId, version })).rejects.toMatchObject({
    code: 'state_conflict',
    problem: { state: 'draft', possible: expect.arrayContaining(['filings.submit', 'filings.discard']) },
  });

  const gone = await wang.filings.discard({ filingId, version });
  expect(gone).toMatchObject({ state: 'discarded', content: {} });
  await expect(wang.filings.discard({ filingId, version: gone.version })).rejects.toMatchObject({
    code: 'state_conflict',
    problem: { state: 'discarded', possible: [] },
  });
  expect(await toldTo(wang, filingId)).toEqual(['filing.discarded']);
  expect(await toldAtDesk(stage.as('filingJudge'), filingId)).toEqual([]);
  expect((await stage.as('filingJudge').desk.filings.list({})).data).toEqual([]);
});

journey('who insists is received, and refused only by a ruling with reasons', async (stage) => {
  const zhou = stage.as('lawyer');
  const content = loan([await scan(zhou, '借条')]);
  const { facts: _facts, evidence: _evidence, ...gaps } = content;
  // A stranger cannot file in 王桂芳's name, however he insists.
  const foreign = await stage.as('stranger').filings.create({ content: gaps });
  await expect(
    stage
      .as('stranger')
      .filings.submit({ filingId: foreign.filingId, version: 1, truthful: true, insist: true }),
  ).rejects.toMatchObject({ code: 'filing_not_party' });

  const draft = await zhou.filings.create({ content: gaps });
  const { filingId } = draft;
  const filing = await zhou.filings.submit({
    filingId,
    version: draft.version,
    truthful: true,
    insist: true,
  });
  expect(filing).toMatchObject({
    receipts: [{ insisted: true }],
    acts: [{ byName: '周明', byRole: 'agent', onBehalfOf: '王桂芳' }],
  });
  const judge = stage.as('filingJudge');
  const { version, check } = await judge.desk.filings.get({ filingId });
  expect(check.missing.map(({ code }) => code)).toEqual(['facts_missing', 'evidence_missing']);
  await expect(
    judge.desk.filings.refuse({ filingId, version, reasons: '不行', legalBasis: [] }),
  ).rejects.toMatchObject({
    code: 'invalid_request',
  });
  for (const [who, code] of [
    ['clerk', 'forbidden'],
    ['judge', 'forbidden'],
    ['otherJudge', 'not_found'],
  ] as const) {
    await expect(stage.as(who).desk.filings.refuse({ filingId, version, ...refusal })).rejects.toMatchObject({
      code,
    });
  }
  const refused = await judge.desk.filings.refuse({ filingId, version, ...refusal });
  expect(refused).toMatchObject({ state: 'refused', decision: { ...refusal, decidedBy: '赵法官' } });
  expect(refused.decision?.remedy?.zh).toContain('十日内上诉');
  await expect(
    judge.desk.filings.accept({ filingId, version: refused.version, ...ordinary }),
  ).rejects.toMatchObject({ code: 'state_conflict', problem: { state: 'refused', possible: [] } });
  expect(await toldTo(zhou, filingId)).toEqual(['filing.submitted', 'filing.refused']);
});

journey('when the seven days are over a task is raised, and nothing is decided', async (stage) => {
  const wang = stage.as('plaintiff');
  const judge = stage.as('filingJudge');
  const { filingId } = await fileOnline(wang, loan([await scan(wang, '借条')]));
  await stage.advanceTo('2026-09-08T23:59:59+08:00');
  expect((await judge.desk.cases.listTasks({ kind: 'filing.decisionOverdue' })).data).toEqual([]);
  await stage.advanceTo('2026-09-09');
  const [task] = (await judge.desk.cases.listTasks({ kind: 'filing.decisionOverdue' })).data;
  expect(task).toMatchObject({
    role: 'filingJudge',
    subject: { id: filingId },
    legalBasis: '《登记立案规定》(2015)第8条',
  });
  expect(task?.zh).toContain('应当先行立案');
  const late = await wang.filings.get({ filingId });
  expect(late.state).toBe('submitted');
  expect(await toldTo(wang, filingId)).toEqual(['filing.submitted']);
  const accepted = await judge.desk.filings.accept({ filingId, version: late.version, ...ordinary });
  expect(accepted.state).toBe('accepted');
  expect((await judge.desk.cases.listTasks({})).data).toEqual([]);
});
