import { describe, expect, it } from 'vitest';
import { linkDefendant, openedCase, payBill, served, upload } from '../../testing/opened-case.ts';
import { put } from '../../testing/small-case.ts';

/** A case in progress with its defendant linked. */
function inProgress() {
  const opened = openedCase();
  payBill(opened);
  linkDefendant(opened);
  return opened;
}

const answer = { kind: 'answer', title: '答辩状', text: '（演示）已还部分' } as const;

describe('submissions', () => {
  it('have a receipt, are checked, and reach the other side only when forwarded', () => {
    const opened = inProgress();
    const { court, caseId, defendantId } = opened;
    served(opened, defendantId, 'complaintCopy', '2026-09-01');
    const sent = court.ok('defendant', 'cases.submit', { caseId, ...answer });
    expect(sent).toMatchObject({
      late: false,
      forwarded: false,
      receipt: { receiptNumber: 'SJ-20260901-000001' },
    });
    const { submissionId } = sent;
    expect(court.refused('plaintiff', 'cases.getSubmission', { submissionId }).status).toBe(404);
    expect(court.ok('plaintiff', 'cases.listSubmissions', { caseId }).data).toEqual([]);
    const decide = { submissionId, version: sent.version, decision: 'accept' } as const;
    expect(court.refused('clerk', 'desk.cases.decideSubmission', decide).status).toBe(403);
    const accepted = court.ok('judgeAssistant', 'desk.cases.decideSubmission', decide);
    expect(accepted).toMatchObject({
      state: 'accepted',
      forwarded: true,
      decidedBy: '郑助理',
      assurance: 'verified',
      submittedByRole: 'litigant',
    });
    expect(accepted.forwardBy?.dueOn).toBe('2026-09-07');
    expect(court.ok('plaintiff', 'cases.getSubmission', { submissionId }).title).toBe('答辩状');
    expect(court.ok('clerk', 'desk.cases.listSubmissions', { caseId }).data).toHaveLength(1);
    expect(court.eventsOf(submissionId)).toEqual([
      'submission.submitted',
      'submission.accepted',
      'submission.forwarded',
    ]);
    expect(
      court.refused('judge', 'desk.cases.decideSubmission', { ...decide, version: accepted.version }).code,
    ).toBe('state_conflict');
  });

  it('are returned with a reason and corrected by a new one', () => {
    const { court, caseId } = inProgress();
    const sent = court.ok('plaintiff', 'cases.submit', {
      caseId,
      kind: 'evidence',
      title: '借条',
      fileIds: [upload(court, 'plaintiff', 'fil_iou0000000001')],
    });
    const decide = { submissionId: sent.submissionId, version: 1, decision: 'return' } as const;
    expect(court.refused('judge', 'desk.cases.decideSubmission', decide).violations?.[0]?.pointer).toBe(
      '/reason',
    );
    court.ok('judge', 'desk.cases.decideSubmission', {
      ...decide,
      reason: { zh: '照片不清', en: 'not readable' },
    });
    const next = court
      .ok('plaintiff', 'cases.nextActions', { caseId })
      .data.find((one) => one.action === 'correctSubmission');
    expect(next).toMatchObject({ urgency: 'must', operation: 'cases.submit', submissionKind: 'evidence' });
    const replacing = {
      caseId,
      kind: 'evidence',
      title: '借条（重拍）',
      text: '见附件',
      replacesSubmissionId: sent.submissionId,
    } as const;
    court.ok('plaintiff', 'cases.submit', replacing);
    expect(
      court.ok('plaintiff', 'cases.nextActions', { caseId }).data.map((one) => one.action),
    ).not.toContain('correctSubmission');
    expect(court.refused('defendant', 'cases.submit', replacing).violations?.[0]?.code).toBe('not_returned');
  });

  it('keep to side, content and authority', () => {
    const opened = inProgress();
    const { court, caseId } = opened;
    expect(court.refused('plaintiff', 'cases.submit', { caseId, ...answer }).code).toBe(
      'submission_not_for_role',
    );
    expect(court.refused('defendant', 'cases.submit', { caseId, kind: 'statement', title: '空' }).code).toBe(
      'submission_content_missing',
    );
    expect(
      court.refused('defendant', 'cases.submit', { caseId, kind: 'application', title: '申请', text: '…' })
        .violations?.[0]?.pointer,
    ).toBe('/applicationKind');
    expect(
      court.refused('defendant', 'cases.submit', { caseId, kind: 'counterclaim', title: '反诉', text: '…' })
        .violations?.[0]?.pointer,
    ).toBe('/claimAmount');
    const withdrawal = {
      caseId,
      kind: 'application',
      applicationKind: 'withdrawal',
      title: '撤诉申请',
      text: '…',
    } as const;
    expect(court.refused('defendant', 'cases.submit', withdrawal).code).toBe('submission_not_for_role');
    // 周明 has special authority in this case; an agent with general authority may not withdraw a suit (CPL 62).
    court.ok('lawyer', 'cases.submit', withdrawal);
    const [power] = court.world.read().all('representation', { caseId });
    court.write((commit) => put(commit, 'representation', { ...power!, authority: 'general' }));
    expect(court.refused('lawyer', 'cases.submit', withdrawal).code).toBe('authority_insufficient');
  });

  it('never forward a one-sided matter, and keep an application with the judge by default', () => {
    const { court, caseId } = inProgress();
    const application = (applicationKind: 'preservation' | 'witness') =>
      court.ok('plaintiff', 'cases.submit', {
        caseId,
        kind: 'application',
        applicationKind,
        title: '申请',
        text: '（演示）',
      });
    const secret = application('preservation');
    const decide = { submissionId: secret.submissionId, version: 1, decision: 'accept' } as const;
    expect(
      court.refused('judge', 'desk.cases.decideSubmission', { ...decide, forward: true }).violations?.[0]
        ?.code,
    ).toBe('one_sided');
    expect(court.ok('judge', 'desk.cases.decideSubmission', decide)).toMatchObject({
      oneSided: true,
      forwarded: false,
    });
    const witness = application('witness');
    expect(
      court.ok('judge', 'desk.cases.decideSubmission', { ...decide, submissionId: witness.submissionId }),
    ).toMatchObject({ forwarded: false });
    expect(court.ok('defendant', 'cases.listSubmissions', { caseId }).data).toEqual([]);
    expect(JSON.stringify(court.ok('defendant', 'cases.timeline', { caseId }))).not.toContain('申请');
  });

  it('of evidence are late after the period that the court set, which an extension moves for all', () => {
    const { court, caseId } = inProgress();
    const set = (days: number, more: object = {}) => ({
      caseId,
      version: court.ok('judge', 'desk.cases.get', { caseId }).version,
      days,
      ...more,
    });
    expect(court.refused('judge', 'desk.cases.setEvidencePeriod', set(14)).code).toBe(
      'evidence_period_invalid',
    );
    expect(court.refused('judge', 'desk.cases.setEvidencePeriod', set(30, { extension: true })).code).toBe(
      'evidence_period_invalid',
    );
    expect(court.ok('judge', 'desk.cases.setEvidencePeriod', set(15)).evidenceDeadline).toMatchObject({
      dueOn: '2026-09-16',
    });
    expect(
      court.ok('judge', 'desk.cases.setEvidencePeriod', set(20, { extension: true })).evidenceDeadline?.dueOn,
    ).toBe('2026-09-21');
    expect(court.refused('judge', 'desk.cases.setEvidencePeriod', set(18, { extension: true })).code).toBe(
      'evidence_period_invalid',
    );
    const evidence = { caseId, kind: 'evidence', title: '转账记录', text: '（演示）' } as const;
    expect(court.ok('defendant', 'cases.submit', evidence).late).toBe(false);
    expect(court.advance('2026-09-22')).toContain('evidence.due');
    expect(court.tasksOf(caseId)).toContain('evidence.due');
    expect(court.ok('defendant', 'cases.submit', evidence)).toMatchObject({
      late: true,
      deadline: { dueOn: '2026-09-21' },
    });
  });

  it('name the party when one account stands for several', () => {
    const opened = openedCase({
      content: {
        parties: [
          {
            key: 'p1',
            role: 'plaintiff',
            kind: 'naturalPerson',
            name: '王桂芳',
            idNumber: '370301190001010005',
            selfParty: true,
          },
          {
            key: 'p2',
            role: 'plaintiff',
            kind: 'naturalPerson',
            name: '刘晓',
            idNumber: '370301190412310029',
          },
          {
            key: 'd1',
            role: 'defendant',
            kind: 'naturalPerson',
            name: '李建国',
            idNumber: '37030119040229001X',
          },
        ],
        representatives: ['p1', 'p2'].map((partyKey) => ({
          partyKey,
          kind: 'lawyer' as const,
          authority: 'special' as const,
          name: '周明',
          licenceNumber: '13703201910000009',
        })),
      },
    });
    const { court, caseId } = opened;
    const statement = { caseId, kind: 'statement', title: '说明', text: '（演示）' } as const;
    expect(court.refused('lawyer', 'cases.submit', statement).violations?.[0]?.pointer).toBe('/forPartyId');
    const second = court.world.read().all('party', { caseId })[1]!;
    expect(court.ok('lawyer', 'cases.submit', { ...statement, forPartyId: second.id })).toMatchObject({
      partyId: second.id,
    });
    expect(court.ok('lawyer', 'cases.get', { caseId }).myRoles).toHaveLength(2);
  });
});
