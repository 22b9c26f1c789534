import { describe, expect, it } from 'vitest';
import {
  change,
  givenCase,
  givenHearing,
  issue,
  openCase,
  put,
  serviceOf,
  tell,
} from '../../testing/given-case.ts';
import type { GivenCase } from '../../testing/given-case.ts';

const step = (given: GivenCase) =>
  given.court.ok('clerk', 'desk.eservice.notYetNotified', {}).data[0]?.nextStep;

function report(given: GivenCase, serviceId: string, fields: object): void {
  const { version } = serviceOf(given, serviceId);
  const at = given.court.now.replace('Z', '+00:00');
  given.court.ok('clerk', 'desk.eservice.recordAttempt', { serviceId, version, at, ...fields } as never);
}

describe('a summons that is not served', () => {
  it('goes back from the hearing: call by D−10, post or visit by D−7, a judge at D−5; nothing by itself after that', () => {
    const given = givenCase(undefined, { linked: false });
    const hearingId = givenHearing(given, '2026-09-30T09:00:00+08:00');
    const { serviceId } = issue(given, 'summons', given.defendantId, { hearingId });
    expect(given.court.tasksOf(serviceId)).toEqual([]);
    // The neutral SMS went out at once; it is no service.
    expect(step(given)).toMatchObject({ kind: 'call', byOn: '2026-09-20' });
    expect(given.court.ok('clerk', 'desk.eservice.notYetNotified', {}).data[0]).toMatchObject({
      daysLeft: 29,
      hearingOn: '2026-09-30',
    });
    expect(given.court.advance('2026-09-20')).toEqual(['eservice.callDue']);
    expect(given.court.tasksOf(serviceId)).toEqual(['eservice.call']);
    report(given, serviceId, { channel: 'phone', outcome: 'noAnswer' });
    expect(given.court.tasksOf(serviceId)).toEqual([]);
    expect(given.court.advance('2026-09-23')).toEqual(['eservice.postDue']);
    expect(step(given)).toMatchObject({ kind: 'postOrVisit', byOn: '2026-09-23' });
    expect(given.court.tasksOf(serviceId)).toEqual(['eservice.postOrVisit']);
    report(given, serviceId, { channel: 'ems', outcome: 'sent' });
    expect(given.court.advance('2026-09-25')).toEqual(['eservice.judgeDue']);
    expect(step(given)).toMatchObject({ kind: 'judge', byOn: '2026-09-25' });
    expect(given.court.tasksOf(serviceId)).toEqual(['eservice.rescheduleOrProceed']);
    const [task] = given.court.world
      .read()
      .all('task', { subjectId: serviceId })
      .filter((one) => one.state === 'open');
    expect(task).toMatchObject({ role: 'judge', zh: expect.stringContaining('改期或依法处理') as string });
    given.court.advance('2027-01-01');
    expect(serviceOf(given, serviceId)).toMatchObject({ state: 'sent' });
    expect(serviceOf(given, serviceId).publicNotice).toBeUndefined();
    report(given, serviceId, { attemptNo: 3, outcome: 'signed' });
    expect(given.court.tasksOf(serviceId)).toEqual([]);
    expect(step(given)).toBeUndefined();
  });

  it('raises everything at once when the hearing is near', () => {
    const given = givenCase(undefined, { linked: false });
    const hearingId = givenHearing(given, '2026-09-05T09:00:00+08:00');
    const { serviceId } = issue(given, 'summons', given.defendantId, { hearingId });
    expect(given.court.tasksOf(serviceId)).toEqual([
      'eservice.call',
      'eservice.postOrVisit',
      'eservice.rescheduleOrProceed',
    ]);
  });

  it('is reckoned anew when the hearing moves, and ends when it is served', () => {
    const given = givenCase();
    openCase(given);
    const hearingId = givenHearing(given, '2026-09-30T09:00:00+08:00');
    const { serviceId } = issue(given, 'summons', given.defendantId, { hearingId });
    given.court.write((commit) => {
      const supersededById = put(commit, 'hearing', {
        caseId: given.caseId,
        startsAt: '2026-10-15T09:00:00+08:00',
        state: 'scheduled',
      });
      change(commit, 'hearing', hearingId, { supersededById, state: 'superseded' });
      tell(commit, 'hearing.rescheduled', 'hearing', hearingId);
    });
    expect(step(given)).toMatchObject({ kind: 'call', byOn: '2026-10-05' });
    expect(given.court.advance('2026-10-04')).toEqual([]);
    given.court.ok('defendant', 'eservice.acknowledge', { serviceId });
    expect(given.court.advance('2027-01-01')).toEqual([]);
    expect(given.court.tasksOf(serviceId)).toEqual([]);
  });

  it('is one task of the judge for each party, however many documents give notice of the hearing', () => {
    const given = givenCase(undefined, { linked: false });
    const hearingId = givenHearing(given, '2026-09-30T09:00:00+08:00');
    const first = issue(given, 'summons', given.defendantId, { hearingId }).serviceId;
    const second = issue(given, 'hearingNotice', given.defendantId, { hearingId }).serviceId;
    given.court.advance('2026-09-25');
    const decide = (id: string) =>
      given.court.tasksOf(id).filter((kind) => kind === 'eservice.rescheduleOrProceed');
    expect([...decide(first), ...decide(second)]).toHaveLength(1);
    const [task] = given.court.world.read().all('task', { kind: 'eservice.rescheduleOrProceed' });
    expect(task).toMatchObject({
      subjectId: first,
      zh: '李建国的「演示文书」尚未有效送达，请决定：改期或依法处理',
    });
    // Decided is decided: the next slip of the post does not ask again.
    given.court.write((commit) =>
      commit.tx.put('task', { ...task!, state: 'done', version: task!.version + 1 }),
    );
    report(given, first, { channel: 'ems', outcome: 'returned' });
    expect(decide(first)).toEqual([]);
  });

  it('needs no more in summary procedure once a notice or a call is proven to have been received, without being served', () => {
    for (const [procedure, left] of [
      ['summary', 0],
      ['ordinary', 1],
    ] as const) {
      const given = givenCase(undefined, { procedure });
      openCase(given);
      const hearingId = givenHearing(given, '2026-09-30T09:00:00+08:00');
      const { serviceId } = issue(given, 'summons', given.defendantId, { hearingId });
      given.court.write((commit) => {
        const said = {
          memberId: 'mem_0000000000aa',
          partyId: given.defendantId,
          at: '2026-09-01T10:00:00+08:00',
          assurance: 'chat',
        };
        const id = put(commit, 'notice', {
          caseId: given.caseId,
          hearingId,
          number: '〔9001-1〕',
          acknowledgements: [said],
        });
        tell(commit, 'notice.acknowledged', 'notice', id);
      });
      expect(serviceOf(given, serviceId)).toMatchObject({
        state: 'arrived',
        receipts: [{ via: 'notice', number: '〔9001-1〕', assurance: 'chat' }],
      });
      expect(given.court.eventsOf(serviceId).at(-1)).toBe('eservice.receiptConfirmed');
      expect(given.court.ok('clerk', 'desk.eservice.notYetNotified', {}).data).toHaveLength(left);
      expect(given.court.advance('2026-09-26')).toHaveLength(left * 3);
    }
    const given = givenCase(undefined, { procedure: 'summary', linked: false });
    const hearingId = givenHearing(given, '2026-09-30T09:00:00+08:00');
    const { serviceId } = issue(given, 'summons', given.defendantId, { hearingId });
    report(given, serviceId, { channel: 'phone', outcome: 'answered' });
    expect(given.court.ok('clerk', 'desk.eservice.get', { serviceId })).toMatchObject({
      receiptProven: true,
      nextStep: { kind: 'none' },
      state: 'queued',
    });
  });
});

