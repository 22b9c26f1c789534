import { describe, expect, it } from 'vitest';
import { openedCase, paid, payBill, report } from '../../testing/opened-case.ts';

const cny = (amountFen: number) => ({ amountFen, currency: 'CNY' as const });

const bank = (amountFen: number, providerReference: string) => ({
  outcome: 'succeeded',
  amountFen,
  providerReference,
});

describe('payments', () => {
  it('settle the bill by the provider’s report alone, and the case goes on', () => {
    const { court, caseId, billId } = openedCase();
    const payment = court.ok('plaintiff', 'fees.pay', { billId, channel: 'wechatPay' });
    expect(payment).toMatchObject({
      state: 'processing',
      amount: cny(196_051),
      expiresAt: '2026-09-01T09:30:00+08:00',
    });
    expect(court.ok('plaintiff', 'fees.getBill', { billId }).state).toBe('issued');
    expect(court.refused('plaintiff', 'fees.getReceipt', { billId }).code).toBe('receipt_not_ready');
    paid(court, payment.paymentId, 196_051);
    expect(court.ok('plaintiff', 'fees.getPayment', { paymentId: payment.paymentId })).toMatchObject({
      state: 'succeeded',
      zh: '已到账',
    });
    expect(court.ok('plaintiff', 'fees.getBill', { billId })).toMatchObject({
      state: 'settled',
      settledBy: 'paid',
      paidAmount: cny(196_051),
    });
    expect(court.eventsOf(billId)).toEqual(['fee.billed', 'fee.settled']);
    expect(court.ok('plaintiff', 'cases.get', { caseId }).state).toBe('inProgress');
    expect(court.ok('plaintiff', 'fees.getReceipt', { billId })).toMatchObject({
      receiptNumber: '0000900001',
      payerName: '王桂芳',
      amount: cny(196_051),
      notice: '演示·虚构',
      payee: '山东省淄博市临淄区人民法院（财政专户）',
    });
    expect(court.advance('2026-09-20')).not.toContain('fee.prepay');
  });

  it('are never taken twice: refused while processing and after settling, refunded when money comes all the same', () => {
    const opened = openedCase();
    const { court, caseId, billId } = opened;
    const { paymentId } = court.ok('plaintiff', 'fees.pay', { billId, channel: 'wechatPay' });
    expect(court.refused('lawyer', 'fees.pay', { billId, channel: 'unionPay' })).toMatchObject({
      code: 'payment_in_progress',
      retryAfterSeconds: 240,
    });
    report(court, 'bill.paidAtBank', billId, bank(196_051, 'bank-1'));
    expect(court.ok('plaintiff', 'fees.getBill', { billId }).state).toBe('settled');
    expect(court.refused('plaintiff', 'fees.pay', { billId, channel: 'alipay' })).toMatchObject({
      code: 'bill_not_payable',
      state: 'settled',
    });
    paid(court, paymentId, 196_051);
    expect(court.ok('plaintiff', 'fees.getPayment', { paymentId }).state).toBe('surplus');
    const [refund] = court.ok('plaintiff', 'fees.listRefunds', { caseId }).data;
    expect(refund).toMatchObject({
      reason: 'duplicatePayment',
      amount: cny(196_051),
      state: 'ordered',
      deadline: { dueOn: '2026-09-16' },
      paymentId,
    });
    expect(court.tasksOf(refund!.refundId)).toEqual(['refund.pay']);
    expect(court.advance('2026-09-17')).toContain('fee.refundDue');
    expect(court.tasksOf(refund!.refundId)).toEqual(['refund.pay', 'refund.overdue']);
    const confirm = {
      refundId: refund!.refundId,
      version: refund!.version,
      paidOn: '2026-09-17',
      voucherNumber: 'TK-1',
    };
    expect(court.refused('judge', 'desk.fees.confirmRefund', confirm).status).toBe(403);
    expect(court.ok('clerk', 'desk.fees.confirmRefund', confirm)).toMatchObject({
      state: 'paid',
      voucherNumber: 'TK-1',
    });
    expect(court.ok('plaintiff', 'fees.getPayment', { paymentId }).state).toBe('refunded');
    expect(court.tasksOf(refund!.refundId)).toEqual([]);
  });

  it('count each report once, whoever repeats it', () => {
    const opened = openedCase();
    const { court, caseId, billId } = opened;
    const paymentId = payBill(opened);
    for (let time = 0; time < 3; time += 1) paid(court, paymentId, 196_051);
    report(court, 'bill.paidAtBank', billId, bank(196_051, `ref-${paymentId}`));
    expect(court.ok('plaintiff', 'fees.listPayments', { billId }).data).toHaveLength(1);
    expect(court.ok('plaintiff', 'fees.listRefunds', { caseId }).data).toEqual([]);
    paid(court, paymentId, 196_051, 'second-transaction');
    paid(court, paymentId, 196_051, 'second-transaction');
    expect(court.ok('plaintiff', 'fees.listPayments', { billId }).data.map((one) => one.state)).toEqual([
      'succeeded',
      'surplus',
    ]);
    expect(court.ok('plaintiff', 'fees.listRefunds', { caseId }).data).toHaveLength(1);
    report(court, 'payment.reported', paymentId, {
      outcome: 'succeeded',
      amountFen: -1,
      providerReference: 'nonsense',
    });
    expect(court.ok('plaintiff', 'fees.listPayments', { billId }).data).toHaveLength(2);
  });

  it('of another amount settle nothing and go to a clerk', () => {
    const { court, caseId, billId } = openedCase();
    const { paymentId } = court.ok('plaintiff', 'fees.pay', { billId, channel: 'unionPay' });
    paid(court, paymentId, 196_050);
    expect(court.ok('plaintiff', 'fees.getPayment', { paymentId })).toMatchObject({
      state: 'mismatched',
      reportedAmount: cny(196_050),
    });
    expect(court.ok('plaintiff', 'fees.getBill', { billId }).state).toBe('issued');
    expect(court.tasksOf(paymentId)).toEqual(['payment.mismatched']);
    const order = { billId, reason: 'amountMismatch', paymentId } as const;
    expect(
      court.refused('judge', 'desk.fees.createRefund', { ...order, amount: cny(196_051) }),
    ).toMatchObject({ code: 'refund_exceeds_paid', availableFen: 196_050 });
    const refund = court.ok('judge', 'desk.fees.createRefund', {
      ...order,
      amount: cny(196_050),
      payeeName: '王桂芳',
    });
    expect(court.tasksOf(paymentId)).toEqual([]);
    court.ok('clerk', 'desk.fees.confirmRefund', {
      refundId: refund.refundId,
      version: refund.version,
      paidOn: '2026-09-02',
      voucherNumber: 'TK-2',
    });
    expect(court.refused('judge', 'desk.fees.createRefund', { ...order, amount: cny(1) }).code).toBe(
      'refund_exceeds_paid',
    );
    payBill({ court, billId, caseId, plaintiffId: '', defendantId: '' });
    expect(court.ok('plaintiff', 'fees.getBill', { billId }).state).toBe('settled');
  });

  it('fail, run out, and still count when the money comes late; the code alone never runs out', () => {
    const { court, billId } = openedCase();
    const first = court.ok('plaintiff', 'fees.pay', { billId, channel: 'wechatPay' });
    report(court, 'payment.reported', first.paymentId, {
      outcome: 'failed',
      amountFen: 0,
      providerReference: 'w1',
    });
    const second = court.ok('plaintiff', 'fees.pay', { billId, channel: 'alipay' });
    expect(court.advance('2026-09-01T09:31:00+08:00')).toEqual(['payment.expiry']);
    const code = court.ok('plaintiff', 'fees.pay', { billId, channel: 'fiscalCode' });
    expect(court.ok('plaintiff', 'fees.pay', { billId, channel: 'fiscalCode' }).paymentId).toBe(
      code.paymentId,
    );
    expect(code.expiresAt).toBeUndefined();
    paid(court, second.paymentId, 196_051);
    const states = court.ok('plaintiff', 'fees.listPayments', { billId }).data.map((one) => one.state);
    expect(states).toEqual(['failed', 'succeeded', 'processing']);
    report(court, 'bill.paidAtBank', billId, bank(196_051, 'bank-2'));
    expect(court.ok('plaintiff', 'fees.getPayment', { paymentId: code.paymentId }).state).toBe('surplus');
  });
});
