import { describe, expect, it } from 'vitest';
import { SmallCourt } from '../../testing/small-court.ts';
import { bench, givenCase, givenSummons, listTrial, notifyTrial, venue } from '../../testing/hearing-case.ts';
import { hearings } from './index.ts';

describe('listing a hearing', () => {
  it("is the court's own business until parties are notified", () => {
    const given = givenCase();
    const listed = listTrial(given);
    expect(listed).toMatchObject({
      state: 'scheduled',
      mode: 'online',
      endsAt: '2026-09-15T10:30:00+08:00',
      latestNotice: '2026-09-12',
    });
    expect(given.court.eventsOf(listed.hearingId)).toEqual(['hearing.scheduled']);
    expect(given.court.ok('plaintiff', 'hearings.list', { caseId: given.caseId }).data).toEqual([]);
    expect(given.court.refused('plaintiff', 'hearings.get', { hearingId: listed.hearingId }).code).toBe(
      'not_found',
    );
    given.court.ok('clerk', 'desk.hearings.notify', { hearingId: listed.hearingId, version: listed.version });
    expect(given.court.ok('plaintiff', 'hearings.list', { caseId: given.caseId }).data).toHaveLength(1);
  });

  it('refuses a taken courtroom or judge, and a time gone by', () => {
    const given = givenCase();
    const first = listTrial(given);
    const other = givenCase(given.court, { serial: 900_002 });
    const again = {
      caseId: other.caseId,
      kind: 'trial',
      startsAt: '2026-09-15T10:00:00+08:00',
      durationMinutes: 60,
    } as const;
    const room = given.court.refused('clerk', 'desk.hearings.schedule', {
      ...again,
      venue,
      panel: [{ name: '王法官', part: 'judge' }],
    });
    expect(room).toMatchObject({
      code: 'hearing_double_booked',
      conflicts: [{ kind: 'courtroom', hearingId: first.hearingId }],
    });
    const elsewhere = { courtroomId: 'tech-01', name: '第一科技法庭（演示·虚构）' };
    const judge = given.court.refused('clerk', 'desk.hearings.schedule', {
      ...again,
      venue: elsewhere,
      panel: [bench],
    });
    expect(judge).toMatchObject({
      code: 'hearing_double_booked',
      conflicts: [{ kind: 'panel', who: '孙法官' }],
    });
    const after = { ...again, startsAt: '2026-09-15T10:30:00+08:00', venue, panel: [bench] };
    expect(given.court.ok('clerk', 'desk.hearings.schedule', after).state).toBe('scheduled');
    const past = { ...again, startsAt: '2026-09-01T08:59:59+08:00', venue, panel: [bench] };
    expect(given.court.refused('clerk', 'desk.hearings.schedule', past).code).toBe('hearing_in_past');
  });

  it('advises on agents and parties taken elsewhere, and on rest days, with the practice named as such', () => {
    const given = givenCase(new SmallCourt(hearings), { trialLimitOn: '2026-10-01' });
    const first = listTrial(given);
    const other = givenCase(given.court, { serial: 900_002, trialLimitOn: '2026-11-01' });
    const checked = given.court.ok('clerk', 'desk.hearings.checkConflicts', {
      caseId: other.caseId,
      startsAt: '2026-09-15T09:30:00+08:00',
      durationMinutes: 30,
    });
    expect(checked.free).toBe(true);
    expect(checked.conflicts.map(({ kind, priority }) => [kind, priority])).toEqual([
      ['party', 'otherCase'],
      ['party', 'otherCase'],
      ['agent', 'otherCase'],
    ]);
    expect(checked.conflicts[0]!.reason).toMatchObject({ zh: expect.stringContaining('惯例') as string });
    expect(checked.conflicts[0]!.reason.legalBasis).toBeUndefined();
    const sunday = given.court.ok('clerk', 'desk.hearings.checkConflicts', {
      caseId: other.caseId,
      startsAt: '2026-09-13T09:00:00+08:00',
      durationMinutes: 30,
    });
    expect(sunday.conflicts.map(({ kind, blocking }) => [kind, blocking])).toEqual([['restDay', false]]);
    const itself = given.court.ok('clerk', 'desk.hearings.checkConflicts', {
      caseId: given.caseId,
      startsAt: first.startsAt,
      durationMinutes: 30,
      courtroomId: venue.courtroomId,
      exceptHearingId: first.hearingId,
    });
    expect(itself).toMatchObject({ free: true, conflicts: [] });
  });

  it('takes the mode from consents to this very stage, never presumed', () => {
    const silent = givenCase(new SmallCourt(hearings), { consents: false });
    expect(listTrial(silent)).toMatchObject({
      mode: 'offline',
      modeReasons: [{ legalBasis: [{ law: '人民法院在线诉讼规则' }] }],
    });
    expect(
      silent.court.refused('clerk', 'desk.hearings.schedule', {
        caseId: silent.caseId,
        kind: 'trial',
        mode: 'online',
        startsAt: '2026-09-16T09:00:00+08:00',
        durationMinutes: 60,
        venue,
        panel: [bench],
      }),
    ).toMatchObject({ code: 'hearing_mode_not_allowed', legalBasis: [{ law: '人民法院在线诉讼规则' }] });
    const agreed = givenCase();
    expect(listTrial(agreed, { mode: 'offline' }).notices.map((one) => one.attendBy)).toEqual([
      'onSite',
      'onSite',
    ]);
    const secret = {
      onlineFacts: { barriers: ['stateSecurityOrSecret' as const] },
      startsAt: '2026-09-17T09:00:00+08:00',
    };
    expect(listTrial(agreed, secret).mode).toBe('offline');
    const mixed = {
      onlineFacts: { withoutMeansPartyIds: [agreed.defendantId] },
      startsAt: '2026-09-18T09:00:00+08:00',
    };
    expect(listTrial(agreed, mixed)).toMatchObject({
      mode: 'hybrid',
      notices: [{ attendBy: 'online' }, { attendBy: 'onSite' }],
    });
    const witness = {
      onlineFacts: { barriers: ['witnessOnSite' as const] },
      startsAt: '2026-09-22T09:00:00+08:00',
    };
    expect(listTrial(agreed, witness)).toMatchObject({
      mode: 'hybrid',
      notices: [{ attendBy: 'online' }, { attendBy: 'online' }],
    });
    const exchange = { kind: 'evidenceExchange' as const, startsAt: '2026-09-21T09:00:00+08:00' };
    expect(listTrial(agreed, exchange).mode).toBe('offline');
  });

  it('needs a case in progress, and staff of its court', () => {
    const given = givenCase();
    given.court.write((commit) => {
      commit.tx.put('case', { ...commit.tx.find('case', given.caseId)!, state: 'accepted' });
    });
    const asked = {
      caseId: given.caseId,
      kind: 'trial' as const,
      startsAt: '2026-09-15T09:00:00+08:00',
      durationMinutes: 60,
      venue,
      panel: [bench],
    };
    expect(given.court.refused('clerk', 'desk.hearings.schedule', asked).code).toBe('hearing_case_not_ready');
    expect(given.court.refused('otherJudge', 'desk.hearings.schedule', asked).code).toBe('not_found');
    expect(given.court.refused('plaintiff', 'desk.hearings.schedule', asked).code).toBe('forbidden');
  });
});

