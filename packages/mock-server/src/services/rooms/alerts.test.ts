// Where an alert may point, and who the call reaches.
import { describe, expect, it } from 'vitest';
import { put } from '../../testing/given-case.ts';
import { bind, openRoom } from '../../testing/given-room.ts';

describe('an alert', () => {
  it('names rooms and members of the room agent’s own court, and members of the room it names', () => {
    const given = openRoom();
    const memberId = bind(given, 'defendant');
    const { foreign, other } = given.court.write((commit) => ({
      foreign: put(commit, 'room', {
        caseId: 'cas_0000zzzzaaaaaa',
        courtId: 'lu0302',
        kind: 'case',
        state: 'open',
      }),
      other: put(commit, 'room', {
        caseId: given.caseId,
        courtId: 'lu0305',
        kind: 'enforcement',
        state: 'open',
      }),
    }));
    for (const place of [
      { roomId: foreign },
      { roomId: other, memberId },
      { roomId: 'rom_0000zzzzaaaaaa' },
      { memberId: 'mem_0000zzzzaaaaaa' },
    ]) {
      expect(given.court.refused('roomAgent', 'rooms.raiseAlert', { kind: 'fraud', ...place }).code).toBe(
        'not_found',
      );
    }
    const { alertId } = given.court.ok('roomAgent', 'rooms.raiseAlert', { kind: 'fraud', memberId });
    expect(given.court.ok('clerk', 'desk.rooms.listAlerts', {}).data).toMatchObject([
      { alertId, roomId: given.roomId, caseId: given.caseId, name: '李建国' },
    ]);
  });

  it('calls the officer on duty for danger to people and fraud, a clerk for everything', () => {
    const { court } = openRoom();
    const tasks = (
      kind: 'violence' | 'impostor' | 'strangerInRoom' | 'influence' | 'undeliverable' | 'contest',
    ) => court.tasksOf(court.ok('roomAgent', 'rooms.raiseAlert', { kind }).alertId);
    for (const kind of ['violence', 'impostor', 'strangerInRoom'] as const)
      expect(tasks(kind)).toEqual(['room.alert', 'room.alertUrgent']);
    for (const kind of ['influence', 'undeliverable', 'contest'] as const)
      expect(tasks(kind)).toEqual(['room.alert']);
  });

  it('leaves no trace in the case: no record of it carries the case, and no party hears of it', () => {
    const given = openRoom();
    const memberId = bind(given, 'defendant');
    const { alertId } = given.court.ok('roomAgent', 'rooms.raiseAlert', {
      kind: 'influence',
      memberId,
      excerpt: '帮我跟法官说一声',
    });
    const world = given.court.world.read();
    const [told, ...more] = world.all('event', { subjectId: alertId });
    expect(more).toEqual([]);
    expect(told).toMatchObject({ type: 'alert.raised', audience: ['court'], room: false });
    expect(told).not.toHaveProperty('caseId');
    expect(world.all('task', { subjectId: alertId })[0]).not.toHaveProperty('caseId');
    expect(JSON.stringify(world.all('event'))).not.toContain('帮我跟法官');
    expect(JSON.stringify(world.all('task'))).not.toContain('帮我跟法官');
  });
});
