// 公告送达: the last means, ordered by a judge; the law deems the document served when its period is over.
import { expect } from 'vitest';
import { journey } from './stage.ts';
import { openLoan, payFee } from './steps/open-case.ts';
import { recordAttempt, serviceTo } from './steps/serve.ts';
import { tasksAbout } from './steps/tasks.ts';
import { toldAtDesk, toldTo } from './steps/told.ts';

journey(
  'public notice is a judge’s order after other means have failed; thirty days later the law deems it served',
  async (stage) => {
    const { caseId, defendant } = await openLoan(stage);
    await payFee(stage, caseId);
    const [clerk, judge] = [stage.as('clerk'), stage.as('judge')];
    const at = '2026-09-01T09:00:00+08:00';
    const words = { medium: '本院公告栏、人民法院公告网', exhausted: '电话无法接通，邮寄两次均被退回' };
    const order = async (kind: string, publishOn = '2026-09-02') => {
      const { serviceId, version } = await serviceTo(stage, defendant.partyId, kind, caseId);
      return { serviceId, version, publishOn, ...words };
    };
    await expect(judge.desk.eservice.orderPublicNotice(await order('complaintCopy'))).rejects.toMatchObject({
      code: 'state_conflict',
      problem: { state: 'queued' },
    });
    await recordAttempt(stage, (await order('complaintCopy')).serviceId, {
      channel: 'sms',
      outcome: 'failed',
      at,
    });
    await expect(judge.desk.eservice.orderPublicNotice(await order('complaintCopy'))).rejects.toMatchObject({
      code: 'eservice_means_not_exhausted',
    });
    await recordAttempt(stage, (await order('complaintCopy')).serviceId, {
      channel: 'ems',
      outcome: 'returned',
      at,
    });
    await expect(
      judge.desk.eservice.orderPublicNotice(await order('complaintCopy', '2026-08-31')),
    ).rejects.toMatchObject({ code: 'eservice_publication_past' });
    await expect(clerk.desk.eservice.orderPublicNotice(await order('complaintCopy'))).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(
      stage.as('otherJudge').desk.eservice.orderPublicNotice(await order('complaintCopy')),
    ).rejects.toMatchObject({ code: 'not_found' });

    const failed = await judge.desk.eservice.orderPublicNotice(await order('complaintCopy'));
    const { serviceId } = failed;
    expect(failed).toMatchObject({
      state: 'sent',
      publicNotice: { orderedBy: '孙法官', publishOn: '2026-09-02', effectiveOn: '2026-10-08' },
      nextStep: { kind: 'wait', byOn: '2026-10-08' },
      explanation: { zh: '法官已决定公告送达，2026年10月8日视为送达。' },
    });
    expect((await toldAtDesk(clerk, serviceId)).slice(-2)).toEqual([
      'eservice.sent',
      'eservice.publicNoticeOrdered',
    ]);
    // With another, post is still under way.
    const under = await serviceTo(stage, defendant.partyId, 'responseNotice', caseId);
    await recordAttempt(stage, under.serviceId, { channel: 'ems', outcome: 'sent', at });
    expect(await judge.desk.eservice.orderPublicNotice(await order('responseNotice'))).toMatchObject({
      state: 'sent',
    });

    // While the notice runs nobody is sent out again; on the day after its last, the law deems it served.
    await stage.advanceTo('2026-10-08T23:00:00+08:00');
    expect(await tasksAbout(stage, caseId, serviceId)).toEqual([]);
    expect(await clerk.desk.eservice.get({ serviceId })).toMatchObject({ state: 'sent' });
    await stage.advanceTo('2026-10-09');
    for (const id of [serviceId, under.serviceId]) {
      expect(await clerk.desk.eservice.get({ serviceId: id })).toMatchObject({
        state: 'effective',
        service: { channel: 'publicNotice' },
      });
      expect((await toldAtDesk(clerk, id)).at(-1)).toBe('eservice.effective');
    }
    expect((await clerk.desk.eservice.get({ serviceId })).explanation.zh).toContain(
      '公告期满，本文书10月8日视为送达，答辩期到',
    );
  },
);

journey(
  'what lies unacknowledged at an account may go to public notice too; a word of the party is earlier and better',
  async (stage) => {
    const { caseId, defendant: party } = await openLoan(stage);
    const [clerk, judge, defendant] = [stage.as('clerk'), stage.as('judge'), stage.as('defendant')];
    await defendant.cases.link({ caseCode: party.caseCode });
    await payFee(stage, caseId);
    const order = async (kind: string): Promise<string> => {
      const { serviceId } = await serviceTo(stage, party.partyId, kind, caseId);
      const { version } = await recordAttempt(stage, serviceId, {
        channel: 'inPerson',
        outcome: 'noAnswer',
        at: '2026-09-01T09:00:00+08:00',
      });
      const ordered = await judge.desk.eservice.orderPublicNotice({
        serviceId,
        version,
        publishOn: '2026-09-02',
        medium: '本院公告栏、人民法院公告网',
        exhausted: '电话无法接通，两次上门均无人',
      });
      expect(ordered).toMatchObject({ state: 'arrived', nextStep: { kind: 'wait' } });
      return serviceId;
    };
    const [lying, answered] = [await order('complaintCopy'), await order('responseNotice')];
    expect(await defendant.eservice.acknowledge({ serviceId: answered })).toMatchObject({
      result: 'becomesEffective',
    });
    await stage.advanceTo('2026-10-09');
    expect(await clerk.desk.eservice.get({ serviceId: lying })).toMatchObject({
      state: 'effective',
      service: { channel: 'publicNotice' },
    });
    expect((await toldTo(defendant, lying)).at(-1)).toBe('eservice.effective');
    expect(await clerk.desk.eservice.get({ serviceId: answered })).toMatchObject({
      state: 'effective',
      service: { channel: 'platformAccount', effectiveAt: '2026-09-01T09:00:00+08:00' },
    });
  },
);
