// 庭审笔录 that nobody signs: the clock reminds, a clerk notes who did not sign and why, and nothing is presumed.
import { expect } from 'vitest';
import type { Schemas } from '@yunting/sdk';
import { journey } from './stage.ts';
import { loanInTrial } from './steps/loan-in-trial.ts';
import { toldTo } from './steps/told.ts';
import { holdTrial, wordsOf } from './steps/trial.ts';

const startsAt = '2026-09-22T09:00:00+08:00';

journey('after five days the clerk notes who did not sign and why; nothing is presumed', async (stage) => {
  const theCase = await loanInTrial(stage);
  const [clerk, judge, defendant] = [stage.as('clerk'), stage.as('judge'), stage.as('defendant')];
  const signerPartyIds = [theCase.plaintiffId, theCase.defendantId];
  const publish = async (hearingId: string): Promise<Schemas['HearingRecord']> => {
    const { version } = await clerk.desk.hearings.saveRecord({
      hearingId,
      entries: wordsOf(theCase),
      signerPartyIds,
    });
    return clerk.desk.hearings.publishRecord({ hearingId, version });
  };
  const { hearingId } = await holdTrial(stage, theCase, startsAt);
  const { contentDigest, recordId } = await publish(hearingId);
  const half = await stage.as('plaintiff').hearings.signRecord({ hearingId, contentDigest });

  await stage.advanceTo('2026-09-29T09:00:00+08:00');
  expect((await clerk.desk.cases.listTasks({ kind: 'record.unsigned' })).data).toMatchObject([
    { subject: { id: recordId } },
  ]);
  expect(await defendant.hearings.getRecord({ hearingId })).toMatchObject({
    state: 'published',
    version: half.version,
  });
  const refused = {
    partyId: theCase.defendantId,
    state: 'refused',
    note: '9月29日到院阅读后拒绝签名',
  } as const;
  const closing = { hearingId, version: half.version, unsigned: [refused] };
  await expect(stage.as('judgeAssistant').desk.hearings.closeRecord(closing)).rejects.toMatchObject({
    code: 'forbidden',
  });
  await expect(
    clerk.desk.hearings.closeRecord({ ...closing, unsigned: [{ ...refused, partyId: theCase.plaintiffId }] }),
  ).rejects.toMatchObject({ code: 'invalid_request', violations: [{ pointer: '/unsigned' }] });
  const closed = await clerk.desk.hearings.closeRecord(closing);
  expect(closed).toMatchObject({
    state: 'closed',
    signatures: [{ state: 'signed' }, { state: 'refused', note: refused.note }],
  });
  expect((await clerk.desk.cases.listTasks({ kind: 'record.unsigned' })).data).toEqual([]);
  await expect(
    clerk.desk.hearings.closeRecord({ ...closing, version: closed.version }),
  ).rejects.toMatchObject({
    code: 'state_conflict',
  });
  expect((await toldTo(defendant, recordId)).at(-1)).toBe('record.closed');

  // A later hearing: the request for correction came after the five days, was noted, and nobody came to sign.
  const later = await holdTrial(stage, theCase, '2026-10-12T09:00:00+08:00');
  await publish(later.hearingId);
  await stage.advanceTo('2026-10-20T09:00:00+08:00');
  const objected = await defendant.hearings.objectToRecord({
    hearingId: later.hearingId,
    entryIndex: 2,
    text: '应为三万元',
  });
  expect(objected).toMatchObject({ state: 'objected', objections: [{ late: true }] });
  const noted = await judge.desk.hearings.decideRecordObjection({
    hearingId: later.hearingId,
    objectionId: '1',
    version: objected.version,
    decision: 'noted',
    reason: { zh: '与录音不符', en: 'against the recording' },
  });
  const note = { state: 'unavailable', note: '多次联系未到院' } as const;
  const shut = await judge.desk.hearings.closeRecord({
    hearingId: later.hearingId,
    version: noted.version,
    unsigned: signerPartyIds.map((partyId) => ({ partyId, ...note })),
  });
  expect(shut).toMatchObject({ state: 'closed', objections: [{ state: 'noted' }] });
});
