// When a document counts as served. Reading never does it; an effect may be there before anybody reads.
import { expect } from 'vitest';
import { journey } from './stage.ts';
import { openLoan, payFee } from './steps/open-case.ts';
import { recordAttempt, serviceTo } from './steps/serve.ts';
import { toldTo } from './steps/told.ts';

journey(
  'at the address that was given in the complaint, arrival is service, opened or not',
  async (stage) => {
    const { caseId } = await openLoan(stage);
    const plaintiff = stage.as('plaintiff');
    const { data } = await plaintiff.eservice.list({ caseId, state: 'effective' });
    expect(data.map((one) => one.documentKind)).toEqual(['acceptanceNotice', 'feeNotice']);
    const fee = data.find((one) => one.documentKind === 'feeNotice');
    const serviceId = fee?.serviceId ?? '';
    expect(await toldTo(plaintiff, serviceId)).toEqual([
      'eservice.sent',
      'eservice.arrived',
      'eservice.effective',
    ]);
    expect(fee).toMatchObject({
      service: {
        state: 'effective',
        basis: { legalBasis: [{ law: '人民法院在线诉讼规则', article: '31/1' }, {}, {}] },
      },
      explanation: { zh: '本文书9月1日已到达您确认的地址，已送达，交费期限到9月8日。点不点"收到"都不改变。' },
      // The reminder beside it says that something is there to read; it serves nothing.
      attempts: [
        {
          channel: 'sms',
          purpose: 'service',
          address: '138****0001',
          addressState: 'offered',
          outcome: 'arrived',
          counts: true,
        },
        { channel: 'sms', purpose: 'reminder', counts: false },
      ],
    });

    // Before the document is opened she sees what it is and what a tap would do: nothing. Looking leaves no trace.
    const preview = await plaintiff.eservice.preview({ serviceId });
    expect(preview).toMatchObject({
      documentKind: 'feeNotice',
      ifAcknowledged: { result: 'noChange', clocks: [] },
    });
    expect(preview.explanation).toEqual(fee?.explanation);
    expect((await plaintiff.documents.get({ documentId: preview.documentId })).service.text).toEqual(
      preview.explanation,
    );
    expect(await plaintiff.eservice.get({ serviceId })).toEqual(fee);

    // She says "received" all the same: told once, and the day stays.
    expect(await plaintiff.eservice.acknowledge({ serviceId, dryRun: true })).toMatchObject({
      dryRun: true,
      result: 'noChange',
    });
    const said = await plaintiff.eservice.acknowledge({ serviceId });
    expect(said).toMatchObject({
      result: 'noChange',
      acknowledgedAt: '2026-09-01T09:00:00+08:00',
      service: { effectiveAt: '2026-09-01T09:00:00+08:00' },
    });
    await plaintiff.eservice.acknowledge({ serviceId });
    expect((await toldTo(plaintiff, serviceId)).slice(-2)).toEqual([
      'eservice.effective',
      'eservice.acknowledged',
    ]);

    // The proof equals a service return, and is the same for the dossier.
    const proof = await plaintiff.eservice.getProof({ serviceId });
    expect(proof).toMatchObject({
      title: '电子送达凭证',
      effectiveAt: '2026-09-01T09:00:00+08:00',
      recipient: { displayName: '王桂芳' },
      trace: [{}, {}, {}],
      demo: '演示·虚构',
    });
    expect(await stage.as('clerk').desk.eservice.getProof({ serviceId })).toEqual(proof);
    for (const person of ['defendant', 'stranger']) {
      await expect(stage.as(person).eservice.get({ serviceId })).rejects.toMatchObject({ code: 'not_found' });
      await expect(stage.as(person).eservice.acknowledge({ serviceId })).rejects.toMatchObject({
        code: 'not_found',
      });
      expect(await toldTo(stage.as(person), serviceId)).toEqual([]);
    }
    await expect(stage.as('assistingClerk').desk.eservice.get({ serviceId })).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(stage.as('mediator').desk.eservice.getProof({ serviceId })).rejects.toMatchObject({
      code: 'forbidden',
    });
  },
);

