import { assert, constantFrom, property, record, integer, option, array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assessConfirmedAddress,
  assessDefaultJudgment,
  effectiveAt,
  formatInstant,
  mediationDocumentEffect,
  parseInstant,
  assessServiceMethod,
} from './index.ts';
import type { ServiceAttempt, ServiceFacts } from './index.ts';

const confirmed: ServiceAttempt = {
  channel: 'platformAccount',
  addressStatus: 'confirmed',
  systemSuccessAt: '2026-09-08T09:00:00+08:00',
};
const own: ServiceAttempt = {
  channel: 'im',
  addressStatus: 'unconfirmed',
  systemSuccessAt: '2026-09-07T09:00:00+08:00',
};
const one = (attempt: ServiceAttempt, facts: Partial<ServiceFacts> = {}): ReturnType<typeof effectiveAt> =>
  effectiveAt({ ...facts, attempts: [attempt] });

const instant = integer({ min: 1_770_000_000_000, max: 1_780_000_000_000 }).map(formatInstant);
const maybe = option(instant, { nil: undefined });
const attempts = array(
  record({
    channel: constantFrom('platformAccount', 'email', 'im', 'sms', 'caseGroup', 'smsReminder'),
    addressStatus: constantFrom('confirmed', 'unconfirmed', 'unknown'),
    systemSuccessAt: maybe,
    repliedAt: maybe,
    readAt: maybe,
    rebutted: option(constantFrom('systemError', 'notOwnAccount', 'notReadBySelf'), { nil: undefined }),
  }),
  { maxLength: 5 },
);

