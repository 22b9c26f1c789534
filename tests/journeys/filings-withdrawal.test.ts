// 撤回: until the court decides, the applicant may take the filing back, from whatever state, and file again.
import { expect } from 'vitest';
import { loan } from '../../examples/demo/content.ts';
import { journey } from './stage.ts';
import { fileOnline, scan } from './steps/file-online.ts';
import { loanAtCounter, loanToSupplement } from './steps/filed-loan.ts';
import { toldAtDesk, toldTo } from './steps/told.ts';

const ordinary = { caseType: '民初', procedure: 'ordinary', procedureReason: '借款事实有争议' } as const;

journey('until the court decides one may withdraw, and the clocks end with it', async (stage) => {
  const wang = stage.as('plaintiff');
  const judge = stage.as('filingJudge');
  const fresh = await fileOnline(wang, loan([await scan(wang, '借条')]));
  const waiting = await loanToSupplement(stage);
  const answered = await loanToSupplement(stage);
  await wang.filings.supplement({
    filingId: answered.filingId,
    version: answered.version,
    note: '不补了，请审查',
  });
  const late = await loanToSupplement(stage);
  for (const { filingId } of [fresh, waiting, answered]) {
    const { version } = await wang.filings.get({ filingId });
    for (const [who, code] of [
      ['stranger', 'not_found'],
      ['lawyer', 'not_found'],
      ['filingJudge', 'forbidden'],
    ] as const) {
      await expect(stage.as(who).filings.withdraw({ filingId, version })).rejects.toMatchObject({ code });
    }
    const withdrawn = await wang.filings.withdraw({ filingId, version, reason: '双方已经和解' });
    expect(withdrawn).toMatchObject({
      state: 'withdrawn',
      deadlines: [],
      next: { zh: '已撤回；以后可以再起诉' },
    });
  }
  await stage.advanceTo('2026-09-30');
  const { state, version } = await wang.filings.get({ filingId: late.filingId });
  expect(state).toBe('supplementOverdue');
  expect((await wang.filings.withdraw({ filingId: late.filingId, version })).state).toBe('withdrawn');
  expect((await judge.desk.cases.listTasks({})).data).toEqual([]);
  const { filingId } = fresh;
  const ended = await wang.filings.get({ filingId });
  await expect(
    judge.desk.filings.accept({ filingId, version: ended.version, ...ordinary }),
  ).rejects.toMatchObject({
    code: 'state_conflict',
    problem: { state: 'withdrawn', possible: [] },
  });
  expect(await toldTo(wang, filingId)).toEqual(['filing.submitted', 'filing.withdrawn']);
  expect(await toldAtDesk(judge, filingId)).toEqual(['filing.submitted', 'filing.withdrawn']);
});
journey('papers at a counter may be taken back before the push', async (stage) => {
  const clerk = stage.as('assistingClerk');
  const received = await loanAtCounter(stage);
  const { filingId } = received;
  await expect(
    stage.as('plaintiff').filings.withdraw({ filingId, version: received.version }),
  ).rejects.toMatchObject({
    code: 'not_found',
  });
  const linked = await stage
    .as('plaintiff')
    .filings.link({ receiptNumber: received.receipts[0]?.number ?? '' });
  const withdrawn = await stage.as('plaintiff').filings.withdraw({ filingId, version: linked.version });
  expect(withdrawn).toMatchObject({ state: 'withdrawn', deadlines: [] });
  await expect(
    clerk.desk.filings.push({ filingId, version: withdrawn.version, applicantWaits: false }),
  ).rejects.toMatchObject({
    code: 'state_conflict',
    problem: { state: 'withdrawn' },
  });
  await stage.advanceTo('2026-09-10');
  expect((await clerk.desk.cases.listTasks({})).data).toMatchObject([
    { kind: 'filing.returnOriginals', subject: { id: filingId } },
  ]);
  expect(await toldAtDesk(stage.as('otherJudge'), filingId)).toEqual([
    'filing.receivedAtCounter',
    'filing.linked',
    'filing.withdrawn',
  ]);

  // A helper may push as well; at one's own counter there is no other court and nothing to send.
  const again = await loanAtCounter(stage);
  const pushed = await stage
    .as('stationHelper')
    .desk.filings.push({ filingId: again.filingId, version: again.version, applicantWaits: false });
  expect(pushed.state).toBe('submitted');
  const home = await loanAtCounter(stage, 'clerk');
  expect(home.deadlines).toEqual([]);
  expect(home.assistingCourtId).toBeUndefined();
});
