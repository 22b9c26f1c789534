import { describe, expect, it } from 'vitest';
import { clientSecretOf } from '../sandbox/personas.ts';
import { identity } from './identity/index.ts';
import {
  addCase,
  addFiling,
  caseId,
  defendantParty,
  filingId,
  join,
  plaintiffParty,
  put,
} from '../testing/small-case.ts';
import { SmallCourt } from '../testing/small-court.ts';

const newPhone = '13800000099';
const idNumber = '37030119051112001X';
const codeIn = (text: string): string => /\d{6}/.exec(text)?.[0] ?? '';

/** Signs in by SMS. */
function signIn(court: SmallCourt, phone: string) {
  const { codeId } = court.ok(undefined, 'identity.requestCode', { phone });
  return court.ok(undefined, 'identity.createSession', { codeId, code: codeIn(court.lastSms(phone)) });
}

/** A new person, signed in and verified by face. */
function verified(court: SmallCourt, phone = newPhone, number = idNumber) {
  const session = signIn(court, phone);
  const start = { name: '张虚构', idNumber: number, route: 'face' } as const;
  const { verification, faceTicket = '' } = court.ok(
    session.accessToken,
    'identity.createVerification',
    start,
  );
  const { verificationId, version } = verification;
  court.ok(session.accessToken, 'identity.completeVerification', {
    verificationId,
    version,
    proof: faceTicket,
  });
  return session;
}

describe('sessions', () => {
  it('signs a new person in by SMS at assurance sms, and says what they are', () => {
    const court = new SmallCourt(identity);
    const session = signIn(court, newPhone);
    expect(session).toMatchObject({ isNewAccount: true, assurance: 'sms', tokenType: 'Bearer' });
    const me = court.ok(session.accessToken, 'identity.me');
    expect(me).toMatchObject({
      kind: 'person',
      assurance: 'sms',
      displayName: '138****0099',
      phoneMasked: '138****0099',
      grants: [],
    });
    expect(signIn(court, newPhone)).toMatchObject({ isNewAccount: false, principalId: session.principalId });
  });

  it('answers alike for known and unknown phones', () => {
    const court = new SmallCourt(identity);
    const known = court.ok(undefined, 'identity.requestCode', { phone: '13800000001' });
    const unknown = court.ok(undefined, 'identity.requestCode', { phone: newPhone });
    expect(Object.keys(known)).toEqual(Object.keys(unknown));
    expect(known.expiresAt).toBe(unknown.expiresAt);
  });

  it('counts wrong codes although they are refused, and burns the code after five', () => {
    const court = new SmallCourt(identity);
    const { codeId } = court.ok(undefined, 'identity.requestCode', { phone: newPhone });
    const right = codeIn(court.lastSms(newPhone));
    const wrong = right === '000000' ? '000001' : '000000';
    for (const triesLeft of [4, 3, 2, 1]) {
      expect(court.refused(undefined, 'identity.createSession', { codeId, code: wrong })).toMatchObject({
        code: 'code_invalid',
        triesLeft,
      });
    }
    expect(court.refused(undefined, 'identity.createSession', { codeId, code: wrong }).code).toBe(
      'code_locked',
    );
    expect(court.refused(undefined, 'identity.createSession', { codeId, code: right }).code).toBe(
      'code_locked',
    );
  });

  it('takes a code once, for its purpose, within five minutes of machine time', () => {
    const court = new SmallCourt(identity);
    const { codeId } = court.ok(undefined, 'identity.requestCode', { phone: newPhone });
    const code = codeIn(court.lastSms(newPhone));
    court.ok(undefined, 'identity.createSession', { codeId, code });
    expect(court.refused(undefined, 'identity.createSession', { codeId, code }).code).toBe('code_invalid');
    const moving = court.ok(undefined, 'identity.requestCode', { phone: newPhone, purpose: 'changePhone' });
    const other = { codeId: moving.codeId, code: codeIn(court.lastSms(newPhone)) };
    expect(court.refused(undefined, 'identity.createSession', other).code).toBe('code_invalid');
    const late = court.ok(undefined, 'identity.requestCode', { phone: newPhone });
    court.advance('2026-12-01');
    court.wallMs += 5 * 60_000;
    const old = { codeId: late.codeId, code: codeIn(court.lastSms(newPhone)) };
    expect(court.refused(undefined, 'identity.createSession', old).code).toBe('code_invalid');
  });

  it('does not pester a phone: one a minute, five in ten', () => {
    const court = new SmallCourt(identity);
    for (let count = 0; count < 5; count++) {
      court.ok(undefined, 'identity.requestCode', { phone: newPhone });
      expect(court.refused(undefined, 'identity.requestCode', { phone: newPhone })).toMatchObject({
        code: 'rate_limited',
        retryable: true,
      });
      court.wallMs += 60_000;
    }
    expect(court.refused(undefined, 'identity.requestCode', { phone: newPhone })).toMatchObject({
      retryAfterSeconds: 300,
    });
  });

  it('refreshes once per token; a token used twice ends the session', () => {
    const court = new SmallCourt(identity);
    const first = signIn(court, newPhone);
    const second = court.ok(undefined, 'identity.refreshSession', { refreshToken: first.refreshToken });
    expect(second.sessionId).toBe(first.sessionId);
    expect(court.refused(first.accessToken, 'identity.me').code).toBe('unauthorized');
    court.ok(second.accessToken, 'identity.me');
    expect(
      court.refused(undefined, 'identity.refreshSession', { refreshToken: first.refreshToken }).code,
    ).toBe('session_ended');
    expect(court.refused(second.accessToken, 'identity.me').code).toBe('unauthorized');
    expect(
      court.refused(undefined, 'identity.refreshSession', { refreshToken: second.refreshToken }).code,
    ).toBe('session_ended');
  });

  it('does not take an access token for a refresh token', () => {
    const court = new SmallCourt(identity);
    const { accessToken } = signIn(court, newPhone);
    expect(court.refused(undefined, 'identity.refreshSession', { refreshToken: accessToken }).code).toBe(
      'session_ended',
    );
    court.ok(accessToken, 'identity.me');
  });

  it('ends by machine time, not by the court clock', () => {
    const court = new SmallCourt(identity);
    const { accessToken } = signIn(court, newPhone);
    court.advance('2027-09-01');
    court.ok(accessToken, 'identity.me');
    court.wallMs += 2 * 3_600_000;
    expect(court.refused(accessToken, 'identity.me').code).toBe('token_expired');
  });

  it('signs out both tokens', () => {
    const court = new SmallCourt(identity);
    const session = signIn(court, newPhone);
    expect(court.ok(session.accessToken, 'identity.endSession').sessionId).toBe(session.sessionId);
    expect(court.refused(session.accessToken, 'identity.me').code).toBe('unauthorized');
    expect(
      court.refused(undefined, 'identity.refreshSession', { refreshToken: session.refreshToken }).code,
    ).toBe('session_ended');
  });

  it('signs apps and the room agent in by client id and secret', () => {
    const court = new SmallCourt(identity);
    const clientSecret = clientSecretOf('demo-app');
    const app = court.ok(undefined, 'identity.createAppSession', { clientId: 'demo-app', clientSecret });
    expect(court.ok(app.accessToken, 'identity.me')).toMatchObject({
      kind: 'app',
      principalId: app.principalId,
    });
    for (const clientId of ['room-agent', 'nobody']) {
      expect(court.refused(undefined, 'identity.createAppSession', { clientId, clientSecret }).code).toBe(
        'client_invalid',
      );
    }
  });

  it('keeps neither codes nor tokens in readable form', () => {
    const court = new SmallCourt(identity);
    const session = verified(court);
    const { sms: _sms, ...kept } = court.world.snapshot().writes.puts;
    const text = JSON.stringify(kept);
    expect(text).not.toContain(session.accessToken);
    expect(text).not.toContain(session.refreshToken);
    expect(text).not.toContain(codeIn(court.lastSms(newPhone)));
    expect(kept['idempotency'] ?? []).toEqual([]);
  });
});

