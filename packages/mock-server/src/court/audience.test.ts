import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audienceOf, maySee } from './audience.ts';
import type { Reader } from './audience.ts';
import type { CaseGrantRecord, EventRecord, PrincipalRecord, RecordBase } from './records.ts';

const nowMs = Date.parse('2026-09-01T09:00:00+08:00');
const record: RecordBase = {
  id: 'doc_1',
  version: 1,
  createdAt: '',
  caseId: 'cas_1',
  partyId: 'pty_a',
  side: 'plaintiff',
  ownerIds: ['prs_a', 'prs_b'],
  recipientPartyIds: ['pty_a', 'pty_c'],
};

const event = (fields: Partial<EventRecord>): EventRecord => ({
  id: 'evt_1',
  version: 1,
  createdAt: '',
  type: 'document.issued',
  occurredAt: '',
  subjectType: 'document',
  subjectId: 'doc_1',
  subjectVersion: 1,
  audience: ['court'],
  room: false,
  caseId: 'cas_1',
  courtId: 'lu0305',
  ...fields,
});

function reader(principal: Partial<PrincipalRecord>, grants: Partial<CaseGrantRecord>[] = []): Reader {
  const who = {
    id: 'prs_a',
    version: 1,
    createdAt: '',
    kind: 'person',
    name: '王桂芳',
    assurance: 'verified',
    roles: [],
    ...principal,
  } as PrincipalRecord;
  return {
    principal: who,
    personIds: [who.id],
    grants: (caseId) => grants.filter((one) => one.caseId === caseId) as CaseGrantRecord[],
  };
}

const plaintiff = reader({}, [{ caseId: 'cas_1', partyId: 'pty_a', side: 'plaintiff' }]);
const defendant = reader({ id: 'prs_d' }, [{ caseId: 'cas_1', partyId: 'pty_d', side: 'defendant' }]);
const stranger = reader({ id: 'prs_x' }, [{ caseId: 'cas_2', partyId: 'pty_a', side: 'plaintiff' }]);
const clerk = reader({ id: 'prs_k', kind: 'staff', courtId: 'lu0305' });
const bot = reader({ id: 'prs_r', kind: 'roomAgent', courtId: 'lu0305' });

describe('who may know of an event', () => {
  it('is the court alone when nobody is named, or nobody can be', () => {
    expect(audienceOf([], record)).toEqual(['court']);
    expect(
      audienceOf(['party', 'side', 'owner', 'recipients'], { id: 'x', version: 1, createdAt: '' }),
    ).toEqual(['court']);
    for (const who of [plaintiff, defendant, stranger, bot])
      expect(maySee(event({}), who, nowMs)).toBe(false);
    expect(maySee(event({}), clerk, nowMs)).toBe(true);
  });

  it('is made concrete from the record', () => {
    expect(audienceOf(['court', 'party', 'side', 'allParties', 'public'], record)).toEqual([
      'court',
      'party:pty_a',
      'side:plaintiff',
      'allParties',
      'public',
    ]);
    expect(audienceOf(['owner'], record)).toEqual(['person:prs_a', 'person:prs_b']);
    expect(audienceOf(['recipients'], record)).toEqual(['party:pty_a', 'party:pty_c']);
  });

  it.each([
    ['party:pty_a', [true, false, false]],
    ['side:defendant', [false, true, false]],
    ['allParties', [true, true, false]],
    ['person:prs_a', [true, false, false]],
    ['public', [true, true, true]],
  ])('%s', (audience, expected) => {
    const told = event({ audience: [audience] });
    expect([plaintiff, defendant, stranger].map((who) => maySee(told, who, nowMs))).toEqual(expected);
  });

  it('is the staff of the competent and of the assisting court, and of no other', () => {
    const elsewhere = reader({ kind: 'staff', courtId: 'lu0303' });
    expect(maySee(event({ audience: ['public'] }), elsewhere, nowMs)).toBe(false);
    expect(maySee(event({ assistingCourtId: 'lu0303' }), elsewhere, nowMs)).toBe(true);
    const { courtId: _none, ...nowhere } = event({});
    expect(maySee(nowhere, reader({ kind: 'staff' }), nowMs)).toBe(false);
  });

  it('is the room agent only where the contract says room, and in its own court', () => {
    expect(maySee(event({ room: true, audience: ['allParties'] }), bot, nowMs)).toBe(true);
    expect(maySee(event({ room: false, audience: ['allParties', 'public'] }), bot, nowMs)).toBe(false);
    expect(maySee(event({ room: true, courtId: 'lu0303' }), bot, nowMs)).toBe(false);
  });

  it('waits for the release, except for the court', () => {
    const held = event({ audience: ['allParties'], releaseAfter: '2026-09-01T10:00:00+08:00' });
    expect(maySee(held, plaintiff, nowMs)).toBe(false);
    expect(maySee(held, plaintiff, nowMs + 3_600_000)).toBe(true);
    expect(maySee(held, clerk, nowMs)).toBe(true);
  });

  it('never includes a person without a grant in the case, unless named or public', () => {
    const selector = fc.constantFrom('court', 'party', 'recipients', 'side', 'allParties');
    fc.assert(
      fc.property(
        fc.array(selector),
        fc.option(fc.constantFrom('pty_a', 'pty_d'), { nil: undefined }),
        (selectors, partyId) => {
          const about = { ...record, ...(partyId ? { partyId } : {}) };
          expect(maySee(event({ audience: audienceOf(selectors, about) }), stranger, nowMs)).toBe(false);
        },
      ),
    );
  });
});
