// Listing a hearing, telling the parties, and what the clock does about it: it reminds and raises tasks, nothing else.
import { expect } from 'vitest';
import type { Schemas } from '@yunting/sdk';
import { openSale } from '../../examples/demo/acts/late-payer.ts';
import { journey } from './stage.ts';
import { loanInTrial } from './steps/loan-in-trial.ts';
import { sceneOf } from './steps/scene.ts';
import { toldAtDesk, toldTo } from './steps/told.ts';
import { courtroom, listTrial, noticeTrial, soleJudge } from './steps/trial.ts';

journey(
  'a listing is the business of the court until the parties are told, three days ahead',
  async (stage) => {
    const { caseId, plaintiffId, defendantId } = await loanInTrial(stage);
    const clerk = stage.as('clerk');
    const plaintiff = stage.as('plaintiff');

    // Before listing: is the time free? A question changes nothing; a rest day is only pointed out.
    const holiday = await clerk.desk.hearings.checkConflicts({
      caseId,
      startsAt: '2026-09-26T09:00:00+08:00',
      durationMinutes: 90,
      courtroomId: courtroom.courtroomId,
      panelIds: [soleJudge.principalId],
    });
    expect(holiday).toMatchObject({
      free: true,
      latestNotice: '2026-09-23',
      conflicts: [{ kind: 'restDay', blocking: false }],
    });

    const startsAt = '2026-09-22T09:00:00+08:00';
    const plan: Schemas['HearingSchedule'] & { caseId: string } = {
      caseId,
      kind: 'trial',
      startsAt,
      durationMinutes: 90,
      venue: courtroom,
      panel: [soleJudge],
    };
    await expect(stage.as('filingJudge').desk.hearings.schedule(plan)).rejects.toMatchObject({
      code: 'forbidden',
    });
    const listed = await clerk.desk.hearings.schedule({ ...plan, note: '内部：备用时间9月23日' });
    const { hearingId } = listed;
    // Both sides agreed to this stage, so it may be held online; the rule that says so is named.
    expect(listed).toMatchObject({
      state: 'scheduled',
      mode: 'online',
      latestNotice: '2026-09-19',
      modeReasons: [{ legalBasis: [{ article: '4/2(2)' }] }],
    });
    await expect(
      clerk.desk.hearings.schedule({ ...plan, startsAt: '2026-09-22T10:00:00+08:00' }),
    ).rejects.toMatchObject({
      code: 'hearing_double_booked',
    });
    // The parties cannot see it, and are not told.
    expect((await plaintiff.hearings.list({ caseId })).data).toEqual([]);
    await expect(plaintiff.hearings.get({ hearingId })).rejects.toMatchObject({ code: 'not_found' });
    expect(await toldTo(plaintiff, hearingId)).toEqual([]);
    expect(await toldAtDesk(clerk, hearingId)).toEqual(['hearing.scheduled']);

    const notice = { hearingId, version: listed.version };
    await expect(stage.as('filingJudge').desk.hearings.notify(notice)).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(stage.as('assistingClerk').desk.hearings.notify(notice)).rejects.toMatchObject({
      code: 'not_found',
    });
    const noticed = await clerk.desk.hearings.notify(notice);
    // The summonses went out with it, to addresses that both sides have confirmed.
    expect(noticed).toMatchObject({
      state: 'notified',
      notices: [
        { party: { partyId: plaintiffId }, notice: { state: 'effective' } },
        { party: { partyId: defendantId }, notice: { state: 'effective' } },
      ],
    });
    await expect(clerk.desk.hearings.notify({ hearingId, version: noticed.version })).rejects.toMatchObject({
      code: 'state_conflict',
      problem: { state: 'notified' },
    });
    for (const person of ['plaintiff', 'lawyer', 'defendant', 'roomAgent']) {
      expect(await toldTo(stage.as(person), hearingId)).toEqual(['hearing.notified']);
    }
    expect(await toldTo(stage.as('stranger'), hearingId)).toEqual([]);

    // Each side reads what its absence may lead to; the clerk's own note is for nobody else.
    const mine = await plaintiff.hearings.get({ hearingId });
    expect(mine).toMatchObject({
      attendBy: 'online',
      allNotified: true,
      myNotice: { state: 'effective' },
      join: { opensAt: '2026-09-22T08:30:00+08:00' },
      absence: { legalBasis: [{ article: '146' }] },
    });
    expect(mine.absence?.zh).toContain('可能按撤诉处理');
    expect(JSON.stringify(mine)).not.toContain('备用时间');
    expect((await stage.as('defendant').hearings.get({ hearingId })).absence?.zh).toContain('可能缺席判决');
    await expect(stage.as('stranger').hearings.get({ hearingId })).rejects.toMatchObject({
      code: 'not_found',
    });
    // The bot writes into a group chat: it has the time and the place, never the whole case number.
    const [shown] = (await stage.as('roomAgent').hearings.list({ caseId })).data;
    expect(shown).toMatchObject({ hearingId, startsAt });
    expect(shown).not.toHaveProperty('caseNumber');
    // The law has public hearings announced (民事诉讼法第139条): who, what, when and where.
    const { data: announced } = await stage.anyone.hearings.listPublic({
      courtId: 'lu0305',
      on: '2026-09-22',
    });
    expect(announced).toMatchObject([
      { cause: '民间借贷纠纷', parties: [{ name: '王桂芳' }, { name: '李建国' }] },
    ]);

    // Nobody changed anything by looking; what is due comes as an event.
    expect((await clerk.desk.hearings.get({ hearingId })).version).toBe(noticed.version);
    await stage.advanceTo('2026-09-15T09:00:00+08:00');
    expect(await toldTo(plaintiff, hearingId)).toEqual(['hearing.notified', 'hearing.reminderDue']);
  },
);

