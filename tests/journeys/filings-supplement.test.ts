// 补正: everything that is wrong is told once, with a day; the clock of the court stops and begins anew. Silence is answered
// by a judge, never by the clock.
import { expect } from 'vitest';
import { loan } from '../../examples/demo/content.ts';
import { journey } from './stage.ts';
import { fileOnline, scan } from './steps/file-online.ts';
import { loanToSupplement } from './steps/filed-loan.ts';
import { toldAtDesk, toldTo } from './steps/told.ts';

const ordinary = { caseType: '民初', procedure: 'ordinary', procedureReason: '借款事实有争议' } as const;
const refusal = {
  reasons: '起诉人坚持起诉，但没有具体的事实，不符合起诉条件。',
  legalBasis: [{ law: '民事诉讼法', article: '第122条' }],
};
const items = [{ pointer: '/content/evidence', zh: '请补交转账凭证' }, { zh: '请写明利息怎样计算' }];

journey('what is missing is told once; with the answer the days begin anew', async (stage) => {
  const wang = stage.as('plaintiff');
  const judge = stage.as('filingJudge');
  const content = loan([await scan(wang, '借条')]);
  const filed = await fileOnline(wang, content);
  const { filingId } = filed;
  const request = { filingId, version: filed.version, items, dueOn: '2026-09-09' };
  for (const [who, code] of [
    ['clerk', 'forbidden'],
    ['judge', 'forbidden'],
    ['otherJudge', 'not_found'],
  ] as const) {
    await expect(stage.as(who).desk.filings.requestSupplement(request)).rejects.toMatchObject({ code });
  }
  await expect(
    judge.desk.filings.requestSupplement({ ...request, dueOn: '2026-09-01' }),
  ).rejects.toMatchObject({
    code: 'filing_due_date_invalid',
  });
  const asked = await judge.desk.filings.requestSupplement(request);
  expect(asked).toMatchObject({
    state: 'supplementRequired',
    supplement: { items, requestedBy: '赵法官' },
    deadlines: [
      { kind: 'filingSupplement', dueOn: '2026-09-09', legalBasis: [{ article: '7' }, { article: '9' }] },
    ],
  });
  // The court's seven days have stopped: nothing is on the judge's desk.
  expect((await judge.desk.cases.listTasks({})).data).toEqual([]);
  for (const decide of [
    () => judge.desk.filings.requestSupplement({ ...request, version: asked.version }),
    () => judge.desk.filings.accept({ filingId, version: asked.version, ...ordinary }),
    () => judge.desk.filings.refuse({ filingId, version: asked.version, ...refusal }),
    () => judge.desk.filings.sendBack({ filingId, version: asked.version, reason: '没有补正' }),
  ]) {
    await expect(decide()).rejects.toMatchObject({
      code: 'state_conflict',
      problem: { possible: ['filings.supplement', 'desk.filings.supplementAtCounter', 'filings.withdraw'] },
    });
  }

  await stage.advanceTo('2026-09-09T17:00:00+08:00');
  const transfer = await scan(wang, '转账凭证');
  const better = {
    ...content,
    note: '利息按年利率4%计算',
    evidence: [...(content.evidence ?? []), { name: '转账凭证', fileIds: [transfer] }],
  };
  const { facts: _facts, ...worse } = better;
  const answer = { filingId, version: asked.version, content: better, note: '两项都已补正' };
  await expect(wang.filings.supplement({ ...answer, content: worse })).rejects.toMatchObject({
    code: 'filing_incomplete',
  });
  for (const [who, code] of [
    ['stranger', 'not_found'],
    ['judge', 'forbidden'],
    ['app', 'forbidden'],
  ] as const) {
    await expect(stage.as(who).filings.supplement(answer)).rejects.toMatchObject({ code });
  }
  const supplemented = await wang.filings.supplement(answer);
  expect(supplemented).toMatchObject({
    state: 'supplemented',
    supplement: { note: '两项都已补正', answeredAt: '2026-09-09T17:00:00+08:00', insisted: false },
    deadlines: [{ kind: 'filingDecision', dueOn: '2026-09-16' }],
    receipts: [
      { kind: 'submission' },
      { kind: 'supplement', number: '鲁0305网申2026900001号之1', fileCount: 6 },
    ],
  });
  await expect(
    judge.desk.filings.requestSupplement({
      ...request,
      version: supplemented.version,
      dueOn: '2026-09-20',
    }),
  ).rejects.toMatchObject({ code: 'state_conflict', problem: { state: 'supplemented' } });
  await expect(wang.filings.supplement({ ...answer, version: supplemented.version })).rejects.toMatchObject({
    code: 'state_conflict',
  });
  const accepted = await judge.desk.filings.accept({
    filingId,
    version: supplemented.version,
    ...ordinary,
  });
  expect(accepted.state).toBe('accepted');
  const told = ['filing.submitted', 'filing.supplementRequested', 'filing.supplemented', 'filing.accepted'];
  expect(await toldTo(wang, filingId)).toEqual(told);
  expect(await toldAtDesk(judge, filingId)).toEqual(told);
  expect(await toldTo(stage.as('defendant'), filingId)).toEqual([]);
});

