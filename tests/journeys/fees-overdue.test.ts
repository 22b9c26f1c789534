// Past its day a fee is overdue, still payable, and a task. Only a judge rules, never while relief is asked for, money is on its
// way, or the notice has not been served.
import { expect } from 'vitest';
import { journey } from './stage.ts';
import { billOf, openLoan } from './steps/open-case.ts';
import { failInApp, startPayment } from './steps/payments.ts';
import { toldAtDesk, toldTo } from './steps/told.ts';

const cny = (amountFen: number) => ({ amountFen, currency: 'CNY' }) as const;
const full = 196_051;
const reason = { zh: '逾期未交，也未申请缓减免', en: 'Unpaid, and no relief was asked for' };
const words = { kind: 'reduce', ground: 'lowIncome', statement: '（演示）享受最低生活保障' } as const;

journey(
  'an unpaid fee decides nothing: the plaintiff may pay until a judge has ruled, and what comes later goes back',
  async (stage) => {
    const [wang, judge] = [stage.as('plaintiff'), stage.as('judge')];
    const { caseId } = await openLoan(stage);
    const { billId, version, fiscalCode } = await billOf(stage, caseId);
    const early = { billId, version, reason };
    await expect(judge.desk.fees.ruleDeemedWithdrawn(early)).rejects.toMatchObject({
      code: 'state_conflict',
      problem: { state: 'issued' },
    });
    await stage.advanceTo('2026-09-09');
    const overdue = await judge.desk.fees.getBill({ billId });
    expect(overdue.state).toBe('overdue');
    expect((await wang.cases.get({ caseId })).state).toBe('accepted');
    expect((await judge.desk.cases.listTasks({ kind: 'fee.overdue' })).data).toMatchObject([
      {
        legalBasis: '《民诉法解释》(2022修正)第213条',
        zh: '王桂芳应交 1 960.51 元，逾期未交：催交，或裁定按撤诉处理；裁定前交到的应当接收',
      },
    ]);
    expect((await wang.cases.nextActions({ caseId })).data[0]).toMatchObject({
      action: 'payFee',
      urgency: 'must',
      consequence: { zh: '法官裁定按撤诉处理之前交到的，案件照常进行' },
    });

    const ruling = { billId, version: overdue.version, reason };
    for (const [who, code] of [
      ['clerk', 'forbidden'],
      ['filingJudge', 'forbidden'],
      ['plaintiff', 'forbidden'],
      ['otherJudge', 'not_found'],
    ] as const) {
      await expect(stage.as(who).desk.fees.ruleDeemedWithdrawn(ruling)).rejects.toMatchObject({ code });
    }
    const { paymentId } = await startPayment(stage, billId);
    await expect(judge.desk.fees.ruleDeemedWithdrawn(ruling)).rejects.toMatchObject({
      code: 'payment_in_progress',
    });
    failInApp(stage, paymentId);
    expect(await judge.desk.fees.ruleDeemedWithdrawn(ruling)).toMatchObject({
      state: 'deemedWithdrawn',
      rulingReason: reason,
    });
    expect(await wang.cases.get({ caseId })).toMatchObject({
      state: 'closed',
      closingManner: 'deemedWithdrawn',
    });
    const told = ['fee.billed', 'fee.overdue', 'fee.deemedWithdrawn'];
    expect(await toldTo(wang, billId)).toEqual(told);
    expect(await toldAtDesk(judge, billId)).toEqual(told);
    expect((await toldTo(wang, caseId)).at(-1)).toBe('case.closed');
    stage.payAtBank(fiscalCode, full);
    expect((await wang.fees.listRefunds({ caseId })).data).toMatchObject([
      { reason: 'paidAfterRuling', amount: cny(full) },
    ]);
  },
);

journey('paid late, by code or in an app, the case goes on as if nothing had been', async (stage) => {
  const [wang, judge] = [stage.as('plaintiff'), stage.as('judge')];
  const cases = [(await openLoan(stage)).caseId, (await openLoan(stage)).caseId];
  await stage.advanceTo('2026-09-10');
  for (const [at, caseId] of cases.entries()) {
    const { billId, fiscalCode, state } = await billOf(stage, caseId);
    expect(state).toBe('overdue');
    if (at === 0) stage.payAtBank(fiscalCode, full);
    else stage.payInApp((await startPayment(stage, billId)).paymentId, full);
    const paid = await judge.desk.fees.getBill({ billId });
    expect(paid.state).toBe('settled');
    expect((await wang.cases.get({ caseId })).state).toBe('inProgress');
    await expect(
      judge.desk.fees.ruleDeemedWithdrawn({ billId, version: paid.version, reason }),
    ).rejects.toMatchObject({
      code: 'state_conflict',
      problem: { state: 'settled' },
    });
    expect(await toldTo(wang, billId)).toEqual(['fee.billed', 'fee.overdue', 'fee.settled']);
  }
  expect((await judge.desk.cases.listTasks({ kind: 'fee.overdue' })).data).toEqual([]);
});

