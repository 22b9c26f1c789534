// The internet hearing itself: getting in, breaking off, and what the court writes down about who was there.
import { expect } from 'vitest';
import { joinHearing } from '@yunting/sdk/flows';
import { journey } from './stage.ts';
import { loanInTrial } from './steps/loan-in-trial.ts';
import { toldTo } from './steps/told.ts';
import { listTrial, noticeTrial } from './steps/trial.ts';

const startsAt = '2026-09-22T09:00:00+08:00';

journey(
  'everyone joins by a ticket of their own that works once, and is named by the court when it is used',
  async (stage) => {
    const theCase = await loanInTrial(stage);
    const [clerk, plaintiff, lawyer] = [stage.as('clerk'), stage.as('plaintiff'), stage.as('lawyer')];
    const { hearingId } = await noticeTrial(stage, theCase, startsAt);

    // A failed test keeps nobody out: it says what to do, and the clerk gets in touch.
    const tested = await plaintiff.hearings.selfTest({
      hearingId,
      client: 'miniProgram',
      camera: 'denied',
      microphone: 'ok',
      speaker: 'ok',
      roundTripMs: 80,
    });
    expect(tested.passed).toBe(false);
    expect(tested.advice.map(({ zh }) => zh)).toEqual([
      '摄像头没有授权，请在系统设置里允许使用',
      '没有条件也没关系：可以到服务站或法庭参加，书记员会联系您',
    ]);
    expect((await clerk.desk.cases.listTasks({ kind: 'hearing.selfTest' })).data).toMatchObject([
      { subject: { id: tested.selfTestId } },
    ]);
    await expect(plaintiff.hearings.createJoinTicket({ hearingId, client: 'web' })).rejects.toMatchObject({
      code: 'hearing_join_closed',
      problem: { opensAt: '2026-09-22T08:30:00+08:00' },
    });
    const early = await joinHearing(plaintiff.client, { hearingId, client: 'miniProgram' });
    expect(early).toMatchObject({ state: 'tooEarly', opensAt: '2026-09-22T08:30:00+08:00' });

    await stage.advanceTo('2026-09-22T08:40:00+08:00');
    const ticket = await lawyer.hearings.createJoinTicket({ hearingId, client: 'miniProgram' });
    // The secret is in no address, which may be forwarded; the discipline of the session comes with it.
    expect(JSON.stringify(ticket.target)).not.toContain(ticket.ticket);
    expect(ticket.discipline[0]?.zh).toContain('不得录音、录像');
    await expect(
      stage.as('stranger').hearings.createJoinTicket({ hearingId, client: 'web' }),
    ).rejects.toMatchObject({
      code: 'not_found',
    });
    const used = { hearingId, ticket: ticket.ticket };
    await expect(stage.as('presiding').desk.hearings.redeemTicket(used)).rejects.toMatchObject({
      code: 'forbidden',
    });
    expect(await clerk.desk.hearings.redeemTicket(used)).toMatchObject({
      ticketId: ticket.ticketId,
      name: '周明',
      actingAs: 'agent',
      party: { displayName: '王桂芳' },
      identityCheck: { zh: '庭审时须再次验证身份', legalBasis: [{ article: '7' }] },
    });
    await expect(clerk.desk.hearings.redeemTicket(used)).rejects.toMatchObject({
      code: 'join_ticket_invalid',
    });
    expect(await toldTo(plaintiff, ticket.ticketId)).toEqual(['joinTicket.redeemed']);
    expect(await toldTo(stage.as('defendant'), ticket.ticketId)).toEqual([]);
    // A new try gets a new ticket.
    const again = await joinHearing(lawyer.client, { hearingId, client: 'web' });
    expect(again).toMatchObject({ state: 'ready', ticket: { target: { client: 'web' } } });

    const seen = (await plaintiff.hearings.listPresence({ hearingId })).data;
    expect(seen).toMatchObject([{ kind: 'joined', source: 'platform', ticketId: ticket.ticketId }]);
    expect((await stage.as('defendant').hearings.listPresence({ hearingId })).data).toEqual([]);
  },
);

