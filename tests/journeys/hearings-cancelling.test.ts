// What ends a hearing before its time: a date that nobody knew of, a cancellation by a judge, the end of the case.
import { expect } from 'vitest';
import { journey } from './stage.ts';
import { loanInTrial } from './steps/loan-in-trial.ts';
import { toldAtDesk, toldTo } from './steps/told.ts';
import { listTrial, noticeTrial } from './steps/trial.ts';

const startsAt = '2026-09-22T09:00:00+08:00';
const illness = { ground: 'mustAppearAbsentWithReason', explanation: '9月20日起住院手术' } as const;

journey(
  'a clerk drops a date that nobody knew of; once the parties were told only a judge cancels',
  async (stage) => {
    const theCase = await loanInTrial(stage);
    const [clerk, judge, plaintiff] = [stage.as('clerk'), stage.as('judge'), stage.as('plaintiff')];
    const reason = { zh: '法庭检修', en: 'the courtroom is being repaired' };

    const unknown = await listTrial(stage, theCase, startsAt);
    const drop = { hearingId: unknown.hearingId, version: unknown.version, reason };
    await expect(stage.as('filingJudge').desk.hearings.cancel(drop)).rejects.toMatchObject({
      code: 'forbidden',
    });
    const dropped = await clerk.desk.hearings.cancel(drop);
    expect(dropped.state).toBe('cancelled');
    await expect(clerk.desk.hearings.cancel({ ...drop, version: dropped.version })).rejects.toMatchObject({
      code: 'state_conflict',
    });
    expect(await toldAtDesk(clerk, unknown.hearingId)).toEqual(['hearing.scheduled', 'hearing.dropped']);
    expect(await toldTo(plaintiff, unknown.hearingId)).toEqual([]);

    const told = await noticeTrial(stage, theCase, startsAt);
    const { hearingId } = told;
    const asked = await plaintiff.hearings.requestPostponement({ hearingId, ...illness });
    await expect(
      clerk.desk.hearings.cancel({ hearingId, version: told.version, reason }),
    ).rejects.toMatchObject({ code: 'forbidden' });
    await judge.desk.hearings.cancel({ hearingId, version: told.version, reason });
    expect(await plaintiff.hearings.get({ hearingId })).toMatchObject({ state: 'cancelled', reason });
    expect(await plaintiff.hearings.getPostponement({ postponementId: asked.postponementId })).toMatchObject({
      state: 'lapsed',
    });
    expect(await toldTo(plaintiff, hearingId)).toEqual(['hearing.notified', 'hearing.cancelled']);
    expect(await toldTo(plaintiff, asked.postponementId)).toEqual([
      'postponement.requested',
      'postponement.lapsed',
    ]);

    // The same for a hearing that was postponed and needs no new date.
    const later = await noticeTrial(stage, theCase, '2026-09-24T09:00:00+08:00');
    const request = await plaintiff.hearings.requestPostponement({ hearingId: later.hearingId, ...illness });
    const { hearing } = await judge.desk.hearings.decidePostponement({
      postponementId: request.postponementId,
      version: request.version,
      decision: 'granted',
      reason,
    });
    await judge.desk.hearings.cancel({ hearingId: later.hearingId, version: hearing.version, reason });
    expect(await toldTo(stage.as('defendant'), later.hearingId)).toEqual([
      'hearing.notified',
      'hearing.postponed',
      'hearing.cancelled',
    ]);
    expect((await clerk.desk.hearings.get({ hearingId: later.hearingId })).state).toBe('cancelled');
  },
);

journey(
  'when the case is closed, what was listed, noticed or postponed has lost its object',
  async (stage) => {
    const theCase = await loanInTrial(stage);
    const [clerk, judge, plaintiff] = [stage.as('clerk'), stage.as('judge'), stage.as('plaintiff')];
    const listed = await listTrial(stage, theCase, '2026-09-28T09:00:00+08:00');
    const postponed = await noticeTrial(stage, theCase, '2026-09-24T09:00:00+08:00');
    const granted = await plaintiff.hearings.requestPostponement({
      hearingId: postponed.hearingId,
      ...illness,
    });
    await judge.desk.hearings.decidePostponement({
      postponementId: granted.postponementId,
      version: granted.version,
      decision: 'granted',
      reason: { zh: '住院', en: 'in hospital' },
    });
    const noticed = await noticeTrial(stage, theCase, startsAt);
    const open = await plaintiff.hearings.requestPostponement({ hearingId: noticed.hearingId, ...illness });

    const { version } = await judge.desk.cases.get({ caseId: theCase.caseId });
    await judge.desk.cases.close({ caseId: theCase.caseId, version, manner: 'dismissed' });

    for (const { hearingId } of [listed, postponed, noticed]) {
      expect(await clerk.desk.hearings.get({ hearingId })).toMatchObject({
        state: 'cancelled',
        reason: { zh: '案件已结，不再开庭' },
      });
    }
    // The parties are told of what they knew, and of nothing else.
    expect(await toldTo(plaintiff, listed.hearingId)).toEqual([]);
    expect(await toldAtDesk(clerk, listed.hearingId)).toEqual(['hearing.scheduled', 'hearing.dropped']);
    expect(await toldTo(plaintiff, postponed.hearingId)).toEqual([
      'hearing.notified',
      'hearing.postponed',
      'hearing.cancelled',
    ]);
    expect(await toldTo(plaintiff, noticed.hearingId)).toEqual(['hearing.notified', 'hearing.cancelled']);
    expect(await plaintiff.hearings.getPostponement({ postponementId: open.postponementId })).toMatchObject({
      state: 'lapsed',
    });
    expect(await toldTo(plaintiff, open.postponementId)).toEqual([
      'postponement.requested',
      'postponement.lapsed',
    ]);
    await stage.advanceTo('2026-09-30');
    expect(await toldTo(plaintiff, noticed.hearingId)).not.toContain('hearing.reminderDue');
  },
);
