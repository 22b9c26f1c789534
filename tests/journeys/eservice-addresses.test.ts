// Where a party can be reached: given in the papers, confirmed by itself or through the court, carried over.
import { expect } from 'vitest';
import { loan } from '../../examples/demo/content.ts';
import { journey } from './stage.ts';
import { scan } from './steps/file-online.ts';
import { acceptFiling, openLoan, payFee } from './steps/open-case.ts';
import { serviceTo } from './steps/serve.ts';
import { toldTo } from './steps/told.ts';

const terms = { scope: 'all', effectsNoticeVersion: '2026-01' } as const;
const at = '2026-09-01T09:00:00+08:00';

journey(
  'a party confirms its addresses once, and they hold in the next case of the same dispute',
  async (stage) => {
    const { caseId } = await openLoan(stage);
    const [plaintiff, clerk] = [stage.as('plaintiff'), stage.as('clerk')];
    const [given, account] = (await plaintiff.eservice.listAddresses({ caseId })).data;
    expect(given).toMatchObject({
      state: 'offered',
      via: 'pleading',
      channel: 'sms',
      address: '13800000001',
      carriesOver: false,
    });
    expect(account).toMatchObject({
      state: 'inferred',
      via: 'account',
      channel: 'platformAccount',
      holder: 'party',
    });
    expect(await toldTo(plaintiff, given?.addressId ?? '')).toEqual(['eservice.addressOffered']);
    expect(await toldTo(plaintiff, account?.addressId ?? '')).toEqual(['eservice.addressInferred']);

    await expect(
      plaintiff.eservice.confirmAddress({ caseId, channel: 'email', ...terms }),
    ).rejects.toMatchObject({ code: 'eservice_address_missing' });
    await expect(
      plaintiff.eservice.confirmAddress({ caseId, channel: 'sms', address: '0533-000000', ...terms }),
    ).rejects.toMatchObject({
      code: 'eservice_address_invalid',
    });
    await expect(
      stage.as('stranger').eservice.confirmAddress({ caseId, channel: 'platformAccount', ...terms }),
    ).rejects.toMatchObject({ code: 'not_found' });
    await expect(
      clerk.eservice.confirmAddress({ caseId, channel: 'platformAccount', ...terms }),
    ).rejects.toMatchObject({ code: 'forbidden' });
    const confirmed = await plaintiff.eservice.confirmAddress({
      caseId,
      channel: 'platformAccount',
      ...terms,
    });
    expect(confirmed).toMatchObject({
      addressId: account?.addressId,
      state: 'confirmed',
      via: 'platform',
      carriesOver: true,
      willServe: [],
    });
    expect(confirmed.effects.zh).toContain('不论您是否打开');
    await plaintiff.eservice.confirmAddress({ caseId, channel: 'sms', address: '13800000001', ...terms });
    for (const one of [given, account])
      expect((await toldTo(plaintiff, one?.addressId ?? '')).at(-1)).toBe('eservice.addressConfirmed');
    // The other side never sees them.
    expect((await clerk.desk.eservice.listAddresses({ caseId })).data.map((one) => one.state)).toEqual([
      'confirmed',
      'confirmed',
    ]);
    await expect(stage.as('defendant').eservice.listAddresses({ caseId })).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(stage.as('mediator').desk.eservice.listAddresses({ caseId })).rejects.toMatchObject({
      code: 'forbidden',
    });

    // The same dispute goes on in another case: nobody has to confirm again (民诉法解释第137条).
    const { matterId } = await plaintiff.cases.get({ caseId });
    const { serviceAddress: _asked, ...again } = loan([await scan(plaintiff, '借条')]);
    const serviceAddress = {
      electronicConsent: false,
      recipientName: '王桂芳',
      phone: '13800000001',
      postalAddress: '山东省淄博市张店区虚构路1号',
    };
    const draft = await plaintiff.filings.create({ content: { ...again, serviceAddress }, matterId });
    const next = await acceptFiling(
      stage,
      await plaintiff.filings.submit({ filingId: draft.filingId, version: draft.version, truthful: true }),
    );
    const { data: carried } = await plaintiff.eservice.listAddresses({ caseId: next.caseId });
    expect(carried).toMatchObject([
      { channel: 'sms', state: 'confirmed', via: 'carriedOver', carriedFromCaseId: caseId },
      { channel: 'platformAccount', state: 'confirmed', via: 'carriedOver' },
    ]);
    expect(await toldTo(plaintiff, carried[0]?.addressId ?? '')).toEqual(['eservice.addressConfirmed']);
  },
);

journey(
  'what was confirmed by phone or at the counter is recorded by the court, with how it was',
  async (stage) => {
    const { caseId, plaintiff, defendant } = await openLoan(stage);
    await payFee(stage, caseId);
    const clerk = stage.as('clerk');
    const record = {
      caseId,
      partyId: plaintiff.partyId,
      scope: 'all',
      via: 'phone',
      note: '通话录音存卷',
    } as const;
    await expect(
      stage.as('auditor').desk.eservice.confirmAddress({ ...record, channel: 'platformAccount' }),
    ).rejects.toMatchObject({ code: 'forbidden' });
    await expect(
      stage.as('otherJudge').desk.eservice.confirmAddress({ ...record, channel: 'platformAccount' }),
    ).rejects.toMatchObject({ code: 'not_found' });
    expect(await clerk.desk.eservice.confirmAddress({ ...record, channel: 'platformAccount' })).toMatchObject(
      { state: 'confirmed', via: 'phone' },
    );
    expect(
      await clerk.desk.eservice.confirmAddress({ ...record, channel: 'sms', address: '13800000001' }),
    ).toMatchObject({ state: 'confirmed' });
    const told = await Promise.all(
      (await stage.as('plaintiff').eservice.listAddresses({ caseId })).data.map((one) =>
        toldTo(stage.as('plaintiff'), one.addressId),
      ),
    );
    expect(told).toEqual([
      ['eservice.addressOffered', 'eservice.addressConfirmed'],
      ['eservice.addressInferred', 'eservice.addressConfirmed'],
    ]);

    // The defendant has no account. By paper he names a mailbox that bounces, then one that says nothing, then one that works.
    const waiting = await serviceTo(stage, defendant.partyId, 'complaintCopy', caseId);
    const mailbox = {
      caseId,
      partyId: defendant.partyId,
      channel: 'email',
      scope: 'all',
      via: 'paperForm',
    } as const;
    const first = await clerk.desk.eservice.confirmAddress({ ...mailbox, address: 'li@bounce.example' });
    expect(first.willServe).toContain(waiting.serviceId);
    expect(await clerk.desk.eservice.get({ serviceId: waiting.serviceId })).toMatchObject({
      state: 'failed',
      attempts: [
        { channel: 'sms', purpose: 'reminder' },
        {
          channel: 'email',
          address: 'l***@bounce.example',
          outcome: 'failed',
          provider: { code: 'UNDELIV' },
        },
      ],
    });
    await clerk.desk.eservice.confirmAddress({ ...mailbox, address: 'li@silent.example' });
    expect(await clerk.desk.eservice.get({ serviceId: waiting.serviceId })).toMatchObject({ state: 'sent' });
    await clerk.desk.eservice.confirmAddress({ ...mailbox, address: 'li@example.com' });
    const served = await clerk.desk.eservice.get({ serviceId: waiting.serviceId });
    expect(served).toMatchObject({
      state: 'effective',
      service: { channel: 'email', effectiveAt: at },
      nextStep: { kind: 'none' },
    });
    expect(served.attempts.map((one) => one.outcome)).toEqual(['sent', 'failed', 'sent', 'arrived']);
  },
);
