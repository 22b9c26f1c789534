// What the court writes by itself while a case goes on: each document when its time has come, to those it is for, and never to
// a defendant who has not been told of the case.
import { expect } from 'vitest';
import type { Schemas } from '@yunting/sdk';
import { loan } from '../../examples/demo/content.ts';
import { journey } from './stage.ts';
import type { Stage } from './stage.ts';
import { accept, fileOnline, scan } from './steps/file-online.ts';
import { loanInTrial } from './steps/loan-in-trial.ts';
import { toldAtDesk, toldTo } from './steps/told.ts';

/** What the case has, as the desk sees it: kind, state and to whom. */
async function onFile(stage: Stage, caseId: string): Promise<string[]> {
  const { data } = await stage.as('clerk').desk.documents.list({ caseId, limit: 100 });
  return data.map(({ kind, state, recipients }) =>
    [kind, state, ...recipients.map((one) => one.displayName)].join(' '),
  );
}

const textOf = ({ paragraphs }: Schemas['Document']): string => paragraphs.map(({ zh }) => zh).join('\n');

journey('the defendant hears of the case only when the fee is paid', async (stage) => {
  const wang = stage.as('plaintiff');
  const content = loan([await scan(wang, '借条')]);
  const caseId = await accept(stage, await fileOnline(wang, content));
  expect(await onFile(stage, caseId)).toEqual(['acceptanceNotice issued 王桂芳', 'feeNotice issued 王桂芳']);
  const [acceptance, fee] = (await wang.documents.list({ caseId })).data;
  for (const one of [acceptance, fee])
    expect(await toldTo(wang, one?.documentId ?? '')).toEqual(['document.issued']);
  const feeNotice = await wang.documents.get({ documentId: fee?.documentId ?? '' });
  const [bill] = (await wang.fees.listBills({ caseId })).data;
  expect(feeNotice).toMatchObject({
    issuedBy: '山东省淄博市临淄区人民法院',
    service: { state: 'effective', clocks: [{ kind: 'fee.prepay', dueOn: '2026-09-08' }] },
  });
  expect(textOf(feeNotice)).toContain(bill?.fiscalCode);
  expect(textOf(feeNotice)).toContain('法院不会在聊天里发付款链接');

  stage.payAtBank(bill?.fiscalCode ?? '', bill?.amount.amountFen ?? 0);
  expect((await onFile(stage, caseId)).slice(2)).toEqual([
    'evidenceNotice issued 王桂芳',
    'complaintCopy issued 李建国',
    'responseNotice issued 李建国',
    'evidenceNotice issued 李建国',
  ]);
  const li = stage.as('defendant');
  await expect(li.documents.list({ caseId })).rejects.toMatchObject({ code: 'not_found' });
  const parties = await stage.as('clerk').desk.cases.listParties({ caseId });
  await li.cases.link({ caseCode: parties.data.find(({ role }) => role === 'defendant')?.caseCode ?? '' });
  const [copy, response] = (await li.documents.list({ caseId })).data;
  const complaint = await li.documents.get({ documentId: copy?.documentId ?? '' });
  expect(complaint).toMatchObject({
    kind: 'complaintCopy',
    addressedTo: '李建国',
    service: { state: 'arrived', clocks: [] },
  });
  expect(complaint.service.text.zh).toContain('在本系统预览不产生送达');
  expect(textOf(complaint)).toContain('判令被告偿还借款本金80000元');
  expect(textOf(complaint)).not.toMatch(/370301|13800000001/);
  const [iou] = complaint.attachments;
  expect(
    (await li.documents.attachment({ documentId: complaint.documentId, fileId: iou?.fileId ?? '' })).length,
  ).toBeGreaterThan(0);
  expect(textOf(await li.documents.get({ documentId: response?.documentId ?? '' }))).toContain(
    '15日内提出答辩状',
  );
  // What was addressed to one side does not exist for the other.
  await expect(li.documents.get({ documentId: feeNotice.documentId })).rejects.toMatchObject({
    code: 'not_found',
  });
  await expect(wang.documents.content({ documentId: complaint.documentId })).rejects.toMatchObject({
    code: 'not_found',
  });
  expect(await toldTo(li, complaint.documentId)).toEqual(['document.issued']);
  for (const who of ['plaintiff', 'stranger', 'roomAgent'])
    expect(await toldTo(stage.as(who), complaint.documentId)).toEqual([]);
  expect(await toldAtDesk(stage.as('judge'), complaint.documentId)).toEqual(['document.issued']);
});