describe('verification', () => {
  it('verifies by face and names the person from then on', () => {
    const court = new SmallCourt(identity);
    const session = verified(court);
    expect(court.ok(session.accessToken, 'identity.me')).toMatchObject({
      assurance: 'verified',
      displayName: '张虚构',
      idNumberMasked: '370301********001X',
      documentType: 'residentId',
      verifiedAt: '2026-09-01T09:00:00+08:00',
    });
    expect(signIn(court, newPhone).assurance).toBe('verified');
  });

  it('verifies by bank card with the code sent to the phone that the bank knows, without keeping the card', () => {
    const court = new SmallCourt(identity);
    const { accessToken } = signIn(court, newPhone);
    const start = { name: '张虚构', idNumber, route: 'bankCard' } as const;
    expect(court.refused(accessToken, 'identity.createVerification', start).violations?.[0]?.pointer).toBe(
      '/bankCardNumber',
    );
    const bank = { bankCardNumber: '6222000000000000', reservedPhone: '13800000098' };
    const { verification, codeSentToMasked } = court.ok(accessToken, 'identity.createVerification', {
      ...start,
      ...bank,
    });
    expect(codeSentToMasked).toBe('138****0098');
    const { verificationId, version } = verification;
    const proof = codeIn(court.lastSms(bank.reservedPhone));
    expect(
      court.ok(accessToken, 'identity.completeVerification', { verificationId, version, proof }).state,
    ).toBe('verified');
    expect(JSON.stringify(court.world.snapshot().writes.puts)).not.toContain(bank.bankCardNumber);
  });

  it('answers mismatches with the tries left and fails after five, leaving the other routes open', () => {
    const court = new SmallCourt(identity);
    const { accessToken } = signIn(court, newPhone);
    let { verification } = court.ok(accessToken, 'identity.createVerification', {
      name: '张虚构',
      idNumber,
      route: 'face',
    });
    const { verificationId } = verification;
    for (const triesLeft of [4, 3, 2, 1, 0]) {
      verification = court.ok(accessToken, 'identity.completeVerification', {
        verificationId,
        version: verification.version,
        proof: 'someone else',
      });
      expect(verification).toMatchObject({ triesLeft, state: triesLeft === 0 ? 'failed' : 'pending' });
      expect(verification.failure?.zh).toContain('窗口');
    }
    expect(court.eventsOf(verificationId)).toEqual(['verification.failed']);
    expect(
      court.refused(accessToken, 'identity.completeVerification', {
        verificationId,
        version: verification.version,
        proof: 'x'.repeat(9),
      }).code,
    ).toBe('state_conflict');
  });

  it('refuses a number that fails its check, and other documents on the automatic routes', () => {
    const court = new SmallCourt(identity);
    const { accessToken } = signIn(court, newPhone);
    const start = { name: '张虚构', idNumber: '370301190511120011', route: 'face' } as const;
    expect(court.refused(accessToken, 'identity.createVerification', start).code).toBe(
      'identity_number_invalid',
    );
    const passport = { ...start, idNumber: 'E00000001', documentType: 'passport' } as const;
    expect(court.refused(accessToken, 'identity.createVerification', passport).code).toBe(
      'route_unavailable',
    );
    const byVideo = { ...passport, route: 'video' } as const;
    expect(court.refused(accessToken, 'identity.createVerification', byVideo).violations?.[0]?.pointer).toBe(
      '/courtId',
    );
    const { verification } = court.ok(accessToken, 'identity.createVerification', {
      ...byVideo,
      courtId: 'lu0305',
    });
    expect(verification).toMatchObject({ state: 'awaitingOfficer', documentType: 'passport' });
  });

  it('lets an officer of that court check by video or at the counter, and nobody else', () => {
    const court = new SmallCourt(identity);
    const { accessToken } = signIn(court, newPhone);
    const start = { name: '张虚构', idNumber, route: 'video', courtId: 'lu0305' } as const;
    const { verificationId } = court.ok(accessToken, 'identity.createVerification', start).verification;
    expect(court.tasksOf(verificationId)).toEqual(['checkIdentity']);
    const proof = { verificationId, version: 2, proof: 'anything' };
    expect(court.refused(accessToken, 'identity.completeVerification', proof).code).toBe('state_conflict');
    const [row] = court.ok('clerk', 'desk.identity.listVerifications', {}).data;
    expect(row).toMatchObject({ verificationId, name: '张虚构', idNumber, existingAccount: false });
    const check = { verificationId, version: 2, outcome: 'verified' } as const;
    expect(court.refused('assistingClerk', 'desk.identity.confirmVerification', check).code).toBe(
      'not_found',
    );
    expect(court.refused('judge', 'desk.identity.confirmVerification', check).code).toBe('forbidden');
    expect(court.refused(accessToken, 'desk.identity.confirmVerification', check).code).toBe('forbidden');
    expect(court.ok('clerk', 'desk.identity.confirmVerification', check).checkedBy?.displayName).toBe(
      '钱书记员',
    );
    expect(court.ok(accessToken, 'identity.me').assurance).toBe('verified');
    expect(court.tasksOf(verificationId)).toEqual([]);
  });

  it('says why an officer did not confirm; a failure needs a note', () => {
    const court = new SmallCourt(identity);
    const { accessToken } = signIn(court, newPhone);
    const start = { name: '张虚构', idNumber, route: 'counter', courtId: 'lu0305' } as const;
    const { verificationId } = court.ok(accessToken, 'identity.createVerification', start).verification;
    const check = { verificationId, version: 2, outcome: 'failed' } as const;
    expect(court.refused('clerk', 'desk.identity.confirmVerification', check).violations?.[0]?.pointer).toBe(
      '/note',
    );
    court.ok('clerk', 'desk.identity.confirmVerification', { ...check, note: '照片不符' });
    expect(court.ok(accessToken, 'identity.getVerification', { verificationId })).toMatchObject({
      state: 'failed',
    });
    expect(court.ok(accessToken, 'identity.me').assurance).toBe('sms');
  });

  it('keeps one account per identity online, and moves it to the new phone at the counter', () => {
    const court = new SmallCourt(identity);
    const before = verified(court);
    const next = signIn(court, '13800000097');
    const face = court.ok(next.accessToken, 'identity.createVerification', {
      name: '张虚构',
      idNumber,
      route: 'face',
    });
    const proof = {
      verificationId: face.verification.verificationId,
      version: 1,
      proof: face.faceTicket ?? '',
    };
    expect(court.refused(next.accessToken, 'identity.completeVerification', proof).code).toBe(
      'identity_in_use',
    );
    const start = { name: '张虚构', idNumber, route: 'counter', courtId: 'lu0305' } as const;
    const { verificationId } = court.ok(next.accessToken, 'identity.createVerification', start).verification;
    expect(court.eventsOf(face.verification.verificationId)).toEqual(['verification.expired']);
    expect(court.ok('clerk', 'desk.identity.getVerification', { verificationId }).existingAccount).toBe(true);
    court.ok('clerk', 'desk.identity.confirmVerification', {
      verificationId,
      version: 2,
      outcome: 'verified',
    });
    for (const token of [before.accessToken, next.accessToken])
      expect(court.refused(token, 'identity.me').code).toBe('unauthorized');
    expect(court.lastSms(newPhone)).toContain('请联系办案法院');
    expect(signIn(court, '13800000097').principalId).toBe(before.principalId);
    expect(signIn(court, newPhone).isNewAccount).toBe(true);
  });

  it('re-verifies for one session only, as the same person', () => {
    const court = new SmallCourt(identity);
    const session = verified(court);
    const other = signIn(court, newPhone);
    const again = { name: '张虚构', idNumber, route: 'face', activity: 'hearing' } as const;
    const otherNumber = '370301190411120020';
    expect(
      court.refused(session.accessToken, 'identity.createVerification', { ...again, idNumber: otherNumber })
        .code,
    ).toBe('identity_differs');
    const { verification, faceTicket = '' } = court.ok(
      session.accessToken,
      'identity.createVerification',
      again,
    );
    expect(verification).toMatchObject({ isReverification: true, activity: 'hearing' });
    court.ok(session.accessToken, 'identity.completeVerification', {
      verificationId: verification.verificationId,
      version: 1,
      proof: faceTicket,
    });
    expect(court.ok(session.accessToken, 'identity.me').assurance).toBe('reverified');
    expect(court.ok(other.accessToken, 'identity.me').assurance).toBe('verified');
    const fresh = court.ok(undefined, 'identity.refreshSession', { refreshToken: session.refreshToken });
    expect(court.ok(fresh.accessToken, 'identity.me').assurance).toBe('verified');
  });

  it('expires unfinished verifications', () => {
    const court = new SmallCourt(identity);
    const { accessToken } = signIn(court, newPhone);
    const { verificationId } = court.ok(accessToken, 'identity.createVerification', {
      name: '张虚构',
      idNumber,
      route: 'face',
    }).verification;
    expect(court.advance('2026-09-01T09:30:00+08:00')).toEqual(['verification.expiry']);
    expect(court.ok(accessToken, 'identity.getVerification', { verificationId }).state).toBe('expired');
  });

  it('lets an appointment with an officer lapse, or be replaced by another route', () => {
    const court = new SmallCourt(identity);
    const { accessToken } = signIn(court, newPhone);
    const start = { name: '张虚构', idNumber, route: 'counter', courtId: 'lu0305' } as const;
    const first = court.ok(accessToken, 'identity.createVerification', start).verification.verificationId;
    const second = court.ok(accessToken, 'identity.createVerification', start).verification.verificationId;
    expect(court.eventsOf(first)).toEqual(['verification.handedOver', 'verification.expired']);
    expect(court.tasksOf(first)).toEqual([]);
    expect(court.advance('2026-09-08T09:00:00+08:00')).toEqual(['verification.expiry']);
    expect(court.ok(accessToken, 'identity.getVerification', { verificationId: second }).state).toBe(
      'expired',
    );
    expect(court.tasksOf(second)).toEqual([]);
  });

  it('is for a case of one’s own only', () => {
    const court = new SmallCourt(identity);
    addCase(court);
    const own = {
      name: '王桂芳',
      idNumber: '370301190001010005',
      route: 'face',
      activity: 'hearing',
      caseId,
    } as const;
    expect(court.ok('plaintiff', 'identity.createVerification', own).verification).toMatchObject({
      caseId,
      activity: 'hearing',
    });
    const other = { ...own, name: '刘晓', idNumber: '370301190412310029' };
    expect(court.refused('stranger', 'identity.createVerification', other).code).toBe('not_found');
  });

  it('hides a verification from everyone else', () => {
    const court = new SmallCourt(identity);
    const { accessToken } = signIn(court, newPhone);
    const { verificationId } = court.ok(accessToken, 'identity.createVerification', {
      name: '张虚构',
      idNumber,
      route: 'face',
    }).verification;
    expect(court.refused('stranger', 'identity.getVerification', { verificationId }).code).toBe('not_found');
    expect(court.refused(undefined, 'identity.getVerification', { verificationId }).code).toBe(
      'unauthorized',
    );
  });
});

