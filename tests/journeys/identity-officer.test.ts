// Verification by a person of the court: by video, or at the counter. For those whom a camera cannot or will not know.
import { expect } from 'vitest';
import { journey } from './stage.ts';
import { codeSentTo, signIn, smsTo } from './steps/sign-in.ts';
import { toldAtDesk, toldTo } from './steps/told.ts';

const wang = { name: '王桂芳', idNumber: '370301190001010005' };
const zhang = { name: '张虚构', idNumber: '37030119051112001X' };
const linzi = { courtId: 'lu0305' };

journey(
  'an officer of the court named, and nobody else, checks a person by video; a mismatch is written down',
  async (stage) => {
    const clerk = stage.as('clerk');
    const { client: newcomer } = await signIn(stage, '13800000099');
    const start = { ...zhang, route: 'video', ...linzi } as const;
    const { verification, next } = await newcomer.identity.createVerification(start);
    expect(verification).toMatchObject({ state: 'awaitingOfficer', courtId: 'lu0305' });
    expect(next.zh).toContain('视频联系您');
    const { verificationId, version } = verification;
    // The person's own proof cannot stand in for the officer.
    await expect(
      newcomer.identity.completeVerification({ verificationId, version, proof: '000000' }),
    ).rejects.toMatchObject({ code: 'state_conflict', problem: { state: 'awaitingOfficer' } });

    const waiting = await clerk.desk.identity.listVerifications({ state: 'awaitingOfficer' });
    expect(waiting.data.map((one) => one.verificationId)).toEqual([verificationId]);
    const seen = await clerk.desk.identity.getVerification({ verificationId });
    expect(seen).toMatchObject({ ...zhang, existingAccount: false });
    const check = { verificationId, version, outcome: 'failed', note: '照片与本人不符' } as const;
    for (const [who, code] of [
      ['judge', 'forbidden'],
      ['assistingClerk', 'not_found'],
      ['lawyer', 'forbidden'],
    ] as const) {
      await expect(stage.as(who).desk.identity.confirmVerification(check)).rejects.toMatchObject({ code });
    }
    const { note: _note, ...withoutNote } = check;
    await expect(
      stage.as('judgeAssistant').desk.identity.confirmVerification(withoutNote),
    ).rejects.toMatchObject({ violations: [{ pointer: '/note' }] });
    const failed = await stage.as('judgeAssistant').desk.identity.confirmVerification(check);
    expect(failed).toMatchObject({ state: 'failed', checkedBy: { displayName: '郑助理' } });
    expect((await newcomer.identity.getVerification({ verificationId })).failure?.zh).toContain('窗口');
    await expect(
      clerk.desk.identity.confirmVerification({ ...check, version: failed.version, outcome: 'verified' }),
    ).rejects.toMatchObject({ code: 'state_conflict', problem: { state: 'failed' } });
    expect(await toldAtDesk(clerk, verificationId)).toEqual([
      'verification.handedOver',
      'verification.failed',
    ]);

    const second = (await newcomer.identity.createVerification(start)).verification;
    const done = await stage.as('filingJudge').desk.identity.confirmVerification({
      verificationId: second.verificationId,
      version: second.version,
      outcome: 'verified',
    });
    expect(done.state).toBe('verified');
    expect(await newcomer.identity.me()).toMatchObject({ assurance: 'verified', displayName: '张虚构' });
    expect(await toldTo(newcomer, second.verificationId)).toEqual([
      'verification.handedOver',
      'verification.completed',
    ]);
  },
);

