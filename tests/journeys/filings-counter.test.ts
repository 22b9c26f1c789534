// 窗口和跨域立案: any near court takes the papers and checks the form; the competent court alone decides. For people without a
// smartphone the counter does what the app does.
import { expect } from 'vitest';
import { journey } from './stage.ts';
import type { Stage } from './stage.ts';
import { loanAtCounter } from './steps/filed-loan.ts';
import { toldAtDesk, toldTo } from './steps/told.ts';

const ordinary = { caseType: '民初', procedure: 'ordinary', procedureReason: '借款事实有争议' } as const;
const applicant = {
  name: '王桂芳',
  idNumber: '370301190001010005',
  phone: '13800000001',
  identityChecked: true,
} as const;
const originals = [{ name: '借条', copies: 1, pages: 1 }];

/** Pushed to 临淄 and asked for a supplement by the 9th; the version then. */
async function askedToSupplement(stage: Stage) {
  const { filingId, version } = await loanAtCounter(stage);
  const pushed = await stage
    .as('assistingClerk')
    .desk.filings.push({ filingId, version, applicantWaits: false });
  const asked = await stage.as('filingJudge').desk.filings.requestSupplement({
    filingId,
    version: pushed.version,
    items: [{ zh: '请补交转账凭证' }],
    dueOn: '2026-09-09',
  });
  return { filingId, version: asked.version };
}

journey('a near court takes the papers in, and the competent court alone decides', async (stage) => {
  const helper = stage.as('stationHelper');
  const clerk = stage.as('assistingClerk');
  const judge = stage.as('filingJudge');
  const essentials = { content: { courtId: 'lu0305' }, applicant, originals };
  await expect(helper.desk.filings.receiveAtCounter(essentials)).rejects.toMatchObject({
    code: 'filing_essentials_missing',
  });
  for (const who of ['plaintiff', 'filingJudge']) {
    await expect(stage.as(who).desk.filings.receiveAtCounter(essentials)).rejects.toMatchObject({
      code: 'forbidden',
    });
  }
  const received = await loanAtCounter(stage, 'stationHelper');
  const { filingId, content } = received;
  expect(received).toMatchObject({
    state: 'receivedAtCounter',
    receipts: [{ kind: 'counter', number: '鲁0303网申2026900001号' }],
    custody: [{ step: 'receivedAtCounter', byName: '唐志愿者', courtId: 'lu0303' }],
    acts: [{ byName: '唐志愿者', byRole: 'stationHelper', onBehalfOf: '王桂芳' }],
    deadlines: [{ kind: 'mailOriginals', dueOn: '2026-09-03' }],
  });
  // Before the push the competent court sees nothing, and nobody can decide.
  await expect(judge.desk.filings.get({ filingId })).rejects.toMatchObject({ code: 'not_found' });
  await expect(
    stage.as('otherJudge').desk.filings.accept({ filingId, version: received.version, ...ordinary }),
  ).rejects.toMatchObject({
    code: 'state_conflict',
  });
  const completed = await helper.desk.filings.update({
    filingId,
    version: received.version,
    content: { ...content, note: '原告行动不便' },
  });
  const push = { filingId, version: completed.version, applicantWaits: true, note: '申请人在窗口等候' };
  for (const [who, code] of [
    ['clerk', 'not_found'],
    ['otherJudge', 'forbidden'],
    ['plaintiff', 'forbidden'],
  ] as const) {
    await expect(stage.as(who).desk.filings.push(push)).rejects.toMatchObject({ code });
  }
  const pushed = await clerk.desk.filings.push(push);
  expect(pushed).toMatchObject({
    state: 'submitted',
    filingNumber: '鲁0305网申2026900001号',
    waiting: { since: '2026-09-01T09:00:00+08:00', targetAt: '2026-09-01T09:30:00+08:00' },
    deadlines: [{ kind: 'mailOriginals' }, { kind: 'filingDecision', dueOn: '2026-09-08' }],
  });
  await expect(clerk.desk.filings.push({ ...push, version: pushed.version })).rejects.toMatchObject({
    code: 'state_conflict',
  });
  await expect(
    helper.desk.filings.update({ filingId, version: pushed.version, content }),
  ).rejects.toMatchObject({
    code: 'state_conflict',
  });

  // At home she links it to her own account: receipt number and verified identity must fit together.
  const receiptNumber = received.receipts[0]?.number ?? '';
  await expect(stage.as('stranger').filings.link({ receiptNumber })).rejects.toMatchObject({
    code: 'filing_link_not_matching',
  });
  const linked = await stage.as('plaintiff').filings.link({ receiptNumber });
  expect(linked).toMatchObject({ filingId, assistingCourtId: 'lu0303', courtId: 'lu0305' });
  expect(await toldTo(stage.as('plaintiff'), filingId)).toEqual(['filing.linked']);

  // Thirty minutes are a service target; nothing is decided by them.
  await stage.advanceTo('2026-09-01T09:30:00+08:00');
  const waiting = await judge.desk.cases.listTasks({ kind: 'filing.waiting' });
  expect(waiting.data).toMatchObject([{ subject: { id: filingId }, role: 'filingJudge' }]);
  const { version } = await judge.desk.filings.get({ filingId });
  const other = stage.as('otherJudge').desk.filings;
  for (const decide of [
    () => other.accept({ filingId, version, ...ordinary }),
    () => other.requestSupplement({ filingId, version, items: [{ zh: '补交材料' }], dueOn: '2026-09-09' }),
    () =>
      other.refuse({
        filingId,
        version,
        reasons: '本院认为不符合起诉条件。',
        legalBasis: [{ law: '民事诉讼法', article: '第122条' }],
      }),
  ]) {
    await expect(decide()).rejects.toMatchObject({ code: 'filing_not_competent_court' });
  }

  // The originals: two working days, then a task for the court that holds them.
  const sent = { filingId, step: 'couriered', carrier: '法院专递', trackingNumber: 'YT900001' } as const;
  const arrived = { filingId, step: 'receivedByCompetentCourt', discrepancy: '少一页复印件' } as const;
  await expect(stage.as('clerk').desk.filings.recordCustody({ ...arrived, version })).rejects.toMatchObject({
    code: 'filing_custody_order',
  });
  await expect(judge.desk.filings.recordCustody({ ...sent, version })).rejects.toMatchObject({
    code: 'forbidden',
  });
  await stage.advanceTo('2026-09-04');
  expect((await clerk.desk.cases.listTasks({ kind: 'filing.custodyDue' })).data).toMatchObject([
    { subject: { id: filingId } },
  ]);
  const onItsWay = await clerk.desk.filings.recordCustody({ ...sent, version });
  expect((await clerk.desk.cases.listTasks({ kind: 'filing.custodyDue' })).data).toEqual([]);
  const there = await stage.as('clerk').desk.filings.recordCustody({ ...arrived, version: onItsWay.version });
  expect(there.custody.map(({ step, byName }) => `${step} ${byName}`)).toEqual([
    'receivedAtCounter 唐志愿者',
    'couriered 林书记员',
    'receivedByCompetentCourt 钱书记员',
  ]);
  const accepted = await judge.desk.filings.accept({ filingId, version: there.version, ...ordinary });
  expect(accepted).toMatchObject({
    state: 'accepted',
    waiting: { answeredAt: '2026-09-04T00:00:00+08:00' },
  });
  const told = [
    'filing.receivedAtCounter',
    'filing.submitted',
    'filing.linked',
    'filing.custodyRecorded',
    'filing.custodyRecorded',
    'filing.accepted',
  ];
  expect(await toldAtDesk(stage.as('otherJudge'), filingId)).toEqual(told);
  expect(await toldAtDesk(judge, filingId)).toEqual(told.slice(1));
  expect(await toldTo(stage.as('plaintiff'), filingId)).toEqual(told.slice(2));
});

