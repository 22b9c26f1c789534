import { describe, expect, it } from 'vitest';
import { SmallCourt } from '../../testing/small-court.ts';
import {
  bench,
  givenCase,
  givenSummons,
  hearTrial,
  listTrial,
  notifyTrial,
  put,
  startTrial,
} from '../../testing/hearing-case.ts';
import { hearings } from './index.ts';

const illness = { ground: 'mustAppearAbsentWithReason', explanation: '住院，附诊断证明' } as const;

describe('postponement', () => {
  it('lets the old time stand until a judge agrees, and says so', () => {
    const given = givenCase();
    const { hearingId } = notifyTrial(given);
    const asked = given.court.ok('defendant', 'hearings.requestPostponement', {
      hearingId,
      ...illness,
      suggestedDates: ['2026-09-25'],
    });
    expect(asked).toMatchObject({
      state: 'requested',
      standing: { zh: '法院同意前，仍按原时间' },
      hearingStartsAt: '2026-09-15T09:00:00+08:00',
      requestedBy: '李建国',
    });
    expect(given.court.tasksOf(asked.postponementId)).toEqual(['postponement.decision']);
    expect(
      given.court.refused('defendant', 'hearings.requestPostponement', { hearingId, ...illness }).code,
    ).toBe('postponement_pending');
    // The other side sees neither the request nor its reasons.
    expect(
      given.court.refused('plaintiff', 'hearings.getPostponement', { postponementId: asked.postponementId })
        .code,
    ).toBe('not_found');
    expect(given.court.ok('lawyer', 'hearings.listPostponements', { hearingId }).data).toEqual([]);
    expect(given.court.ok('defendant', 'hearings.listPostponements', { hearingId }).data).toHaveLength(1);
    given.court.advance('2026-09-15T09:00:00+08:00');
    const now = given.court.ok('clerk', 'desk.hearings.get', { hearingId });
    expect(now.state).toBe('notified');
    expect(
      given.court.refused('judge', 'desk.hearings.start', { hearingId, version: now.version }).code,
    ).toBe('postponement_undecided');
  });

  it('granted: all learn that the date changes, nobody else learns why, and the reminders end', () => {
    const given = givenCase();
    const { hearingId } = notifyTrial(given);
    const { postponementId, version } = given.court.ok('defendant', 'hearings.requestPostponement', {
      hearingId,
      ...illness,
    });
    const other = given.court.ok('plaintiff', 'hearings.requestPostponement', {
      hearingId,
      ground: 'other',
      explanation: '出差',
    });
    const decision = {
      postponementId,
      version,
      decision: 'granted',
      reason: { zh: '确有正当理由', en: 'good reason' },
    } as const;
    expect(given.court.refused('clerk', 'desk.hearings.decidePostponement', decision).code).toBe('forbidden');
    const decided = given.court.ok('judge', 'desk.hearings.decidePostponement', decision);
    expect(decided).toMatchObject({
      postponement: { state: 'granted', decisionReason: { legalBasis: [{ article: '149' }] } },
      decidedBy: '孙法官',
    });
    const seen = given.court.ok('plaintiff', 'hearings.get', { hearingId });
    expect(seen.state).toBe('postponed');
    expect(JSON.stringify(seen)).not.toMatch(/住院|正当理由，/);
    expect(
      given.court.ok('plaintiff', 'hearings.getPostponement', { postponementId: other.postponementId }).state,
    ).toBe('lapsed');
    expect(given.court.tasksOf(hearingId)).toEqual(['hearing.newDate']);
    expect(given.court.advance('2026-09-20')).toEqual([]);
    const moved = given.court.ok('clerk', 'desk.hearings.reschedule', {
      hearingId,
      version: decided.hearing.version,
      startsAt: '2026-09-28T09:00:00+08:00',
      durationMinutes: 90,
      reason: { zh: '延期', en: 'postponed' },
    });
    expect(moved.supersedesHearingId).toBe(hearingId);
    expect(given.court.tasksOf(hearingId)).toEqual([]);
  });

  it('refused or withdrawn: the time stands', () => {
    const given = givenCase();
    const { hearingId } = notifyTrial(given);
    const first = given.court.ok('lawyer', 'hearings.requestPostponement', {
      hearingId,
      ground: 'newWitnessOrEvidence',
      explanation: '新证人',
    });
    const refused = given.court.ok('judge', 'desk.hearings.decidePostponement', {
      postponementId: first.postponementId,
      version: first.version,
      decision: 'refused',
      reason: { zh: '可以另行提交', en: 'file it instead' },
    });
    expect(refused.postponement.standing.zh).toBe('不同意延期，仍按原时间');
    const second = given.court.ok('lawyer', 'hearings.requestPostponement', {
      hearingId,
      ground: 'other',
      explanation: '再次申请',
    });
    const withdrawn = given.court.ok('plaintiff', 'hearings.withdrawPostponement', {
      postponementId: second.postponementId,
      version: second.version,
    });
    expect(withdrawn.state).toBe('withdrawn');
    expect(given.court.ok('defendant', 'hearings.get', { hearingId }).state).toBe('notified');
    expect(
      given.court.ok('judge', 'desk.hearings.listPostponements', { state: 'refused' }).data,
    ).toHaveLength(1);
    expect(
      given.court.ok('judge', 'desk.hearings.getPostponement', { postponementId: first.postponementId }).party
        .displayName,
    ).toBe('王桂芳');
  });

  it("takes only one's own proofs, and only before the hearing", () => {
    const given = givenCase();
    const { hearingId } = notifyTrial(given);
    const mine = given.court.write((commit) => put(commit, 'file', { ownerIds: ['prs_personadefendant'] }));
    const bad = given.court.refused('plaintiff', 'hearings.requestPostponement', {
      hearingId,
      ...illness,
      fileIds: [mine],
    });
    expect(bad).toMatchObject({ code: 'invalid_request', violations: [{ pointer: '/fileIds/0' }] });
    expect(
      given.court.ok('defendant', 'hearings.requestPostponement', { hearingId, ...illness, fileIds: [mine] })
        .fileIds,
    ).toEqual([mine]);
    given.court.advance('2026-09-15T09:00:00+08:00');
    expect(
      given.court.refused('plaintiff', 'hearings.requestPostponement', { hearingId, ...illness }).code,
    ).toBe('state_conflict');
  });
});

