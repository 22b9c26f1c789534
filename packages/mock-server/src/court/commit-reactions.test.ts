// Reactions to a whole commit (`on: '*'`): once, when all others have run, and never because of themselves.
import { describe, expect, it } from 'vitest';
import { rooms } from '../services/rooms/index.ts';
import { givenCase, openCase, tell } from '../testing/given-case.ts';
import { proposedRoom } from '../testing/given-room.ts';
import { SmallCourt } from '../testing/small-court.ts';
import type { Context } from './context.ts';
import type { EventRecord } from './records.ts';

/** The service of the rooms with another reaction to whole commits; what that reaction saw. */
function watched(act: (ctx: Context) => void = () => {}): { court: SmallCourt; seen: string[][] } {
  const seen: string[][] = [];
  const hintRooms = (ctx: Context, events: readonly EventRecord[]): void => {
    seen.push(events.map(({ type }) => type));
    act(ctx);
  };
  return { court: new SmallCourt({ ...rooms, commitReactions: { hintRooms } }), seen };
}

describe('a reaction to the whole commit', () => {
  it('runs once, with what was told and what came of it, and not where nothing was told', () => {
    const { court, seen } = watched();
    const given = givenCase(court);
    expect(seen).toEqual([]);
    openCase(given);
    expect(seen).toEqual([['case.opened', 'room.proposed', 'member.invited', 'member.invited']]);
  });

  it('tells something that the others react to, and is not called again for it', () => {
    const { court, seen } = watched((ctx) => {
      for (const room of ctx.all('room', { state: 'open' })) ctx.emit('room.updated', room);
    });
    const given = proposedRoom({}, court);
    const calls = seen.length;
    court.write((commit) => {
      const room = commit.tx.find('room', given.roomId)!;
      commit.tx.put('room', { ...room, state: 'open' });
      tell(commit, 'room.opened', 'room', given.roomId);
    });
    expect(seen.slice(calls)).toEqual([['room.opened', 'room.updated']]);
    expect(court.eventsOf(given.roomId).slice(-3)).toEqual(['room.opened', 'room.updated', 'room.updated']);
  });

  it('tells nothing that the contract does not list for it', () => {
    const { court } = watched((ctx) => {
      for (const room of ctx.all('room')) ctx.emit('room.closed', room);
    });
    expect(() => openCase(givenCase(court))).toThrow(/may not emit room\.closed/);
  });

  it('is a defect of the court when it is declared and missing', () => {
    const { commitReactions: _none, ...without } = rooms;
    expect(() => openCase(givenCase(new SmallCourt(without)))).toThrow(/hintRooms but has none/);
  });
});
