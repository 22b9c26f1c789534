// Every way a service and an address can go that the stories beside this file do not pass.
import { describe, expect, it } from 'vitest';
import type { Schemas } from '@yunting/sdk/types';
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
import type { GivenCase } from '../../testing/given-case.ts';

const now = '2026-09-01T09:00:00+08:00';
const terms = { scope: 'all', effectsNoticeVersion: '2026-01' } as const;

function record(given: GivenCase, serviceId: string, report: Partial<Schemas['ServiceAttemptReport']>): void {
  const { version } = serviceOf(given, serviceId);
  given.court.ok('clerk', 'desk.eservice.recordAttempt', {
    serviceId,
    version,
    at: now,
    outcome: 'sent',
    ...report,
  });
}

/** A service of a party that nothing electronic is known of, after one try by post. */
function posted(
  outcome: 'sent' | 'returned',
  kind: 'complaintCopy' | 'notice' = 'complaintCopy',
): { given: GivenCase; serviceId: string } {
  const given = givenCase(undefined, { linked: false });
  const { serviceId } = issue(given, kind, given.defendantId);
  record(given, serviceId, { channel: 'ems', outcome });
  return { given, serviceId };
}

function link(given: GivenCase): void {
  given.court.write((commit) => {
    change(commit, 'party', given.defendantId, { principalIds: [principalOf('defendant')] });
    commit.grantCase(
      principalOf('defendant'),
      { caseId: given.caseId, role: 'litigant', partyId: given.defendantId },
      '',
    );
    tell(commit, 'party.linked', 'party', given.defendantId);
  });
}

function confirmForThem(given: GivenCase, address: string): string {
  return given.court.ok('clerk', 'desk.eservice.confirmAddress', {
    caseId: given.caseId,
    partyId: given.defendantId,
    channel: 'email',
    address,
    scope: 'all',
    via: 'paperForm',
  }).addressId;
}

const stateOf = (given: GivenCase, id: string): string => serviceOf(given, id).state;
const last = (given: GivenCase, id: string, count: number): string[] =>
  given.court.eventsOf(id).slice(-count);

describe('a new address', () => {
  it('takes a queued, a sent and a failed service all the way, or reports that it bounced', () => {
    const given = givenCase(undefined, { linked: false });
    const queued = issue(given, 'notice', given.defendantId).serviceId;
    confirmForThem(given, 'li@bounce.example');
    expect(last(given, queued, 2)).toEqual(['eservice.sent', 'eservice.failed']);
    const failed = posted('returned');
    confirmForThem(failed.given, 'li@example.com');
    expect(last(failed.given, failed.serviceId, 3)).toEqual([
      'eservice.sent',
      'eservice.arrived',
      'eservice.effective',
    ]);
    const sent = posted('sent');
    confirmForThem(sent.given, 'li@example.com');
    expect(last(sent.given, sent.serviceId, 2)).toEqual(['eservice.arrived', 'eservice.effective']);
  });

  it('that has changed does the same', () => {
    for (const [before, after, events] of [
      ['exceptJudgments', 'li2@example.com', ['eservice.sent', 'eservice.arrived', 'eservice.effective']],
      ['exceptJudgments', 'li@bounce.example', ['eservice.sent', 'eservice.failed']],
    ] as const) {
      const given = givenCase();
      const own = {
        caseId: given.caseId,
        channel: 'email',
        address: 'li@example.com',
        ...terms,
        scope: before,
      } as const;
      const { addressId, version } = given.court.ok('defendant', 'eservice.confirmAddress', own);
      const { serviceId } = issue(given, 'judgment', given.defendantId);
      expect(stateOf(given, serviceId)).toBe('queued');
      given.court.ok('defendant', 'eservice.changeAddress', {
        addressId,
        version,
        channel: 'email',
        address: after,
        ...terms,
      });
      expect(given.court.eventsOf(serviceId)).toEqual(events);
    }
  });

  it('that is only inferred lets a failed or a sent service arrive', () => {
    for (const outcome of ['returned', 'sent'] as const) {
      const { given, serviceId } = posted(outcome);
      link(given);
      expect(stateOf(given, serviceId)).toBe('arrived');
    }
  });

  it('serves one more recipient at once, or says that it failed', () => {
    for (const [address, state] of [
      ['wang@example.com', 'effective'],
      ['wang@bounce.example', 'failed'],
    ] as const) {
      const given = givenCase();
      given.court.ok('plaintiff', 'eservice.confirmAddress', {
        caseId: given.caseId,
        channel: 'email',
        address,
        ...terms,
      });
      const { documentId } = issue(given, 'notice', given.defendantId);
      expect(
        given.court.ok('clerk', 'desk.eservice.create', { documentId, partyId: given.plaintiffId }).state,
      ).toBe(state);
    }
  });
});

