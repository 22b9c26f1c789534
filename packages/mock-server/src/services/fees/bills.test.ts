import { describe, expect, it } from 'vitest';
import { openedCase } from '../../testing/opened-case.ts';
import { put } from '../../testing/small-case.ts';

const cny = (amountFen: number) => ({ amountFen, currency: 'CNY' as const });

describe('bills', () => {
  it('come with the case: amount, 20-digit code, seven days, and the payer alone sees them', () => {
    const { court, caseId, billId, plaintiffId } = openedCase();
    const bill = court.ok('plaintiff', 'fees.getBill', { billId });
    expect(bill).toMatchObject({
      kind: 'acceptance',
      state: 'issued',
      amount: cny(196_051),
      partyId: plaintiffId,
      payerName: '王桂芳',
      deadline: { kind: 'fee.prepay', dueOn: '2026-09-08', dueAt: '2026-09-09T00:00:00+08:00' },
      reliefPending: false,
    });
    expect(bill.fiscalCode).toMatch(/^370305\d{14}$/);
    expect(bill.explanation.legalBasis.length).toBeGreaterThan(0);
    expect(court.eventsOf(billId)).toEqual(['fee.billed']);
    const sms = court.lastSms('13800000001');
    expect(sms).not.toMatch(/http|1960|\d{20}/);
    const { caseCode } = court.world.read().all('party', { caseId })[1]!;
    court.ok('defendant', 'cases.link', { caseCode });
    expect(court.ok('defendant', 'fees.listBills', { caseId }).data).toEqual([]);
    expect(court.refused('defendant', 'fees.getBill', { billId }).status).toBe(404);
    expect(court.refused('stranger', 'fees.pay', { billId, channel: 'alipay' }).status).toBe(404);
  });

  it('are halved under summary procedure and say so', () => {
    const { court, billId } = openedCase({ procedure: 'summary' });
    expect(court.ok('plaintiff', 'fees.getBill', { billId })).toMatchObject({
      amount: cny(98_026),
      fullAmount: cny(196_051),
      halvedFor: 'summaryProcedure',
      display: { zh: '全额 1 960.51 元；简易程序减半预交 980.26 元' },
    });
  });

  it('for wages need not be prepaid: the case goes on at once, and nothing can run out', () => {
    const { court, caseId, billId } = openedCase({ cause: '追索劳动报酬纠纷' });
    const bill = court.ok('plaintiff', 'fees.getBill', { billId });
    expect(bill).toMatchObject({
      amount: cny(1_000),
      state: 'deferred',
      settledBy: 'notPrepaid',
      explanation: { collection: 'onDecision' },
    });
    expect(bill.deadline).toBeUndefined();
    expect(court.ok('plaintiff', 'cases.get', { caseId }).state).toBe('inProgress');
    expect(court.advance('2026-10-01')).not.toContain('fee.prepay');
  });

  it('wait for a provincial figure instead of guessing one', () => {
    const { court, caseId, billId } = openedCase({ cause: '离婚纠纷', content: { claimAmount: cny(0) } });
    expect(billId).toBe('');
    expect(court.tasksOf(caseId)).toEqual(['fee.figureMissing']);
    const create = { caseId, kind: 'acceptance' } as const;
    expect(court.refused('clerk', 'desk.fees.createBill', create).code).toBe('fee_figure_missing');
    court.write((commit) =>
      put(commit, 'courtFigure', {
        id: 'cfg_0000000000test',
        courtId: 'lu0305',
        key: 'feeDivorce',
        amountFen: 20_000,
        effectiveFrom: '2026-01-01',
        source: '演示标准',
        recordedBy: '演示',
      }),
    );
    expect(court.ok('clerk', 'desk.fees.createBill', create)).toMatchObject({
      amount: cny(20_000),
      state: 'issued',
    });
    expect(court.tasksOf(caseId)).toEqual([]);
    expect(court.refused('clerk', 'desk.fees.createBill', create).code).toBe('already_billed');
  });
});
