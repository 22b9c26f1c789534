// Material for the court: received with number and time, checked by the court, and only then known to the other side.
import { expect } from 'vitest';
import { journey } from './stage.ts';
import { scan } from './steps/file-online.ts';
import { loanInTrial } from './steps/loan-in-trial.ts';
import { toldAtDesk, toldTo } from './steps/told.ts';

journey(
  'an answer has a receipt at once; the plaintiff sees it when the court has taken it in and forwarded it',
  async (stage) => {
    const { caseId, defendantId } = await loanInTrial(stage);
    const [wang, li, assistant] = [stage.as('plaintiff'), stage.as('defendant'), stage.as('judgeAssistant')];
    expect((await li.cases.nextActions({ caseId })).data[0]).toMatchObject({
      action: 'answer',
      urgency: 'must',
      operation: 'cases.submit',
      submissionKind: 'answer',
      deadline: { dueOn: '2026-09-16' },
      consequence: { zh: '不答辩不影响案件审理，也不等于承认；仍可到庭陈述' },
      legalBasis: [{ law: '民事诉讼法', article: '128' }],
    });
    const answer = {
      caseId,
      kind: 'answer',
      title: '答辩状',
      text: '认可借款，已经现金归还20000元。',
    } as const;
    await expect(wang.cases.submit(answer)).rejects.toMatchObject({ code: 'submission_not_for_role' });
    await expect(li.cases.submit({ caseId, kind: 'answer', title: '答辩状' })).rejects.toMatchObject({
      code: 'submission_content_missing',
    });
    await expect(stage.as('stranger').cases.submit(answer)).rejects.toMatchObject({ code: 'not_found' });
    await expect(stage.as('clerk').cases.submit(answer)).rejects.toMatchObject({ code: 'forbidden' });
    const received = await li.cases.submit(answer);
    expect(received).toMatchObject({
      state: 'submitted',
      partyId: defendantId,
      late: false,
      forwarded: false,
      deadline: { dueOn: '2026-09-16' },
      receipt: { receiptNumber: 'SJ-20260901-000001', receivedAt: '2026-09-01T09:00:00+08:00' },
    });
    const { submissionId, version } = received;
    await expect(wang.cases.getSubmission({ submissionId })).rejects.toMatchObject({ code: 'not_found' });
    expect((await wang.cases.listSubmissions({ caseId })).data).toEqual([]);
    expect((await stage.as('clerk').desk.cases.listParties({ caseId })).data[1]).toMatchObject({
      answerState: 'answered',
    });

    const [pending] = (await assistant.desk.cases.listSubmissions({ caseId })).data;
    expect(pending).toMatchObject({
      submissionId,
      submittedByRole: 'litigant',
      assurance: 'verified',
      oneSided: false,
      forwardBy: { dueOn: '2026-09-07' },
    });
    for (const [who, code] of [
      ['clerk', 'forbidden'],
      ['defendant', 'forbidden'],
      ['otherJudge', 'not_found'],
    ] as const) {
      await expect(
        stage.as(who).desk.cases.decideSubmission({ submissionId, version, decision: 'accept' }),
      ).rejects.toMatchObject({ code });
    }
    const taken = await assistant.desk.cases.decideSubmission({ submissionId, version, decision: 'accept' });
    expect(taken).toMatchObject({ state: 'accepted', forwarded: true, decidedBy: '郑助理' });
    await expect(
      assistant.desk.cases.decideSubmission({ submissionId, version: taken.version, decision: 'accept' }),
    ).rejects.toMatchObject({
      code: 'state_conflict',
      problem: { state: 'accepted' },
    });
    expect(await wang.cases.getSubmission({ submissionId })).toMatchObject({ text: answer.text });
    expect((await wang.cases.listSubmissions({ caseId, kind: 'answer' })).data).toHaveLength(1);
    expect((await wang.cases.listSubmissions({ caseId, kind: 'evidence' })).data).toEqual([]);
    expect(await toldTo(li, submissionId)).toEqual([
      'submission.submitted',
      'submission.accepted',
      'submission.forwarded',
    ]);
    expect(await toldTo(wang, submissionId)).toEqual(['submission.forwarded']);
  },
);