describe('joining online', () => {
  it('opens 30 minutes before; a ticket works once, soon, for its hearing', () => {
    const given = givenCase();
    const { hearingId } = notifyTrial(given);
    expect(given.court.ok('plaintiff', 'hearings.get', { hearingId }).join).toEqual({
      opensAt: '2026-09-15T08:30:00+08:00',
    });
    given.court.advance('2026-09-15T08:29:59+08:00');
    const ask = { hearingId, client: 'miniProgram' } as const;
    expect(given.court.refused('lawyer', 'hearings.createJoinTicket', ask)).toMatchObject({
      code: 'hearing_join_closed',
      opensAt: '2026-09-15T08:30:00+08:00',
    });
    given.court.advance('2026-09-15T08:30:00+08:00');
    const ticket = given.court.ok('lawyer', 'hearings.createJoinTicket', ask);
    expect(ticket.target).toMatchObject({
      client: 'miniProgram',
      path: expect.stringContaining(hearingId) as string,
    });
    expect(JSON.stringify(ticket.target)).not.toContain(ticket.ticket);
    expect(ticket.discipline[0]!.zh).toContain('不得录音');
    const again = given.court.ok('lawyer', 'hearings.createJoinTicket', ask);
    expect(again.ticket).not.toBe(ticket.ticket);
    const redeemed = given.court.ok('clerk', 'desk.hearings.redeemTicket', {
      hearingId,
      ticket: ticket.ticket,
    });
    expect(redeemed).toMatchObject({
      name: '周明',
      actingAs: 'agent',
      party: { displayName: '王桂芳' },
      identityCheck: { legalBasis: [{ article: '7' }] },
    });
    expect(
      given.court.refused('clerk', 'desk.hearings.redeemTicket', { hearingId, ticket: ticket.ticket }).code,
    ).toBe('join_ticket_invalid');
    given.court.wallMs += 5 * 60_000;
    expect(
      given.court.refused('clerk', 'desk.hearings.redeemTicket', { hearingId, ticket: again.ticket }).code,
    ).toBe('join_ticket_invalid');
    expect(
      given.court.refused('clerk', 'desk.hearings.redeemTicket', { hearingId, ticket: 'jt_0000000000000000' })
        .code,
    ).toBe('join_ticket_invalid');
    expect(given.court.ok('plaintiff', 'hearings.listPresence', { hearingId }).data).toMatchObject([
      { kind: 'joined', source: 'platform' },
    ]);
    expect(given.court.ok('defendant', 'hearings.listPresence', { hearingId }).data).toEqual([]);
  });

  it('keeps no secret, and lets nobody in who attends in the courtroom or has no part in the case', () => {
    const given = givenCase();
    const { hearingId } = notifyTrial(given, { onlineFacts: { withoutMeansPartyIds: [given.defendantId] } });
    given.court.advance('2026-09-15T08:45:00+08:00');
    const { ticket } = given.court.ok('plaintiff', 'hearings.createJoinTicket', { hearingId, client: 'web' });
    expect(JSON.stringify(given.court.world.snapshot())).not.toContain(ticket);
    expect(
      given.court.refused('defendant', 'hearings.createJoinTicket', { hearingId, client: 'web' }).code,
    ).toBe('hearing_not_online');
    expect(
      given.court.refused('stranger', 'hearings.createJoinTicket', { hearingId, client: 'web' }).code,
    ).toBe('not_found');
    expect(given.court.refused('judge', 'hearings.createJoinTicket', { hearingId, client: 'web' }).code).toBe(
      'forbidden',
    );
  });

  it('needs a verified person', () => {
    const given = givenCase();
    const { hearingId } = notifyTrial(given);
    given.court.write((commit) =>
      commit.grantCase(
        'prs_personanewcomer',
        { caseId: given.caseId, role: 'litigant', partyId: given.defendantId },
        '',
      ),
    );
    given.court.advance('2026-09-15T08:45:00+08:00');
    expect(
      given.court.refused('newcomer', 'hearings.createJoinTicket', { hearingId, client: 'native' }).code,
    ).toBe('assurance_too_low');
  });

  it('tests devices any time after notice, with advice and a call by the clerk when something is wrong', () => {
    const given = givenCase();
    const { hearingId } = notifyTrial(given);
    const good = {
      hearingId,
      client: 'web',
      camera: 'ok',
      microphone: 'ok',
      speaker: 'ok',
      uplinkKbps: 2000,
      downlinkKbps: 8000,
      roundTripMs: 40,
    } as const;
    expect(given.court.ok('plaintiff', 'hearings.selfTest', good)).toMatchObject({
      passed: true,
      advice: [],
    });
    const bad = given.court.ok('plaintiff', 'hearings.selfTest', {
      ...good,
      camera: 'denied',
      microphone: 'missing',
      speaker: 'failed',
      roundTripMs: 900,
    });
    expect(bad.passed).toBe(false);
    expect(bad.advice.map((one) => one.zh.slice(0, 3))).toEqual([
      '摄像头',
      '麦克风',
      '扬声器',
      '网络较',
      '没有条',
    ]);
    expect(given.court.tasksOf(bad.selfTestId)).toEqual(['hearing.selfTest']);
    const listed = listTrial(given, { startsAt: '2026-09-22T09:00:00+08:00' });
    expect(
      given.court.refused('plaintiff', 'hearings.selfTest', { ...good, hearingId: listed.hearingId }).code,
    ).toBe('not_found');
  });
});

