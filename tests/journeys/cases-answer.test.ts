// The answer period: it runs from effective service on this very defendant, moves with a corrected day of service, and ends
// in a fact and a task. Late is received all the same.
import { expect } from 'vitest';
import type { Schemas, Yunting } from '@yunting/sdk';
import type { Stage } from './stage.ts';
import { journey } from './stage.ts';
import { loanInTrial } from './steps/loan-in-trial.ts';
import { openLoan, payFee } from './steps/open-case.ts';

const answer = { kind: 'answer', title: '答辩状', text: '认可借款，已经归还20000元。' } as const;

/** What this reader is told about answer periods, oldest first. */
async function told(reader: Yunting): Promise<string[]> {
  return (await reader.events.list({ types: 'answer.*' })).data.map(({ type }) => type);
}

async function toldAtDesk(stage: Stage): Promise<string[]> {
  return (await stage.as('judge').desk.events.list({ types: 'answer.*' })).data.map(({ type }) => type);
}

/** Where the defendant stands, as the desk has it. */
async function standing(stage: Stage, caseId: string): Promise<Schemas['DeskParty'] | undefined> {
  return (await stage.as('clerk').desk.cases.listParties({ caseId })).data.find(
    ({ side }) => side === 'defendant',
  );
}

/** The complaint copy, as it was served on the defendant. */
async function complaintOf(stage: Stage, caseId: string): Promise<Schemas['Service']> {
  const { data } = await stage.as('defendant').eservice.list({ caseId });
  const complaint = data.find(({ documentKind }) => documentKind === 'complaintCopy');
  if (!complaint) throw new Error('the complaint was not served');
  return complaint;
}

/** The defendant contests the service of the complaint, and the judge finds for the defendant. */
async function contestUpheld(
  stage: Stage,
  caseId: string,
  contest: { reason: 'systemError' } | { reason: 'arrivedLater'; arrivedAt: string },
): Promise<void> {
  const { serviceId } = await complaintOf(stage, caseId);
  const { contestId, version } = await stage
    .as('defendant')
    .eservice.contest({ serviceId, statement: '（演示）有日志为证', ...contest });
  await stage
    .as('judge')
    .desk.eservice.decideContest({ contestId, version, decision: 'upheld', reasons: '日志与陈述一致' });
}

journey(
  'fifteen days without an answer become a task for the judge; a late answer is received, marked, and costs nothing more',
  async (stage) => {
    const { caseId } = await loanInTrial(stage);
    const li = stage.as('defendant');
    expect(await told(li)).toEqual(['answer.periodStarted']);
    await stage.advanceTo('2026-09-16T23:59:00+08:00');
    expect(await standing(stage, caseId)).toMatchObject({
      answerState: 'running',
      answerDeadline: { dueOn: '2026-09-16' },
    });
    await stage.advanceTo('2026-09-17');
    expect(await standing(stage, caseId)).toMatchObject({ answerState: 'overdue' });
    // Nothing has been decided: the court alone is told, the case goes on, the defendant may still answer.
    expect(await told(li)).toEqual(['answer.periodStarted']);
    expect(await toldAtDesk(stage)).toEqual(['answer.periodStarted', 'answer.overdue']);
    expect((await stage.as('judge').desk.cases.listTasks({ kind: 'answer.overdue' })).data).toMatchObject([
      {
        role: 'judge',
        legalBasis: '《民事诉讼法》(2023修正)第128条',
        zh: '李建国答辩期满未提出答辩状：案件继续审理，迟交的仍接收',
      },
    ]);
    expect((await li.cases.get({ caseId })).state).toBe('inProgress');
    expect(
      (await li.cases.nextActions({ caseId })).data.find(({ action }) => action === 'answer'),
    ).toMatchObject({ urgency: 'may' });
    expect(await li.cases.submit({ caseId, ...answer })).toMatchObject({
      state: 'submitted',
      late: true,
      lateNote: { zh: '超过答辩期，法院照常收件；不影响案件审理' },
    });
    expect(await standing(stage, caseId)).toMatchObject({ answerState: 'answered' });
    expect(await told(li)).toEqual(['answer.periodStarted', 'answer.filedLate']);
    expect((await stage.as('judge').desk.cases.listTasks({ kind: 'answer.overdue' })).data).toEqual([]);
  },
);