describe('changing the phone', () => {
  it('needs a fresh re-verification and a code sent to the new number, and tells the old one', () => {
    const court = new SmallCourt(identity);
    const session = verified(court);
    const other = signIn(court, newPhone);
    const phone = '13800000096';
    const { codeId } = court.ok(undefined, 'identity.requestCode', { phone, purpose: 'changePhone' });
    const change = {
      codeId,
      code: codeIn(court.lastSms(phone)),
      version: court.ok(session.accessToken, 'identity.me').version ?? 0,
    };
    expect(court.refused(session.accessToken, 'identity.changePhone', change).code).toBe('assurance_too_low');
    const { verification, faceTicket = '' } = court.ok(session.accessToken, 'identity.createVerification', {
      name: '张虚构',
      idNumber,
      route: 'face',
      activity: 'account',
    });
    court.ok(session.accessToken, 'identity.completeVerification', {
      verificationId: verification.verificationId,
      version: 1,
      proof: faceTicket,
    });
    expect(court.refused(session.accessToken, 'identity.changePhone', { ...change, version: 99 }).code).toBe(
      'version_conflict',
    );
    expect(court.ok(session.accessToken, 'identity.changePhone', change).phoneMasked).toBe('138****0096');
    expect(court.refused(other.accessToken, 'identity.me').code).toBe('unauthorized');
    expect(court.lastSms(newPhone)).toContain('更换手机号');
    expect(signIn(court, phone).principalId).toBe(session.principalId);
  });
});

