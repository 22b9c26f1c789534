// 宣判: who may, what has to be told with it, and what it sets in motion for each side.
import { expect } from 'vitest';
import type { Schemas } from '@yunting/sdk';
import { journey } from './stage.ts';
import { loanInTrial } from './steps/loan-in-trial.ts';
import { toldTo } from './steps/told.ts';
import { holdTrial, noticeTrial } from './steps/trial.ts';

journey(
  'judgment is pronounced once, by a judge who sat, with the right of appeal told, and each side gets the document',
  async (stage) => {
    const theCase = await loanInTrial(stage);
    const { caseId, defendantId } = theCase;
    const judge = stage.as('judge');
    const { hearingId } = await holdTrial(stage, theCase, '2026-09-22T09:00:00+08:00');
    const pending = await noticeTrial(stage, theCase, '2026-10-12T09:00:00+08:00');
    const judgment: Schemas['JudgmentPronouncement'] & { hearingId: string } = {
      hearingId,
      manner: 'inCourt',
      content: {
        claims: '原告请求被告归还借款本金80000元、利息6420.50元。',
        facts: '被告2024年5月向原告借款80000元，有借条和转账凭证为证；被告主张已还20000元，没有提交证据。',
        reasoning: '借款合同合法有效，被告应当按约归还；还款主张证据不足，不予采信。',
        articles: [{ law: '民法典', article: '第675条' }],
        orders: [
          {
            text: '被告李建国于本判决生效之日起十日内归还原告王桂芳86420.50元',
            obligorPartyId: defendantId,
            amount: { amountFen: 8_642_050, currency: 'CNY' },
            performWithinDays: 10,
          },
        ],
        costs: [{ partyId: defendantId, amount: { amountFen: 196_051, currency: 'CNY' } }],
      },
    };

    await expect(stage.as('clerk').desk.hearings.pronounce(judgment)).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(stage.as('otherJudge').desk.hearings.pronounce(judgment)).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(
      judge.desk.hearings.pronounce({ ...judgment, hearingId: pending.hearingId }),
    ).rejects.toMatchObject({
      code: 'state_conflict',
      problem: { state: 'notified' },
    });
    await expect(judge.desk.hearings.getJudgment({ caseId })).rejects.toMatchObject({ code: 'not_found' });

    const pronounced = await judge.desk.hearings.pronounce(judgment);
    // Ten days to send it, which end in 国庆 and so after it; fifteen to appeal, for each from their own receipt
    // (民事诉讼法第85、151、171条).
    expect(pronounced).toMatchObject({
      pronouncedBy: '孙法官',
      sendBy: { dueOn: '2026-10-08' },
      sentAt: '2026-09-22T09:00:00+08:00',
      appeal: { allowed: true, days: 15, legalBasis: [{ article: '171' }] },
    });
    expect(pronounced.appeal.zh).toContain('自本人收到判决书之次日起15日内');
    await expect(judge.desk.hearings.pronounce(judgment)).rejects.toMatchObject({
      code: 'judgment_already_pronounced',
    });
    expect(await stage.as('auditor').desk.hearings.getJudgment({ caseId })).toMatchObject({
      judgmentId: pronounced.judgmentId,
    });
    await expect(stage.as('filingJudge').desk.hearings.getJudgment({ caseId })).rejects.toMatchObject({
      code: 'forbidden',
    });

    expect((await judge.desk.cases.get({ caseId })).state).toBe('judged');
    for (const person of ['plaintiff', 'defendant']) {
      expect(await toldTo(stage.as(person), pronounced.judgmentId)).toEqual(['judgment.pronounced']);
      const { data: served } = await stage.as(person).eservice.list({ caseId });
      expect(served.filter((one) => one.documentKind === 'judgment')).toHaveLength(1);
    }
    // Never first in a room.
    expect(await toldTo(stage.as('roomAgent'), pronounced.judgmentId)).toEqual([]);

    // The other date has lost its object: nobody is reminded of it or heard on it, and a judge calls it off.
    await stage.advanceTo('2026-10-12T09:00:00+08:00');
    expect((await stage.as('clerk').desk.cases.listTasks({ kind: 'judgment.send' })).data).toEqual([]);
    expect(await toldTo(stage.as('plaintiff'), pending.hearingId)).toEqual(['hearing.notified']);
    const other = { hearingId: pending.hearingId, version: pending.version };
    await expect(judge.desk.hearings.start(other)).rejects.toMatchObject({ code: 'hearing_case_not_ready' });
    expect((await judge.desk.cases.listTasks({ kind: 'hearing.afterJudgment' })).data).toMatchObject([
      { subject: { id: pending.hearingId } },
    ]);
    await judge.desk.hearings.cancel({
      ...other,
      reason: { zh: '本案已宣判', en: 'judgment is pronounced' },
    });
    expect((await judge.desk.cases.listTasks({ kind: 'hearing.afterJudgment' })).data).toEqual([]);
    expect(await toldTo(stage.as('plaintiff'), pending.hearingId)).toContain('hearing.cancelled');
  },
);
