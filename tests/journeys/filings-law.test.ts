// Where the law binds the filing judge: a deferral is decided first, small claims need the province's figures, and the summary
// procedure needs a defendant who can be found. Each refusal names its article.
import { expect } from 'vitest';
import { loan } from '../../examples/demo/content.ts';
import { journey } from './stage.ts';
import { fileOnline, scan } from './steps/file-online.ts';

const accept = { caseType: '民初', procedureReason: '事实清楚、争议不大' } as const;

journey('a request to defer the fee is decided before the filing is', async (stage) => {
  const wang = stage.as('plaintiff');
  const judge = stage.as('filingJudge');
  const [iou, proof] = [await scan(wang, '借条'), await scan(wang, '工伤认定书')];
  const relief = { kind: 'defer' as const, grounds: '工伤，暂时没有收入', fileIds: [proof] };
  const { filingId, version } = await fileOnline(wang, { ...loan([iou]), relief });
  const seen = await judge.desk.filings.get({ filingId });
  expect(seen).toMatchObject({ reliefPending: true, content: { relief } });

  const decision = { filingId, version, ...accept, procedure: 'summary' } as const;
  await expect(judge.desk.filings.accept(decision)).rejects.toMatchObject({
    code: 'filing_relief_pending',
    legalBasis: [{ law: '诉讼费用交纳办法', article: '49' }],
  });
  const [asked] = (await judge.desk.fees.listReliefs({})).data;
  await judge.desk.fees.decideRelief({
    reliefId: asked?.reliefId ?? '',
    version: asked?.version ?? 0,
    decision: 'grant',
    deferredUntil: '2026-12-01',
  });
  const accepted = await judge.desk.filings.accept(decision);
  expect(accepted).toMatchObject({ state: 'accepted', reliefPending: false });
  const [bill] = (await wang.fees.listBills({ caseId: accepted.caseId ?? '' })).data;
  expect(bill?.state).toBe('deferred');
});

journey('a helper at a station neither sees nor drops the relief asked for', async (stage) => {
  const clerk = stage.as('assistingClerk');
  const helper = stage.as('stationHelper');
  const relief = {
    kind: 'reduce' as const,
    grounds: '享受最低生活保障',
    fileIds: [await scan(clerk, '低保证')],
  };
  const received = await clerk.desk.filings.receiveAtCounter({
    content: { ...loan([await scan(clerk, '借条')]), relief },
    applicant: {
      name: '王桂芳',
      idNumber: '370301190001010005',
      phone: '13800000001',
      identityChecked: true,
    },
    originals: [],
  });
  const { filingId, version } = received;
  const seen = await helper.desk.filings.get({ filingId });
  expect(seen.content.relief).toBeUndefined();
  await helper.desk.filings.update({ filingId, version, content: { ...seen.content, note: '已核对' } });
  expect((await clerk.desk.filings.get({ filingId })).content).toMatchObject({ relief, note: '已核对' });
  // What came in online is not the station's business.
  const online = await fileOnline(stage.as('plaintiff'), loan([await scan(stage.as('plaintiff'), '借条')]));
  await expect(helper.desk.filings.get({ filingId: online.filingId })).rejects.toMatchObject({
    code: 'not_found',
  });
  expect((await helper.desk.filings.list({})).data.map((one) => one.filingId)).toEqual([filingId]);
});

journey('small claims need the recorded figures of the province; none is assumed', async (stage) => {
  const wang = stage.as('plaintiff');
  const judge = stage.as('filingJudge');
  const { filingId, version } = await fileOnline(wang, loan([await scan(wang, '借条')]));
  const decision = { filingId, version, ...accept, procedure: 'smallClaims' } as const;
  await expect(judge.desk.filings.accept(decision)).rejects.toMatchObject({
    code: 'filing_small_claims_figure_absent',
    legalBasis: [
      { law: '民事诉讼法', article: '165/1' },
      { law: '民事诉讼法', article: '165/2' },
      { law: '民诉法解释', article: '272' },
      { law: '民事诉讼法', article: '166' },
      { law: '民事诉讼法', article: '160/1' },
    ],
  });

  const presiding = stage.as('presiding');
  const figure = {
    courtId: 'lu0305',
    amount: { amountFen: 5_000_000, currency: 'CNY' },
    effectiveFrom: '2026-01-01',
    source: '演示·虚构的高院公告',
  } as const;
  const mandatory = { ...figure, key: 'smallClaimsMandatoryMax' } as const;
  await expect(judge.desk.filings.recordFigure(mandatory)).rejects.toMatchObject({ code: 'forbidden' });
  await expect(
    presiding.desk.filings.recordFigure({ ...mandatory, courtId: 'lu0303' }),
  ).rejects.toMatchObject({ code: 'not_found' });
  await expect(presiding.desk.filings.recordFigure({ ...mandatory, source: '    ' })).rejects.toMatchObject({
    code: 'figure_source_missing',
  });
  expect(await presiding.desk.filings.recordFigure(mandatory)).toMatchObject({
    status: 'recorded',
    source: figure.source,
  });
  await presiding.desk.filings.recordFigure({
    ...figure,
    key: 'smallClaimsAgreedMax',
    amount: { amountFen: 20_000_000, currency: 'CNY' },
  });
  // A figure for next year is on record, and not yet in force.
  const next = await presiding.desk.filings.recordFigure({
    ...mandatory,
    amount: { amountFen: 9_000_000, currency: 'CNY' },
    effectiveFrom: '2027-01-01',
  });
  expect(next).toMatchObject({ amount: { amountFen: 9_000_000 }, effectiveFrom: '2027-01-01' });
  const rules = await stage.anyone.filings.getRules({ courtId: 'lu0305' });
  expect(rules.figures.find(({ key }) => key === 'smallClaimsMandatoryMax')).toMatchObject({
    amount: { amountFen: 5_000_000 },
  });
  expect(rules.figures.find(({ key }) => key === 'feeDivorce')).toMatchObject({ status: 'absent' });

  // 86 420.50 yuan lies between the two: only when both sides agree.
  await expect(judge.desk.filings.accept(decision)).rejects.toMatchObject({
    code: 'filing_small_claims_not_possible',
    legalBasis: expect.arrayContaining([expect.objectContaining({ article: '165/2' })]),
  });
  const accepted = await judge.desk.filings.accept({ ...decision, smallClaimsAgreed: true });
  expect(accepted.decision).toMatchObject({
    procedure: 'smallClaims',
    procedureReason: accept.procedureReason,
  });
});

journey('a defendant who cannot be found leaves only the ordinary procedure', async (stage) => {
  const wang = stage.as('plaintiff');
  const content = loan([await scan(wang, '借条')]);
  const parties = (content.parties ?? []).map((one) =>
    one.role === 'defendant' ? { ...one, whereaboutsUnknown: true } : one,
  );
  const check = await wang.filings.preflight({ content: { ...content, parties } });
  expect(check.procedures[0]).toMatchObject({ procedure: 'summary', possible: 'no' });
  const { filingId, version } = await fileOnline(wang, { ...content, parties });
  const judge = stage.as('filingJudge');
  for (const procedure of ['summary', 'smallClaims'] as const) {
    await expect(
      judge.desk.filings.accept({ filingId, version, ...accept, procedure }),
    ).rejects.toMatchObject({
      code: 'filing_summary_not_possible',
      legalBasis: [{ law: '民诉法解释', article: '257' }],
    });
  }
  const accepted = await judge.desk.filings.accept({ filingId, version, ...accept, procedure: 'ordinary' });
  expect(accepted.state).toBe('accepted');
});
