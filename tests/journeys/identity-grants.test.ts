// What an app may do for a person: what that person granted, on the court's own surface, and no longer.
import { expect } from 'vitest';
import type { Schemas, Yunting } from '@yunting/sdk';
import { openSale } from '../../examples/demo/acts/late-payer.ts';
import { journey } from './stage.ts';
import { sceneOf } from './steps/scene.ts';
import { signIn, smsTo } from './steps/sign-in.ts';
import { toldTo } from './steps/told.ts';
import type { Stage } from './stage.ts';

const zhouPhone = '13800000004';
const ask: Schemas['GrantAsk'] = {
  phone: zhouPhone,
  scopes: ['cases.read', 'hearings.read'],
  until: '2026-12-01T00:00:00+08:00',
  purpose: '律所办案日历',
};

/** The app, signed in with the id and secret that the court registered. */
async function signedInApp(stage: Stage): Promise<Yunting> {
  const { accessToken } = await stage.anyone.identity.createAppSession({
    clientId: 'demo-app',
    clientSecret: 'sandbox-secret-demo-app',
  });
  return stage.anyone.with({ auth: { token: accessToken } });
}

/** Asked for by the app, approved by the lawyer; the grant's id. */
async function granted(app: Yunting, lawyer: Yunting, more: { caseId?: string } = {}): Promise<string> {
  const { grantRequestId, version } = await app.identity.requestGrant({ ...ask, ...more });
  const { grantId = '' } = await lawyer.identity.approveGrant({ grantRequestId, version });
  return grantId;
}

journey(
  'an app asks, the person sees scopes, purpose and end and approves; the app acts for them in its own name',
  async (stage) => {
    await expect(
      stage.anyone.identity.createAppSession({
        clientId: 'demo-app',
        clientSecret: 'sandbox-secret-of-nobody',
      }),
    ).rejects.toMatchObject({ code: 'client_invalid' });
    const app = await signedInApp(stage);
    const lawyer = stage.as('lawyer');
    await expect(
      app.identity.requestGrant({ ...ask, until: '2027-10-01T00:00:00+08:00' }),
    ).rejects.toMatchObject({ code: 'grant_period_invalid' });
    const asked = await app.identity.requestGrant(ask);
    expect(smsTo(stage, zhouPhone)).toContain('法院不会索要任何验证码');
    const { grantRequestId, version, matchNumber } = asked;
    const [seen] = (await lawyer.identity.listGrantRequests()).data;
    expect(seen).toMatchObject({
      state: 'pending',
      app: { displayName: '演示第三方应用' },
      scopes: ask.scopes,
      purpose: ask.purpose,
      matchNumber,
      officialSurface: { zh: '法院官方小程序：我的 › 应用授权' },
    });
    for (const [who, code] of [
      ['app', 'forbidden'],
      ['stranger', 'not_found'],
      ['clerk', 'forbidden'],
    ] as const) {
      await expect(stage.as(who).identity.approveGrant({ grantRequestId, version })).rejects.toMatchObject({
        code,
      });
    }
    const approved = await lawyer.identity.approveGrant({ grantRequestId, version });
    await expect(
      lawyer.identity.approveGrant({ grantRequestId, version: approved.version }),
    ).rejects.toMatchObject({ code: 'state_conflict', problem: { state: 'approved' } });
    const { grantId = '', state } = await app.identity.getGrantRequest({ grantRequestId });
    expect(state).toBe('approved');

    const token = await app.identity.exchangeToken({ grantId });
    expect(token).toMatchObject({ actsFor: { displayName: '周明' }, scopes: ask.scopes });
    const onBehalf = stage.anyone.with({ auth: { token: token.accessToken } });
    expect(await onBehalf.identity.me()).toMatchObject({
      kind: 'app',
      displayName: '演示第三方应用',
      actsFor: { displayName: '周明', grantId },
    });
    expect((await onBehalf.cases.list()).data).toEqual([]);
    await expect(onBehalf.filings.list()).rejects.toMatchObject({
      code: 'forbidden',
      problem: { scope: 'filings.read' },
    });
    // What only the person may do, no grant can give.
    await expect(onBehalf.identity.listGrants()).rejects.toMatchObject({
      code: 'official_surface_required',
      legalBasis: [{ law: '人民法院在线诉讼规则', article: expect.stringContaining('7') }],
    });
    await expect(onBehalf.identity.revokeGrant({ grantId, version: 1 })).rejects.toMatchObject({
      code: 'forbidden',
    });
    const [mine] = (await lawyer.identity.listGrants({ direction: 'given' })).data;
    expect(mine).toMatchObject({
      grantId,
      state: 'active',
      basis: 'appApproval',
      lastUsedAt: expect.anything(),
    });
    expect(await toldTo(lawyer, grantRequestId)).toEqual(['grantRequest.raised', 'grantRequest.approved']);
    expect(await toldTo(app, grantId)).toEqual(['grant.given']);
  },
);

