import { describe, expect, it } from 'vitest';
import type { Schemas } from '@yunting/sdk/types';
import { change, principalOf, put, tell } from '../../testing/given-case.ts';
import { bind, consent, deskRoom, openRoom, proposedRoom, serve } from '../../testing/given-room.ts';
import type { GivenRoom } from '../../testing/given-room.ts';
import { groundsOfCause } from './cause.ts';

type Draft = Schemas['RoomNoticeInput'];

const grounds = (given: GivenRoom): string[] =>
  given.court
    .ok('clerk', 'desk.rooms.checkEligibility', { roomId: given.roomId })
    .grounds.map((one) => one.code);
const stateOf = (given: GivenRoom): string => deskRoom(given).state;

describe('proposing a room', () => {
  it("invites parties and agents, asks nobody's consent for them, and names what still blocks to the court alone", () => {
    const given = proposedRoom();
    const room = deskRoom(given);
    expect(room).toMatchObject({
      state: 'proposed',
      kind: 'case',
      numberPrefix: '9001',
      topic: '案件群·9001 （2026）鲁0305民初900001号',
      public: true,
    });
    expect(room.members.map(({ name, role, state, consented }) => [name, role, state, consented])).toEqual([
      ['王桂芳', 'litigant', 'invited', false],
      ['周明', 'agent', 'invited', false],
      ['李建国', 'litigant', 'invited', false],
    ]);
    expect(room.eligibility).toMatchObject({
      eligible: false,
      caution: { zh: expect.stringContaining('不得告知') as string },
      grounds: [
        { code: 'defendantNotServed', partyIds: [given.defendantId] },
        { code: 'consentMissing', partyIds: [given.plaintiffId, given.defendantId] },
      ],
    });
    const refused = given.court.refused('clerk', 'desk.rooms.confirm', {
      roomId: given.roomId,
      version: room.version,
    });
    expect(refused).toMatchObject({ code: 'room_not_eligible', grounds: [{}, {}] });
    expect(given.court.eventsOf(given.roomId)).toEqual(['room.proposed']);
  });

  it('asks a clerk once everything has fallen away, and opens once', () => {
    const given = proposedRoom();
    consent(given, 'plaintiff');
    consent(given, 'defendant');
    const serviceId = serve(given);
    given.court.write((commit) => tell(commit, 'eservice.effective', 'service', serviceId));
    given.court.write((commit) => tell(commit, 'eservice.effective', 'service', serviceId));
    expect(given.court.eventsOf(given.roomId)).toEqual(['room.proposed', 'room.eligible']);
    expect(given.court.tasksOf(given.roomId)).toEqual(['room.confirm']);
    const { version } = deskRoom(given);
    expect(given.court.refused('judge', 'desk.rooms.confirm', { roomId: given.roomId, version }).code).toBe(
      'forbidden',
    );
    expect(given.court.ok('clerk', 'desk.rooms.confirm', { roomId: given.roomId, version })).toMatchObject({
      state: 'open',
      confirmedBy: '钱书记员',
    });
    expect(
      given.court.refused('clerk', 'desk.rooms.confirm', { roomId: given.roomId, version: version + 1 }).code,
    ).toBe('state_conflict');
    expect(given.court.tasksOf(given.roomId)).toEqual([]);
  });

  it("takes an agent's consent only for a party without an account of its own", () => {
    const given = proposedRoom();
    serve(given);
    consent(given, 'lawyer');
    consent(given, 'defendant');
    expect(grounds(given)).toEqual(['consentMissing']);
    given.court.write((commit) => change(commit, 'party', given.plaintiffId, { principalIds: [] }));
    expect(grounds(given)).toEqual([]);
  });

  it('asks a party that links itself, and takes the question to the clerk back until it has agreed', () => {
    const given = proposedRoom();
    serve(given);
    given.court.write((commit) => change(commit, 'party', given.plaintiffId, { principalIds: [] }));
    consent(given, 'lawyer');
    consent(given, 'defendant');
    expect(given.court.tasksOf(given.roomId)).toEqual(['room.confirm']);
    given.court.write((commit) => {
      change(commit, 'party', given.plaintiffId, { principalIds: [principalOf('plaintiff')] });
      tell(commit, 'party.linked', 'party', given.plaintiffId);
    });
    expect(grounds(given)).toEqual(['consentMissing']);
    expect(given.court.tasksOf(given.roomId)).toEqual([]);
  });

  it('waits while the age of a person is unknown, until a clerk has checked it', () => {
    const given = proposedRoom();
    serve(given);
    given.court.write((commit) => {
      const { idNumber: _number, birthDate: _born, ...party } = commit.tx.find('party', given.defendantId)!;
      commit.tx.put('party', party);
    });
    consent(given, 'plaintiff');
    consent(given, 'defendant');
    expect(grounds(given)).toEqual(['ageUnknown']);
    const lift = { roomId: given.roomId, ground: 'ageUnknown', version: deskRoom(given).version } as const;
    expect(given.court.ok('clerk', 'desk.rooms.liftBlock', lift).eligibility.eligible).toBe(true);
    expect(given.court.tasksOf(given.roomId)).toEqual(['room.confirm']);
    const { version } = deskRoom(given);
    expect(given.court.ok('clerk', 'desk.rooms.liftBlock', { ...lift, version }).version).toBe(version);
  });
});

