import { describe, expect, it } from 'vitest';
import { SmallCourt } from '../../testing/small-court.ts';
import { givenCase, issue, openCase, principalOf, put, serviceOf, tell } from '../../testing/given-case.ts';
import { eservice } from './index.ts';

const confirmation = { channel: 'platformAccount', scope: 'all', effectsNoticeVersion: '2026-01' } as const;

describe('a document at a confirmed address', () => {
  it('is served on arrival, whether or not anyone taps "received"', () => {
    const given = givenCase();
    given.court.ok('defendant', 'eservice.confirmAddress', { caseId: given.caseId, ...confirmation });
    given.court.advance('2026-09-08T10:00:00+08:00');
    const { serviceId } = issue(given, 'complaintCopy', given.defendantId, { title: '起诉状副本' });
    expect(given.court.eventsOf(serviceId)).toEqual([
      'eservice.sent',
      'eservice.arrived',
      'eservice.effective',
    ]);
    const service = given.court.ok('defendant', 'eservice.get', { serviceId });
    expect(service.explanation.zh).toBe(
      '本文书9月8日已到达您确认的地址，已送达，答辩期到9月23日。点不点"收到"都不改变。',
    );
    expect(service).toMatchObject({
      state: 'effective',
      servedOn: 'party',
      service: {
        state: 'effective',
        effectiveAt: '2026-09-08T10:00:00+08:00',
        channel: 'platformAccount',
        clocks: [{ kind: 'answer', dueOn: '2026-09-23' }],
      },
      reasons: [
        {
          legalBasis: [
            { law: '人民法院在线诉讼规则', article: '31/1' },
            { law: '民事诉讼法' },
            { law: '民诉法解释' },
          ],
        },
      ],
    });
    const preview = given.court.ok('defendant', 'eservice.preview', { serviceId });
    expect(preview).toMatchObject({
      ifAcknowledged: { result: 'noChange', clocks: [] },
      documentDigest: 'a'.repeat(64),
    });
    const said = given.court.ok('defendant', 'eservice.acknowledge', { serviceId });
    expect(said).toMatchObject({ result: 'noChange', service: { effectiveAt: '2026-09-08T10:00:00+08:00' } });
    expect(said.acknowledgedAt).toBeDefined();
    given.court.ok('defendant', 'eservice.acknowledge', { serviceId });
    expect(given.court.eventsOf(serviceId).filter((type) => type === 'eservice.acknowledged')).toHaveLength(
      1,
    );
  });

  it('gets a neutral SMS beside it, which is a reminder and no service', () => {
    const given = givenCase();
    given.court.ok('defendant', 'eservice.confirmAddress', { caseId: given.caseId, ...confirmation });
    const { serviceId } = issue(given, 'notice', given.defendantId, { title: '张三借款案通知' });
    const text = given.court.lastSms('13800000002');
    expect(text).toContain('不是送达');
    expect(text).not.toMatch(/借款|李建国|900001/);
    expect(serviceOf(given, serviceId).attempts.map((one) => one.purpose)).toEqual(['service', 'reminder']);
  });
});

describe('a document that no electronic address can take', () => {
  it('waits to be served, and the phone gets the same neutral word once: notice, and no service', () => {
    const given = givenCase(undefined, { linked: false });
    const { serviceId } = issue(given, 'complaintCopy', given.defendantId);
    expect(given.court.lastSms('13800000002')).toMatch(
      /^【云庭·演示】您有一份诉讼文书.*本短信是提醒，不是送达/,
    );
    expect(serviceOf(given, serviceId)).toMatchObject({
      state: 'queued',
      rule: 'noAttempt',
      attempts: [{ channel: 'sms', purpose: 'reminder', address: '138****0002' }],
    });
    expect(given.court.eventsOf(serviceId)).toEqual([]);
    given.court.advance('2026-12-01');
    expect(serviceOf(given, serviceId).attempts).toHaveLength(1);
  });
});