journey(
  'a request may be refused or left alone, and whether the phone is known stays unsaid',
  async (stage) => {
    const app = await signedInApp(stage);
    const lawyer = stage.as('lawyer');
    const first = await app.identity.requestGrant(ask);
    const second = await app.identity.requestGrant(ask);
    const unknown = await app.identity.requestGrant({ ...ask, phone: '13800000099' });
    expect(Object.keys(unknown)).toEqual(Object.keys(first));

    const refusal = { grantRequestId: first.grantRequestId, version: first.version };
    await expect(app.identity.refuseGrant(refusal)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(stage.as('stranger').identity.refuseGrant(refusal)).rejects.toMatchObject({
      code: 'not_found',
    });
    const refused = await lawyer.identity.refuseGrant(refusal);
    expect(refused.state).toBe('refused');
    await expect(
      lawyer.identity.approveGrant({ ...refusal, version: refused.version }),
    ).rejects.toMatchObject({ code: 'state_conflict', problem: { state: 'refused' } });

    await stage.advanceTo('2026-09-02T08:59:59+08:00');
    const stateOf = async ({ grantRequestId }: { grantRequestId: string }) =>
      (await app.identity.getGrantRequest({ grantRequestId })).state;
    expect(await stateOf(second)).toBe('pending');
    await stage.advanceTo('2026-09-02T09:00:00+08:00');
    expect(await stateOf(second)).toBe('expired');
    expect(await stateOf(unknown)).toBe('expired');
    await expect(
      lawyer.identity.refuseGrant({ grantRequestId: second.grantRequestId, version: 2 }),
    ).rejects.toMatchObject({ code: 'state_conflict', problem: { state: 'expired' } });
    expect(await toldTo(lawyer, first.grantRequestId)).toEqual([
      'grantRequest.raised',
      'grantRequest.refused',
    ]);
    expect(await toldTo(app, second.grantRequestId)).toEqual(['grantRequest.raised', 'grantRequest.expired']);
    expect((await lawyer.identity.listGrants({ direction: 'given' })).data).toEqual([]);
  },
);

journey(
  'a grant ends when either side revokes it, when its day comes, or with the representation it was given for',
  async (stage) => {
    const { caseId } = await openSale(sceneOf(stage));
    const app = await signedInApp(stage);
    const lawyer = stage.as('lawyer');
    const exchange = async (grantId: string) => {
      const { accessToken } = await app.identity.exchangeToken({ grantId });
      return stage.anyone.with({ auth: { token: accessToken } });
    };
    // Someone who is not in the case cannot open it to anyone.
    const foreign = await app.identity.requestGrant({ ...ask, phone: '13800000002', caseId });
    await expect(
      stage.as('defendant').identity.approveGrant({ grantRequestId: foreign.grantRequestId, version: 1 }),
    ).rejects.toMatchObject({ code: 'not_found' });

    const byPerson = await granted(app, lawyer);
    const forPerson = await exchange(byPerson);
    for (const [who, code] of [
      ['stranger', 'not_found'],
      ['clerk', 'forbidden'],
    ] as const) {
      await expect(
        stage.as(who).identity.revokeGrant({ grantId: byPerson, version: 1 }),
      ).rejects.toMatchObject({ code });
    }
    const revoked = await lawyer.identity.revokeGrant({ grantId: byPerson, version: 1 });
    expect(revoked).toMatchObject({ state: 'revoked', endedAt: expect.anything() });
    await expect(forPerson.cases.list()).rejects.toMatchObject({ code: 'unauthorized' });
    await expect(app.identity.exchangeToken({ grantId: byPerson })).rejects.toMatchObject({
      code: 'grant_not_active',
    });
    await expect(
      lawyer.identity.revokeGrant({ grantId: byPerson, version: revoked.version }),
    ).rejects.toMatchObject({ code: 'state_conflict', problem: { state: 'revoked' } });
    const byApp = await granted(app, lawyer);
    expect((await app.identity.revokeGrant({ grantId: byApp, version: 1 })).state).toBe('revoked');

    const overall = await granted(app, lawyer);
    const forCase = await granted(app, lawyer, { caseId });
    const inCase = await exchange(forCase);
    expect((await inCase.cases.list()).data.map((one) => one.caseId)).toEqual([caseId]);
    const [agent] = (await stage.as('stranger').cases.listRepresentations({ caseId })).data;
    if (!agent) throw new Error('no agent');
    await lawyer.cases.endRepresentation({
      representationId: agent.representationId,
      version: agent.version,
      reason: 'resignedByAgent',
    });
    await expect(inCase.cases.list()).rejects.toMatchObject({ code: 'unauthorized' });

    await stage.advanceTo('2026-11-30T23:59:59+08:00');
    const states = async () => {
      const { data } = await app.identity.listGrants({ direction: 'held' });
      return new Map(data.map((one) => [one.grantId, one.state]));
    };
    expect((await states()).get(overall)).toBe('active');
    await stage.advanceTo('2026-12-01');
    expect(await states()).toEqual(
      new Map([
        [byPerson, 'revoked'],
        [byApp, 'revoked'],
        [overall, 'ended'],
        [forCase, 'ended'],
      ]),
    );
    for (const reader of [lawyer, app]) {
      expect(await toldTo(reader, byPerson)).toEqual(['grant.given', 'grant.revoked']);
      expect(await toldTo(reader, forCase)).toEqual(['grant.given', 'grant.ended']);
      expect(await toldTo(reader, overall)).toEqual(['grant.given', 'grant.ended']);
    }
    expect(await toldTo(stage.as('stranger'), forCase)).toEqual([]);
  },
);

journey(
  'a request made before its person had an account waits for them until they are verified',
  async (stage) => {
    const app = await signedInApp(stage);
    const phone = '13800000099';
    const { grantRequestId } = await app.identity.requestGrant({ ...ask, phone });
    const { client } = await signIn(stage, phone);
    await expect(client.identity.listGrantRequests()).rejects.toMatchObject({ code: 'assurance_too_low' });
    const { verification, faceTicket = '' } = await client.identity.createVerification({
      name: '张虚构',
      idNumber: '37030119051112001X',
      route: 'face',
    });
    const { verificationId, version } = verification;
    await client.identity.completeVerification({ verificationId, version, proof: faceTicket });
    const [waiting] = (await client.identity.listGrantRequests()).data;
    expect(waiting).toMatchObject({ grantRequestId, state: 'pending', phoneMasked: '138****0099' });
    await client.identity.approveGrant({ grantRequestId, version: waiting?.version ?? 0 });
    expect((await app.identity.getGrantRequest({ grantRequestId })).state).toBe('approved');
  },
);
