// Requests about one's own data: answered by a person at the court, in time, and never refused without a reason.
import { expect } from 'vitest';
import { journey } from './stage.ts';
import { toldAtDesk, toldTo } from './steps/told.ts';

journey(
  'a person asks for access and for deletion; a named officer answers, and a refusal says on what law it rests',
  async (stage) => {
    const plaintiff = stage.as('plaintiff');
    const clerk = stage.as('clerk');
    await expect(
      stage.as('newcomer').identity.createDataRequest({ courtId: 'lu0305', kind: 'access', detail: '全部' }),
    ).rejects.toMatchObject({ code: 'assurance_too_low' });
    const access = await plaintiff.identity.createDataRequest({
      courtId: 'lu0305',
      kind: 'access',
      detail: '谁看过我的材料',
    });
    const { dataRequestId } = access;
    expect(access).toMatchObject({ state: 'received', answerBy: { dueOn: '2026-09-16' } });
    expect((await clerk.desk.identity.listDataRequests({ state: 'received' })).data).toEqual([access]);
    const answer = {
      dataRequestId,
      version: access.version,
      outcome: 'answered',
      answer: '查阅记录见附表',
    } as const;
    for (const [who, code] of [
      ['filingJudge', 'forbidden'],
      ['assistingClerk', 'not_found'],
      ['plaintiff', 'forbidden'],
    ] as const) {
      await expect(stage.as(who).desk.identity.answerDataRequest(answer)).rejects.toMatchObject({ code });
    }
    const answered = await clerk.desk.identity.answerDataRequest(answer);
    expect(answered).toMatchObject({
      state: 'answered',
      answeredBy: { displayName: '钱书记员', role: 'clerk' },
    });
    await expect(
      clerk.desk.identity.answerDataRequest({ ...answer, version: answered.version }),
    ).rejects.toMatchObject({ code: 'state_conflict', problem: { state: 'answered' } });

    const deletion = await plaintiff.identity.createDataRequest({
      courtId: 'lu0305',
      kind: 'deletion',
      detail: '删除我的手机号',
    });
    const refusal = {
      dataRequestId: deletion.dataRequestId,
      version: deletion.version,
      outcome: 'refused',
      answer: '送达记录须随卷保存',
    } as const;
    const judge = stage.as('judge');
    await expect(judge.desk.identity.answerDataRequest(refusal)).rejects.toMatchObject({
      violations: [{ pointer: '/legalBasis' }],
      legalBasis: [{ law: '个人信息保护法', article: '50' }],
    });
    const refused = await judge.desk.identity.answerDataRequest({
      ...refusal,
      legalBasis: ['个人信息保护法第47条'],
    });
    expect(refused).toMatchObject({
      state: 'refused',
      reason: { zh: '送达记录须随卷保存', legalBasis: [{ law: '个人信息保护法', article: '第47条' }] },
    });

    expect((await plaintiff.identity.listDataRequests()).data.map(({ state }) => state)).toEqual([
      'answered',
      'refused',
    ]);
    await expect(stage.as('stranger').identity.getDataRequest({ dataRequestId })).rejects.toMatchObject({
      code: 'not_found',
    });
    const told = ['dataRequest.received', 'dataRequest.answered'];
    expect(await toldTo(plaintiff, dataRequestId)).toEqual(told);
    expect(await toldAtDesk(clerk, dataRequestId)).toEqual(told);
    expect(await toldTo(plaintiff, deletion.dataRequestId)).toEqual([
      'dataRequest.received',
      'dataRequest.refused',
    ]);
  },
);

journey(
  'what is not answered in time is told and put before someone in charge; a late answer is still an answer',
  async (stage) => {
    const lawyer = stage.as('lawyer');
    const ask = (kind: 'correction' | 'deletion', detail: string) =>
      lawyer.identity.createDataRequest({ courtId: 'lu0305', kind, detail });
    const correction = await ask('correction', '执业机构名称有误');
    const deletion = await ask('deletion', '删除旧住址');
    await stage.advanceTo('2026-09-16T23:59:59+08:00');
    const read = ({ dataRequestId }: { dataRequestId: string }) =>
      lawyer.identity.getDataRequest({ dataRequestId });
    expect((await read(correction)).state).toBe('received');
    await stage.advanceTo('2026-09-17');
    const late = await read(correction);
    expect(late).toMatchObject({ state: 'overdue' });
    expect(late).not.toHaveProperty('answer');
    const tasks = await stage.as('judge').desk.cases.listTasks({ kind: 'dataRequestOverdue', state: 'open' });
    expect(tasks.data.map(({ subject, role }) => [subject.id, role])).toEqual([
      [correction.dataRequestId, 'judge'],
      [deletion.dataRequestId, 'judge'],
    ]);

    const assistant = stage.as('judgeAssistant');
    await assistant.desk.identity.answerDataRequest({
      dataRequestId: correction.dataRequestId,
      version: late.version,
      outcome: 'answered',
      answer: '已更正',
    });
    await assistant.desk.identity.answerDataRequest({
      dataRequestId: deletion.dataRequestId,
      version: (await read(deletion)).version,
      outcome: 'refused',
      answer: '卷宗依法须保存',
      legalBasis: ['档案法第14条'],
    });
    expect((await read(correction)).state).toBe('answered');
    expect((await read(deletion)).reason?.legalBasis).toEqual([{ law: '档案法', article: '第14条' }]);
    const remaining = await assistant.desk.cases.listTasks({ kind: 'dataRequestOverdue', state: 'open' });
    expect(remaining.data).toEqual([]);
    const told = ['dataRequest.received', 'dataRequest.overdue'];
    expect(await toldTo(lawyer, correction.dataRequestId)).toEqual([...told, 'dataRequest.answered']);
    expect(await toldTo(lawyer, deletion.dataRequestId)).toEqual([...told, 'dataRequest.refused']);
  },
);