describe('consent', () => {
  const hearing = { caseId, stage: 'hearing', noticeVersion: 'hearing-2026-01' } as const;

  it('publishes what must be read before agreeing, one notice per stage', () => {
    const court = new SmallCourt(identity);
    const { data } = court.ok(undefined, 'identity.listNoticeTexts', {});
    expect(data.map((one) => one.stage ?? one.kind)).toEqual([
      'mediation',
      'filing',
      'service',
      'evidenceExchange',
      'hearing',
      'enforcement',
      'privacy',
    ]);
    expect(court.ok(undefined, 'identity.listNoticeTexts', { stage: 'hearing' }).data).toHaveLength(1);
  });

  it('is one record per stage: one never implies another', () => {
    const court = new SmallCourt(identity);
    addCase(court);
    const consent = court.ok('plaintiff', 'identity.giveConsent', hearing);
    expect(consent).toMatchObject({
      state: 'granted',
      mode: 'online',
      ownChoice: true,
      partyId: plaintiffParty,
    });
    expect(consent.answeredBy).toMatchObject({
      displayName: '王桂芳',
      role: 'litigant',
      assurance: 'verified',
      onBehalfOfPartyId: plaintiffParty,
    });
    expect(court.ok('plaintiff', 'identity.listConsents', { caseId }).data.map((one) => one.stage)).toEqual([
      'hearing',
    ]);
    expect(court.refused('plaintiff', 'identity.giveConsent', hearing).code).toBe('consent_already_given');
    expect(court.eventsOf(consent.consentId)).toEqual(['consent.granted']);
  });

  it('belongs to the party: its lawyer sees and gives it as an agent, the other side and strangers do not', () => {
    const court = new SmallCourt(identity);
    addCase(court);
    join(court, 'defendant', 'litigant', defendantParty);
    const { consentId, answeredBy } = court.ok('lawyer', 'identity.giveConsent', hearing);
    expect(answeredBy).toMatchObject({
      displayName: '周明',
      role: 'agent',
      onBehalfOfPartyId: plaintiffParty,
    });
    court.ok('plaintiff', 'identity.getConsent', { consentId });
    for (const who of ['defendant', 'stranger'])
      expect(court.refused(who, 'identity.getConsent', { consentId }).code).toBe('not_found');
    expect(court.ok('defendant', 'identity.giveConsent', hearing).consentId).not.toBe(consentId);
    expect(court.refused('stranger', 'identity.giveConsent', hearing).code).toBe('not_found');
  });

  it('needs a verified person, the current notice, and exactly one subject', () => {
    const court = new SmallCourt(identity);
    addCase(court);
    expect(court.refused('newcomer', 'identity.giveConsent', hearing).code).toBe('assurance_too_low');
    const old = { ...hearing, noticeVersion: 'hearing-2025-01' };
    expect(court.refused('plaintiff', 'identity.giveConsent', old)).toMatchObject({
      code: 'notice_outdated',
      currentVersion: 'hearing-2026-01',
    });
    expect(court.refused('plaintiff', 'identity.giveConsent', { ...hearing, filingId }).code).toBe(
      'one_subject_required',
    );
    const { caseId: _, ...nowhere } = hearing;
    expect(court.refused('plaintiff', 'identity.giveConsent', nowhere).code).toBe('one_subject_required');
    expect(court.refused('plaintiff', 'identity.giveConsent', { ...hearing, stage: 'room' }).code).toBe(
      'consent_room_separate',
    );
    expect(
      court.refused('plaintiff', 'identity.giveConsent', { ...hearing, partyId: defendantParty }).code,
    ).toBe('consent_not_for_party');
  });

  it('asks for whom when someone stands for two parties', () => {
    const court = new SmallCourt(identity);
    addCase(court);
    join(court, 'lawyer', 'agent', defendantParty);
    expect(court.refused('lawyer', 'identity.giveConsent', hearing).code).toBe('party_required');
    expect(court.ok('lawyer', 'identity.giveConsent', { ...hearing, partyId: defendantParty }).partyId).toBe(
      defendantParty,
    );
  });

  it('asked by the court: granted or refused by the person, refusing costs nothing and may be changed', () => {
    const court = new SmallCourt(identity);
    addCase(court);
    const ask = { caseId, partyId: plaintiffParty, stage: 'evidenceExchange' } as const;
    expect(court.refused('otherJudge', 'desk.identity.requestConsent', ask).code).toBe('not_found');
    const asked = court.ok('clerk', 'desk.identity.requestConsent', ask);
    // Asked on Tuesday 1 September: that day does not count, the third day is Friday 4 September.
    expect(asked).toMatchObject({ state: 'requested', mode: 'undecided', answerBy: { dueOn: '2026-09-04' } });
    const { consentId, version } = asked;
    const refused = court.ok('plaintiff', 'identity.refuseConsent', { consentId, version });
    expect(refused).toMatchObject({ state: 'refused', mode: 'offline' });
    expect(refused.answerBy).toBeUndefined();
    expect(court.advance('2026-10-01')).toEqual([]);
    const given = court.ok('plaintiff', 'identity.giveConsent', {
      caseId,
      stage: 'evidenceExchange',
      noticeVersion: 'evidenceExchange-2026-01',
    });
    expect(given).toMatchObject({ consentId, state: 'granted', ownChoice: false });
  });

  it('lapses to offline for a party that neither answers nor registers, with a task and no decision', () => {
    const court = new SmallCourt(identity);
    addCase(court);
    const { consentId } = court.ok('judge', 'desk.identity.requestConsent', {
      caseId,
      partyId: defendantParty,
      stage: 'hearing',
    });
    expect(court.advance('2026-09-04T23:59:59+08:00')).toEqual([]);
    expect(court.advance('2026-09-05')).toEqual(['consent.answerDue']);
    const [lapsed] = court.ok('clerk', 'desk.identity.listConsents', { state: 'lapsed' }).data;
    expect(lapsed).toMatchObject({ consentId, mode: 'offline' });
    expect(court.tasksOf(consentId)).toEqual(['consentUnanswered']);
  });

  it('may still be refused after it lapsed, and asked for again after a refusal or a withdrawal', () => {
    const court = new SmallCourt(identity);
    addCase(court);
    const ask = { caseId, partyId: plaintiffParty, stage: 'hearing' } as const;
    const { consentId } = court.ok('clerk', 'desk.identity.requestConsent', ask);
    const version = () => court.ok('plaintiff', 'identity.getConsent', { consentId }).version;
    court.advance('2026-09-05');
    expect(court.ok('plaintiff', 'identity.refuseConsent', { consentId, version: version() }).state).toBe(
      'refused',
    );
    expect(court.tasksOf(consentId)).toEqual([]);
    expect(court.refused('plaintiff', 'identity.refuseConsent', { consentId, version: version() }).code).toBe(
      'state_conflict',
    );
    expect(court.ok('clerk', 'desk.identity.requestConsent', ask).state).toBe('requested');
    court.ok('plaintiff', 'identity.giveConsent', hearing);
    court.ok('plaintiff', 'identity.withdrawConsent', { consentId, version: version(), reason: '没有设备' });
    court.ok('judge', 'desk.identity.reviewConsentWithdrawal', {
      consentId,
      version: version(),
      outcome: 'withdrawn',
    });
    expect(court.ok('judge', 'desk.identity.requestConsent', ask).state).toBe('requested');
    expect(
      court.refused('plaintiff', 'identity.withdrawConsent', {
        consentId,
        version: version(),
        reason: '没有设备',
      }),
    ).toMatchObject({
      code: 'state_conflict',
      state: 'requested',
      possible: expect.arrayContaining(['identity.giveConsent', 'identity.refuseConsent']),
    });
  });

  it('leaves a registered but silent party undecided, to be asked again', () => {
    const court = new SmallCourt(identity);
    addCase(court);
    const ask = { caseId, partyId: plaintiffParty, stage: 'hearing', answerDays: 5 } as const;
    const { consentId } = court.ok('clerk', 'desk.identity.requestConsent', ask);
    expect(court.lastSms('13800000001')).not.toContain('案');
    court.advance('2026-09-08');
    expect(court.ok('plaintiff', 'identity.getConsent', { consentId })).toMatchObject({
      state: 'lapsed',
      mode: 'undecided',
    });
    expect(court.tasksOf(consentId)).toEqual(['consentUnanswered']);
    expect(court.ok('clerk', 'desk.identity.requestConsent', ask)).toMatchObject({
      consentId,
      state: 'requested',
    });
    court.ok('plaintiff', 'identity.giveConsent', hearing);
    expect(court.tasksOf(consentId)).toEqual([]);
    expect(court.refused('clerk', 'desk.identity.requestConsent', ask).code).toBe('consent_already_given');
  });

  it('withdraws only after a judge has looked; until then the stage stays online', () => {
    const court = new SmallCourt(identity);
    addCase(court);
    const { consentId, version } = court.ok('plaintiff', 'identity.giveConsent', hearing);
    const asked = court.ok('plaintiff', 'identity.withdrawConsent', {
      consentId,
      version,
      reason: '不会用手机',
    });
    expect(asked).toMatchObject({
      state: 'withdrawalRequested',
      mode: 'online',
      withdrawal: { reason: '不会用手机' },
    });
    expect(court.tasksOf(consentId)).toEqual(['reviewConsentWithdrawal']);
    const review = { consentId, version: asked.version };
    expect(
      court.refused('clerk', 'desk.identity.reviewConsentWithdrawal', { ...review, outcome: 'withdrawn' })
        .code,
    ).toBe('forbidden');
    expect(
      court.refused('judge', 'desk.identity.reviewConsentWithdrawal', { ...review, outcome: 'upheld' })
        .violations?.[0]?.pointer,
    ).toBe('/reasonZh');
    const upheld = court.ok('judge', 'desk.identity.reviewConsentWithdrawal', {
      ...review,
      outcome: 'upheld',
      reasonZh: '开庭前一小时提出，意在拖延',
    });
    expect(upheld).toMatchObject({ state: 'granted', mode: 'online', withdrawal: { outcome: 'upheld' } });
    const again = court.ok('plaintiff', 'identity.withdrawConsent', {
      consentId,
      version: upheld.version,
      reason: '住院',
    });
    const off = court.ok('judge', 'desk.identity.reviewConsentWithdrawal', {
      consentId,
      version: again.version,
      outcome: 'withdrawn',
    });
    expect(off).toMatchObject({ state: 'withdrawn', mode: 'offline' });
    expect(off.withdrawal?.reviewReason?.legalBasis?.[0]?.article).toContain('5');
    expect(court.eventsOf(consentId)).toEqual([
      'consent.granted',
      'consent.withdrawalRequested',
      'consent.upheld',
      'consent.withdrawalRequested',
      'consent.withdrawn',
    ]);
    expect(court.ok('plaintiff', 'identity.giveConsent', hearing)).toMatchObject({
      consentId,
      state: 'granted',
    });
  });

  it('takes the consents written in a filing, stage by stage, and carries them into the case', () => {
    const court = new SmallCourt(identity);
    addFiling(court, {
      onlineConsents: [
        { stage: 'filing', agrees: true, noticeVersion: 'filing-2026-01' },
        { stage: 'hearing', agrees: false, noticeVersion: 'hearing-2026-01' },
        { stage: 'room', agrees: true, noticeVersion: 'room-2026-01' },
      ],
    });
    court.world.report('filing.submitted', filingId, undefined, court.wallMs);
    const rows = court.ok('plaintiff', 'identity.listConsents', { filingId }).data;
    expect(rows.map(({ stage, state, mode }) => `${stage} ${state} ${mode}`)).toEqual([
      'filing granted online',
      'hearing refused offline',
    ]);
    expect(
      court.ok('plaintiff', 'identity.giveConsent', {
        filingId,
        stage: 'service',
        noticeVersion: 'service-2026-01',
      }).state,
    ).toBe('granted');
    addCase(court);
    court.world.report('case.opened', caseId, undefined, court.wallMs);
    const carried = court.ok('lawyer', 'identity.listConsents', { caseId }).data;
    expect(carried.map(({ stage }) => stage)).toEqual(['filing', 'hearing', 'service']);
    expect(carried.every((one) => one.partyId === plaintiffParty)).toBe(true);
  });

  it('gives each party that a person filed for a consent of its own', () => {
    const court = new SmallCourt(identity);
    addFiling(court, {
      onlineConsents: [
        { stage: 'hearing', agrees: true, noticeVersion: 'hearing-2026-01' },
        { stage: 'service', agrees: false, noticeVersion: 'service-2026-01' },
      ],
    });
    court.world.report('filing.submitted', filingId, undefined, court.wallMs);
    addCase(court);
    join(court, 'plaintiff', 'litigant', defendantParty);
    court.world.report('case.opened', caseId, undefined, court.wallMs);
    const rows = court.ok('clerk', 'desk.identity.listConsents', { caseId }).data;
    expect(rows.map((one) => `${one.partyId} ${one.stage} ${one.state}`).sort()).toEqual(
      [plaintiffParty, defendantParty]
        .flatMap((party) => [`${party} hearing granted`, `${party} service refused`])
        .sort(),
    );
  });

  it('lets someone who links the case later answer what was asked before', () => {
    const court = new SmallCourt(identity);
    addCase(court);
    const { consentId } = court.ok('clerk', 'desk.identity.requestConsent', {
      caseId,
      partyId: defendantParty,
      stage: 'hearing',
    });
    expect(court.refused('defendant', 'identity.getConsent', { consentId }).code).toBe('not_found');
    join(court, 'defendant', 'litigant', defendantParty);
    court.world.report('party.linked', defendantParty, undefined, court.wallMs);
    expect(court.ok('defendant', 'identity.giveConsent', hearing)).toMatchObject({
      consentId,
      state: 'granted',
    });
  });
});