journey(
  'a power cut is kept as evidence; the court notes who was there, and a judge finds what it means',
  async (stage) => {
    const theCase = await loanInTrial(stage);
    const { plaintiffId, defendantId } = theCase;
    const [clerk, judge, defendant] = [stage.as('clerk'), stage.as('judge'), stage.as('defendant')];
    const listed = await listTrial(stage, theCase, startsAt);
    const { hearingId } = listed;
    await expect(judge.desk.hearings.start({ hearingId, version: listed.version })).rejects.toMatchObject({
      code: 'state_conflict',
    });
    const { version } = await clerk.desk.hearings.notify({ hearingId, version: listed.version });
    await expect(judge.desk.hearings.start({ hearingId, version })).rejects.toMatchObject({
      code: 'hearing_too_early',
    });
    await stage.advanceTo(startsAt);
    const due = await clerk.desk.hearings.get({ hearingId });
    await expect(
      stage.as('judgeAssistant').desk.hearings.start({ hearingId, version: due.version }),
    ).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(
      clerk.desk.hearings.end({
        hearingId,
        version: due.version,
        outcome: 'heard',
        attendance: [{ partyId: plaintiffId, status: 'attended' }],
      }),
    ).rejects.toMatchObject({ code: 'state_conflict', problem: { state: 'notified' } });
    const begun = await judge.desk.hearings.start({ hearingId, version: due.version });
    expect(begun).toMatchObject({ state: 'inProgress', startedAt: startsAt });
    expect(await toldTo(defendant, hearingId)).toContain('hearing.started');

    const joined = { hearingId, partyId: plaintiffId, kind: 'joined' } as const;
    await expect(stage.as('auditor').desk.hearings.recordPresence(joined)).rejects.toMatchObject({
      code: 'forbidden',
    });
    await clerk.desk.hearings.recordPresence(joined);
    await stage.advanceTo('2026-09-22T09:20:00+08:00');
    const fault = await defendant.hearings.reportFault({
      hearingId,
      kind: 'networkFault',
      cause: 'powerCut',
      occurredAt: '2026-09-22T09:12:00+08:00',
      note: '小区停电，手机快没电了',
    });
    expect(fault).toMatchObject({ source: 'party', recordedBy: '李建国', partyId: defendantId });
    expect(await toldTo(defendant, fault.presenceId)).toEqual(['presence.recorded']);
    expect(await toldTo(stage.as('plaintiff'), fault.presenceId)).toEqual([]);
    expect((await clerk.desk.cases.listTasks({ kind: 'hearing.fault' })).data).toHaveLength(1);
    const { data: all } = await stage.as('auditor').desk.hearings.listPresence({ hearingId });
    expect(all.map(({ kind }) => kind)).toEqual(['joined', 'networkFault']);

    const end = {
      hearingId,
      version: begun.version,
      outcome: 'adjourned',
      reason: { zh: '被告因停电中断，择日续开', en: 'to be continued after a power cut' },
    } as const;
    const attended = { partyId: plaintiffId, status: 'attended', by: 'agent' } as const;
    const cutOff = { partyId: defendantId, status: 'leftMidway', cause: 'powerCut' } as const;
    await expect(
      stage.as('judgeAssistant').desk.hearings.end({ ...end, attendance: [attended, cutOff] }),
    ).rejects.toMatchObject({
      code: 'forbidden',
    });
    // Nobody is left out: silence about a party is no finding.
    await expect(clerk.desk.hearings.end({ ...end, attendance: [attended] })).rejects.toMatchObject({
      code: 'invalid_request',
      violations: [{ code: 'missing', zh: '没有写明李建国是否到庭' }],
    });
    const ended = await clerk.desk.hearings.end({ ...end, attendance: [attended, cutOff] });
    expect(ended).toMatchObject({
      state: 'adjourned',
      attendance: [
        { proposal: 'present' },
        { proposal: 'notAbsent', reason: { legalBasis: [{ article: '25/2' }] } },
      ],
    });
    expect((await judge.desk.cases.listTasks({ kind: 'hearing.absence' })).data).toMatchObject([
      { subject: { id: hearingId } },
    ]);
    expect(await toldTo(defendant, hearingId)).toContain('hearing.adjourned');
    const { data: timetable } = await stage.as('plaintiff').hearings.list({ caseId: theCase.caseId });
    expect(timetable).toMatchObject([{ state: 'adjourned', reason: { zh: '被告因停电中断，择日续开' } }]);

    // It goes on another day, and ends there.
    const next = await noticeTrial(stage, theCase, '2026-10-12T09:00:00+08:00', {
      continuesHearingId: hearingId,
    });
    expect(next.continuesHearingId).toBe(hearingId);
    await stage.advanceTo('2026-10-12T09:00:00+08:00');
    const current = await clerk.desk.hearings.get({ hearingId: next.hearingId });
    const reopened = await clerk.desk.hearings.start({ hearingId: next.hearingId, version: current.version });
    const heard = await judge.desk.hearings.end({
      hearingId: next.hearingId,
      version: reopened.version,
      outcome: 'heard',
      attendance: [attended, { partyId: defendantId, status: 'attended', by: 'self' }],
    });
    expect(heard.state).toBe('heard');
    const told = await toldTo(stage.as('roomAgent'), next.hearingId);
    expect(told.slice(-2)).toEqual(['hearing.started', 'hearing.heard']);
  },
);
