// What is wrong in a document after it was issued: a notice is superseded or revoked, a ruling is put right by a ruling, and
// everyone who was told is told again.
import { expect } from 'vitest';
import { journey } from './stage.ts';
import { loanInTrial } from './steps/loan-in-trial.ts';
import { toldAtDesk, toldTo } from './steps/told.ts';

const say = (zh: string) => [{ style: 'text' as const, zh }];
const notice = {
  kind: 'notice',
  title: '证据交换告知书',
  paragraphs: say('定于2026年9月18日交换证据。'),
} as const;
const ruling = {
  kind: 'ruling',
  title: '民事裁定书（财产保全）',
  paragraphs: say('冻结被告李建囯的存款80000元。'),
} as const;

journey('a wrong notice is superseded or revoked, and everyone told is told', async (stage) => {
  const { caseId, plaintiffId, defendantId } = await loanInTrial(stage);
  const assistant = stage.as('judgeAssistant');
  const judge = stage.as('judge');
  const draft = { caseId, ...notice, partyIds: [plaintiffId, defendantId] };
  const first = await assistant.desk.documents.draft(draft);
  const { documentId } = first;
  const fix = { documentId, reason: '日期写错', paragraphs: say('定于2026年9月21日交换证据。') };
  await expect(assistant.desk.documents.correct({ ...fix, version: first.version })).rejects.toMatchObject({
    code: 'state_conflict',
    problem: { state: 'draft' },
  });
  await expect(
    judge.desk.documents.revoke({ documentId, version: first.version, reason: '误发' }),
  ).rejects.toMatchObject({
    code: 'state_conflict',
    problem: { state: 'draft' },
  });
  const issued = await assistant.desk.documents.issue({ documentId, version: first.version });
  for (const [who, code] of [
    ['presiding', 'forbidden'],
    ['filingJudge', 'not_found'],
    ['otherJudge', 'not_found'],
    ['lawyer', 'forbidden'],
  ] as const) {
    await expect(
      stage.as(who).desk.documents.correct({ ...fix, version: issued.version }),
    ).rejects.toMatchObject({ code });
  }
  const second = await assistant.desk.documents.correct({ ...fix, version: issued.version });
  expect(second).toMatchObject({
    state: 'issued',
    supersedes: documentId,
    recipients: [{ displayName: '王桂芳' }, { displayName: '李建国' }],
  });
  const old = await stage.as('defendant').documents.get({ documentId });
  expect(old).toMatchObject({ state: 'superseded', supersededBy: second.documentId, reason: '日期写错' });
  expect(await stage.as('defendant').documents.content({ documentId })).toContain('已被更正后的文书取代');
  await expect(assistant.desk.documents.correct({ ...fix, version: old.version })).rejects.toMatchObject({
    code: 'state_conflict',
    problem: { state: 'superseded', possible: expect.any(Array) },
  });
  // By hand of the clerk, and once more by the judge: a correction of a correction.
  const third = await stage
    .as('clerk')
    .desk.documents.correct({ ...fix, documentId: second.documentId, version: second.version });
  const last = await judge.desk.documents.correct({
    ...fix,
    documentId: third.documentId,
    version: third.version,
  });

  const revocation = { documentId: last.documentId, version: last.version, reason: '证据交换取消' };
  for (const [who, code] of [
    ['clerk', 'forbidden'],
    ['judgeAssistant', 'forbidden'],
    ['otherJudge', 'not_found'],
  ] as const) {
    await expect(stage.as(who).desk.documents.revoke(revocation)).rejects.toMatchObject({ code });
  }
  const revoked = await judge.desk.documents.revoke(revocation);
  expect(revoked).toMatchObject({ state: 'revoked', reason: '证据交换取消' });
  await expect(
    judge.desk.documents.revoke({ ...revocation, version: revoked.version }),
  ).rejects.toMatchObject({
    code: 'state_conflict',
    problem: { state: 'revoked' },
  });
  for (const who of ['plaintiff', 'defendant']) {
    expect(await toldTo(stage.as(who), documentId)).toEqual(['document.issued', 'document.corrected']);
    expect(await toldTo(stage.as(who), last.documentId)).toEqual(['document.issued', 'document.revoked']);
  }
  expect(await toldAtDesk(judge, last.documentId)).toEqual(['document.issued', 'document.revoked']);
  expect(await toldTo(stage.as('stranger'), documentId)).toEqual([]);
  const standing = async ({ verificationCode = '' }) =>
    (await stage.anyone.documents.verify({ verificationCode })).standing;
  expect([await standing(issued), await standing(last)]).toEqual(['superseded', 'revoked']);
  const history = (await stage.as('plaintiff').documents.list({ caseId, kind: 'notice' })).data;
  expect(history.map(({ state }) => state)).toEqual(['superseded', 'superseded', 'superseded', 'revoked']);

  // A draft that is not needed is thrown away; nobody was told of it.
  const { partyIds: _partyIds, ...toNobody } = draft;
  const spare = await stage.as('clerk').desk.documents.draft(toNobody);
  const discard = { documentId: spare.documentId, version: spare.version };
  await expect(stage.as('clerk').desk.documents.issue(discard)).rejects.toMatchObject({
    code: 'document_no_recipients',
  });
  await expect(stage.as('presiding').desk.documents.discard(discard)).rejects.toMatchObject({
    code: 'forbidden',
  });
  await expect(stage.as('assistingClerk').desk.documents.discard(discard)).rejects.toMatchObject({
    code: 'not_found',
  });
  expect((await assistant.desk.documents.discard(discard)).state).toBe('discarded');
  const another = await stage.as('clerk').desk.documents.draft(toNobody);
  const gone = await stage
    .as('clerk')
    .desk.documents.discard({ documentId: another.documentId, version: another.version });
  expect(gone.state).toBe('discarded');
  expect(await toldAtDesk(judge, spare.documentId)).toEqual([]);
  expect(
    (await judge.desk.documents.list({ caseId, kind: 'notice', state: 'discarded' })).data,
  ).toMatchObject([{ documentId: spare.documentId }, { documentId: another.documentId }]);
});

