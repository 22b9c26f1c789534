import { describe, expect, it } from 'vitest';
import { linkDefendant, openedCase, upload } from '../../testing/opened-case.ts';

describe('representation', () => {
  const lawyer = {
    agentName: '吴静',
    agentKind: 'lawyer',
    lawyerLicence: '13703202011000008',
    firmName: '虚构律师事务所',
    authority: 'general',
  } as const;

  it('is appointed by the party, checked by the desk, opens the case to the agent and ends with the access', () => {
    const opened = openedCase();
    const { court, caseId } = opened;
    linkDefendant(opened);
    const fileIds = [upload(court, 'defendant', 'fil_poa0000000001')];
    expect(
      court.refused('defendant', 'cases.addRepresentation', {
        caseId,
        ...lawyer,
        lawyerLicence: '23703202011000008',
        fileIds,
      }).code,
    ).toBe('invalid_request');
    expect(
      court.refused('defendant', 'cases.addRepresentation', {
        caseId,
        ...lawyer,
        fileIds: ['fil_notmine00001'],
      }).violations?.[0]?.code,
    ).toBe('file_unknown');
    const added = court.ok('defendant', 'cases.addRepresentation', { caseId, ...lawyer, fileIds });
    expect(court.refused('defenceLawyer', 'cases.get', { caseId }).status).toBe(404);
    expect(court.tasksOf(added.representationId)).toEqual(['representation.check']);
    const decided = court.ok('clerk', 'desk.cases.decideRepresentation', {
      representationId: added.representationId,
      version: added.version,
      decision: 'confirm',
    });
    expect(decided).toMatchObject({ state: 'active', agentLinked: true, startedOn: '2026-09-01' });
    expect(court.ok('defenceLawyer', 'cases.get', { caseId }).myRoles[0]?.displayName).toBe('李建国');
    const end = { representationId: added.representationId, version: decided.version };
    expect(
      court.refused('plaintiff', 'cases.endRepresentation', { ...end, reason: 'revokedByParty' }).status,
    ).toBe(404);
    expect(
      court.refused('defenceLawyer', 'cases.endRepresentation', { ...end, reason: 'revokedByParty' }).status,
    ).toBe(403);
    court.ok('defenceLawyer', 'cases.endRepresentation', { ...end, reason: 'resignedByAgent' });
    expect(court.refused('defenceLawyer', 'cases.get', { caseId }).status).toBe(404);
    expect(court.eventsOf(added.representationId)).toEqual([
      'representation.submitted',
      'representation.confirmed',
      'representation.ended',
    ]);
  });

  it('is returned with what is missing, registered at the counter, and limited to two', () => {
    const opened = openedCase();
    const { court, caseId, defendantId } = opened;
    linkDefendant(opened);
    const fileIds = [upload(court, 'defendant', 'fil_poa0000000001')];
    const added = court.ok('defendant', 'cases.addRepresentation', { caseId, ...lawyer, fileIds });
    const decide = {
      representationId: added.representationId,
      version: added.version,
      decision: 'return',
    } as const;
    expect(court.refused('clerk', 'desk.cases.decideRepresentation', decide).violations?.[0]?.pointer).toBe(
      '/reason',
    );
    const returned = court.ok('clerk', 'desk.cases.decideRepresentation', {
      ...decide,
      reason: { zh: '缺律所函', en: 'letter of the firm missing' },
    });
    expect(returned).toMatchObject({ state: 'returned', returnReason: { zh: '缺律所函' } });
    const counter = { caseId, ...lawyer, forPartyId: defendantId, originalChecked: true as const };
    expect(court.ok('clerk', 'desk.cases.addRepresentation', counter)).toMatchObject({
      state: 'active',
      agentLinked: true,
    });
    court.ok('clerk', 'desk.cases.addRepresentation', {
      ...counter,
      agentName: '刘晓',
      agentKind: 'closeRelative',
      agentIdNumber: '370301190412310029',
      authority: 'special',
    });
    expect(court.refused('clerk', 'desk.cases.addRepresentation', counter).code).toBe('representation_limit');
    expect(court.ok('defendant', 'cases.listRepresentations', { caseId }).data).toHaveLength(3);
    expect(
      court.ok('plaintiff', 'cases.listRepresentations', { caseId }).data.map((one) => one.agentName),
    ).toEqual(['周明']);
  });

  it('may be taken back before the check, and needs the letter of the firm', () => {
    const opened = openedCase();
    const { court, caseId } = opened;
    linkDefendant(opened);
    const fileIds = [upload(court, 'defendant', 'fil_poa0000000001')];
    const { firmName: _firm, ...noFirm } = lawyer;
    expect(court.refused('defendant', 'cases.addRepresentation', { caseId, ...noFirm, fileIds }).code).toBe(
      'representation_papers_missing',
    );
    const added = court.ok('defendant', 'cases.addRepresentation', { caseId, ...lawyer, fileIds });
    const end = {
      representationId: added.representationId,
      version: added.version,
      reason: 'revokedByParty',
    } as const;
    expect(court.ok('defendant', 'cases.endRepresentation', end).state).toBe('ended');
    expect(court.tasksOf(added.representationId)).toEqual([]);
  });
});
