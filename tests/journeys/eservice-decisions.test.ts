// Judgments, rulings and mediation statements: electronically only with consent, on paper for whoever asks; and documents that
// the court takes back, or serves on one more party.
import { expect } from 'vitest';
import { journey } from './stage.ts';
import type { Stage } from './stage.ts';
import { openLoan, payFee } from './steps/open-case.ts';
import { issueTo, recordAttempt, serviceTo } from './steps/serve.ts';
import { toldAtDesk, toldTo } from './steps/told.ts';

const at = '2026-09-01T09:00:00+08:00';

journey(
  'a ruling waits for consent; whoever has it may ask for paper, and the day of service stays',
  async (stage) => {
    const { caseId, defendant: party } = await openLoan(stage);
    await payFee(stage, caseId);
    const [clerk, defendant] = [stage.as('clerk'), stage.as('defendant')];
    await defendant.cases.link({ caseCode: party.caseCode });
    await issueTo(stage, caseId, 'ruling', [party.partyId]);
    const { serviceId, version, state, documentId } = await serviceTo(stage, party.partyId, 'ruling', caseId);
    // His account is known, but the law asks for his consent: nothing was sent there, and the clerk may not either.
    expect(state).toBe('queued');
    expect(await defendant.documents.get({ documentId })).toMatchObject({
      service: {
        state: 'pending',
        text: {
          zh: '本文书待送达。在本系统预览不产生送达；其他系统显示您已阅看的，可能推定送达，您可以提出异议。',
        },
      },
    });
    await expect(defendant.eservice.acknowledge({ serviceId })).rejects.toMatchObject({
      code: 'state_conflict',
    });
    await expect(
      clerk.desk.eservice.recordAttempt({
        serviceId,
        version,
        channel: 'platformAccount',
        outcome: 'sent',
        at,
      }),
    ).rejects.toMatchObject({
      code: 'eservice_consent_needed',
      legalBasis: [
        { law: '民事诉讼法', article: '90/1' },
        { law: '人民法院在线诉讼规则', article: '29' },
      ],
    });
    await defendant.eservice.confirmAddress({
      caseId,
      channel: 'platformAccount',
      scope: 'all',
      effectsNoticeVersion: '2026-01',
    });
    const served = await defendant.eservice.get({ serviceId });
    expect(served).toMatchObject({ state: 'effective' });

    const paper = {
      serviceId,
      deliverTo: '山东省淄博市临淄区虚构街2号',
      receiver: '李建国',
      phone: '13800000002',
    } as const;
    const { version: before } = await clerk.desk.eservice.get({ serviceId });
    await expect(
      clerk.desk.eservice.sendPaper({ serviceId, version: before, sentOn: '2026-09-01' }),
    ).rejects.toMatchObject({ code: 'eservice_no_paper_requested' });
    await expect(stage.as('plaintiff').eservice.requestPaper(paper)).rejects.toMatchObject({
      code: 'not_found',
    });
    const asked = await defendant.eservice.requestPaper(paper);
    expect(asked).toMatchObject({ paper: { state: 'requested', mustSupply: true }, service: served.service });
    expect(await defendant.eservice.requestPaper(paper)).toEqual(asked);
    expect((await clerk.desk.cases.listTasks({ kind: 'eservice.paper' })).data).toMatchObject([
      { subject: { id: serviceId }, legalBasis: '《民事诉讼法》(2023修正)第90条' },
    ]);
    const dispatch = {
      serviceId,
      version: asked.version,
      sentOn: '2026-09-01',
      trackingNumber: 'SF900002',
    } as const;
    await expect(stage.as('judge').desk.eservice.sendPaper(dispatch)).rejects.toMatchObject({
      code: 'forbidden',
    });
    const sent = await clerk.desk.eservice.sendPaper(dispatch);
    expect(sent).toMatchObject({
      state: 'effective',
      paper: { state: 'sent', trackingNumber: 'SF900002' },
      paperAddress: expect.stringContaining('虚构街2号') as string,
    });
    expect((await toldTo(defendant, serviceId)).slice(-3)).toEqual([
      'eservice.effective',
      'eservice.paperRequested',
      'eservice.paperSent',
    ]);
    expect((await clerk.desk.cases.listTasks({ kind: 'eservice.paper' })).data).toEqual([]);
  },
);

