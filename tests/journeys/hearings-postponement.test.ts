// Asking for another date. Until the court agrees the old time stands.
import { expect } from 'vitest';
import type { Schemas } from '@yunting/sdk';
import { paper } from '../../examples/demo/content.ts';
import { journey } from './stage.ts';
import { loanInTrial } from './steps/loan-in-trial.ts';
import { toldTo } from './steps/told.ts';
import { listTrial, noticeTrial } from './steps/trial.ts';

const startsAt = '2026-09-22T09:00:00+08:00';
const illness: Schemas['PostponementRequest'] = {
  ground: 'mustAppearAbsentWithReason',
  explanation: '9月20日起住院手术，附诊断证明',
  suggestedDates: ['2026-10-12'],
};

journey(
  'until a judge agrees the old time stands, whether the request is refused or taken back',
  async (stage) => {
    const theCase = await loanInTrial(stage);
    const lawyer = stage.as('lawyer');
    const judge = stage.as('judge');
    const listed = await listTrial(stage, theCase, startsAt);
    const { hearingId } = listed;
    // Who has not been told of a date cannot ask to move it.
    await expect(lawyer.hearings.requestPostponement({ hearingId, ...illness })).rejects.toMatchObject({
      code: 'state_conflict',
    });
    await stage.as('clerk').desk.hearings.notify({ hearingId, version: listed.version });

    const asked = await lawyer.hearings.requestPostponement({
      hearingId,
      ground: 'newWitnessOrEvidence',
      explanation: '需要通知一名新的证人到庭',
    });
    expect(asked).toMatchObject({
      state: 'requested',
      partyId: theCase.plaintiffId,
      requestedBy: '周明',
      hearingStartsAt: startsAt,
      standing: { zh: '法院同意前，仍按原时间' },
    });
    await expect(
      stage.as('plaintiff').hearings.requestPostponement({ hearingId, ...illness }),
    ).rejects.toMatchObject({
      code: 'postponement_pending',
    });
    await expect(
      stage.as('stranger').hearings.requestPostponement({ hearingId, ...illness }),
    ).rejects.toMatchObject({
      code: 'not_found',
    });
    const { postponementId } = asked;
    const refusal = {
      postponementId,
      version: asked.version,
      decision: 'refused',
      reason: {
        zh: '证人可以另行申请出庭，不影响开庭',
        en: 'the witness may be called by a separate request',
      },
    } as const;
    await expect(stage.as('clerk').desk.hearings.decidePostponement(refusal)).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(stage.as('otherJudge').desk.hearings.decidePostponement(refusal)).rejects.toMatchObject({
      code: 'not_found',
    });
    await judge.desk.hearings.decidePostponement(refusal);
    expect(await lawyer.hearings.getPostponement({ postponementId })).toMatchObject({
      state: 'refused',
      standing: { zh: '不同意延期，仍按原时间' },
      decisionReason: { zh: '证人可以另行申请出庭，不影响开庭', legalBasis: [{ article: '149' }] },
    });
    const twice = judge.desk.hearings.decidePostponement({
      ...refusal,
      version: asked.version + 1,
      decision: 'granted',
    });
    await expect(twice).rejects.toMatchObject({ code: 'state_conflict', problem: { state: 'refused' } });

    const second = await stage
      .as('plaintiff')
      .hearings.requestPostponement({ hearingId, ground: 'other', explanation: '当天已订车票' });
    const back = { postponementId: second.postponementId, version: second.version };
    await expect(stage.as('defendant').hearings.withdrawPostponement(back)).rejects.toMatchObject({
      code: 'not_found',
    });
    const withdrawn = await stage.as('plaintiff').hearings.withdrawPostponement(back);
    expect(withdrawn).toMatchObject({ state: 'withdrawn', standing: { zh: '申请已撤回，仍按原时间' } });
    await expect(
      stage.as('plaintiff').hearings.withdrawPostponement({ ...back, version: withdrawn.version }),
    ).rejects.toMatchObject({ code: 'state_conflict' });

    expect(await toldTo(lawyer, postponementId)).toEqual(['postponement.requested', 'postponement.refused']);
    expect(await toldTo(lawyer, second.postponementId)).toEqual([
      'postponement.requested',
      'postponement.withdrawn',
    ]);
    expect(await toldTo(stage.as('roomAgent'), postponementId)).toEqual([]);
    expect(await stage.as('defendant').hearings.get({ hearingId })).toMatchObject({
      state: 'notified',
      startsAt,
    });
  },
);