describe('addresses', () => {
  /** The address of the defendant, in a state that others have brought about. */
  function addressIn(state: 'inferred' | 'offered'): { given: GivenCase; addressId: string } {
    const given = givenCase();
    openCase(given);
    const [own] = given.court.world.read().all('address', { partyId: given.defendantId });
    given.court.write((commit) => change(commit, 'address', own!.id, { state }));
    return { given, addressId: own!.id };
  }

  it('given or inferred ones can be confirmed, by the party, by the court, or by a change', () => {
    for (const state of ['inferred', 'offered'] as const) {
      const mine = addressIn(state);
      const own = { caseId: mine.given.caseId, channel: 'platformAccount', ...terms } as const;
      expect(mine.given.court.ok('defendant', 'eservice.confirmAddress', own)).toMatchObject({
        addressId: mine.addressId,
        state: 'confirmed',
      });
      const theirs = addressIn(state);
      const { defendantId: partyId, caseId } = theirs.given;
      const desk = { caseId, partyId, channel: 'platformAccount', scope: 'all', via: 'counter' } as const;
      expect(theirs.given.court.ok('clerk', 'desk.eservice.confirmAddress', desk)).toMatchObject({
        addressId: theirs.addressId,
        state: 'confirmed',
      });
      const changed = addressIn(state);
      const change_ = {
        addressId: changed.addressId,
        version: 1,
        channel: 'sms',
        address: '13800000002',
        ...terms,
      } as const;
      expect(changed.given.court.ok('defendant', 'eservice.changeAddress', change_)).toMatchObject({
        state: 'confirmed',
      });
    }
  });

  it('given or inferred ones end with the consent too', () => {
    for (const state of ['inferred', 'offered'] as const) {
      const { given, addressId } = addressIn(state);
      given.court.write((commit) => {
        const id = put(commit, 'consent', {
          caseId: given.caseId,
          partyId: given.defendantId,
          stage: 'service',
          ownerIds: [],
          state: 'withdrawn',
        });
        tell(commit, 'consent.withdrawn', 'consent', id);
      });
      expect(given.court.world.read().find('address', addressId)!.state).toBe('withdrawn');
      const { version } = given.court.world.read().find('address', addressId)!;
      expect(
        given.court.refused('defendant', 'eservice.changeAddress', {
          addressId,
          version,
          channel: 'platformAccount',
          ...terms,
        }).code,
      ).toBe('state_conflict');
    }
  });
});

describe('"received"', () => {
  it('completes a service that post has failed to bring', () => {
    const given = givenCase();
    const { serviceId } = issue(given, 'complaintCopy', given.defendantId);
    record(given, serviceId, { channel: 'ems', outcome: 'returned' });
    given.court.ok('defendant', 'eservice.acknowledge', { serviceId });
    expect(last(given, serviceId, 3)).toEqual(['eservice.sent', 'eservice.arrived', 'eservice.effective']);
  });

  it('adds certainty to a presumption of the same instant', () => {
    const given = givenCase();
    openCase(given);
    const { serviceId } = issue(given, 'complaintCopy', given.defendantId);
    record(given, serviceId, { attemptNo: 1, outcome: 'read' });
    given.court.ok('defendant', 'eservice.acknowledge', { serviceId });
    expect(serviceOf(given, serviceId)).toMatchObject({ state: 'effective', rule: 'replyOrMatchingAct' });
    expect(last(given, serviceId, 1)).toEqual(['eservice.acknowledged']);
  });
});

describe('further attempts', () => {
  it('leave a state that they do not change', () => {
    const sent = posted('sent');
    record(sent.given, sent.serviceId, { channel: 'phone', outcome: 'noAnswer' });
    expect(stateOf(sent.given, sent.serviceId)).toBe('sent');
    const failed = posted('returned');
    record(failed.given, failed.serviceId, { channel: 'inPerson', outcome: 'noAnswer' });
    expect(stateOf(failed.given, failed.serviceId)).toBe('failed');
    const given = givenCase();
    openCase(given);
    const { serviceId } = issue(given, 'complaintCopy', given.defendantId);
    record(given, serviceId, { channel: 'phone', outcome: 'answered' });
    expect(stateOf(given, serviceId)).toBe('arrived');
    record(given, serviceId, { attemptNo: 1, outcome: 'read' });
    record(given, serviceId, { channel: 'ems', outcome: 'sent' });
    expect(stateOf(given, serviceId)).toBe('presumed');
  });

  it('make a presumption certain, and earlier, when post turns out to have come first', () => {
    const given = givenCase();
    openCase(given);
    const { serviceId } = issue(given, 'complaintCopy', given.defendantId);
    given.court.advance('2026-09-06T09:00:00+08:00');
    record(given, serviceId, { attemptNo: 1, outcome: 'read', at: '2026-09-06T08:00:00+08:00' });
    record(given, serviceId, { channel: 'ems', outcome: 'signed', at: '2026-09-04T08:00:00+08:00' });
    expect(serviceOf(given, serviceId)).toMatchObject({ state: 'effective', effectiveOn: '2026-09-04' });
    expect(last(given, serviceId, 1)).toEqual(['eservice.effectChanged']);
  });
});

