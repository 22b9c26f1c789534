// Before a case exists: what is told to an applicant about the filing goes to the own account when that was agreed to, and
// otherwise over a counter, signed for. The competent court alone puts it right.
import { expect } from 'vitest';
import { loan } from '../../examples/demo/content.ts';
import { journey } from './stage.ts';
import { fileOnline, scan } from './steps/file-online.ts';
import { toldAtDesk, toldTo } from './steps/told.ts';

const say = (zh: string) => [{ style: 'text' as const, zh }];
const refusal = {
  reasons: '双方约定了仲裁，人民法院没有主管权。',
  legalBasis: [{ law: '民事诉讼法', article: '第127条' }],
};

journey('a supplement notice lists everything, and is corrected for all to see', async (stage) => {
  const wang = stage.as('plaintiff');
  const judge = stage.as('filingJudge');
  const { filingId, version } = await fileOnline(wang, loan([await scan(wang, '借条')]));
  await judge.desk.filings.requestSupplement({
    filingId,
    version,
    items: [{ zh: '请补交转账凭正' }, { zh: '请写明利息怎样计算' }],
    dueOn: '2026-09-09',
  });
  const [line] = (await wang.documents.listForFiling({ filingId })).data;
  expect(line).toMatchObject({
    kind: 'supplementNotice',
    state: 'issued',
    number: '鲁0305网申2026900001号',
    service: { state: 'effective' },
  });
  const documentId = line?.documentId ?? '';
  const notice = await wang.documents.getForFiling({ filingId, documentId });
  expect(notice.paragraphs.map(({ zh }) => zh)).toEqual(
    expect.arrayContaining(['1. 请补交转账凭正', '2. 请写明利息怎样计算']),
  );
  expect(await wang.documents.contentForFiling({ filingId, documentId })).toContain('演示·虚构');
  expect(await wang.documents.getForFiling({ filingId, documentId })).toEqual(notice);
  for (const who of ['stranger', 'defendant']) {
    await expect(stage.as(who).documents.listForFiling({ filingId })).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(stage.as(who).documents.getForFiling({ filingId, documentId })).rejects.toMatchObject({
      code: 'not_found',
    });
  }

  const fix = {
    documentId,
    version: notice.version,
    reason: '“凭证”误写',
    paragraphs: say('请在2026年9月9日前补交转账凭证，并写明利息怎样计算。'),
  };
  for (const who of ['otherJudge', 'assistingClerk']) {
    await expect(stage.as(who).desk.documents.correct(fix)).rejects.toMatchObject({ code: 'not_found' });
  }
  await expect(
    stage.as('judge').desk.documents.revoke({ documentId, version: notice.version, reason: '误发' }),
  ).rejects.toMatchObject({
    code: 'document_not_revocable',
  });
  const fresh = await judge.desk.documents.correct(fix);
  expect(fresh).toMatchObject({
    state: 'issued',
    supersedes: documentId,
    number: '鲁0305网申2026900001号',
  });
  expect(await wang.documents.getForFiling({ filingId, documentId })).toMatchObject({
    state: 'superseded',
    reason: '“凭证”误写',
  });
  expect(await toldTo(wang, documentId)).toEqual(['document.issued', 'document.corrected']);
  expect(await toldTo(wang, fresh.documentId)).toEqual(['document.issued']);

  await stage.advanceTo('2026-09-11');
  const overdue = await judge.desk.filings.get({ filingId });
  await judge.desk.filings.sendBack({ filingId, version: overdue.version, reason: '补正期内没有补正' });
  const last = (await wang.documents.listForFiling({ filingId })).data.at(-1);
  expect(last).toMatchObject({ kind: 'sendBackNotice', state: 'issued', service: { state: 'effective' } });
  expect(await wang.documents.contentForFiling({ filingId, documentId: last?.documentId ?? '' })).toContain(
    '补齐材料后可以再次起诉',
  );
  expect(await toldTo(wang, last?.documentId ?? '')).toEqual(['document.issued']);
  expect(await toldAtDesk(stage.as('clerk'), last?.documentId ?? '')).toEqual(['document.issued']);
});

