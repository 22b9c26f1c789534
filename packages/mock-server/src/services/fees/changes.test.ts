import { describe, expect, it } from 'vitest';
import { linkDefendant, openedCase, payBill } from '../../testing/opened-case.ts';
import type { Opened, Opening } from '../../testing/opened-case.ts';
import { put } from '../../testing/small-case.ts';

const cny = (amountFen: number) => ({ amountFen, currency: 'CNY' as const });

const reason = { zh: '（演示）', en: '(demo)' };

const bill = ({ court, billId }: Opened) => court.ok('judge', 'desk.fees.getBill', { billId });

const bills = ({ court, caseId }: Opened) => court.ok('judge', 'desk.fees.listBills', { caseId }).data;

function setProcedure({ court, caseId }: Opened, procedure: 'ordinary' | 'summary'): void {
  const { version } = court.ok('judge', 'desk.cases.get', { caseId });
  court.ok('judge', 'desk.cases.setProcedure', { caseId, version, procedure, reason, bothAgree: true });
}

function close({ court, caseId }: Opened, manner: 'mediated' | 'dismissed' | 'terminated'): void {
  const { version } = court.ok('judge', 'desk.cases.get', { caseId });
  court.ok('judge', 'desk.cases.close', { caseId, version, manner });
}

/** A provincial figure for divorce, as recorded. */
function figure(court: Opened['court'], id: string, amountFen: number, effectiveFrom = '2026-01-01'): void {
  court.write((commit) =>
    put(commit, 'courtFigure', {
      id: `cfg_0000000000tes${id}`,
      courtId: 'lu0305',
      key: 'feeDivorce',
      amountFen,
      effectiveFrom,
      source: '演示标准',
      recordedBy: '演示',
    }),
  );
}

/** A case of 100 000 yuan: 2 300 in full, 1 150 halved. */
const round = (procedure: NonNullable<Opening['procedure']>): Opened =>
  openedCase({ procedure, content: { claimAmount: cny(10_000_000) } });

describe('the fee follows the procedure', () => {
  it('summary to ordinary asks for the missing half in seven days; unpaid, a judge may rule and half goes back', () => {
    const opened = round('summary');
    const { court, caseId } = opened;
    payBill(opened);
    setProcedure(opened, 'ordinary');
    const supplement = bills(opened)[1]!;
    expect(supplement).toMatchObject({
      kind: 'supplement',
      amount: cny(115_000),
      state: 'issued',
      deadline: { kind: 'fee.supplement', dueOn: '2026-09-08' },
    });
    court.advance('2026-09-09');
    const { version } = court.ok('judge', 'desk.fees.getBill', { billId: supplement.billId });
    court.ok('judge', 'desk.fees.ruleDeemedWithdrawn', { billId: supplement.billId, version, reason });
    expect(court.ok('plaintiff', 'cases.get', { caseId })).toMatchObject({
      state: 'closed',
      closingManner: 'deemedWithdrawn',
    });
    expect(court.ok('plaintiff', 'fees.listRefunds', { caseId }).data).toMatchObject([
      { reason: 'noSupplement', amount: cny(57_500) },
    ]);
  });

  it('before payment the bill itself changes, and a longer one gets seven days anew', () => {
    const opened = round('summary');
    opened.court.advance('2026-09-09');
    expect(bill(opened).state).toBe('overdue');
    setProcedure(opened, 'ordinary');
    expect(bill(opened)).toMatchObject({
      state: 'issued',
      amount: cny(230_000),
      deadline: { dueOn: '2026-09-16' },
    });
    setProcedure(opened, 'summary');
    expect(bill(opened)).toMatchObject({ amount: cny(115_000), halvedFor: 'summaryProcedure' });
    expect(bills(opened)).toHaveLength(1);
  });

  it('ordinary to summary gives half back', () => {
    const opened = round('ordinary');
    payBill(opened);
    setProcedure(opened, 'summary');
    expect(bill(opened)).toMatchObject({
      amount: cny(115_000),
      refunds: [{ reason: 'halved', amount: cny(115_000) }],
    });
  });
});