describe("a document at an account that is the person's own but unconfirmed", () => {
  it('arrives and waits; looking here does nothing; signing for it serves it and starts the clock', () => {
    const given = givenCase();
    openCase(given);
    const { serviceId } = issue(given, 'complaintCopy', given.defendantId);
    expect(given.court.eventsOf(serviceId)).toEqual(['eservice.sent', 'eservice.arrived']);
    given.court.advance('2026-09-05T10:00:00+08:00');
    given.court.ok('defendant', 'eservice.preview', { serviceId });
    given.court.ok('defendant', 'eservice.get', { serviceId });
    expect(serviceOf(given, serviceId)).toMatchObject({ state: 'arrived', version: 4 });
    // Never "looking is no service": a shown "read" elsewhere presumes it (OLR 31). And a chat's 收到 signs nothing.
    const { zh } = given.court.ok('defendant', 'eservice.get', { serviceId }).explanation;
    expect(zh).toContain('您签收即为送达');
    expect(zh).toContain('在本系统预览不产生送达；其他系统显示您已阅看的，可能推定送达，您可以提出异议。');
    expect(zh).not.toContain('收到');
    const dry = given.court.ok('defendant', 'eservice.acknowledge', { serviceId, dryRun: true });
    expect(dry).toMatchObject({
      dryRun: true,
      result: 'becomesEffective',
      clocks: [{ kind: 'answer', dueOn: '2026-09-20' }],
    });
    expect(serviceOf(given, serviceId)).toMatchObject({ state: 'arrived', version: 4 });
    const done = given.court.ok('defendant', 'eservice.acknowledge', { serviceId });
    expect(done).toMatchObject({
      result: 'becomesEffective',
      service: { state: 'effective', effectiveAt: '2026-09-05T10:00:00+08:00' },
    });
    expect(given.court.eventsOf(serviceId).at(-1)).toBe('eservice.effective');
    expect(given.court.ok('defendant', 'eservice.acknowledge', { serviceId, dryRun: true }).result).toBe(
      'noChange',
    );
  });

  it('is completed by a matching act, and by nothing else that is submitted', () => {
    const given = givenCase();
    openCase(given);
    const { serviceId } = issue(given, 'complaintCopy', given.defendantId);
    const submit = (kind: 'answer' | 'statement') =>
      given.court.write((commit) => {
        const { caseId, defendantId } = given;
        const id = put(commit, 'submission', {
          caseId,
          byPartyId: defendantId,
          kind,
          state: 'submitted',
          receivedAt: '2026-09-01T09:00:00+08:00',
        });
        tell(commit, 'submission.submitted', 'submission', id);
      });
    submit('statement');
    expect(serviceOf(given, serviceId).state).toBe('arrived');
    submit('answer');
    expect(serviceOf(given, serviceId)).toMatchObject({ state: 'effective', rule: 'replyOrMatchingAct' });
  });

  it('is no way for a judgment without consent; acknowledging it is consent', () => {
    const given = givenCase();
    openCase(given);
    const { serviceId } = issue(given, 'judgment', given.defendantId, { title: '民事判决书' });
    expect(serviceOf(given, serviceId)).toMatchObject({
      state: 'queued',
      attempts: [{ purpose: 'reminder' }],
    });
    expect(given.court.refused('defendant', 'eservice.acknowledge', { serviceId }).code).toBe(
      'state_conflict',
    );
    const { version } = serviceOf(given, serviceId);
    const report = {
      serviceId,
      version,
      channel: 'ems',
      outcome: 'sent',
      at: '2026-09-01T09:00:00+08:00',
    } as const;
    given.court.ok('clerk', 'desk.eservice.recordAttempt', report);
    expect(given.court.ok('defendant', 'eservice.acknowledge', { serviceId })).toMatchObject({
      result: 'becomesEffective',
      clocks: [{ kind: 'appeal', dueOn: '2026-09-16' }],
    });
  });
});

describe('access', () => {
  it('shows a service to its own party and to nobody else', () => {
    const given = givenCase();
    openCase(given);
    const { serviceId } = issue(given, 'complaintCopy', given.defendantId);
    expect(given.court.refused('plaintiff', 'eservice.get', { serviceId }).code).toBe('not_found');
    expect(given.court.refused('stranger', 'eservice.get', { serviceId }).code).toBe('not_found');
    expect(given.court.ok('plaintiff', 'eservice.list', { caseId: given.caseId }).data).toEqual([]);
    expect(
      given.court.ok('defendant', 'eservice.list', { caseId: given.caseId, state: 'arrived' }).data,
    ).toHaveLength(1);
    expect(given.court.refused('otherJudge', 'desk.eservice.get', { serviceId }).code).toBe('not_found');
  });

  it('refuses to sign for a document from a chat handle', () => {
    const given = givenCase();
    openCase(given);
    const { serviceId } = issue(given, 'complaintCopy', given.defendantId);
    const { token } = given.court.write((commit) =>
      commit.issueToken(
        principalOf('roomAgent'),
        {
          kind: 'access',
          assurance: 'chat',
          seconds: 900,
          actsFor: { principalId: principalOf('defendant'), caseId: given.caseId },
        },
        '',
      ),
    );
    expect(given.court.refused(token, 'eservice.acknowledge', { serviceId }).status).toBe(403);
    expect(given.court.ok(token, 'eservice.get', { serviceId }).state).toBe('arrived');
  });
});