journey(
  'a date that comes too soon for three days of notice is refused by law and moved before anyone knew of it',
  async (stage) => {
    const theCase = await loanInTrial(stage);
    const clerk = stage.as('clerk');
    const soon = await listTrial(stage, theCase, '2026-09-03T09:00:00+08:00');
    await expect(
      clerk.desk.hearings.notify({ hearingId: soon.hearingId, version: soon.version }),
    ).rejects.toMatchObject({
      code: 'hearing_notice_too_short',
      legalBasis: [{ law: '民事诉讼法', article: '139' }],
    });

    const later = {
      hearingId: soon.hearingId,
      version: soon.version,
      startsAt: '2026-09-23T14:00:00+08:00',
      durationMinutes: 60,
      reason: { zh: '来不及在三日前通知', en: 'too late for three days of notice' },
    };
    await expect(stage.as('presiding').desk.hearings.reschedule(later)).rejects.toMatchObject({
      code: 'forbidden',
    });
    const moved = await stage.as('judgeAssistant').desk.hearings.reschedule(later);
    expect(moved).toMatchObject({ state: 'scheduled', supersedesHearingId: soon.hearingId, mode: 'online' });
    const old = await clerk.desk.hearings.get({ hearingId: soon.hearingId });
    expect(old).toMatchObject({ state: 'superseded', supersededByHearingId: moved.hearingId });
    await expect(clerk.desk.hearings.reschedule({ ...later, version: old.version })).rejects.toMatchObject({
      code: 'state_conflict',
    });
    // The parties never heard of the first date, so they hear nothing of its end.
    expect(await toldAtDesk(clerk, soon.hearingId)).toEqual(['hearing.scheduled', 'hearing.revised']);
    expect(await toldTo(stage.as('defendant'), soon.hearingId)).toEqual([]);
    expect(
      (await clerk.desk.hearings.list({ caseId: theCase.caseId, state: 'scheduled' })).data,
    ).toHaveLength(1);
  },
);

