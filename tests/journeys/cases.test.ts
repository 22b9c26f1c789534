// A case as each may see it: what it is, who is in it, what has happened, what comes next; from its opening to the archive.
import { expect } from 'vitest';
import { journey } from './stage.ts';
import { loanInTrial } from './steps/loan-in-trial.ts';
import { openLoan, payFee } from './steps/open-case.ts';
import { toldAtDesk, toldTo } from './steps/told.ts';
import { holdTrial } from './steps/trial.ts';

journey(
  'a case shows each side its own, never the other side’s phone or address, and reading it changes nothing',
  async (stage) => {
    const wang = stage.as('plaintiff');
    const clerk = stage.as('clerk');
    const { caseId, plaintiff, defendant } = await openLoan(stage);
    expect((await wang.cases.list({ state: 'accepted' })).data).toMatchObject([
      {
        caseId,
        caseNumber: '（2026）鲁0305民初900001号',
        myRoles: [{ partyId: plaintiff.partyId, role: 'plaintiff' }],
      },
    ]);
    expect((await wang.cases.list({ state: 'inProgress' })).data).toEqual([]);
    for (const who of ['stranger', 'defendant', 'lawyer']) {
      expect((await stage.as(who).cases.list()).data).toEqual([]);
      await expect(stage.as(who).cases.get({ caseId })).rejects.toMatchObject({ code: 'not_found' });
    }
    const mine = await wang.cases.get({ caseId });
    expect(mine).toMatchObject({
      state: 'accepted',
      procedureReason: { zh: '双方对借款事实争议较大' },
      deadlines: [{ kind: 'fee.prepay' }],
    });
    const parties = (await wang.cases.listParties({ caseId })).data;
    expect(parties).toMatchObject([
      {
        mine: true,
        own: { phone: '138****0001', linkState: 'linked' },
        agents: [{ name: '周明', authority: 'special' }],
      },
      { mine: false, displayName: '李建国', agents: [] },
    ]);
    expect(JSON.stringify(parties)).not.toMatch(/13800000002|虚构街2号|37030119040229001X/);
    expect((await wang.cases.listRepresentations({ caseId })).data).toMatchObject([
      { agentName: '周明', state: 'active' },
    ]);
    expect((await wang.cases.nextActions({ caseId })).data[0]).toMatchObject({
      action: 'payFee',
      urgency: 'must',
      operation: 'fees.pay',
      deadline: { dueOn: '2026-09-08' },
      consequence: { zh: '逾期不交又未获缓减免的，法官可以裁定按撤诉处理' },
    });

    // The court's side: its own cases only, with the contact data that the court needs.
    const filters = [{ state: 'accepted' }, { caseNumber: '900001' }] as const;
    for (const filter of filters)
      expect((await clerk.desk.cases.list(filter)).data).toMatchObject([{ caseId }]);
    expect((await clerk.desk.cases.list({ panelMemberId: stage.idOf('judge') })).data).toEqual([]);
    expect(await clerk.desk.cases.get({ caseId })).toMatchObject({
      openTaskCount: 0,
      trialLimit: { dueOn: '2027-03-01' },
    });
    expect(defendant).toMatchObject({ phone: '13800000002', state: 'unlinked' });
    await expect(wang.desk.cases.get({ caseId })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(stage.as('otherJudge').desk.cases.get({ caseId })).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(stage.as('auditor').desk.cases.listParties({ caseId })).rejects.toMatchObject({
      code: 'forbidden',
    });

    const bytes = await wang.cases.calendar({ caseId });
    expect(bytes).toContain('SUMMARY:交诉讼费最后一天 （2026）鲁0305民初900001号');
    expect(await wang.cases.calendar({ caseId })).toBe(bytes);
    expect(await wang.cases.myCalendar()).toContain('VALUE=DATE:20260908');
    expect(await wang.cases.get({ caseId })).toEqual(mine);

    await payFee(stage, caseId);
    expect((await wang.cases.get({ caseId })).state).toBe('inProgress');
    expect(
      (await wang.cases.timeline({ caseId })).data.map(({ kind, audience }) => `${kind} ${audience}`),
    ).toEqual([
      'case allParties',
      'document party',
      'fee party',
      'document party',
      'case allParties',
      'document party',
    ]);
    expect((await clerk.desk.cases.timeline({ caseId })).data.length).toBeGreaterThan(6);
    const told = ['case.opened', 'case.inProgress'];
    expect(await toldTo(wang, caseId)).toEqual(told);
    expect(await toldAtDesk(clerk, caseId)).toEqual(told);
    expect(await toldTo(wang, plaintiff.partyId)).toEqual(['party.linked']);
    for (const who of ['stranger', 'defendant']) expect(await toldTo(stage.as(who), caseId)).toEqual([]);
  },
);

journey(
  'a case ends by a judge in the manner in which it ended, and is archived when nothing is left to do',
  async (stage) => {
    const theCase = await loanInTrial(stage);
    const { caseId, defendantId } = theCase;
    const [wang, clerk, judge] = [stage.as('plaintiff'), stage.as('clerk'), stage.as('judge')];
    const version = async () => (await judge.desk.cases.get({ caseId })).version;
    const { hearingId } = await holdTrial(stage, theCase, '2026-09-22T09:00:00+08:00');
    await expect(
      judge.desk.cases.close({ caseId, version: await version(), manner: 'judgment' }),
    ).rejects.toMatchObject({
      code: 'closing_manner_invalid',
    });
    await judge.desk.hearings.pronounce({
      hearingId,
      manner: 'inCourt',
      content: {
        claims: '原告请求被告归还借款本金80000元、利息6420.50元。',
        facts: '被告2024年5月向原告借款80000元，有借条为证。',
        reasoning: '借款合同合法有效，被告应当按约归还。',
        articles: [{ law: '民法典', article: '第675条' }],
        orders: [
          { text: '被告李建国归还原告王桂芳86420.50元', obligorPartyId: defendantId, performWithinDays: 10 },
        ],
        costs: [{ partyId: defendantId, amount: { amountFen: 196_051, currency: 'CNY' } }],
      },
    });
    expect(await wang.cases.get({ caseId })).toMatchObject({ state: 'judged', judgedOn: '2026-09-22' });
    expect((await wang.cases.nextActions({ caseId })).data[0]).toMatchObject({
      action: 'appeal',
      urgency: 'may',
      deadline: { dueOn: '2026-10-08' },
    });
    await expect(
      judge.desk.cases.close({ caseId, version: await version(), manner: 'mediated' }),
    ).rejects.toMatchObject({
      code: 'closing_manner_invalid',
    });
    await stage.advanceTo('2026-10-23');
    const closing = { caseId, version: await version(), manner: 'judgment' } as const;
    for (const [who, code] of [
      ['clerk', 'forbidden'],
      ['presiding', 'forbidden'],
      ['otherJudge', 'not_found'],
    ] as const) {
      await expect(stage.as(who).desk.cases.close(closing)).rejects.toMatchObject({ code });
    }
    const closed = await judge.desk.cases.close(closing);
    expect(closed).toMatchObject({ state: 'closed', closingManner: 'judgment', closedOn: '2026-10-23' });
    await expect(judge.desk.cases.close({ ...closing, version: closed.version })).rejects.toMatchObject({
      code: 'state_conflict',
      problem: { state: 'closed', possible: ['desk.cases.archive'] },
    });
    await expect(
      wang.cases.submit({ caseId, kind: 'statement', title: '补充意见', text: '另有说明' }),
    ).rejects.toMatchObject({ code: 'state_conflict' });

    // Archived by a clerk, once every open task is done by the role that it belongs to.
    const archive = { caseId, version: closed.version };
    await expect(judge.desk.cases.archive(archive)).rejects.toMatchObject({ code: 'forbidden' });
    const open = (await clerk.desk.cases.listTasks({ caseId, role: 'any' })).data;
    if (open.length > 0)
      await expect(clerk.desk.cases.archive(archive)).rejects.toMatchObject({ code: 'archive_tasks_open' });
    for (const { taskId, version: taskVersion, role } of open) {
      await stage
        .as(role)
        .desk.cases.completeTask({ taskId, version: taskVersion, note: '已办理，材料入卷' });
    }
    const archived = await clerk.desk.cases.archive(archive);
    expect(archived.state).toBe('archived');
    await expect(clerk.desk.cases.archive({ caseId, version: archived.version })).rejects.toMatchObject({
      code: 'state_conflict',
    });
    expect((await wang.cases.get({ caseId })).state).toBe('archived');
    expect((await toldTo(stage.as('defendant'), caseId)).slice(-3)).toEqual([
      'case.judged',
      'case.closed',
      'case.archived',
    ]);
  },
);

journey(
  'a suit is withdrawn by the plaintiff’s own application, never by a word; a case may end before its fee is paid',
  async (stage) => {
    const [wang, judge] = [stage.as('plaintiff'), stage.as('judge')];
    const { caseId } = await openLoan(stage);
    await payFee(stage, caseId);
    const { version } = await judge.desk.cases.get({ caseId });
    const close = { caseId, version, manner: 'withdrawn' } as const;
    await expect(judge.desk.cases.close(close)).rejects.toMatchObject({
      code: 'closing_manner_invalid',
      zh: '卷内没有原告的撤诉申请，不能以撤诉结案',
    });
    const asked = await wang.cases.submit({
      caseId,
      kind: 'application',
      applicationKind: 'withdrawal',
      title: '撤诉申请书',
      text: '双方已经和解，申请撤诉。',
    });
    await expect(judge.desk.cases.close(close)).rejects.toMatchObject({ code: 'closing_manner_invalid' });
    await judge.desk.cases.decideSubmission({
      submissionId: asked.submissionId,
      version: asked.version,
      decision: 'accept',
    });
    expect(await judge.desk.cases.close(close)).toMatchObject({
      state: 'closed',
      closingManner: 'withdrawn',
    });
    expect(await toldTo(wang, caseId)).toEqual(['case.opened', 'case.inProgress', 'case.closed']);

    const unpaid = await openLoan(stage);
    await expect(judge.desk.cases.archive({ caseId: unpaid.caseId, version: 1 })).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(
      stage.as('clerk').desk.cases.archive({ caseId: unpaid.caseId, version: 1 }),
    ).rejects.toMatchObject({
      code: 'state_conflict',
      problem: { state: 'accepted' },
    });
    expect(
      await judge.desk.cases.close({ caseId: unpaid.caseId, version: 1, manner: 'terminated' }),
    ).toMatchObject({ state: 'closed' });
  },
);
