// Who acts for a party: appointed by the party alone, checked by the court, known to the other side, ended by either.
import { expect } from 'vitest';
import { journey } from './stage.ts';
import { scan } from './steps/file-online.ts';
import { openLoan } from './steps/open-case.ts';
import { toldAtDesk, toldTo } from './steps/told.ts';

const wu = {
  agentName: '吴静',
  agentKind: 'lawyer',
  lawyerLicence: '13703202011000008',
  firmName: '虚构律师事务所',
  authority: 'general',
} as const;

journey(
  'a power of attorney is checked by the court before the lawyer may act, and only as far as it reaches',
  async (stage) => {
    const { caseId, plaintiff, defendant } = await openLoan(stage);
    const [li, wuJing, wang] = [stage.as('defendant'), stage.as('defenceLawyer'), stage.as('plaintiff')];
    const [clerk, judge] = [stage.as('clerk'), stage.as('judge')];
    await li.cases.link({ caseCode: defendant.caseCode });
    await stage.as('lawyer').cases.link({ caseCode: plaintiff.caseCode });

    const fileIds = [await scan(li, '授权委托书')];
    const { lawyerLicence: _licence, ...unlicensed } = wu;
    await expect(li.cases.addRepresentation({ caseId, ...unlicensed, fileIds })).rejects.toMatchObject({
      violations: [{ pointer: '/lawyerLicence', code: 'invalid_licence' }],
    });
    await expect(wang.cases.addRepresentation({ caseId, ...wu, fileIds })).rejects.toMatchObject({
      violations: [{ pointer: '/fileIds/0', code: 'file_unknown' }],
    });
    for (const [who, code] of [
      ['lawyer', 'forbidden'],
      ['stranger', 'not_found'],
      ['clerk', 'forbidden'],
    ] as const) {
      await expect(stage.as(who).cases.addRepresentation({ caseId, ...wu, fileIds })).rejects.toMatchObject({
        code,
      });
    }
    const power = await li.cases.addRepresentation({ caseId, ...wu, fileIds });
    expect(power).toMatchObject({ state: 'submitted', partyId: defendant.partyId });
    await expect(wuJing.cases.get({ caseId })).rejects.toMatchObject({ code: 'not_found' });
    expect((await wang.cases.listRepresentations({ caseId })).data).toMatchObject([{ agentName: '周明' }]);

    // Returned with what is missing, handed in again, registered.
    const check = { representationId: power.representationId, version: power.version } as const;
    await expect(
      clerk.desk.cases.decideRepresentation({ ...check, decision: 'return' }),
    ).rejects.toMatchObject({
      violations: [{ pointer: '/reason' }],
    });
    for (const [who, code] of [
      ['presiding', 'forbidden'],
      ['defendant', 'forbidden'],
      ['otherJudge', 'not_found'],
    ] as const) {
      await expect(
        stage.as(who).desk.cases.decideRepresentation({ ...check, decision: 'confirm' }),
      ).rejects.toMatchObject({ code });
    }
    const reason = { zh: '缺律师事务所函', en: 'The letter of the firm is missing' };
    expect(
      await clerk.desk.cases.decideRepresentation({ ...check, decision: 'return', reason }),
    ).toMatchObject({ state: 'returned', returnReason: reason });
    await expect(
      judge.desk.cases.decideRepresentation({ ...check, version: 2, decision: 'confirm' }),
    ).rejects.toMatchObject({
      code: 'state_conflict',
      problem: { state: 'returned' },
    });
    const again = await li.cases.addRepresentation({
      caseId,
      ...wu,
      fileIds: [...fileIds, await scan(li, '律师事务所函')],
    });
    const confirmed = await judge.desk.cases.decideRepresentation({
      representationId: again.representationId,
      version: again.version,
      decision: 'confirm',
    });
    expect(confirmed).toMatchObject({ state: 'active', startedOn: '2026-09-01', agentLinked: true });
    expect(await toldTo(li, power.representationId)).toEqual([
      'representation.submitted',
      'representation.returned',
    ]);
    expect(await toldTo(wang, power.representationId)).toEqual([]);
    expect(await toldTo(wang, again.representationId)).toEqual(['representation.confirmed']);
    expect((await wang.cases.listParties({ caseId })).data[1]).toMatchObject({
      agents: [{ name: '吴静', authority: 'general' }],
    });

    // General authority: she may speak and hand in, and not counterclaim.
    const counterclaim = {
      caseId,
      kind: 'counterclaim',
      title: '反诉状',
      text: '请求返还多付的利息',
      claimAmount: { amountFen: 100_000, currency: 'CNY' },
    } as const;
    await expect(wuJing.cases.submit(counterclaim)).rejects.toMatchObject({ code: 'authority_insufficient' });
    expect(
      await wuJing.cases.submit({ caseId, kind: 'statement', title: '代理意见', text: '借款已部分归还' }),
    ).toMatchObject({ submittedBy: '吴静' });

    // She resigns: her view of the case ends at once, and the other side is told.
    const end = { representationId: again.representationId, version: confirmed.version } as const;
    await expect(wuJing.cases.endRepresentation({ ...end, reason: 'revokedByParty' })).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(wang.cases.endRepresentation({ ...end, reason: 'revokedByParty' })).rejects.toMatchObject({
      code: 'not_found',
    });
    const ended = await wuJing.cases.endRepresentation({ ...end, reason: 'resignedByAgent' });
    expect(ended).toMatchObject({ state: 'ended', endedOn: '2026-09-01' });
    await expect(wuJing.cases.get({ caseId })).rejects.toMatchObject({ code: 'not_found' });
    await expect(
      li.cases.endRepresentation({ ...end, version: ended.version, reason: 'revokedByParty' }),
    ).rejects.toMatchObject({ code: 'state_conflict' });
    expect(await toldTo(wang, again.representationId)).toEqual([
      'representation.confirmed',
      'representation.ended',
    ]);
  },
);

