import { describe, expect, it } from 'vitest';
import { linkDefendant, openedCase } from '../../testing/opened-case.ts';

describe('opening a case', () => {
  it('gives a number from 900001, parties, access and a trial limit, in one commit', () => {
    const { court, caseId, plaintiffId, defendantId } = openedCase();
    const own = court.ok('plaintiff', 'cases.get', { caseId });
    expect(own).toMatchObject({
      caseNumber: '（2026）鲁0305民初900001号',
      courtName: '山东省淄博市临淄区人民法院',
      state: 'accepted',
      procedure: 'ordinary',
      procedureReason: { zh: '事实清楚，争议不大' },
      claimAmount: { amountFen: 8_642_050, currency: 'CNY' },
      myRoles: [{ partyId: plaintiffId, role: 'plaintiff', displayName: '王桂芳' }],
    });
    expect(court.eventsOf(caseId)[0]).toBe('case.opened');
    expect(court.eventsOf(plaintiffId)).toEqual(['party.linked']);
    expect(court.eventsOf(defendantId)).toEqual([]);
    expect(court.ok('judge', 'desk.cases.get', { caseId }).trialLimit).toMatchObject({
      dueOn: '2027-03-01',
      kind: 'trialLimit',
    });
    expect(court.ok('lawyer', 'cases.list', {}).data.map((one) => one.caseId)).toEqual([caseId]);
  });

  it('numbers cases on and keeps strangers out with 404', () => {
    const first = openedCase();
    const second = openedCase({ procedure: 'summary' }, first.court);
    expect(first.court.ok('judge', 'desk.cases.get', { caseId: second.caseId })).toMatchObject({
      caseNumber: '（2026）鲁0305民初900002号',
      trialLimit: { dueOn: '2026-12-01' },
    });
    for (const who of ['stranger', 'defendant']) {
      expect(first.court.refused(who, 'cases.get', { caseId: first.caseId })).toMatchObject({
        status: 404,
        code: 'not_found',
      });
    }
    expect(first.court.refused('otherJudge', 'desk.cases.get', { caseId: first.caseId }).status).toBe(404);
    expect([403, 404]).toContain(
      first.court.refused('plaintiff', 'desk.cases.get', { caseId: first.caseId }).status,
    );
    expect(first.court.ok('stranger', 'cases.list', {}).data).toEqual([]);
    expect(first.court.ok('clerk', 'desk.cases.list', { caseNumber: '900002' }).data).toHaveLength(1);
  });

  it('shows no phone, address or identity number of the other side', () => {
    const opened = openedCase();
    const { court, caseId } = opened;
    linkDefendant(opened);
    const parties = court.ok('defendant', 'cases.listParties', { caseId });
    expect(parties.data[0]).toMatchObject({
      displayName: '王桂芳',
      mine: false,
      agents: [{ name: '周明', authority: 'special' }],
    });
    expect(parties.data[1]?.own).toMatchObject({
      phone: '138****0002',
      linkState: 'linked',
      address: '山东省淄博市张店区****',
    });
    const text = JSON.stringify(parties) + JSON.stringify(court.ok('defendant', 'cases.get', { caseId }));
    for (const secret of [
      '13800000001',
      '13800000002',
      '虚构路',
      '370301190001010005',
      '37030119040229001X',
    ]) {
      expect(text).not.toContain(secret);
    }
  });
});
