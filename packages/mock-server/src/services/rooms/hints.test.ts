// The room agent is told to read again exactly when a bound member may know of something: once, and nothing else with it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { principalOf, put, tell } from '../../testing/given-case.ts';
import { bind, openRoom } from '../../testing/given-room.ts';
import type { GivenRoom } from '../../testing/given-room.ts';

const hintsOf = ({ court, roomId }: GivenRoom): number =>
  court.eventsOf(roomId).filter((type) => type === 'room.updated').length;

type Kind = 'ofPlaintiff' | 'ofDefendant' | 'ownOfPlaintiff' | 'ownOfDefendant' | 'ofCourt' | 'ofAll';

/** Something happens that only these may know of. */
function happen({ court, caseId, plaintiffId, defendantId }: GivenRoom, kinds: readonly Kind[]): void {
  court.write((commit) => {
    const inCase = { caseId, courtId: 'lu0305' };
    for (const kind of kinds) {
      const asks = (partyId: string) =>
        tell(
          commit,
          'postponement.requested',
          'postponement',
          put(commit, 'postponement', { ...inCase, partyId }),
        );
      const own = (key: string) => {
        const owner = { ownerId: principalOf(key), ownerIds: [principalOf(key)] };
        tell(
          commit,
          'consultation.asked',
          'consultation',
          put(commit, 'consultation', { ...inCase, ...owner }),
        );
      };
      if (kind === 'ofPlaintiff') asks(plaintiffId);
      if (kind === 'ofDefendant') asks(defendantId);
      if (kind === 'ownOfPlaintiff') own('plaintiff');
      if (kind === 'ownOfDefendant') own('defendant');
      if (kind === 'ofCourt') tell(commit, 'alert.raised', 'alert', put(commit, 'alert', inCase));
      if (kind === 'ofAll')
        tell(commit, 'sharedAnswer.given', 'sharedAnswer', put(commit, 'sharedAnswer', inCase));
    }
  });
}

const kinds: readonly Kind[] = [
  'ofPlaintiff',
  'ofDefendant',
  'ownOfPlaintiff',
  'ownOfDefendant',
  'ofCourt',
  'ofAll',
];

/** What each member may know of. */
const mayKnow: Readonly<Record<'plaintiff' | 'defendant' | 'lawyer', readonly Kind[]>> = {
  plaintiff: ['ofPlaintiff', 'ownOfPlaintiff', 'ofAll'],
  defendant: ['ofDefendant', 'ownOfDefendant', 'ofAll'],
  // Acts for the plaintiff, but what she asks herself is hers alone.
  lawyer: ['ofPlaintiff', 'ofAll'],
};

describe('a hint to the room agent', () => {
  it('comes exactly when some bound member may know of something, and once in a commit', () => {
    const people = ['plaintiff', 'defendant', 'lawyer'] as const;
    fc.assert(
      fc.property(
        fc.subarray([...people]),
        fc.array(fc.constantFrom(...kinds), { minLength: 1, maxLength: 8 }),
        (bound, happened) => {
          const given = openRoom();
          for (const who of bound) bind(given, who);
          const before = hintsOf(given);
          happen(given, happened);
          const heard = bound.some((who) => happened.some((kind) => mayKnow[who].includes(kind)));
          expect(hintsOf(given) - before).toBe(heard ? 1 : 0);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('says nothing but that: no facts, and nobody but the court and its room agent is told', () => {
    const given = openRoom();
    bind(given, 'defendant');
    happen(given, ['ofDefendant', 'ownOfDefendant']);
    const hint = given.court.world.read().all('event', { subjectId: given.roomId }).at(-1);
    expect(hint).toMatchObject({ type: 'room.updated', audience: ['court'], room: true });
    expect(hint).not.toHaveProperty('data');
  });

  it('is not told twice when the room was told to read again anyway', () => {
    const given = openRoom();
    bind(given, 'defendant');
    const before = hintsOf(given);
    given.court.ok('defendant', 'rooms.withdrawConsent', { roomId: given.roomId });
    expect(hintsOf(given) - before).toBe(1);
  });

  it('ends with the binding, and with the person’s access to the case', () => {
    const given = openRoom();
    const memberId = bind(given, 'defendant');
    given.court.write((commit) => commit.revokeCaseGrant(principalOf('defendant'), given.caseId));
    const revoked = hintsOf(given);
    happen(given, ['ofDefendant', 'ofAll']);
    expect(hintsOf(given)).toBe(revoked);

    const other = openRoom();
    const otherId = bind(other, 'defendant');
    expect(otherId).toBe(memberId);
    other.court.ok('defendant', 'rooms.unbind', { memberId: otherId });
    const unbound = hintsOf(other);
    happen(other, ['ofDefendant', 'ownOfDefendant', 'ofAll']);
    expect(hintsOf(other)).toBe(unbound);
  });

  it('of what may be told only later comes later', () => {
    const given = openRoom();
    bind(given, 'defendant');
    const releaseAfter = '2026-09-02T08:00:00+08:00';
    given.court.write((commit) => {
      const inCase = { caseId: given.caseId, courtId: 'lu0305', partyId: given.defendantId };
      const later = put(commit, 'postponement', { ...inCase, releaseAfter });
      tell(commit, 'postponement.requested', 'postponement', later);
    });
    const hint = given.court.world.read().all('event', { subjectId: given.roomId }).at(-1);
    expect(hint).toMatchObject({ type: 'room.updated', releaseAfter });
  });
});
