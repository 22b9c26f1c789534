// 庭审笔录: read, corrected or not, and signed over the very text that was read.
import { expect } from 'vitest';
import { journey } from './stage.ts';
import { loanInTrial } from './steps/loan-in-trial.ts';
import { toldTo } from './steps/told.ts';
import { holdTrial, noticeTrial, wordsOf } from './steps/trial.ts';

const startsAt = '2026-09-22T09:00:00+08:00';

journey(
  'a record is signed over the text that was read; a correction makes everyone read and sign anew',
  async (stage) => {
    const theCase = await loanInTrial(stage);
    const [clerk, judge, plaintiff, defendant] = [
      stage.as('clerk'),
      stage.as('judge'),
      stage.as('plaintiff'),
      stage.as('defendant'),
    ];
    const signerPartyIds = [theCase.plaintiffId, theCase.defendantId];
    const noticed = await noticeTrial(stage, theCase, '2026-10-20T09:00:00+08:00');
    const draftOf = { entries: wordsOf(theCase), signerPartyIds };
    await expect(
      clerk.desk.hearings.saveRecord({ hearingId: noticed.hearingId, ...draftOf }),
    ).rejects.toMatchObject({
      code: 'state_conflict',
    });
    const { hearingId } = await holdTrial(stage, theCase, startsAt);
    await expect(
      stage.as('judgeAssistant').desk.hearings.saveRecord({ hearingId, ...draftOf }),
    ).rejects.toMatchObject({
      code: 'forbidden',
    });
    const first = await clerk.desk.hearings.saveRecord({
      hearingId,
      entries: wordsOf(theCase).slice(0, 2),
      signerPartyIds,
    });
    const draft = await clerk.desk.hearings.saveRecord({ hearingId, version: first.version, ...draftOf });
    await expect(plaintiff.hearings.getRecord({ hearingId })).rejects.toMatchObject({ code: 'not_found' });
    await expect(
      stage.as('judgeAssistant').desk.hearings.publishRecord({ hearingId, version: draft.version }),
    ).rejects.toMatchObject({ code: 'forbidden' });
    const published = await clerk.desk.hearings.publishRecord({ hearingId, version: draft.version });
    // Five days; the last of them falls into 中秋节, so the day after it is the last (民事诉讼法第85条).
    expect(published).toMatchObject({
      state: 'published',
      revision: 1,
      readingDeadline: { dueOn: '2026-09-28' },
    });
    await expect(
      clerk.desk.hearings.publishRecord({ hearingId, version: published.version }),
    ).rejects.toMatchObject({
      code: 'state_conflict',
    });

    const { contentDigest } = await stage.as('lawyer').hearings.getRecord({ hearingId });
    // Reading is not signing.
    expect((await clerk.desk.hearings.getRecord({ hearingId })).version).toBe(published.version);
    await expect(clerk.hearings.signRecord({ hearingId, contentDigest })).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(
      stage.as('stranger').hearings.signRecord({ hearingId, contentDigest }),
    ).rejects.toMatchObject({ code: 'not_found' });
    const half = await stage.as('lawyer').hearings.signRecord({ hearingId, contentDigest });
    expect(half).toMatchObject({
      state: 'published',
      signatures: [{ state: 'signed', signedBy: '周明' }, { state: 'pending' }],
    });

    // One asks for the record of one's own words, not of another's.
    await expect(
      defendant.hearings.objectToRecord({ hearingId, entryIndex: 1, text: '原告没有这样说' }),
    ).rejects.toMatchObject({
      code: 'invalid_request',
      violations: [{ code: 'notOwnStatement' }],
    });
    await expect(
      stage.as('stranger').hearings.objectToRecord({ hearingId, text: '漏记' }),
    ).rejects.toMatchObject({ code: 'not_found' });
    const objected = await defendant.hearings.objectToRecord({
      hearingId,
      entryIndex: 2,
      text: '应为“已经还过三万元”',
    });
    expect(objected).toMatchObject({ state: 'objected', objections: [{ objectionId: '1', late: false }] });
    await expect(defendant.hearings.signRecord({ hearingId, contentDigest })).rejects.toMatchObject({
      code: 'state_conflict',
    });
    const correction = {
      hearingId,
      objectionId: '1',
      version: objected.version,
      decision: 'corrected',
      entries: wordsOf(theCase, '已经还过三万元。'),
      reason: { zh: '经核对录音，应予补正', en: 'right, by the recording' },
    } as const;
    await expect(clerk.desk.hearings.decideRecordObjection(correction)).rejects.toMatchObject({
      code: 'forbidden',
    });
    const corrected = await judge.desk.hearings.decideRecordObjection(correction);
    expect(corrected).toMatchObject({
      state: 'published',
      revision: 2,
      signatures: [{ state: 'pending' }, { state: 'pending' }],
    });
    await expect(
      judge.desk.hearings.decideRecordObjection({ ...correction, version: corrected.version }),
    ).rejects.toMatchObject({
      code: 'state_conflict',
    });
    await expect(plaintiff.hearings.signRecord({ hearingId, contentDigest })).rejects.toMatchObject({
      code: 'record_changed',
    });

    // Not corrected, the request stays on file, and signing goes on; one may ask a second time.
    for (const text of ['漏记了被告请求分期', '还漏记了被告愿意调解']) {
      const asked = await defendant.hearings.objectToRecord({ hearingId, text });
      expect(asked.state).toBe('objected');
      const noted = await judge.desk.hearings.decideRecordObjection({
        hearingId,
        objectionId: String(asked.objections.length),
        version: asked.version,
        decision: 'noted',
        reason: { zh: '录音中没有这段陈述，申请记录在案', en: 'not in the recording; noted on file' },
      });
      expect(noted).toMatchObject({ state: 'objectionsNoted', revision: 2 });
    }
    const final = await plaintiff.hearings.getRecord({ hearingId });
    await plaintiff.hearings.signRecord({ hearingId, contentDigest: final.contentDigest });
    const signed = await defendant.hearings.signRecord({ hearingId, contentDigest: final.contentDigest });
    expect(signed).toMatchObject({
      state: 'signed',
      signatures: [{ signedBy: '王桂芳' }, { signedBy: '李建国', assurance: 'verified' }],
    });
    await expect(defendant.hearings.objectToRecord({ hearingId, text: '再补一句' })).rejects.toMatchObject({
      code: 'state_conflict',
    });
    expect(await toldTo(plaintiff, signed.recordId)).toEqual([
      'record.published',
      'record.partySigned',
      'record.objected',
      'record.corrected',
      'record.objected',
      'record.objectionNoted',
      'record.objected',
      'record.objectionNoted',
      'record.partySigned',
      'record.signed',
    ]);
    // The room hears that there is something to read, not who said what about it.
    expect(await toldTo(stage.as('roomAgent'), signed.recordId)).toEqual([
      'record.published',
      'record.corrected',
    ]);
  },
);

journey('both sides sign at once when nothing is to be corrected', async (stage) => {
  const theCase = await loanInTrial(stage);
  const { hearingId } = await holdTrial(stage, theCase, startsAt);
  const { version } = await stage.as('clerk').desk.hearings.saveRecord({
    hearingId,
    entries: wordsOf(theCase),
    signerPartyIds: [theCase.plaintiffId, theCase.defendantId],
  });
  const { contentDigest } = await stage.as('judge').desk.hearings.publishRecord({ hearingId, version });
  await stage.as('plaintiff').hearings.signRecord({ hearingId, contentDigest });
  const signed = await stage.as('defendant').hearings.signRecord({ hearingId, contentDigest });
  expect(signed.state).toBe('signed');
  await expect(stage.as('defendant').hearings.signRecord({ hearingId, contentDigest })).rejects.toMatchObject(
    {
      code: 'record_already_signed',
    },
  );
  await stage.advanceTo('2026-10-08');
  expect((await stage.as('clerk').desk.cases.listTasks({ kind: 'record.unsigned' })).data).toEqual([]);
});
