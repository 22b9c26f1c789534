import { describe, expect, it } from 'vitest';
import { openedCase, payBill, report, upload } from '../../testing/opened-case.ts';
import type { Opened } from '../../testing/opened-case.ts';

const cny = (amountFen: number) => ({ amountFen, currency: 'CNY' as const });

const statement = '（演示）家庭困难';

const asked = { kind: 'reduce', grounds: statement } as const;

const bill = ({ court, billId }: Opened) => court.ok('judge', 'desk.fees.getBill', { billId });

const request = ({ court, billId }: Opened, kind: 'defer' | 'reduce' | 'exempt') =>
  court.ok('plaintiff', 'fees.requestRelief', { billId, kind, ground: 'lowIncome', statement });

describe('relief', () => {
  it('stops the overdue timer while pending, bars the ruling, and a refusal gives reasons and seven days anew', () => {
    const opened = openedCase();
    const { court, billId } = opened;
    const fileIds = [upload(court, 'plaintiff', 'fil_poverty000001')];
    const relief = court.ok('plaintiff', 'fees.requestRelief', {
      billId,
      kind: 'exempt',
      ground: 'lowIncome',
      statement,
      fileIds,
    });
    expect(court.tasksOf(relief.reliefId)).toEqual(['relief.decide']);
    expect(
      court.refused('lawyer', 'fees.requestRelief', { billId, kind: 'defer', ground: 'other', statement })
        .code,
    ).toBe('relief_pending');
    expect(court.advance('2026-09-15')).not.toContain('fee.prepay');
    expect(bill(opened)).toMatchObject({ state: 'issued', reliefPending: true });
    expect(
      JSON.stringify(court.ok('plaintiff', 'fees.getRelief', { reliefId: relief.reliefId })),
    ).not.toContain(statement);
    expect(court.ok('judge', 'desk.fees.getRelief', { reliefId: relief.reliefId })).toMatchObject({
      statement,
      fileIds,
      applicantKind: 'natural',
    });
    expect(court.refused('defendant', 'fees.getRelief', { reliefId: relief.reliefId }).status).toBe(404);
    const decide = { reliefId: relief.reliefId, version: relief.version, decision: 'refuse' } as const;
    expect(court.refused('clerk', 'desk.fees.decideRelief', decide).status).toBe(403);
    expect(court.refused('judge', 'desk.fees.decideRelief', decide).code).toBe('relief_reason_missing');
    court.ok('judge', 'desk.fees.decideRelief', { ...decide, reason: { zh: '证明不足', en: 'not shown' } });
    expect(bill(opened)).toMatchObject({ state: 'issued', deadline: { dueOn: '2026-09-22' } });
    expect(court.advance('2026-09-23')).toContain('fee.prepay');
    const again = request(opened, 'reduce');
    const { version } = bill(opened);
    const ruling = { billId, version, reason: { zh: '…', en: '…' } };
    expect(court.refused('judge', 'desk.fees.ruleDeemedWithdrawn', ruling).code).toBe(
      'relief_pending_blocks_ruling',
    );
    court.ok('judge', 'desk.fees.decideRelief', {
      ...decide,
      reliefId: again.reliefId,
      reason: { zh: '重复申请', en: 'asked before' },
    });
    expect(bill(opened)).toMatchObject({ state: 'issued', deadline: { dueOn: '2026-09-30' } });
    expect(court.eventsOf(billId)).toContain('fee.reopened');
  });

  it('reduces by thirty per cent or more, exempts natural persons, defers to a day', () => {
    const reduced = openedCase();
    const one = request(reduced, 'reduce');
    const grant = { reliefId: one.reliefId, version: one.version, decision: 'grant' } as const;
    expect(reduced.court.refused('judge', 'desk.fees.decideRelief', grant).code).toBe('relief_terms_missing');
    expect(reduced.court.refused('judge', 'desk.fees.decideRelief', { ...grant, percent: 29 }).code).toBe(
      'relief_reduction_too_small',
    );
    reduced.court.ok('judge', 'desk.fees.decideRelief', { ...grant, percent: 30 });
    expect(bill(reduced)).toMatchObject({ amount: cny(137_236), state: 'issued' });

    const exempt = openedCase();
    const two = request(exempt, 'exempt');
    exempt.court.ok('filingJudge', 'desk.fees.decideRelief', {
      reliefId: two.reliefId,
      version: 1,
      decision: 'grant',
    });
    expect(bill(exempt)).toMatchObject({ amount: cny(0), state: 'settled', settledBy: 'exempt' });
    expect(exempt.court.ok('plaintiff', 'cases.get', { caseId: exempt.caseId }).state).toBe('inProgress');

    const deferred = openedCase();
    const three = request(deferred, 'defer');
    const until = {
      reliefId: three.reliefId,
      version: 1,
      decision: 'grant',
      deferredUntil: '2026-12-01',
    } as const;
    expect(
      deferred.court.refused('judge', 'desk.fees.decideRelief', { ...until, deferredUntil: '2026-09-01' })
        .code,
    ).toBe('relief_terms_missing');
    deferred.court.ok('judge', 'desk.fees.decideRelief', until);
    expect(bill(deferred)).toMatchObject({
      state: 'deferred',
      settledBy: 'deferred',
      deferredUntil: '2026-12-01',
    });
    expect(deferred.court.ok('plaintiff', 'cases.get', { caseId: deferred.caseId }).state).toBe('inProgress');
    expect(deferred.court.advance('2026-12-02')).toContain('fee.deferralDue');
    expect(deferred.court.tasksOf(deferred.billId)).toEqual(['fee.deferralDue']);
    payBill(deferred);
    expect(bill(deferred)).toMatchObject({ state: 'settled', settledBy: 'paid' });
    expect(deferred.court.tasksOf(deferred.billId)).toEqual([]);
  });

  it('is not an exemption for an organisation', () => {
    const opened = openedCase({
      content: {
        parties: [
          {
            key: 'p1',
            role: 'plaintiff',
            kind: 'legalPerson',
            name: '虚构商贸有限公司',
            idType: 'creditCode',
            idNumber: '91370300YUNT1NG13P',
            legalRepresentative: '王桂芳',
            selfParty: true,
          },
          {
            key: 'd1',
            role: 'defendant',
            kind: 'naturalPerson',
            name: '李建国',
            idNumber: '37030119040229001X',
          },
        ],
      },
    });
    const ask = { billId: opened.billId, kind: 'exempt', ground: 'other', statement } as const;
    expect(opened.court.refused('plaintiff', 'fees.requestRelief', ask).code).toBe(
      'relief_not_for_organization',
    );
    const relief = opened.court.ok('plaintiff', 'fees.requestRelief', { ...ask, kind: 'reduce' });
    const grant = { reliefId: relief.reliefId, version: 1, decision: 'grant', kind: 'exempt' } as const;
    expect(opened.court.refused('judge', 'desk.fees.decideRelief', grant).code).toBe(
      'relief_not_for_organization',
    );
  });

  it('asked at filing is decided before or after acceptance, and is in the bill', () => {
    const before = openedCase({
      content: { relief: { ...asked, kind: 'defer' } },
      before: (court, filingId) => {
        report(court, 'filing.submitted', filingId);
        report(court, 'filing.supplemented', filingId);
        const [relief] = court.ok('filingJudge', 'desk.fees.listReliefs', {}).data;
        expect(relief).toMatchObject({ kind: 'defer', filingId, statement, applicantName: '王桂芳' });
        expect(court.ok('plaintiff', 'fees.listReliefs', {}).data).toHaveLength(1);
        court.ok('filingJudge', 'desk.fees.decideRelief', {
          reliefId: relief!.reliefId,
          version: relief!.version,
          decision: 'grant',
          deferredUntil: '2026-10-30',
        });
      },
    });
    expect(bill(before)).toMatchObject({
      state: 'deferred',
      deferredUntil: '2026-10-30',
      reliefs: [{ state: 'granted' }],
    });
    expect(before.court.ok('plaintiff', 'cases.get', { caseId: before.caseId }).state).toBe('inProgress');

    const after = openedCase({
      content: { relief: asked },
      before: (court, filingId) => report(court, 'filing.submitted', filingId),
    });
    expect(bill(after)).toMatchObject({ state: 'issued', reliefPending: true });
    expect(after.court.advance('2026-10-20')).not.toContain('fee.prepay');
    const [pending] = after.court.ok('judge', 'desk.fees.listReliefs', {}).data;
    after.court.ok('judge', 'desk.fees.decideRelief', {
      reliefId: pending!.reliefId,
      version: pending!.version,
      decision: 'grant',
      percent: 50,
    });
    expect(bill(after)).toMatchObject({ amount: cny(98_026), deadline: { dueOn: '2026-10-27' } });

    const exempt = openedCase({
      content: { relief: { ...asked, kind: 'exempt' } },
      before: (court, filingId) => {
        report(court, 'filing.submitted', filingId);
        const [relief] = court.ok('filingJudge', 'desk.fees.listReliefs', {}).data;
        court.ok('filingJudge', 'desk.fees.decideRelief', {
          reliefId: relief!.reliefId,
          version: 1,
          decision: 'grant',
        });
      },
    });
    expect(bill(exempt)).toMatchObject({ state: 'settled', settledBy: 'exempt', amount: cny(0) });
  });

  it('lapses with a filing that did not become a case, and with a case that closes', () => {
    openedCase({
      content: { relief: asked },
      before: (court, filingId) => {
        for (const event of ['filing.refused', 'filing.sentBack', 'filing.withdrawn'] as const) {
          report(court, 'filing.submitted', filingId);
          report(court, event, filingId);
        }
        const reliefs = court.ok('plaintiff', 'fees.listReliefs', {}).data;
        expect(reliefs.map(({ state }) => state)).toEqual(['lapsed', 'lapsed', 'lapsed']);
        expect(court.tasksOf(reliefs[0]!.reliefId)).toEqual([]);
      },
    });
    const opened = openedCase();
    const relief = request(opened, 'reduce');
    const { version } = opened.court.ok('judge', 'desk.cases.get', { caseId: opened.caseId });
    opened.court.ok('judge', 'desk.cases.close', { caseId: opened.caseId, version, manner: 'dismissed' });
    expect(opened.court.ok('plaintiff', 'fees.getRelief', { reliefId: relief.reliefId }).state).toBe(
      'lapsed',
    );
    expect(bill(opened).state).toBe('cancelled');
  });

  it('granted after payment gives the difference back', () => {
    const opened = openedCase();
    const relief = request(opened, 'reduce');
    payBill(opened);
    opened.court.ok('judge', 'desk.fees.decideRelief', {
      reliefId: relief.reliefId,
      version: 1,
      decision: 'grant',
      percent: 30,
    });
    expect(bill(opened)).toMatchObject({
      state: 'settled',
      amount: cny(137_236),
      refundedAmount: cny(58_815),
      refunds: [{ amount: cny(58_815) }],
    });
  });
});
