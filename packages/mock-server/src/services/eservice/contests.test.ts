import { describe, expect, it } from 'vitest';
import { givenCase, issue, openCase, serviceOf } from '../../testing/given-case.ts';
import type { GivenCase } from '../../testing/given-case.ts';

const now = '2026-09-01T09:00:00+08:00';

/** A complaint copy that was read at the defendant's unconfirmed account. */
function presumed(given: GivenCase): string {
  openCase(given);
  const { serviceId } = issue(given, 'complaintCopy', given.defendantId);
  const { version } = serviceOf(given, serviceId);
  given.court.ok('clerk', 'desk.eservice.recordAttempt', {
    serviceId,
    version,
    attemptNo: 1,
    outcome: 'read',
    at: now,
  });
  return serviceId;
}

/** A complaint copy that arrived at the defendant's confirmed account. */
function effective(given: GivenCase): string {
  given.court.ok('defendant', 'eservice.confirmAddress', {
    caseId: given.caseId,
    channel: 'platformAccount',
    scope: 'all',
    effectsNoticeVersion: '2026-01',
  });
  return issue(given, 'complaintCopy', given.defendantId).serviceId;
}

type Reason = 'systemError' | 'notMyAccount' | 'notReadByMe' | 'arrivedLater';

const file = (given: GivenCase, serviceId: string, reason: Reason, arrivedAt?: string) =>
  given.court.ok('defendant', 'eservice.contest', {
    serviceId,
    reason,
    statement: '当时我在医院，没有看过',
    ...(arrivedAt ? { arrivedAt } : {}),
  });

const decide = (given: GivenCase, contestId: string, decision: 'upheld' | 'dismissed') =>
  given.court.ok('judge', 'desk.eservice.decideContest', {
    contestId,
    version: 1,
    decision,
    reasons: '经查证据充分',
  });

