// What the court's staff record: facts of an attempt. Whether they amount to service is found by the rules, with their law.
import { expect } from 'vitest';
import { journey } from './stage.ts';
import { openLoan, payFee } from './steps/open-case.ts';
import { issueTo, recordAttempt, serviceTo } from './steps/serve.ts';
import { toldAtDesk, toldTo } from './steps/told.ts';

const at = '2026-09-01T09:00:00+08:00';

journey(
  'post and visits are recorded as they were; a signature serves, whatever the clerk thinks of it',
  async (stage) => {
    const { caseId, defendant } = await openLoan(stage);
    await payFee(stage, caseId);
    const clerk = stage.as('clerk');
    const { serviceId, version } = await serviceTo(stage, defendant.partyId, 'complaintCopy', caseId);

    // Only the court's own staff, only what a channel can have, only what has happened.
    const sent = { serviceId, version, channel: 'ems', outcome: 'sent', at } as const;
    await expect(stage.as('auditor').desk.eservice.recordAttempt(sent)).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(stage.as('otherJudge').desk.eservice.recordAttempt(sent)).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(clerk.desk.eservice.recordAttempt({ ...sent, outcome: 'left' })).rejects.toMatchObject({
      code: 'eservice_outcome_mismatch',
    });
    await expect(
      clerk.desk.eservice.recordAttempt({ ...sent, at: '2026-09-02T09:00:00+08:00' }),
    ).rejects.toMatchObject({ code: 'invalid_request' });
    await expect(
      clerk.desk.eservice.recordAttempt({ ...sent, channel: 'inPerson', outcome: 'signed' }),
    ).rejects.toMatchObject({ code: 'eservice_manner_needed' });
    await expect(clerk.desk.eservice.recordAttempt({ ...sent, attemptNo: 7 })).rejects.toMatchObject({
      code: 'eservice_attempt_unknown',
    });

    const posted = await clerk.desk.eservice.recordAttempt({
      ...sent,
      addressText: '山东省淄博市临淄区虚构街2号',
      providerName: '法院专递',
      providerMessageId: 'SF900001',
    });
    expect(posted).toMatchObject({
      state: 'sent',
      attempts: [
        { purpose: 'reminder' },
        { attemptNo: 2, provider: { name: '法院专递', messageId: 'SF900001' } },
      ],
    });
    await expect(clerk.desk.eservice.recordAttempt(sent)).rejects.toMatchObject({ code: 'version_conflict' });
    // A call beside it is on record and changes nothing.
    expect(
      await recordAttempt(stage, serviceId, { channel: 'phone', outcome: 'noAnswer', at }),
    ).toMatchObject({ state: 'sent' });

    await stage.advanceTo('2026-09-05T09:00:00+08:00');
    const back = {
      attemptNo: 2,
      outcome: 'returned',
      at: '2026-09-04T15:00:00+08:00',
      providerText: '家中无人',
    } as const;
    expect(await recordAttempt(stage, serviceId, back)).toMatchObject({ state: 'failed' });
    const visited = { channel: 'inPerson', outcome: 'noAnswer', at: '2026-09-05T08:00:00+08:00' } as const;
    expect(await recordAttempt(stage, serviceId, visited)).toMatchObject({ state: 'failed' });
    expect(
      await recordAttempt(stage, serviceId, {
        channel: 'ems',
        outcome: 'sent',
        at: '2026-09-05T08:30:00+08:00',
      }),
    ).toMatchObject({ state: 'sent' });
    await stage.advanceTo('2026-09-08T09:00:00+08:00');
    const signed = await recordAttempt(stage, serviceId, {
      attemptNo: 5,
      outcome: 'signed',
      at: '2026-09-07T10:00:00+08:00',
      note: '本人签收',
    });
    expect(signed).toMatchObject({
      state: 'effective',
      service: {
        effectiveAt: '2026-09-07T10:00:00+08:00',
        clocks: [{ kind: 'answer', dueOn: '2026-09-22' }],
      },
      explanation: { zh: '本文书9月7日已签收，已送达，答辩期到9月22日。再签收也不改变。' },
    });
    expect(await toldAtDesk(clerk, serviceId)).toEqual([
      'eservice.sent',
      'eservice.failed',
      'eservice.failed',
      'eservice.sent',
      'eservice.arrived',
      'eservice.effective',
    ]);

    // A family member of his household signed first, it turns out: served earlier, and the period with it. The law reckons, nobody else.
    const earlier = await recordAttempt(stage, serviceId, {
      channel: 'inPerson',
      outcome: 'signed',
      manner: 'toAdultFamilyMember',
      at: '2026-09-06T10:00:00+08:00',
    });
    expect(earlier).toMatchObject({
      state: 'effective',
      service: { effectiveAt: '2026-09-06T10:00:00+08:00', clocks: [{ dueOn: '2026-09-21' }] },
    });
    expect((await toldAtDesk(clerk, serviceId)).at(-1)).toBe('eservice.effectChanged');

    // Mail to an address that he gave himself and that comes back serves on the day it does.
    const notice = await serviceTo(stage, defendant.partyId, 'responseNotice', caseId);
    const returned = {
      channel: 'ems',
      outcome: 'returned',
      at: '2026-09-07T10:00:00+08:00',
      addressGivenByParty: true,
    } as const;
    expect(await recordAttempt(stage, notice.serviceId, returned)).toMatchObject({
      state: 'effective',
      service: { effectiveAt: '2026-09-07T10:00:00+08:00' },
      reasons: [{ zh: expect.stringContaining('退回之日视为送达') as string }],
    });
  },
);

