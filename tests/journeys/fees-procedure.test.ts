// A fee follows the procedure and the end of its case: half only once, the missing half billed, a dismissed suit free.
import { expect } from 'vitest';
import { journey } from './stage.ts';
import type { Stage } from './stage.ts';
import { billOf, lastBillOf, openLoan, payFee } from './steps/open-case.ts';
import { defer, grantOn } from './steps/relief.ts';
import { toldAtDesk, toldTo } from './steps/told.ts';

const cny = (amountFen: number) => ({ amountFen, currency: 'CNY' }) as const;
const full = 196_051;
const reason = { zh: '（演示）依法变更', en: '(demo) by law' };

async function close(stage: Stage, caseId: string, manner: 'dismissed' | 'mediated'): Promise<void> {
  const { version } = await stage.as('judge').desk.cases.get({ caseId });
  await stage.as('judge').desk.cases.close({ caseId, version, manner });
}

journey(
  'summary to ordinary asks for the missing half; unpaid, a judge may rule the suit withdrawn, and half of what was paid goes back',
  async (stage) => {
    const [wang, judge] = [stage.as('plaintiff'), stage.as('judge')];
    const { caseId } = await openLoan(stage, {}, 'summary');
    await payFee(stage, caseId);
    const { version } = await judge.desk.cases.get({ caseId });
    await judge.desk.cases.setProcedure({ caseId, version, procedure: 'ordinary', reason });
    const half = await lastBillOf(stage, caseId);
    expect(half).toMatchObject({
      kind: 'supplement',
      amount: cny(98_025),
      deadline: { kind: 'fee.supplement', dueOn: '2026-09-08' },
      explanation: {
        legalBasis: expect.arrayContaining([expect.objectContaining({ law: '民诉法解释', article: '199' })]),
      },
    });
    await stage.advanceTo('2026-09-09');
    const overdue = await judge.desk.fees.getBill({ billId: half.billId });
    await judge.desk.fees.ruleDeemedWithdrawn({ billId: half.billId, version: overdue.version, reason });
    expect(await wang.cases.get({ caseId })).toMatchObject({
      state: 'closed',
      closingManner: 'deemedWithdrawn',
    });
    expect((await wang.fees.listRefunds({ caseId })).data).toMatchObject([
      { reason: 'noSupplement', amount: cny(49_013) },
    ]);
    expect(await toldAtDesk(judge, half.billId)).toEqual([
      'fee.billed',
      'fee.overdue',
      'fee.deemedWithdrawn',
    ]);
  },
);

journey(
  'ordinary to summary gives half back; mediated after that, nothing is halved again',
  async (stage) => {
    const [wang, judge] = [stage.as('plaintiff'), stage.as('judge')];
    const { caseId } = await openLoan(stage);
    await payFee(stage, caseId);
    const { version } = await judge.desk.cases.get({ caseId });
    await judge.desk.cases.setProcedure({ caseId, version, procedure: 'summary', bothAgree: true, reason });
    const bill = await billOf(stage, caseId);
    expect(bill).toMatchObject({
      amount: cny(98_026),
      halvedFor: 'summaryProcedure',
      display: { zh: '全额 1 960.51 元；简易程序减半预交 980.26 元' },
    });
    await expect(
      judge.desk.fees.adjustBill({
        billId: bill.billId,
        version: bill.version,
        change: 'halve',
        halving: 'mediated',
        reason,
      }),
    ).rejects.toMatchObject({ code: 'already_halved', legalBasis: [{ law: '民诉法解释', article: '206' }] });
    await close(stage, caseId, 'mediated');
    expect((await wang.fees.listRefunds({ caseId })).data).toMatchObject([
      { reason: 'halved', amount: cny(98_025) },
    ]);
  },
);

journey(
  'a dismissed suit owes nothing: what was paid goes back, what was not is no longer asked for',
  async (stage) => {
    const [wang, judge] = [stage.as('plaintiff'), stage.as('judge')];
    const cases: string[] = [];
    for (let count = 0; count < 4; count += 1) cases.push((await openLoan(stage)).caseId);
    const [paid = '', overdue = '', deferred = '', issued = ''] = cases;
    await payFee(stage, paid);
    const { billId } = await billOf(stage, deferred);
    await grantOn(stage, billId, defer);
    await close(stage, issued, 'dismissed');
    await stage.advanceTo('2026-09-09');
    for (const caseId of [paid, overdue, deferred]) await close(stage, caseId, 'dismissed');
    for (const caseId of [issued, overdue, deferred]) {
      const bill = await billOf(stage, caseId);
      expect(bill.state).toBe('cancelled');
      expect((await toldTo(wang, bill.billId)).at(-1)).toBe('fee.cancelled');
      await expect(wang.fees.pay({ billId: bill.billId, channel: 'unionPay' })).rejects.toMatchObject({
        code: 'bill_not_payable',
      });
    }
    expect((await wang.fees.listRefunds({ caseId: paid })).data).toMatchObject([
      { reason: 'dismissed', amount: cny(full) },
    ]);
    await stage.advanceTo('2026-12-02');
    expect((await judge.desk.cases.listTasks({ kind: 'fee.deferralDue' })).data).toEqual([]);
  },
);