describe('other documents', () => {
  it('are followed up from the first try', () => {
    const given = givenCase();
    openCase(given);
    const { serviceId } = issue(given, 'complaintCopy', given.defendantId);
    expect(step(given)).toMatchObject({ kind: 'call', byOn: '2026-09-04' });
    expect(given.court.ok('clerk', 'desk.eservice.notYetNotified', { dueBefore: '2026-09-04' }).data).toEqual(
      [],
    );
    expect(
      given.court.ok('clerk', 'desk.eservice.notYetNotified', {
        dueBefore: '2026-09-05',
        caseId: given.caseId,
      }).data,
    ).toHaveLength(1);
    expect(given.court.advance('2026-09-08')).toEqual(['eservice.callDue', 'eservice.postDue']);
    expect(given.court.tasksOf(serviceId)).toEqual(['eservice.call', 'eservice.postOrVisit']);
    report(given, serviceId, { channel: 'ems', outcome: 'returned' });
    report(given, serviceId, { channel: 'phone', outcome: 'noAnswer' });
    expect(step(given)).toMatchObject({ kind: 'judge' });
  });
});

describe('public notice', () => {
  const order = {
    publishOn: '2026-09-02',
    medium: '本院公告栏、人民法院公告网',
    exhausted: '电话无法接通，邮寄两次均被退回',
  };

  it("is a judge's order after other means, and serves thirty days after publication", () => {
    const given = givenCase(undefined, { linked: false });
    const { serviceId } = issue(given, 'complaintCopy', given.defendantId);
    const at = () => ({ serviceId, version: serviceOf(given, serviceId).version, ...order });
    expect(given.court.refused('clerk', 'desk.eservice.orderPublicNotice', at()).code).toBe('forbidden');
    expect(given.court.refused('judge', 'desk.eservice.orderPublicNotice', at()).code).toBe('state_conflict');
    given.court.ok('clerk', 'desk.eservice.confirmAddress', {
      caseId: given.caseId,
      partyId: given.defendantId,
      channel: 'email',
      address: 'li@bounce.example',
      scope: 'all',
      via: 'phone',
    });
    expect(given.court.refused('judge', 'desk.eservice.orderPublicNotice', at()).code).toBe(
      'eservice_means_not_exhausted',
    );
    report(given, serviceId, { channel: 'ems', outcome: 'returned' });
    expect(
      given.court.refused('judge', 'desk.eservice.orderPublicNotice', { ...at(), publishOn: '2026-08-31' })
        .code,
    ).toBe('eservice_publication_past');
    const ordered = given.court.ok('judge', 'desk.eservice.orderPublicNotice', at());
    expect(ordered).toMatchObject({
      state: 'sent',
      publicNotice: { orderedBy: '孙法官', effectiveOn: '2026-10-08' },
      nextStep: { kind: 'wait' },
    });
    expect(given.court.advance('2026-10-08T23:59:59+08:00')).not.toContain('eservice.publicNoticeElapsed');
    expect(serviceOf(given, serviceId).state).toBe('sent');
    expect(given.court.advance('2026-10-09')).toEqual(['eservice.publicNoticeElapsed']);
    expect(serviceOf(given, serviceId)).toMatchObject({
      state: 'effective',
      rule: 'announcement',
      effectiveOn: '2026-10-08',
      clocks: [{ kind: 'answer', dueOn: '2026-10-23' }],
    });
    expect(given.court.eventsOf(serviceId).at(-1)).toBe('eservice.effective');
  });

  it('sends nobody out while it runs', () => {
    const given = givenCase(undefined, { linked: false });
    const { serviceId } = issue(given, 'complaintCopy', given.defendantId);
    report(given, serviceId, { channel: 'inPerson', outcome: 'noAnswer' });
    given.court.ok('judge', 'desk.eservice.orderPublicNotice', {
      serviceId,
      version: serviceOf(given, serviceId).version,
      ...order,
    });
    given.court.advance('2026-09-20');
    expect(given.court.tasksOf(serviceId)).toEqual([]);
  });

  it('keeps what has arrived, and gives way to any earlier service', () => {
    const given = givenCase();
    openCase(given);
    const { serviceId } = issue(given, 'complaintCopy', given.defendantId);
    report(given, serviceId, { channel: 'ems', outcome: 'sent' });
    given.court.ok('judge', 'desk.eservice.orderPublicNotice', {
      serviceId,
      version: serviceOf(given, serviceId).version,
      ...order,
    });
    expect(serviceOf(given, serviceId).state).toBe('arrived');
    given.court.ok('defendant', 'eservice.acknowledge', { serviceId });
    expect(given.court.advance('2026-11-01')).toEqual([]);
    expect(serviceOf(given, serviceId).rule).toBe('replyOrMatchingAct');
  });

  it('is barred in summary procedure, small claims included', () => {
    for (const procedure of ['summary', 'smallClaims'] as const) {
      const given = givenCase(undefined, { procedure, linked: false });
      const { serviceId } = issue(given, 'complaintCopy', given.defendantId);
      report(given, serviceId, { channel: 'inPerson', outcome: 'noAnswer' });
      const refused = given.court.refused('judge', 'desk.eservice.orderPublicNotice', {
        serviceId,
        version: serviceOf(given, serviceId).version,
        ...order,
      });
      expect(refused).toMatchObject({
        code: 'eservice_public_notice_barred',
        legalBasis: [{ law: '民诉法解释', article: '140' }],
      });
    }
  });
});
