// The complaint reaches the defendant: linked by case code, previewed without effect, acknowledged knowingly; and the
// answer period over 国庆 is counted.
import { must } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { tellSteps } from '../steps.ts';
import type { OpenedCase } from './file-at-counter.ts';

/** Served and explained; the answer is handed in within the period. */
export async function serveComplaint(scene: Scene, { caseId, caseNumber }: OpenedCase): Promise<void> {
  const { voice } = scene;
  const defendant = scene.as('defendant');
  voice.chapter('2026-09-16', '起诉状副本送达', 'The complaint is served');
  await scene.advanceTo('2026-09-16T19:20:00+08:00');

  const parties = await scene.as('clerk').desk.cases.listParties({ caseId });
  const code = must(
    parties.data.find((one) => one.role === 'defendant'),
    'no defendant',
  ).caseCode;
  await defendant.cases.link({ caseCode: code });
  voice.act(
    '李建国',
    `用法院告知的案件码关联 ${caseNumber}（已实名认证）`,
    `links ${caseNumber} with the code that the court told him (identity verified)`,
  );

  const services = await defendant.eservice.list({ caseId });
  const complaint = must(
    services.data.find((one) => one.documentKind === 'complaintCopy'),
    'the complaint was not sent',
  );
  const preview = await defendant.eservice.preview({ serviceId: complaint.serviceId });
  voice.act('李建国', `预览《${complaint.documentTitle}》`, `previews "${complaint.documentTitle}"`);
  voice.said(preview.explanation.zh, preview.explanation.en);
  voice.said(
    `如果点签收：${preview.ifAcknowledged.explanation.zh}`,
    `if acknowledged: ${preview.ifAcknowledged.explanation.en}`,
  );

  for (const one of services.data) await defendant.eservice.acknowledge({ serviceId: one.serviceId });
  const served = await defendant.eservice.get({ serviceId: complaint.serviceId });
  voice.act('李建国', '知道后果后签收', 'acknowledges, knowing what it means');
  voice.said(served.explanation.zh, served.explanation.en);
  for (const reason of served.reasons) voice.said(`  · ${reason.zh}`, `  · ${reason.en}`);

  const next = await defendant.cases.nextActions({ caseId });
  const answer = must(
    next.data.find((one) => one.action === 'answer'),
    'no answer is due',
  );
  const deadline = must(answer.deadline, 'the answer has no deadline');
  voice.said(
    `下一步：${answer.zh}。${answer.consequence.zh}`,
    `next: ${answer.en}. ${answer.consequence.en}`,
  );
  voice.said(
    `数据截至 ${next.asOf.slice(0, 16).replace('T', ' ')}`,
    `as of ${next.asOf.slice(0, 16).replace('T', ' ')}`,
  );
  tellSteps(voice, deadline);

  await scene.advanceTo('2026-09-29T20:00:00+08:00');
  await defendant.eservice.confirmAddress({
    caseId,
    channel: 'platformAccount',
    scope: 'all',
    effectsNoticeVersion: '2026-01',
  });
  const texts = await scene.anyone.identity.listNoticeTexts({});
  const { version: noticeVersion } = must(
    texts.data.find((one) => one.stage === 'hearing'),
    'no notice text for hearings',
  );
  await defendant.identity.giveConsent({ caseId, stage: 'hearing', noticeVersion });
  voice.act(
    '李建国',
    '确认送达地址；同意在线开庭（同意只对这一个环节）',
    'confirms an address for service; agrees to an online hearing (this stage only)',
  );
  const submission = await defendant.cases.submit({
    caseId,
    kind: 'answer',
    title: '答辩状',
    text: '认可借款80000元，但已经现金归还20000元，请求查明。',
  });
  must(
    !submission.late && Date.parse(submission.receipt.receivedAt) < Date.parse(deadline.dueAt),
    'the answer is late',
  );
  voice.act(
    '李建国',
    `在期限内提交答辩状，收件号 ${submission.receipt.receiptNumber}`,
    `hands in the answer in time, receipt ${submission.receipt.receiptNumber}`,
  );
  const assistant = scene.as('judgeAssistant');
  const pending = must(
    (await assistant.desk.cases.listSubmissions({ caseId })).data[0],
    'no submission on the desk',
  );
  await assistant.desk.cases.decideSubmission({
    submissionId: pending.submissionId,
    version: pending.version,
    decision: 'accept',
    forward: true,
  });
  const copies = (await scene.as('plaintiff').documents.list({ caseId })).data;
  must(
    copies.some((one) => one.kind === 'answerCopy'),
    'the plaintiff has no copy of the answer',
  );
  voice.act('郑助理', '接收答辩状，副本送原告', 'takes it into the file; a copy goes to the plaintiff');
}
