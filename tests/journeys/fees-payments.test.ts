// When paying goes wrong: it fails, runs out, comes late, twice, or in a wrong amount. What is not the fee goes back.
import { expect } from 'vitest';
import { journey } from './stage.ts';
import { billOf, openLoan } from './steps/open-case.ts';
import { failInApp, startPayment, stateOf } from './steps/payments.ts';
import { toldTo } from './steps/told.ts';

const cny = (amountFen: number) => ({ amountFen, currency: 'CNY' }) as const;
const full = 196_051;

journey(
  'a payment that failed or ran out may be tried again, and money that comes late all the same is taken once',
  async (stage) => {
    const wang = stage.as('plaintiff');
    const states: string[] = [];
    for (const how of ['failed', 'expired'] as const) {
      const { billId } = await billOf(stage, (await openLoan(stage)).caseId);
      const { paymentId } = await startPayment(stage, billId);
      if (how === 'failed') failInApp(stage, paymentId);
      else await stage.advanceTo('2026-09-01T09:30:00+08:00');
      expect(await stateOf(stage, paymentId)).toBe(how);
      expect((await wang.fees.getBill({ billId })).state).toBe('issued');
      // Tried again, and the first one's money arrives after all: it settles the bill, the second goes back.
      const second = await startPayment(stage, billId);
      stage.payInApp(paymentId, full);
      stage.payInApp(second.paymentId, full);
      states.push(await stateOf(stage, paymentId), await stateOf(stage, second.paymentId));
      expect(await wang.fees.getBill({ billId })).toMatchObject({ state: 'settled', paidAmount: cny(full) });
    }
    expect(states).toEqual(['succeeded', 'surplus', 'succeeded', 'surplus']);
  },
);

journey(
  'a late report is judged by what has become of the bill: paid meanwhile it goes back, of a wrong amount a clerk looks',
  async (stage) => {
    const wang = stage.as('plaintiff');
    for (const [at, paidMeanwhile] of [
      [10, true],
      [11, false],
    ] as const) {
      const bills = [
        await billOf(stage, (await openLoan(stage)).caseId),
        await billOf(stage, (await openLoan(stage)).caseId),
      ];
      const [failed, expired] = [
        await startPayment(stage, bills[0]!.billId),
        await startPayment(stage, bills[1]!.billId),
      ];
      failInApp(stage, failed.paymentId);
      await stage.advanceTo(`2026-09-01T${at}:05:00+08:00`);
      if (paidMeanwhile) for (const { fiscalCode } of bills) stage.payAtBank(fiscalCode, full);
      for (const { paymentId } of [failed, expired]) {
        stage.payInApp(paymentId, paidMeanwhile ? full : full + 1);
        expect(await stateOf(stage, paymentId)).toBe(paidMeanwhile ? 'surplus' : 'mismatched');
      }
      expect((await wang.fees.getBill({ billId: bills[0]!.billId })).state).toBe(
        paidMeanwhile ? 'settled' : 'issued',
      );
    }
    // One that ran out may be told to have failed; then nothing was taken. At a bank the code takes the exact amount only.
    const { billId, fiscalCode } = await billOf(stage, (await openLoan(stage)).caseId);
    const { paymentId } = await startPayment(stage, billId);
    await stage.advanceTo('2026-09-01T12:00:00+08:00');
    failInApp(stage, paymentId);
    expect(await toldTo(wang, paymentId)).toEqual(['payment.created', 'payment.expired', 'payment.failed']);
    const atBank = await wang.fees.pay({ billId, channel: 'fiscalCode' });
    expect(await wang.fees.pay({ billId, channel: 'fiscalCode' })).toEqual(atBank);
    stage.payAtBank(fiscalCode, full - 100);
    expect(await stateOf(stage, atBank.paymentId)).toBe('mismatched');
    stage.payAtBank(fiscalCode, full);
    expect((await wang.fees.getBill({ billId })).state).toBe('settled');
  },
);

