// An address is changed in writing, or no longer used: good from then on, and nothing that was served is undone.
import { expect } from 'vitest';
import { journey } from './stage.ts';
import { openLoan, payFee } from './steps/open-case.ts';
import { issueTo, recordAttempt, serviceTo } from './steps/serve.ts';
import { toldTo } from './steps/told.ts';

const terms = { scope: 'all', effectsNoticeVersion: '2026-01' } as const;
const at = '2026-09-01T09:00:00+08:00';

journey(
  'an address is changed in writing: from then on, and what waited goes there at once',
  async (stage) => {
    const { caseId, defendant: party } = await openLoan(stage);
    await payFee(stage, caseId);
    const [plaintiff, defendant] = [stage.as('plaintiff'), stage.as('defendant')];
    const [given, account] = (await plaintiff.eservice.listAddresses({ caseId })).data;
    const { addressId = '', version = 0 } = given ?? {};
    const change = { addressId, version, channel: 'email', address: 'wang@example.com', ...terms } as const;
    await expect(stage.as('stranger').eservice.changeAddress(change)).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(plaintiff.eservice.changeAddress({ ...change, version: version + 1 })).rejects.toMatchObject(
      { code: 'version_conflict' },
    );
    const changed = await plaintiff.eservice.changeAddress(change);
    expect(changed).toMatchObject({
      state: 'confirmed',
      address: 'wang@example.com',
      former: [{ channel: 'sms', address: '13800000001', until: at }],
    });
    // A known account can be given up for something else too; and what is confirmed can be changed again.
    const { addressId: accountId = '', version: accountVersion = 0 } = account ?? {};
    const phone = await plaintiff.eservice.changeAddress({
      addressId: accountId,
      version: accountVersion,
      channel: 'sms',
      address: '13800000001',
      ...terms,
    });
    expect(phone).toMatchObject({ state: 'confirmed', channel: 'sms' });
    const back = await plaintiff.eservice.changeAddress({
      addressId: accountId,
      version: phone.version,
      channel: 'platformAccount',
      ...terms,
    });
    expect(back.former.map((one) => one.channel)).toEqual(['platformAccount', 'sms']);
    expect(back).not.toHaveProperty('address');
    expect(await toldTo(plaintiff, accountId)).toEqual([
      'eservice.addressInferred',
      'eservice.addressChanged',
      'eservice.addressChanged',
    ]);

    // The defendant keeps rulings out of his mailbox: one that comes waits for paper, until he opens the box to it.
    await defendant.cases.link({ caseCode: party.caseCode });
    const mail = { channel: 'email', effectsNoticeVersion: '2026-01' } as const;
    const own = await defendant.eservice.confirmAddress({
      caseId,
      ...mail,
      address: 'li@example.com',
      scope: 'exceptJudgments',
    });
    const ruling = async (): Promise<string> => {
      await issueTo(stage, caseId, 'ruling', [party.partyId]);
      return (await serviceTo(stage, party.partyId, 'ruling', caseId)).serviceId;
    };
    const first = await ruling();
    expect(await defendant.eservice.get({ serviceId: first })).toMatchObject({
      state: 'queued',
      attempts: [{ purpose: 'reminder' }],
    });
    const open = await defendant.eservice.changeAddress({
      addressId: own.addressId,
      version: own.version,
      ...mail,
      address: 'li@example.com',
      scope: 'all',
    });
    expect(open.willServe).toEqual([first]);
    expect(await toldTo(defendant, first)).toEqual([
      'eservice.sent',
      'eservice.arrived',
      'eservice.effective',
    ]);

    // A new mailbox that bounces, then one that is silent, then the old one again: each change sends what waits.
    const closed = await defendant.eservice.changeAddress({
      addressId: own.addressId,
      version: open.version,
      ...mail,
      address: 'li@example.com',
      scope: 'exceptJudgments',
    });
    const second = await ruling();
    const bounced = await defendant.eservice.changeAddress({
      addressId: own.addressId,
      version: closed.version,
      ...mail,
      address: 'li@bounce.example',
      scope: 'all',
    });
    expect(await defendant.eservice.get({ serviceId: second })).toMatchObject({ state: 'failed' });
    const silent = await defendant.eservice.changeAddress({
      addressId: own.addressId,
      version: bounced.version,
      ...mail,
      address: 'li@silent.example',
      scope: 'all',
    });
    expect(await defendant.eservice.get({ serviceId: second })).toMatchObject({ state: 'sent' });
    await defendant.eservice.changeAddress({
      addressId: own.addressId,
      version: silent.version,
      ...mail,
      address: 'li@example.com',
      scope: 'all',
    });
    expect(await toldTo(defendant, second)).toEqual([
      'eservice.sent',
      'eservice.failed',
      'eservice.sent',
      'eservice.arrived',
      'eservice.effective',
    ]);
    // What was served before stays served, on its day.
    expect(await defendant.eservice.get({ serviceId: first })).toMatchObject({
      state: 'effective',
      service: { effectiveAt: at },
    });
  },
);

