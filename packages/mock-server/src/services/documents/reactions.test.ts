import { describe, expect, it } from 'vitest';
import type { DocumentRecord } from './record.ts';
import {
  fullCourt,
  filedLoan,
  linkDefendant,
  loanContent,
  openedLoan,
  pdf,
  runningLoan,
} from '../../testing/opened-loan.ts';
import type { OpenedLoan } from '../../testing/opened-loan.ts';

const issued = ({ court, caseId }: OpenedLoan): DocumentRecord[] =>
  court.world.read().all('document', { caseId });
const told = (loan: OpenedLoan) =>
  issued(loan).map(({ kind, recipientPartyIds }) =>
    [kind, ...recipientPartyIds.map((id) => (id === loan.plaintiff ? 'P' : 'D'))].join(' '),
  );
const text = (record: DocumentRecord | undefined) => record?.paragraphs.map(({ zh }) => zh).join('\n') ?? '';

describe('when a case opens', () => {
  it('the plaintiff gets the acceptance notice and, once billed, the fee notice with the 缴款码', () => {
    const loan = openedLoan();
    expect(told(loan)).toEqual(['acceptanceNotice P', 'feeNotice P']);
    const [acceptance, fee] = issued(loan);
    expect(text(acceptance)).toContain(loan.caseNumber);
    expect(text(acceptance)).toContain('双方对借款事实争议较大');
    const bill = loan.court.world.read().all('bill', { caseId: loan.caseId })[0];
    expect(text(fee)).toContain(bill?.fiscalCode);
    expect(text(fee)).toContain('可以申请缓交、减交、免交');
    expect(text(fee)).toMatch(/法院不会在聊天里发付款链接/);
    expect(fee).toMatchObject({
      subjectType: 'bill',
      subjectId: bill?.id,
      state: 'issued',
      issuedBy: '山东省淄博市临淄区人民法院',
    });
  });

  it('the summary procedure’s notice shows full and half', () => {
    const fee = issued(openedLoan({}, 'summary')).find(({ kind }) => kind === 'feeNotice');
    expect(text(fee)).toMatch(/全额1.?800\.00 元，减半后为900\.00 元/);
  });

  it('the defendant hears only when the fee is settled: complaint copy, notice to respond, evidence notice', () => {
    const loan = runningLoan();
    expect(told(loan).slice(2)).toEqual([
      'evidenceNotice P',
      'complaintCopy D',
      'responseNotice D',
      'evidenceNotice D',
    ]);
    const copy = issued(loan).find(({ kind }) => kind === 'complaintCopy');
    expect(text(copy)).toContain('判令被告偿还借款本金80000元');
    expect(text(copy)).not.toMatch(/370301|13800000001|虚构路1号/);
    expect(text(copy)).toContain('住址保密');
    const response = issued(loan).find(({ kind }) => kind === 'responseNotice');
    expect(text(response)).toContain('15日内提出答辩状');
    const party = loan.court.world.read().find('party', loan.defendant);
    expect(text(response).replace(/ /g, '')).toContain(party?.caseCode);
  });

  it('evidence goes with the copy; proofs of hardship never do', () => {
    const court = fullCourt();
    const upload = () =>
      court.ok('plaintiff', 'files.uploadOnce', {
        file: { name: '借条.pdf', mediaType: 'application/pdf', content: pdf },
      }).fileId;
    const [iou, hardship] = [upload(), upload()];
    const { filingId, version } = filedLoan(court, {
      evidence: [{ name: '借条', proves: '借款', source: '被告书写', fileIds: [iou] }],
      relief: { kind: 'reduce', grounds: '低保', fileIds: [hardship] },
    });
    const { caseId = '' } = court.ok('filingJudge', 'desk.filings.accept', {
      filingId,
      version,
      caseType: '民初',
      procedure: 'ordinary',
      procedureReason: '普通',
    });
    const bill = court.world.read().all('bill', { caseId })[0];
    court.world.report(
      'bill.paidAtBank',
      bill?.id ?? '',
      { outcome: 'succeeded', amountFen: bill?.amountFen, providerReference: 'b' },
      court.wallMs,
    );
    const copy = court.world
      .read()
      .all('document', { caseId })
      .find(({ kind }) => kind === 'complaintCopy');
    expect(copy?.attachments.map(({ fileId }) => fileId)).toEqual([iou]);
    const defendant = court.world
      .read()
      .all('party', { caseId })
      .find((one) => one.side === 'defendant');
    court.ok('defendant', 'cases.link', { caseCode: defendant?.caseCode ?? '' });
    const documentId = copy?.id ?? '';
    expect(court.ok('defendant', 'documents.attachment', { documentId, fileId: iou })).toEqual(pdf);
    expect(court.refused('defendant', 'documents.attachment', { documentId, fileId: hardship }).code).toBe(
      'not_found',
    );
    expect(court.refused('stranger', 'documents.attachment', { documentId, fileId: iou }).code).toBe(
      'not_found',
    );
  });
});

