// A file becomes part of a filing by being named in it; the other side sees what goes to it with the complaint, and no more.
import { expect } from 'vitest';
import type { Schemas } from '@yunting/sdk';
import { loan, paper } from '../../examples/demo/content.ts';
import { journey } from './stage.ts';
import { accept, fileOnline, scan } from './steps/file-online.ts';
import { toldAtDesk, toldTo } from './steps/told.ts';
import type { Stage } from './stage.ts';

/** 王桂芳's loan suit: an IOU as evidence, her identity card as a paper of her own. */
function loanSuit(iou: string, card: string): Schemas['FilingContent'] {
  const { representatives: _nobody, evidence = [], parties = [], ...content } = loan([iou]);
  return {
    ...content,
    parties: parties.map((one) => (one.key === 'p1' ? { ...one, selfParty: true } : one)),
    evidence: evidence.map((one) => ({ ...one, fileIds: [iou] })),
    papers: [
      { kind: 'complaint', fileIds: [iou] },
      { kind: 'identityProof', partyKey: 'p1', fileIds: [card] },
    ],
  };
}

/** What this persona sees of the case's files. */
async function seenBy(stage: Stage, persona: string, caseId: string): Promise<string[]> {
  return (await stage.as(persona).files.listInCase({ caseId })).data.map(({ fileId }) => fileId);
}

journey(
  'material named in a filing belongs to it: seen by that court, no longer to be erased, and no other court’s',
  async (stage) => {
    const plaintiff = stage.as('plaintiff');
    const judge = stage.as('filingJudge');
    const [iou, card] = [await scan(plaintiff, '借条'), await scan(plaintiff, '身份证')];
    // A draft submits nothing.
    const content = loanSuit(iou, card);
    const draft = await plaintiff.filings.create({ content });
    expect((await plaintiff.files.get({ fileId: iou })).state).toBe('private');
    await expect(judge.desk.files.get({ fileId: iou })).rejects.toMatchObject({ code: 'not_found' });

    const filing = await plaintiff.filings.submit({
      filingId: draft.filingId,
      version: draft.version,
      truthful: true,
    });
    const { filingId } = filing;
    expect(await plaintiff.files.get({ fileId: iou })).toMatchObject({
      state: 'submitted',
      uses: [{ subjectType: 'filing', subjectId: filingId, visibleTo: 'party' }],
    });
    expect(await judge.desk.files.get({ fileId: iou })).toMatchObject({
      state: 'submitted',
      uploadedBy: { displayName: '王桂芳', role: 'litigant', assurance: 'verified' },
    });
    expect(await judge.desk.files.download({ fileId: iou })).toEqual(paper);
    for (const [who, code] of [
      ['otherJudge', 'not_found'],
      ['auditor', 'forbidden'],
      ['plaintiff', 'forbidden'],
    ] as const) {
      await expect(stage.as(who).desk.files.get({ fileId: iou })).rejects.toMatchObject({ code });
    }
    await expect(plaintiff.files.remove({ fileId: iou })).rejects.toMatchObject({
      code: 'state_conflict',
      problem: { state: 'submitted' },
    });
    // Someone else's file cannot be named, even by who knows its id.
    const stranger = await stage.as('stranger').filings.create({ content });
    await expect(
      stage
        .as('stranger')
        .filings.submit({ filingId: stranger.filingId, version: stranger.version, truthful: true }),
    ).rejects.toMatchObject({ code: 'filing_incomplete' });

    const asked = await judge.desk.filings.requestSupplement({
      filingId,
      version: filing.version,
      items: [{ pointer: '/content/evidence', zh: '请补交转账凭证', en: 'Please add the proof of transfer' }],
      dueOn: '2026-09-09',
    });
    const transfer = await scan(plaintiff, '转账凭证');
    const more = { name: '转账凭证', proves: '借款已交付', source: '银行', fileIds: [transfer] };
    await plaintiff.filings.supplement({
      filingId,
      version: asked.version,
      content: { ...content, evidence: [...(content.evidence ?? []), more] },
    });
    for (const fileId of [iou, card, transfer]) {
      expect((await plaintiff.files.get({ fileId })).state).toBe('submitted');
      expect(await toldTo(plaintiff, fileId)).toEqual(['file.received', 'file.submitted']);
      expect(await toldAtDesk(judge, fileId)).toEqual(['file.submitted']);
      expect(await toldTo(stage.as('defendant'), fileId)).toEqual([]);
    }
  },
);