journey(
  'whoever no longer agrees to electronic service is served on paper; what was served stays served',
  async (stage) => {
    const { caseId, plaintiff: party } = await openLoan(stage);
    const plaintiff = stage.as('plaintiff');
    await plaintiff.eservice.confirmAddress({
      caseId,
      channel: 'email',
      address: 'wang@example.com',
      ...terms,
    });
    const before = (await plaintiff.eservice.listAddresses({ caseId })).data;
    expect(before.map((one) => one.state)).toEqual(['offered', 'inferred', 'confirmed']);

    const { data: consents } = await plaintiff.identity.listConsents({ caseId });
    const consent = consents.find((one) => one.stage === 'service');
    const asked = await plaintiff.identity.withdrawConsent({
      consentId: consent?.consentId ?? '',
      version: consent?.version ?? 0,
      reason: '不习惯看手机',
    });
    // Until the judge has looked at it, everything stays as it is.
    expect((await plaintiff.eservice.listAddresses({ caseId })).data).toEqual(before);
    await stage.as('judge').desk.identity.reviewConsentWithdrawal({
      consentId: asked.consentId,
      version: asked.version,
      outcome: 'withdrawn',
    });
    for (const { addressId } of before)
      expect((await toldTo(plaintiff, addressId)).at(-1)).toBe('eservice.addressWithdrawn');
    expect((await plaintiff.eservice.listAddresses({ caseId })).data.map((one) => one.state)).toEqual([
      'withdrawn',
      'withdrawn',
      'withdrawn',
    ]);
    const { addressId = '', version = 0 } =
      (await plaintiff.eservice.listAddresses({ caseId })).data[0] ?? {};
    await expect(
      plaintiff.eservice.changeAddress({ addressId, version, channel: 'platformAccount', ...terms }),
    ).rejects.toMatchObject({
      code: 'state_conflict',
      problem: { state: 'withdrawn' },
    });

    await issueTo(stage, caseId, 'notice', [party.partyId]);
    const { serviceId } = await serviceTo(stage, party.partyId, 'notice', caseId);
    expect(await plaintiff.eservice.get({ serviceId })).toMatchObject({
      state: 'queued',
      attempts: [{ purpose: 'reminder' }],
    });
    expect(
      (await plaintiff.eservice.list({ caseId, state: 'effective' })).data.map((one) => one.documentKind),
    ).toEqual(['acceptanceNotice', 'feeNotice']);
    const posted = await recordAttempt(stage, serviceId, { channel: 'ems', outcome: 'signed', at });
    expect(posted).toMatchObject({
      state: 'effective',
      attempts: [{ purpose: 'reminder' }, { channel: 'ems', outcome: 'signed' }],
    });
  },
);
