import { describe, expect, it } from 'vitest';
import { SmallCourt } from '../../testing/small-court.ts';
import {
  change,
  givenCase,
  issue,
  openCase,
  principalOf,
  put,
  serviceOf,
  tell,
} from '../../testing/given-case.ts';
import { eservice } from './index.ts';

const effectsNoticeVersion = '2026-01';

describe('confirming an address', () => {
  it('sends what is waiting there at once, and says so beforehand', () => {
    const given = givenCase();
    openCase(given);
    const { serviceId } = issue(given, 'complaintCopy', given.defendantId);
    const own = {
      caseId: given.caseId,
      channel: 'platformAccount',
      scope: 'all',
      effectsNoticeVersion,
    } as const;
    const confirmed = given.court.ok('defendant', 'eservice.confirmAddress', own);
    expect(confirmed).toMatchObject({
      state: 'confirmed',
      via: 'platform',
      holder: 'party',
      carriesOver: true,
      willServe: [serviceId],
    });
    expect(serviceOf(given, serviceId)).toMatchObject({
      state: 'effective',
      rule: 'arrivalAtConfirmedAddress',
    });
    expect(given.court.ok('defendant', 'eservice.confirmAddress', own).addressId).toBe(confirmed.addressId);
    expect(given.court.ok('defendant', 'eservice.listAddresses', { caseId: given.caseId }).data).toHaveLength(
      1,
    );
    expect(
      given.court
        .ok('plaintiff', 'eservice.listAddresses', { caseId: given.caseId })
        .data.map((one) => one.state),
    ).toEqual(['inferred']);
  });

  it('checks the address against its channel', () => {
    const given = givenCase();
    const base = { caseId: given.caseId, scope: 'all', effectsNoticeVersion } as const;
    const refused = (channel: 'sms' | 'email' | 'im', address?: string) =>
      given.court.refused('defendant', 'eservice.confirmAddress', {
        ...base,
        channel,
        ...(address ? { address } : {}),
      }).code;
    expect(refused('sms')).toBe('eservice_address_missing');
    expect(refused('sms', '12345')).toBe('eservice_address_invalid');
    expect(refused('email', 'nobody')).toBe('eservice_address_invalid');
    expect(refused('im', 'a b c')).toBe('eservice_address_invalid');
  });

  it('keeps judgments out where the party said so', () => {
    const given = givenCase();
    const own = {
      caseId: given.caseId,
      channel: 'email',
      address: 'li@example.com',
      scope: 'exceptJudgments',
      effectsNoticeVersion,
    } as const;
    given.court.ok('defendant', 'eservice.confirmAddress', own);
    expect(serviceOf(given, issue(given, 'notice', given.defendantId).serviceId)).toMatchObject({
      state: 'effective',
      channel: 'email',
      attempts: [{ address: 'l***@example.com' }, { purpose: 'reminder' }],
    });
    const judgment = issue(given, 'judgment', given.defendantId).serviceId;
    expect(serviceOf(given, judgment).state).toBe('queued');
    given.court.ok('defendant', 'eservice.confirmAddress', { ...own, scope: 'all' });
    expect(serviceOf(given, judgment).state).toBe('queued');
    const next = issue(given, 'judgment', given.defendantId).serviceId;
    expect(serviceOf(given, next).state).toBe('effective');
  });

  it('fails honestly when the mailbox bounces, and waits when nothing is reported', () => {
    const given = givenCase();
    const base = { caseId: given.caseId, channel: 'email', scope: 'all', effectsNoticeVersion } as const;
    given.court.ok('defendant', 'eservice.confirmAddress', { ...base, address: 'li@bounce.example' });
    const lost = issue(given, 'notice', given.defendantId).serviceId;
    expect(given.court.eventsOf(lost)).toEqual(['eservice.sent', 'eservice.failed']);
    given.court.ok('plaintiff', 'eservice.confirmAddress', { ...base, address: 'wang@silent.example' });
    const silent = issue(given, 'notice', given.plaintiffId).serviceId;
    expect(serviceOf(given, silent).state).toBe('sent');
    const { version } = serviceOf(given, silent);
    const at = '2026-09-01T08:59:00+08:00';
    const report = {
      serviceId: silent,
      version,
      attemptNo: 1,
      outcome: 'arrived',
      at,
      providerCode: 'DELIVRD',
    } as const;
    expect(given.court.ok('clerk', 'desk.eservice.recordAttempt', report).service).toMatchObject({
      state: 'effective',
      effectiveAt: at,
    });
  });
});

