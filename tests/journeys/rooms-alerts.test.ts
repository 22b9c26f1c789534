// The room agent calls for an officer. Those on duty see it at once; no party, and no judge, ever does.
import { expect } from 'vitest';
import { journey } from './stage.ts';
import { enter, openCaseRoom } from './steps/case-room.ts';
import { loanInTrial } from './steps/loan-in-trial.ts';
import { toldAtDesk, toldTo } from './steps/told.ts';

journey(
  'an alert is on the desk at once, urgent ones for the officer on duty too; it is taken, closed, and its words are erased',
  async (stage) => {
    const { caseId } = await loanInTrial(stage);
    const roomId = await openCaseRoom(stage, caseId);
    const [clerk, assistant, bot] = [stage.as('clerk'), stage.as('judgeAssistant'), stage.as('roomAgent')];
    const { memberId } = await enter(stage.as('defendant'), roomId, 'wx.li-jianguo');
    const excerpt = '活着没意思，判下来我就跳楼';

    const paper = await bot.rooms.raiseAlert({ kind: 'paperRequest', memberId });
    const raised = await bot.rooms.raiseAlert({ kind: 'selfHarm', roomId, memberId, excerpt });
    expect(raised).toMatchObject({ kind: 'selfHarm', urgent: true });
    expect(raised).not.toHaveProperty('excerpt');
    expect(paper.urgent).toBe(false);

    // A task says nothing of what was said, nor in which case.
    const urgent = (await assistant.desk.cases.listTasks({ kind: 'room.alertUrgent' })).data;
    expect(urgent).toMatchObject([
      {
        role: 'judgeAssistant',
        subject: { id: raised.alertId },
        zh: '紧急：群助手有一条提示，值班人员请马上查看并处理',
      },
    ]);
    expect(urgent[0]).not.toHaveProperty('caseId');
    expect((await clerk.desk.cases.listTasks({ kind: 'room.alert' })).data).toMatchObject([
      { subject: { id: paper.alertId } },
      { subject: { id: raised.alertId } },
    ]);

    // The urgent one first, with the person's name: somebody has to be able to call.
    expect((await assistant.desk.rooms.listAlerts()).data).toMatchObject([
      { alertId: raised.alertId, state: 'raised', caseId, memberId, name: '李建国', excerpt },
      { alertId: paper.alertId, kind: 'paperRequest', roomId },
    ]);
    for (const officer of ['judge', 'filingJudge', 'presiding', 'auditor', 'enforcementOfficer']) {
      await expect(stage.as(officer).desk.rooms.listAlerts()).rejects.toMatchObject({ code: 'forbidden' });
    }
    // The mediator's are those of mediation rooms; another court has its own.
    expect((await stage.as('mediator').desk.rooms.listAlerts()).data).toEqual([]);
    expect((await stage.as('assistingClerk').desk.rooms.listAlerts()).data).toEqual([]);
    const take = { alertId: raised.alertId, version: raised.version };
    for (const officer of ['mediator', 'assistingClerk']) {
      await expect(stage.as(officer).desk.rooms.takeAlert(take)).rejects.toMatchObject({ code: 'not_found' });
    }
    await expect(stage.as('judge').desk.rooms.takeAlert(take)).rejects.toMatchObject({ code: 'forbidden' });

    const taken = await assistant.desk.rooms.takeAlert(take);
    expect(taken).toMatchObject({ state: 'taken', takenBy: '郑助理', excerpt });
    await expect(clerk.desk.rooms.takeAlert({ ...take, version: taken.version })).rejects.toMatchObject({
      code: 'state_conflict',
      problem: { state: 'taken' },
    });
    expect((await assistant.desk.cases.listTasks({ kind: 'room.alertUrgent' })).data).toEqual([]);
    const closed = await assistant.desk.rooms.closeAlert({
      alertId: raised.alertId,
      version: taken.version,
      note: '已与本人通话，家属到场。',
    });
    expect(closed).toMatchObject({ state: 'closed', closedBy: '郑助理', note: '已与本人通话，家属到场。' });
    expect(closed).not.toHaveProperty('excerpt');
    await expect(
      clerk.desk.rooms.closeAlert({ alertId: raised.alertId, version: closed.version, note: '再次' }),
    ).rejects.toMatchObject({ code: 'state_conflict', problem: { state: 'closed' } });
    // What needs nobody to take it first is closed at once.
    expect(
      await clerk.desk.rooms.closeAlert({
        alertId: paper.alertId,
        version: paper.version,
        note: '已寄纸质材料',
      }),
    ).toMatchObject({ state: 'closed', closedBy: '钱书记员' });
    expect((await clerk.desk.cases.listTasks({ kind: 'room.alert' })).data).toEqual([]);
    expect((await clerk.desk.rooms.listAlerts({ state: 'closed', roomId })).data).toHaveLength(2);

    expect(await toldAtDesk(clerk, raised.alertId)).toEqual(['alert.raised', 'alert.taken', 'alert.closed']);
    expect(await toldAtDesk(clerk, paper.alertId)).toEqual(['alert.raised', 'alert.closed']);
    for (const person of ['plaintiff', 'lawyer', 'defendant', 'roomAgent', 'stranger']) {
      expect(await toldTo(stage.as(person), raised.alertId)).toEqual([]);
      if (person !== 'roomAgent')
        await expect(stage.as(person).rooms.raiseAlert({ kind: 'fraud' })).rejects.toMatchObject({
          code: 'forbidden',
        });
    }
    await expect(clerk.rooms.raiseAlert({ kind: 'fraud' })).rejects.toMatchObject({ code: 'forbidden' });
  },
);

journey(
  'the alerts of a mediation room are the mediator’s: the clerk learns that there is one, not what was said',
  async (stage) => {
    const { caseId } = await loanInTrial(stage);
    const [mediator, clerk, bot] = [stage.as('mediator'), stage.as('clerk'), stage.as('roomAgent')];
    const { roomId } = await mediator.desk.rooms.propose({ caseId, kind: 'mediation' });
    const raised = await bot.rooms.raiseAlert({ kind: 'threat', roomId, excerpt: '再压价明天去你家堵你' });
    expect((await mediator.desk.rooms.listAlerts({ roomId })).data).toMatchObject([
      { alertId: raised.alertId, excerpt: '再压价明天去你家堵你' },
    ]);
    const [known] = (await clerk.desk.rooms.listAlerts({ roomId })).data;
    expect(known).toMatchObject({ alertId: raised.alertId, kind: 'threat', urgent: true });
    expect(known).not.toHaveProperty('excerpt');
    expect((await clerk.desk.cases.listTasks({ kind: 'room.alertUrgent' })).data).toHaveLength(1);
    expect((await stage.as('judgeAssistant').desk.rooms.listAlerts({})).data).toEqual([]);
    const closed = await mediator.desk.rooms.closeAlert({
      alertId: raised.alertId,
      version: raised.version,
      note: '已分开调解并提醒',
    });
    expect(closed.note).toBe('已分开调解并提醒');
    expect((await clerk.desk.rooms.listAlerts({ roomId })).data[0]).not.toHaveProperty('note');
  },
);