describe('while it goes on', () => {
  it('the panel and the evidence period are told to all parties', () => {
    const loan = runningLoan();
    const { court, caseId } = loan;
    const version = () => court.world.read().find('case', caseId)?.version ?? 0;
    court.ok('presiding', 'desk.cases.setPanel', {
      caseId,
      version: version(),
      form: 'sole',
      members: [{ name: '孙法官', part: 'soleJudge', principalId: 'prs_personajudge' }],
    });
    expect(told(loan).at(-1)).toBe('panelNotice P D');
    court.ok('judge', 'desk.cases.setEvidencePeriod', { caseId, version: version(), days: 20 });
    expect(told(loan).at(-1)).toBe('evidenceNotice P D');
    expect(text(issued(loan).at(-1))).toContain('2026年9月21日');
  });

  it('an accepted answer goes to the plaintiff as a copy', () => {
    const loan = runningLoan();
    const { court, caseId } = loan;
    linkDefendant(loan);
    const submission = court.ok('defendant', 'cases.submit', {
      caseId,
      kind: 'answer',
      title: '答辩状',
      text: '认可借款，已还20000元。',
    });
    court.ok('judgeAssistant', 'desk.cases.decideSubmission', {
      submissionId: submission.submissionId,
      version: submission.version,
      decision: 'accept',
      forward: true,
    });
    const copy = issued(loan).find(({ kind }) => kind === 'answerCopy');
    expect(copy?.recipientPartyIds).toEqual([loan.plaintiff]);
    expect(text(copy)).toContain('已还20000元');
  });

  it('a notified hearing summons each party with what truly happens on absence; moving it revokes the summonses', () => {
    const loan = runningLoan();
    const { court, caseId } = loan;
    linkDefendant(loan);
    const hearing = court.ok('clerk', 'desk.hearings.schedule', {
      caseId,
      kind: 'trial',
      mode: 'offline',
      startsAt: '2026-10-22T09:00:00+08:00',
      durationMinutes: 90,
      venue: { courtroomId: 'room-5', name: '第五法庭' },
      panel: [{ name: '孙法官', part: 'soleJudge', principalId: 'prs_personajudge' }],
    });
    expect(told(loan)).not.toContain('summons P');
    const notified = court.ok('clerk', 'desk.hearings.notify', {
      hearingId: hearing.hearingId,
      version: hearing.version,
    });
    const summonses = issued(loan).filter(({ kind }) => kind === 'summons');
    expect(summonses.map(({ recipientPartyIds }) => recipientPartyIds)).toEqual([
      [loan.plaintiff],
      [loan.defendant],
    ]);
    expect(text(summonses[0])).toContain('可能按撤诉处理');
    expect(text(summonses[1])).toContain('可能缺席判决');
    expect(text(summonses[0])).toContain('2026年10月22日 09:00');
    court.ok('judge', 'desk.hearings.reschedule', {
      hearingId: hearing.hearingId,
      version: notified.version,
      startsAt: '2026-10-29T09:00:00+08:00',
      durationMinutes: 90,
      reason: { zh: '法庭调整', en: 'courtroom changed' },
    });
    const after = issued(loan).filter(({ kind }) => kind === 'summons');
    expect(after.every(({ state }) => state === 'revoked')).toBe(true);
    expect(after[0]?.reason).toContain('以新的传票为准');
  });

  it.each([
    ['postponed', '延期开庭'],
    ['cancelled', '已取消'],
  ] as const)('a hearing that is %s revokes its summonses too', (how, words) => {
    const loan = runningLoan();
    const { court, caseId } = loan;
    linkDefendant(loan);
    const hearing = court.ok('clerk', 'desk.hearings.schedule', {
      caseId,
      kind: 'trial',
      mode: 'offline',
      startsAt: '2026-10-22T09:00:00+08:00',
      durationMinutes: 90,
      venue: { courtroomId: 'room-5', name: '第五法庭' },
      panel: [{ name: '孙法官', part: 'soleJudge', principalId: 'prs_personajudge' }],
    });
    const { hearingId } = hearing;
    const notified = court.ok('clerk', 'desk.hearings.notify', { hearingId, version: hearing.version });
    if (how === 'cancelled') {
      court.ok('judge', 'desk.hearings.cancel', {
        hearingId,
        version: notified.version,
        reason: { zh: '当事人和解', en: 'settled' },
      });
    } else {
      const asked = court.ok('defendant', 'hearings.requestPostponement', {
        hearingId,
        ground: 'mustAppearAbsentWithReason',
        explanation: '住院',
      });
      court.ok('judge', 'desk.hearings.decidePostponement', {
        postponementId: asked.postponementId,
        version: asked.version,
        decision: 'granted',
        reason: { zh: '同意', en: 'granted' },
      });
    }
    const summonses = issued(loan).filter(({ kind }) => kind === 'summons');
    expect(summonses.map(({ state }) => state)).toEqual(['revoked', 'revoked']);
    expect(summonses[0]?.reason).toContain(words);
  });

  it('a change to ordinary procedure is a ruling told to those who know of the case', () => {
    const loan = openedLoan({}, 'summary');
    const { court, caseId } = loan;
    const version = court.world.read().find('case', caseId)?.version ?? 0;
    court.ok('judge', 'desk.cases.setProcedure', {
      caseId,
      version,
      procedure: 'ordinary',
      reason: { zh: '案情复杂', en: 'complex' },
    });
    const ruling = issued(loan).find(({ kind }) => kind === 'ruling');
    expect(ruling).toMatchObject({
      number: `${loan.caseNumber}之一`,
      issuedBy: '孙法官',
      recipientPartyIds: [loan.plaintiff],
    });
    expect(text(ruling)).toContain('案情复杂');
  });

  it('a pronounced judgment goes to everyone with its orders and the right of appeal', () => {
    const loan = runningLoan();
    const { court, caseId } = loan;
    linkDefendant(loan);
    const panel = [{ name: '孙法官', part: 'soleJudge', principalId: 'prs_personajudge' } as const];
    const hearing = court.ok('clerk', 'desk.hearings.schedule', {
      caseId,
      kind: 'trial',
      mode: 'offline',
      startsAt: '2026-10-22T09:00:00+08:00',
      durationMinutes: 90,
      venue: { courtroomId: 'room-5', name: '第五法庭' },
      panel,
    });
    const { hearingId } = hearing;
    court.ok('clerk', 'desk.hearings.notify', { hearingId, version: hearing.version });
    court.advance('2026-10-22T09:00:00+08:00');
    const fresh = () => court.ok('judge', 'desk.hearings.get', { hearingId }).version;
    court.ok('judge', 'desk.hearings.start', { hearingId, version: fresh() });
    court.ok('judge', 'desk.hearings.end', {
      hearingId,
      version: fresh(),
      outcome: 'heard',
      attendance: [
        { partyId: loan.plaintiff, status: 'attended', by: 'self' },
        { partyId: loan.defendant, status: 'attended', by: 'self' },
      ],
    });
    court.ok('judge', 'desk.hearings.pronounce', {
      hearingId,
      manner: 'inCourt',
      content: {
        claims: '原告请求偿还80000元；被告辩称已还20000元。',
        facts: '查明借款80000元，未见还款凭证。',
        reasoning: '合同有效，应当返还。',
        articles: [{ law: '民法典', article: '第六百七十五条' }],
        orders: [{ text: '被告李建国偿还原告王桂芳借款本金80000元', performWithinDays: 10 }],
      },
    });
    const judgment = issued(loan).find(({ kind }) => kind === 'judgment');
    expect(judgment).toMatchObject({
      number: loan.caseNumber,
      issuedBy: '孙法官',
      recipientPartyIds: [loan.plaintiff, loan.defendant],
    });
    expect(text(judgment)).toMatch(/偿还原告王桂芳借款本金80000元（于本判决生效之日起10日内履行）/);
    expect(text(judgment)).toContain('上诉于山东省淄博市中级人民法院');
  });
});