describe('changing and withdrawing', () => {
  it('changes in writing, keeps the old one on record, and serves what waits at the new one', () => {
    const given = givenCase();
    const base = { caseId: given.caseId, channel: 'email', scope: 'all', effectsNoticeVersion } as const;
    const { addressId, version } = given.court.ok('defendant', 'eservice.confirmAddress', {
      ...base,
      address: 'li@bounce.example',
    });
    const { serviceId } = issue(given, 'notice', given.defendantId);
    const change = {
      addressId,
      version,
      channel: 'sms',
      address: '13800000002',
      scope: 'all',
      effectsNoticeVersion,
    } as const;
    expect(given.court.refused('plaintiff', 'eservice.changeAddress', change).code).toBe('not_found');
    const changed = given.court.ok('defendant', 'eservice.changeAddress', change);
    expect(changed).toMatchObject({
      channel: 'sms',
      former: [{ channel: 'email', address: 'li@bounce.example' }],
      willServe: [serviceId],
    });
    expect(serviceOf(given, serviceId).state).toBe('effective');
    expect(given.court.refused('defendant', 'eservice.changeAddress', change).code).toBe('version_conflict');
    const back = given.court.ok('defendant', 'eservice.changeAddress', {
      addressId,
      version: changed.version,
      channel: 'platformAccount',
      scope: 'all',
      effectsNoticeVersion,
    });
    expect(back.address).toBeUndefined();
  });

  it('ends with the consent to be served electronically; what was served stays served', () => {
    const given = givenCase();
    openCase(given);
    given.court.ok('defendant', 'eservice.confirmAddress', {
      caseId: given.caseId,
      channel: 'platformAccount',
      scope: 'all',
      effectsNoticeVersion,
    });
    const served = issue(given, 'notice', given.defendantId).serviceId;
    given.court.write((commit) => {
      const fields = {
        caseId: given.caseId,
        stage: 'service',
        ownerIds: [principalOf('defendant')],
        state: 'withdrawn',
      } as const;
      const hearing = put(commit, 'consent', { ...fields, stage: 'hearing' });
      tell(commit, 'consent.withdrawn', 'consent', hearing);
    });
    expect(
      given.court.ok('defendant', 'eservice.listAddresses', { caseId: given.caseId }).data[0]!.state,
    ).toBe('confirmed');
    given.court.write((commit) => {
      const id = put(commit, 'consent', {
        caseId: given.caseId,
        stage: 'service',
        ownerIds: [principalOf('defendant')],
        state: 'withdrawn',
      });
      tell(commit, 'consent.withdrawn', 'consent', id);
    });
    expect(
      given.court
        .ok('defendant', 'eservice.listAddresses', { caseId: given.caseId })
        .data.map((one) => one.state),
    ).toEqual(['withdrawn']);
    expect(serviceOf(given, served).state).toBe('effective');
    expect(serviceOf(given, issue(given, 'notice', given.defendantId).serviceId).state).toBe('queued');
  });
});

