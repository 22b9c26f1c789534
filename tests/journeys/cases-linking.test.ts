// How a person comes to a case: with the code on the court's paper and a verified identity. Online or offline is one's own
// choice, person by person, and costs no right.
import { expect } from 'vitest';
import { loan } from '../../examples/demo/content.ts';
import { journey } from './stage.ts';
import { scan } from './steps/file-online.ts';
import { acceptFiling, openLoan } from './steps/open-case.ts';
import { toldAtDesk, toldTo } from './steps/told.ts';

const wrongCode = '111111111111';

journey(
  'the code on the paper opens a case to the person it was printed for, and a wrong pair learns nothing',
  async (stage) => {
    const { caseId, plaintiff, defendant } = await openLoan(stage);
    const li = stage.as('defendant');
    const own = { caseCode: defendant.caseCode };
    // Somebody else's code and a code of nobody's get the same words.
    const mismatch = {
      code: 'case_link_mismatch',
      status: 422,
      zh: expect.stringMatching(/^案件码与您的实名信息对应不上/),
    };
    await expect(stage.as('stranger').cases.link(own)).rejects.toMatchObject({
      ...mismatch,
      problem: { triesLeft: 4 },
    });
    await expect(stage.as('stranger').cases.link({ caseCode: wrongCode })).rejects.toMatchObject({
      ...mismatch,
      problem: { triesLeft: 3 },
    });
    await expect(stage.as('newcomer').cases.link(own)).rejects.toMatchObject({ code: 'assurance_too_low' });
    await expect(stage.as('clerk').cases.link(own)).rejects.toMatchObject({ code: 'forbidden' });

    // Five wrong codes in a day: linking rests, even with the right one, and a clerk calls whom the case waits for.
    for (const triesLeft of [4, 3, 2, 1]) {
      await expect(li.cases.link({ caseCode: wrongCode })).rejects.toMatchObject({
        ...mismatch,
        problem: { triesLeft },
      });
    }
    for (const caseCode of [wrongCode, defendant.caseCode]) {
      await expect(li.cases.link({ caseCode })).rejects.toMatchObject({
        code: 'case_link_locked',
        problem: { lockedUntil: '2026-09-01T09:30:00+08:00' },
      });
    }
    const [call] = (await stage.as('clerk').desk.cases.listTasks({ kind: 'link.locked' })).data;
    expect(call).toMatchObject({ caseId, role: 'clerk', subject: { type: 'party', id: defendant.partyId } });
    const done = {
      taskId: call?.taskId ?? '',
      version: call?.version ?? 0,
      note: '已电话核对，请按通知书上的数字重输',
    };
    await expect(stage.as('judge').desk.cases.completeTask(done)).rejects.toMatchObject({
      code: 'task_not_yours',
    });
    await expect(stage.as('auditor').desk.cases.completeTask(done)).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(stage.as('assistingClerk').desk.cases.completeTask(done)).rejects.toMatchObject({
      code: 'not_found',
    });
    expect(await stage.as('clerk').desk.cases.completeTask(done)).toMatchObject({
      state: 'done',
      doneBy: '钱书记员',
      note: done.note,
    });
    await expect(stage.as('clerk').desk.cases.completeTask({ ...done, version: 2 })).rejects.toMatchObject({
      code: 'state_conflict',
    });
    expect(await toldAtDesk(stage.as('clerk'), done.taskId)).toEqual(['task.raised', 'task.done']);

    await stage.advanceTo('2026-09-01T09:30:00+08:00');
    const linked = await li.cases.link(own);
    expect(linked).toMatchObject({ caseId, partyId: defendant.partyId, as: 'party', role: 'defendant' });
    expect(await li.cases.link(own)).toEqual(linked);
    expect(await toldTo(li, defendant.partyId)).toEqual(['party.linked']);
    expect(await toldTo(stage.as('plaintiff'), defendant.partyId)).toEqual([]);
    expect((await li.cases.get({ caseId })).myRoles).toMatchObject([{ role: 'defendant' }]);

    // The lawyer of the power of attorney comes in by the code of the client.
    expect(await stage.as('lawyer').cases.link({ caseCode: plaintiff.caseCode })).toMatchObject({
      as: 'agent',
      role: 'plaintiff',
    });
    const [power] = (await stage.as('lawyer').cases.listRepresentations({ caseId })).data;
    expect(power).toMatchObject({ agentLinked: true });
    expect(await toldTo(stage.as('lawyer'), power?.representationId ?? '')).toEqual([
      'representation.confirmed',
      'representation.linked',
    ]);
  },
);