journey(
  'asking for relief stops the clock and bars the ruling; refused with reasons, seven days run anew',
  async (stage) => {
    const [wang, judge] = [stage.as('plaintiff'), stage.as('judge')];
    const { caseId } = await openLoan(stage);
    const { billId } = await billOf(stage, caseId);
    await stage.advanceTo('2026-09-09');
    const { reliefId, version } = await wang.fees.requestRelief({ billId, ...words });
    const overdue = await judge.desk.fees.getBill({ billId });
    await expect(
      judge.desk.fees.ruleDeemedWithdrawn({ billId, version: overdue.version, reason }),
    ).rejects.toMatchObject({
      code: 'relief_pending_blocks_ruling',
    });
    const refusal = { reliefId, version, decision: 'refuse' } as const;
    await expect(judge.desk.fees.decideRelief(refusal)).rejects.toMatchObject({
      code: 'relief_reason_missing',
      legalBasis: [{ law: '诉讼费用交纳办法', article: '51' }],
    });
    await judge.desk.fees.decideRelief({
      ...refusal,
      reason: { zh: '收入证明与申请不符', en: 'The proof does not fit' },
    });
    expect(await billOf(stage, caseId)).toMatchObject({ state: 'issued', deadline: { dueOn: '2026-09-16' } });
    expect(await toldTo(wang, billId)).toEqual(['fee.billed', 'fee.overdue', 'fee.reopened']);
    expect(await toldTo(wang, reliefId)).toEqual(['relief.requested', 'relief.decided']);
    await stage.advanceTo('2026-09-17');
    expect((await billOf(stage, caseId)).state).toBe('overdue');
  },
);

journey(
  'a change to the ordinary procedure raises an unpaid fee, and its seven days run anew',
  async (stage) => {
    const judge = stage.as('judge');
    const { caseId } = await openLoan(stage, {}, 'summary');
    expect(await billOf(stage, caseId)).toMatchObject({ amount: cny(98_026), halvedFor: 'summaryProcedure' });
    await stage.advanceTo('2026-09-09');
    expect((await billOf(stage, caseId)).state).toBe('overdue');
    const { version } = await judge.desk.cases.get({ caseId });
    await judge.desk.cases.setProcedure({
      caseId,
      version,
      procedure: 'ordinary',
      reason: { zh: '案情复杂', en: 'Complex' },
    });
    const bill = await billOf(stage, caseId);
    expect(bill).toMatchObject({ state: 'issued', amount: cny(full), deadline: { dueOn: '2026-09-16' } });
    expect(await toldTo(stage.as('plaintiff'), bill.billId)).toEqual([
      'fee.billed',
      'fee.overdue',
      'fee.adjusted',
      'fee.reopened',
    ]);
    expect((await judge.desk.cases.listTasks({ kind: 'fee.overdue' })).data).toEqual([]);
  },
);

journey(
  'the days count from service of the notice; when its service does not stand nothing may be ruled, and they run anew',
  async (stage) => {
    const [wang, judge] = [stage.as('plaintiff'), stage.as('judge')];
    const { caseId } = await openLoan(stage);
    const { billId } = await billOf(stage, caseId);
    const notice = (await wang.eservice.list({ caseId })).data.find(
      ({ documentKind }) => documentKind === 'feeNotice',
    );
    const serviceId = notice?.serviceId ?? '';
    expect(notice?.service.state).toBe('effective');
    await stage.advanceTo('2026-09-09');
    expect((await billOf(stage, caseId)).state).toBe('overdue');
    const contest = await wang.eservice.contest({
      serviceId,
      reason: 'systemError',
      statement: '（演示）当天平台故障，没有收到',
    });
    await judge.desk.eservice.decideContest({
      contestId: contest.contestId,
      version: contest.version,
      decision: 'upheld',
      reasons: '故障属实',
    });
    const { version } = await judge.desk.fees.getBill({ billId });
    await expect(judge.desk.fees.ruleDeemedWithdrawn({ billId, version, reason })).rejects.toMatchObject({
      code: 'fee_notice_unserved',
    });
    await stage.advanceTo('2026-09-10T10:00:00+08:00');
    await wang.eservice.acknowledge({ serviceId });
    expect(await billOf(stage, caseId)).toMatchObject({ state: 'issued', deadline: { dueOn: '2026-09-17' } });
    expect((await toldTo(wang, billId)).at(-1)).toBe('fee.reopened');
  },
);