journey('handed over at a counter, the first signature starts the days of appeal', async (stage) => {
  const helper = stage.as('stationHelper');
  const judge = stage.as('filingJudge');
  const received = await helper.desk.filings.receiveAtCounter({
    content: loan([await scan(helper, '借条')]),
    applicant: {
      name: '王桂芳',
      idNumber: '370301190001010005',
      phone: '13800000001',
      identityChecked: true,
    },
    originals: [],
  });
  const { filingId } = received;
  const { version } = await helper.desk.filings.push({
    filingId,
    version: received.version,
    applicantWaits: true,
  });
  await judge.desk.filings.refuse({ filingId, version, ...refusal });
  const [paper] = (await helper.desk.documents.listForFiling({ filingId })).data;
  const documentId = paper?.documentId ?? '';
  expect(paper).toMatchObject({
    kind: 'refusalRuling',
    state: 'issued',
    recipients: [{ displayName: '王桂芳', service: { state: 'pending', clocks: [] } }],
  });
  expect(await helper.desk.documents.content({ documentId })).toContain('上诉于山东省淄博市中级人民法院');
  await expect(
    stage.as('assistingClerk').desk.documents.listForFiling({ filingId: 'flg_00000000nothing' }),
  ).rejects.toMatchObject({
    code: 'not_found',
  });

  const handover = {
    documentId,
    version: paper?.version ?? 0,
    receivedBy: '王桂芳',
    signed: true,
  } as const;
  for (const who of ['filingJudge', 'plaintiff', 'presiding']) {
    await expect(stage.as(who).desk.documents.handOver(handover)).rejects.toMatchObject({
      code: 'forbidden',
    });
  }
  await stage.advanceTo('2026-09-02T10:00:00+08:00');
  const handed = await helper.desk.documents.handOver(handover);
  expect(handed.recipients[0]?.service).toMatchObject({
    state: 'effective',
    clocks: [{ kind: 'appeal', dueOn: '2026-09-14' }],
  });
  await stage.advanceTo('2026-09-08T10:00:00+08:00');
  await expect(
    stage.as('assistingClerk').desk.documents.handOver({ ...handover, version: handed.version }),
  ).rejects.toMatchObject({ code: 'document_handed_over_already' });
  expect(await toldAtDesk(judge, documentId)).toEqual(['document.issued', 'document.handedOver']);

  // A slip in it is put right by the court that ruled, not by the court that handed it over.
  const fix = {
    documentId,
    version: handed.version,
    reason: '姓名误写',
    paragraphs: say('“王桂方”补正为“王桂芳”。'),
  };
  await expect(stage.as('otherJudge').desk.documents.correct(fix)).rejects.toMatchObject({
    code: 'document_not_competent_court',
  });
  await expect(stage.as('assistingClerk').desk.documents.correct(fix)).rejects.toMatchObject({
    code: 'document_not_competent_court',
  });
  await expect(stage.as('clerk').desk.documents.correct(fix)).rejects.toMatchObject({
    code: 'document_judge_only',
  });
  const correction = await judge.desk.documents.correct(fix);
  expect(correction).toMatchObject({
    kind: 'correctionRuling',
    corrects: documentId,
    issuedBy: '赵法官',
    recipients: [{ service: { state: 'pending' } }],
  });
  expect((await judge.desk.documents.get({ documentId })).recipients[0]?.service).toMatchObject({
    clocks: [{ dueOn: '2026-09-14' }],
  });
  expect(await toldAtDesk(judge, documentId)).toEqual([
    'document.issued',
    'document.handedOver',
    'document.rectified',
  ]);
});

journey('a decision on relief is told to who asked for it alone', async (stage) => {
  const wang = stage.as('plaintiff');
  const judge = stage.as('filingJudge');
  const relief = {
    kind: 'reduce' as const,
    grounds: '享受最低生活保障',
    fileIds: [await scan(wang, '低保证')],
  };
  const { filingId } = await fileOnline(wang, { ...loan([await scan(wang, '借条')]), relief });
  const [asked] = (await judge.desk.fees.listReliefs({})).data;
  await judge.desk.fees.decideRelief({
    reliefId: asked?.reliefId ?? '',
    version: asked?.version ?? 0,
    decision: 'grant',
    percent: 30,
    reason: { zh: '情况属实', en: 'the facts are proven' },
  });
  const [decision] = (await wang.documents.listForFiling({ filingId })).data;
  const documentId = decision?.documentId ?? '';
  expect(decision).toMatchObject({ kind: 'decision', state: 'issued' });
  const page = await wang.documents.contentForFiling({ filingId, documentId });
  expect(page).toContain('准予减交诉讼费，减交百分之30。');
  expect(page).not.toContain('最低生活保障');
  expect(await toldTo(wang, documentId)).toEqual(['document.issued']);
  for (const who of ['defendant', 'stranger', 'roomAgent'])
    expect(await toldTo(stage.as(who), documentId)).toEqual([]);
});