journey(
  'an appointment at the counter may be moved, and lapses after seven days without any effect',
  async (stage) => {
    const plaintiff = stage.as('plaintiff');
    const clerk = stage.as('clerk');
    const start = { ...wang, route: 'counter', activity: 'hearing', ...linzi } as const;
    const first = (await plaintiff.identity.createVerification(start)).verification;
    const second = (await plaintiff.identity.createVerification(start)).verification;
    const stateOf = async ({ verificationId }: { verificationId: string }) =>
      (await plaintiff.identity.getVerification({ verificationId })).state;
    expect(await stateOf(first)).toBe('expired');
    const tasks = await clerk.desk.cases.listTasks({ kind: 'checkIdentity', state: 'open' });
    expect(tasks.data.map((one) => one.subject.id)).toEqual([second.verificationId]);

    await stage.advanceTo('2026-09-08T08:59:59+08:00');
    expect(await stateOf(second)).toBe('awaitingOfficer');
    await stage.advanceTo('2026-09-08T09:00:00+08:00');
    expect(await stateOf(second)).toBe('expired');
    expect((await clerk.desk.cases.listTasks({ kind: 'checkIdentity', state: 'open' })).data).toEqual([]);
    const told = ['verification.handedOver', 'verification.expired'];
    for (const { verificationId } of [first, second]) {
      expect(await toldTo(plaintiff, verificationId)).toEqual(told);
      expect(await toldAtDesk(clerk, verificationId)).toEqual(told);
    }
  },
);

journey(
  'whoever lost the old phone keeps the account: it moves at the counter, and later to yet another number',
  async (stage) => {
    const old = '13800000001';
    const found = '13800000097';
    const { client, session } = await signIn(stage, found);
    expect(session.isNewAccount).toBe(true);
    // Online the identity is taken, and no hint is given to whom it belongs.
    const face = await client.identity.createVerification({ ...wang, route: 'face' });
    const { verificationId: taken, version } = face.verification;
    await expect(
      client.identity.completeVerification({ verificationId: taken, version, proof: face.faceTicket ?? '' }),
    ).rejects.toMatchObject({ code: 'identity_in_use' });

    const { verification } = await client.identity.createVerification({
      ...wang,
      route: 'counter',
      ...linzi,
    });
    const { verificationId } = verification;
    const clerk = stage.as('clerk');
    expect((await clerk.desk.identity.getVerification({ verificationId })).existingAccount).toBe(true);
    await clerk.desk.identity.confirmVerification({
      verificationId,
      version: verification.version,
      outcome: 'verified',
    });
    expect(smsTo(stage, old)).toContain('如非本人办理，请联系办案法院');
    // Both the old phone and the empty account are signed out; the new number opens the old account.
    await expect(client.identity.me()).rejects.toMatchObject({ code: 'unauthorized' });
    await expect(stage.as('plaintiff').identity.me()).rejects.toMatchObject({ code: 'unauthorized' });
    const own = await signIn(stage, found);
    expect(own.session).toMatchObject({
      principalId: stage.idOf('plaintiff'),
      isNewAccount: false,
      assurance: 'verified',
    });
    expect(await toldTo(own.client, verificationId)).toContain('verification.completed');
    // The appointment is over: its seven days pass without a trace.
    await stage.advanceTo('2026-09-09');
    expect((await clerk.desk.identity.getVerification({ verificationId })).state).toBe('verified');

    const next = '13800000096';
    const { codeId } = await stage.anyone.identity.requestCode({ phone: next, purpose: 'changePhone' });
    const me = await own.client.identity.me();
    const change = { codeId, code: codeSentTo(stage, next), version: me.version ?? 0 };
    // A stolen phone is not enough: the change needs a fresh verification.
    await expect(own.client.identity.changePhone(change)).rejects.toMatchObject({
      code: 'assurance_too_low',
    });
    const again = await own.client.identity.createVerification({
      ...wang,
      route: 'face',
      activity: 'account',
    });
    await own.client.identity.completeVerification({
      verificationId: again.verification.verificationId,
      version: again.verification.version,
      proof: again.faceTicket ?? '',
    });
    expect((await own.client.identity.me()).assurance).toBe('reverified');
    await expect(stage.as('clerk').identity.changePhone(change)).rejects.toMatchObject({ code: 'forbidden' });
    expect(await own.client.identity.changePhone(change)).toMatchObject({ phoneMasked: '138****0096' });
    expect(smsTo(stage, found)).toContain('已更换手机号');
    expect((await signIn(stage, next)).session.principalId).toBe(stage.idOf('plaintiff'));
  },
);
