// 跨域立案: a loan case for 临淄, received at the counter of 张店. Form check there, decision here.
import { loan, paper } from '../content.ts';
import { must } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** The case as it stands once accepted. */
export interface OpenedCase {
  readonly filingId: string;
  readonly caseId: string;
  readonly caseNumber: string;
}

/** Received, pushed, supplemented once, accepted. */
export async function fileAtCounter(scene: Scene): Promise<OpenedCase> {
  const { voice } = scene;
  const counter = scene.as('assistingClerk');
  voice.chapter(
    '2026-09-01',
    '就近立案：在张店法院的窗口，立临淄法院的案',
    'Filed nearby: at the counter in Zhangdian, for the court of Linzi',
  );

  const scan = await counter.files.uploadOnce({
    file: { name: '借条.pdf', mediaType: 'application/pdf', content: paper },
  });
  voice.act(
    '林书记员',
    `扫描借条，收件号 ${scan.receipt.receiptNumber}，SHA-256 ${scan.receipt.sha256.slice(0, 12)}…`,
    `scans the IOU, receipt ${scan.receipt.receiptNumber}`,
  );

  voice.act(
    '林书记员',
    '交费确有困难的，可以申请缓、减、免——王桂芳不申请',
    'asks whether paying the fee is a hardship: deferral, reduction or exemption may be asked for; she does not',
  );
  const content = loan([scan.fileId]);
  const { facts: _facts, ...draft } = content;
  const preflight = await counter.filings.preflight({ content: draft });
  must(
    preflight.missing.length > 0 && preflight.wrong.length === 0,
    'preflight does not say what is missing',
  );
  voice.said(
    `预检一次说全：缺 ${preflight.missing.length} 项、错 ${preflight.wrong.length} 项。${preflight.missing.map((one) => one.zh).join('；')}`,
    `preflight says it all at once: ${preflight.missing.length} missing, ${preflight.wrong.length} wrong. ${preflight.missing.map((one) => one.en).join('; ')}`,
  );

  const received = await counter.desk.filings.receiveAtCounter({
    content,
    applicant: {
      name: '王桂芳',
      idNumber: '370301190001010005',
      phone: '13800000001',
      identityChecked: true,
    },
    originals: [{ name: '借条', copies: 1, pages: 1 }],
    place: '张店法院诉讼服务中心2号窗口',
  });
  await scene.loseNextAnswer('desk.filings.push');
  const { data: pushed, attempts } = await counter.desk.filings
    .push({ filingId: received.filingId, version: received.version, applicantWaits: false })
    .withMeta();
  must(
    attempts.length > 1 && pushed.receipts.filter(({ kind }) => kind === 'submission').length === 1,
    'the lost answer was not repeated, or came twice',
  );
  voice.act(
    '林书记员',
    `形式审查后推送临淄法院，申请号 ${must(pushed.filingNumber, 'no filing number')}`,
    `checks the form and pushes it to Linzi, number ${pushed.filingNumber}`,
  );
  voice.mishap(
    '推送的回答在路上丢了；同一把幂等键自动重发，法院只收到一份',
    'the answer to the push was lost on the way; sent again under the same key, the court has it once',
  );

  const receiptNumber = must(pushed.receipts[0], 'no receipt').number;
  await scene.as('plaintiff').filings.link({ receiptNumber });
  voice.act(
    '王桂芳',
    '回家后凭收件回执，用自己的实名账号关联这份申请',
    'at home, links the filing to her own verified account by its receipt',
  );

  await scene.advanceTo('2026-09-02T09:30:00+08:00');
  const judge = scene.as('filingJudge');
  const inQueue = await judge.desk.filings.get({ filingId: received.filingId });
  const asked = await judge.desk.filings.requestSupplement({
    filingId: inQueue.filingId,
    version: inQueue.version,
    items: [{ pointer: '/content/evidence', zh: '请补交转账凭证', en: 'Please add the proof of transfer' }],
    dueOn: '2026-09-09',
  });
  voice.act(
    '赵法官',
    '一次告知需要补正的全部内容：转账凭证，9月9日前',
    'lists everything to be supplemented, once: the proof of transfer, by 9 September',
  );

  await scene.advanceTo('2026-09-04T10:00:00+08:00');
  const proof = await counter.files.uploadOnce({
    file: { name: '转账凭证.pdf', mediaType: 'application/pdf', content: paper },
  });
  const supplemented = await counter.desk.filings.supplementAtCounter({
    filingId: asked.filingId,
    version: asked.version,
    content: {
      ...content,
      evidence: [
        ...must(content.evidence, 'no evidence'),
        {
          name: '转账凭证',
          proves: '借款已交付',
          source: '银行',
          originalHeldBy: 'electronic',
          fileIds: [proof.fileId],
        },
      ],
    },
  });
  const couriered = await counter.desk.filings.recordCustody({
    filingId: supplemented.filingId,
    version: supplemented.version,
    step: 'couriered',
    carrier: '法院专递',
    trackingNumber: '演示900001',
  });
  voice.act(
    '林书记员',
    '补交材料；原件交法院专递寄往临淄',
    'hands in the supplement; the originals leave for Linzi',
  );

  await scene.advanceTo('2026-09-08T14:30:00+08:00');
  const arrived = await scene.as('clerk').desk.filings.recordCustody({
    filingId: couriered.filingId,
    version: couriered.version,
    step: 'receivedByCompetentCourt',
  });
  must(arrived.custody.length === 3, 'a hand-over of the originals is not on record');
  voice.act(
    '钱书记员',
    '收到原件；三次交接都有记录',
    'receives the originals; all three hand-overs are on record',
  );

  await scene.advanceTo('2026-09-08T15:00:00+08:00');
  const accepted = await judge.desk.filings.accept({
    filingId: arrived.filingId,
    version: arrived.version,
    caseType: '民初',
    procedure: 'ordinary',
    procedureReason: '诉前催收时对方称已部分归还，还款事实需要查明，适用普通程序',
  });
  const caseNumber = must(accepted.caseNumber, 'no case number');
  voice.act(
    '赵法官',
    `决定立案：${caseNumber}，普通程序（诉前对方称已部分归还，事实需要查明）`,
    `accepts: ${caseNumber}, ordinary procedure (before the suit he said he had repaid a part; that needs to be found out)`,
  );
  return { filingId: accepted.filingId, caseId: must(accepted.caseId, 'no case'), caseNumber };
}