describe('a judge', () => {
  it('orders public notice while post is still under way; it serves from any waiting state', () => {
    const { given, serviceId } = posted('sent');
    const order = { publishOn: '2026-09-01', medium: '本院公告栏', exhausted: '电话、邮寄、上门均未能送达' };
    given.court.ok('judge', 'desk.eservice.orderPublicNotice', {
      serviceId,
      version: serviceOf(given, serviceId).version,
      ...order,
    });
    link(given);
    expect(stateOf(given, serviceId)).toBe('arrived');
    given.court.advance('2026-11-01');
    expect(serviceOf(given, serviceId)).toMatchObject({ state: 'effective', rule: 'announcement' });
  });

  const uphold = (given: GivenCase, serviceId: string, reason: 'systemError' | 'notReadByMe'): void => {
    const { contestId } = given.court.ok('defendant', 'eservice.contest', {
      serviceId,
      reason,
      statement: '并未收到或阅看',
    });
    given.court.ok('judge', 'desk.eservice.decideContest', {
      contestId,
      version: 1,
      decision: 'upheld',
      reasons: '经查属实',
    });
  };

  it('upholding, finds the next best attempt: a mere arrival, another presumption, a later reply', () => {
    const arrival = givenCase();
    openCase(arrival);
    const first = issue(arrival, 'complaintCopy', arrival.defendantId).serviceId;
    arrival.court.ok('defendant', 'eservice.confirmAddress', {
      caseId: arrival.caseId,
      channel: 'email',
      address: 'li@example.com',
      ...terms,
    });
    expect(stateOf(arrival, first)).toBe('effective');
    uphold(arrival, first, 'systemError');
    expect(stateOf(arrival, first)).toBe('arrived');
    const [task] = arrival.court.ok('clerk', 'desk.eservice.notYetNotified', {}).data;
    expect(task).toMatchObject({ serviceId: first, nextStep: { kind: 'call' } });

    const twice = givenCase();
    openCase(twice);
    const second = issue(twice, 'complaintCopy', twice.defendantId).serviceId;
    const [own] = twice.court.world.read().all('address', { partyId: twice.defendantId });
    record(twice, second, { attemptNo: 1, outcome: 'read' });
    twice.court.advance('2026-09-03');
    record(twice, second, {
      channel: 'im',
      addressId: own!.id,
      outcome: 'read',
      at: '2026-09-02T09:00:00+08:00',
    });
    uphold(twice, second, 'notReadByMe');
    expect(serviceOf(twice, second)).toMatchObject({ state: 'presumed', effectiveOn: '2026-09-02' });
    expect(last(twice, second, 1)).toEqual(['eservice.effectChanged']);

    twice.court.ok('defendant', 'eservice.acknowledge', { serviceId: second });
    uphold(twice, second, 'notReadByMe');
    expect(serviceOf(twice, second)).toMatchObject({ state: 'effective', effectiveOn: '2026-09-03' });
  });
});

describe('a document taken back', () => {
  it('is recalled from every state in which it is not served', () => {
    for (const type of ['document.revoked', 'document.corrected'] as const) {
      const given = givenCase(undefined, { linked: false });
      const all = (['sent', 'returned', undefined] as const).map((outcome) => {
        const issued = issue(given, 'notice', given.defendantId);
        if (outcome) record(given, issued.serviceId, { channel: 'ems', outcome });
        return issued;
      });
      expect(all.map((one) => stateOf(given, one.serviceId))).toEqual(['sent', 'failed', 'queued']);
      given.court.write((commit) => all.forEach((one) => tell(commit, type, 'document', one.documentId)));
      for (const { serviceId } of all) {
        expect(stateOf(given, serviceId)).toBe('recalled');
        const again = {
          serviceId,
          version: serviceOf(given, serviceId).version,
          channel: 'ems',
          outcome: 'sent',
          at: now,
        } as const;
        expect(given.court.refused('clerk', 'desk.eservice.recordAttempt', again).code).toBe(
          'state_conflict',
        );
      }
      expect(given.court.ok('clerk', 'desk.eservice.notYetNotified', {}).data).toEqual([]);
    }
  });
});