journey(
  'material that is not in order comes back with how to correct it, and the correction names it',
  async (stage) => {
    const { caseId } = await loanInTrial(stage);
    const [li, judge] = [stage.as('defendant'), stage.as('judge')];
    const evidence = { caseId, kind: 'evidence', title: '收条照片' } as const;
    await expect(
      li.cases.submit({ ...evidence, fileIds: [await scan(stage.as('plaintiff'), '收条')] }),
    ).rejects.toMatchObject({
      violations: [{ pointer: '/fileIds/0', code: 'file_unknown' }],
    });
    const { submissionId, version } = await li.cases.submit({
      ...evidence,
      fileIds: [await scan(li, '收条')],
    });
    const giveBack = { submissionId, version, decision: 'return' } as const;
    await expect(judge.desk.cases.decideSubmission(giveBack)).rejects.toMatchObject({
      violations: [{ pointer: '/reason' }],
    });
    const reason = {
      zh: '照片模糊，请重新拍摄并附证据清单',
      en: 'The photograph is blurred; take it again and add a list',
    };
    expect(await judge.desk.cases.decideSubmission({ ...giveBack, reason })).toMatchObject({
      state: 'returned',
      returnReason: reason,
    });
    expect(
      (await li.cases.nextActions({ caseId })).data.find(({ action }) => action === 'correctSubmission'),
    ).toMatchObject({ subject: { id: submissionId } });
    expect(await toldTo(li, submissionId)).toEqual(['submission.submitted', 'submission.returned']);
    expect(await toldTo(stage.as('plaintiff'), submissionId)).toEqual([]);
    const corrected = await li.cases.submit({
      ...evidence,
      fileIds: [await scan(li, '收条重拍')],
      replacesSubmissionId: submissionId,
    });
    await expect(
      li.cases.submit({ ...evidence, text: '又一份', replacesSubmissionId: corrected.submissionId }),
    ).rejects.toMatchObject({ violations: [{ pointer: '/replacesSubmissionId', code: 'not_returned' }] });
  },
);

journey(
  'an application to preserve property is for the court alone: never forwarded, never confirmed to the other side',
  async (stage) => {
    const { caseId } = await loanInTrial(stage);
    const [wang, judge] = [stage.as('plaintiff'), stage.as('judge')];
    const application = {
      caseId,
      kind: 'application',
      title: '财产保全申请书',
      text: '请求冻结被申请人银行存款86420.50元',
    } as const;
    await expect(wang.cases.submit(application)).rejects.toMatchObject({
      violations: [{ pointer: '/applicationKind' }],
    });
    const { submissionId, version } = await wang.cases.submit({
      ...application,
      applicationKind: 'preservation',
    });
    await expect(
      judge.desk.cases.decideSubmission({ submissionId, version, decision: 'accept', forward: true }),
    ).rejects.toMatchObject({
      violations: [{ pointer: '/forward', code: 'one_sided' }],
    });
    expect(
      await judge.desk.cases.decideSubmission({ submissionId, version, decision: 'accept' }),
    ).toMatchObject({ oneSided: true, forwarded: false });
    const li = stage.as('defendant');
    await expect(li.cases.getSubmission({ submissionId })).rejects.toMatchObject({ code: 'not_found' });
    expect(await toldTo(li, submissionId)).toEqual([]);
    expect(
      JSON.stringify([await li.cases.timeline({ caseId }), await li.cases.listSubmissions({ caseId })]),
    ).not.toContain('保全');
    expect(await toldTo(wang, submissionId)).toEqual(['submission.submitted', 'submission.accepted']);
    expect(await toldAtDesk(judge, submissionId)).toEqual(['submission.submitted', 'submission.accepted']);
  },
);
