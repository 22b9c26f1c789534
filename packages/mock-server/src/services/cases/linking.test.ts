import { describe, expect, it } from 'vitest';
import { openedCase, report } from '../../testing/opened-case.ts';
import { put } from '../../testing/small-case.ts';

describe('linking by case code', () => {
  it('links the right person, again without change, and refuses all others alike', () => {
    const { court, caseId, defendantId } = openedCase();
    const { caseCode } = court.ok('clerk', 'desk.cases.listParties', { caseId }).data[1]!;
    expect(caseCode).toMatch(/^\d{12}$/);
    const wrongPerson = court.refused('stranger', 'cases.link', { caseCode });
    const wrongCode = court.refused('stranger', 'cases.link', { caseCode: '111111111111' });
    expect(wrongPerson).toMatchObject({ status: 422, code: 'case_link_mismatch' });
    expect({ ...wrongPerson, requestId: '', triesLeft: 3 }).toEqual({ ...wrongCode, requestId: '' });
    expect(court.refused('newcomer', 'cases.link', { caseCode }).code).toBe('assurance_too_low');
    expect(court.ok('defendant', 'cases.link', { caseCode })).toMatchObject({
      caseId,
      partyId: defendantId,
      as: 'party',
      role: 'defendant',
    });
    expect(court.ok('defendant', 'cases.link', { caseCode })).toMatchObject({ caseId, as: 'party' });
    expect(court.eventsOf(defendantId)).toEqual(['party.linked']);
    expect(court.ok('defendant', 'cases.get', { caseId }).state).toBe('accepted');
  });

  it('rests for half an hour after five wrong codes in a day, and a clerk calls whom the case waits for', () => {
    const { court, defendantId, plaintiffId } = openedCase();
    const { caseCode } = court.world.read().find('party', defendantId)!;
    const wrong = (who: string, code = '111111111111') =>
      court.refused(who, 'cases.link', { caseCode: code });
    for (const triesLeft of [4, 3, 2, 1]) {
      expect(wrong('defendant')).toMatchObject({ code: 'case_link_mismatch', triesLeft });
    }
    expect(wrong('defendant')).toMatchObject({ code: 'case_link_locked', status: 403 });
    expect(court.tasksOf(defendantId)).toEqual(['link.locked']);
    expect(wrong('defendant', caseCode).code).toBe('case_link_locked');
    court.advance('2026-09-01T09:31:00+08:00');
    expect(court.ok('defendant', 'cases.link', { caseCode }).as).toBe('party');
    expect(court.tasksOf(defendantId)).toEqual([]);
    // A stranger with someone's paper: that party is asked. With mere guesses there is nobody to ask.
    for (let tries = 0; tries < 4; tries += 1) wrong('stranger');
    court.advance('2026-09-02T09:00:00+08:00');
    for (let tries = 0; tries < 4; tries += 1) expect(wrong('stranger').code).toBe('case_link_mismatch');
    const code = court.world.read().find('party', plaintiffId)!.caseCode;
    expect(wrong('stranger', code).code).toBe('case_link_locked');
    expect(court.tasksOf(plaintiffId)).toEqual(['link.locked']);
    const before = court.world.read().all('task').length;
    for (let tries = 0; tries < 5; tries += 1) wrong('plaintiff');
    expect(wrong('plaintiff').code).toBe('case_link_locked');
    expect(court.world.read().all('task')).toHaveLength(before);
    for (let tries = 0; tries < 5; tries += 1) wrong('lawyer');
    expect(court.world.read().all('task')).toHaveLength(before);
  });

  it('gives three days only to who agreed, then a task; a judge alone decides on offline, and linking stays open', () => {
    const { court, caseId, defendantId } = openedCase();
    const [, before] = court.ok('clerk', 'desk.cases.listParties', { caseId }).data;
    const agreed = court.ok('clerk', 'desk.cases.recordLinkAgreement', {
      partyId: defendantId,
      version: before!.version,
      by: 'phone',
    });
    expect(agreed).toMatchObject({ state: 'linkAgreed', linkDeadline: { dueOn: '2026-09-04' } });
    expect(court.lastSms('13800000002')).toContain('不会索要验证码');
    const offline = { partyId: defendantId, version: agreed.version, ground: 'notLinkedInTime' as const };
    expect(court.refused('judge', 'desk.cases.setOffline', offline).code).toBe('offline_not_yet');
    expect(court.advance('2026-09-05')).toContain('link.due');
    expect(court.tasksOf(defendantId)).toEqual(['link.overdue']);
    expect(court.refused('clerk', 'desk.cases.setOffline', offline).status).toBe(403);
    expect(court.ok('judge', 'desk.cases.setOffline', offline).state).toBe('offline');
    expect(court.tasksOf(defendantId)).toEqual([]);
    court.ok('defendant', 'cases.link', { caseCode: agreed.caseCode });
    expect(court.ok('clerk', 'desk.cases.listParties', { caseId }).data[1]).toMatchObject({
      state: 'linked',
    });
  });

  it('lets an agent link once the power of attorney is registered', () => {
    const { court, caseId, defendantId } = openedCase();
    const { caseCode } = court.world.read().find('party', defendantId)!;
    expect(court.refused('defenceLawyer', 'cases.link', { caseCode }).code).toBe('case_link_mismatch');
    court.write((commit) =>
      put(commit, 'representation', {
        id: 'rep_0000000000test',
        state: 'active',
        caseId,
        partyId: defendantId,
        side: 'defendant',
        agentName: '吴静',
        agentKind: 'lawyer',
        lawyerLicence: '13703202011000008',
        authority: 'general',
        fileIds: [],
      }),
    );
    for (let tries = 0; tries < 4; tries += 1) {
      court.refused('defenceLawyer', 'cases.link', { caseCode: '111111111111' });
    }
    expect(court.tasksOf(defendantId)).toEqual(['link.locked']);
    court.advance('2026-09-01T09:30:00+08:00');
    expect(court.ok('defenceLawyer', 'cases.link', { caseCode })).toMatchObject({
      as: 'agent',
      partyId: defendantId,
    });
    expect(court.eventsOf('rep_0000000000test')).toEqual(['representation.linked']);
    expect(court.ok('defenceLawyer', 'cases.get', { caseId }).myRoles).toHaveLength(1);
  });

  it('opens to the filer of a counter filing who links it later', () => {
    const { court, caseId, plaintiffId } = openedCase({
      before: (small, filingId) =>
        small.write((commit) =>
          put(commit, 'filing', { ...commit.tx.find('filing', filingId)!, ownerIds: [] }),
        ),
    });
    expect(court.refused('plaintiff', 'cases.get', { caseId }).status).toBe(404);
    const { filingId } = court.world.read().find('case', caseId)!;
    const owners = ['prs_personaplaintiff', 'prs_personalawyer', 'prs_personastranger'];
    court.write((commit) =>
      put(commit, 'filing', { ...commit.tx.find('filing', filingId)!, ownerIds: owners }),
    );
    report(court, 'filing.linked', filingId);
    report(court, 'filing.linked', filingId);
    expect(court.eventsOf(plaintiffId)).toEqual(['party.linked']);
    expect(court.ok('plaintiff', 'cases.get', { caseId }).state).toBe('accepted');
    expect(court.ok('lawyer', 'cases.get', { caseId }).state).toBe('accepted');
    expect(court.refused('stranger', 'cases.get', { caseId }).status).toBe(404);
  });

  it('works from every state of a party, and a judge may let a party proceed offline at its own wish', () => {
    const given = openedCase();
    const { court, caseId, defendantId } = given;
    const { caseCode } = court.world.read().find('party', defendantId)!;
    const agree = { partyId: defendantId, version: 1, by: 'counter' } as const;
    court.ok('clerk', 'desk.cases.recordLinkAgreement', agree);
    court.ok('defendant', 'cases.link', { caseCode });
    expect(court.advance('2026-09-10')).not.toContain('link.due');
    expect(court.refused('clerk', 'desk.cases.recordLinkAgreement', { ...agree, version: 3 }).code).toBe(
      'state_conflict',
    );
    const second = openedCase({}, court);
    const ground = {
      partyId: second.defendantId,
      version: 1,
      ground: 'noSmartphone',
      note: '用老年机',
    } as const;
    expect(court.ok('judge', 'desk.cases.setOffline', ground).state).toBe('offline');
    expect(court.eventsOf(second.defendantId)).toEqual(['party.offline']);
    for (const before of ['linkAgreed', 'offline'] as const) {
      const late = openedCase({}, court);
      const party = court.world.read().find('party', late.plaintiffId)!;
      court.write((commit) => put(commit, 'party', { ...party, state: before, principalIds: [] }));
      report(court, 'filing.linked', court.world.read().find('case', late.caseId)!.filingId);
      expect(court.world.read().find('party', late.plaintiffId)).toMatchObject({ state: 'linked' });
    }
    expect(court.ok('defendant', 'cases.list', { state: 'accepted' }).data.map((one) => one.caseId)).toEqual([
      caseId,
    ]);
  });
});
