// Every way a member and a room can go that the stories beside this file do not pass.
import { describe, expect, it } from 'vitest';
import { change, principalOf, tell } from '../../testing/given-case.ts';
import { bind, consent, deskRoom, openRoom, proposedRoom } from '../../testing/given-room.ts';
import type { GivenRoom } from '../../testing/given-room.ts';

type State = 'invited' | 'bound' | 'joined' | 'left' | 'removed';

const lawyer = (given: GivenRoom) => deskRoom(given).members.find((one) => one.name === '周明')!;

/** An open room in which the lawyer's member is in this state. */
function lawyerIn(state: State): GivenRoom {
  const given = openRoom();
  if (state === 'invited') return given;
  bind(given, 'lawyer');
  if (state === 'bound') return given;
  consent(given, 'lawyer');
  if (state === 'left') given.court.ok('lawyer', 'rooms.leave', { roomId: given.roomId });
  if (state === 'removed') {
    const { memberId, version } = lawyer(given);
    given.court.ok('judge', 'desk.rooms.removeMember', { memberId, version, reason: '多次扰乱群内秩序' });
  }
  expect(lawyer(given).state).toBe(state);
  return given;
}

describe('a member', () => {
  it('can be removed from any state but the last ones', () => {
    for (const state of ['invited', 'bound', 'joined', 'left'] as const) {
      const given = lawyerIn(state);
      const { memberId, version } = lawyer(given);
      expect(
        given.court.ok('judge', 'desk.rooms.removeMember', { memberId, version, reason: '多次扰乱群内秩序' })
          .state,
      ).toBe('removed');
      expect(given.court.tasksOf(memberId)).toEqual(['room.removedMember']);
    }
  });

  it('can unbind from any state in which there is a handle', () => {
    for (const state of ['bound', 'joined', 'left'] as const) {
      const given = lawyerIn(state);
      expect(given.court.ok('lawyer', 'rooms.unbind', { memberId: lawyer(given).memberId })).toMatchObject({
        state: 'invited',
      });
    }
  });

  it('ends with the representation, and its handle is forgotten', () => {
    for (const state of ['invited', 'bound', 'joined', 'left', 'removed'] as const) {
      const given = lawyerIn(state);
      given.court.write((commit) => {
        const [agent] = commit.tx.all('representation', { caseId: given.caseId });
        change(commit, 'representation', agent!.id, { state: 'ended' });
        commit.revokeCaseGrant(principalOf('lawyer'), given.caseId);
        tell(commit, 'representation.ended', 'representation', agent!.id);
      });
      expect(lawyer(given).state).toBe('ended');
      expect(given.court.world.read().find('member', lawyer(given).memberId)).not.toHaveProperty(
        'chatHandle',
      );
      expect(deskRoom(given).state).toBe('open');
      expect(given.court.refused('lawyer', 'rooms.get', { roomId: given.roomId }).code).toBe('not_found');
    }
  });

  it('ends with the archive, whatever it was', () => {
    for (const state of ['invited', 'bound', 'joined', 'left', 'removed'] as const) {
      const given = lawyerIn(state);
      given.court.write((commit) => tell(commit, 'case.closed', 'case', given.caseId));
      given.court.write((commit) => tell(commit, 'case.archived', 'case', given.caseId));
      expect(lawyer(given).state).toBe('ended');
    }
  });

  it('whose agent is engaged anew is one new place, however often it is asked for', () => {
    const given = lawyerIn('joined');
    const places = () => deskRoom(given).members.filter((one) => one.name === '周明');
    given.court.write((commit) => {
      const [agent] = commit.tx.all('representation', { caseId: given.caseId });
      change(commit, 'representation', agent!.id, { state: 'ended' });
      tell(commit, 'representation.ended', 'representation', agent!.id);
      change(commit, 'representation', agent!.id, { state: 'active' });
      tell(commit, 'representation.linked', 'representation', agent!.id);
    });
    expect(places().map((one) => one.state)).toEqual(['ended', 'invited']);
    consent(given, 'lawyer');
    bind(given, 'lawyer');
    expect(places().map((one) => one.state)).toEqual(['ended', 'joined']);
    expect(given.court.ok('lawyer', 'rooms.get', { roomId: given.roomId }).mine?.state).toBe('joined');
  });

  it('cannot begin in an archived room', () => {
    const given = openRoom();
    given.court.write((commit) => tell(commit, 'case.closed', 'case', given.caseId));
    given.court.write((commit) => tell(commit, 'case.archived', 'case', given.caseId));
    for (const attempt of ['rooms.createInvite', 'rooms.consent'] as const) {
      const input = {
        roomId: given.roomId,
        ...(attempt === 'rooms.consent' ? { noticeVersion: '2026-01' } : {}),
      };
      expect(given.court.refused('defendant', attempt, input as never).code).toBe('state_conflict');
    }
    expect(deskRoom(given).members.map((one) => one.state)).toEqual(['ended', 'ended', 'ended']);
  });

  it('that left is bound again when the room closes', () => {
    const given = lawyerIn('left');
    given.court.write((commit) => tell(commit, 'case.closed', 'case', given.caseId));
    expect(lawyer(given).state).toBe('bound');
  });
});

describe('a room', () => {
  it('that never opened is archived with its case', () => {
    const given = proposedRoom();
    given.court.write((commit) => tell(commit, 'case.archived', 'case', given.caseId));
    expect(deskRoom(given).state).toBe('archived');
  });

  it('of an enforcement case is an enforcement room', () => {
    const given = proposedRoom();
    given.court.write((commit) => {
      change(commit, 'case', given.caseId, { caseNumber: '（2026）鲁0305执900001号' });
      tell(commit, 'case.opened', 'case', given.caseId);
    });
    expect(
      given.court.ok('clerk', 'desk.rooms.list', { caseId: given.caseId }).data.map((one) => one.topic),
    ).toEqual(['案件群·9001 （2026）鲁0305执900001号', '执行群·9001 （2026）鲁0305执900001号']);
    expect(given.court.ok('clerk', 'desk.rooms.list', { state: 'open' }).data).toEqual([]);
  });
});
