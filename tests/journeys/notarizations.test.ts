// Notarised copies from the case file: asked for, decided by a clerk, picked up; between the party and the court alone.
import { expect } from 'vitest';
import type { Schemas } from '@yunting/sdk';
import { journey } from './stage.ts';
import type { Stage } from './stage.ts';
import { loanInTrial } from './steps/loan-in-trial.ts';
import type { CaseInTrial } from './steps/loan-in-trial.ts';
import { toldAtDesk, toldTo } from './steps/told.ts';

/** The first document of this kind that the court has sent to this person. */
async function documentFor(
  stage: Stage,
  { caseId }: CaseInTrial,
  persona: string,
  kind: string,
): Promise<string> {
  const { data } = await stage.as(persona).documents.list({ caseId, kind });
  const [found] = data;
  if (!found) throw new Error(`${persona} has no ${kind}`);
  return found.documentId;
}

/** What the clerk has to do about one request. */
async function tasksAbout(stage: Stage, notarizationId: string): Promise<Schemas['Task'][]> {
  const { data } = await stage.as('clerk').desk.cases.listTasks({ limit: 100 });
  return data.filter(({ subject }) => subject.id === notarizationId);
}

journey(
  'notarised copies are approved for a day after the holidays, missed, and picked up late',
  async (stage) => {
    const theCase = await loanInTrial(stage);
    const { caseId } = theCase;
    const [plaintiff, lawyer, defendant, clerk] = [
      stage.as('plaintiff'),
      stage.as('lawyer'),
      stage.as('defendant'),
      stage.as('clerk'),
    ];
    const documentId = await documentFor(stage, theCase, 'plaintiff', 'acceptanceNotice');
    await stage.advanceTo('2026-09-29T10:00:00+08:00');

    const asked = await lawyer.notarizations.request({
      caseId,
      documentId,
      purpose: '办理财产保全担保',
      copies: 2,
    });
    expect(asked).toMatchObject({
      state: 'requested',
      partyId: theCase.plaintiffId,
      requestedBy: '周明',
      copies: 2,
    });
    const { notarizationId } = asked;
    expect((await tasksAbout(stage, notarizationId)).map(({ kind }) => kind)).toEqual([
      'notarization.decide',
    ]);
    const [listed] = (await clerk.desk.notarizations.list({ caseId, state: 'requested' })).data;
    expect(listed).toMatchObject({
      notarization: { notarizationId, purpose: '办理财产保全担保' },
      party: { displayName: '王桂芳' },
      documentTitle: '受理案件通知书',
    });

    // Not yet approved, so there is nothing to hand over; and it is the clerk of this court who decides.
    await expect(
      clerk.desk.notarizations.handOver({ notarizationId, version: asked.version }),
    ).rejects.toMatchObject({ code: 'state_conflict', problem: { state: 'requested' } });
    const approval = { notarizationId, version: asked.version };
    await expect(stage.as('judge').desk.notarizations.approve(approval)).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(stage.as('assistingClerk').desk.notarizations.approve(approval)).rejects.toMatchObject({
      code: 'not_found',
    });
    const approved = await clerk.desk.notarizations.approve(approval);
    // 29 September + 5 working days over 国庆, with the make-up Saturday of 10 October.
    expect(approved).toMatchObject({
      notarization: {
        state: 'approved',
        pickup: { kind: 'notarizationPickup', dueOn: '2026-10-12', provisional: false },
      },
      decidedBy: '钱书记员',
    });
    expect(await tasksAbout(stage, notarizationId)).toEqual([]);
    await expect(
      plaintiff.notarizations.withdraw({ notarizationId, version: approved.notarization.version }),
    ).rejects.toMatchObject({ code: 'state_conflict', problem: { state: 'approved' } });

    // The other side neither sees it nor hears of it.
    await expect(defendant.notarizations.get({ notarizationId })).rejects.toMatchObject({
      code: 'not_found',
    });
    expect((await defendant.notarizations.list({ caseId })).data).toEqual([]);

    // The day comes: a task for the clerk, and nothing is decided.
    await stage.advanceTo('2026-10-11T23:59:59+08:00');
    expect(await tasksAbout(stage, notarizationId)).toEqual([]);
    await stage.advanceTo('2026-10-12');
    expect(await tasksAbout(stage, notarizationId)).toMatchObject([
      { kind: 'notarization.pickup', role: 'clerk', dueOn: '2026-10-12' },
    ]);
    expect(await plaintiff.notarizations.get({ notarizationId })).toMatchObject({
      state: 'approved',
      version: approved.notarization.version,
    });

    const given = await clerk.desk.notarizations.handOver({
      notarizationId,
      version: approved.notarization.version,
    });
    expect(given).toMatchObject({ notarization: { state: 'handedOver' }, handedOverBy: '钱书记员' });
    expect(await tasksAbout(stage, notarizationId)).toEqual([]);

    const transitions = ['notarization.requested', 'notarization.approved', 'notarization.handedOver'];
    expect(await toldTo(plaintiff, notarizationId)).toEqual(transitions);
    expect(await toldTo(lawyer, notarizationId)).toEqual(transitions);
    expect(await toldAtDesk(clerk, notarizationId)).toEqual(transitions);
    expect(await toldTo(defendant, notarizationId)).toEqual([]);
    expect(await toldTo(stage.as('roomAgent'), notarizationId)).toEqual([]);
  },
);

