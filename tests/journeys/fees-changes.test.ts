// A fee follows its claim and its cause: what is raised is billed again, what is lowered goes back, wages need no prepayment.
import { expect } from 'vitest';
import { loan } from '../../examples/demo/content.ts';
import { journey } from './stage.ts';
import type { Stage } from './stage.ts';
import { fileOnline, scan } from './steps/file-online.ts';
import { acceptFiling, billOf, lastBillOf, openLoan, payFee } from './steps/open-case.ts';
import { defer, grantOn } from './steps/relief.ts';
import { toldTo } from './steps/told.ts';

const cny = (amountFen: number) => ({ amountFen, currency: 'CNY' }) as const;
const full = 196_051;
const reason = { zh: '（演示）依法变更', en: '(demo) by law' };

/** The judge changes the claim on the first bill of the case. */
async function changeClaim(stage: Stage, caseId: string, claimFen: number): Promise<void> {
  const { billId, version } = await billOf(stage, caseId);
  const claimAmount = cny(claimFen);
  const change = { billId, version, change: 'claimChanged', claimAmount, reason } as const;
  await stage.as('judge').desk.fees.adjustBill(change);
}

journey(
  'a raised claim is billed again for the difference; unpaid, the raise alone falls away and the suit goes on',
  async (stage) => {
    const [wang, judge] = [stage.as('plaintiff'), stage.as('judge')];
    const { caseId } = await openLoan(stage);
    await payFee(stage, caseId);
    const { billId, version } = await billOf(stage, caseId);
    const raise = { billId, version, change: 'claimChanged', claimAmount: cny(10_000_000), reason } as const;
    for (const [who, code] of [
      ['clerk', 'forbidden'],
      ['judgeAssistant', 'forbidden'],
      ['plaintiff', 'forbidden'],
      ['otherJudge', 'not_found'],
    ] as const) {
      await expect(stage.as(who).desk.fees.adjustBill(raise)).rejects.toMatchObject({ code });
    }
    await expect(judge.desk.fees.adjustBill({ ...raise, change: 'arithmetic' })).rejects.toMatchObject({
      code: 'adjustment_not_applicable',
    });
    await judge.desk.fees.adjustBill(raise);
    const top = await lastBillOf(stage, caseId);
    expect(top).toMatchObject({
      kind: 'supplement',
      state: 'issued',
      amount: cny(230_000 - full),
      items: [{ code: 'claimIncrease' }],
      deadline: {
        dueOn: '2026-09-08',
        consequence: { zh: '逾期不补交又未获缓减免的，增加的请求可以裁定按撤回处理；原来的请求照常审理' },
      },
      explanation: {
        direction: 'supplement',
        legalBasis: expect.arrayContaining([expect.objectContaining({ article: '21(1)' })]),
      },
    });
    await expect(
      judge.desk.fees.adjustBill({ ...raise, claimAmount: cny(20_000_000) }),
    ).rejects.toMatchObject({ code: 'version_conflict' });
    await stage.advanceTo('2026-09-09');
    const overdue = await judge.desk.fees.getBill({ billId: top.billId });
    expect(overdue.state).toBe('overdue');
    await judge.desk.fees.ruleDeemedWithdrawn({ billId: top.billId, version: overdue.version, reason });
    expect((await wang.cases.get({ caseId })).state).toBe('inProgress');
    expect((await wang.fees.listRefunds({ caseId })).data).toEqual([]);
    expect(await toldTo(wang, top.billId)).toEqual(['fee.billed', 'fee.overdue', 'fee.deemedWithdrawn']);

    // Lowered in time: the difference goes back. After court investigation it would not.
    const now = await judge.desk.fees.getBill({ billId });
    const lower = { ...raise, version: now.version, claimAmount: cny(5_000_000) } as const;
    await expect(
      judge.desk.fees.adjustBill({ ...lower, beforeInvestigationClosed: false }),
    ).rejects.toMatchObject({
      code: 'adjustment_not_applicable',
      legalBasis: expect.arrayContaining([expect.objectContaining({ article: '35' })]),
    });
    expect(await judge.desk.fees.adjustBill(lower)).toMatchObject({ amount: cny(105_000) });
    const [refund] = (await wang.fees.listRefunds({ caseId })).data;
    expect(refund).toMatchObject({
      reason: 'claimReduced',
      amount: cny(full - 105_000),
      deadline: { dueOn: '2026-09-24' },
    });
    expect((await wang.fees.getReceipt({ billId })).amount).toEqual(cny(full));
    expect(await toldTo(wang, billId)).toEqual(['fee.billed', 'fee.settled', 'fee.adjusted']);
  },
);

