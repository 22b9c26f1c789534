import { describe, expect, it } from 'vitest';
import { theCourt } from '../../court/actor.ts';
import { givenCase, put } from '../../testing/hearing-case.ts';
import type { GivenCase } from '../../testing/hearing-case.ts';
import { givenFeed, tellHearing } from '../../testing/event-feed.ts';

const typesOf = (page: { data: readonly { type: string }[] }): string[] =>
  page.data.map((event) => event.type);

/** A token by which an app or the bot acts for a person. */
function delegated(
  given: GivenCase,
  holder: string,
  actsFor: { principalId: string; caseId?: string; scopes?: string[] },
): string {
  return given.court.write((commit) =>
    commit.issueToken(
      `prs_persona${holder}`,
      { kind: 'access', assurance: 'verified', seconds: 900, actsFor },
      '',
    ),
  ).token;
}

describe('the event feed', () => {
  it('shows each reader what the audience allows, numbered without gaps', () => {
    const given = givenFeed();
    const hearingId = tellHearing(given);
    const asked = given.court.ok('defendant', 'hearings.requestPostponement', {
      hearingId,
      ground: 'other',
      explanation: '出差',
    });
    given.court.advance('2026-09-08T09:00:00+08:00');
    const plaintiff = given.court.ok('plaintiff', 'events.list', {});
    expect(plaintiff.data.map(({ type, sequence, stream }) => [type, sequence, stream])).toEqual([
      ['hearing.notified', 1, given.caseId],
      ['hearing.reminderDue', 2, given.caseId],
    ]);
    const defendant = given.court.ok('defendant', 'events.list', {});
    expect(defendant.data.map(({ type, sequence }) => [type, sequence])).toEqual([
      ['hearing.notified', 1],
      ['postponement.requested', 2],
      ['hearing.reminderDue', 3],
    ]);
    expect(defendant.data[1]!.subject).toEqual({
      type: 'postponement',
      id: asked.postponementId,
      version: 1,
    });
    expect(typesOf(given.court.ok('roomAgent', 'events.list', {}))).toEqual([
      'hearing.notified',
      'hearing.reminderDue',
    ]);
    expect(typesOf(given.court.ok('stranger', 'events.list', {}))).toEqual([]);
    expect(typesOf(given.court.ok('clerk', 'desk.events.list', {}))).toContain('hearing.scheduled');
    expect(typesOf(given.court.ok('otherJudge', 'desk.events.list', {}))).toEqual([]);
  });

  it('is read on from a cursor, to the same numbers however it is cut', () => {
    const given = givenFeed();
    tellHearing(given);
    tellHearing(given, '2026-09-22T09:00:00+08:00');
    given.court.advance('2026-09-22T08:00:00+08:00');
    const whole = given.court.ok('plaintiff', 'events.list', {});
    expect(whole).toMatchObject({ hasMore: false });
    expect(whole.data.length).toBeGreaterThan(8);
    const pieces: typeof whole.data = [];
    for (let after = undefined as string | undefined, more = true; more;) {
      const page = given.court.ok('plaintiff', 'events.list', {
        limit: 2,
        ...(after === undefined ? {} : { after }),
      });
      pieces.push(...page.data);
      after = page.nextAfter;
      more = page.hasMore;
    }
    expect(pieces).toEqual(whole.data);
    const empty = given.court.send('plaintiff', 'events.list', { after: whole.nextAfter });
    expect(String(empty.body).startsWith('{"data":[]')).toBe(true);
    expect(JSON.parse(String(empty.body))).toMatchObject({ nextAfter: whole.nextAfter, hasMore: false });
    expect(given.court.refused('plaintiff', 'events.list', { after: 'evt_1' }).code).toBe(
      'event_cursor_invalid',
    );
  });

  it('filters by type and case, each filter a feed of its own', () => {
    const given = givenFeed();
    const other = givenCase(given.court, { serial: 900_002 });
    tellHearing(given);
    tellHearing(other, '2026-09-16T09:00:00+08:00');
    given.court.advance('2026-09-10');
    const reminders = given.court.ok('plaintiff', 'events.list', {
      types: 'hearing.reminderDue, postponement.*',
    });
    expect(reminders.data.map(({ type, sequence }) => [type, sequence])).toEqual([
      ['hearing.reminderDue', 1],
      ['hearing.reminderDue', 1],
    ]);
    const one = given.court.ok('plaintiff', 'events.list', { caseId: other.caseId });
    expect(new Set(one.data.map((event) => event.caseId))).toEqual(new Set([other.caseId]));
    expect(given.court.refused('plaintiff', 'events.list', { types: 'hearing.notifid' }).code).toBe(
      'webhook_event_type_unknown',
    );
    expect(
      given.court.ok('clerk', 'desk.events.list', { caseId: given.caseId, types: 'hearing.scheduled' }).data,
    ).toHaveLength(1);
  });

  it('gives a withheld event its place when it is released, so that no cursor passes over it', () => {
    const given = givenFeed();
    const hearingId = tellHearing(given);
    // A record that may be told only in ten minutes, as a notice that can still be undone.
    const withheld = given.court.write((commit) =>
      put(commit, 'event', {
        type: 'hearing.cancelled',
        occurredAt: '2026-09-01T09:00:00+08:00',
        subjectType: 'hearing',
        subjectId: hearingId,
        subjectVersion: 9,
        audience: ['court', 'allParties'],
        room: true,
        caseId: given.caseId,
        courtId: 'lu0305',
        releaseAfter: '2026-09-01T09:10:00+08:00',
      }),
    );
    given.court.advance('2026-09-01T09:05:00+08:00');
    given.court.ok('lawyer', 'hearings.requestPostponement', {
      hearingId,
      ground: 'other',
      explanation: '冲突',
    });
    const before = given.court.ok('plaintiff', 'events.list', {});
    expect(before.data.map(({ type, sequence }) => [type, sequence])).toEqual([
      ['hearing.notified', 1],
      ['postponement.requested', 2],
    ]);
    given.court.advance('2026-09-01T09:10:00+08:00');
    const after = given.court.ok('plaintiff', 'events.list', { after: before.nextAfter });
    expect(after.data).toMatchObject([{ id: withheld, sequence: 3 }]);
    expect(given.court.ok('plaintiff', 'events.list', {}).data.map((event) => event.sequence)).toEqual([
      1, 2, 3,
    ]);
  });

  it('keeps a token for one case inside that case', () => {
    const given = givenFeed();
    const other = givenCase(given.court, { serial: 900_002 });
    tellHearing(given);
    tellHearing(other, '2026-09-16T09:00:00+08:00');
    const token = delegated(given, 'roomagent', {
      principalId: 'prs_personaplaintiff',
      caseId: given.caseId,
    });
    const seen = given.court.ok(token, 'events.list', {});
    expect(new Set(seen.data.map((event) => event.caseId))).toEqual(new Set([given.caseId]));
    expect(given.court.ok(token, 'events.list', { caseId: other.caseId }).data).toEqual([]);
    expect(given.court.ok('plaintiff', 'events.list', {}).data).toHaveLength(2);
  });

  it('lets an app hear for those who gave it the scope, while the grant lasts', () => {
    const given = givenFeed();
    tellHearing(given);
    expect(given.court.ok('app', 'events.list', {}).data).toEqual([]);
    const grant = {
      state: 'active',
      holderId: 'prs_personaapp',
      giverId: 'prs_personalawyer',
      purpose: '日程',
      until: '2026-10-01T00:00:00+08:00',
    } as const;
    given.court.write((commit) =>
      put(commit, 'grant', { ...grant, ownerIds: ['prs_personalawyer'], scopes: ['cases.read'] }),
    );
    expect(given.court.ok('app', 'events.list', {}).data).toEqual([]);
    given.court.write((commit) =>
      put(commit, 'grant', { ...grant, ownerIds: ['prs_personalawyer'], scopes: ['events.read'] }),
    );
    expect(typesOf(given.court.ok('app', 'events.list', {}))).toEqual(['hearing.notified']);
    given.court.advance('2026-10-01');
    expect(given.court.ok('app', 'events.list', {}).data).toEqual([]);
  });

  it('keeps a grant for one case inside that case, and away from what is personal', () => {
    const given = givenFeed();
    const other = givenCase(given.court, { serial: 900_002 });
    given.court.write((commit) =>
      put(commit, 'grant', {
        state: 'active',
        holderId: 'prs_personaapp',
        giverId: 'prs_personalawyer',
        ownerIds: ['prs_personalawyer'],
        scopes: ['events.read'],
        caseId: other.caseId,
        purpose: '日程',
        until: '2026-10-01T00:00:00+08:00',
      }),
    );
    tellHearing(given);
    tellHearing(other, '2026-09-16T09:00:00+08:00');
    given.court.write((commit) => {
      const personal = { id: commit.id('grant'), version: 1, createdAt: '', ownerIds: ['prs_personalawyer'] };
      commit.tell('grant.given', personal, theCourt);
    });
    expect(typesOf(given.court.ok('lawyer', 'events.list', {}))).toContain('grant.given');
    const seen = given.court.ok('app', 'events.list', {}).data;
    expect(seen.map(({ type, caseId }) => [type, caseId])).toEqual([['hearing.notified', other.caseId]]);
  });
});