describe('a represented party', () => {
  it('is served through its agent and gets a copy; the agent\'s "received" counts', () => {
    const given = givenCase();
    given.court.write((commit) => {
      const { caseId, plaintiffId } = given;
      const principalId = principalOf('lawyer');
      put(commit, 'representation', {
        caseId,
        partyId: plaintiffId,
        state: 'active',
        side: 'plaintiff',
        agentName: '周明',
        principalId,
      });
      commit.grantCase(principalId, { caseId, role: 'agent', partyId: plaintiffId, side: 'plaintiff' }, '');
    });
    openCase(given);
    given.court.ok('lawyer', 'eservice.confirmAddress', { caseId: given.caseId, ...confirmation });
    const { serviceId } = issue(given, 'notice', given.plaintiffId);
    expect(serviceOf(given, serviceId)).toMatchObject({
      state: 'effective',
      servedOn: 'agent',
      attempts: [
        { to: 'agent', purpose: 'service' },
        { to: 'party', purpose: 'copy' },
        { purpose: 'reminder' },
      ],
    });
    expect(given.court.ok('lawyer', 'eservice.get', { serviceId }).explanation.zh).toContain(
      '您的诉讼代理人确认的地址',
    );
  });
});

describe('paper and proof', () => {
  it('must be supplied for a judgment, moves no date, and is asked for once', () => {
    const given = givenCase();
    given.court.ok('defendant', 'eservice.confirmAddress', { caseId: given.caseId, ...confirmation });
    const { serviceId } = issue(given, 'judgment', given.defendantId, { title: '民事判决书' });
    const before = serviceOf(given, serviceId).effectiveAt;
    const where = { serviceId, deliverTo: '虚构市虚构路1号', receiver: '李建国', phone: '13800000002' };
    expect(given.court.ok('defendant', 'eservice.requestPaper', where).paper).toMatchObject({
      state: 'requested',
      mustSupply: true,
    });
    given.court.ok('defendant', 'eservice.requestPaper', where);
    expect(given.court.eventsOf(serviceId).filter((type) => type === 'eservice.paperRequested')).toHaveLength(
      1,
    );
    expect(given.court.tasksOf(serviceId)).toEqual(['eservice.paper']);
    const { version } = serviceOf(given, serviceId);
    const sent = given.court.ok('clerk', 'desk.eservice.sendPaper', {
      serviceId,
      version,
      sentOn: '2026-09-02',
      trackingNumber: 'EA1',
    });
    expect(sent).toMatchObject({
      paper: { state: 'sent', sentOn: '2026-09-02' },
      service: { effectiveAt: before },
    });
    expect(given.court.tasksOf(serviceId)).toEqual([]);
  });

  it('proves a service with its whole trace once it took effect, the same for both sides of the counter', () => {
    const given = givenCase();
    openCase(given);
    const { serviceId } = issue(given, 'complaintCopy', given.defendantId);
    expect(given.court.refused('defendant', 'eservice.getProof', { serviceId }).code).toBe(
      'eservice_not_effective',
    );
    given.court.ok('defendant', 'eservice.acknowledge', { serviceId });
    const proof = given.court.ok('defendant', 'eservice.getProof', { serviceId });
    expect(proof).toMatchObject({
      title: '电子送达凭证',
      demo: '演示·虚构',
      trace: [{ outcome: 'replied' }, { purpose: 'reminder', counts: false }],
    });
    given.court.advance('2026-09-09');
    expect(given.court.ok('clerk', 'desk.eservice.getProof', { serviceId }).digest).toBe(proof.digest);
    expect(given.court.refused('plaintiff', 'eservice.getProof', { serviceId }).code).toBe('not_found');
  });
});

describe('documents taken back', () => {
  it('recalls what is not served and leaves what is', () => {
    const given = givenCase(new SmallCourt(eservice));
    openCase(given);
    const waiting = issue(given, 'notice', given.defendantId);
    given.court.ok('plaintiff', 'eservice.confirmAddress', { caseId: given.caseId, ...confirmation });
    const served = issue(given, 'notice', given.plaintiffId);
    for (const [one, type] of [
      [waiting, 'document.revoked'],
      [served, 'document.corrected'],
    ] as const) {
      given.court.write((commit) => tell(commit, type, 'document', one.documentId));
    }
    expect(serviceOf(given, waiting.serviceId).state).toBe('recalled');
    expect(serviceOf(given, served.serviceId).state).toBe('effective');
    const again = issue(given, 'notice', given.defendantId);
    given.court.write((commit) => tell(commit, 'document.corrected', 'document', again.documentId));
    expect(
      given.court.ok('defendant', 'eservice.get', { serviceId: again.serviceId }).explanation.zh,
    ).toContain('以新文书为准');
    expect(
      given.court.refused('defendant', 'eservice.contest', {
        serviceId: again.serviceId,
        reason: 'systemError',
        statement: '没有收到',
      }).code,
    ).toBe('eservice_nothing_to_contest');
  });
});
