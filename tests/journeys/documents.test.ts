// A document in a case: drafted unseen, issued with number, digest and code, served, and read without effect.
import { expect } from 'vitest';
import { paper } from '../../examples/demo/content.ts';
import { journey } from './stage.ts';
import { scan } from './steps/file-online.ts';
import { loanInTrial } from './steps/loan-in-trial.ts';
import { toldTo } from './steps/told.ts';

const say = (zh: string) => [{ style: 'text' as const, zh }];
const notice = {
  kind: 'notice',
  title: '证据交换告知书',
  paragraphs: say('定于2026年9月18日交换证据。'),
} as const;

journey('a notice is unseen until issued, then read without any effect', async (stage) => {
  const { caseId, plaintiffId, defendantId } = await loanInTrial(stage);
  const clerk = stage.as('clerk');
  const li = stage.as('defendant');
  const list = await scan(clerk, '证据交换清单');
  const draft = { caseId, ...notice, partyIds: [plaintiffId], fileIds: [list] };
  for (const [who, code] of [
    ['presiding', 'forbidden'],
    ['lawyer', 'forbidden'],
    ['assistingClerk', 'not_found'],
  ] as const) {
    await expect(stage.as(who).desk.documents.draft(draft)).rejects.toMatchObject({ code });
  }
  await expect(
    clerk.desk.documents.draft({ ...draft, partyIds: ['pty_00000000nobody'] }),
  ).rejects.toMatchObject({
    code: 'document_recipient_unknown',
  });
  const foreign = await scan(stage.as('stranger'), '别人的文件');
  await expect(clerk.desk.documents.draft({ ...draft, fileIds: [foreign] })).rejects.toMatchObject({
    code: 'document_file_unknown',
    violations: [{ pointer: '/fileIds/0' }],
  });
  const drafted = await clerk.desk.documents.draft(draft);
  const { documentId } = drafted;
  expect(drafted).toMatchObject({ state: 'draft', draftedBy: '钱书记员' });
  expect(await clerk.desk.documents.content({ documentId })).toContain('草稿，未签发');
  await expect(stage.as('plaintiff').documents.get({ documentId })).rejects.toMatchObject({
    code: 'not_found',
  });

  const changed = await stage.as('judgeAssistant').desk.documents.update({
    documentId,
    version: drafted.version,
    title: notice.title,
    paragraphs: say('定于2026年9月18日9时交换证据。'),
    partyIds: [plaintiffId, defendantId],
  });
  await expect(clerk.desk.documents.issue({ documentId, version: drafted.version })).rejects.toMatchObject({
    code: 'version_conflict',
  });
  for (const [who, code] of [
    ['presiding', 'forbidden'],
    ['lawyer', 'forbidden'],
    ['otherJudge', 'not_found'],
  ] as const) {
    await expect(
      stage.as(who).desk.documents.issue({ documentId, version: changed.version }),
    ).rejects.toMatchObject({ code });
  }
  const issued = await clerk.desk.documents.issue({ documentId, version: changed.version });
  expect(issued).toMatchObject({
    state: 'issued',
    issuedBy: '钱书记员',
    number: '（2026）鲁0305民初900001号',
    seal: { simulated: true },
    notice: '演示·虚构',
    recipients: [{ displayName: '王桂芳' }, { displayName: '李建国' }],
  });
  for (const act of [
    () => clerk.desk.documents.issue({ documentId, version: issued.version }),
    () => clerk.desk.documents.discard({ documentId, version: issued.version }),
    () =>
      clerk.desk.documents.update({
        documentId,
        version: issued.version,
        title: '再改',
        paragraphs: say('改'),
      }),
  ]) {
    await expect(act()).rejects.toMatchObject({ code: 'state_conflict', problem: { state: 'issued' } });
  }

  // Service comes before the text, and no read of any kind changes it.
  const [line] = (await li.documents.list({ caseId, kind: 'notice' })).data;
  const mine = await li.documents.get({ documentId });
  expect(Object.keys(mine)[0]).toBe('service');
  expect(mine).toMatchObject({
    addressedTo: '李建国',
    attachments: [{ fileId: list }],
    service: { state: 'effective' },
  });
  expect(mine.service.text.zh).toContain('已送达。点不点"收到"都不改变');
  const page = await li.documents.content({ documentId });
  expect(page).toContain('看本页没有法律效果');
  expect(page).toContain('演示·虚构');
  expect(await li.documents.attachment({ documentId, fileId: list })).toEqual(paper);
  await expect(li.documents.attachment({ documentId, fileId: foreign })).rejects.toMatchObject({
    status: 404,
  });
  expect(await li.documents.get({ documentId })).toEqual(mine);
  expect((await li.documents.list({ caseId, kind: 'notice' })).data).toEqual([line]);
  for (const who of ['stranger', 'defenceLawyer']) {
    await expect(stage.as(who).documents.get({ documentId })).rejects.toMatchObject({ code: 'not_found' });
    await expect(stage.as(who).documents.list({ caseId })).rejects.toMatchObject({ code: 'not_found' });
  }
  for (const who of ['plaintiff', 'lawyer', 'defendant'])
    expect(await toldTo(stage.as(who), documentId)).toEqual(['document.issued']);
  for (const who of ['stranger', 'roomAgent']) expect(await toldTo(stage.as(who), documentId)).toEqual([]);

  // Whoever holds the paper may ask whether it is genuine, and learns nothing of what it says.
  const { verificationCode = '', sha256 = '' } = issued;
  const genuine = await stage.anyone.documents.verify({ verificationCode, sha256 });
  expect(genuine).toMatchObject({
    genuine: true,
    standing: 'issued',
    contentMatches: true,
    kind: 'notice',
    issuedOn: '2026-09-01',
  });
  expect(JSON.stringify(genuine)).not.toMatch(/王桂芳|李建国|民初|交换证据/);
  const fake = await stage.anyone.documents.verify({ verificationCode: '0000 0000 0000 0000' });
  expect(fake).toMatchObject({ genuine: false, zh: expect.stringContaining('先别转钱') });
});