describe('before a case exists', () => {
  it('the supplement notice lists everything to the applicant, and is served by their own account', () => {
    const court = fullCourt();
    const { filingId, version } = filedLoan(court);
    court.ok('filingJudge', 'desk.filings.requestSupplement', {
      filingId,
      version,
      dueOn: '2026-09-10',
      items: [{ zh: '请补交转账凭证' }, { zh: '请写明利息' }],
    });
    const { data } = court.ok('plaintiff', 'documents.listForFiling', { filingId });
    expect(data).toMatchObject([{ kind: 'supplementNotice', service: { state: 'effective', clocks: [] } }]);
    const documentId = data[0]?.documentId ?? '';
    const notice = court.ok('plaintiff', 'documents.getForFiling', { filingId, documentId });
    expect(notice.paragraphs.map(({ zh }) => zh)).toEqual(
      expect.arrayContaining(['1. 请补交转账凭证', '2. 请写明利息']),
    );
    expect(court.ok('plaintiff', 'documents.contentForFiling', { filingId, documentId })).toContain(
      '演示·虚构',
    );
    expect(court.refused('stranger', 'documents.getForFiling', { filingId, documentId }).code).toBe(
      'not_found',
    );
    expect(court.refused('plaintiff', 'documents.get', { documentId }).code).toBe('not_found');
  });

  it('the refusal ruling carries the judge’s reasons and starts the ten days of appeal when served', () => {
    const court = fullCourt();
    const { filingId, version } = filedLoan(court);
    const reasons = '双方约定了仲裁条款，人民法院没有主管权。';
    court.ok('filingJudge', 'desk.filings.refuse', {
      filingId,
      version,
      reasons,
      legalBasis: [{ law: '中华人民共和国民事诉讼法', article: '第一百二十七条' }],
    });
    const ruling = court.ok('plaintiff', 'documents.listForFiling', { filingId }).data[0];
    expect(ruling).toMatchObject({
      kind: 'refusalRuling',
      service: {
        state: 'effective',
        effectiveAt: '2026-09-01T09:00:00+08:00',
        clocks: [{ kind: 'appeal', dueOn: '2026-09-11' }],
      },
    });
    const whole = court.ok('plaintiff', 'documents.getForFiling', {
      filingId,
      documentId: ruling?.documentId ?? '',
    });
    expect(whole.paragraphs.map(({ zh }) => zh).join('')).toContain(reasons);
    expect(whole.issuedBy).toBe('赵法官');
    expect(court.ok('assistingClerk', 'desk.filings.list', {}).data).toEqual([]);
  });

  it('without consent to e-service a ruling waits to be handed over at a counter, and is served on that day', () => {
    const court = fullCourt();
    const { filingId, version } = filedLoan(court, { serviceAddress: { electronicConsent: false } });
    court.ok('filingJudge', 'desk.filings.refuse', {
      filingId,
      version,
      reasons: '不属于人民法院受理的范围。',
      legalBasis: [{ law: '民事诉讼法', article: '第127条' }],
    });
    expect(court.ok('plaintiff', 'documents.listForFiling', { filingId }).data[0]?.service).toMatchObject({
      state: 'pending',
      clocks: [],
    });
    const paper = court.ok('clerk', 'desk.documents.listForFiling', { filingId }).data[0];
    const documentId = paper?.documentId ?? '';
    court.advance('2026-09-03T10:00:00+08:00');
    expect(court.refused('otherJudge', 'desk.documents.get', { documentId }).code).not.toBe('');
    const handed = court.ok('clerk', 'desk.documents.handOver', {
      documentId,
      version: paper?.version ?? 0,
      receivedBy: '王桂芳',
      signed: true,
    });
    expect(handed.recipients[0]?.service).toMatchObject({
      state: 'effective',
      clocks: [{ dueOn: '2026-09-14' }],
    });
    court.advance('2026-09-20');
    const again = { documentId, version: handed.version, receivedBy: '王桂芳', signed: true } as const;
    expect(court.refused('clerk', 'desk.documents.handOver', again).code).toBe(
      'document_handed_over_already',
    );
    expect(court.eventsOf(documentId)).toEqual(['document.issued', 'document.handedOver']);
  });

  it('a paper for the applicant at another court’s counter is printed and handed over there, by a helper too', () => {
    const court = fullCourt();
    const received = court.ok('stationHelper', 'desk.filings.receiveAtCounter', {
      content: loanContent(),
      applicant: {
        name: '王桂芳',
        idNumber: '370301190001010005',
        phone: '13800000001',
        identityChecked: true,
      },
      originals: [],
    });
    const { filingId } = received;
    const pushed = court.ok('stationHelper', 'desk.filings.push', {
      filingId,
      version: received.version,
      applicantWaits: true,
      insist: true,
    });
    court.ok('filingJudge', 'desk.filings.refuse', {
      filingId,
      version: pushed.version,
      reasons: '不属于人民法院受理的范围。',
      legalBasis: [{ law: '民事诉讼法', article: '第127条' }],
    });
    const [paper] = court.ok('stationHelper', 'desk.documents.listForFiling', { filingId }).data;
    const documentId = paper?.documentId ?? '';
    expect(court.ok('stationHelper', 'desk.documents.content', { documentId })).toContain('不予受理');
    const handed = court.ok('stationHelper', 'desk.documents.handOver', {
      documentId,
      version: paper?.version ?? 0,
      receivedBy: '王桂芳',
      signed: true,
    });
    expect(handed.recipients).toMatchObject([
      {
        displayName: '王桂芳',
        service: { state: 'effective', clocks: [{ kind: 'appeal', dueOn: '2026-09-11' }] },
      },
    ]);
  });

  it('is put right by the court that decides, under the same number; nobody revokes it', () => {
    const court = fullCourt();
    const received = court.ok('assistingClerk', 'desk.filings.receiveAtCounter', {
      content: loanContent(),
      applicant: {
        name: '王桂芳',
        idNumber: '370301190001010005',
        phone: '13800000001',
        identityChecked: true,
      },
      originals: [],
    });
    const { filingId } = received;
    const pushed = court.ok('assistingClerk', 'desk.filings.push', {
      filingId,
      version: received.version,
      applicantWaits: false,
      insist: true,
    });
    court.ok('filingJudge', 'desk.filings.requestSupplement', {
      filingId,
      version: pushed.version,
      dueOn: '2026-09-10',
      items: [{ zh: '请补交证据' }],
    });
    const [notice] = court.ok('assistingClerk', 'desk.documents.listForFiling', { filingId }).data;
    const { documentId = '', version = 0, number } = notice ?? {};
    const fix = { documentId, version, reason: '误写', paragraphs: [{ style: 'text', zh: '改正' } as const] };
    for (const who of ['assistingClerk', 'otherJudge']) {
      expect(court.refused(who, 'desk.documents.correct', fix).code).toBe('document_not_competent_court');
    }
    for (const who of ['judge', 'otherJudge']) {
      const revocation = { documentId, version, reason: '误发' };
      expect(court.refused(who, 'desk.documents.revoke', revocation).code).toBe('document_not_revocable');
    }
    expect(court.ok('filingJudge', 'desk.documents.correct', fix)).toMatchObject({ number, state: 'issued' });
  });

  it('someone without an account finds the link code on the acceptance notice', () => {
    const court = fullCourt();
    const received = court.ok('assistingClerk', 'desk.filings.receiveAtCounter', {
      content: loanContent({
        parties: loanContent().parties?.map(({ selfParty: _self, ...party }) => party) ?? [],
      }),
      applicant: {
        name: '王桂芳',
        idNumber: '370301190001010005',
        phone: '13800000001',
        identityChecked: true,
      },
      originals: [],
    });
    const { filingId } = received;
    const pushed = court.ok('assistingClerk', 'desk.filings.push', {
      filingId,
      version: received.version,
      applicantWaits: true,
      insist: true,
    });
    const accepted = court.ok('filingJudge', 'desk.filings.accept', {
      filingId,
      version: pushed.version,
      caseType: '民初',
      procedure: 'ordinary',
      procedureReason: '普通',
    });
    const { caseId = '' } = accepted;
    const party = court.world
      .read()
      .all('party', { caseId })
      .find(({ side }) => side === 'plaintiff');
    const [notice] = court.world.read().all('document', { caseId });
    expect(text(notice).replace(/ /g, '')).toContain(party?.caseCode);
    expect(text(issued(openedLoan())[0])).not.toContain('关联码');
  });

  it('what is sent back says so, and that one can file again', () => {
    const court = fullCourt();
    const { filingId, version } = filedLoan(court);
    court.ok('filingJudge', 'desk.filings.requestSupplement', {
      filingId,
      version,
      dueOn: '2026-09-10',
      items: [{ zh: '请补交证据' }],
    });
    court.advance('2026-09-12');
    const overdue = court.ok('filingJudge', 'desk.filings.get', { filingId });
    court.ok('filingJudge', 'desk.filings.sendBack', {
      filingId,
      version: overdue.version,
      reason: '期限内未补正',
    });
    expect(
      court.ok('plaintiff', 'documents.listForFiling', { filingId }).data.map(({ kind }) => kind),
    ).toEqual(['supplementNotice', 'sendBackNotice']);
  });

  it('a decision on relief is told to the applicant alone', () => {
    const court = fullCourt();
    const { filingId } = filedLoan(court, { relief: { kind: 'defer', grounds: '工伤，暂无收入' } });
    const relief = court.world.read().all('relief', { filingId })[0];
    court.ok('filingJudge', 'desk.fees.decideRelief', {
      reliefId: relief?.id ?? '',
      version: relief?.version ?? 0,
      decision: 'refuse',
      reason: { zh: '证明材料不足', en: 'proof is lacking' },
    });
    const decision = court.ok('plaintiff', 'documents.listForFiling', { filingId }).data[0];
    expect(decision?.kind).toBe('decision');
    const event = court.world.read().all('event', { subjectId: decision?.documentId ?? '' })[0];
    expect(event?.audience).toEqual(['court', 'person:prs_personaplaintiff']);
  });
});

describe('an unpaid fee', () => {
  it('is ruled upon by a judge; the ruling goes to the plaintiff alone, for the defendant was never told', () => {
    const loan = openedLoan();
    const { court, caseId } = loan;
    court.advance('2026-10-20');
    const bill = court.world.read().all('bill', { caseId })[0];
    court.ok('judge', 'desk.fees.ruleDeemedWithdrawn', {
      billId: bill?.id ?? '',
      version: bill?.version ?? 0,
      reason: { zh: '原告逾期未交费，也未申请缓减免。', en: 'unpaid, no relief asked' },
    });
    const ruling = issued(loan).find(({ kind }) => kind === 'ruling');
    expect(ruling).toMatchObject({
      title: '民事裁定书（按撤诉处理）',
      number: `${loan.caseNumber}之一`,
      recipientPartyIds: [loan.plaintiff],
      issuedBy: '孙法官',
    });
  });
});
