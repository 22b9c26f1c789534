import { describe, expect, it } from 'vitest';
import {
  filedLoan,
  fullCourt,
  linkDefendant,
  openedLoan,
  pdf,
  runningLoan,
} from '../../testing/opened-loan.ts';
import type { OpenedLoan } from '../../testing/opened-loan.ts';

const say = (zh: string) => [{ style: 'text', zh }] as const;

function draft(
  { court, caseId, plaintiff, defendant }: OpenedLoan,
  kind: 'notice' | 'ruling' = 'notice',
  who = kind === 'notice' ? 'clerk' : 'judge',
) {
  return court.ok(who, 'desk.documents.draft', {
    caseId,
    kind,
    title: kind === 'notice' ? '告知书' : '民事裁定书（财产保全）',
    paragraphs: [...say('内容')],
    partyIds: [plaintiff, defendant],
  });
}

describe('drafting and issuing', () => {
  it('is invisible to parties until issued; then each recipient has it, with service first', () => {
    const loan = runningLoan();
    const { court, caseId } = loan;
    linkDefendant(loan);
    const { documentId, version } = draft(loan);
    expect(court.refused('plaintiff', 'documents.get', { documentId }).code).toBe('not_found');
    const changed = court.ok('clerk', 'desk.documents.update', {
      documentId,
      version,
      title: '告知书',
      paragraphs: [...say('改过的内容')],
    });
    expect(court.refused('clerk', 'desk.documents.issue', { documentId, version }).code).toBe(
      'version_conflict',
    );
    const issued = court.ok('clerk', 'desk.documents.issue', { documentId, version: changed.version });
    expect(issued).toMatchObject({
      state: 'issued',
      number: loan.caseNumber,
      issuedBy: '钱书记员',
      seal: { simulated: true },
      notice: '演示·虚构',
    });
    expect(issued.recipients).toHaveLength(2);
    expect(issued.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(issued.verificationCode).toMatch(/^(\d{4} ){3}\d{4}$/);
    const mine = court.ok('defendant', 'documents.get', { documentId });
    expect(Object.keys(mine)[0]).toBe('service');
    expect(mine).toMatchObject({ addressedTo: '李建国', paragraphs: [{ zh: '改过的内容' }] });
    const list = court.ok('defendant', 'documents.list', { caseId });
    expect(list.data.map(({ kind }) => kind)).toEqual([
      'complaintCopy',
      'responseNotice',
      'evidenceNotice',
      'notice',
    ]);
    expect(court.ok('defendant', 'documents.list', { caseId, kind: 'notice' }).data).toHaveLength(1);
    expect(
      court.refused('clerk', 'desk.documents.update', {
        documentId,
        version: issued.version,
        title: '再改',
        paragraphs: [...say('x')],
      }).code,
    ).toBe('state_conflict');
  });

  it('shows a party nothing addressed to the other, and strangers nothing at all', () => {
    const loan = runningLoan();
    const { court, caseId } = loan;
    linkDefendant(loan);
    const fee = court.world
      .read()
      .all('document', { caseId })
      .find(({ kind }) => kind === 'feeNotice');
    const documentId = fee?.id ?? '';
    expect(court.ok('plaintiff', 'documents.get', { documentId }).kind).toBe('feeNotice');
    for (const who of ['defendant', 'stranger']) {
      expect(court.refused(who, 'documents.get', { documentId }).code).toBe('not_found');
      expect(court.refused(who, 'documents.content', { documentId }).code).toBe('not_found');
    }
    expect(court.refused('stranger', 'documents.list', { caseId }).code).toBe('not_found');
    expect(court.refused('otherJudge', 'desk.documents.list', { caseId }).code).toBe('not_found');
    expect(court.refused('filingJudge', 'desk.documents.get', { documentId }).code).toBe('not_found');
    expect(court.ok('clerk', 'desk.documents.get', { documentId }).kind).toBe('feeNotice');
  });

  it('leaves judgments and rulings to a judge: drafting, changing, issuing, discarding', () => {
    const loan = runningLoan();
    const { court, caseId, plaintiff } = loan;
    for (const kind of ['ruling', 'judgment', 'mediationStatement', 'decision'] as const) {
      expect(
        court.refused('clerk', 'desk.documents.draft', {
          caseId,
          kind,
          title: '裁判',
          paragraphs: [...say('x')],
          partyIds: [plaintiff],
        }).code,
      ).toBe('document_judge_only');
    }
    const { documentId, version } = draft(loan, 'ruling');
    expect(
      court.refused('judgeAssistant', 'desk.documents.update', {
        documentId,
        version,
        title: '裁定',
        paragraphs: [...say('x')],
      }).code,
    ).toBe('document_judge_only');
    expect(court.refused('judgeAssistant', 'desk.documents.issue', { documentId, version }).code).toBe(
      'document_judge_only',
    );
    expect(court.refused('clerk', 'desk.documents.discard', { documentId, version }).code).toBe(
      'document_judge_only',
    );
    expect(court.ok('judge', 'desk.documents.issue', { documentId, version }).number).toBe(
      `${loan.caseNumber}之一`,
    );
    const second = draft(loan, 'ruling');
    expect(
      court.ok('judge', 'desk.documents.issue', { documentId: second.documentId, version: second.version })
        .number,
    ).toBe(`${loan.caseNumber}之二`);
  });

  it('needs recipients who are parties of the case', () => {
    const loan = runningLoan();
    const { court, caseId } = loan;
    const stranger = {
      caseId,
      kind: 'notice' as const,
      title: '告知书',
      paragraphs: [...say('x')],
      partyIds: ['pty_000000000other'],
    };
    expect(court.refused('clerk', 'desk.documents.draft', stranger).code).toBe('document_recipient_unknown');
    const empty = court.ok('clerk', 'desk.documents.draft', { ...stranger, partyIds: [] });
    expect(
      court.refused('clerk', 'desk.documents.issue', { documentId: empty.documentId, version: empty.version })
        .code,
    ).toBe('document_no_recipients');
    const gone = court.ok('clerk', 'desk.documents.discard', {
      documentId: empty.documentId,
      version: empty.version,
    });
    expect(gone.state).toBe('discarded');
    expect(court.eventsOf(gone.documentId)).toEqual([]);
  });
});

describe('attaching', () => {
  it('takes files of the case that may be passed on, and the court’s own; never a proof of hardship or a foreign file', () => {
    const court = fullCourt();
    const upload = (who: string) =>
      court.ok(who, 'files.uploadOnce', {
        file: { name: '材料.pdf', mediaType: 'application/pdf', content: pdf },
      }).fileId;
    const [iou, hardship, foreign, own] = [
      upload('plaintiff'),
      upload('plaintiff'),
      upload('stranger'),
      upload('clerk'),
    ];
    const { filingId, version } = filedLoan(court, {
      evidence: [{ name: '借条', proves: '借款', source: '被告书写', fileIds: [iou] }],
      relief: { kind: 'reduce', grounds: '低保', fileIds: [hardship] },
    });
    const { caseId = '' } = court.ok('filingJudge', 'desk.filings.accept', {
      filingId,
      version,
      caseType: '民初',
      procedure: 'ordinary',
      procedureReason: '普通程序',
    });
    const notice = { caseId, kind: 'notice' as const, title: '告知书', paragraphs: [...say('x')] };
    for (const fileId of [hardship, foreign, 'fil_0000000nothing']) {
      const refused = court.refused('clerk', 'desk.documents.draft', { ...notice, fileIds: [fileId] });
      expect(refused).toMatchObject({
        code: 'document_file_unknown',
        violations: [{ pointer: '/fileIds/0' }],
      });
    }
    const made = court.ok('clerk', 'desk.documents.draft', { ...notice, fileIds: [iou, own] });
    expect(made.attachments.map(({ fileId }) => fileId)).toEqual([iou, own]);
  });
});

describe('correcting', () => {
  it('a notice is superseded by a new one, told to everyone who was told', () => {
    const loan = runningLoan();
    const { court, caseId } = loan;
    linkDefendant(loan);
    const { documentId, version } = draft(loan);
    expect(
      court.refused('clerk', 'desk.documents.correct', {
        documentId,
        version,
        reason: '日期写错',
        paragraphs: [...say('y')],
      }).code,
    ).toBe('state_conflict');
    const issued = court.ok('clerk', 'desk.documents.issue', { documentId, version });
    const fresh = court.ok('clerk', 'desk.documents.correct', {
      documentId,
      version: issued.version,
      reason: '日期写错',
      paragraphs: [...say('正确的内容')],
    });
    expect(fresh).toMatchObject({ state: 'issued', supersedes: documentId });
    expect(fresh.recipients.map(({ partyId }) => partyId)).toEqual([loan.plaintiff, loan.defendant]);
    expect(fresh.verificationCode).not.toBe(issued.verificationCode);
    const old = court.ok('plaintiff', 'documents.get', { documentId });
    expect(old).toMatchObject({ state: 'superseded', supersededBy: fresh.documentId, reason: '日期写错' });
    expect(court.eventsOf(documentId)).toEqual(['document.issued', 'document.corrected']);
    const event = court.world.read().all('event', { subjectId: documentId }).at(-1);
    expect(event?.audience).toEqual(['court', `party:${loan.plaintiff}`, `party:${loan.defendant}`]);
    expect(
      court.ok('defendant', 'documents.list', { caseId, kind: 'notice' }).data.map(({ state }) => state),
    ).toEqual(['superseded', 'issued']);
  });

  it('a slip in a ruling is put right by a ruling; the first stands and its service too', () => {
    const loan = runningLoan();
    const { court } = loan;
    const { documentId, version } = draft(loan, 'ruling');
    const issued = court.ok('judge', 'desk.documents.issue', { documentId, version });
    const fix = {
      documentId,
      version: issued.version,
      reason: '姓名误写',
      paragraphs: [...say('“李建囯”补正为“李建国”。')],
    };
    expect(court.refused('clerk', 'desk.documents.correct', fix).code).toBe('document_judge_only');
    const before = court.world
      .read()
      .all('service', { documentId })
      .map(({ state }) => state);
    const ruling = court.ok('judge', 'desk.documents.correct', fix);
    expect(ruling).toMatchObject({
      kind: 'correctionRuling',
      corrects: documentId,
      reason: '姓名误写',
      number: `${loan.caseNumber}之二`,
    });
    expect(court.ok('judge', 'desk.documents.get', { documentId })).toMatchObject({
      state: 'issued',
      correctedBy: [ruling.documentId],
    });
    expect(court.eventsOf(documentId)).toEqual(['document.issued', 'document.rectified']);
    expect(
      court.world
        .read()
        .all('service', { documentId })
        .map(({ state }) => state),
    ).toEqual(before);
  });

  it('a notice can be revoked by a judge with a reason; a judgment or ruling cannot', () => {
    const loan = runningLoan();
    const { court } = loan;
    const notice = draft(loan);
    const issued = court.ok('clerk', 'desk.documents.issue', {
      documentId: notice.documentId,
      version: notice.version,
    });
    const revocation = { documentId: notice.documentId, version: issued.version, reason: '误发' };
    expect(court.refused('clerk', 'desk.documents.revoke', revocation).code).toBe('forbidden');
    expect(court.ok('judge', 'desk.documents.revoke', revocation)).toMatchObject({
      state: 'revoked',
      reason: '误发',
    });
    const ruling = draft(loan, 'ruling');
    const ruled = court.ok('judge', 'desk.documents.issue', {
      documentId: ruling.documentId,
      version: ruling.version,
    });
    expect(
      court.refused('judge', 'desk.documents.revoke', {
        documentId: ruling.documentId,
        version: ruled.version,
        reason: '想撤回',
      }).code,
    ).toBe('document_not_revocable');
    expect(
      court.refused('clerk', 'desk.documents.handOver', {
        documentId: ruling.documentId,
        version: ruled.version,
        receivedBy: '王桂芳',
        signed: true,
      }).code,
    ).toBe('document_served_by_eservice');
  });
});

describe('reading', () => {
  it('changes nothing: not a version, not a service, not an event', () => {
    const loan = openedLoan();
    const { court, caseId } = loan;
    const before = JSON.stringify([
      court.world.read().all('service', { caseId }),
      court.world.read().all('event').length,
    ]);
    for (const { documentId } of court.ok('plaintiff', 'documents.list', { caseId }).data) {
      court.ok('plaintiff', 'documents.get', { documentId });
      court.ok('plaintiff', 'documents.content', { documentId });
    }
    expect(
      JSON.stringify([court.world.read().all('service', { caseId }), court.world.read().all('event').length]),
    ).toBe(before);
  });

  it('shows the fee notice as served at the given address, with its clock', () => {
    const loan = openedLoan();
    const { court, caseId } = loan;
    const fee = court.ok('plaintiff', 'documents.list', { caseId, kind: 'feeNotice' }).data[0];
    expect(fee?.service).toMatchObject({
      state: 'effective',
      clocks: [{ kind: 'fee.prepay', dueOn: '2026-09-08' }],
    });
    expect(fee?.service.text.zh).toMatch(
      /^本文书9月1日已到达您确认的地址，已送达，交费期限到9月8日。点不点"收到"都不改变。$/,
    );
  });

  it('renders a page that is marked, has no emblem, and lets no markup through', () => {
    const loan = runningLoan();
    const { court, plaintiff, caseId } = loan;
    const made = court.ok('clerk', 'desk.documents.draft', {
      caseId,
      kind: 'notice',
      title: '告知书',
      paragraphs: [{ style: 'text', zh: '<script>alert(1)</script>' }],
      partyIds: [plaintiff],
    });
    expect(court.ok('clerk', 'desk.documents.content', { documentId: made.documentId })).toContain(
      '草稿，未签发',
    );
    const issued = court.ok('clerk', 'desk.documents.issue', {
      documentId: made.documentId,
      version: made.version,
    });
    const page = court.ok('plaintiff', 'documents.content', { documentId: issued.documentId });
    expect(page).toContain('演示·虚构');
    expect(page).toContain('&lt;script&gt;');
    expect(page).not.toMatch(/<script|<img/);
    expect(page).toContain(issued.verificationCode);
    expect(page).toContain('王桂芳：');
  });
});

describe('verifying', () => {
  it('says genuine or not, court, kind, day and standing, and nothing of content or parties', () => {
    const loan = runningLoan();
    const { court } = loan;
    const { documentId, version } = draft(loan);
    const issued = court.ok('clerk', 'desk.documents.issue', { documentId, version });
    const verificationCode = issued.verificationCode ?? '';
    const answer = court.ok(undefined, 'documents.verify', {
      verificationCode: verificationCode.replace(/ /g, ''),
    });
    expect(answer).toMatchObject({
      genuine: true,
      standing: 'issued',
      courtName: '山东省淄博市临淄区人民法院',
      kind: 'notice',
      issuedOn: '2026-09-01',
    });
    expect(JSON.stringify(answer)).not.toMatch(/王桂芳|李建国|内容|民初|cas_|doc_/);
    expect(
      court.ok(undefined, 'documents.verify', { verificationCode, sha256: issued.sha256 ?? '' })
        .contentMatches,
    ).toBe(true);
    expect(
      court.ok(undefined, 'documents.verify', { verificationCode, sha256: '0'.repeat(64) }).contentMatches,
    ).toBe(false);
    expect(court.ok(undefined, 'documents.verify', { verificationCode: '0000 0000 0000 0000' }).genuine).toBe(
      false,
    );
    court.ok('judge', 'desk.documents.revoke', { documentId, version: issued.version, reason: '误发' });
    expect(court.ok(undefined, 'documents.verify', { verificationCode })).toMatchObject({
      genuine: true,
      standing: 'revoked',
    });
  });
});