journey('answering in time ends the period, and nothing falls due', async (stage) => {
  const { caseId } = await loanInTrial(stage);
  const li = stage.as('defendant');
  await stage.advanceTo('2026-09-15T10:00:00+08:00');
  expect(await li.cases.submit({ caseId, ...answer })).toMatchObject({ late: false });
  await stage.advanceTo('2026-09-18');
  expect(await standing(stage, caseId)).toMatchObject({ answerState: 'answered' });
  expect(await told(li)).toEqual(['answer.periodStarted', 'answer.filed']);
  expect(await told(stage.as('plaintiff'))).toEqual([]);
  // A second paper is material like any other: what was answered stays answered.
  await li.cases.submit({ caseId, ...answer, title: '补充答辩意见' });
  expect(await told(li)).toEqual(['answer.periodStarted', 'answer.filed']);
});

journey('whoever answers before the papers were served has answered, and needs no period', async (stage) => {
  const { caseId, defendant } = await openLoan(stage);
  await payFee(stage, caseId);
  const li = stage.as('defendant');
  await li.cases.link({ caseCode: defendant.caseCode });
  // The papers lie at an account that was never confirmed: arrived, not served; looking at them changes nothing.
  const complaint = await complaintOf(stage, caseId);
  await li.eservice.preview({ serviceId: complaint.serviceId });
  expect(await complaintOf(stage, caseId)).toEqual(complaint);
  expect(
    (await li.cases.nextActions({ caseId })).data.find(({ action }) => action === 'awaitService'),
  ).toBeDefined();
  await li.cases.submit({ caseId, ...answer });
  expect(await standing(stage, caseId)).toMatchObject({ answerState: 'answered' });
  expect(await told(li)).toEqual(['answer.periodStarted', 'answer.filed']);
});

journey('a corrected day of service moves the period, whether it still ran or was over', async (stage) => {
  const { caseId } = await loanInTrial(stage);
  await stage.advanceTo('2026-09-05');
  await contestUpheld(stage, caseId, { reason: 'arrivedLater', arrivedAt: '2026-09-03T08:00:00+08:00' });
  expect(await standing(stage, caseId)).toMatchObject({
    answerState: 'running',
    answerDeadline: { dueOn: '2026-09-18' },
  });
  await stage.advanceTo('2026-09-19');
  expect(await standing(stage, caseId)).toMatchObject({ answerState: 'overdue' });
  await contestUpheld(stage, caseId, { reason: 'arrivedLater', arrivedAt: '2026-09-08T08:00:00+08:00' });
  expect(await standing(stage, caseId)).toMatchObject({
    answerState: 'running',
    answerDeadline: { dueOn: '2026-09-23' },
  });
  expect((await stage.as('judge').desk.cases.listTasks({ kind: 'answer.overdue' })).data).toEqual([]);
  expect(await told(stage.as('defendant'))).toEqual([
    'answer.periodStarted',
    'answer.periodMoved',
    'answer.periodMoved',
  ]);
  await stage.advanceTo('2026-09-24');
  expect((await toldAtDesk(stage)).at(-1)).toBe('answer.overdue');
});

journey(
  'service that does not stand has started nothing, even when its days are over; served anew, they run anew',
  async (stage) => {
    const [first, second] = [await loanInTrial(stage), await loanInTrial(stage)];
    const li = stage.as('defendant');
    await contestUpheld(stage, first.caseId, { reason: 'systemError' });
    expect((await standing(stage, first.caseId))?.answerState).toBeUndefined();
    expect(await told(li)).toEqual(['answer.periodStarted', 'answer.periodStarted', 'answer.voided']);
    await stage.advanceTo('2026-09-17');
    const overdue = (await stage.as('judge').desk.cases.listTasks({ kind: 'answer.overdue' })).data;
    expect(overdue.map(({ caseId }) => caseId)).toEqual([second.caseId]);
    await contestUpheld(stage, second.caseId, { reason: 'systemError' });
    expect((await standing(stage, second.caseId))?.answerState).toBeUndefined();
    expect((await told(li)).at(-1)).toBe('answer.voided');
    expect((await stage.as('judge').desk.cases.listTasks({ kind: 'answer.overdue' })).data).toEqual([]);

    const { serviceId } = await complaintOf(stage, first.caseId);
    await li.eservice.acknowledge({ serviceId });
    expect(await standing(stage, first.caseId)).toMatchObject({
      answerState: 'running',
      answerDeadline: { dueOn: '2026-10-08' },
    });
  },
);