journey(
  'who agreed to proceed online has three days; when they are over a judge decides, and linking stays open',
  async (stage) => {
    const wang = stage.as('plaintiff');
    const [clerk, judge] = [stage.as('clerk'), stage.as('judge')];
    const content = loan([await scan(wang, '借条')]);
    const li = { ...content.parties?.[1], role: 'defendant', kind: 'naturalPerson' } as const;
    const liu = {
      ...li,
      key: 'd2',
      name: '刘晓',
      idNumber: '370301190412310029',
      birthDate: '1904-12-31',
      phone: '13800000003',
    };
    const { caseId } = await openLoan(stage, {
      parties: [content.parties![0]!, { ...li, key: 'd1' }, { ...liu, gender: 'female' }],
    });
    const [, first, second] = (await clerk.desk.cases.listParties({ caseId })).data;

    const agreement = {
      partyId: first!.partyId,
      version: first!.version,
      by: 'phone',
      note: '8月31日通话，本人同意',
    } as const;
    await expect(judge.desk.cases.recordLinkAgreement(agreement)).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(stage.as('assistingClerk').desk.cases.recordLinkAgreement(agreement)).rejects.toMatchObject({
      code: 'not_found',
    });
    const agreed = await clerk.desk.cases.recordLinkAgreement(agreement);
    expect(agreed).toMatchObject({
      state: 'linkAgreed',
      linkDeadline: {
        dueOn: '2026-09-04',
        legalBasis: expect.arrayContaining([expect.objectContaining({ article: '10' })]),
      },
    });
    await expect(
      clerk.desk.cases.recordLinkAgreement({ ...agreement, version: agreed.version }),
    ).rejects.toMatchObject({
      code: 'state_conflict',
      problem: { state: 'linkAgreed' },
    });
    const [sms] = stage.court.world().read().all('sms', { to: '13800000002' });
    expect(sms?.text).toContain('法院不会索要验证码');

    const offline = { partyId: agreed.partyId, version: agreed.version, ground: 'notLinkedInTime' } as const;
    await expect(judge.desk.cases.setOffline(offline)).rejects.toMatchObject({ code: 'offline_not_yet' });
    await stage.advanceTo('2026-09-05');
    // The three days are over: a task for the judge, and nothing else has happened.
    expect((await judge.desk.cases.listTasks({ kind: 'link.overdue' })).data).toMatchObject([
      { role: 'judge', subject: { id: agreed.partyId } },
    ]);
    expect((await clerk.desk.cases.listParties({ caseId })).data[1]).toEqual(agreed);
    await expect(clerk.desk.cases.setOffline(offline)).rejects.toMatchObject({ code: 'forbidden' });
    expect(await judge.desk.cases.setOffline(offline)).toMatchObject({ state: 'offline' });
    expect((await judge.desk.cases.listTasks({ kind: 'link.overdue' })).data).toEqual([]);
    await stage.as('defendant').cases.link({ caseCode: agreed.caseCode });
    expect(await toldTo(stage.as('defendant'), agreed.partyId)).toEqual([
      'party.linkAgreed',
      'party.offline',
      'party.linked',
    ]);

    // The other defendant has no smartphone; later a daughter gives one.
    const wish = {
      partyId: second!.partyId,
      version: second!.version,
      ground: 'noSmartphone',
      note: '用老年机',
    } as const;
    const { version } = await judge.desk.cases.setOffline(wish);
    await expect(judge.desk.cases.setOffline({ ...wish, version })).rejects.toMatchObject({
      code: 'state_conflict',
    });
    expect(await stage.as('stranger').cases.link({ caseCode: second!.caseCode })).toMatchObject({
      as: 'party',
    });
    expect(await toldAtDesk(clerk, wish.partyId)).toEqual(['party.offline', 'party.linked']);
  },
);

journey('a defendant who agreed links in time, and no clock falls due for it', async (stage) => {
  const { caseId, defendant } = await openLoan(stage);
  const clerk = stage.as('clerk');
  await clerk.desk.cases.recordLinkAgreement({
    partyId: defendant.partyId,
    version: defendant.version,
    by: 'counter',
  });
  await stage.as('defendant').cases.link({ caseCode: defendant.caseCode });
  await stage.advanceTo('2026-09-06');
  expect((await stage.as('judge').desk.cases.listTasks({ caseId, kind: 'link.overdue' })).data).toEqual([]);
  expect((await clerk.desk.cases.listParties({ caseId })).data[1]).toMatchObject({ state: 'linked' });
});

journey(
  'who filed at a counter links the filing later, and the case of it opens to that account',
  async (stage) => {
    const [counter, clerk, wang] = [stage.as('assistingClerk'), stage.as('clerk'), stage.as('plaintiff')];
    for (const before of ['unlinked', 'linkAgreed', 'offline']) {
      const received = await counter.desk.filings.receiveAtCounter({
        content: loan([await scan(counter, '借条')]),
        applicant: {
          name: '王桂芳',
          idNumber: '370301190001010005',
          phone: '13800000001',
          identityChecked: true,
        },
        originals: [],
      });
      const pushed = await counter.desk.filings.push({
        filingId: received.filingId,
        version: received.version,
        applicantWaits: false,
      });
      const { caseId, plaintiff } = await acceptFiling(stage, pushed);
      const { partyId, version } = plaintiff;
      if (before === 'linkAgreed')
        await clerk.desk.cases.recordLinkAgreement({ partyId, version, by: 'paper' });
      if (before === 'offline')
        await stage.as('judge').desk.cases.setOffline({ partyId, version, ground: 'ownChoice' });
      expect((await clerk.desk.cases.listParties({ caseId })).data[0]).toMatchObject({ state: before });
      await expect(wang.cases.get({ caseId })).rejects.toMatchObject({ code: 'not_found' });
      await wang.filings.link({ receiptNumber: received.receipts[0]?.number ?? '' });
      expect((await wang.cases.get({ caseId })).state).toBe('accepted');
      expect((await toldTo(wang, partyId)).at(-1)).toBe('party.linked');
    }
  },
);