journey('a slip in a ruling is put right by a ruling, and the first one stands', async (stage) => {
  const { caseId, plaintiffId, defendantId } = await loanInTrial(stage);
  const judge = stage.as('judge');
  const draft = { caseId, ...ruling, partyIds: [plaintiffId, defendantId] };
  for (const who of ['clerk', 'judgeAssistant']) {
    await expect(stage.as(who).desk.documents.draft(draft)).rejects.toMatchObject({
      code: 'document_judge_only',
    });
  }
  const { documentId, version } = await judge.desk.documents.draft(draft);
  for (const act of [
    () =>
      stage
        .as('judgeAssistant')
        .desk.documents.update({ documentId, version, title: '裁定', paragraphs: say('改') }),
    () => stage.as('judgeAssistant').desk.documents.issue({ documentId, version }),
    () => stage.as('clerk').desk.documents.discard({ documentId, version }),
  ]) {
    await expect(act()).rejects.toMatchObject({ code: 'document_judge_only' });
  }
  const issued = await judge.desk.documents.issue({ documentId, version });
  expect(issued).toMatchObject({
    state: 'issued',
    number: '（2026）鲁0305民初900001号之一',
    issuedBy: '孙法官',
  });
  const before = await stage.as('defendant').documents.get({ documentId });

  const fix = {
    documentId,
    version: issued.version,
    reason: '被告姓名误写',
    paragraphs: say('“李建囯”补正为“李建国”。'),
  };
  await expect(stage.as('clerk').desk.documents.correct(fix)).rejects.toMatchObject({
    code: 'document_judge_only',
  });
  await expect(
    judge.desk.documents.revoke({ documentId, version: issued.version, reason: '想收回' }),
  ).rejects.toMatchObject({
    code: 'document_not_revocable',
  });
  await expect(
    stage
      .as('clerk')
      .desk.documents.handOver({ documentId, version: issued.version, receivedBy: '王桂芳', signed: true }),
  ).rejects.toMatchObject({ code: 'document_served_by_eservice' });
  const correction = await judge.desk.documents.correct(fix);
  expect(correction).toMatchObject({
    kind: 'correctionRuling',
    state: 'issued',
    corrects: documentId,
    reason: '被告姓名误写',
    number: '（2026）鲁0305民初900001号之二',
  });
  const after = await stage.as('defendant').documents.get({ documentId });
  expect(after).toMatchObject({
    state: 'issued',
    service: before.service,
    sha256: before.sha256,
    correctedBy: [correction.documentId],
  });
  expect(await toldTo(stage.as('defendant'), documentId)).toEqual(['document.issued', 'document.rectified']);
  expect(await toldTo(stage.as('plaintiff'), correction.documentId)).toEqual(['document.issued']);

  const spare = await judge.desk.documents.draft(draft);
  const gone = await judge.desk.documents.discard({ documentId: spare.documentId, version: spare.version });
  expect(gone.state).toBe('discarded');
});
