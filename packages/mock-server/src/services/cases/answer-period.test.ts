import { describe, expect, it } from 'vitest';
import { linkDefendant, openedCase, payBill, report, served } from '../../testing/opened-case.ts';
import { put } from '../../testing/small-case.ts';

/** A case in progress with its defendant linked. */
function inProgress() {
  const opened = openedCase();
  payBill(opened);
  linkDefendant(opened);
  return opened;
}

const answer = { kind: 'answer', title: '答辩状', text: '（演示）已还部分' } as const;

describe('the answer period', () => {
  it('starts with service of the complaint copy, per defendant, and counts over rest days', () => {
    const opened = inProgress();
    const { court, caseId, defendantId } = opened;
    served(opened, defendantId, 'notice', '2026-09-02');
    expect(court.ok('defendant', 'cases.get', { caseId }).deadlines).toEqual([]);
    served(opened, defendantId, 'complaintCopy', '2026-09-10');
    const [deadline] = court.ok('defendant', 'cases.get', { caseId }).deadlines;
    // 25 to 27 September are Mid-Autumn rest days: the period moves to the 28th.
    expect(deadline).toMatchObject({ kind: 'answer', dueOn: '2026-09-28', provisional: false });
    expect(deadline?.consequence.zh).toContain('不影响法院审理');
    expect(court.ok('plaintiff', 'cases.get', { caseId }).deadlines).toEqual([]);
    served(opened, defendantId, 'complaintCopy', '2026-09-12');
    expect(court.world.read().all('answerPeriod', { caseId })).toHaveLength(1);
  });

  it('ends as a fact and a task; a late answer is received, marked and closes the task', () => {
    const opened = inProgress();
    const { court, caseId, defendantId } = opened;
    served(opened, defendantId, 'complaintCopy', '2026-09-10');
    const period = court.world.read().all('answerPeriod', { caseId })[0]!;
    expect(court.advance('2026-09-29')).toContain('answer.due');
    expect(court.eventsOf(period.id)).toEqual(['answer.periodStarted', 'answer.overdue']);
    expect(court.tasksOf(period.id)).toEqual(['answer.overdue']);
    const late = court.ok('defendant', 'cases.submit', { caseId, ...answer });
    expect(late).toMatchObject({
      late: true,
      state: 'submitted',
      receipt: { receiptNumber: 'SJ-20260929-000001' },
    });
    expect(late.lateNote?.zh).toContain('照常收件');
    expect(court.tasksOf(period.id)).toEqual([]);
    expect(court.eventsOf(period.id)).toContain('answer.filedLate');
  });

  it('is void when the service falls, and moves when its day is corrected', () => {
    const opened = inProgress();
    const { court, caseId, defendantId } = opened;
    const service = served(opened, defendantId, 'complaintCopy', '2026-09-10');
    court.write((commit) =>
      put(commit, 'service', { ...commit.tx.find('service', service)!, effectiveOn: '2026-09-14' }),
    );
    report(court, 'eservice.effectChanged', service);
    expect(court.ok('defendant', 'cases.get', { caseId }).deadlines[0]).toMatchObject({
      dueOn: '2026-09-29',
    });
    court.advance('2026-09-30');
    expect(court.tasksOf(court.world.read().all('answerPeriod', { caseId })[0]!.id)).toEqual([
      'answer.overdue',
    ]);
    report(court, 'eservice.rebutted', service);
    expect(court.tasksOf(court.world.read().all('answerPeriod', { caseId })[0]!.id)).toEqual([]);
    expect(court.ok('defendant', 'cases.get', { caseId }).deadlines).toEqual([]);
    expect(court.advance('2026-10-20')).not.toContain('answer.due');
    served(opened, defendantId, 'complaintCopy', '2026-10-20');
    expect(court.ok('defendant', 'cases.get', { caseId }).deadlines[0]).toMatchObject({
      dueOn: '2026-11-04',
    });
  });

  it('an overdue period starts anew when the day of service moves on', () => {
    const opened = inProgress();
    const { court, caseId, defendantId } = opened;
    const service = served(opened, defendantId, 'complaintCopy', '2026-09-02');
    court.advance('2026-09-20');
    court.write((commit) =>
      put(commit, 'service', { ...commit.tx.find('service', service)!, effectiveOn: '2026-09-19' }),
    );
    report(court, 'eservice.effectChanged', service);
    expect(court.ok('defendant', 'cases.get', { caseId }).deadlines[0]).toMatchObject({
      kind: 'answer',
      dueOn: '2026-10-08',
    });
    expect(court.tasksOf(court.world.read().all('answerPeriod', { caseId })[0]!.id)).toEqual([]);
  });

  it('is answered from the start for who answered before the papers were served', () => {
    const opened = inProgress();
    const { court, caseId, defendantId } = opened;
    expect(court.ok('defendant', 'cases.submit', { caseId, ...answer }).late).toBe(false);
    served(opened, defendantId, 'complaintCopy', '2026-09-02');
    expect(court.world.read().all('answerPeriod', { caseId })[0]).toMatchObject({ state: 'answered' });
    expect(court.advance('2026-10-20')).not.toContain('answer.due');
  });
});
