// Files handed in while a case goes on: the court's and one's own side's, until the court passes them on.
import { expect } from 'vitest';
import type { Yunting } from '@yunting/sdk';
import { paper } from '../../examples/demo/content.ts';
import { journey } from './stage.ts';
import { scan } from './steps/file-online.ts';
import { loanInTrial } from './steps/loan-in-trial.ts';
import { toldAtDesk, toldTo } from './steps/told.ts';
import { noticeTrial } from './steps/trial.ts';

/** Held by the court for one thing, its owner told, and no longer to be erased. */
async function expectHeld(
  owner: Yunting,
  fileId: string,
  subjectType: string,
  subjectId: string,
): Promise<void> {
  expect(await owner.files.get({ fileId })).toMatchObject({
    state: 'submitted',
    uses: [{ subjectType, subjectId, visibleTo: 'party' }],
  });
  expect(await toldTo(owner, fileId)).toEqual(['file.received', 'file.submitted']);
  await expect(owner.files.remove({ fileId })).rejects.toMatchObject({
    code: 'state_conflict',
    problem: { state: 'submitted' },
  });
}

journey(
  'evidence of a lawyer is the client’s and the court’s; the other side reads it once the court forwards it',
  async (stage) => {
    const { caseId } = await loanInTrial(stage);
    const lawyer = stage.as('lawyer');
    const defendant = stage.as('defendant');
    const fileId = await scan(lawyer, '银行流水');
    // Posted anywhere else, or only uploaded, it is not in the case.
    await expect(stage.as('plaintiff').files.getInCase({ caseId, fileId })).rejects.toMatchObject({
      code: 'not_found',
    });
    const submission = await lawyer.cases.submit({
      caseId,
      kind: 'evidence',
      title: '银行流水',
      fileIds: [fileId],
    });
    const { submissionId } = submission;
    await expectHeld(lawyer, fileId, 'submission', submissionId);
    expect(await stage.as('plaintiff').files.getInCase({ caseId, fileId })).toMatchObject({
      visibleTo: 'party',
      isMine: false,
    });
    await expect(defendant.files.getInCase({ caseId, fileId })).rejects.toMatchObject({ code: 'not_found' });
    expect(await toldAtDesk(stage.as('judge'), fileId)).toEqual(['file.submitted']);
    // The defendant cannot make it theirs by naming its id.
    await expect(
      defendant.cases.submit({ caseId, kind: 'evidence', title: '对方流水', fileIds: [fileId] }),
    ).rejects.toMatchObject({ violations: [{ pointer: '/fileIds/0' }] });

    await stage.as('judgeAssistant').desk.cases.decideSubmission({
      submissionId,
      version: submission.version,
      decision: 'accept',
      forward: true,
    });
    expect(await defendant.files.getInCase({ caseId, fileId })).toMatchObject({ visibleTo: 'allParties' });
    expect(await defendant.files.downloadInCase({ caseId, fileId })).toEqual(paper);
    expect(await toldTo(defendant, fileId)).toEqual([]);
  },
);