describe('grants to apps', () => {
  const ask = {
    phone: '13800000004',
    scopes: ['cases.read', 'filings.write'],
    until: '2026-12-01T00:00:00+08:00',
    purpose: '律所案件日历',
  } as const;

  function granted(court: SmallCourt, more: { caseId?: string } = {}) {
    const { grantRequestId, version } = court.ok('app', 'identity.requestGrant', {
      ...ask,
      scopes: [...ask.scopes],
      ...more,
    });
    const { grantId = '' } = court.ok('lawyer', 'identity.approveGrant', { grantRequestId, version });
    return grantId;
  }

  it('ask → the person sees scopes and end date and approves → the app polls', () => {
    const court = new SmallCourt(identity);
    const asked = court.ok('app', 'identity.requestGrant', { ...ask, scopes: [...ask.scopes] });
    const { grantRequestId } = asked;
    const [seen] = court.ok('lawyer', 'identity.listGrantRequests', {}).data;
    expect(seen).toMatchObject({
      grantRequestId,
      app: { displayName: '演示第三方应用' },
      scopes: ask.scopes,
      until: ask.until,
      purpose: ask.purpose,
      matchNumber: asked.matchNumber,
    });
    expect(court.ok('app', 'identity.getGrantRequest', { grantRequestId }).state).toBe('pending');
    court.ok('lawyer', 'identity.approveGrant', { grantRequestId, version: 1 });
    const polled = court.ok('app', 'identity.getGrantRequest', { grantRequestId });
    expect(polled.state).toBe('approved');
    expect(court.eventsOf(polled.grantId ?? '')).toEqual(['grant.given']);
    expect(court.refused('lawyer', 'identity.refuseGrant', { grantRequestId, version: 2 }).code).toBe(
      'state_conflict',
    );
  });

  it('may be refused, lapses after a day, and is nobody else to see', () => {
    const court = new SmallCourt(identity);
    const ids = [1, 2].map(
      () => court.ok('app', 'identity.requestGrant', { ...ask, scopes: [...ask.scopes] }).grantRequestId,
    );
    const [first = '', second = ''] = ids;
    expect(court.refused('stranger', 'identity.getGrantRequest', { grantRequestId: first }).code).toBe(
      'not_found',
    );
    expect(
      court.refused('stranger', 'identity.approveGrant', { grantRequestId: first, version: 1 }).code,
    ).toBe('not_found');
    expect(court.refused('app', 'identity.approveGrant', { grantRequestId: first, version: 1 }).code).toBe(
      'forbidden',
    );
    expect(court.ok('lawyer', 'identity.refuseGrant', { grantRequestId: first, version: 1 }).state).toBe(
      'refused',
    );
    expect(court.advance('2026-09-02T09:00:00+08:00')).toEqual(['grantRequest.expiry']);
    expect(court.ok('app', 'identity.getGrantRequest', { grantRequestId: second }).state).toBe('expired');
  });

  it('tells the app nothing about whether a phone is known; a later account finds the request', () => {
    const court = new SmallCourt(identity);
    const known = court.ok('app', 'identity.requestGrant', { ...ask, scopes: [...ask.scopes] });
    const unknown = court.ok('app', 'identity.requestGrant', {
      ...ask,
      scopes: [...ask.scopes],
      phone: newPhone,
    });
    expect(Object.keys(unknown)).toEqual(Object.keys(known));
    const session = verified(court);
    const { grantRequestId } = unknown;
    const version = court.ok(session.accessToken, 'identity.getGrantRequest', { grantRequestId }).version;
    expect(court.ok(session.accessToken, 'identity.approveGrant', { grantRequestId, version }).state).toBe(
      'approved',
    );
  });

  it('has limits: one year, three open requests to a phone, own cases only', () => {
    const court = new SmallCourt(identity);
    const scopes = [...ask.scopes];
    for (const until of ['2026-08-31T00:00:00+08:00', '2027-10-01T00:00:00+08:00']) {
      expect(court.refused('app', 'identity.requestGrant', { ...ask, scopes, until }).code).toBe(
        'grant_period_invalid',
      );
    }
    addCase(court);
    const { grantRequestId } = court.ok('app', 'identity.requestGrant', {
      ...ask,
      scopes,
      phone: '13800000003',
      caseId,
    });
    expect(court.refused('stranger', 'identity.approveGrant', { grantRequestId, version: 1 }).code).toBe(
      'not_found',
    );
    for (let count = 0; count < 3; count++) court.ok('app', 'identity.requestGrant', { ...ask, scopes });
    expect(court.refused('app', 'identity.requestGrant', { ...ask, scopes }).code).toBe('rate_limited');
  });

  it('exchanges a grant for a token of at most 15 minutes, in which the app is never taken for the person', () => {
    const court = new SmallCourt(identity);
    addCase(court);
    const grantId = granted(court, { caseId });
    const token = court.ok('app', 'identity.exchangeToken', { grantId });
    expect(token).toMatchObject({
      assurance: 'verified',
      actsFor: { displayName: '周明', grantId },
      scopes: ask.scopes,
    });
    expect(court.refused('app', 'identity.exchangeToken', { grantId, ttlSeconds: 901 }).code).toBe(
      'invalid_request',
    );
    const me = court.ok(token.accessToken, 'identity.me');
    expect(me).toMatchObject({
      kind: 'app',
      displayName: '演示第三方应用',
      actsFor: { displayName: '周明' },
      grants: [{ grantId, basis: 'appApproval' }],
    });
    expect(me.phoneMasked).toBeUndefined();
    court.wallMs += 15 * 60_000;
    expect(court.refused(token.accessToken, 'identity.me').code).toBe('token_expired');
    expect(
      court.ok('lawyer', 'identity.listGrants', { direction: 'given' }).data[0]?.lastUsedAt,
    ).toBeDefined();
  });

  it('never lets an app consent, verify, grant or revoke in the person’s name', () => {
    const court = new SmallCourt(identity);
    addCase(court);
    const grantId = granted(court);
    const { accessToken } = court.ok('app', 'identity.exchangeToken', { grantId });
    const { grantRequestId } = court.ok('app', 'identity.requestGrant', { ...ask, scopes: [...ask.scopes] });
    const refusals = [
      court.refused(accessToken, 'identity.listConsents', {}),
      court.refused(accessToken, 'identity.giveConsent', {
        caseId,
        stage: 'hearing',
        noticeVersion: 'hearing-2026-01',
      }),
      court.refused(accessToken, 'identity.approveGrant', { grantRequestId, version: 1 }),
      court.refused(accessToken, 'identity.revokeGrant', { grantId, version: 1 }),
      court.refused(accessToken, 'identity.listGrants', {}),
      court.refused(accessToken, 'identity.createVerification', { name: '周明', idNumber, route: 'face' }),
      court.refused(accessToken, 'identity.createDataRequest', {
        courtId: 'lu0305',
        kind: 'access',
        detail: '全部',
      }),
    ];
    for (const { code } of refusals) expect(['official_surface_required', 'forbidden']).toContain(code);
  });

  it('is revoked at once by either side, and the app is told', () => {
    const court = new SmallCourt(identity);
    const grantId = granted(court);
    const { accessToken } = court.ok('app', 'identity.exchangeToken', { grantId });
    expect(court.refused('stranger', 'identity.revokeGrant', { grantId, version: 1 }).code).toBe('not_found');
    expect(court.ok('lawyer', 'identity.revokeGrant', { grantId, version: 1 }).state).toBe('revoked');
    expect(court.refused(accessToken, 'identity.me').code).toBe('unauthorized');
    expect(court.refused('app', 'identity.exchangeToken', { grantId }).code).toBe('grant_not_active');
    const told = court.world.read().all('event', { subjectId: grantId }).at(-1);
    expect(told).toMatchObject({
      type: 'grant.revoked',
      audience: ['person:prs_personalawyer', 'person:prs_personaapp'],
      room: false,
    });
    const second = granted(court);
    expect(court.ok('app', 'identity.revokeGrant', { grantId: second, version: 1 }).state).toBe('revoked');
  });

  it('ends by its date, and with the representation', () => {
    const court = new SmallCourt(identity);
    addCase(court);
    const forCase = granted(court, { caseId });
    const forAll = granted(court);
    court.write((commit) =>
      put(commit, 'representation', {
        id: 'rep_0000000000test',
        caseId,
        partyId: plaintiffParty,
        principalId: 'prs_personalawyer',
        state: 'ended',
      }),
    );
    court.world.report('representation.ended', 'rep_0000000000test', undefined, court.wallMs);
    expect(court.eventsOf(forCase)).toEqual(['grant.given', 'grant.ended']);
    expect(court.advance('2026-12-01')).toContain('grant.expiry');
    expect(court.eventsOf(forAll)).toEqual(['grant.given', 'grant.ended']);
  });

  it('lists what follows from a case beside what was given', () => {
    const court = new SmallCourt(identity);
    addCase(court);
    granted(court);
    const { data } = court.ok('lawyer', 'identity.listGrants', {});
    expect(data.map((one) => `${one.basis} ${one.role}`)).toEqual([
      'representation agent',
      'appApproval app',
    ]);
    expect(court.ok('app', 'identity.listGrants', { direction: 'held' }).data).toHaveLength(1);
  });
});