journey(
  'money in excess or of a wrong amount is never booked as the fee: it goes back within fifteen days, with a voucher',
  async (stage) => {
    const [wang, clerk, judge] = [stage.as('plaintiff'), stage.as('clerk'), stage.as('judge')];
    const { caseId } = await openLoan(stage);
    const { billId, fiscalCode } = await billOf(stage, caseId);
    const wrong = await startPayment(stage, billId);
    stage.payInApp(wrong.paymentId, full - 1);
    expect(await wang.fees.getPayment({ paymentId: wrong.paymentId })).toMatchObject({
      state: 'mismatched',
      reportedAmount: cny(full - 1),
    });
    expect((await wang.fees.getBill({ billId })).state).toBe('issued');
    expect((await clerk.desk.cases.listTasks({ kind: 'payment.mismatched' })).data).toMatchObject([
      { subject: { id: wrong.paymentId } },
    ]);
    const order = {
      billId,
      paymentId: wrong.paymentId,
      reason: 'amountMismatch',
      amount: cny(full - 1),
    } as const;
    for (const [who, code] of [
      ['clerk', 'forbidden'],
      ['plaintiff', 'forbidden'],
      ['otherJudge', 'not_found'],
    ] as const) {
      await expect(stage.as(who).desk.fees.createRefund(order)).rejects.toMatchObject({ code });
    }
    await expect(judge.desk.fees.createRefund({ ...order, amount: cny(full) })).rejects.toMatchObject({
      code: 'refund_exceeds_paid',
    });
    const first = await judge.desk.fees.createRefund(order);
    expect(first).toMatchObject({
      state: 'ordered',
      payeeName: '王桂芳',
      deadline: {
        dueOn: '2026-09-16',
        legalBasis: expect.arrayContaining([expect.objectContaining({ article: '53' })]),
      },
    });

    // The code is paid at a bank, and then once more by the son.
    stage.payAtBank(fiscalCode, full);
    stage.payAtBank(fiscalCode, full);
    expect((await wang.fees.listPayments({ billId })).data.map(({ state }) => state)).toEqual([
      'mismatched',
      'succeeded',
      'surplus',
    ]);
    const refunds = (await wang.fees.listRefunds({ caseId })).data;
    expect(refunds.map(({ reason, amount }) => [reason, amount.amountFen])).toEqual([
      ['amountMismatch', full - 1],
      ['duplicatePayment', full],
    ]);
    const paidOut = {
      refundId: first.refundId,
      version: first.version,
      paidOn: '2026-09-03',
      voucherNumber: 'TK-2026-900001',
    };
    await expect(judge.desk.fees.confirmRefund(paidOut)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(stage.as('assistingClerk').desk.fees.confirmRefund(paidOut)).rejects.toMatchObject({
      code: 'not_found',
    });
    expect(await clerk.desk.fees.confirmRefund(paidOut)).toMatchObject({
      state: 'paid',
      voucherNumber: 'TK-2026-900001',
    });
    await expect(clerk.desk.fees.confirmRefund({ ...paidOut, version: 2 })).rejects.toMatchObject({
      code: 'state_conflict',
      problem: { state: 'paid' },
    });
    expect(await stateOf(stage, wrong.paymentId)).toBe('refunded');
    expect(await toldTo(wang, first.refundId)).toEqual(['fee.refundOrdered', 'fee.refunded']);

    // The other refund is forgotten: fifteen days later that is a task, and the money is owed all the same.
    await stage.advanceTo('2026-09-17');
    const second = refunds[1]!;
    expect((await clerk.desk.cases.listTasks({ kind: 'refund.overdue' })).data).toMatchObject([
      { subject: { id: second.refundId } },
    ]);
    await clerk.desk.fees.confirmRefund({
      refundId: second.refundId,
      version: second.version,
      paidOn: '2026-09-17',
      voucherNumber: 'TK-2026-900002',
    });
    expect(await stateOf(stage, second.paymentId ?? '')).toBe('refunded');
    expect((await clerk.desk.cases.listTasks({ kind: 'refund.overdue' })).data).toEqual([]);
  },
);