journey('panel, evidence period and procedure are told to those who know of it', async (stage) => {
  const wang = stage.as('plaintiff');
  const { filingId, version } = await fileOnline(wang, loan([await scan(wang, '借条')]));
  const { caseId = '' } = await stage.as('filingJudge').desk.filings.accept({
    filingId,
    version,
    caseType: '民初',
    procedure: 'summary',
    procedureReason: '事实清楚、争议不大',
  });
  const judge = stage.as('judge');
  const fresh = async () => (await judge.desk.cases.get({ caseId })).version;
  const panel = {
    caseId,
    form: 'sole',
    members: [{ principalId: 'prs_personajudge', name: '孙法官', part: 'soleJudge' }],
  } as const;
  await stage
    .as('presiding')
    .desk.cases.setPanel({ ...panel, version: await fresh(), members: [...panel.members] });
  expect((await onFile(stage, caseId)).at(-1)).toBe('panelNotice issued 王桂芳');
  const [told] = (await wang.documents.list({ caseId, kind: 'panelNotice' })).data;
  expect(await toldTo(wang, told?.documentId ?? '')).toEqual(['document.issued']);

  for (const bill of (await wang.fees.listBills({ caseId })).data)
    stage.payAtBank(bill.fiscalCode, bill.amount.amountFen);
  await judge.desk.cases.setEvidencePeriod({ caseId, version: await fresh(), days: 15 });
  expect((await onFile(stage, caseId)).at(-1)).toBe('evidenceNotice issued 王桂芳 李建国');
  const period = (await wang.documents.list({ caseId, kind: 'evidenceNotice' })).data.at(-1);
  expect(period).toMatchObject({ title: '举证期限通知书', state: 'issued' });
  expect(await toldTo(wang, period?.documentId ?? '')).toEqual(['document.issued']);
  await judge.desk.cases.setProcedure({
    caseId,
    version: await fresh(),
    procedure: 'ordinary',
    reason: { zh: '案情复杂，需要鉴定', en: 'complex; an expert is needed' },
  });
  const ruling = (await judge.desk.documents.list({ caseId, kind: 'ruling' })).data[0];
  expect(ruling).toMatchObject({
    state: 'issued',
    title: '民事裁定书（转为普通程序）',
    number: '（2026）鲁0305民初900001号之一',
    recipients: [{ displayName: '王桂芳' }, { displayName: '李建国' }],
  });
  const documentId = ruling?.documentId ?? '';
  expect(await judge.desk.documents.get({ documentId })).toMatchObject({ issuedBy: '孙法官' });
  expect(textOf(await wang.documents.get({ documentId }))).toContain('案情复杂，需要鉴定');
  expect(await toldTo(wang, documentId)).toEqual(['document.issued']);
});

journey('an answer goes to the plaintiff as a copy, once the court has taken it in', async (stage) => {
  const { caseId } = await loanInTrial(stage);
  const li = stage.as('defendant');
  const copies = async () =>
    (await stage.as('plaintiff').documents.list({ caseId, kind: 'answerCopy' })).data;
  const { submissionId, version } = await li.cases.submit({
    caseId,
    kind: 'answer',
    title: '答辩状',
    text: '认可借款80000元，已现金归还20000元。',
  });
  expect(await copies()).toEqual([]);
  await stage
    .as('judgeAssistant')
    .desk.cases.decideSubmission({ submissionId, version, decision: 'accept', forward: true });
  const [copy] = await copies();
  const documentId = copy?.documentId ?? '';
  expect(copy).toMatchObject({ title: '答辩状副本', state: 'issued' });
  expect(textOf(await stage.as('lawyer').documents.get({ documentId }))).toContain('已现金归还20000元');
  for (const who of ['plaintiff', 'lawyer'])
    expect(await toldTo(stage.as(who), documentId)).toEqual(['document.issued']);
  expect(await toldTo(li, documentId)).toEqual([]);
});

journey("an unpaid fee ends the case only by a judge's ruling", async (stage) => {
  const wang = stage.as('plaintiff');
  const caseId = await accept(stage, await fileOnline(wang, loan([await scan(wang, '借条')])));
  await stage.advanceTo('2026-10-20');
  const [bill] = (await wang.fees.listBills({ caseId })).data;
  expect(bill?.state).toBe('overdue');
  expect(await onFile(stage, caseId)).toHaveLength(2);
  const rule = {
    billId: bill?.billId ?? '',
    version: bill?.version ?? 0,
    reason: { zh: '逾期未交费，也未申请缓减免', en: 'unpaid, no relief asked' },
  };
  await expect(stage.as('clerk').desk.fees.ruleDeemedWithdrawn(rule)).rejects.toMatchObject({
    code: 'forbidden',
  });
  await stage.as('judge').desk.fees.ruleDeemedWithdrawn(rule);
  expect((await onFile(stage, caseId)).slice(2)).toEqual(['ruling issued 王桂芳']);
  const [ruling] = (await wang.documents.list({ caseId, kind: 'ruling' })).data;
  const documentId = ruling?.documentId ?? '';
  const whole = await wang.documents.get({ documentId });
  expect(whole).toMatchObject({ title: '民事裁定书（按撤诉处理）', issuedBy: '孙法官' });
  expect(textOf(whole)).toContain('第二百一十三条');
  expect(await toldTo(wang, documentId)).toEqual(['document.issued']);
});