journey('a late answer still counts, and who corrects no further gets a ruling', async (stage) => {
  const wang = stage.as('plaintiff');
  const judge = stage.as('filingJudge');
  const { filingId, version } = await loanToSupplement(stage);
  await stage.advanceTo('2026-09-09T23:59:59+08:00');
  expect((await wang.filings.get({ filingId })).state).toBe('supplementRequired');
  await stage.advanceTo('2026-09-10');
  const overdue = await wang.filings.get({ filingId });
  expect(overdue).toMatchObject({
    state: 'supplementOverdue',
    next: { zh: '补正期已过，法院决定前仍可补正' },
  });
  const [task] = (await judge.desk.cases.listTasks({ kind: 'filing.supplementOverdue' })).data;
  expect(task).toMatchObject({ subject: { id: filingId }, legalBasis: '《登记立案规定》(2015)第7条' });
  await expect(
    judge.desk.filings.refuse({ filingId, version: overdue.version, ...refusal }),
  ).rejects.toMatchObject({
    code: 'state_conflict',
    problem: { state: 'supplementOverdue' },
  });

  // What was read before the due day is out of date.
  await expect(wang.filings.supplement({ filingId, version, insist: true })).rejects.toMatchObject({
    code: 'version_conflict',
  });
  const insisted = await wang.filings.supplement({ filingId, version: overdue.version, insist: true });
  expect(insisted).toMatchObject({ state: 'supplemented', supplement: { insisted: true } });
  await expect(
    judge.desk.filings.sendBack({ filingId, version: insisted.version, reason: '没有补正' }),
  ).rejects.toMatchObject({ code: 'state_conflict', problem: { state: 'supplemented' } });
  const refused = await judge.desk.filings.refuse({ filingId, version: insisted.version, ...refusal });
  expect(refused).toMatchObject({ state: 'refused', decision: { kind: 'refused', decidedBy: '赵法官' } });
  const told = [
    'filing.submitted',
    'filing.supplementRequested',
    'filing.supplementOverdue',
    'filing.supplemented',
    'filing.refused',
  ];
  expect(await toldTo(wang, filingId)).toEqual(told);
  expect(await toldAtDesk(stage.as('clerk'), filingId)).toEqual(told);
});

journey('when nobody answers, a judge sends back or accepts all the same', async (stage) => {
  const wang = stage.as('plaintiff');
  const judge = stage.as('filingJudge');
  const [first, second] = [await loanToSupplement(stage), await loanToSupplement(stage)];
  await stage.advanceTo('2026-09-11');
  const { filingId } = first;
  const { version } = await judge.desk.filings.get({ filingId });
  const back = { filingId, version, reason: '补正期内没有补正，也没有坚持起诉' };
  for (const [who, code] of [
    ['clerk', 'forbidden'],
    ['judge', 'forbidden'],
    ['otherJudge', 'not_found'],
  ] as const) {
    await expect(stage.as(who).desk.filings.sendBack(back)).rejects.toMatchObject({ code });
  }
  const sentBack = await judge.desk.filings.sendBack(back);
  expect(sentBack).toMatchObject({
    state: 'sentBack',
    decision: { reasons: back.reason, remedy: { zh: '补齐材料后可以再次起诉' } },
  });
  await expect(wang.filings.supplement({ filingId, version: sentBack.version })).rejects.toMatchObject({
    code: 'state_conflict',
    problem: { state: 'sentBack', possible: [] },
  });
  expect(await toldTo(wang, filingId)).toEqual([
    'filing.submitted',
    'filing.supplementRequested',
    'filing.supplementOverdue',
    'filing.sentBack',
  ]);
  expect((await fileOnline(wang, first.content)).state).toBe('submitted');

  const overdue = await judge.desk.filings.get({ filingId: second.filingId });
  const accepted = await judge.desk.filings.accept({
    filingId: second.filingId,
    version: overdue.version,
    ...ordinary,
  });
  expect(accepted).toMatchObject({ state: 'accepted', caseNumber: '（2026）鲁0305民初900001号' });
  expect((await judge.desk.cases.listTasks({ kind: 'filing.supplementOverdue' })).data).toEqual([]);
});