describe('the fee follows the end', () => {
  it('a top-up that a mediation makes needless is cancelled, and nothing is pressed for after the end', () => {
    const opened = round('summary');
    const { court } = opened;
    payBill(opened);
    setProcedure(opened, 'ordinary');
    close(opened, 'mediated');
    expect(bills(opened)[1]).toMatchObject({ state: 'cancelled', amount: cny(0) });
    expect(bill(opened).refunds).toEqual([]);
    const unpaid = round('ordinary');
    close(unpaid, 'terminated');
    expect(unpaid.court.advance('2026-09-10')).not.toContain('fee.prepay');
    const late = round('ordinary');
    late.court.advance('2026-09-10');
    close(late, 'terminated');
    expect(late.court.tasksOf(late.billId)).toEqual([]);
    const ruling = { billId: late.billId, version: bill(late).version, reason };
    expect(late.court.refused('judge', 'desk.fees.ruleDeemedWithdrawn', ruling)).toMatchObject({
      code: 'state_conflict',
      state: 'closed',
    });
    expect(court.tasksOf(opened.billId)).toEqual([]);
  });

  it('mediated: half goes back, once only', () => {
    const ordinary = round('ordinary');
    payBill(ordinary);
    close(ordinary, 'mediated');
    expect(bill(ordinary).refunds).toMatchObject([{ reason: 'halved', amount: cny(115_000) }]);
    const summary = round('summary');
    payBill(summary);
    close(summary, 'mediated');
    expect(bill(summary).refunds).toEqual([]);
  });

  it('dismissed: all goes back (FEE 27); terminated: nothing (FEE 28)', () => {
    const dismissed = round('summary');
    payBill(dismissed);
    close(dismissed, 'dismissed');
    expect(bill(dismissed).refunds).toMatchObject([{ reason: 'dismissed', amount: cny(115_000) }]);
    const terminated = round('summary');
    payBill(terminated);
    close(terminated, 'terminated');
    expect(bill(terminated).refunds).toEqual([]);
  });
});