describe('moving and cancelling', () => {
  it('moves an announced hearing: the old one is superseded, the three days start anew', () => {
    const given = givenCase();
    const told = notifyTrial(given);
    const moved = given.court.ok('clerk', 'desk.hearings.reschedule', {
      hearingId: told.hearingId,
      version: told.version,
      startsAt: '2026-09-22T09:00:00+08:00',
      durationMinutes: 90,
      reason: { zh: '法庭设备检修', en: 'maintenance' },
    });
    expect(moved).toMatchObject({
      state: 'scheduled',
      supersedesHearingId: told.hearingId,
      latestNotice: '2026-09-19',
    });
    const old = given.court.ok('plaintiff', 'hearings.get', { hearingId: told.hearingId });
    expect(old).toMatchObject({
      state: 'superseded',
      supersededByHearingId: moved.hearingId,
      reason: { zh: '法庭设备检修' },
    });
    expect(given.court.eventsOf(told.hearingId).at(-1)).toBe('hearing.rescheduled');
    // No reminder of the old date, and none of the new one before it is notified.
    expect(given.court.advance('2026-09-18T12:00:00+08:00')).toEqual([]);
    expect(given.court.refused('plaintiff', 'hearings.get', { hearingId: moved.hearingId }).code).toBe(
      'not_found',
    );
    given.court.advance('2026-09-20');
    const late = given.court.refused('clerk', 'desk.hearings.notify', {
      hearingId: moved.hearingId,
      version: moved.version,
    });
    expect(late).toMatchObject({
      code: 'hearing_notice_too_short',
      latestNotice: '2026-09-19',
      legalBasis: [{ law: '民事诉讼法' }],
    });
  });

  it('does not tell parties of changes to what they were never told', () => {
    const given = givenCase();
    const listed = listTrial(given);
    const moved = given.court.ok('clerk', 'desk.hearings.reschedule', {
      hearingId: listed.hearingId,
      version: listed.version,
      startsAt: '2026-09-16T09:00:00+08:00',
      durationMinutes: 90,
      reason: { zh: '改', en: 'x' },
    });
    expect(given.court.eventsOf(listed.hearingId)).toEqual(['hearing.scheduled', 'hearing.revised']);
    given.court.ok('clerk', 'desk.hearings.cancel', {
      hearingId: moved.hearingId,
      version: moved.version,
      reason: { zh: '撤', en: 'x' },
    });
    expect(given.court.eventsOf(moved.hearingId)).toEqual(['hearing.scheduled', 'hearing.dropped']);
  });

  it('lets only a judge cancel once parties were told', () => {
    const given = givenCase();
    const { hearingId, version } = notifyTrial(given);
    const body = { hearingId, version, reason: { zh: '当事人和解中', en: 'settlement talks' } };
    expect(given.court.refused('clerk', 'desk.hearings.cancel', body).code).toBe('forbidden');
    expect(given.court.ok('judge', 'desk.hearings.cancel', body).state).toBe('cancelled');
    expect(given.court.eventsOf(hearingId).at(-1)).toBe('hearing.cancelled');
    expect(
      given.court.refused('judge', 'desk.hearings.cancel', { ...body, version: version + 1 }),
    ).toMatchObject({
      code: 'state_conflict',
      state: 'cancelled',
    });
  });

  it('refuses a stale version', () => {
    const given = givenCase();
    const { hearingId, version } = listTrial(given);
    expect(
      given.court.refused('clerk', 'desk.hearings.notify', { hearingId, version: version + 1 }).code,
    ).toBe('version_conflict');
  });
});