journey(
  'at an account that nobody confirmed, a reply or a matching act serves, and a shown "read" is presumed',
  async (stage) => {
    const theCase = await openLoan(stage);
    const { caseId } = theCase;
    const { partyId, caseCode } = theCase.defendant;
    await payFee(stage, caseId);
    const [clerk, defendant] = [stage.as('clerk'), stage.as('defendant')];
    const at = '2026-09-01T09:00:00+08:00';
    const complaint = await serviceTo(stage, partyId, 'complaintCopy', caseId);
    const response = await serviceTo(stage, partyId, 'responseNotice', caseId);
    const evidence = await serviceTo(stage, partyId, 'evidenceNotice', caseId);
    // Nothing electronic is known of him but a phone: he gets word, which serves nothing. It stands on the clerk's list, with the next lawful step; nothing happens by itself.
    expect(complaint).toMatchObject({
      state: 'queued',
      attempts: [{ channel: 'sms', purpose: 'reminder', counts: false }],
      nextStep: { kind: 'call' },
    });
    await expect(clerk.desk.eservice.getProof({ serviceId: complaint.serviceId })).rejects.toMatchObject({
      code: 'eservice_not_effective',
    });
    // A call tells him, and hands over no document; post is on its way with one, and has come back with another.
    const called = await recordAttempt(stage, complaint.serviceId, {
      channel: 'phone',
      outcome: 'answered',
      at,
      addressText: '13800000002',
    });
    expect(called).toMatchObject({
      state: 'queued',
      attempts: [
        { purpose: 'reminder' },
        { channel: 'phone', address: '138****0002', recordedBy: '钱书记员' },
      ],
    });
    expect(
      await recordAttempt(stage, response.serviceId, { channel: 'ems', outcome: 'sent', at }),
    ).toMatchObject({ state: 'sent' });
    expect(
      await recordAttempt(stage, evidence.serviceId, { channel: 'ems', outcome: 'returned', at }),
    ).toMatchObject({ state: 'failed' });

    // He links his account with the code on the court's paper. What waits goes there, and is not served by that.
    await defendant.cases.link({ caseCode });
    for (const { serviceId } of [complaint, response, evidence]) {
      expect(await defendant.eservice.get({ serviceId })).toMatchObject({
        state: 'arrived',
        explanation: { zh: expect.stringContaining('还没有送达') as string },
      });
    }
    expect(await toldTo(defendant, response.serviceId)).toEqual(['eservice.sent', 'eservice.arrived']);
    expect(await toldTo(defendant, evidence.serviceId)).toEqual([
      'eservice.sent',
      'eservice.failed',
      'eservice.sent',
      'eservice.arrived',
    ]);
    const { ifAcknowledged } = await defendant.eservice.preview({ serviceId: complaint.serviceId });
    expect(ifAcknowledged).toMatchObject({
      result: 'becomesEffective',
      explanation: { zh: '您签收即为送达，答辩期到9月16日。' },
    });
    await defendant.eservice.acknowledge({ serviceId: complaint.serviceId, dryRun: true });
    expect((await defendant.eservice.list({ caseId, state: 'effective' })).data).toEqual([]);

    // He taps, knowing what it means: served, and the answer period runs.
    const served = await defendant.eservice.acknowledge({ serviceId: complaint.serviceId });
    expect(served).toMatchObject({
      result: 'becomesEffective',
      service: { state: 'effective' },
      clocks: [{ kind: 'answer', dueOn: '2026-09-16' }],
    });
    expect((await defendant.eservice.get({ serviceId: complaint.serviceId })).explanation.zh).toBe(
      '您9月1日已签收、回复或据此办理，本文书已送达，答辩期到9月16日。再签收也不改变。',
    );
    expect((await toldTo(defendant, complaint.serviceId)).slice(-2)).toEqual([
      'eservice.arrived',
      'eservice.effective',
    ]);
    // Doing what a document asks for is as good as saying "received": the answer serves the notice to respond.
    await defendant.cases.submit({
      caseId,
      kind: 'answer',
      title: '答辩状',
      text: '认可借款，主张已还20000元。',
    });
    expect(await defendant.eservice.get({ serviceId: response.serviceId })).toMatchObject({
      state: 'effective',
      attempts: [{}, {}, { outcome: 'acted' }],
    });
    expect((await toldTo(defendant, response.serviceId)).at(-1)).toBe('eservice.effective');

    // The platform shows the third as read: presumed, for him to rebut. His own later word makes it no earlier.
    await stage.advanceTo('2026-09-02T10:00:00+08:00');
    const attemptNo =
      (await defendant.eservice.get({ serviceId: evidence.serviceId })).attempts.find(
        (one) => one.channel === 'platformAccount',
      )?.attemptNo ?? 0;
    const read = await recordAttempt(stage, evidence.serviceId, {
      attemptNo,
      outcome: 'read',
      at: '2026-09-02T09:30:00+08:00',
    });
    expect(read).toMatchObject({ state: 'presumed', service: { effectiveAt: '2026-09-02T09:30:00+08:00' } });
    expect((await defendant.eservice.get({ serviceId: evidence.serviceId })).explanation.zh).toContain(
      '可以提出异议',
    );
    expect(await defendant.eservice.acknowledge({ serviceId: evidence.serviceId })).toMatchObject({
      service: { state: 'presumed', effectiveAt: '2026-09-02T09:30:00+08:00' },
    });
    expect((await toldTo(defendant, evidence.serviceId)).slice(-2)).toEqual([
      'eservice.effective',
      'eservice.acknowledged',
    ]);
    expect((await clerk.desk.eservice.notYetNotified({ caseId })).data).toEqual([]);
  },
);
