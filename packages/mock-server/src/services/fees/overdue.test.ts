import { describe, expect, it } from 'vitest';
import { openedCase, payBill, report, served } from '../../testing/opened-case.ts';
import { put } from '../../testing/small-case.ts';

const cny = (amountFen: number) => ({ amountFen, currency: 'CNY' as const });

const bank = (amountFen: number, providerReference: string) => ({
  outcome: 'succeeded',
  amountFen,
  providerReference,
});

describe('overdue', () => {
  const reason = { zh: '逾期未交且未申请缓减免', en: 'unpaid without relief' };

  it('is a state and a task, still payable; only a judge rules, and the case closes by that ruling', () => {
    const { court, caseId, billId } = openedCase();
    expect(court.advance('2026-09-09')).toContain('fee.prepay');
    const bill = court.ok('plaintiff', 'fees.getBill', { billId });
    expect(bill.state).toBe('overdue');
    expect(court.tasksOf(billId)).toEqual(['fee.overdue']);
    expect(court.ok('plaintiff', 'cases.get', { caseId }).state).toBe('accepted');
    const ruling = { billId, version: bill.version, reason };
    expect(court.refused('clerk', 'desk.fees.ruleDeemedWithdrawn', ruling).status).toBe(403);
    const { paymentId } = court.ok('plaintiff', 'fees.pay', { billId, channel: 'wechatPay' });
    expect(court.refused('judge', 'desk.fees.ruleDeemedWithdrawn', ruling).code).toBe('payment_in_progress');
    report(court, 'payment.reported', paymentId, { outcome: 'failed', amountFen: 0, providerReference: 'x' });
    expect(court.ok('judge', 'desk.fees.ruleDeemedWithdrawn', ruling)).toMatchObject({
      state: 'deemedWithdrawn',
      rulingReason: reason,
    });
    expect(court.tasksOf(billId)).toEqual([]);
    expect(court.ok('plaintiff', 'cases.get', { caseId })).toMatchObject({
      state: 'closed',
      closingManner: 'deemedWithdrawn',
    });
    report(court, 'bill.paidAtBank', billId, bank(196_051, 'too-late'));
    expect(court.ok('plaintiff', 'fees.listRefunds', { caseId }).data[0]).toMatchObject({
      reason: 'paidAfterRuling',
      amount: cny(196_051),
    });
  });

  it('a payment before the ruling is accepted and closes the task', () => {
    const opened = openedCase();
    const { court, caseId, billId } = opened;
    court.advance('2026-09-10');
    payBill(opened);
    expect(court.tasksOf(billId)).toEqual([]);
    expect(court.ok('plaintiff', 'cases.get', { caseId }).state).toBe('inProgress');
    const { version } = court.ok('judge', 'desk.fees.getBill', { billId });
    expect(
      court.refused('judge', 'desk.fees.ruleDeemedWithdrawn', { billId, version, reason }),
    ).toMatchObject({ code: 'state_conflict', state: 'settled' });
  });

  it('no ruling before it is overdue', () => {
    const { court, billId } = openedCase();
    expect(court.refused('judge', 'desk.fees.ruleDeemedWithdrawn', { billId, version: 1, reason }).code).toBe(
      'state_conflict',
    );
  });

  it('the days run from service of the notice, and not at all while it is unserved', () => {
    const opened = openedCase();
    const { court, caseId, billId, plaintiffId } = opened;
    const document = {
      id: 'doc_feenotice0001',
      caseId,
      courtId: 'lu0305',
      kind: 'feeNotice',
      subjectId: billId,
      subjectType: 'bill',
    };
    const service = {
      id: 'svc_feenotice0001',
      state: 'sent',
      caseId,
      courtId: 'lu0305',
      partyId: plaintiffId,
      documentId: document.id,
      documentKind: 'feeNotice',
    } as const;
    court.write((commit) => {
      put(commit, 'document', document as never);
      put(commit, 'service', service);
    });
    court.advance('2026-09-09');
    expect(court.ok('plaintiff', 'fees.getBill', { billId }).state).toBe('issued');
    expect(court.tasksOf(billId)).toEqual(['fee.noticeUnserved']);
    court.advance('2026-09-11');
    served(opened, plaintiffId, 'feeNotice', '2026-09-11', { documentId: document.id });
    court.write((commit) =>
      put(commit, 'service', { ...service, state: 'effective', effectiveOn: '2026-09-11' }),
    );
    expect(court.tasksOf(billId)).toEqual([]);
    expect(court.ok('plaintiff', 'fees.getBill', { billId }).deadline?.dueOn).toBe('2026-09-18');
    expect(court.eventsOf(billId)).toContain('fee.deadlineMoved');
    court.advance('2026-09-19');
    expect(court.ok('plaintiff', 'fees.getBill', { billId }).state).toBe('overdue');
    // Its service is rebutted: nothing ran, and no judge may rule.
    court.write((commit) => {
      for (const one of commit.tx.all('service', { caseId }))
        put(commit, 'service', { ...one, state: 'failed' });
    });
    const ruling = { billId, version: court.ok('judge', 'desk.fees.getBill', { billId }).version, reason };
    expect(court.refused('judge', 'desk.fees.ruleDeemedWithdrawn', ruling).code).toBe('fee_notice_unserved');
    served(opened, plaintiffId, 'feeNotice', '2026-09-19', { documentId: document.id });
    expect(court.ok('plaintiff', 'fees.getBill', { billId })).toMatchObject({
      state: 'issued',
      deadline: { dueOn: '2026-09-28' },
    });
  });

  it('a service that is found late winds up again the clock that rang in vain', () => {
    const opened = openedCase();
    const { court, caseId, billId, plaintiffId } = opened;
    const document = {
      id: 'doc_feenotice0002',
      caseId,
      courtId: 'lu0305',
      kind: 'feeNotice',
      subjectId: billId,
      subjectType: 'bill',
    };
    const service = {
      id: 'svc_feenotice0002',
      state: 'sent',
      caseId,
      courtId: 'lu0305',
      partyId: plaintiffId,
      documentId: document.id,
      documentKind: 'feeNotice',
    } as const;
    court.write((commit) => {
      put(commit, 'document', document as never);
      put(commit, 'service', service);
    });
    court.advance('2026-09-20');
    expect(court.ok('plaintiff', 'fees.getBill', { billId }).state).toBe('issued');
    expect(court.tasksOf(billId)).toEqual(['fee.noticeUnserved']);
    // The slip comes back on the twentieth: signed for on the first, so the seven days ended on the eighth.
    court.write((commit) =>
      put(commit, 'service', { ...service, state: 'effective', effectiveOn: '2026-09-01' }),
    );
    served(opened, plaintiffId, 'feeNotice', '2026-09-01', { documentId: document.id });
    expect(court.tasksOf(billId)).toEqual([]);
    expect(court.advance('2026-09-21')).toContain('fee.prepay');
    expect(court.ok('plaintiff', 'fees.getBill', { billId })).toMatchObject({
      state: 'overdue',
      deadline: { dueOn: '2026-09-08' },
    });
    expect(court.tasksOf(billId)).toEqual(['fee.overdue']);
  });
});
