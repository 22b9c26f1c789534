// Judgment: pronounced by the judge, served on everyone, the appeal period told; then the case is closed.
import { must, yuan } from '../scene.ts';
import type { Scene } from '../scene.ts';
import type { OpenedCase } from './file-at-counter.ts';

/** Pronounced, served, closed. */
export async function giveJudgment(
  scene: Scene,
  { caseId, caseNumber }: OpenedCase,
  hearingId: string,
): Promise<void> {
  const { voice } = scene;
  const judge = scene.as('judge');
  voice.chapter('2026-10-30', '宣判', 'Judgment');
  await scene.advanceTo('2026-10-30T10:00:00+08:00');
  const parties = (await judge.desk.cases.listParties({ caseId })).data;
  const defendantId = must(
    parties.find((one) => one.role === 'defendant'),
    'no defendant',
  ).partyId;
  const claimed = must((await judge.desk.cases.get({ caseId })).claimAmount, 'no claim');
  const bills = (await scene.as('plaintiff').fees.listBills({ caseId })).data;
  const fee = must(bills[0], 'no bill').paidAmount;
  await judge.desk.hearings.pronounce({
    hearingId,
    manner: 'onSetDate',
    content: {
      claims: '原告请求被告归还借款本金80000元、利息6420.50元。',
      facts:
        '经审理查明，被告2024年5月向原告借款80000元，有借条和转账凭证为证；被告主张已还20000元，没有提交证据。',
      reasoning: '借款合同合法有效，被告应当按约归还。被告的还款主张证据不足，不予采信。',
      articles: [{ law: '民法典', article: '第675条' }],
      orders: [
        {
          text: '被告李建国于本判决生效之日起十日内归还原告王桂芳借款本金80000元、利息6420.50元',
          obligorPartyId: defendantId,
          amount: claimed,
          performWithinDays: 10,
        },
      ],
      costs: [{ partyId: defendantId, amount: fee }],
    },
    appealCourt: '山东省淄博市中级人民法院',
  });
  voice.act(
    '孙法官',
    `宣判：被告归还 ${yuan(claimed.amountFen)} 元；案件受理费 ${yuan(fee.amountFen)} 元由被告负担`,
    `pronounces: the defendant repays ${yuan(claimed.amountFen)} yuan and bears the fee of ${yuan(fee.amountFen)}`,
  );

  const appealEnds: string[] = [];
  for (const person of ['plaintiff', 'defendant']) {
    const services = await scene.as(person).eservice.list({ caseId });
    const judgment = must(
      services.data.find((one) => one.documentKind === 'judgment'),
      `no judgment served on the ${person}`,
    );
    appealEnds.push(...judgment.service.clocks.map(({ dueOn }) => dueOn));
    voice.said(
      `${person === 'plaintiff' ? '王桂芳' : '李建国'}：${judgment.explanation.zh}`,
      `${person}: ${judgment.explanation.en}`,
    );
  }
  must(
    appealEnds.length === 2 && appealEnds.every((dueOn) => dueOn < '2026-11-25'),
    'an appeal period still runs',
  );
  await scene.advanceTo('2026-11-25T09:00:00+08:00');
  const file = await judge.desk.cases.get({ caseId });
  const closed = await judge.desk.cases.close({ caseId, version: file.version, manner: 'judgment' });
  must(closed.state === 'closed', 'the case is not closed');
  voice.act(
    '孙法官',
    `双方上诉期已满（${appealEnds.join('、')}），${caseNumber} 结案`,
    `both appeal periods are over (${appealEnds.join(', ')}); ${caseNumber} is closed`,
  );
}