journey(
  'evidence goes to the other side with the complaint; identity papers and proofs of hardship never do',
  async (stage) => {
    const plaintiff = stage.as('plaintiff');
    const judge = stage.as('judge');
    const [iou, card] = [await scan(plaintiff, '借条'), await scan(plaintiff, '身份证')];
    const caseId = await accept(stage, await fileOnline(plaintiff, loanSuit(iou, card)));
    const parties = (await stage.as('clerk').desk.cases.listParties({ caseId })).data;
    const codeOf = (role: string) => parties.find((one) => one.role === role)?.caseCode ?? '';
    await stage.as('defendant').cases.link({ caseCode: codeOf('defendant') });

    const [bill] = (await plaintiff.fees.listBills({ caseId })).data;
    if (!bill) throw new Error('no bill');
    const hardship = await scan(plaintiff, '低保证明');
    const relief = await plaintiff.fees.requestRelief({
      billId: bill.billId,
      kind: 'reduce',
      ground: 'lowIncome',
      statement: '低保家庭',
      fileIds: [hardship],
    });
    expect(await plaintiff.files.get({ fileId: hardship })).toMatchObject({
      state: 'submitted',
      uses: [{ subjectType: 'relief', subjectId: relief.reliefId, visibleTo: 'court' }],
    });
    expect(await toldTo(plaintiff, hardship)).toEqual(['file.received', 'file.submitted']);

    // Before the fee is settled nothing has gone out.
    expect(await seenBy(stage, 'plaintiff', caseId)).toEqual([iou, card, hardship]);
    expect(await seenBy(stage, 'defendant', caseId)).toEqual([]);
    await expect(stage.as('stranger').files.listInCase({ caseId })).rejects.toMatchObject({
      code: 'not_found',
    });
    await judge.desk.fees.decideRelief({
      reliefId: relief.reliefId,
      version: relief.version,
      decision: 'refuse',
      reason: { zh: '不符合减交条件', en: 'The conditions are not met' },
    });
    stage.payAtBank(bill.fiscalCode, bill.amount.amountFen);

    const defendant = stage.as('defendant');
    const [served] = (await defendant.files.listInCase({ caseId })).data;
    expect(served).toMatchObject({
      fileId: iou,
      visibleTo: 'allParties',
      isMine: false,
      fileName: '借条.pdf',
    });
    expect(await defendant.files.getInCase({ caseId, fileId: iou })).toEqual(served);
    expect(await defendant.files.downloadInCase({ caseId, fileId: iou })).toEqual(paper);
    for (const fileId of [card, hardship]) {
      for (const look of [
        () => defendant.files.getInCase({ caseId, fileId }),
        () => defendant.files.downloadInCase({ caseId, fileId }),
        () => defendant.files.get({ fileId: iou }),
      ]) {
        await expect(look()).rejects.toMatchObject({ code: 'not_found' });
      }
    }
    // Her lawyer reads the identity paper, not the proof of hardship; the court reads all.
    await stage.as('clerk').desk.cases.addRepresentation({
      caseId,
      forPartyId: parties.find((one) => one.role === 'plaintiff')?.partyId ?? '',
      agentName: '周明',
      agentKind: 'lawyer',
      lawyerLicence: '13703201910000009',
      firmName: '演示律师事务所',
      authority: 'general',
      originalChecked: true,
    });
    expect(await seenBy(stage, 'lawyer', caseId)).toEqual([iou, card]);
    expect((await judge.desk.files.list({ caseId })).data.map(({ fileId }) => fileId)).toEqual([
      iou,
      card,
      hardship,
    ]);
    await expect(stage.as('otherJudge').desk.files.list({ caseId })).rejects.toMatchObject({
      code: 'not_found',
    });
  },
);