journey(
  'the clock only raises tasks: the last day for the notice, a party not reached, a session nobody recorded',
  async (stage) => {
    const loan = await loanInTrial(stage);
    const { caseId } = await openSale(sceneOf(stage));
    for (const bill of (await stage.as('stranger').fees.listBills({ caseId })).data) {
      stage.payAtBank(bill.fiscalCode, bill.amount.amountFen);
    }
    const clerk = stage.as('clerk');
    const tasks = async (officer: string): Promise<string[]> =>
      (await stage.as(officer).desk.cases.listTasks({ caseId })).data.map(({ kind }) => kind);

    // The same lawyer stands in both cases. That stops nobody: who goes first is practice, and judges settle it.
    await noticeTrial(stage, loan, '2026-09-22T10:00:00+08:00');
    const plan = { caseId, startsAt: '2026-09-22T09:00:00+08:00', durationMinutes: 90 };
    const clash = await clerk.desk.hearings.checkConflicts(plan);
    expect(clash).toMatchObject({ free: true, conflicts: [{ kind: 'agent', who: '周明', blocking: false }] });
    const listed = await clerk.desk.hearings.schedule({
      ...plan,
      kind: 'trial',
      venue: { courtroomId: 'room-5', name: '第五法庭（演示·虚构）' },
      panel: [{ principalId: 'prs_personapresiding', name: '冯院长', part: 'soleJudge' }],
    });
    const { hearingId } = listed;
    // Nobody asked the defendant whether he agrees to a hearing online, so he is expected in the courtroom.
    expect(listed.mode).toBe('hybrid');

    await stage.advanceTo('2026-09-19T00:00:00+08:00');
    expect(await tasks('clerk')).toContain('hearing.notice');
    expect((await clerk.desk.hearings.get({ hearingId })).state).toBe('scheduled');
    await stage.advanceTo('2026-09-19T10:00:00+08:00');
    await clerk.desk.hearings.notify({ hearingId, version: listed.version });
    expect(await tasks('clerk')).not.toContain('hearing.notice');
    const schedule = (await stage.as('lawyer').hearings.mySchedule({ from: '2026-09-22', to: '2026-09-22' }))
      .data;
    expect(schedule.map((one) => one.overlapsWith.length)).toEqual([1, 1]);
    expect(schedule[0]?.hearing).toMatchObject({ hearingId, allNotified: false });

    // His summons has not reached him: a judge is asked, no reminder claims otherwise, and the hearing stands.
    await stage.advanceTo('2026-09-21T10:00:00+08:00');
    expect(await tasks('judge')).toContain('eservice.rescheduleOrProceed');
    expect(await toldAtDesk(clerk, hearingId)).toContain('hearing.notNotified');
    expect(await toldTo(stage.as('lawyer'), hearingId)).not.toContain('hearing.notNotified');
    expect((await clerk.desk.hearings.get({ hearingId })).state).toBe('notified');

    await stage.advanceTo('2026-09-23T09:00:00+08:00');
    expect(await tasks('clerk')).toContain('hearing.outcome');
    const open = await clerk.desk.hearings.get({ hearingId });
    expect(open).toMatchObject({ state: 'notified', attendance: [] });
    const moved = await clerk.desk.hearings.reschedule({
      hearingId,
      version: open.version,
      startsAt: '2026-10-20T09:00:00+08:00',
      durationMinutes: 90,
      reason: { zh: '被告尚未有效送达', en: 'the defendant is not effectively served yet' },
    });
    expect(await tasks('clerk')).not.toContain('hearing.outcome');
    expect(await toldTo(stage.as('lawyer'), hearingId)).toContain('hearing.rescheduled');
    expect(await stage.as('lawyer').hearings.get({ hearingId })).toMatchObject({
      state: 'superseded',
      supersededByHearingId: moved.hearingId,
      reason: { zh: '被告尚未有效送达' },
    });
  },
);