describe('the room agent', () => {
  function bind(court: SmallCourt, state: 'invited' | 'bound' | 'joined'): string {
    const memberId = 'mem_0000000000test';
    court.write((commit) => {
      put(commit, 'room', { id: 'rom_0000000000test', caseId, courtId: 'lu0305', state: 'open' });
      put(commit, 'member', {
        id: memberId,
        roomId: 'rom_0000000000test',
        caseId,
        partyId: plaintiffParty,
        personId: 'prs_personaplaintiff',
        state,
      });
    });
    return memberId;
  }

  it('acts for a bound member at assurance chat, and can do no act with it', () => {
    const court = new SmallCourt(identity);
    addCase(court);
    const memberId = bind(court, 'joined');
    const token = court.ok('roomAgent', 'identity.exchangeToken', { memberId, ttlSeconds: 60 });
    expect(token).toMatchObject({
      assurance: 'chat',
      actsFor: { displayName: '王桂芳', memberId, roomId: 'rom_0000000000test' },
    });
    expect(court.ok(token.accessToken, 'identity.me')).toMatchObject({
      kind: 'roomAgent',
      assurance: 'chat',
      actsFor: { memberId },
    });
    const consent = { caseId, stage: 'hearing', noticeVersion: 'hearing-2026-01' } as const;
    expect(court.refused(token.accessToken, 'identity.giveConsent', consent).code).toMatch(
      /assurance_too_low|official_surface_required/,
    );
  });

  it('gets nothing for an unbound member, for a grant, or in an app’s place', () => {
    const court = new SmallCourt(identity);
    addCase(court);
    const memberId = bind(court, 'invited');
    expect(court.refused('roomAgent', 'identity.exchangeToken', { memberId }).code).toBe('member_not_bound');
    expect(court.refused('roomAgent', 'identity.exchangeToken', { grantId: 'grt_0000000001' }).code).toBe(
      'exchange_target_required',
    );
    expect(court.refused('app', 'identity.exchangeToken', { memberId }).code).toBe(
      'exchange_target_required',
    );
    expect(court.refused('plaintiff', 'identity.exchangeToken', { memberId }).code).toBe('forbidden');
  });
});