journey(
  'proofs for a power of attorney, a postponement, a power cut or a contested service stay with their side',
  async (stage) => {
    const theCase = await loanInTrial(stage);
    const { caseId, defendantId } = theCase;
    const plaintiff = stage.as('plaintiff');
    const defendant = stage.as('defendant');
    const clerk = stage.as('clerk');

    const power = await scan(plaintiff, '授权委托书');
    const agent = await plaintiff.cases.addRepresentation({
      caseId,
      agentName: '刘晓',
      agentKind: 'closeRelative',
      agentIdNumber: '370301190412310029',
      authority: 'general',
      fileIds: [power],
    });
    await expectHeld(plaintiff, power, 'representation', agent.representationId);

    // At the counter the clerk scans what the other side brings.
    const brought = await scan(clerk, '律师手续');
    const registered = await clerk.desk.cases.addRepresentation({
      caseId,
      forPartyId: defendantId,
      agentName: '吴静',
      agentKind: 'lawyer',
      lawyerLicence: '13703202011000008',
      firmName: '虚构律师事务所',
      authority: 'general',
      originalChecked: true,
      fileIds: [brought],
    });
    expect(await stage.as('judge').desk.files.get({ fileId: brought })).toMatchObject({
      state: 'submitted',
      uploadedBy: { displayName: '钱书记员', role: 'clerk' },
      uses: [{ subjectType: 'representation', subjectId: registered.representationId }],
    });
    expect(await toldAtDesk(clerk, brought)).toEqual(['file.submitted']);
    await expect(clerk.files.remove({ fileId: brought })).rejects.toMatchObject({ code: 'state_conflict' });
    await stage.as('defenceLawyer').files.getInCase({ caseId, fileId: brought });

    const { hearingId } = await noticeTrial(stage, theCase, '2026-09-22T09:00:00+08:00');
    const diagnosis = await scan(plaintiff, '诊断证明');
    const asked = await plaintiff.hearings.requestPostponement({
      hearingId,
      ground: 'mustAppearAbsentWithReason',
      explanation: '住院手术',
      fileIds: [diagnosis],
    });
    await expectHeld(plaintiff, diagnosis, 'postponement', asked.postponementId);

    const outage = await scan(defendant, '停电通知');
    const fault = await defendant.hearings.reportFault({
      hearingId,
      kind: 'networkFault',
      cause: 'powerCut',
      fileIds: [outage],
    });
    await expectHeld(defendant, outage, 'presence', fault.presenceId);

    const [served] = (await defendant.eservice.list({ caseId })).data;
    const travel = await scan(defendant, '车票');
    const contest = await defendant.eservice.contest({
      serviceId: served?.serviceId ?? '',
      reason: 'notReadByMe',
      statement: '当天在外地，手机由家人保管',
      evidenceFileIds: [travel],
    });
    await expectHeld(defendant, travel, 'contest', contest.contestId);

    const idsOf = async (reader: Yunting) =>
      (await reader.files.listInCase({ caseId })).data.map(({ fileId }) => fileId);
    const [ofPlaintiff, ofDefendant] = [await idsOf(plaintiff), await idsOf(defendant)];
    expect(ofPlaintiff).toEqual(expect.arrayContaining([power, diagnosis]));
    expect(ofDefendant).toEqual(expect.arrayContaining([brought, outage, travel]));
    for (const fileId of [brought, outage, travel]) expect(ofPlaintiff).not.toContain(fileId);
    for (const fileId of [power, diagnosis]) expect(ofDefendant).not.toContain(fileId);
    const { data } = await stage.as('judge').desk.files.list({ caseId });
    expect(data.map(({ fileId }) => fileId)).toEqual(
      expect.arrayContaining([power, brought, diagnosis, outage, travel]),
    );
  },
);

journey(
  'what the court attaches to a document goes out with it, and nobody can take it back afterwards',
  async (stage) => {
    const { caseId, plaintiffId } = await loanInTrial(stage);
    const plaintiff = stage.as('plaintiff');
    const clerk = stage.as('clerk');
    const fileId = await scan(clerk, '互联网开庭须知');
    const draft = await clerk.desk.documents.draft({
      caseId,
      kind: 'notice',
      title: '互联网开庭须知',
      paragraphs: [{ style: 'text', zh: '请按附件调试设备。' }],
      partyIds: [plaintiffId],
      fileIds: [fileId],
    });
    // A draft is nobody's business yet.
    expect((await clerk.files.get({ fileId })).state).toBe('private');
    const { documentId } = await clerk.desk.documents.issue({
      documentId: draft.documentId,
      version: draft.version,
    });
    expect(await stage.as('judge').desk.files.get({ fileId })).toMatchObject({
      state: 'submitted',
      uses: [{ subjectType: 'document', subjectId: documentId, visibleTo: 'court' }],
    });
    expect(await toldAtDesk(clerk, fileId)).toEqual(['file.submitted']);
    await expect(clerk.files.remove({ fileId })).rejects.toMatchObject({
      code: 'state_conflict',
      problem: { state: 'submitted' },
    });
    expect(await plaintiff.documents.attachment({ documentId, fileId })).toEqual(paper);
    for (const who of ['plaintiff', 'defendant']) {
      await expect(stage.as(who).files.getInCase({ caseId, fileId })).rejects.toMatchObject({
        code: 'not_found',
      });
    }
  },
);