describe('addresses that nobody has to ask for', () => {
  it('takes those given in the complaint: as good as confirmed', () => {
    const court = new SmallCourt(eservice);
    const filingId = court.write((commit) =>
      put(commit, 'filing', {
        content: {
          parties: [{ key: 'p1', role: 'plaintiff', kind: 'naturalPerson', selfParty: true }],
          serviceAddress: {
            electronicConsent: true,
            judgmentsConsent: false,
            channels: [
              { channel: 'platform', address: '本人平台账号' },
              { channel: 'email', address: 'wang@example.com' },
            ],
          },
        },
      }),
    );
    const given = givenCase(court, { filingId });
    openCase(given);
    const { data } = court.ok('clerk', 'desk.eservice.listAddresses', { caseId: given.caseId });
    expect(
      data.map(({ channel, state, via, scope, partyId }) => [
        channel,
        state,
        via,
        scope,
        partyId === given.plaintiffId,
      ]),
    ).toEqual([
      ['platformAccount', 'offered', 'pleading', 'exceptJudgments', true],
      ['email', 'offered', 'pleading', 'exceptJudgments', true],
      ['platformAccount', 'inferred', 'account', 'all', false],
    ]);
    expect(serviceOf(given, issue(given, 'feeNotice', given.plaintiffId).serviceId)).toMatchObject({
      state: 'effective',
      clocks: [{ kind: 'fee.prepay', dueOn: '2026-09-08' }],
    });
  });

  it('does not take an address from a complaint that declines e-service', () => {
    const court = new SmallCourt(eservice);
    const filingId = court.write((commit) =>
      put(commit, 'filing', {
        content: {
          serviceAddress: {
            electronicConsent: false,
            channels: [{ channel: 'email', address: 'wang@example.com' }],
          },
        },
      }),
    );
    const given = givenCase(court, { filingId });
    openCase(given);
    expect(
      court
        .ok('plaintiff', 'eservice.listAddresses', { caseId: given.caseId })
        .data.map((one) => one.channel),
    ).toEqual(['platformAccount']);
  });

  it('carries a confirmed address over to the next case of the same matter', () => {
    const matterId = 'mtr_same000000001';
    const first = givenCase(undefined, { matterId });
    first.court.ok('defendant', 'eservice.confirmAddress', {
      caseId: first.caseId,
      channel: 'email',
      address: 'li@example.com',
      scope: 'all',
      effectsNoticeVersion,
    });
    const second = givenCase(first.court, { serial: 900_002, matterId });
    openCase(second);
    const { data } = first.court.ok('defendant', 'eservice.listAddresses', { caseId: second.caseId });
    expect(data[0]).toMatchObject({
      state: 'confirmed',
      via: 'carriedOver',
      carriedFromCaseId: first.caseId,
      address: 'li@example.com',
    });
  });

  it('finds the account of a party that links later, and sends what has waited', () => {
    const given = givenCase(undefined, { linked: false });
    openCase(given);
    const { serviceId } = issue(given, 'complaintCopy', given.defendantId);
    expect(serviceOf(given, serviceId).state).toBe('queued');
    given.court.write((commit) => {
      const party = commit.tx.find('party', given.defendantId)!;
      change(commit, 'party', party.id, { principalIds: [principalOf('defendant')] });
      tell(commit, 'party.linked', 'party', party.id);
    });
    expect(given.court.eventsOf(serviceId)).toEqual(['eservice.sent', 'eservice.arrived']);
  });

  it('finds the account of a registered agent', () => {
    const given = givenCase(undefined, { linked: false });
    const { serviceId } = issue(given, 'notice', given.defendantId);
    given.court.write((commit) => {
      const { caseId, defendantId: partyId } = given;
      const id = put(commit, 'representation', {
        caseId,
        partyId,
        state: 'active',
        principalId: principalOf('defenceLawyer'),
      });
      tell(commit, 'representation.confirmed', 'representation', id);
    });
    expect(serviceOf(given, serviceId)).toMatchObject({
      state: 'arrived',
      attempts: [{ purpose: 'reminder' }, { to: 'agent', addressState: 'inferred' }],
    });
  });

  it('lets the court record what was confirmed by phone or on paper, for parties of that case only', () => {
    const given = givenCase(undefined, { linked: false });
    const other = givenCase(given.court, { serial: 900_002 });
    const record = {
      caseId: given.caseId,
      channel: 'sms',
      address: '13800000002',
      scope: 'all',
      via: 'phone',
      note: '录音编号 0001',
    } as const;
    expect(
      given.court.ok('clerk', 'desk.eservice.confirmAddress', { ...record, partyId: given.defendantId }),
    ).toMatchObject({ via: 'phone', state: 'confirmed' });
    expect(
      given.court.refused('clerk', 'desk.eservice.confirmAddress', { ...record, partyId: other.defendantId })
        .code,
    ).toBe('eservice_not_a_party');
    expect(
      given.court.refused('assistingClerk', 'desk.eservice.confirmAddress', {
        ...record,
        partyId: given.defendantId,
      }).status,
    ).toBe(404);
  });
});