describe('requests about one’s own data', () => {
  it('are answered by a person within the promised days; a refusal names its basis', () => {
    const court = new SmallCourt(identity);
    const asked = court.ok('plaintiff', 'identity.createDataRequest', {
      courtId: 'lu0305',
      kind: 'deletion',
      detail: '删除我的手机号',
    });
    const { dataRequestId } = asked;
    expect(asked.answerBy.dueOn).toBe('2026-09-16');
    expect(court.tasksOf(dataRequestId)).toEqual(['answerDataRequest']);
    expect(
      court.refused('assistingClerk', 'desk.identity.answerDataRequest', {
        dataRequestId,
        outcome: 'answered',
        answer: '已删',
        version: 1,
      }).code,
    ).toBe('not_found');
    court.advance('2026-09-17');
    expect(court.ok('plaintiff', 'identity.getDataRequest', { dataRequestId }).state).toBe('overdue');
    const refusal = { dataRequestId, outcome: 'refused', answer: '送达记录须随卷保存', version: 2 } as const;
    expect(court.refused('clerk', 'desk.identity.answerDataRequest', refusal).violations?.[0]?.pointer).toBe(
      '/legalBasis',
    );
    const answered = court.ok('clerk', 'desk.identity.answerDataRequest', {
      ...refusal,
      legalBasis: ['个人信息保护法第47条'],
    });
    expect(answered.reason?.legalBasis).toEqual([{ law: '个人信息保护法', article: '第47条' }]);
    expect(court.tasksOf(dataRequestId)).toEqual([]);
    expect(court.ok('plaintiff', 'identity.listDataRequests', {}).data).toHaveLength(1);
    expect(court.ok('clerk', 'desk.identity.listDataRequests', { state: 'received' }).data).toHaveLength(0);
    expect(court.refused('stranger', 'identity.getDataRequest', { dataRequestId }).code).toBe('not_found');
    const again = court.ok('plaintiff', 'identity.createDataRequest', {
      courtId: 'lu0305',
      kind: 'access',
      detail: '谁看过我的材料',
    });
    const answer = {
      dataRequestId: again.dataRequestId,
      outcome: 'answered',
      answer: '见附表',
      version: 1,
    } as const;
    expect(court.ok('judge', 'desk.identity.answerDataRequest', answer)).toMatchObject({
      state: 'answered',
      answer: '见附表',
    });
  });
});
