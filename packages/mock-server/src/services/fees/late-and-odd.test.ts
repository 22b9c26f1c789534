import { describe, expect, it } from 'vitest';
import { openedCase, paid, report } from '../../testing/opened-case.ts';
import type { Opened } from '../../testing/opened-case.ts';
import { put } from '../../testing/small-case.ts';

const cny = (amountFen: number) => ({ amountFen, currency: 'CNY' as const });
const full = 196_051;
const bank = (amountFen: number, providerReference: string) => ({
  outcome: 'succeeded',
  amountFen,
  providerReference,
});
const bill = ({ court, billId }: Opened) => court.ok('judge', 'desk.fees.getBill', { billId });
const pay = ({ court, billId }: Opened) =>
  court.ok('plaintiff', 'fees.pay', { billId, channel: 'wechatPay' }).paymentId;
const stateOf = ({ court }: Opened, paymentId: string) =>
  court.ok('plaintiff', 'fees.getPayment', { paymentId }).state;

/** A payment that failed or ran out. */
function ended(how: 'failed' | 'expired'): { opened: Opened; paymentId: string } {
  const opened = openedCase();
  const paymentId = pay(opened);
  if (how === 'expired') opened.court.advance('2026-09-01T10:00:00+08:00');
  else fail(opened, paymentId);
  expect(stateOf(opened, paymentId)).toBe(how);
  return { opened, paymentId };
}

function fail({ court }: Opened, paymentId: string): void {
  report(court, 'payment.reported', paymentId, { outcome: 'failed', amountFen: 0, providerReference: 'no' });
}

/** Asks for relief and grants it. */
function granted({ court, billId }: Opened, terms: object): void {
  const { reliefId } = court.ok('plaintiff', 'fees.requestRelief', {
    billId,
    kind: 'defer',
    ground: 'other',
    statement: '（演示）',
  });
  court.ok('judge', 'desk.fees.decideRelief', { reliefId, version: 1, decision: 'grant', ...terms } as never);
}

function dismiss({ court, caseId }: Opened): void {
  const { version } = court.ok('judge', 'desk.cases.get', { caseId });
  court.ok('judge', 'desk.cases.close', { caseId, version, manner: 'dismissed' });
}

describe.each(['failed', 'expired'] as const)('a report after the payment %s', (how) => {
  it('of the right amount settles the bill', () => {
    const { opened, paymentId } = ended(how);
    paid(opened.court, paymentId, full);
    expect(stateOf(opened, paymentId)).toBe('succeeded');
    expect(bill(opened).state).toBe('settled');
  });

  it('of another amount goes to a clerk', () => {
    const { opened, paymentId } = ended(how);
    paid(opened.court, paymentId, full - 1);
    expect(stateOf(opened, paymentId)).toBe('mismatched');
    expect(bill(opened).state).toBe('issued');
  });

  it('when the bill is settled goes back', () => {
    const { opened, paymentId } = ended(how);
    report(opened.court, 'bill.paidAtBank', opened.billId, bank(full, 'b'));
    paid(opened.court, paymentId, full);
    expect(stateOf(opened, paymentId)).toBe('surplus');
    expect(opened.court.ok('plaintiff', 'fees.listRefunds', { caseId: opened.caseId }).data).toHaveLength(1);
  });
});

describe('odd orders', () => {
  it('an order that ran out may still fail', () => {
    const { opened, paymentId } = ended('expired');
    fail(opened, paymentId);
    expect(stateOf(opened, paymentId)).toBe('failed');
  });

  it('the code paid at a bank settles an overdue or a deferred bill, and only in the right amount', () => {
    const overdue = openedCase();
    overdue.court.advance('2026-09-10');
    report(overdue.court, 'bill.paidAtBank', overdue.billId, {
      outcome: 'failed',
      amountFen: full,
      providerReference: 'x',
    });
    report(overdue.court, 'bill.paidAtBank', overdue.billId, bank(full - 1, 'a'));
    expect(bill(overdue)).toMatchObject({ state: 'overdue', payments: [{ state: 'mismatched' }] });
    report(overdue.court, 'bill.paidAtBank', overdue.billId, bank(full, 'b'));
    expect(bill(overdue).state).toBe('settled');
    const deferred = openedCase();
    granted(deferred, { deferredUntil: '2026-12-01' });
    report(deferred.court, 'bill.paidAtBank', deferred.billId, bank(full, 'c'));
    expect(bill(deferred)).toMatchObject({ state: 'settled', settledBy: 'paid' });
  });

  it('relief granted on an overdue bill settles or defers it and closes the task', () => {
    const exempt = openedCase();
    exempt.court.advance('2026-09-10');
    granted(exempt, { kind: 'exempt' });
    expect(bill(exempt)).toMatchObject({ state: 'settled', settledBy: 'exempt' });
    expect(exempt.court.tasksOf(exempt.billId)).toEqual([]);
    const deferred = openedCase();
    deferred.court.advance('2026-09-10');
    granted(deferred, { deferredUntil: '2026-12-01' });
    expect(bill(deferred).state).toBe('deferred');
    expect(deferred.court.tasksOf(deferred.billId)).toEqual([]);
  });

  it('a dismissed suit owes nothing, overdue or deferred as it was', () => {
    const overdue = openedCase();
    overdue.court.advance('2026-09-10');
    dismiss(overdue);
    expect(bill(overdue).state).toBe('cancelled');
    expect(overdue.court.tasksOf(overdue.billId)).toEqual([]);
    expect(
      overdue.court.refused('plaintiff', 'fees.pay', { billId: overdue.billId, channel: 'alipay' }).code,
    ).toBe('bill_not_payable');
    const deferred = openedCase();
    granted(deferred, { deferredUntil: '2026-12-01' });
    dismiss(deferred);
    expect(bill(deferred).state).toBe('cancelled');
  });

  it('a bill made later carries the relief that was granted at filing', () => {
    for (const terms of [
      { kind: 'exempt' as const },
      { kind: 'defer' as const, deferredUntil: '2026-12-01' },
    ]) {
      const opened = openedCase({
        cause: '离婚纠纷',
        content: { relief: { kind: 'defer', grounds: '（演示）' } },
        before: (court, filingId) => {
          report(court, 'filing.submitted', filingId);
          const [relief] = court.ok('filingJudge', 'desk.fees.listReliefs', {}).data;
          court.ok('filingJudge', 'desk.fees.decideRelief', {
            reliefId: relief!.reliefId,
            version: relief!.version,
            decision: 'grant',
            ...terms,
          });
        },
      });
      const { court, caseId } = opened;
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
      // An exempted fee needs no figure of the province: its bill was made, and settled, when the case opened.
      const made =
        terms.kind === 'exempt'
          ? court.ok('plaintiff', 'fees.listBills', { caseId }).data[0]
          : court.ok('clerk', 'desk.fees.createBill', { caseId, kind: 'acceptance' });
      expect(made).toMatchObject(
        terms.kind === 'exempt'
          ? { state: 'settled', amount: cny(0) }
          : { state: 'deferred', deferredUntil: '2026-12-01' },
      );
      expect(court.ok('plaintiff', 'cases.get', { caseId }).state).toBe('inProgress');
    }
  });
});