describe('what forbids a room', () => {
  it('is read from the cause', () => {
    const cases: [string, string[]][] = [
      ['民间借贷纠纷', []],
      ['买卖合同纠纷', []],
      ['机动车交通事故责任纠纷', []],
      ['家用电器买卖合同纠纷', []],
      ['离婚纠纷', ['familyMatter']],
      ['抚养费纠纷', ['familyMatter']],
      ['法定继承纠纷', ['familyMatter']],
      ['变更监护人', ['guardianship']],
      ['性骚扰损害责任纠纷', ['sexualViolence']],
      ['申请人身安全保护令', ['protectionOrder']],
      ['隐私权纠纷', ['privacy']],
      ['同居关系析产纠纷', ['familyMatter']],
      ['侮辱罪（自诉）', ['privateProsecution']],
      ['家庭暴力损害赔偿', ['domesticViolence', 'familyMatter']],
    ];
    for (const [cause, codes] of cases)
      expect([cause, groundsOfCause(cause, '（2026）鲁0305民初900001号')]).toEqual([cause, codes]);
    expect(groundsOfCause('诽谤罪', '（2026）鲁0305刑初900001号')).toEqual(['privateProsecution']);
    expect(groundsOfCause('', '（2026）鲁0305民保令900001号')).toEqual(['protectionOrder']);
  });

  it('keeps a minor out, by birth date, number or guardian; eighteen today is grown up', () => {
    const ages: [object, boolean][] = [
      [{ birthDate: '2010-01-01' }, true],
      [{ guardian: '王某' }, true],
      [{ birthDate: '2008-09-02' }, true],
      [{ birthDate: '2008-09-01' }, false],
      [{ kind: 'organization', birthDate: '2020-01-01' }, false],
    ];
    for (const [facts, minor] of ages) {
      const given = proposedRoom();
      given.court.write((commit) => {
        const { idNumber: _number, ...party } = commit.tx.find('party', given.defendantId)!;
        commit.tx.put('party', { ...party, ...facts });
      });
      expect([facts, grounds(given).includes('minorParty')]).toEqual([facts, minor]);
    }
  });

  it('keeps non-public hearings and one-sided applications out, until they are told', () => {
    const given = proposedRoom();
    given.court.write((commit) =>
      put(commit, 'hearing', {
        caseId: given.caseId,
        closedGround: 'personalPrivacy',
        startsAt: '2026-10-10T09:00:00+08:00',
      }),
    );
    const submission = given.court.write((commit) =>
      put(commit, 'submission', {
        caseId: given.caseId,
        byPartyId: given.plaintiffId,
        kind: 'application',
        applicationKind: 'preservation',
        oneSided: true,
        state: 'accepted',
        forwarded: false,
      }),
    );
    expect(grounds(given)).toEqual(expect.arrayContaining(['privacy', 'exParteApplication']));
    expect(deskRoom(given)).toMatchObject({ public: false, topic: '案件群·9001' });
    given.court.write((commit) => change(commit, 'submission', submission, { forwarded: true }));
    expect(grounds(given)).not.toContain('exParteApplication');
  });

  it('can be recorded by an officer and lifted by a judge', () => {
    const given = proposedRoom();
    serve(given);
    consent(given, 'plaintiff');
    consent(given, 'defendant');
    const record = { roomId: given.roomId, ground: 'domesticViolence', note: '原告口头陈述' } as const;
    const blocked = given.court.ok('clerk', 'desk.rooms.recordBlock', {
      ...record,
      version: deskRoom(given).version,
    });
    expect(blocked.eligibility.grounds).toMatchObject([{ code: 'domesticViolence', recorded: true }]);
    expect(
      given.court.ok('clerk', 'desk.rooms.recordBlock', { ...record, version: blocked.version }).version,
    ).toBe(blocked.version);
    const lift = { roomId: given.roomId, ground: 'domesticViolence', version: blocked.version } as const;
    expect(given.court.refused('clerk', 'desk.rooms.liftBlock', lift).code).toBe('forbidden');
    expect(given.court.ok('judge', 'desk.rooms.liftBlock', lift).eligibility.eligible).toBe(true);
    expect(given.court.eventsOf(given.roomId).slice(-2)).toEqual(['room.unblocked', 'room.eligible']);
  });
});