describe('service takes effect', () => {
  it('on arrival at a confirmed address, whether read or not', () => {
    const silent = one(confirmed);
    const read = one({ ...confirmed, readAt: '2026-09-10T09:00:00+08:00' });
    expect(silent).toMatchObject({
      state: 'effective',
      basis: 'arrivalAtConfirmedAddress',
      effectiveOn: '2026-09-08',
    });
    expect(read.effectiveAt).toBe(silent.effectiveAt);
  });

  it('not where a system error is proven, even at a confirmed address', () => {
    expect(one({ ...confirmed, rebutted: 'systemError' })).toMatchObject({
      state: 'pending',
      basis: 'rebutted',
    });
    expect(one({ ...confirmed, rebutted: 'notReadBySelf' }).state).toBe('effective');
    const proven = { recipientProvesArrivedAt: '2026-09-09T00:10:00+08:00' };
    expect(one({ ...confirmed, rebutted: 'systemError', ...proven }).effectiveOn).toBe('2026-09-09');
  });

  it('not at an unconfirmed address by arrival alone', () => {
    expect(one(own)).toMatchObject({ state: 'arrived', basis: 'arrivedUnconfirmed' });
    expect(one({ ...own, systemSuccessAt: undefined })).toMatchObject({
      state: 'pending',
      basis: 'notArrived',
    });
    expect(one({ ...own, addressStatus: 'unknown', repliedAt: '2026-09-08T09:00:00+08:00' })).toMatchObject({
      state: 'pending',
    });
  });

  it('by a matching act as by a reply, whichever is first', () => {
    const both = { ...own, repliedAt: '2026-09-09T09:00:00+08:00', actedAt: '2026-09-08T08:00:00+08:00' };
    expect(one(both)).toMatchObject({ state: 'effective', effectiveAt: '2026-09-08T08:00:00+08:00' });
  });

  it('by presumption first and by reply when the presumption falls', () => {
    const readThenReplied = {
      ...own,
      readAt: '2026-09-08T09:00:00+08:00',
      repliedAt: '2026-09-09T09:00:00+08:00',
    };
    expect(one(readThenReplied)).toMatchObject({
      state: 'presumed',
      effectiveAt: '2026-09-08T09:00:00+08:00',
    });
    expect(one({ ...readThenReplied, rebutted: 'systemError' })).toMatchObject({
      state: 'effective',
      effectiveAt: '2026-09-09T09:00:00+08:00',
    });
    expect(one({ ...readThenReplied, rebutted: 'notOwnAccount' })).toMatchObject({
      state: 'arrived',
      basis: 'rebutted',
    });
  });

  it('by the earliest of several attempts, presumed or not', () => {
    const read = { ...own, readAt: '2026-09-08T08:00:00+08:00' };
    const presumedFirst = effectiveAt({ attempts: [confirmed, read] });
    expect(presumedFirst).toMatchObject({
      state: 'presumed',
      attempt: 1,
      effectiveAt: '2026-09-08T08:00:00+08:00',
    });
    const late = { ...read, readAt: '2026-09-08T10:00:00+08:00' };
    expect(effectiveAt({ attempts: [late, confirmed] })).toMatchObject({ state: 'effective', attempt: 1 });
    expect(effectiveAt({ attempts: [{ ...read, rebutted: 'systemError' }, confirmed] })).toMatchObject({
      attempt: 1,
    });
  });

  it('never against a refusal, and for a judgment only with consent shown', () => {
    expect(one(confirmed, { consent: false })).toMatchObject({ state: 'pending', basis: 'methodNotAllowed' });
    const replied = { ...own, repliedAt: '2026-09-08T09:00:00+08:00' };
    expect(one(replied, { document: 'judgment' })).toMatchObject({ state: 'pending', interpretive: true });
    expect(one(replied, { document: 'judgment', consent: true }).state).toBe('effective');
    expect(one(replied, { document: 'complaintCopy' }).state).toBe('effective');
  });

  it('never through the group, whoever agreed and whose account it is', () => {
    const post = { ...own, channel: 'caseGroup', repliedAt: '2026-09-08T09:00:00+08:00' } as const;
    for (const addressStatus of ['confirmed', 'unconfirmed'] as const) {
      const answer = one({ ...post, addressStatus }, { consent: true });
      expect(answer).toMatchObject({ state: 'pending', basis: 'onlyNotification', interpretive: true });
    }
    expect(assessServiceMethod({ channel: 'caseGroup', consent: true }).allowed).toBe(false);
  });

  it('on paper by signature, by return through own fault, by announcement', () => {
    expect(one({ channel: 'courtPost', signedOn: '2026-09-08' })).toMatchObject({
      state: 'effective',
      effectiveOn: '2026-09-08',
    });
    expect(one({ channel: 'courtPost', returnedOn: '2026-09-08' }).state).toBe('pending');
    expect(one({ channel: 'announcement', deemedServedOn: '2026-09-08' })).toMatchObject({
      basis: 'announcement',
    });
    expect(
      one({ channel: 'announcement', deemedServedOn: '2026-09-08' }, { procedure: 'summary' }).state,
    ).toBe('pending');
    expect(effectiveAt({ attempts: [] })).toMatchObject({ state: 'pending', basis: 'noAttempt' });
  });

  it('on the agent as on the party', () => {
    const agent = one({ channel: 'inPerson', recipient: 'agent', signedOn: '2026-09-08' });
    expect(agent).toMatchObject({ state: 'effective', effectiveOn: '2026-09-08' });
    expect(agent.legalBasis.map(({ article }) => article)).toContain('132');
  });

  it('left at the door, but never a mediation document', () => {
    const left = { channel: 'leaving', signedOn: '2026-09-08' } as const;
    const served = one(left);
    expect([served.state, served.legalBasis.map(({ article }) => article)]).toEqual(['effective', ['89']]);
    expect(one(left, { document: 'mediationDocument' })).toMatchObject({ basis: 'methodNotAllowed' });
  });

  it('on the day of return to who gave a wrong address, and not while nobody has signed', () => {
    const returned = { channel: 'courtPost', returnedOn: '2026-09-08' } as const;
    expect(one({ ...returned, returnedThroughOwnFault: true })).toMatchObject({
      basis: 'returnedThroughOwnFault',
      effectiveOn: '2026-09-08',
    });
    expect(one({ channel: 'courtPost' })).toMatchObject({ state: 'pending', basis: 'notArrived' });
    expect(one({ channel: 'announcement' })).toMatchObject({ state: 'pending', basis: 'notArrived' });
  });

  it('by the earlier of two signatures on paper, or of paper and a message', () => {
    const signed = (signedOn: string): ServiceAttempt => ({ channel: 'courtPost', signedOn });
    const first = effectiveAt({ attempts: [signed('2026-09-09'), signed('2026-09-08')] });
    expect(first).toMatchObject({ attempt: 1, effectiveOn: '2026-09-08' });
    // Only the day is known of paper, so on the same day the message, whose hour is known, decides.
    expect(effectiveAt({ attempts: [signed('2026-09-08'), confirmed] })).toMatchObject({ attempt: 1 });
    expect(first.legalBasis.map(({ article }) => article)).toEqual(['91', '31/4']);
  });

  it('never by a reminder, whoever consents', () => {
    expect(assessServiceMethod({ channel: 'smsReminder', consent: true })).toMatchObject({
      allowed: false,
      interpretive: true,
    });
  });

  it('more attempts never make it later or undo it', () => {
    assert(
      property(attempts, attempts, (first, more) => {
        const before = effectiveAt({ attempts: first });
        const after = effectiveAt({ attempts: [...first, ...more] });
        if (before.effectiveAt === undefined) return;
        expect(after.effectiveAt).toBeDefined();
        expect(parseInstant(after.effectiveAt ?? '')).toBeLessThanOrEqual(parseInstant(before.effectiveAt));
      }),
    );
  });

  it('a day is given exactly when it counts as served', () => {
    assert(
      property(attempts, (list) => {
        const { state, effectiveOn, attempt } = effectiveAt({ attempts: list });
        expect(effectiveOn !== undefined).toBe(state === 'effective' || state === 'presumed');
        expect(attempt === undefined).toBe(list.length === 0);
      }),
    );
  });
});

