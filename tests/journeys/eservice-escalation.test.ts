// Who is not notified yet: from a message to a call, to post or a visit, to the judge. Clocks raise tasks and decide nothing.
import { expect } from 'vitest';
import { journey } from './stage.ts';
import type { Stage } from './stage.ts';
import { openLoan, payFee } from './steps/open-case.ts';
import { recordAttempt, serviceTo } from './steps/serve.ts';
import { tasksAbout } from './steps/tasks.ts';
import { toldAtDesk } from './steps/told.ts';
import { listTrial } from './steps/trial.ts';

const trialOn = '2026-10-20T09:00:00+08:00';

/** A loan case whose defendant has no account, and a trial of it that the parties are told of. */
async function withTrial(stage: Stage, procedure: 'ordinary' | 'summary' = 'ordinary') {
  const { caseId, plaintiff, defendant } = await openLoan(stage, {}, procedure);
  await payFee(stage, caseId);
  const theCase = { caseId, plaintiffId: plaintiff.partyId, defendantId: defendant.partyId };
  const { hearingId, version } = await listTrial(stage, theCase, trialOn, { mode: 'offline' });
  await stage.as('clerk').desk.hearings.notify({ hearingId, version });
  return {
    ...theCase,
    hearingId,
    caseCode: defendant.caseCode,
    summons: await serviceTo(stage, defendant.partyId, 'summons', caseId),
  };
}

journey(
  'a summons goes back from the hearing: call by D−10, post by D−7, one task of the judge for each party at D−5',
  async (stage) => {
    const { caseId, hearingId, summons, plaintiffId, defendantId } = await withTrial(stage);
    const { serviceId } = summons;
    const clerk = stage.as('clerk');
    const waiting = async () =>
      (await clerk.desk.eservice.notYetNotified({ caseId })).data.find((one) => one.serviceId === serviceId);
    expect(await waiting()).toMatchObject({
      state: 'queued',
      hearingId,
      hearingOn: '2026-10-20',
      daysLeft: 49,
      nextStep: { kind: 'call', byOn: '2026-10-10' },
    });
    expect(
      (await clerk.desk.eservice.notYetNotified({ caseId, dueBefore: '2026-10-11' })).data.some(
        (one) => one.serviceId === serviceId,
      ),
    ).toBe(true);
    await expect(stage.as('filingJudge').desk.eservice.notYetNotified({ caseId })).rejects.toMatchObject({
      code: 'forbidden',
    });

    await stage.advanceTo('2026-10-09T23:00:00+08:00');
    expect(await tasksAbout(stage, caseId, serviceId)).toEqual([]);
    await stage.advanceTo('2026-10-10');
    expect(await tasksAbout(stage, caseId, serviceId)).toEqual(['eservice.call']);
    await recordAttempt(stage, serviceId, {
      channel: 'phone',
      outcome: 'noAnswer',
      at: '2026-10-10T00:00:00+08:00',
    });
    expect(await tasksAbout(stage, caseId, serviceId)).toEqual([]);
    await stage.advanceTo('2026-10-13T09:00:00+08:00');
    expect(await tasksAbout(stage, caseId, serviceId)).toEqual(['eservice.postOrVisit']);
    expect(await waiting()).toMatchObject({
      nextStep: { kind: 'postOrVisit', legalBasis: [{ article: '88' }, { article: '91' }] },
    });
    await recordAttempt(stage, serviceId, {
      channel: 'ems',
      outcome: 'sent',
      at: '2026-10-13T09:00:00+08:00',
    });

    // Five days ahead it is for the judge: one task for him who is not notified, none for her who is.
    await stage.advanceTo('2026-10-15T12:00:00+08:00');
    const { data } = await stage.as('judge').desk.cases.listTasks({ caseId, limit: 100 });
    const decide = data.filter((one) => one.zh.includes('改期或依法处理'));
    expect(decide).toMatchObject([
      {
        kind: 'eservice.rescheduleOrProceed',
        subject: { id: serviceId },
        zh: '李建国的「传票」尚未有效送达，请决定：改期或依法处理',
        dueOn: '2026-10-20',
      },
    ]);
    expect((await serviceTo(stage, plaintiffId, 'summons', caseId)).state).toBe('effective');
    expect(await waiting()).toMatchObject({ nextStep: { kind: 'judge' }, daysLeft: 5 });
    expect(await toldAtDesk(clerk, hearingId)).toContain('hearing.notNotified');
    // What the judge has dealt with does not come back with the next slip of the post; and nobody went to public notice.
    await stage.as('judge').desk.cases.completeTask({
      taskId: decide[0]?.taskId ?? '',
      version: decide[0]?.version ?? 0,
      note: '已电话联系，按期开庭',
    });
    await recordAttempt(stage, serviceId, {
      attemptNo: 3,
      outcome: 'returned',
      at: '2026-10-15T11:00:00+08:00',
    });
    await stage.advanceTo('2026-11-20');
    expect(await tasksAbout(stage, caseId, serviceId)).toEqual([]);
    expect(await clerk.desk.eservice.get({ serviceId })).not.toHaveProperty('publicNotice');
    expect((await serviceTo(stage, defendantId, 'summons', caseId)).state).toBe('failed');
  },
);

journey(
  'in summary procedure a call that is proven to have reached the party is enough, and serves nothing',
  async (stage) => {
    const { caseId, summons } = await withTrial(stage, 'summary');
    const { serviceId } = summons;
    await stage.advanceTo('2026-10-13T09:00:00+08:00');
    expect(await tasksAbout(stage, caseId, serviceId)).toEqual(['eservice.call', 'eservice.postOrVisit']);
    const called = await recordAttempt(stage, serviceId, {
      channel: 'phone',
      outcome: 'answered',
      at: '2026-10-13T09:00:00+08:00',
      note: '通话录音存卷',
    });
    expect(called).toMatchObject({
      state: 'queued',
      receiptProven: true,
      receipts: [{ via: 'phone' }],
      nextStep: { kind: 'none' },
    });
    expect((await toldAtDesk(stage.as('clerk'), serviceId)).at(-1)).toBe('eservice.receiptConfirmed');
    expect(await tasksAbout(stage, caseId, serviceId)).toEqual([]);
    await stage.advanceTo('2026-10-16');
    expect(await tasksAbout(stage, caseId, serviceId)).toEqual([]);
    // Public notice is barred in this procedure, whoever asks for it (民诉法解释第140条).
    const { version } = await recordAttempt(stage, serviceId, {
      channel: 'ems',
      outcome: 'returned',
      at: '2026-10-15T09:00:00+08:00',
    });
    const order = {
      serviceId,
      version,
      publishOn: '2026-10-16',
      medium: '本院公告栏',
      exhausted: '电话、邮寄均未能送达本人',
    } as const;
    await expect(stage.as('judge').desk.eservice.orderPublicNotice(order)).rejects.toMatchObject({
      code: 'eservice_public_notice_barred',
      legalBasis: [{ article: '140' }],
    });
  },
);