describe('a party never learns why', () => {
  it('sees "not open" alike for proposed, declined and archived rooms, without grounds or reason', () => {
    const given = proposedRoom({ cause: '离婚纠纷' });
    const before = given.court.ok('defendant', 'rooms.get', { roomId: given.roomId });
    expect(before).toMatchObject({
      state: 'notOpen',
      topic: '案件群·9001',
      mine: { state: 'invited', consent: { given: false } },
    });
    given.court.ok('clerk', 'desk.rooms.decline', {
      roomId: given.roomId,
      version: deskRoom(given).version,
      reason: '离婚案件',
    });
    const after = given.court.ok('defendant', 'rooms.get', { roomId: given.roomId });
    expect({ ...after, version: 0 }).toEqual({ ...before, version: 0 });
    expect(JSON.stringify(after)).not.toMatch(/离婚|reason|ground/);
    given.court.write((commit) => tell(commit, 'case.archived', 'case', given.caseId));
    expect(given.court.ok('defendant', 'rooms.get', { roomId: given.roomId })).toMatchObject({
      state: 'notOpen',
    });
    expect(given.court.ok('defendant', 'rooms.list', {}).data).toHaveLength(1);
    expect(given.court.refused('stranger', 'rooms.get', { roomId: given.roomId }).code).toBe('not_found');
    expect(given.court.ok('stranger', 'rooms.list', {}).data).toEqual([]);
  });

  it('is told of a closed room and nothing more, whatever closed it', () => {
    const blocks: [string, (given: GivenRoom) => void][] = [
      [
        'recorded',
        (given) =>
          void given.court.ok('judge', 'desk.rooms.recordBlock', {
            roomId: given.roomId,
            version: deskRoom(given).version,
            ground: 'privacy',
          }),
      ],
      [
        'preservation',
        (given) =>
          given.court.write((commit) => {
            const id = put(commit, 'submission', {
              caseId: given.caseId,
              kind: 'application',
              applicationKind: 'preservation',
              oneSided: true,
              state: 'submitted',
              forwarded: false,
            });
            tell(commit, 'submission.submitted', 'submission', id);
          }),
      ],
      [
        'rebutted',
        (given) =>
          given.court.write((commit) => {
            const [service] = commit.tx.all('service', { partyId: given.defendantId });
            commit.tx.put('service', { ...service!, state: 'arrived' });
            tell(commit, 'eservice.rebutted', 'service', service!.id);
          }),
      ],
      [
        'closedHearing',
        (given) =>
          given.court.write((commit) => {
            const id = put(commit, 'hearing', {
              caseId: given.caseId,
              closedGround: 'stateSecret',
              startsAt: '2026-10-10T09:00:00+08:00',
            });
            tell(commit, 'hearing.notified', 'hearing', id);
          }),
      ],
      [
        'consentWithdrawn',
        (given) => void given.court.ok('defendant', 'rooms.withdrawConsent', { roomId: given.roomId }),
      ],
      [
        'byDesk',
        (given) =>
          void given.court.ok('judge', 'desk.rooms.close', {
            roomId: given.roomId,
            version: deskRoom(given).version,
            reason: '群内秩序',
          }),
      ],
      [
        'caseClosed',
        (given) => given.court.write((commit) => tell(commit, 'case.closed', 'case', given.caseId)),
      ],
    ];
    for (const [name, block] of blocks) {
      const given = openRoom();
      bind(given, 'plaintiff');
      block(given);
      expect([name, stateOf(given), deskRoom(given).reason !== undefined]).toEqual([name, 'closed', true]);
      const seen = given.court.ok('plaintiff', 'rooms.get', { roomId: given.roomId });
      expect(seen).toMatchObject({ state: 'closed', mine: { state: 'bound' } });
      expect(seen).not.toHaveProperty('reason');
      expect(given.court.eventsOf(given.roomId)).toContain('room.closed');
    }
  });

  it('an ordinary submission closes nothing', () => {
    const given = openRoom();
    given.court.write((commit) => {
      const id = put(commit, 'submission', {
        caseId: given.caseId,
        kind: 'evidence',
        oneSided: false,
        state: 'submitted',
        forwarded: false,
      });
      tell(commit, 'submission.submitted', 'submission', id);
    });
    expect(stateOf(given)).toBe('open');
  });

  it('an agent who alone had consented takes the consent along when the representation ends', () => {
    const given = proposedRoom();
    serve(given);
    given.court.write((commit) => change(commit, 'party', given.plaintiffId, { principalIds: [] }));
    consent(given, 'lawyer');
    consent(given, 'defendant');
    given.court.ok('clerk', 'desk.rooms.confirm', { roomId: given.roomId, version: deskRoom(given).version });
    bind(given, 'lawyer');
    given.court.write((commit) => {
      const [agent] = commit.tx.all('representation', { caseId: given.caseId });
      commit.tx.put('representation', { ...agent!, state: 'ended' });
      tell(commit, 'representation.ended', 'representation', agent!.id);
    });
    expect(stateOf(given)).toBe('closed');
    expect(deskRoom(given).members.find((one) => one.name === '周明')).toMatchObject({ state: 'ended' });
  });

  it('a closed room is archived with its case, handles forgotten', () => {
    const given = openRoom();
    const memberId = bind(given, 'plaintiff');
    given.court.write((commit) => tell(commit, 'case.closed', 'case', given.caseId));
    given.court.write((commit) => tell(commit, 'case.archived', 'case', given.caseId));
    expect(stateOf(given)).toBe('archived');
    expect(given.court.world.read().find('member', memberId)).toMatchObject({ state: 'ended' });
    expect(given.court.world.read().find('member', memberId)).not.toHaveProperty('chatHandle');
    expect(given.court.ok('plaintiff', 'rooms.get', { roomId: given.roomId }).state).toBe('closed');
  });
});

