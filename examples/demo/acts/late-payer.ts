// A second case: its fee is paid late, before any ruling, and nothing is lost. Its hearing is the lawyer's conflict, and its
// unreachable defendant becomes a judge's task.
import { paper, sale } from '../content.ts';
import { must, silent, yuan } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { linkLawyer } from './link-lawyer.ts';
import type { OpenedCase } from './file-at-counter.ts';

/** Filed online and accepted on the same day as the first case. */
export async function openSale(scene: Scene): Promise<OpenedCase> {
  const applicant = scene.as('stranger');
  const scan = await applicant.files.uploadOnce({
    file: { name: '送货单.pdf', mediaType: 'application/pdf', content: paper },
  });
  const draft = await applicant.filings.create({ content: sale([scan.fileId]) });
  const submitted = await applicant.filings.submit({
    filingId: draft.filingId,
    version: draft.version,
    truthful: true,
  });
  const accepted = await scene.as('filingJudge').desk.filings.accept({
    filingId: submitted.filingId,
    version: submitted.version,
    caseType: '民初',
    procedure: 'ordinary',
    procedureReason: '被告下落待查',
  });
  const caseId = must(accepted.caseId, 'no case');
  await linkLawyer({ ...scene, voice: silent }, caseId);
  return { filingId: accepted.filingId, caseId, caseNumber: must(accepted.caseNumber, 'no number') };
}

/** The fee falls overdue, stays payable, and is paid before a judge rules. */
export async function payLate(scene: Scene, { caseId, caseNumber }: OpenedCase): Promise<void> {
  const { voice } = scene;
  voice.chapter(
    '2026-10-08',
    `另一件案子 ${caseNumber}：迟交的诉讼费`,
    `Another case, ${caseNumber}: a fee paid late`,
  );
  await scene.advanceTo('2026-10-08T09:00:00+08:00');
  const bill = must((await scene.as('stranger').fees.listBills({ caseId })).data[0], 'no bill');
  must(bill.state === 'overdue', `the bill is ${bill.state}, not overdue`);
  voice.said(
    `${yuan(bill.amount.amountFen)} 元过了期限：状态「逾期未交，仍可交」。到期只派任务给法官，不自动按撤诉处理`,
    `${yuan(bill.amount.amountFen)} yuan is past its date: "overdue, still payable". The clock raises a task; only a judge may rule it withdrawn`,
  );
  const tasks = (await scene.as('judge').desk.cases.listTasks({ caseId, limit: 100 })).data;
  must(
    tasks.some((one) => one.subject.id === bill.billId),
    'the overdue fee is on no judge’s desk',
  );
  must(
    (await scene.as('stranger').cases.get({ caseId })).state === 'accepted',
    'the case went on, or ended, unpaid',
  );
  await scene.payAtBank(bill.fiscalCode, bill.amount.amountFen);
  const paid = await scene.as('stranger').fees.getBill({ billId: bill.billId });
  must(paid.state === 'settled', 'the late payment was not booked');
  must((await scene.as('stranger').cases.get({ caseId })).state === 'inProgress', 'the case does not go on');
  voice.mishap(
    '刘晓在裁定之前补交，收下了，案件进入审理',
    'she pays before any ruling; it is booked and the case goes on',
  );
}

/** Its hearing is listed; the defendant cannot be reached and, five days ahead, that is a judge's task. */
export async function listSale(scene: Scene, { caseId }: OpenedCase): Promise<string> {
  const clerk = scene.as('clerk');
  const hearing = await clerk.desk.hearings.schedule({
    caseId,
    kind: 'trial',
    mode: 'offline',
    startsAt: '2026-10-22T09:00:00+08:00',
    durationMinutes: 90,
    venue: { courtroomId: 'room-5', name: '第五法庭', address: '淄博市临淄区虚构大道1号' },
    panel: [{ principalId: 'prs_personapresiding', name: '冯院长', part: 'soleJudge' }],
  });
  await clerk.desk.hearings.notify({ hearingId: hearing.hearingId, version: hearing.version });
  return hearing.hearingId;
}

/** Called and written to in vain; five days ahead it is a task for the judge, who moves the hearing. */
export async function unreachableDefendant(
  scene: Scene,
  { caseId, caseNumber }: OpenedCase,
  hearingId: string,
): Promise<void> {
  const { voice } = scene;
  const clerk = scene.as('clerk');
  voice.chapter(
    '2026-10-17',
    `${caseNumber}：传票还没有送达`,
    `${caseNumber}: the summons is not served yet`,
  );
  for (const [at, channel, outcome, to] of [
    ['2026-10-13T10:00:00+08:00', 'phone', 'noAnswer', '13800000009'],
    ['2026-10-16T10:00:00+08:00', 'ems', 'returned', '山东省淄博市临淄区虚构村4号'],
  ] as const) {
    await scene.advanceTo(at);
    const services = (await clerk.desk.eservice.list({ caseId, limit: 100 })).data;
    const summons = must(
      services.find((one) => one.documentKind === 'summons' && one.state !== 'effective'),
      'no summons is waiting to be served',
    );
    await clerk.desk.eservice.recordAttempt({
      serviceId: summons.serviceId,
      version: summons.version,
      channel,
      addressText: to,
      outcome,
      at,
    });
  }
  voice.act(
    '钱书记员',
    '13日电话无人接听，16日邮寄退回，都记录在案',
    'the call of the 13th is not answered, the letter comes back on the 16th; both on record',
  );
  await scene.advanceTo('2026-10-17T09:00:00+08:00');
  const waiting = await clerk.desk.eservice.notYetNotified({});
  must(
    waiting.data.some((one) => one.caseId === caseId),
    'the summons is not on the list',
  );
  const judge = scene.as('judge');
  const tasks = (await judge.desk.cases.listTasks({ caseId, limit: 100 })).data;
  const task = must(
    tasks.find((one) => one.role === 'judge' && one.zh.includes('改期或依法处理')),
    'no task for the judge',
  );
  voice.mishap(
    `开庭前五日，没有送达的传票成为法官的任务：${task.zh}；不会自动公告送达`,
    `five days ahead the summons that reached nobody is the judge's task: ${task.en}; never public notice by itself`,
  );
  const { version } = await judge.desk.hearings.get({ hearingId });
  await judge.desk.hearings.reschedule({
    hearingId,
    version,
    startsAt: '2026-12-10T09:00:00+08:00',
    durationMinutes: 90,
    reason: {
      zh: '被告尚未送达，改期并继续送达',
      en: 'The defendant is not served yet; another date, and service goes on',
    },
  });
  voice.act('孙法官', '决定改期，继续送达', 'decides on another date; service goes on');
}
