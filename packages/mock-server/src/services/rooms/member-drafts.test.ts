// Drafts in a member's name: for the party in whose place the member is, never for another, never of another's papers.
import { describe, expect, it } from 'vitest';
import { change, principalOf, put } from '../../testing/given-case.ts';
import { bind, memberToken, openRoom } from '../../testing/given-room.ts';
import type { GivenRoom } from '../../testing/given-room.ts';

const own = { audience: 'party' as const, delivery: 'private' as const, lines: ['请看小程序里的通知。'] };

/** The room agent in the defendant's name. */
function inChatOf(given: GivenRoom, who: string): string {
  return memberToken(given, who, bind(given, who));
}

describe('a draft in a member’s name', () => {
  it('is for the party of that place, also where the same person acts for another party', () => {
    const given = openRoom();
    const { caseId, roomId, court } = given;
    // The lawyer acts for the defendant too (an earlier grant comes first): bound for the plaintiff, she speaks for the plaintiff.
    court.write((commit) => {
      const [agency] = commit.tx.all('caseGrant', { principalId: principalOf('lawyer') });
      change(commit, 'caseGrant', agency!.id, { partyId: given.defendantId, side: 'defendant' });
      commit.grantCase(
        principalOf('lawyer'),
        { caseId, role: 'agent', partyId: given.plaintiffId, side: 'plaintiff' },
        '',
      );
      const [member] = commit.tx.all('member', { personId: principalOf('lawyer') });
      change(commit, 'member', member!.id, { state: 'bound', chatHandle: 'wx.lawyer.handle' });
    });
    const [member] = court.world.read().all('member', { personId: principalOf('lawyer') });
    const chat = memberToken(given, 'lawyer', member!.id);
    const { noticeId } = court.ok(chat, 'rooms.draftNotice', { roomId, kind: 'personal', ...own });
    expect(court.ok('clerk', 'desk.rooms.getNotice', { noticeId }).partyId).toBe(given.plaintiffId);
    court.advance('2026-09-01T09:10:00+08:00');
    expect(court.ok(chat, 'rooms.listNotices', { roomId }).data).toMatchObject([{ noticeId }]);
    expect(court.ok(chat, 'rooms.acknowledgeNotice', { noticeId }).acknowledgedAt).toBeDefined();
    expect(court.refused('defendant', 'rooms.getNotice', { noticeId }).code).toBe('not_found');
  });

  it('says nothing of a document that went to the other side alone', () => {
    const given = openRoom();
    const chat = inChatOf(given, 'defendant');
    const paper = (recipientPartyIds: readonly string[]): string =>
      given.court.write((commit) =>
        put(commit, 'document', {
          caseId: given.caseId,
          courtId: 'lu0305',
          kind: 'decision',
          title: '决定书',
          state: 'issued',
          recipientPartyIds,
        }),
      );
    const draft = { roomId: given.roomId, kind: 'documentIssued', ...own } as const;
    const theirs = paper([given.plaintiffId]);
    expect(given.court.refused(chat, 'rooms.draftNotice', { ...draft, documentId: theirs }).code).toBe(
      'room_notice_subject',
    );
    for (const documentId of [paper([given.defendantId]), paper([])])
      expect(given.court.ok(chat, 'rooms.draftNotice', { ...draft, documentId }).state).toBe('pending');
  });

  it('is possible where no room is open: the private thread needs none', () => {
    const given = openRoom();
    const chat = inChatOf(given, 'defendant');
    given.court.write((commit) => change(commit, 'room', given.roomId, { state: 'closed' }));
    const { noticeId } = given.court.ok(chat, 'rooms.draftNotice', {
      roomId: given.roomId,
      kind: 'service',
      ...own,
    });
    given.court.advance('2026-09-01T09:10:00+08:00');
    expect(given.court.ok(chat, 'rooms.getNotice', { noticeId }).state).toBe('released');
  });

  it('waits for its hour like any other', () => {
    const given = openRoom();
    const chat = inChatOf(given, 'defendant');
    const { noticeId } = given.court.ok(chat, 'rooms.draftNotice', {
      roomId: given.roomId,
      kind: 'personal',
      releaseAfter: '2026-09-02T08:00:00+08:00',
      ...own,
    });
    given.court.advance('2026-09-02T07:59:00+08:00');
    expect(given.court.ok('clerk', 'desk.rooms.getNotice', { noticeId }).state).toBe('pending');
    given.court.advance('2026-09-02T08:00:00+08:00');
    expect(given.court.ok('clerk', 'desk.rooms.getNotice', { noticeId }).state).toBe('released');
  });
});
