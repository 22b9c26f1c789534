// What the court does in the demo case, through its API: accepts, takes the answer, opens the room, hears, judges, closes.
import type { Schemas } from '@yunting/sdk';
import type { Served } from './served.ts';

const must = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(what);
  return value;
};

/** Accepts the first filing that waits; the case's id. */
export async function acceptFiling({ as }: Served): Promise<string> {
  const judge = await as('filingJudge');
  const { data } = await judge.desk.filings.list({});
  const { filingId } = must(
    data.find(({ state }) => state === 'submitted'),
    'no filing waits',
  );
  const { version } = await judge.desk.filings.get({ filingId });
  const accepted = await judge.desk.filings.accept({
    filingId,
    version,
    caseType: '民初',
    procedure: 'ordinary',
    procedureReason: '还款事实需要查明，适用普通程序',
  });
  return must(accepted.caseId, 'no case');
}

export async function takeAnswer({ as }: Served, caseId: string): Promise<void> {
  const assistant = await as('judgeAssistant');
  const { data } = await assistant.desk.cases.listSubmissions({ caseId });
  const { submissionId, version } = must(data[0], 'no submission');
  await assistant.desk.cases.decideSubmission({ submissionId, version, decision: 'accept', forward: true });
}

export async function confirmRoom({ as }: Served, caseId: string): Promise<void> {
  const clerk = await as('clerk');
  const { roomId } = must((await clerk.desk.rooms.list({ caseId })).data[0], 'no room');
  const { eligible } = await clerk.desk.rooms.checkEligibility({ roomId });
  if (!eligible) throw new Error('the room is not eligible');
  const { version } = await clerk.desk.rooms.get({ roomId });
  await clerk.desk.rooms.confirm({ roomId, version });
}

/** A notice for everyone in the room, past its ten minutes; its number. */
export async function sendNotice({ as, advanceTo }: Served, caseId: string): Promise<string> {
  const clerk = await as('clerk');
  const { roomId } = must((await clerk.desk.rooms.list({ caseId })).data[0], 'no room');
  const { number } = await clerk.desk.rooms.createNotice({
    roomId,
    kind: 'general',
    audience: 'allParties',
    delivery: 'room',
    lines: ['答辩状已由法院接收，副本送达原告。', '开庭时间确定后另行通知。'],
  });
  await advanceTo('2026-09-30T09:15:00+08:00');
  return number;
}

const panel: Schemas['PanelSeat'][] = [
  { principalId: 'prs_personajudge', name: '孙法官', part: 'soleJudge' },
  { principalId: 'prs_personaclerk', name: '钱书记员', part: 'clerk' },
];

/** Lists the hearing for 23 October, 9:00, and has everyone told. */
export async function listHearing(
  { as, advanceTo }: Served,
  caseId: string,
): Promise<{ hearingId: string; joinFrom: string }> {
  await advanceTo('2026-10-09T09:00:00+08:00');
  const [clerk, judge] = [await as('clerk'), await as('judge')];
  const { version } = await judge.desk.cases.get({ caseId });
  await judge.desk.cases.setPanel({ caseId, version, form: 'sole', members: panel });
  const { hearingId, version: scheduled } = await clerk.desk.hearings.schedule({
    caseId,
    kind: 'trial',
    mode: 'online',
    startsAt: '2026-10-23T09:00:00+08:00',
    durationMinutes: 120,
    venue: { courtroomId: 'room-3', name: '第三互联网法庭', address: '淄博市临淄区虚构大道1号' },
    panel,
  });
  await clerk.desk.hearings.notify({ hearingId, version: scheduled });
  return { hearingId, joinFrom: '2026-10-23T08:40:00+08:00' };
}

export async function holdHearing(
  { as, advanceTo }: Served,
  caseId: string,
  hearingId: string,
): Promise<void> {
  const [clerk, judge] = [await as('clerk'), await as('judge')];
  await advanceTo('2026-10-23T09:00:00+08:00');
  await judge.desk.hearings.start({
    hearingId,
    version: (await judge.desk.hearings.get({ hearingId })).version,
  });
  const parties = (await clerk.desk.cases.listParties({ caseId })).data;
  const saved = await clerk.desk.hearings.saveRecord({
    hearingId,
    entries: [
      { speaker: '审判员', text: '现在开庭。核对当事人身份。' },
      { speaker: '被告', text: '借款属实，主张已还20000元，没有证据提交。' },
    ],
    signerPartyIds: parties.map(({ partyId }) => partyId),
  });
  await advanceTo('2026-10-23T10:40:00+08:00');
  await judge.desk.hearings.end({
    hearingId,
    version: (await judge.desk.hearings.get({ hearingId })).version,
    outcome: 'heard',
    attendance: parties.map(({ partyId }) => ({ partyId, status: 'attended' as const, by: 'self' as const })),
  });
  await clerk.desk.hearings.publishRecord({ hearingId, version: saved.version });
}

export async function giveJudgment(
  { as, advanceTo }: Served,
  caseId: string,
  hearingId: string,
): Promise<void> {
  await advanceTo('2026-10-30T10:00:00+08:00');
  const judge = await as('judge');
  const defendant = must(
    (await judge.desk.cases.listParties({ caseId })).data.find(({ role }) => role === 'defendant'),
    'no defendant',
  );
  const { claimAmount } = await judge.desk.cases.get({ caseId });
  const amount = must(claimAmount, 'nothing is claimed');
  await judge.desk.hearings.pronounce({
    hearingId,
    manner: 'onSetDate',
    content: {
      claims: '原告请求被告归还借款本金80000元、利息6420.50元。',
      facts: '经审理查明，被告向原告借款80000元，有借条为证；还款主张没有证据。',
      reasoning: '借款合同合法有效，被告应当按约归还。',
      articles: [{ law: '民法典', article: '第675条' }],
      orders: [
        {
          text: '被告于本判决生效之日起十日内归还原告借款本金80000元、利息6420.50元',
          obligorPartyId: defendant.partyId,
          amount,
          performWithinDays: 10,
        },
      ],
    },
    appealCourt: '山东省淄博市中级人民法院',
  });
}

export async function closeCase({ as, advanceTo }: Served, caseId: string): Promise<void> {
  await advanceTo('2026-11-25T09:00:00+08:00');
  const judge = await as('judge');
  const { version } = await judge.desk.cases.get({ caseId });
  await judge.desk.cases.close({ caseId, version, manner: 'judgment' });
}

/** Declines the only proposed room; the grounds, that the court alone sees. */
export async function declineRoom({ as }: Served): Promise<readonly string[]> {
  const clerk = await as('clerk');
  const { roomId, version } = must((await clerk.desk.rooms.list({})).data[0], 'no room');
  const { eligible, grounds } = await clerk.desk.rooms.checkEligibility({ roomId });
  if (eligible) throw new Error('the room is eligible');
  await clerk.desk.rooms.decline({ roomId, version, reason: '本案不建群' });
  return grounds.map(({ zh }) => zh);
}