describe('telling the parties', () => {
  it('sets reminders 7, 3, 1 days before and on the day, and tells each once', () => {
    const given = givenCase();
    const told = notifyTrial(given);
    expect(told.reminders.map(({ daysBefore, dueAt }) => [daysBefore, dueAt])).toEqual([
      [7, '2026-09-08T09:00:00+08:00'],
      [3, '2026-09-12T09:00:00+08:00'],
      [1, '2026-09-14T09:00:00+08:00'],
      [0, '2026-09-15T07:30:00+08:00'],
    ]);
    given.court.advance('2026-09-08T09:00:00+08:00');
    const seen = given.court.ok('roomAgent', 'hearings.get', { hearingId: told.hearingId });
    expect(seen.reminders.filter((one) => one.raisedAt).map((one) => one.daysBefore)).toEqual([7]);
    expect(seen).not.toHaveProperty('myNotice');
    expect(JSON.stringify(seen)).not.toContain('900001');
    given.court.advance('2026-09-15T08:00:00+08:00');
    expect(
      given.court.eventsOf(told.hearingId).filter((type) => type === 'hearing.reminderDue'),
    ).toHaveLength(4);
  });

  it('skips reminders that lie behind, and exempts the summary procedure from the three days', () => {
    const given = givenCase(new SmallCourt(hearings), { procedure: 'summary' });
    const told = notifyTrial(given, { startsAt: '2026-09-02T15:00:00+08:00' });
    expect(told).not.toHaveProperty('latestNotice');
    expect(told.reminders.map((one) => one.daysBefore)).toEqual([0]);
  });

  it('says to each party whether its own summons took effect, and what absence leads to', () => {
    const given = givenCase();
    const { hearingId } = notifyTrial(given);
    givenSummons(given, hearingId, given.plaintiffId, 'effective');
    givenSummons(given, hearingId, given.defendantId, 'sent');
    const mine = given.court.ok('lawyer', 'hearings.get', { hearingId });
    expect(mine).toMatchObject({ myNotice: { state: 'effective' }, allNotified: false, attendBy: 'online' });
    expect(mine.absence).toMatchObject({
      zh: expect.stringContaining('按撤诉处理') as string,
      legalBasis: [{ article: '146' }],
    });
    expect(mine.panel).toEqual([{ name: '孙法官', part: 'soleJudge' }]);
    const theirs = given.court.ok('defendant', 'hearings.get', { hearingId });
    expect(theirs).toMatchObject({
      myNotice: { state: 'pending' },
      absence: { zh: expect.stringContaining('缺席判决') as string },
    });
    expect(given.court.refused('stranger', 'hearings.get', { hearingId }).code).toBe('not_found');
  });

  it("raises a judge's task five days before for who has no summons, and closes it when one is issued", () => {
    const given = givenCase();
    const { hearingId } = notifyTrial(given);
    givenSummons(given, hearingId, given.plaintiffId, 'effective');
    given.court.advance('2026-09-10T09:00:00+08:00');
    expect(given.court.tasksOf(hearingId)).toEqual(['hearing.notNotified']);
    const task = given.court.world.read().all('task', { subjectId: hearingId })[0]!;
    expect(task).toMatchObject({ role: 'judge', zh: '李建国没有有效的传票，请决定：改期或依法处理' });
    const serviceId = givenSummons(given, hearingId, given.defendantId, 'arrived');
    const { documentId } = given.court.world.read().find('service', serviceId)!;
    given.court.world.report('document.issued', documentId, {}, given.court.wallMs);
    expect(given.court.tasksOf(hearingId)).toEqual([]);
    expect(given.court.ok('clerk', 'desk.hearings.get', { hearingId }).state).toBe('notified');
  });

  it('leaves a summons that is under way to eservice, and tells the court all the same', () => {
    const given = givenCase();
    const { hearingId } = notifyTrial(given);
    givenSummons(given, hearingId, given.plaintiffId, 'effective');
    givenSummons(given, hearingId, given.defendantId, 'arrived');
    given.court.advance('2026-09-10T09:00:00+08:00');
    expect(given.court.tasksOf(hearingId)).toEqual([]);
    expect(given.court.eventsOf(hearingId).at(-1)).toBe('hearing.notNotified');
  });

  it('reminds the clerk on the last lawful day, and asks what became of a session nobody recorded', () => {
    const given = givenCase();
    const listed = listTrial(given);
    given.court.advance('2026-09-12T08:00:00+08:00');
    expect(given.court.tasksOf(listed.hearingId)).toEqual(['hearing.notice']);
    given.court.ok('clerk', 'desk.hearings.notify', { hearingId: listed.hearingId, version: listed.version });
    expect(given.court.tasksOf(listed.hearingId)).toEqual([]);
    given.court.advance('2026-09-16T09:00:00+08:00');
    expect(given.court.tasksOf(listed.hearingId)).toContain('hearing.outcome');
    // A timer never decides: nobody was found absent, nothing was closed.
    expect(given.court.ok('clerk', 'desk.hearings.get', { hearingId: listed.hearingId })).toMatchObject({
      state: 'notified',
      attendance: [],
    });
  });
});

