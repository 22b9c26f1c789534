// 传票 and 判决书: what a hearing causes. A summons that no longer holds is revoked, and everyone who had one is told.
import { expect } from 'vitest';
import { journey } from './stage.ts';
import type { Stage } from './stage.ts';
import { loanInTrial } from './steps/loan-in-trial.ts';
import { toldTo } from './steps/told.ts';
import { courtroom, holdTrial, listTrial, noticeTrial } from './steps/trial.ts';

const inPerson = { mode: 'offline' } as const;

/** A party's summonses, oldest first: state, and why it no longer holds. */
async function summonses(stage: Stage, who: string, caseId: string) {
  const { data } = await stage.as(who).documents.list({ caseId, kind: 'summons' });
  return Promise.all(data.map(({ documentId }) => stage.as(who).documents.get({ documentId })));
}

journey('a summons says what absence means, and ends with a moved hearing', async (stage) => {
  const theCase = await loanInTrial(stage);
  const { caseId } = theCase;
  const judge = stage.as('judge');
  const listed = await listTrial(stage, theCase, '2026-10-22T09:00:00+08:00', inPerson);
  expect(await summonses(stage, 'plaintiff', caseId)).toEqual([]);
  const noticed = await stage
    .as('clerk')
    .desk.hearings.notify({ hearingId: listed.hearingId, version: listed.version });
  for (const [who, absence] of [
    ['plaintiff', '可能按撤诉处理'],
    ['defendant', '可能缺席判决'],
  ] as const) {
    const [summons, ...more] = await summonses(stage, who, caseId);
    expect(more).toEqual([]);
    expect(summons).toMatchObject({ state: 'issued', kind: 'summons' });
    const text = JSON.stringify(summons?.paragraphs);
    expect(text).toContain(absence);
    expect(text).toContain('2026年10月22日 09:00');
    expect(await toldTo(stage.as(who), summons?.documentId ?? '')).toEqual(['document.issued']);
  }

  const moved = await judge.desk.hearings.reschedule({
    hearingId: noticed.hearingId,
    version: noticed.version,
    startsAt: '2026-10-29T09:00:00+08:00',
    durationMinutes: 90,
    venue: courtroom,
    reason: { zh: '法庭另有安排', en: 'the courtroom is needed' },
  });
  const again = await judge.desk.hearings.notify({ hearingId: moved.hearingId, version: moved.version });
  await judge.desk.hearings.cancel({
    hearingId: again.hearingId,
    version: again.version,
    reason: { zh: '双方正在调解', en: 'the parties are in mediation' },
  });
  for (const who of ['plaintiff', 'defendant']) {
    const [first, second] = await summonses(stage, who, caseId);
    expect(first).toMatchObject({ state: 'revoked', reason: '开庭改期，本传票作废，以新的传票为准' });
    expect(second).toMatchObject({ state: 'revoked', reason: '开庭已取消，本传票作废' });
    expect(await stage.as(who).documents.content({ documentId: first?.documentId ?? '' })).toContain(
      '本文书已撤回',
    );
    for (const one of [first, second]) {
      expect(await toldTo(stage.as(who), one?.documentId ?? '')).toEqual([
        'document.issued',
        'document.revoked',
      ]);
    }
  }
});

journey('asking for another date leaves the summons standing until a judge agrees', async (stage) => {
  const theCase = await loanInTrial(stage);
  const { caseId } = theCase;
  const { hearingId } = await noticeTrial(stage, theCase, '2026-10-22T09:00:00+08:00', inPerson);
  const asked = await stage.as('defendant').hearings.requestPostponement({
    hearingId,
    ground: 'mustAppearAbsentWithReason',
    explanation: '本人10月20日至25日住院手术',
  });
  const [standing] = await summonses(stage, 'defendant', caseId);
  expect(standing?.state).toBe('issued');
  await stage.as('judge').desk.hearings.decidePostponement({
    postponementId: asked.postponementId,
    version: asked.version,
    decision: 'granted',
    reason: { zh: '理由正当', en: 'a good reason' },
  });
  for (const who of ['plaintiff', 'defendant']) {
    const [summons] = await summonses(stage, who, caseId);
    expect(summons).toMatchObject({ state: 'revoked', reason: '延期开庭，本传票作废，新日期另行传唤' });
    // Why the date moves is between that party and the court.
    expect(JSON.stringify(summons)).not.toContain('住院');
    expect(await toldTo(stage.as(who), summons?.documentId ?? '')).toEqual([
      'document.issued',
      'document.revoked',
    ]);
  }
});

journey('a judgment goes to everyone with its orders and the right of appeal', async (stage) => {
  const theCase = await loanInTrial(stage);
  const { caseId, defendantId } = theCase;
  const judge = stage.as('judge');
  const { hearingId } = await holdTrial(stage, theCase, '2026-10-22T09:00:00+08:00', inPerson);
  await judge.desk.hearings.pronounce({
    hearingId,
    manner: 'inCourt',
    content: {
      claims: '原告请求偿还借款本金80000元；被告辩称已还20000元。',
      facts: '查明借款80000元，未见还款凭证。',
      reasoning: '借款合同有效，应当返还。',
      articles: [{ law: '民法典', article: '第六百七十五条' }],
      orders: [
        {
          text: '被告李建国偿还原告王桂芳借款本金80000元',
          obligorPartyId: defendantId,
          performWithinDays: 10,
        },
      ],
    },
  });
  const [judgment] = (await stage.as('defendant').documents.list({ caseId, kind: 'judgment' })).data;
  const documentId = judgment?.documentId ?? '';
  const whole = await stage.as('defendant').documents.get({ documentId });
  expect(whole).toMatchObject({
    state: 'issued',
    number: '（2026）鲁0305民初900001号',
    issuedBy: '孙法官',
    seal: { simulated: true },
  });
  const page = await stage.as('defendant').documents.content({ documentId });
  expect(page).toContain('偿还原告王桂芳借款本金80000元（于本判决生效之日起10日内履行）');
  expect(page).toContain('上诉于山东省淄博市中级人民法院');
  expect(page).toContain('演示·虚构');
  for (const who of ['plaintiff', 'lawyer', 'defendant'])
    expect(await toldTo(stage.as(who), documentId)).toEqual(['document.issued']);
  for (const who of ['stranger', 'roomAgent']) expect(await toldTo(stage.as(who), documentId)).toEqual([]);
  const { version } = await judge.desk.documents.get({ documentId });
  await expect(judge.desk.documents.revoke({ documentId, version, reason: '想改判' })).rejects.toMatchObject({
    code: 'document_not_revocable',
  });
});
