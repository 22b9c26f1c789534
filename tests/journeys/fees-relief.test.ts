// 缓、减、免 on a bill: its proofs are seen by the court alone, and a judge decides within the law.
import { expect } from 'vitest';
import { journey } from './stage.ts';
import { scan } from './steps/file-online.ts';
import { billOf, openLoan } from './steps/open-case.ts';
import { startPayment } from './steps/payments.ts';
import { defer, exempt, grantOn, hardship } from './steps/relief.ts';
import { toldTo } from './steps/told.ts';

const cny = (amountFen: number) => ({ amountFen, currency: 'CNY' }) as const;
const full = 196_051;

journey(
  'relief is decided by a judge within the law, its proofs are for the court alone, and the case need not wait for money',
  async (stage) => {
    const [wang, judge] = [stage.as('plaintiff'), stage.as('judge')];
    const { caseId, defendant } = await openLoan(stage);
    await stage.as('defendant').cases.link({ caseCode: defendant.caseCode });
    const { billId } = await billOf(stage, caseId);
    const proof = await scan(wang, '低保证');
    for (const [who, code] of [
      ['defendant', 'not_found'],
      ['stranger', 'not_found'],
      ['clerk', 'forbidden'],
    ] as const) {
      await expect(
        stage.as(who).fees.requestRelief({ billId, kind: 'reduce', ...hardship }),
      ).rejects.toMatchObject({ code });
    }
    const asked = await wang.fees.requestRelief({ billId, kind: 'reduce', ...hardship, fileIds: [proof] });
    const { reliefId, version } = asked;
    await expect(wang.fees.requestRelief({ billId, kind: 'defer', ...hardship })).rejects.toMatchObject({
      code: 'relief_pending',
    });
    expect(
      (await wang.cases.nextActions({ caseId })).data.find(({ action }) => action === 'awaitRelief'),
    ).toMatchObject({ urgency: 'wait' });
    await stage.advanceTo('2026-09-12');
    expect(await billOf(stage, caseId)).toMatchObject({ state: 'issued', reliefPending: true });

    // The statement and its proofs: the desk, and nobody else.
    expect(await wang.fees.getRelief({ reliefId })).toEqual(asked);
    expect(JSON.stringify([asked, (await wang.fees.listReliefs()).data])).not.toContain('600元');
    expect((await stage.as('clerk').desk.fees.listReliefs({})).data).toMatchObject([
      { reliefId, fileIds: [proof] },
    ]);
    expect(await judge.desk.fees.getRelief({ reliefId })).toMatchObject({
      statement: hardship.statement,
      applicantName: '王桂芳',
    });
    await expect(stage.as('defendant').fees.getRelief({ reliefId })).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(stage.as('presiding').desk.fees.getRelief({ reliefId })).rejects.toMatchObject({
      code: 'forbidden',
    });

    const grant = { reliefId, version, decision: 'grant' } as const;
    for (const [who, code] of [
      ['clerk', 'forbidden'],
      ['presiding', 'forbidden'],
      ['plaintiff', 'forbidden'],
      ['otherJudge', 'not_found'],
    ] as const) {
      await expect(stage.as(who).desk.fees.decideRelief({ ...grant, percent: 50 })).rejects.toMatchObject({
        code,
      });
    }
    await expect(judge.desk.fees.decideRelief(grant)).rejects.toMatchObject({ code: 'relief_terms_missing' });
    await expect(judge.desk.fees.decideRelief({ ...grant, percent: 29 })).rejects.toMatchObject({
      code: 'relief_reduction_too_small',
      legalBasis: [{ law: '诉讼费用交纳办法', article: '46/2' }],
    });
    expect(await judge.desk.fees.decideRelief({ ...grant, percent: 30 })).toMatchObject({
      state: 'granted',
      percent: 30,
      decidedBy: '孙法官',
    });
    await expect(judge.desk.fees.decideRelief({ ...grant, version: 2, percent: 50 })).rejects.toMatchObject({
      code: 'state_conflict',
    });
    expect(await billOf(stage, caseId)).toMatchObject({
      state: 'issued',
      amount: cny(137_236),
      deadline: { dueOn: '2026-09-20' },
    });
    expect(await toldTo(wang, reliefId)).toEqual(['relief.requested', 'relief.decided']);
    expect(await toldTo(wang, billId)).toEqual(['fee.billed', 'fee.adjusted', 'fee.deadlineMoved']);
    expect(await toldTo(stage.as('defendant'), reliefId)).toEqual([]);
    expect(await toldTo(stage.as('defendant'), billId)).toEqual([]);
  },
);

journey(
  'exempt or deferred, in time or late, settles what the case waits for; the day of a deferral is a task, and then it is paid',
  async (stage) => {
    const wang = stage.as('plaintiff');
    const bills: [string, string][] = [];
    for (let count = 0; count < 5; count += 1) {
      const { caseId } = await openLoan(stage);
      bills.push([caseId, (await billOf(stage, caseId)).billId]);
    }
    const [inTime, early, late, lateDeferred, cash] = bills;
    await grantOn(stage, inTime![1], exempt);
    await grantOn(stage, early![1], defer);
    await grantOn(stage, cash![1], defer);
    await stage.advanceTo('2026-09-09');
    await grantOn(stage, late![1], exempt);
    await grantOn(stage, lateDeferred![1], defer);
    const states = await Promise.all(
      bills.map(async ([caseId, billId]) => {
        const { state, settledBy, amount } = await wang.fees.getBill({ billId });
        return [state, settledBy, amount.amountFen, (await wang.cases.get({ caseId })).state];
      }),
    );
    const [free, later] = [
      ['settled', 'exempt', 0, 'inProgress'],
      ['deferred', 'deferred', full, 'inProgress'],
    ];
    expect(states).toEqual([free, later, free, later, later]);
    expect(await toldTo(wang, early![1])).toEqual(['fee.billed', 'fee.settled']);
    expect(await toldTo(wang, lateDeferred![1])).toEqual(['fee.billed', 'fee.overdue', 'fee.settled']);

    await stage.advanceTo('2026-12-02');
    expect((await stage.as('judge').desk.cases.listTasks({ kind: 'fee.deferralDue' })).data).toHaveLength(3);
    expect((await wang.fees.getBill({ billId: early![1] })).state).toBe('deferred');
    stage.payInApp((await startPayment(stage, early![1])).paymentId, full);
    const { fiscalCode } = await wang.fees.getBill({ billId: cash![1] });
    stage.payAtBank(fiscalCode, full);
    for (const [, billId] of [early!, cash!]) {
      expect(await wang.fees.getBill({ billId })).toMatchObject({ state: 'settled', settledBy: 'paid' });
      expect(await toldTo(wang, billId)).toEqual(['fee.billed', 'fee.settled', 'fee.settled']);
    }
    expect((await stage.as('judge').desk.cases.listTasks({ kind: 'fee.deferralDue' })).data).toHaveLength(1);
  },
);