journey(
  'what a channel reports later is added to its attempt: arrival at a confirmed address serves, "read" only presumes',
  async (stage) => {
    const { caseId, defendant: party } = await openLoan(stage);
    await payFee(stage, caseId);
    const [clerk, defendant] = [stage.as('clerk'), stage.as('defendant')];
    const terms = { caseId, scope: 'all', effectsNoticeVersion: '2026-01' } as const;

    // A confirmed mailbox that is silent; the provider's report of arrival comes the next day, for the day before.
    await defendant.cases.link({ caseCode: party.caseCode });
    await defendant.eservice.confirmAddress({ ...terms, channel: 'email', address: 'li@silent.example' });
    await issueTo(stage, caseId, 'notice', [party.partyId]);
    const silent = await serviceTo(stage, party.partyId, 'notice', caseId);
    expect(silent).toMatchObject({
      state: 'sent',
      attempts: [{ channel: 'email', outcome: 'sent' }, { purpose: 'reminder' }],
    });
    await stage.advanceTo('2026-09-02T09:00:00+08:00');
    const reported = await recordAttempt(stage, silent.serviceId, {
      attemptNo: 1,
      outcome: 'arrived',
      at: '2026-09-01T18:00:00+08:00',
      providerCode: 'DELIVRD',
    });
    expect(reported).toMatchObject({
      state: 'effective',
      service: { effectiveAt: '2026-09-01T18:00:00+08:00' },
    });
    expect(await toldTo(defendant, silent.serviceId)).toEqual([
      'eservice.sent',
      'eservice.arrived',
      'eservice.effective',
    ]);

    // What had arrived at his account before he confirmed anything still waits for a word of his.
    const complaint = await serviceTo(stage, party.partyId, 'complaintCopy', caseId);
    const { serviceId } = complaint;
    expect(complaint.state).toBe('arrived');
    expect(
      await recordAttempt(stage, serviceId, { channel: 'phone', outcome: 'answered', at }),
    ).toMatchObject({ state: 'arrived' });
    const read = await recordAttempt(stage, serviceId, {
      attemptNo: 2,
      outcome: 'read',
      at: '2026-09-02T08:00:00+08:00',
    });
    expect(read).toMatchObject({ state: 'presumed', reasons: [{ legalBasis: [{ article: '31/2(2)' }] }] });
    expect((await toldTo(defendant, serviceId)).at(-1)).toBe('eservice.effective');
    expect(
      await recordAttempt(stage, serviceId, { channel: 'phone', outcome: 'noAnswer', at }),
    ).toMatchObject({ state: 'presumed' });
    // Signing for it at the very same moment makes certain what was presumed; nobody can rebut his own word.
    const response = await serviceTo(stage, party.partyId, 'responseNotice', caseId);
    await recordAttempt(stage, response.serviceId, {
      attemptNo: 2,
      outcome: 'read',
      at: '2026-09-02T09:00:00+08:00',
    });
    expect(await defendant.eservice.acknowledge({ serviceId: response.serviceId })).toMatchObject({
      service: { state: 'effective' },
    });
    expect((await toldTo(defendant, response.serviceId)).at(-1)).toBe('eservice.acknowledged');
    // And so does a signature on paper that came before the reading; the day moves to it, and the answer period too.
    const signed = await recordAttempt(stage, serviceId, {
      channel: 'ems',
      outcome: 'signed',
      at: '2026-09-01T15:00:00+08:00',
    });
    expect(signed).toMatchObject({
      state: 'effective',
      service: {
        effectiveAt: '2026-09-01T15:00:00+08:00',
        clocks: [{ kind: 'answer', dueOn: '2026-09-16' }],
      },
    });
    expect((await toldTo(defendant, serviceId)).at(-1)).toBe('eservice.effectChanged');
    expect((await clerk.desk.eservice.list({ caseId, state: 'presumed' })).data).toEqual([]);
    // After a confirmed but failing mailbox, a word at his own account is enough.
    const { data: addresses } = await defendant.eservice.listAddresses({ caseId });
    const mailbox = addresses.find((one) => one.channel === 'email');
    await defendant.eservice.changeAddress({
      addressId: mailbox?.addressId ?? '',
      version: mailbox?.version ?? 0,
      channel: 'email',
      address: 'li@bounce.example',
      scope: 'all',
      effectsNoticeVersion: '2026-01',
    });
    await issueTo(stage, caseId, 'notice', [party.partyId]);
    const failed = await serviceTo(stage, party.partyId, 'notice', caseId);
    expect(await toldTo(defendant, failed.serviceId)).toEqual(['eservice.sent', 'eservice.failed']);
    await defendant.eservice.acknowledge({ serviceId: failed.serviceId });
    expect((await toldTo(defendant, failed.serviceId)).slice(-3)).toEqual([
      'eservice.sent',
      'eservice.arrived',
      'eservice.effective',
    ]);
  },
);