describe('contesting a service', () => {
  it('changes nothing until a judge decides; upheld, a presumption falls back to arrival and the clocks stop', () => {
    const given = givenCase();
    const serviceId = presumed(given);
    const filed = file(given, serviceId, 'notReadByMe');
    expect(filed).toMatchObject({ state: 'open', reason: 'notReadByMe' });
    expect(serviceOf(given, serviceId).state).toBe('presumed');
    expect(given.court.tasksOf(filed.contestId)).toEqual(['eservice.contest']);
    expect(
      given.court.refused('defendant', 'eservice.contest', {
        serviceId,
        reason: 'systemError',
        statement: '再次',
      }).code,
    ).toBe('eservice_contest_open');
    expect(
      given.court.refused('clerk', 'desk.eservice.decideContest', {
        contestId: filed.contestId,
        version: 1,
        decision: 'upheld',
        reasons: '成立',
      }).code,
    ).toBe('forbidden');
    expect(given.court.refused('plaintiff', 'eservice.getContest', { contestId: filed.contestId }).code).toBe(
      'not_found',
    );
    const decided = decide(given, filed.contestId, 'upheld');
    expect(decided).toMatchObject({
      state: 'upheld',
      decidedBy: '孙法官',
      filedBy: '李建国',
      serviceAfter: { state: 'arrived', clocks: [] },
    });
    expect(serviceOf(given, serviceId)).not.toHaveProperty('effectiveOn');
    expect(given.court.eventsOf(serviceId).at(-1)).toBe('eservice.rebutted');
    expect(given.court.tasksOf(filed.contestId)).toEqual([]);
    expect(given.court.ok('defendant', 'eservice.getContest', { contestId: filed.contestId }).state).toBe(
      'upheld',
    );
    expect(given.court.ok('defendant', 'eservice.get', { serviceId }).contestId).toBe(filed.contestId);
    expect(
      given.court.refused('judge', 'desk.eservice.decideContest', {
        contestId: filed.contestId,
        version: 2,
        decision: 'dismissed',
        reasons: '改判',
      }).code,
    ).toBe('state_conflict');
  });

  it('dismissed, it leaves everything as it was', () => {
    const given = givenCase();
    const serviceId = presumed(given);
    const before = serviceOf(given, serviceId);
    const { contestId } = file(given, serviceId, 'systemError');
    expect(decide(given, contestId, 'dismissed')).toMatchObject({
      state: 'dismissed',
      serviceAfter: { state: 'presumed' },
    });
    expect(serviceOf(given, serviceId)).toMatchObject({ state: 'presumed', effectiveAt: before.effectiveAt });
    expect(given.court.ok('judge', 'desk.eservice.listContests', { state: 'dismissed' }).data).toHaveLength(
      1,
    );
    expect(given.court.ok('judge', 'desk.eservice.listContests', { state: 'open' }).data).toEqual([]);
  });

  it("another's account is no address at all, and the document waits for another way", () => {
    const given = givenCase();
    const serviceId = presumed(given);
    decide(given, file(given, serviceId, 'notMyAccount').contestId, 'upheld');
    expect(serviceOf(given, serviceId)).toMatchObject({ state: 'failed', clocks: [] });
    const [waiting] = given.court.ok('clerk', 'desk.eservice.notYetNotified', {}).data;
    expect(waiting).toMatchObject({ serviceId, nextStep: { kind: 'call' } });
    const arrived = issue(given, 'notice', given.defendantId).serviceId;
    decide(given, file(given, arrived, 'systemError').contestId, 'upheld');
    expect(serviceOf(given, arrived).state).toBe('failed');
    expect(given.court.eventsOf(arrived).at(-1)).toBe('eservice.failed');
  });

  it('a system error at a confirmed address means that it never arrived', () => {
    const given = givenCase();
    const serviceId = effective(given);
    decide(given, file(given, serviceId, 'systemError').contestId, 'upheld');
    expect(serviceOf(given, serviceId).state).toBe('failed');
    expect(given.court.eventsOf(serviceId).at(-1)).toBe('eservice.rebutted');
  });

  it('a proven later arrival moves the date; not having read it does not', () => {
    const given = givenCase();
    const serviceId = effective(given);
    given.court.advance('2026-09-06');
    expect(
      given.court.refused('defendant', 'eservice.contest', {
        serviceId,
        reason: 'arrivedLater',
        statement: '系统延迟',
      }).code,
    ).toBe('eservice_arrival_missing');
    decide(given, file(given, serviceId, 'notReadByMe').contestId, 'upheld');
    expect(serviceOf(given, serviceId)).toMatchObject({ state: 'effective', effectiveOn: '2026-09-01' });
    expect(given.court.eventsOf(serviceId)).not.toContain('eservice.effectChanged');
    decide(given, file(given, serviceId, 'arrivedLater', '2026-09-03T08:00:00+08:00').contestId, 'upheld');
    expect(serviceOf(given, serviceId)).toMatchObject({
      state: 'effective',
      effectiveOn: '2026-09-03',
      clocks: [{ dueOn: '2026-09-18' }],
    });
    expect(given.court.eventsOf(serviceId).at(-1)).toBe('eservice.effectChanged');
  });

  it('falls back on another attempt where there is one', () => {
    const given = givenCase();
    const serviceId = presumed(given);
    given.court.ok('defendant', 'eservice.acknowledge', { serviceId });
    decide(given, file(given, serviceId, 'notReadByMe').contestId, 'upheld');
    expect(serviceOf(given, serviceId)).toMatchObject({ state: 'effective', rule: 'replyOrMatchingAct' });
    const other = effective(givenCase(given.court, { serial: 900_002 }));
    const { version } = serviceOf(given, other);
    const [own] = given.court.world.read().all('address', { partyId: serviceOf(given, other).partyId });
    const read = {
      serviceId: other,
      version,
      channel: 'im',
      outcome: 'read',
      at: now,
      addressId: own!.id,
    } as const;
    given.court.write((commit) => commit.tx.put('address', { ...own!, state: 'inferred' }));
    given.court.ok('clerk', 'desk.eservice.recordAttempt', read);
    decide(given, file(given, other, 'systemError').contestId, 'upheld');
    expect(serviceOf(given, other)).toMatchObject({ state: 'presumed', channel: 'im' });
  });

  it('has nothing to contest before anything was sent', () => {
    const given = givenCase(undefined, { linked: true });
    const { serviceId } = issue(given, 'notice', given.defendantId);
    expect(
      given.court.refused('defendant', 'eservice.contest', {
        serviceId,
        reason: 'systemError',
        statement: '没有收到',
      }).code,
    ).toBe('eservice_nothing_to_contest');
  });
});