journey('a granted postponement tells everyone that the date changes, and nobody else why', async (stage) => {
  const theCase = await loanInTrial(stage);
  const [clerk, judge, defendant, plaintiff] = [
    stage.as('clerk'),
    stage.as('judge'),
    stage.as('defendant'),
    stage.as('plaintiff'),
  ];
  const { hearingId } = await noticeTrial(stage, theCase, startsAt);
  const proof = await defendant.files.uploadOnce({
    file: { name: '诊断证明.pdf', mediaType: 'application/pdf', content: paper },
  });
  const asked = await defendant.hearings.requestPostponement({
    hearingId,
    ...illness,
    fileIds: [proof.fileId],
  });
  const other = await plaintiff.hearings.requestPostponement({
    hearingId,
    ground: 'other',
    explanation: '出差',
  });

  // The reasons, here of health, are seen by the court and that side alone.
  expect((await defendant.hearings.listPostponements({ hearingId })).data).toMatchObject([
    { explanation: illness.explanation },
  ]);
  expect(
    (await stage.as('lawyer').hearings.listPostponements({ hearingId })).data.map((one) => one.partyId),
  ).toEqual([theCase.plaintiffId]);
  await expect(
    plaintiff.hearings.getPostponement({ postponementId: asked.postponementId }),
  ).rejects.toMatchObject({
    code: 'not_found',
  });
  const pending = (
    await judge.desk.hearings.listPostponements({ caseId: theCase.caseId, state: 'requested' })
  ).data;
  expect(pending.map((one) => one.party.displayName)).toEqual(['李建国', '王桂芳']);
  const read = await judge.desk.hearings.getPostponement({ postponementId: asked.postponementId });
  expect(read).toMatchObject({
    postponement: { fileIds: [proof.fileId] },
    hearing: { hearingId, state: 'notified' },
  });

  const decided = await judge.desk.hearings.decidePostponement({
    postponementId: asked.postponementId,
    version: asked.version,
    decision: 'granted',
    reason: { zh: '有正当理由不能到庭', en: 'good reason not to appear' },
  });
  expect(decided).toMatchObject({
    postponement: { state: 'granted' },
    decidedBy: '孙法官',
    hearing: { state: 'postponed' },
  });
  const seen = await plaintiff.hearings.get({ hearingId });
  expect(seen).toMatchObject({ state: 'postponed', reason: { zh: '经法院同意延期开庭，新的时间另行通知' } });
  expect(JSON.stringify(seen)).not.toContain('住院');
  // The other request has lost its object; nobody refused it.
  expect(await plaintiff.hearings.getPostponement({ postponementId: other.postponementId })).toMatchObject({
    state: 'lapsed',
  });
  expect(await toldTo(plaintiff, hearingId)).toEqual(['hearing.notified', 'hearing.postponed']);
  expect(await toldTo(defendant, asked.postponementId)).toEqual([
    'postponement.requested',
    'postponement.granted',
  ]);
  expect(await toldTo(plaintiff, asked.postponementId)).toEqual([]);
  expect(await toldTo(plaintiff, other.postponementId)).toEqual([
    'postponement.requested',
    'postponement.lapsed',
  ]);

  // No reminder of the old date any more, and it cannot be opened; the clerk finds a new one.
  await stage.advanceTo('2026-09-22T09:00:00+08:00');
  await expect(
    judge.desk.hearings.start({ hearingId, version: decided.hearing.version }),
  ).rejects.toMatchObject({
    code: 'state_conflict',
  });
  const moved = await clerk.desk.hearings.reschedule({
    hearingId,
    version: decided.hearing.version,
    startsAt: '2026-10-12T09:00:00+08:00',
    durationMinutes: 90,
    reason: { zh: '经同意延期', en: 'postponed by leave' },
  });
  expect(moved).toMatchObject({ state: 'scheduled', supersedesHearingId: hearingId });
  expect(await toldTo(defendant, hearingId)).toEqual([
    'hearing.notified',
    'hearing.postponed',
    'hearing.rescheduled',
  ]);

  // The new date is noticed like any other; when the court itself moves it once more, an open request lapses.
  const again = await clerk.desk.hearings.notify({ hearingId: moved.hearingId, version: moved.version });
  const third = await plaintiff.hearings.requestPostponement({
    hearingId: moved.hearingId,
    ground: 'other',
    explanation: '家中有事',
  });
  await clerk.desk.hearings.reschedule({
    hearingId: moved.hearingId,
    version: again.version,
    startsAt: '2026-10-13T09:00:00+08:00',
    durationMinutes: 90,
    reason: { zh: '法庭设备检修', en: 'the courtroom is being repaired' },
  });
  expect(await plaintiff.hearings.getPostponement({ postponementId: third.postponementId })).toMatchObject({
    state: 'lapsed',
    standing: { zh: '开庭已改期或取消，以法院最新通知为准' },
  });
  expect(await toldTo(plaintiff, moved.hearingId)).toEqual(['hearing.notified', 'hearing.rescheduled']);
});