describe('what happens elsewhere', () => {
  it('cancels what is listed when the case is closed, telling parties only of what they knew', () => {
    const given = givenCase();
    const told = notifyTrial(given);
    const listed = listTrial(given, { startsAt: '2026-09-29T09:00:00+08:00' });
    given.court.world.report('case.closed', given.caseId, {}, given.court.wallMs);
    expect(given.court.eventsOf(told.hearingId).at(-1)).toBe('hearing.cancelled');
    expect(given.court.eventsOf(listed.hearingId).at(-1)).toBe('hearing.dropped');
    expect(given.court.advance('2026-10-01')).toEqual([]);
  });

  it('asks a judge to settle the mode anew when a party goes offline', () => {
    const given = givenCase();
    const { hearingId } = notifyTrial(given);
    given.court.world.report('party.offline', given.defendantId, {}, given.court.wallMs);
    expect(given.court.tasksOf(hearingId)).toEqual(['hearing.mode']);
  });
});

describe('lists', () => {
  it('shows a lawyer the hearings of all cases by time, with overlaps', () => {
    const given = givenCase();
    const other = givenCase(given.court, { serial: 900_002 });
    const late = notifyTrial(given, { startsAt: '2026-09-16T09:00:00+08:00' });
    const room2 = { courtroomId: 'tech-02', name: '第二科技法庭（演示·虚构）' };
    const clash = notifyTrial(other, {
      startsAt: '2026-09-16T10:00:00+08:00',
      venue: room2,
      panel: [{ name: '陈法官', part: 'soleJudge' }],
    });
    const early = notifyTrial(other);
    const { data } = given.court.ok('lawyer', 'hearings.mySchedule', {});
    expect(data.map((one) => [one.hearing.hearingId, one.overlapsWith])).toEqual([
      [early.hearingId, []],
      [late.hearingId, [clash.hearingId]],
      [clash.hearingId, [late.hearingId]],
    ]);
    const one = given.court.ok('lawyer', 'hearings.mySchedule', {
      from: '2026-09-16',
      to: '2026-09-16',
      limit: 1,
    });
    expect(one.data.map((each) => each.hearing.hearingId)).toEqual([late.hearingId]);
    const two = given.court.ok('lawyer', 'hearings.mySchedule', {
      from: '2026-09-16',
      to: '2026-09-16',
      limit: 1,
      cursor: one.nextCursor!,
    });
    expect(two).toMatchObject({ data: [{ hearing: { hearingId: clash.hearingId } }], nextCursor: null });
    expect(given.court.ok('stranger', 'hearings.mySchedule', {}).data).toEqual([]);
  });

  it('announces public hearings by name, and leaves out closed and unannounced ones', () => {
    const given = givenCase();
    notifyTrial(given);
    notifyTrial(given, { startsAt: '2026-09-16T09:00:00+08:00', closedGround: 'personalPrivacy' });
    listTrial(given, { startsAt: '2026-09-17T09:00:00+08:00' });
    const { data } = given.court.ok(undefined, 'hearings.listPublic', { courtId: 'lu0305' });
    expect(data).toHaveLength(1);
    expect(data[0]).toMatchObject({
      caseNumber: '（2026）鲁0305民初900001号',
      parties: [{ name: '王桂芳' }, { name: '李建国' }],
    });
    expect(
      given.court.ok(undefined, 'hearings.listPublic', { courtId: 'lu0305', on: '2026-09-16' }).data,
    ).toEqual([]);
    expect(given.court.ok(undefined, 'hearings.listPublic', { courtId: 'lu0303' }).data).toEqual([]);
  });

  it("filters the court's list", () => {
    const given = givenCase();
    const told = notifyTrial(given);
    listTrial(given, { startsAt: '2026-09-17T09:00:00+08:00' });
    const ids = (input: object) =>
      given.court.ok('clerk', 'desk.hearings.list', input).data.map((one) => one.hearingId);
    expect(ids({})).toHaveLength(2);
    expect(ids({ state: 'notified' })).toEqual([told.hearingId]);
    expect(ids({ to: '2026-09-15', courtroomId: 'internet-03', caseId: given.caseId })).toEqual([
      told.hearingId,
    ]);
    expect(ids({ courtroomId: 'tech-09' })).toEqual([]);
    expect(given.court.ok('otherJudge', 'desk.hearings.list', {}).data).toEqual([]);
  });
});
