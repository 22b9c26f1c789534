// What a case costs and why; paid with the court's own code, never by a link; and nobody pays twice.
import { expect } from 'vitest';
import { journey } from './stage.ts';
import { billOf, openLoan } from './steps/open-case.ts';
import { startPayment, stateOf } from './steps/payments.ts';
import { toldAtDesk, toldTo } from './steps/told.ts';

const cny = (amountFen: number) => ({ amountFen, currency: 'CNY' }) as const;
const full = 196_051;

journey(
  'a fee explains itself before the case and on its bill, and where the law leaves the figure open none is guessed',
  async (stage) => {
    const estimate = await stage.anyone.fees.estimate({ kind: 'property', amount: cny(8_642_050) });
    expect(estimate).toMatchObject({
      explanation: {
        amount: cny(full),
        exact: '156841/80',
        legalBasis: [{ law: '诉讼费用交纳办法', article: '13(1)' }, { article: '20/1' }],
      },
      half: { amount: cny(98_026) },
      display: { zh: '全额 1 960.51 元；简易程序减半预交 980.26 元' },
    });
    await expect(stage.anyone.fees.estimate({ kind: 'divorce', courtId: 'lu0305' })).rejects.toMatchObject({
      code: 'fee_figure_missing',
      problem: { range: { minFen: 5_000, maxFen: 30_000 } },
    });
    await expect(stage.anyone.fees.estimate({ kind: 'property' })).rejects.toMatchObject({
      code: 'fee_input_incomplete',
      violations: [{ pointer: '/amount' }],
    });

    const { caseId, plaintiff, defendant } = await openLoan(stage);
    const bill = await billOf(stage, caseId);
    expect(bill).toMatchObject({
      kind: 'acceptance',
      state: 'issued',
      amount: cny(full),
      partyId: plaintiff.partyId,
      payerName: '王桂芳',
      deadline: {
        kind: 'fee.prepay',
        dueOn: '2026-09-08',
        consequence: { zh: '逾期不交又未获缓减免的，法官可以裁定按撤诉处理；裁定前仍可交' },
      },
    });
    expect(bill.explanation.steps.length).toBeGreaterThan(0);
    expect(bill.fiscalCode).toMatch(/^370305\d{14}$/);
    // The SMS says where to look: no amount, no code, no link.
    const sms = stage.court
      .world()
      .read()
      .all('sms', { to: '13800000001' })
      .map(({ text }) => text)
      .join('\n');
    expect(sms).toMatch(/^【云庭·演示】/);
    expect(sms).toContain('您有一份交费通知，请在官方小程序或到法院查看。法院不会发送支付链接');
    expect(sms).not.toMatch(/http|1 ?960|\d{20}/);

    // For the other side this bill does not exist.
    await stage.as('defendant').cases.link({ caseCode: defendant.caseCode });
    expect((await stage.as('defendant').fees.listBills({ caseId })).data).toEqual([]);
    for (const who of ['defendant', 'stranger']) {
      await expect(stage.as(who).fees.getBill({ billId: bill.billId })).rejects.toMatchObject({
        code: 'not_found',
      });
      await expect(stage.as(who).fees.pay({ billId: bill.billId, channel: 'alipay' })).rejects.toMatchObject({
        code: 'not_found',
      });
      expect(await toldTo(stage.as(who), bill.billId)).toEqual([]);
    }
    await expect(
      stage.as('clerk').fees.pay({ billId: bill.billId, channel: 'alipay' }),
    ).rejects.toMatchObject({ code: 'forbidden' });
    expect((await stage.as('clerk').desk.fees.listBills({ caseId, state: 'issued' })).data).toMatchObject([
      { billId: bill.billId },
    ]);
    expect((await stage.as('otherJudge').desk.fees.listBills({ caseId })).data).toEqual([]);
    await expect(stage.as('presiding').desk.fees.getBill({ billId: bill.billId })).rejects.toMatchObject({
      code: 'forbidden',
    });
    expect(await stage.anyone.fees.estimate({ kind: 'property', amount: cny(8_642_050) })).toEqual(estimate);
  },
);

journey(
  'what counts is the acquirer’s report; while a payment is under way nothing is taken twice',
  async (stage) => {
    const wang = stage.as('plaintiff');
    const { caseId } = await openLoan(stage);
    const { billId } = await billOf(stage, caseId);
    await expect(wang.fees.getReceipt({ billId })).rejects.toMatchObject({ code: 'receipt_not_ready' });
    const payment = await startPayment(stage, billId);
    expect(payment).toMatchObject({
      state: 'processing',
      amount: cny(full),
      zh: '处理中，请勿重复支付，几分钟后再看结果',
    });
    await expect(wang.fees.pay({ billId, channel: 'alipay' })).rejects.toMatchObject({
      code: 'payment_in_progress',
      retryAfterSeconds: 240,
    });
    const next = (await wang.cases.nextActions({ caseId })).data.find(({ action }) => action === 'payFee');
    expect(next).toMatchObject({ urgency: 'wait', zh: '付款处理中，请勿重复支付；几分钟后再看结果' });
    expect((await wang.fees.getBill({ billId })).state).toBe('issued');

    stage.payInApp(payment.paymentId, full);
    expect(await stateOf(stage, payment.paymentId)).toBe('succeeded');
    expect(await wang.fees.getBill({ billId })).toMatchObject({
      state: 'settled',
      settledBy: 'paid',
      paidAmount: cny(full),
    });
    expect((await wang.cases.get({ caseId })).state).toBe('inProgress');
    const receipt = await wang.fees.getReceipt({ billId });
    expect(receipt).toMatchObject({ amount: cny(full), payerName: '王桂芳', notice: '演示·虚构' });
    expect(receipt.payee).toContain('财政专户');
    await expect(wang.fees.pay({ billId, channel: 'alipay' })).rejects.toMatchObject({
      code: 'bill_not_payable',
      problem: { state: 'settled' },
    });
    expect((await wang.fees.listPayments({ billId })).data).toHaveLength(1);
    expect(await toldTo(wang, payment.paymentId)).toEqual(['payment.created', 'payment.succeeded']);
    expect(await toldAtDesk(stage.as('clerk'), payment.paymentId)).toEqual([
      'payment.created',
      'payment.reported',
      'payment.succeeded',
    ]);
    expect(await toldTo(wang, billId)).toEqual(['fee.billed', 'fee.settled']);
  },
);