describe('a mediation room', () => {
  it('is proposed by a mediator, has its own number run, and is unreadable to the trial roles', () => {
    const given = proposedRoom();
    given.court.write((commit) => {
      commit.addPrincipal(
        {
          id: 'prs_personamediator',
          kind: 'staff',
          name: '孟调解员',
          assurance: 'verified',
          roles: ['mediator'],
          courtId: 'lu0305',
        },
        '',
      );
    });
    const { token } = given.court.write((commit) =>
      commit.issueToken('prs_personamediator', { kind: 'access', assurance: 'verified', seconds: 900 }, ''),
    );
    expect(
      given.court.refused('judge', 'desk.rooms.propose', { caseId: given.caseId, kind: 'mediation' }).code,
    ).toBe('forbidden');
    expect(
      given.court.refused(token, 'desk.rooms.propose', { caseId: given.caseId, kind: 'enforcement' }).code,
    ).toBe('room_kind_mismatch');
    const room = given.court.ok(token, 'desk.rooms.propose', { caseId: given.caseId, kind: 'mediation' });
    expect(room).toMatchObject({ kind: 'mediation', topic: '调解群·9001' });
    expect(
      given.court.refused(token, 'desk.rooms.propose', { caseId: given.caseId, kind: 'mediation' }).code,
    ).toBe('room_exists');
    for (const who of ['judge', 'judgeAssistant', 'auditor']) {
      expect(given.court.refused(who, 'desk.rooms.get', { roomId: room.roomId }).code).toBe('not_found');
      expect(
        given.court.ok(who, 'desk.rooms.list', { caseId: given.caseId }).data.map((one) => one.kind),
      ).toEqual(['case']);
    }
    for (const who of ['plaintiff', 'defendant'])
      given.court.ok(who, 'rooms.consent', { roomId: room.roomId, noticeVersion: '2026-01' });
    const { version } = given.court.ok('clerk', 'desk.rooms.get', { roomId: room.roomId });
    given.court.ok('clerk', 'desk.rooms.confirm', { roomId: room.roomId, version });
    const notice = {
      roomId: room.roomId,
      ...({
        kind: 'general',
        audience: 'allParties',
        delivery: 'room',
        lines: ['请说说各自的想法'],
      } satisfies Draft),
    };
    expect(given.court.refused('clerk', 'desk.rooms.createNotice', notice).code).toBe('not_found');
    expect(
      given.court.refused(token, 'desk.rooms.createNotice', { ...notice, lines: ['王桂芳请先说'] }).code,
    ).toBe('room_notice_text');
    expect(given.court.ok(token, 'desk.rooms.createNotice', notice).number).toBe('〔9001-1〕');
    expect(given.court.refused('judge', 'desk.rooms.listNotices', { roomId: room.roomId }).code).toBe(
      'not_found',
    );
    expect(principalOf('judge')).toBeDefined();
  });
});