journey(
  'a request is for a document of one’s own; it may be taken back, or refused with a reason',
  async (stage) => {
    const theCase = await loanInTrial(stage);
    const { caseId } = theCase;
    const [defendant, clerk] = [stage.as('defendant'), stage.as('clerk')];
    const documentId = await documentFor(stage, theCase, 'defendant', 'responseNotice');
    const wish = { caseId, documentId, purpose: '供单位存档', copies: 1 };

    const foreign = await documentFor(stage, theCase, 'plaintiff', 'acceptanceNotice');
    await expect(defendant.notarizations.request({ ...wish, documentId: foreign })).rejects.toMatchObject({
      code: 'notarization_document_unknown',
    });
    await expect(defendant.notarizations.request({ ...wish, copies: 6 })).rejects.toMatchObject({
      code: 'invalid_request',
    });
    await expect(stage.as('stranger').notarizations.request(wish)).rejects.toMatchObject({
      code: 'not_found',
    });

    const first = await defendant.notarizations.request(wish);
    const back = { notarizationId: first.notarizationId, version: first.version };
    await expect(stage.as('plaintiff').notarizations.withdraw(back)).rejects.toMatchObject({
      code: 'not_found',
    });
    expect(await defendant.notarizations.withdraw(back)).toMatchObject({ state: 'withdrawn' });
    expect(await tasksAbout(stage, first.notarizationId)).toEqual([]);

    const second = await defendant.notarizations.request(wish);
    const decision = { notarizationId: second.notarizationId, version: second.version };
    await expect(clerk.desk.notarizations.refuse({ ...decision, reason: '' })).rejects.toMatchObject({
      code: 'invalid_request',
    });
    await clerk.desk.notarizations.refuse({ ...decision, reason: '该文书可在线核验，无须公证副本' });
    const refused = await defendant.notarizations.get({ notarizationId: second.notarizationId });
    expect(refused).toMatchObject({ state: 'refused', refusalReason: '该文书可在线核验，无须公证副本' });
    expect(refused.pickup).toBeUndefined();
    await expect(
      clerk.desk.notarizations.approve({ ...decision, version: refused.version }),
    ).rejects.toMatchObject({ code: 'state_conflict', problem: { state: 'refused' } });

    const one = await defendant.notarizations.list({ caseId, limit: 1 });
    expect(one).toMatchObject({ data: [{ state: 'withdrawn' }] });
    expect(await defendant.notarizations.list({ caseId, cursor: one.nextCursor ?? '' })).toMatchObject({
      data: [{ state: 'refused' }],
      nextCursor: null,
    });
    expect((await stage.as('plaintiff').notarizations.list({ caseId })).data).toEqual([]);
    for (const [{ notarizationId }, outcome] of [
      [first, 'withdrawn'],
      [second, 'refused'],
    ] as const) {
      expect(await toldTo(defendant, notarizationId)).toEqual([
        'notarization.requested',
        `notarization.${outcome}`,
      ]);
      expect(await toldTo(stage.as('plaintiff'), notarizationId)).toEqual([]);
    }
  },
);

journey('copies picked up in time leave the clerk nothing to do', async (stage) => {
  const theCase = await loanInTrial(stage);
  const clerk = stage.as('clerk');
  const documentId = await documentFor(stage, theCase, 'plaintiff', 'acceptanceNotice');
  const asked = await stage
    .as('plaintiff')
    .notarizations.request({ caseId: theCase.caseId, documentId, purpose: '自用', copies: 5 });
  const { notarizationId } = asked;
  const { notarization } = await clerk.desk.notarizations.approve({ notarizationId, version: asked.version });
  expect(notarization.pickup).toMatchObject({ dueOn: '2026-09-08' });
  await stage.advanceTo('2026-09-04T15:00:00+08:00');
  await clerk.desk.notarizations.handOver({ notarizationId, version: notarization.version });
  await stage.advanceTo('2026-09-10');
  expect(await tasksAbout(stage, notarizationId)).toEqual([]);
});