describe('the session', () => {
  it('cannot start long before its time', () => {
    const given = givenCase();
    const { hearingId, version } = notifyTrial(given);
    expect(given.court.refused('judge', 'desk.hearings.start', { hearingId, version }).code).toBe(
      'hearing_too_early',
    );
  });

  it('keeps presence and faults as evidence, from platform, clerk and party', () => {
    const given = givenCase();
    const { hearingId } = startTrial(given);
    const fault = given.court.ok('defendant', 'hearings.reportFault', {
      hearingId,
      kind: 'networkFault',
      cause: 'powerCut',
      note: '小区停电',
    });
    expect(fault).toMatchObject({ source: 'party', recordedBy: '李建国', cause: 'powerCut' });
    expect(given.court.tasksOf(fault.presenceId)).toEqual(['hearing.fault']);
    const seen = given.court.ok('clerk', 'desk.hearings.recordPresence', {
      hearingId,
      partyId: given.defendantId,
      kind: 'disconnected',
      occurredAt: '2026-09-15T00:59:00Z',
    });
    expect(seen).toMatchObject({
      source: 'clerk',
      cause: 'unknown',
      occurredAt: '2026-09-15T08:59:00+08:00',
    });
    const future = {
      hearingId,
      partyId: given.defendantId,
      kind: 'left',
      occurredAt: '2026-09-15T09:00:01+08:00',
    } as const;
    expect(given.court.refused('clerk', 'desk.hearings.recordPresence', future).violations).toMatchObject([
      { pointer: '/occurredAt' },
    ]);
    const foreign = given.court.refused('clerk', 'desk.hearings.recordPresence', {
      ...future,
      occurredAt: undefined as never,
      partyId: 'pty_0000000000',
    });
    expect(foreign.violations).toMatchObject([{ pointer: '/partyId', code: 'unknownParty' }]);
    expect(given.court.ok('auditor', 'desk.hearings.listPresence', { hearingId }).data).toHaveLength(2);
    expect(given.court.ok('plaintiff', 'hearings.listPresence', { hearingId }).data).toEqual([]);
    expect(given.court.eventsOf(fault.presenceId)).toEqual(['presence.recorded']);
  });

  it('accounts for every party, and only proposes what absence may mean', () => {
    const given = givenCase();
    const { hearingId, version } = startTrial(given);
    givenSummons(given, hearingId, given.defendantId, 'sent');
    const some = { hearingId, version, outcome: 'heard' } as const;
    const missing = given.court.refused('clerk', 'desk.hearings.end', {
      ...some,
      attendance: [{ partyId: given.plaintiffId, status: 'attended' }],
    });
    expect(missing.violations).toMatchObject([
      { code: 'missing', zh: expect.stringContaining('李建国') as string },
    ]);
    const ended = given.court.ok('clerk', 'desk.hearings.end', {
      ...some,
      attendance: [
        { partyId: given.plaintiffId, status: 'leftMidway', cause: 'none', warned: true },
        { partyId: given.defendantId, status: 'absent', cause: 'networkFailure' },
      ],
    });
    expect(ended.attendance).toMatchObject([
      {
        proposal: 'midwayExit',
        reason: { legalBasis: [{ article: '25/2' }, { article: '146' }, { article: '147' }] },
      },
      { proposal: 'notAbsent', noticeEffective: false },
    ]);
    const task = given.court.world
      .read()
      .all('task', { subjectId: hearingId })
      .find((one) => one.kind === 'hearing.absence');
    expect(task).toMatchObject({ role: 'judge', state: 'open' });
  });

  it('leaves absence from a courtroom, and causes the rule does not name, to the judge', () => {
    const given = givenCase(new SmallCourt(hearings), { consents: false });
    const { hearingId, version } = startTrial(given);
    const ended = given.court.ok('judge', 'desk.hearings.end', {
      hearingId,
      version,
      outcome: 'adjourned',
      reason: { zh: '择期再开', en: 'to be continued' },
      attendance: [
        { partyId: given.plaintiffId, status: 'absent', cause: 'none' },
        { partyId: given.defendantId, status: 'attended', by: 'self' },
      ],
    });
    expect(ended.attendance).toMatchObject([
      { proposal: 'undetermined', reason: { legalBasis: [{ article: '146' }] } },
      { proposal: 'present' },
    ]);
    const next = listTrial(given, { startsAt: '2026-09-29T09:00:00+08:00', continuesHearingId: hearingId });
    expect(next.continuesHearingId).toBe(hearingId);
    const again = {
      caseId: given.caseId,
      kind: 'trial' as const,
      startsAt: '2026-10-12T09:00:00+08:00',
      durationMinutes: 60,
      venue: next.venue,
      panel: [bench],
    };
    expect(
      given.court.refused('clerk', 'desk.hearings.schedule', { ...again, continuesHearingId: next.hearingId })
        .code,
    ).toBe('state_conflict');
  });
});

