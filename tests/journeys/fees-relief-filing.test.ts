// 缓、减、免 asked for with the filing: decided before or after the case opens, and ended with the filing that ends.
import { expect } from 'vitest';
import type { Schemas, Yunting } from '@yunting/sdk';
import { divorce, loan } from '../../examples/demo/content.ts';
import { journey } from './stage.ts';
import type { Stage } from './stage.ts';
import { fileOnline, scan } from './steps/file-online.ts';
import { acceptFiling, billOf } from './steps/open-case.ts';
import { defer, exempt, hardship } from './steps/relief.ts';
import type { Terms } from './steps/relief.ts';
import { toldAtDesk, toldTo } from './steps/told.ts';

const cny = (amountFen: number) => ({ amountFen, currency: 'CNY' }) as const;

/** The one request that waits at the filing judge's desk, granted. */
async function grantAtFiling(stage: Stage, terms: Terms): Promise<void> {
  const judge = stage.as('filingJudge');
  const [asked] = (await judge.desk.fees.listReliefs({})).data;
  const { reliefId = '', version = 0 } = asked ?? {};
  await judge.desk.fees.decideRelief({ reliefId, version, decision: 'grant', ...terms });
}

/** The part of a filing that asks for relief, with its proof. */
async function asking(
  applicant: Yunting,
  kind: Schemas['ReliefKind'],
): Promise<Pick<Schemas['FilingContent'], 'relief'>> {
  return { relief: { kind, grounds: hardship.statement, fileIds: [await scan(applicant, '低保证')] } };
}

journey(
  'what was granted at filing is in the bill when the case opens, also in one that could be billed only later',
  async (stage) => {
    const [wang, liu, clerk] = [stage.as('plaintiff'), stage.as('stranger'), stage.as('clerk')];
    for (const [terms, state] of [
      [exempt, 'settled'],
      [defer, 'deferred'],
    ] as const) {
      const filing = await fileOnline(wang, {
        ...loan([await scan(wang, '借条')]),
        ...(await asking(wang, terms.kind)),
      });
      await grantAtFiling(stage, terms);
      const { caseId } = await acceptFiling(stage, filing);
      const bill = await billOf(stage, caseId);
      expect(bill.state).toBe(state);
      expect((await wang.cases.get({ caseId })).state).toBe('inProgress');
      expect(await toldTo(wang, bill.billId)).toEqual(['fee.billed', 'fee.settled']);
      expect((await wang.fees.listReliefs()).data.at(-1)).toMatchObject({
        caseId,
        billId: bill.billId,
        state: 'granted',
      });
    }

    // 离婚: the province fixes the fee, and this court has not recorded it. No bill is made up; an exempted fee is nothing,
    // whatever the figure, and needs none.
    const cases: string[] = [];
    for (const terms of [undefined, exempt, defer]) {
      const content = divorce([await scan(liu, '结婚证')]);
      const filing = await fileOnline(
        liu,
        terms ? { ...content, ...(await asking(liu, terms.kind)) } : content,
      );
      if (terms) await grantAtFiling(stage, terms);
      cases.push((await acceptFiling(stage, filing)).caseId);
    }
    expect((await liu.fees.listBills({ caseId: cases[0] ?? '' })).data).toEqual([]);
    expect(
      (await stage.as('filingJudge').desk.cases.listTasks({ kind: 'fee.figureMissing' })).data,
    ).toHaveLength(2);
    const [exempted] = (await liu.fees.listBills({ caseId: cases[1] ?? '' })).data;
    expect(exempted).toMatchObject({ state: 'settled', amount: cny(0) });
    const ask = { caseId: cases[0] ?? '', kind: 'acceptance' } as const;
    await expect(clerk.desk.fees.createBill(ask)).rejects.toMatchObject({ code: 'fee_figure_missing' });
    await stage.as('presiding').desk.filings.recordFigure({
      courtId: 'lu0305',
      key: 'feeDivorce',
      amount: cny(20_000),
      effectiveFrom: '2026-01-01',
      source: '演示·虚构的省定标准',
    });
    for (const [who, code] of [
      ['judgeAssistant', 'forbidden'],
      ['stranger', 'forbidden'],
      ['assistingClerk', 'not_found'],
    ] as const) {
      await expect(stage.as(who).desk.fees.createBill(ask)).rejects.toMatchObject({ code });
    }
    const made = [];
    for (const caseId of [cases[0] ?? '', cases[2] ?? '']) {
      made.push(await clerk.desk.fees.createBill({ caseId, kind: 'acceptance' }));
    }
    expect(made).toMatchObject([
      { state: 'issued', amount: cny(20_000) },
      { state: 'deferred', amount: cny(20_000) },
    ]);
    await expect(clerk.desk.fees.createBill(ask)).rejects.toMatchObject({ code: 'already_billed' });
    expect((await stage.as('filingJudge').desk.cases.listTasks({ kind: 'fee.figureMissing' })).data).toEqual(
      [],
    );
    expect(await toldAtDesk(clerk, exempted?.billId ?? '')).toEqual(['fee.billed', 'fee.settled']);
  },
);

journey('a request ends with the filing or the case that it was for', async (stage) => {
  const [wang, judge] = [stage.as('plaintiff'), stage.as('filingJudge')];
  const file = async () =>
    fileOnline(wang, { ...loan([await scan(wang, '借条')]), ...(await asking(wang, 'reduce')) });
  const withdrawn = await file();
  await wang.filings.withdraw({ filingId: withdrawn.filingId, version: withdrawn.version });
  const refused = await file();
  await judge.desk.filings.refuse({
    filingId: refused.filingId,
    version: refused.version,
    reasons: '双方在借条中约定了仲裁，人民法院没有主管权。',
    legalBasis: [{ law: '民事诉讼法', version: '2023修正', article: '第127条' }],
  });
  const incomplete = await file();
  const asked = await judge.desk.filings.requestSupplement({
    filingId: incomplete.filingId,
    version: incomplete.version,
    dueOn: '2026-09-08',
    items: [{ pointer: '/content/evidence', zh: '请补交转账凭证', en: 'Add the proof of transfer' }],
  });
  await stage.advanceTo('2026-09-09');
  const { version } = await judge.desk.filings.get({ filingId: asked.filingId });
  await judge.desk.filings.sendBack({ filingId: asked.filingId, version, reason: '期限内没有补正' });
  const { caseId } = await acceptFiling(stage, await file());
  await stage.as('judge').desk.cases.close({ caseId, version: 1, manner: 'terminated' });
  const lapsed = (await judge.desk.fees.listReliefs({ state: 'lapsed' })).data;
  expect(lapsed.map(({ filingId }) => filingId).slice(0, 3)).toEqual([
    withdrawn.filingId,
    refused.filingId,
    incomplete.filingId,
  ]);
  expect(lapsed[3]).toMatchObject({ caseId });
  for (const { reliefId } of lapsed)
    expect(await toldTo(wang, reliefId)).toEqual(['relief.requested', 'relief.lapsed']);
  expect((await judge.desk.cases.listTasks({ kind: 'relief.decide' })).data).toEqual([]);
});
