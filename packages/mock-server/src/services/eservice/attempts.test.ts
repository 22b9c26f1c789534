import { describe, expect, it } from 'vitest';
import { givenCase, issue, openCase, serviceOf } from '../../testing/given-case.ts';
import type { GivenCase } from '../../testing/given-case.ts';

type Report = Parameters<GivenCase['court']['ok']>[2] extends never ? never : Record<string, unknown>;
const now = '2026-09-01T09:00:00+08:00';

const record = (given: GivenCase, serviceId: string, report: Report) =>
  given.court.ok('clerk', 'desk.eservice.recordAttempt', {
    serviceId,
    version: serviceOf(given, serviceId).version,
    at: now,
    ...report,
  } as never);
const refused = (given: GivenCase, serviceId: string, report: Report) =>
  given.court.refused('clerk', 'desk.eservice.recordAttempt', {
    serviceId,
    version: serviceOf(given, serviceId).version,
    at: now,
    ...report,
  } as never);

describe('recording attempts', () => {
  it("post signed for is service on that day; post returned is not, unless the address was the recipient's own word", () => {
    const given = givenCase();
    const { serviceId } = issue(given, 'complaintCopy', given.defendantId);
    record(given, serviceId, {
      channel: 'ems',
      outcome: 'sent',
      providerName: 'EMS',
      providerMessageId: '1234',
    });
    given.court.advance('2026-09-04T12:00:00+08:00');
    expect(
      record(given, serviceId, { attemptNo: 2, outcome: 'signed', at: '2026-09-03T15:00:00+08:00' }),
    ).toMatchObject({
      state: 'effective',
      service: {
        effectiveAt: '2026-09-03T15:00:00+08:00',
        channel: 'ems',
        clocks: [{ dueOn: '2026-09-18' }],
      },
      explanation: { zh: '本文书9月3日已签收，已送达，答辩期到9月18日。再签收也不改变。' },
    });
    const other = issue(given, 'complaintCopy', given.defendantId).serviceId;
    record(given, other, { channel: 'ems', outcome: 'returned', addressText: '虚构市虚构路1号' });
    expect(serviceOf(given, other).state).toBe('failed');
    expect(
      record(given, other, { channel: 'ems', outcome: 'returned', addressGivenByParty: true }),
    ).toMatchObject({
      state: 'effective',
      explanation: { zh: expect.stringContaining('当日视为送达') as string },
    });
  });

  it('a read receipt at an unconfirmed account presumes service; the event is the same, the state says which', () => {
    const given = givenCase();
    openCase(given);
    const { serviceId } = issue(given, 'complaintCopy', given.defendantId);
    record(given, serviceId, { attemptNo: 1, outcome: 'read' });
    expect(serviceOf(given, serviceId)).toMatchObject({ state: 'presumed', clocks: [{ kind: 'answer' }] });
    expect(given.court.eventsOf(serviceId).at(-1)).toBe('eservice.effective');
    expect(given.court.ok('defendant', 'eservice.get', { serviceId }).explanation.zh).toContain('推定送达');
    given.court.advance('2026-09-02T09:00:00+08:00');
    expect(given.court.ok('defendant', 'eservice.acknowledge', { serviceId }).result).toBe('noChange');
    expect(serviceOf(given, serviceId)).toMatchObject({ state: 'presumed', effectiveOn: '2026-09-01' });
    expect(given.court.eventsOf(serviceId).at(-1)).toBe('eservice.acknowledged');
    expect(given.court.ok('defendant', 'eservice.getProof', { serviceId }).trace[0]).toMatchObject({
      outcome: 'replied',
    });
  });

  it('an earlier effective attempt that is learnt of later moves the date, and says so', () => {
    const given = givenCase();
    openCase(given);
    const { serviceId } = issue(given, 'complaintCopy', given.defendantId);
    given.court.advance('2026-09-10T09:00:00+08:00');
    given.court.ok('defendant', 'eservice.acknowledge', { serviceId });
    expect(serviceOf(given, serviceId).effectiveOn).toBe('2026-09-10');
    record(given, serviceId, { channel: 'ems', outcome: 'signed', at: '2026-09-05T10:00:00+08:00' });
    expect(serviceOf(given, serviceId)).toMatchObject({
      state: 'effective',
      effectiveOn: '2026-09-05',
      channel: 'ems',
    });
    expect(given.court.eventsOf(serviceId).at(-1)).toBe('eservice.effectChanged');
    record(given, serviceId, { channel: 'ems', outcome: 'signed', at: '2026-09-08T10:00:00+08:00' });
    expect(given.court.eventsOf(serviceId).filter((type) => type === 'eservice.effectChanged')).toHaveLength(
      1,
    );
  });

  it('a mediation statement is not left at the door; other documents may be', () => {
    const given = givenCase();
    const statement = issue(given, 'mediationStatement', given.defendantId).serviceId;
    const left = { channel: 'inPerson', outcome: 'left', manner: 'leftWithWitness' };
    expect(refused(given, statement, left)).toMatchObject({
      code: 'eservice_channel_barred',
      legalBasis: [{ article: '133' }],
    });
    expect(refused(given, statement, { channel: 'inPerson', outcome: 'signed' }).code).toBe(
      'eservice_manner_needed',
    );
    const notice = issue(given, 'notice', given.defendantId).serviceId;
    expect(record(given, notice, left)).toMatchObject({
      state: 'effective',
      attempts: [{ purpose: 'reminder' }, { manner: 'leftWithWitness', recordedBy: '钱书记员' }],
    });
  });

  it('a mediation statement is not handed to the agent and not announced', () => {
    const given = givenCase();
    const { serviceId } = issue(given, 'mediationStatement', given.defendantId);
    for (const way of [
      { channel: 'ems', outcome: 'signed', to: 'agent' },
      { channel: 'inPerson', outcome: 'signed', manner: 'toAgent' },
      { channel: 'inPerson', outcome: 'signed', manner: 'toAdultFamilyMember' },
      { channel: 'platformAccount', outcome: 'arrived', to: 'agent' },
    ]) {
      expect(refused(given, serviceId, way)).toMatchObject({
        code: 'eservice_channel_barred',
        legalBasis: [{ article: '133' }],
      });
    }
    record(given, serviceId, { channel: 'ems', outcome: 'returned', addressGivenByParty: true });
    expect(serviceOf(given, serviceId).state).toBe('failed');
    const order = {
      serviceId,
      version: serviceOf(given, serviceId).version,
      publishOn: '2026-09-02',
      medium: '人民法院公告网',
      exhausted: '电话无法接通，邮寄两次均被退回',
    };
    expect(given.court.refused('judge', 'desk.eservice.orderPublicNotice', order as never)).toMatchObject({
      code: 'eservice_public_notice_barred',
      zh: expect.stringContaining('调解书') as string,
      legalBasis: [{ article: '133' }, { article: '100/3' }],
    });
    expect(record(given, serviceId, { channel: 'ems', outcome: 'signed' }).state).toBe('effective');
  });

  it('a judgment goes to no unconfirmed e-address', () => {
    const given = givenCase();
    openCase(given);
    const { serviceId } = issue(given, 'judgment', given.defendantId);
    const [own] = given.court.ok('defendant', 'eservice.listAddresses', { caseId: given.caseId }).data;
    const sent = { channel: 'platformAccount', outcome: 'arrived', addressId: own!.addressId };
    expect(refused(given, serviceId, sent)).toMatchObject({
      code: 'eservice_consent_needed',
      legalBasis: [{ law: '民事诉讼法' }, { law: '人民法院在线诉讼规则' }],
    });
  });

  it('refuses what makes no sense', () => {
    const given = givenCase();
    openCase(given);
    const { serviceId } = issue(given, 'notice', given.defendantId);
    const [theirs] = given.court.ok('plaintiff', 'eservice.listAddresses', { caseId: given.caseId }).data;
    expect(refused(given, serviceId, { channel: 'phone', outcome: 'signed' }).code).toBe(
      'eservice_outcome_mismatch',
    );
    expect(refused(given, serviceId, { outcome: 'sent' }).code).toBe('eservice_outcome_mismatch');
    expect(refused(given, serviceId, { attemptNo: 9, outcome: 'read' }).code).toBe(
      'eservice_attempt_unknown',
    );
    expect(
      refused(given, serviceId, { channel: 'ems', outcome: 'sent', at: '2026-09-01T09:00:01+08:00' })
        .violations,
    ).toMatchObject([{ pointer: '/at' }]);
    expect(
      refused(given, serviceId, { channel: 'email', outcome: 'sent', addressId: theirs!.addressId }).code,
    ).toBe('eservice_not_a_party');
    expect(refused(given, serviceId, { channel: 'ems', outcome: 'sent', version: 1 }).code).toBe(
      'version_conflict',
    );
  });

  it('adds one more recipient, once', () => {
    const given = givenCase();
    openCase(given);
    const { documentId } = issue(given, 'notice', given.defendantId);
    const wanted = { documentId, partyId: given.plaintiffId };
    expect(given.court.ok('clerk', 'desk.eservice.create', wanted)).toMatchObject({
      state: 'arrived',
      recipient: { displayName: '王桂芳' },
    });
    expect(given.court.refused('clerk', 'desk.eservice.create', wanted).code).toBe('eservice_exists');
    expect(
      given.court.refused('clerk', 'desk.eservice.create', { ...wanted, partyId: 'pty_none00000000' }).code,
    ).toBe('eservice_not_a_party');
    expect(
      given.court.refused('clerk', 'desk.eservice.create', { ...wanted, documentId: 'doc_none00000000' })
        .code,
    ).toBe('not_found');
    expect(given.court.ok('clerk', 'desk.eservice.list', { documentId }).data).toHaveLength(2);
    expect(
      given.court.ok('clerk', 'desk.eservice.list', { caseId: given.caseId, state: 'effective' }).data,
    ).toEqual([]);
  });
});