journey(
  'a party has two agents at most; a paper power of attorney is registered at the counter at once',
  async (stage) => {
    const { caseId, defendant } = await openLoan(stage);
    const [li, clerk] = [stage.as('defendant'), stage.as('clerk')];
    await li.cases.link({ caseCode: defendant.caseCode });
    const liu = {
      agentName: '刘晓',
      agentKind: 'closeRelative',
      agentIdNumber: '370301190412310029',
      authority: 'special',
    } as const;
    const fileIds = [await scan(li, '授权委托书')];
    const first = await li.cases.addRepresentation({ caseId, ...liu, fileIds });

    const onPaper = { caseId, forPartyId: defendant.partyId, ...wu, originalChecked: true } as const;
    for (const [who, code] of [
      ['judge', 'forbidden'],
      ['assistingClerk', 'not_found'],
    ] as const) {
      await expect(stage.as(who).desk.cases.addRepresentation(onPaper)).rejects.toMatchObject({ code });
    }
    await expect(
      clerk.desk.cases.addRepresentation({ ...onPaper, forPartyId: 'pty_00000000zzzzzz' }),
    ).rejects.toMatchObject({
      violations: [{ pointer: '/forPartyId', code: 'not_a_party' }],
    });
    const registered = await clerk.desk.cases.addRepresentation(onPaper);
    expect(registered).toMatchObject({ state: 'active', agentLinked: true });
    expect(await toldAtDesk(clerk, registered.representationId)).toEqual(['representation.confirmed']);
    expect((await stage.as('defenceLawyer').cases.get({ caseId })).myRoles).toMatchObject([
      { role: 'defendant' },
    ]);
    await expect(li.cases.addRepresentation({ caseId, ...liu, fileIds })).rejects.toMatchObject({
      code: 'representation_limit',
    });

    // Withdrawn before the court has checked it: there is room for another.
    const revoked = await li.cases.endRepresentation({
      representationId: first.representationId,
      version: first.version,
      reason: 'revokedByParty',
    });
    expect(revoked.state).toBe('ended');
    expect((await clerk.desk.cases.listTasks({ kind: 'representation.check' })).data).toEqual([]);
    expect(await li.cases.addRepresentation({ caseId, ...liu, fileIds })).toMatchObject({
      state: 'submitted',
    });
  },
);
