// Signing in and proving who one is: no password anywhere, and never the face alone.
import { expect } from 'vitest';
import { journey } from './stage.ts';
import { codeSentTo, signIn, smsTo } from './steps/sign-in.ts';
import { toldAtDesk, toldTo } from './steps/told.ts';

const zhang = { name: '张虚构', idNumber: '37030119051112001X' };
const bank = { bankCardNumber: '6222000000000000', reservedPhone: '13800000098' };

journey(
  'a person signs in by a code from an SMS, never by a password, and a stolen token ends the session',
  async (stage) => {
    const phone = '13800000099';
    const notices = await stage.anyone.identity.listNoticeTexts();
    const privacy = notices.data.find(({ kind }) => kind === 'privacy');
    expect(privacy?.text.zh).toContain('实名认证可以不用人脸');

    const { codeId, triesLeft } = await stage.anyone.identity.requestCode({ phone });
    expect(triesLeft).toBe(5);
    // The SMS says what it is for, and that nobody will ask for the code.
    expect(smsTo(stage, phone)).toContain('法院不会打电话或在聊天里索要验证码');
    const code = codeSentTo(stage, phone);
    const wrong = code === '000000' ? '000001' : '000000';
    await expect(stage.anyone.identity.createSession({ codeId, code: wrong })).rejects.toMatchObject({
      code: 'code_invalid',
    });
    const first = await stage.anyone.identity.createSession({
      codeId,
      code,
      ...(privacy && { privacyNoticeVersion: privacy.version }),
    });
    expect(first).toMatchObject({ isNewAccount: true, assurance: 'sms' });
    await expect(stage.anyone.identity.createSession({ codeId, code })).rejects.toMatchObject({
      code: 'code_invalid',
    });

    const me = await stage.anyone.with({ auth: { token: first.accessToken } }).identity.me();
    expect(me).toMatchObject({ kind: 'person', assurance: 'sms', displayName: '138****0099', grants: [] });

    const second = await stage.anyone.identity.refreshSession({ refreshToken: first.refreshToken });
    expect(second.sessionId).toBe(first.sessionId);
    const renewed = stage.anyone.with({ auth: { token: second.accessToken } });
    await renewed.identity.me();
    // The old refresh token again: one of the two has been stolen, so the session ends for both.
    await expect(
      stage.anyone.identity.refreshSession({ refreshToken: first.refreshToken }),
    ).rejects.toMatchObject({ code: 'session_ended' });
    await expect(renewed.identity.me()).rejects.toMatchObject({ code: 'unauthorized' });

    const { client, session } = await signIn(stage, phone);
    expect(session).toMatchObject({ isNewAccount: false, principalId: first.principalId });
    expect(await client.identity.endSession()).toMatchObject({ sessionId: session.sessionId });
    await expect(client.identity.me()).rejects.toMatchObject({ code: 'unauthorized' });
  },
);

journey(
  'a newcomer declines the face check, costs no right by it, and is verified by bank card',
  async (stage) => {
    const newcomer = stage.as('newcomer');
    await expect(newcomer.cases.list()).rejects.toMatchObject({ code: 'assurance_too_low' });

    const face = await newcomer.identity.createVerification({ ...zhang, route: 'face' });
    expect(face).toMatchObject({ verification: { state: 'pending', isReverification: false } });
    // Another route takes the place of the one begun.
    const card = await newcomer.identity.createVerification({ ...zhang, route: 'bankCard', ...bank });
    expect(card).toMatchObject({ codeSentToMasked: '138****0098' });
    const replaced = await newcomer.identity.getVerification({
      verificationId: face.verification.verificationId,
    });
    expect(replaced.state).toBe('expired');

    let { verification } = card;
    const { verificationId } = verification;
    const proof = codeSentTo(stage, bank.reservedPhone);
    const wrong = proof === '000000' ? '000001' : '000000';
    for (const triesLeft of [4, 3, 2, 1, 0]) {
      const { version } = verification;
      verification = await newcomer.identity.completeVerification({ verificationId, version, proof: wrong });
      // A mismatch is an answer, not an error: it says how many tries are left and what else is open.
      expect(verification).toMatchObject({ triesLeft, state: triesLeft === 0 ? 'failed' : 'pending' });
      expect(verification.failure?.zh).toContain('人工视频或到窗口');
    }
    await expect(
      newcomer.identity.completeVerification({ verificationId, version: verification.version, proof }),
    ).rejects.toMatchObject({ code: 'state_conflict', problem: { state: 'failed' } });

    const again = await newcomer.identity.createVerification({ ...zhang, route: 'bankCard', ...bank });
    const right = {
      verificationId: again.verification.verificationId,
      version: again.verification.version,
      proof: codeSentTo(stage, bank.reservedPhone),
    };
    await expect(stage.as('stranger').identity.completeVerification(right)).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(stage.as('clerk').identity.completeVerification(right)).rejects.toMatchObject({
      code: 'forbidden',
    });
    expect((await newcomer.identity.completeVerification(right)).state).toBe('verified');
    expect(await newcomer.identity.me()).toMatchObject({
      displayName: '张虚构',
      assurance: 'verified',
      idNumberMasked: '370301********001X',
    });
    expect((await newcomer.cases.list()).data).toEqual([]);

    expect(await toldTo(newcomer, face.verification.verificationId)).toEqual(['verification.expired']);
    expect(await toldTo(newcomer, verificationId)).toEqual(['verification.failed']);
    expect(await toldTo(newcomer, right.verificationId)).toEqual(['verification.completed']);
    // No court has a part in these routes, so none is told.
    expect(await toldAtDesk(stage.as('clerk'), right.verificationId)).toEqual([]);
  },
);

journey('a verification left unfinished ends by itself, and takes nothing away', async (stage) => {
  const plaintiff = stage.as('plaintiff');
  const own = { name: '王桂芳', idNumber: '370301190001010005' };
  await expect(
    plaintiff.identity.createVerification({ ...zhang, route: 'face', activity: 'hearing' }),
  ).rejects.toMatchObject({ code: 'identity_differs' });
  const { verification } = await plaintiff.identity.createVerification({
    ...own,
    route: 'face',
    activity: 'hearing',
  });
  expect(verification).toMatchObject({ isReverification: true, activity: 'hearing' });
  const { verificationId } = verification;
  await stage.advanceTo('2026-09-01T09:29:00+08:00');
  expect((await plaintiff.identity.getVerification({ verificationId })).state).toBe('pending');
  await stage.advanceTo('2026-09-01T09:30:00+08:00');
  expect((await plaintiff.identity.getVerification({ verificationId })).state).toBe('expired');
  expect(await toldTo(plaintiff, verificationId)).toEqual(['verification.expired']);
  expect((await plaintiff.identity.me()).assurance).toBe('verified');
});