journey(
  'a document is served on one more party at once, or said to have failed; never twice',
  async (stage) => {
    const { caseId, plaintiff, defendant } = await openLoan(stage);
    const clerk = stage.as('clerk');
    const { documentId } = await issueTo(stage, caseId, 'notice', [plaintiff.partyId]);
    const more = { documentId, partyId: defendant.partyId };
    await expect(stage.as('filingJudge').desk.eservice.create(more)).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(stage.as('assistingClerk').desk.eservice.create(more)).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(
      clerk.desk.eservice.create({ documentId, partyId: plaintiff.partyId }),
    ).rejects.toMatchObject({ code: 'eservice_exists' });
    await expect(clerk.desk.eservice.create({ documentId, partyId: 'pty_0000000000' })).rejects.toMatchObject(
      { code: 'eservice_not_a_party' },
    );

    const mailbox = {
      caseId,
      partyId: defendant.partyId,
      channel: 'email',
      scope: 'all',
      via: 'counter',
    } as const;
    await clerk.desk.eservice.confirmAddress({ ...mailbox, address: 'li@bounce.example' });
    const failed = await clerk.desk.eservice.create(more);
    expect(failed).toMatchObject({ state: 'failed', recipient: { displayName: '李建国' } });
    expect(await toldAtDesk(clerk, failed.serviceId)).toEqual(['eservice.sent', 'eservice.failed']);
    await clerk.desk.eservice.confirmAddress({ ...mailbox, address: 'li@example.com' });
    expect(await clerk.desk.eservice.get({ serviceId: failed.serviceId })).toMatchObject({
      state: 'effective',
    });
    const next = await issueTo(stage, caseId, 'notice', [plaintiff.partyId]);
    const served = await clerk.desk.eservice.create({
      documentId: next.documentId,
      partyId: defendant.partyId,
    });
    expect(served).toMatchObject({ state: 'effective', nextStep: { kind: 'none' } });
    expect(await toldAtDesk(clerk, served.serviceId)).toEqual([
      'eservice.sent',
      'eservice.arrived',
      'eservice.effective',
    ]);
    expect((await clerk.desk.eservice.list({ documentId: next.documentId })).data).toHaveLength(2);
  },
);

const takesBack = {
  revoked: (stage: Stage, documentId: string, version: number) =>
    stage.as('judge').desk.documents.revoke({ documentId, version, reason: '通知内容有误，撤回' }),
  corrected: (stage: Stage, documentId: string, version: number) =>
    stage.as('judge').desk.documents.correct({
      documentId,
      version,
      reason: '日期写错',
      paragraphs: [{ style: 'text', zh: '请于9月30日前补充账目。（演示·虚构）' }],
    }),
} as const;

for (const [how, takeBack] of Object.entries(takesBack)) {
  journey(
    `a notice that is ${how} is taken back from wherever it is; what is served stays served`,
    async (stage) => {
      const { caseId, plaintiff, defendant } = await openLoan(stage);
      const clerk = stage.as('clerk');
      const issue = async (partyId: string) => {
        const { documentId, version } = await issueTo(stage, caseId, 'notice', [partyId]);
        return {
          documentId,
          version,
          serviceId: (await serviceTo(stage, partyId, 'notice', caseId)).serviceId,
        };
      };
      const [waiting, posted, back] = [
        await issue(defendant.partyId),
        await issue(defendant.partyId),
        await issue(defendant.partyId),
      ];
      await recordAttempt(stage, posted.serviceId, { channel: 'ems', outcome: 'sent', at });
      await recordAttempt(stage, back.serviceId, { channel: 'ems', outcome: 'returned', at });
      const states = async (): Promise<string[]> =>
        Promise.all(
          [waiting, posted, back].map(
            async ({ serviceId }) => (await clerk.desk.eservice.get({ serviceId })).state,
          ),
        );
      expect(await states()).toEqual(['queued', 'sent', 'failed']);
      for (const { documentId, version } of [waiting, posted, back])
        await takeBack(stage, documentId, version);
      expect(await states()).toEqual(['recalled', 'recalled', 'recalled']);
      for (const { serviceId } of [waiting, posted, back])
        expect((await toldAtDesk(clerk, serviceId)).at(-1)).toBe('eservice.recalled');
      const { serviceId, version } = await clerk.desk.eservice.get({ serviceId: posted.serviceId });
      await expect(
        clerk.desk.eservice.recordAttempt({ serviceId, version, attemptNo: 1, outcome: 'signed', at }),
      ).rejects.toMatchObject({
        code: 'state_conflict',
        problem: { state: 'recalled' },
      });

      // One that lies at his account, unacknowledged, is taken back before his eyes; the new one is another document.
      await stage.as('defendant').cases.link({ caseCode: defendant.caseCode });
      const lying = await issue(defendant.partyId);
      await takeBack(stage, lying.documentId, lying.version);
      const seen = await stage.as('defendant').eservice.get({ serviceId: lying.serviceId });
      expect(seen).toMatchObject({
        state: 'recalled',
        explanation: { zh: '本文书已撤回或更正，以新文书为准。' },
      });
      expect(await toldTo(stage.as('defendant'), lying.serviceId)).toEqual([
        'eservice.sent',
        'eservice.arrived',
        'eservice.recalled',
      ]);
      await expect(
        stage.as('defendant').eservice.acknowledge({ serviceId: lying.serviceId }),
      ).rejects.toMatchObject({ code: 'state_conflict' });
      await expect(
        stage.as('defendant').eservice.contest({
          serviceId: lying.serviceId,
          reason: 'notReadByMe',
          statement: '我没有看过这份通知',
        }),
      ).rejects.toMatchObject({ code: 'eservice_nothing_to_contest' });
      const served = await issue(plaintiff.partyId);
      await takeBack(stage, served.documentId, served.version);
      expect(await stage.as('plaintiff').eservice.get({ serviceId: served.serviceId })).toMatchObject({
        state: 'effective',
      });
      // Nobody is sent after what was taken back.
      await stage.advanceTo('2026-09-12');
      const { data: tasks } = await clerk.desk.cases.listTasks({ caseId, role: 'any', limit: 100 });
      const takenBack = [waiting, posted, back, lying].map((one) => one.serviceId);
      expect(tasks.filter(({ subject }) => takenBack.includes(subject.id))).toEqual([]);
    },
  );
}
