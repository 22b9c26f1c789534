import { assert, constantFrom, property, record, integer, option, array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectiveAt, formatInstant, parseInstant } from './index.ts';
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

  it('through the group only at an account confirmed for service', () => {
    const post = { ...own, channel: 'caseGroup', repliedAt: '2026-09-08T09:00:00+08:00' } as const;
    expect(one(post)).toMatchObject({ state: 'pending', basis: 'onlyNotification' });
    expect(one({ ...post, addressStatus: 'confirmed' }).state).toBe('effective');
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
