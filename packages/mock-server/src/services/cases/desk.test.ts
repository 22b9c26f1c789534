import { describe, expect, it } from 'vitest';
import { linkDefendant, openedCase, payBill, report, served } from '../../testing/opened-case.ts';
import { put } from '../../testing/small-case.ts';

const version = (opened: ReturnType<typeof openedCase>) =>
  opened.court.ok('judge', 'desk.cases.get', { caseId: opened.caseId }).version;

describe('the desk', () => {
  it('sets a panel by the rules and tells the parties', () => {
    const opened = openedCase();
    const { court, caseId } = opened;
    const seat = (name: string, part: 'presidingJudge' | 'judge' | 'soleJudge' | 'assessor' | 'clerk') => ({
      name,
      part,
    });
    const set = (members: ReturnType<typeof seat>[], form: 'sole' | 'collegial') => ({
      caseId,
      version: version(opened),
      form,
      members,
    });
    for (const members of [
      [seat('孙法官', 'presidingJudge'), seat('甲', 'judge')],
      [seat('孙', 'judge'), seat('甲', 'judge'), seat('乙', 'assessor')],
    ]) {
      expect(court.refused('presiding', 'desk.cases.setPanel', set(members, 'collegial')).code).toBe(
        'panel_invalid',
      );
    }
    expect(court.refused('clerk', 'desk.cases.setPanel', set([seat('孙', 'soleJudge')], 'sole')).status).toBe(
      403,
    );
    const full = [
      seat('孙法官', 'presidingJudge'),
      seat('甲', 'judge'),
      seat('乙', 'assessor'),
      seat('钱', 'clerk'),
    ];
    const changed = court.ok('presiding', 'desk.cases.setPanel', set(full, 'collegial'));
    expect(changed.panel).toMatchObject({
      form: 'collegial',
      setOn: '2026-09-01',
      tellBy: { dueOn: '2026-09-04' },
    });
    expect(court.tasksOf(caseId)).toEqual(['panel.tell']);
    expect(court.ok('plaintiff', 'cases.timeline', { caseId }).data.at(-1)?.zh).toContain('审判长孙法官');
    const summary = openedCase({ procedure: 'summary' }, court);
    expect(
      court.refused('presiding', 'desk.cases.setPanel', {
        ...set(full, 'collegial'),
        caseId: summary.caseId,
        version: 1,
      }).code,
    ).toBe('panel_invalid');
  });

  it('changes the procedure only as the law allows; the trial limit still runs from filing', () => {
    const opened = openedCase({ procedure: 'summary' });
    const { court, caseId } = opened;
    const reason = { zh: '案情复杂', en: 'complex facts' };
    const same = { caseId, version: version(opened), procedure: 'summary', reason } as const;
    expect(court.refused('judge', 'desk.cases.setProcedure', same).code).toBe('procedure_not_available');
    court.advance('2026-10-20');
    const ordinary = court.ok('judge', 'desk.cases.setProcedure', { ...same, procedure: 'ordinary' });
    expect(ordinary).toMatchObject({
      procedure: 'ordinary',
      procedureReason: reason,
      trialLimit: { dueOn: '2027-03-01' },
    });
    const back = { ...same, version: ordinary.version } as const;
    expect(court.refused('judge', 'desk.cases.setProcedure', back).legalBasis?.[0]?.article).toBe('160');
    const small = { ...back, procedure: 'smallClaims', bothAgree: true } as const;
    expect(court.refused('judge', 'desk.cases.setProcedure', small).zh).toContain('标的额标准');
    expect(court.ok('judge', 'desk.cases.setProcedure', { ...back, bothAgree: true }).trialLimit.dueOn).toBe(
      '2026-12-01',
    );
    court.write((commit) => put(commit, 'hearing', { id: 'hrg_0000000000test', caseId, state: 'heard' }));
    court.ok('judge', 'desk.cases.setProcedure', {
      ...same,
      version: version(opened),
      procedure: 'ordinary',
    });
    expect(
      court.refused('judge', 'desk.cases.setProcedure', {
        ...back,
        version: version(opened),
        bothAgree: true,
      }).legalBasis?.[0]?.article,
    ).toBe('260');
  });

  it('raises the trial limit as a task and decides nothing', () => {
    const opened = openedCase({ procedure: 'summary' });
    payBill(opened);
    expect(opened.court.advance('2026-12-02')).toContain('trial.limit');
    expect(opened.court.eventsOf(opened.caseId)).toContain('trial.limitDue');
    expect(opened.court.tasksOf(opened.caseId)).toContain('trial.limit');
    expect(opened.court.ok('judge', 'desk.cases.get', { caseId: opened.caseId }).state).toBe('inProgress');
  });

  it('closes by the manner that happened, and archives when no task is open', () => {
    const opened = openedCase();
    const { court, caseId } = opened;
    payBill(opened);
    const close = (manner: 'judgment' | 'withdrawn' | 'mediated') => ({
      caseId,
      version: version(opened),
      manner,
    });
    expect(court.refused('judge', 'desk.cases.close', close('judgment')).code).toBe('closing_manner_invalid');
    expect(court.refused('judge', 'desk.cases.close', close('withdrawn')).zh).toContain('撤诉申请');
    court.write((commit) => put(commit, 'judgment', { id: 'jdg_0000000000test', caseId, courtId: 'lu0305' }));
    report(court, 'judgment.pronounced', 'jdg_0000000000test');
    expect(court.ok('plaintiff', 'cases.get', { caseId })).toMatchObject({
      state: 'judged',
      judgedOn: '2026-09-01',
    });
    expect(court.refused('judge', 'desk.cases.close', close('mediated')).code).toBe('closing_manner_invalid');
    const archive = () => ({ caseId, version: version(opened) });
    expect(court.refused('clerk', 'desk.cases.archive', archive())).toMatchObject({
      code: 'state_conflict',
      state: 'judged',
      possible: ['desk.cases.close'],
    });
    court.ok('judge', 'desk.cases.close', close('judgment'));
    court.write((commit) =>
      commit.task(
        { kind: 'note', role: 'clerk', subject: commit.tx.find('case', caseId)!, zh: '装订', en: 'bind' },
        '2026-09-01T09:00:00+08:00',
      ),
    );
    expect(court.refused('clerk', 'desk.cases.archive', archive())).toMatchObject({
      code: 'archive_tasks_open',
      openTasks: 1,
    });
    const [task] = court.ok('clerk', 'desk.cases.listTasks', { caseId }).data;
    expect(
      court.refused('judge', 'desk.cases.completeTask', { taskId: task!.taskId, version: 1, note: '办了' })
        .code,
    ).toBe('task_not_yours');
    expect(
      court.ok('clerk', 'desk.cases.completeTask', { taskId: task!.taskId, version: 1, note: '已装订' }),
    ).toMatchObject({ state: 'done', doneBy: '钱书记员' });
    expect(court.ok('clerk', 'desk.cases.archive', archive()).state).toBe('archived');
    expect(
      court.refused('plaintiff', 'cases.submit', { caseId, kind: 'statement', title: '补充', text: '迟了' })
        .code,
    ).toBe('state_conflict');
    expect(court.ok('plaintiff', 'cases.get', { caseId }).state).toBe('archived');
  });

  it('shows entries to those they are meant for', () => {
    const opened = openedCase();
    const { court, caseId, defendantId } = opened;
    linkDefendant(opened);
    served(opened, defendantId, 'complaintCopy', '2026-09-02');
    const zh = (who: string) =>
      court
        .ok(who, 'cases.timeline', { caseId })
        .data.map((one) => one.zh)
        .join('\n');
    expect(zh('defendant')).toContain('答辩期到');
    expect(zh('plaintiff')).not.toContain('答辩期到');
    expect(zh('plaintiff')).toContain('交费通知');
    expect(zh('defendant')).not.toContain('交费通知');
    expect(
      court
        .ok('clerk', 'desk.cases.timeline', { caseId })
        .data.map((one) => one.zh)
        .join(),
    ).toContain('交费通知');
  });
});