describe('adjusting', () => {
  const adjust = (opened: Opened, more: object) =>
    ({ billId: opened.billId, version: bill(opened).version, reason, ...more }) as never;

  it('halves once only', () => {
    const opened = round('ordinary');
    expect(
      opened.court.refused('judge', 'desk.fees.adjustBill', adjust(opened, { change: 'halve' }))
        .violations?.[0]?.pointer,
    ).toBe('/halving');
    opened.court.ok(
      'judge',
      'desk.fees.adjustBill',
      adjust(opened, { change: 'halve', halving: 'mediated' }),
    );
    expect(bill(opened).amount).toEqual(cny(115_000));
    const again = opened.court.refused(
      'judge',
      'desk.fees.adjustBill',
      adjust(opened, { change: 'halve', halving: 'summaryProcedure' }),
    );
    expect(again).toMatchObject({ code: 'already_halved', legalBasis: [{ article: '206' }] });
    expect(
      opened.court.refused('judge', 'desk.fees.adjustBill', adjust(opened, { change: 'arithmetic' })).code,
    ).toBe('adjustment_not_applicable');
  });

  it('a raised claim is billed again, a lowered one refunded unless it came too late', () => {
    const opened = round('ordinary');
    payBill(opened);
    opened.court.ok(
      'judge',
      'desk.fees.adjustBill',
      adjust(opened, { change: 'claimChanged', claimAmount: cny(20_000_000) }),
    );
    const [, raised] = bills(opened);
    expect(raised).toMatchObject({
      kind: 'supplement',
      amount: cny(200_000),
      items: [{ code: 'claimIncrease' }],
      explanation: { direction: 'supplement', amount: cny(200_000) },
      deadline: { kind: 'fee.claimIncrease' },
    });
    const lower = { change: 'claimChanged', claimAmount: cny(5_000_000) };
    const late = opened.court.refused(
      'judge',
      'desk.fees.adjustBill',
      adjust(opened, { ...lower, beforeInvestigationClosed: false }),
    );
    expect(late).toMatchObject({
      code: 'adjustment_not_applicable',
      legalBasis: expect.arrayContaining([expect.objectContaining({ article: '35' })]),
    });
    opened.court.ok('judge', 'desk.fees.adjustBill', adjust(opened, lower));
    expect(bill(opened)).toMatchObject({
      amount: cny(105_000),
      refunds: [{ reason: 'claimReduced', amount: cny(125_000) }],
    });
    expect(bills(opened)[1]).toMatchObject({ state: 'cancelled', amount: cny(0) });
    expect(opened.court.eventsOf(raised!.billId)).toContain('fee.cancelled');
  });

  it('a claim raised twice is billed for the difference each time, and lowered again gives back from the last', () => {
    const opened = round('ordinary');
    const { court, caseId } = opened;
    payBill(opened);
    const raise = (yuan: number) =>
      court.ok(
        'judge',
        'desk.fees.adjustBill',
        adjust(opened, { change: 'claimChanged', claimAmount: cny(yuan * 100) }),
      );
    raise(200_000);
    payBill({ ...opened, billId: bills(opened)[1]!.billId });
    raise(300_000);
    expect(bills(opened).map(({ amount }) => amount.amountFen)).toEqual([230_000, 200_000, 150_000]);
    payBill({ ...opened, billId: bills(opened)[2]!.billId });
    raise(150_000);
    expect(bills(opened).map(({ amount }) => amount.amountFen)).toEqual([230_000, 100_000, 0]);
    expect(
      court.ok('plaintiff', 'fees.listRefunds', { caseId }).data.map(({ amount }) => amount.amountFen),
    ).toEqual([150_000, 100_000]);
    const receipt = court.ok('plaintiff', 'fees.getReceipt', { billId: bills(opened)[2]!.billId });
    expect(receipt.amount).toEqual(cny(150_000));
  });

  it('an unpaid raise is ruled withdrawn by itself, and relief reduces what is missing, not the whole', () => {
    const opened = round('ordinary');
    const { court, caseId } = opened;
    payBill(opened);
    const raise = adjust(opened, { change: 'claimChanged', claimAmount: cny(20_000_000) });
    court.ok('judge', 'desk.fees.adjustBill', raise);
    const { billId } = bills(opened)[1]!;
    const { reliefId } = court.ok('plaintiff', 'fees.requestRelief', {
      billId,
      kind: 'reduce',
      ground: 'lowIncome',
      statement: '（演示）',
    });
    court.ok('judge', 'desk.fees.decideRelief', { reliefId, version: 1, decision: 'grant', percent: 50 });
    expect(bills(opened)[1]).toMatchObject({ amount: cny(100_000), state: 'issued' });
    court.advance('2026-09-09');
    const { version } = court.ok('judge', 'desk.fees.getBill', { billId });
    court.ok('judge', 'desk.fees.ruleDeemedWithdrawn', { billId, version, reason });
    expect(court.ok('plaintiff', 'cases.get', { caseId }).state).toBe('inProgress');
    expect(court.ok('plaintiff', 'fees.listRefunds', { caseId }).data).toEqual([]);
  });

  it('a corrected provincial figure corrects the bill', () => {
    const opened = openedCase({
      cause: '离婚纠纷',
      content: { claimAmount: cny(0) },
      before: (court) => figure(court, 'a', 20_000),
    });
    figure(opened.court, 'b', 15_000, '2026-02-01');
    opened.court.ok('judge', 'desk.fees.adjustBill', adjust(opened, { change: 'arithmetic' }));
    expect(bill(opened)).toMatchObject({ amount: cny(15_000), state: 'issued' });
  });

  it('refunds no more than was paid', () => {
    const opened = round('ordinary');
    const order = { billId: opened.billId, reason: 'winnerPrepaid' } as const;
    expect(
      opened.court.refused('judge', 'desk.fees.createRefund', { ...order, amount: cny(1) }),
    ).toMatchObject({ availableFen: 0 });
    payBill(opened);
    opened.court.ok('judge', 'desk.fees.createRefund', {
      ...order,
      amount: cny(200_000),
      payeeName: '李建国',
    });
    expect(
      opened.court.refused('judge', 'desk.fees.createRefund', { ...order, amount: cny(30_001) }),
    ).toMatchObject({ availableFen: 30_000 });
  });
});

describe('a counterclaim', () => {
  it('is billed to the defendant at half, and its deemed withdrawal leaves the suit alone', () => {
    const opened = round('ordinary');
    const { court, caseId, defendantId } = opened;
    payBill(opened);
    linkDefendant(opened);
    const sent = court.ok('defendant', 'cases.submit', {
      caseId,
      kind: 'counterclaim',
      title: '反诉状',
      text: '（演示）',
      claimAmount: cny(20_000_000),
    });
    court.ok('judge', 'desk.cases.decideSubmission', {
      submissionId: sent.submissionId,
      version: sent.version,
      decision: 'accept',
    });
    const [counter] = court.ok('defendant', 'fees.listBills', { caseId }).data;
    expect(counter).toMatchObject({
      kind: 'counterclaim',
      partyId: defendantId,
      amount: cny(215_000),
      deadline: { kind: 'fee.counterclaim', dueOn: '2026-09-08' },
    });
    expect(court.refused('plaintiff', 'fees.getBill', { billId: counter!.billId }).status).toBe(404);
    court.advance('2026-09-09');
    const { version } = court.ok('judge', 'desk.fees.getBill', { billId: counter!.billId });
    court.ok('judge', 'desk.fees.ruleDeemedWithdrawn', { billId: counter!.billId, version, reason });
    expect(court.ok('plaintiff', 'cases.get', { caseId }).state).toBe('inProgress');
  });
});