journey(
  'a raise that is taken back before it is paid leaves no bill, whether it was due, overdue or deferred',
  async (stage) => {
    const [wang, judge] = [stage.as('plaintiff'), stage.as('judge')];
    const cases: string[] = [];
    for (let count = 0; count < 3; count += 1) {
      const { caseId } = await openLoan(stage);
      await payFee(stage, caseId);
      cases.push(caseId);
    }
    const [issued = '', overdue = '', deferred = ''] = cases;
    await changeClaim(stage, overdue, 10_000_000);
    await changeClaim(stage, deferred, 10_000_000);
    const { billId } = await lastBillOf(stage, deferred);
    await grantOn(stage, billId, defer);
    await stage.advanceTo('2026-09-09');
    await changeClaim(stage, issued, 10_000_000);
    const before = [];
    for (const caseId of cases) before.push((await lastBillOf(stage, caseId)).state);
    expect(before).toEqual(['issued', 'overdue', 'deferred']);
    for (const caseId of cases) {
      await changeClaim(stage, caseId, 8_642_050);
      const bill = await lastBillOf(stage, caseId);
      expect(bill).toMatchObject({ state: 'cancelled', amount: cny(0) });
      expect((await toldTo(wang, bill.billId)).slice(-2)).toEqual(['fee.adjusted', 'fee.cancelled']);
      expect((await wang.cases.get({ caseId })).state).toBe('inProgress');
    }
    expect((await judge.desk.cases.listTasks({ kind: 'fee.overdue' })).data).toEqual([]);
  },
);

journey(
  'a counterclaim is billed to the defendant at half; unpaid, it alone falls away, and its bill is hidden from the plaintiff',
  async (stage) => {
    const { caseId, defendant } = await openLoan(stage);
    await payFee(stage, caseId);
    const [li, judge] = [stage.as('defendant'), stage.as('judge')];
    await li.cases.link({ caseCode: defendant.caseCode });
    const sent = await li.cases.submit({
      caseId,
      kind: 'counterclaim',
      title: '反诉状',
      text: '请求返还多付利息',
      claimAmount: cny(2_000_000),
    });
    await judge.desk.cases.decideSubmission({
      submissionId: sent.submissionId,
      version: sent.version,
      decision: 'accept',
    });
    const [bill] = (await li.fees.listBills({ caseId })).data;
    expect(bill).toMatchObject({
      kind: 'counterclaim',
      amount: cny(15_000),
      halvedFor: 'counterclaimJoined',
      deadline: { kind: 'fee.counterclaim' },
    });
    const billId = bill?.billId ?? '';
    await expect(stage.as('plaintiff').fees.getBill({ billId })).rejects.toMatchObject({ code: 'not_found' });
    // Its notice lies unserved at an account that was never confirmed: the days do not run, and a clerk serves it in another way.
    await stage.advanceTo('2026-09-09');
    expect((await li.fees.getBill({ billId })).state).toBe('issued');
    expect((await stage.as('clerk').desk.cases.listTasks({ kind: 'fee.noticeUnserved' })).data).toMatchObject(
      [{ subject: { id: billId } }],
    );
    const notice = (await li.eservice.list({ caseId })).data.find(
      ({ documentKind }) => documentKind === 'feeNotice',
    );
    await li.eservice.acknowledge({ serviceId: notice?.serviceId ?? '' });
    expect(await li.fees.getBill({ billId })).toMatchObject({
      state: 'issued',
      deadline: { dueOn: '2026-09-16' },
    });
    await stage.advanceTo('2026-09-17');
    const { version } = await judge.desk.fees.getBill({ billId });
    await judge.desk.fees.ruleDeemedWithdrawn({ billId, version, reason });
    expect((await li.cases.get({ caseId })).state).toBe('inProgress');
    expect(await toldTo(li, billId)).toEqual([
      'fee.billed',
      'fee.deadlineMoved',
      'fee.overdue',
      'fee.deemedWithdrawn',
    ]);
    expect(await toldTo(stage.as('plaintiff'), billId)).toEqual([]);
  },
);

journey(
  'whoever sues for wages need not prepay: the case goes on at once, and nothing can run out',
  async (stage) => {
    const wang = stage.as('plaintiff');
    const fileIds = [await scan(wang, '仲裁裁决书')];
    const content = loan(fileIds);
    const filing = await fileOnline(wang, {
      ...content,
      causeOfAction: '追索劳动报酬纠纷',
      papers: [...(content.papers ?? []), { kind: 'arbitrationAward', fileIds }],
    });
    const { caseId } = await acceptFiling(stage, filing);
    const bill = await billOf(stage, caseId);
    expect(bill).toMatchObject({
      amount: cny(1_000),
      state: 'deferred',
      settledBy: 'notPrepaid',
      explanation: { collection: 'onDecision' },
    });
    expect(bill.deadline).toBeUndefined();
    await stage.advanceTo('2026-10-09');
    expect((await billOf(stage, caseId)).state).toBe('deferred');
    expect((await wang.cases.get({ caseId })).state).toBe('inProgress');
  },
);