describe('what service allows', () => {
  it('a rebuttal of what was never read leaves the document where it had come', () => {
    const own = { channel: 'im', addressStatus: 'unconfirmed', rebutted: 'notOwnAccount' } as const;
    expect(effectiveAt({ attempts: [own] })).toMatchObject({ state: 'pending', basis: 'rebutted' });
    const there = { ...own, systemSuccessAt: '2026-03-06T10:00:00+08:00' } as const;
    expect(effectiveAt({ attempts: [there] })).toMatchObject({ state: 'arrived', basis: 'rebutted' });
    const read = { ...own, readAt: '2026-03-06T10:00:00+08:00' } as const;
    expect(effectiveAt({ attempts: [read] })).toMatchObject({ state: 'arrived', basis: 'rebutted' });
  });

  const served = {
    procedure: 'ordinary',
    summonedBySimpleMeans: false,
    receiptConfirmedOrProven: true,
  } as const;

  it('is a default judgment after a served summons, unless the absence has a good reason', () => {
    const decision = assessDefaultJudgment(served);
    expect(decision).toMatchObject({ allowed: true, zh: '传票依法送达' });
    expect(decision.assumptions).toHaveLength(1);
    expect(assessDefaultJudgment({ ...served, goodReason: false }).assumptions).toEqual([]);
    expect(assessDefaultJudgment({ ...served, goodReason: true })).toMatchObject({
      allowed: false,
      zh: '有正当理由未到庭，不得缺席判决',
    });
  });

  it('is no default judgment on a mere notice, nor in ordinary procedure on simple means', () => {
    const notified = assessDefaultJudgment({ ...served, onlyNotified: true });
    expect([notified.allowed, notified.legalBasis.map(({ article }) => article)]).toEqual([
      false,
      ['32', '147'],
    ]);
    const simple = { ...served, summonedBySimpleMeans: true };
    expect(assessDefaultJudgment(simple)).toMatchObject({ allowed: false });
    expect(assessDefaultJudgment({ ...simple, procedure: 'summary' })).toMatchObject({ allowed: true });
    const reason = { ...simple, onlyNotified: true, goodReason: true };
    expect(assessDefaultJudgment(reason).zh).toBe('仅有提示或群消息，不是传唤');
  });

  it('is a default judgment after an announcement only when its period is over, never in summary procedure', () => {
    expect(assessDefaultJudgment({ ...served, announcement: 'over' }).allowed).toBe(true);
    expect(assessDefaultJudgment({ ...served, announcement: 'running' }).allowed).toBe(false);
    for (const procedure of ['summary', 'smallClaims'] as const) {
      const announced = assessDefaultJudgment({ ...served, procedure, announcement: 'over' });
      expect(announced.legalBasis.map(({ article }) => article)).toEqual(['140']);
      expect(announced.allowed).toBe(false);
    }
  });

  it('is the use of an address in later stages, by the text from the first instance, by a reading from others', () => {
    const facts = { confirmedIn: 'firstInstance', usedIn: 'enforcement', changedInWriting: false } as const;
    expect(assessConfirmedAddress(facts)).toMatchObject({ allowed: true, interpretive: false });
    const second = { ...facts, confirmedIn: 'secondInstance' } as const;
    expect(assessConfirmedAddress(second)).toMatchObject({ allowed: true, interpretive: true });
    const same = { ...second, usedIn: 'secondInstance' } as const;
    expect(assessConfirmedAddress(same)).toMatchObject({ allowed: true, interpretive: false });
    expect(assessConfirmedAddress({ ...second, usedIn: 'firstInstance' })).toMatchObject({
      allowed: false,
      zh: '地址在以后的程序中才确认',
    });
  });

  it('is no effect of a mediation document before anyone has signed', () => {
    expect(mediationDocumentEffect([], 1)).not.toHaveProperty('effectiveOn');
  });
});