describe('who stands for several parties', () => {
  it('acts for one of them by name, and joins and signs for all at once', () => {
    const given = givenCase();
    given.court.write((commit) => {
      const grant = {
        caseId: given.caseId,
        role: 'agent',
        partyId: given.defendantId,
        side: 'defendant',
      } as const;
      commit.grantCase('prs_personalawyer', grant, '');
    });
    const { hearingId } = notifyTrial(given);
    givenSummons(given, hearingId, given.plaintiffId, 'effective');
    givenSummons(given, hearingId, given.defendantId, 'sent');
    expect(given.court.ok('lawyer', 'hearings.get', { hearingId })).toMatchObject({
      attendBy: 'online',
      myNotice: { state: 'pending' },
    });
    const asked = { hearingId, ground: 'other', explanation: '冲突' } as const;
    expect(given.court.refused('lawyer', 'hearings.requestPostponement', asked).violations).toMatchObject([
      { pointer: '/forPartyId' },
    ]);
    const one = given.court.ok('lawyer', 'hearings.requestPostponement', {
      ...asked,
      forPartyId: given.defendantId,
    });
    expect(one.partyId).toBe(given.defendantId);
    given.court.ok('judge', 'desk.hearings.decidePostponement', {
      postponementId: one.postponementId,
      version: 1,
      decision: 'refused',
      reason: { zh: '不同意', en: 'no' },
    });
    given.court.advance('2026-09-15T08:40:00+08:00');
    const { ticket } = given.court.ok('lawyer', 'hearings.createJoinTicket', { hearingId, client: 'native' });
    const joined = given.court.ok('clerk', 'desk.hearings.redeemTicket', { hearingId, ticket });
    expect(joined).toMatchObject({
      party: { partyId: given.plaintiffId },
      alsoFor: [{ partyId: given.defendantId }],
    });
    expect(given.court.ok('lawyer', 'hearings.listPresence', { hearingId }).data).toHaveLength(2);
    expect(given.court.ok('defendant', 'hearings.listPresence', { hearingId }).data).toHaveLength(1);
    given.court.advance('2026-09-15T09:00:00+08:00');
    given.court.ok('judge', 'desk.hearings.start', {
      hearingId,
      version: given.court.ok('judge', 'desk.hearings.get', { hearingId }).version,
    });
    const draft = given.court.ok('clerk', 'desk.hearings.saveRecord', {
      hearingId,
      entries: [{ speaker: '审判员', text: '开庭。' }],
      signerPartyIds: [given.plaintiffId, given.defendantId],
    });
    const { contentDigest } = given.court.ok('clerk', 'desk.hearings.publishRecord', {
      hearingId,
      version: draft.version,
    });
    expect(given.court.ok('lawyer', 'hearings.signRecord', { hearingId, contentDigest }).state).toBe(
      'signed',
    );
  });
});

describe('what a third person may do', () => {
  it('is nothing at another court', () => {
    const given = givenCase();
    const { hearingId } = hearTrial(given);
    expect(given.court.refused('otherJudge', 'desk.hearings.get', { hearingId }).code).toBe('not_found');
    expect(given.court.refused('assistingClerk', 'desk.hearings.listPresence', { hearingId }).code).toBe(
      'not_found',
    );
  });
});