journey('without a smartphone one supplements at a counter, in time or late', async (stage) => {
  const [inTime, late] = [await askedToSupplement(stage), await askedToSupplement(stage)];
  const { filingId, version } = inTime;
  for (const [who, code] of [
    ['judgeAssistant', 'forbidden'],
    ['defendant', 'forbidden'],
    ['otherJudge', 'forbidden'],
  ] as const) {
    await expect(stage.as(who).desk.filings.supplementAtCounter({ filingId, version })).rejects.toMatchObject(
      { code },
    );
  }
  const done = await stage
    .as('stationHelper')
    .desk.filings.supplementAtCounter({ filingId, version, note: '转账凭证已在窗口补交' });
  expect(done).toMatchObject({
    state: 'supplemented',
    deadlines: [{ kind: 'mailOriginals' }, { kind: 'filingDecision', dueOn: '2026-09-08' }],
    supplement: { note: '转账凭证已在窗口补交' },
  });
  expect(done.acts.at(-1)).toMatchObject({
    act: 'supplement',
    byName: '唐志愿者',
    byRole: 'stationHelper',
    onBehalfOf: '王桂芳',
  });
  await expect(
    stage.as('clerk').desk.filings.supplementAtCounter({ filingId, version: done.version }),
  ).rejects.toMatchObject({ code: 'state_conflict', problem: { state: 'supplemented' } });

  await stage.advanceTo('2026-09-12');
  const overdue = await stage.as('clerk').desk.filings.get({ filingId: late.filingId });
  expect(overdue.state).toBe('supplementOverdue');
  // The court that decides may take it in as well.
  const answered = await stage
    .as('clerk')
    .desk.filings.supplementAtCounter({ filingId: late.filingId, version: overdue.version });
  expect(answered.state).toBe('supplemented');
  expect(await toldAtDesk(stage.as('filingJudge'), late.filingId)).toEqual([
    'filing.submitted',
    'filing.supplementRequested',
    'filing.supplementOverdue',
    'filing.supplemented',
  ]);
});
