import { describe, expect, it } from 'vitest';
import { fold } from './ics.ts';
import { linkDefendant, openedCase, payBill, served } from '../../testing/opened-case.ts';
import type { Opened } from '../../testing/opened-case.ts';
import { put } from '../../testing/small-case.ts';

/** A hearing that the parties were told of. */
function hearing({ court, caseId }: Opened, more: object = {}): string {
  const id = 'hrg_0000000000next';
  court.write((commit) =>
    put(commit, 'hearing', {
      id,
      caseId,
      courtId: 'lu0305',
      state: 'notified',
      notifiedAt: '2026-09-01T10:00:00+08:00',
      startsAt: '2026-10-12T09:00:00+08:00',
      endsAt: '2026-10-12T11:00:00+08:00',
      venue: { courtroomId: 'c1', name: '第三法庭' },
      panel: [],
      attendBy: {},
      ...more,
    } as never),
  );
  return id;
}

describe('calendars', () => {
  it('are RFC 5545, the same bytes for the same facts, and hold nothing of the other side', () => {
    const opened = openedCase();
    const { court, caseId, defendantId } = opened;
    payBill(opened);
    linkDefendant(opened);
    served(opened, defendantId, 'complaintCopy', '2026-09-02');
    hearing(opened);
    const text = String(court.ok('defendant', 'cases.calendar', { caseId }));
    expect(String(court.ok('defendant', 'cases.calendar', { caseId }))).toBe(text);
    expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:')).toBe(true);
    expect(text).toContain('DTSTART:20261012T010000Z\r\nDTEND:20261012T030000Z');
    expect(text).toContain('DTSTART;VALUE=DATE:20260917\r\nDTEND;VALUE=DATE:20260918');
    expect(text).not.toContain('王桂芳');
    const plaintiffs = String(court.ok('plaintiff', 'cases.calendar', { caseId }));
    expect(plaintiffs).toContain('DTSTART:20261012T010000Z');
    expect(plaintiffs).not.toContain('20260917');
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('leave out what was moved or not told, and give a lawyer all cases at once', () => {
    const opened = openedCase();
    const { court } = opened;
    const second = openedCase({}, court);
    payBill(opened);
    hearing(opened, { notifiedAt: undefined });
    expect(String(court.ok('lawyer', 'cases.myCalendar'))).not.toContain('开庭');
    hearing(opened);
    const all = String(court.ok('lawyer', 'cases.myCalendar'));
    expect(all).toContain('900001号');
    expect(all).toContain('900002号');
    hearing(second, { state: 'superseded' });
    expect(String(court.ok('lawyer', 'cases.myCalendar'))).not.toContain('SUMMARY:开庭');
  });

  it('fold lines between characters', () => {
    const folded = fold(`SUMMARY:${'开庭'.repeat(60)}`);
    expect(folded.split('\r\n ').join('')).toBe(`SUMMARY:${'开庭'.repeat(60)}`);
    for (const line of folded.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });
});

describe('the room', () => {
  it('reads a summary without a name, and only while the room is open', () => {
    const opened = openedCase();
    const { court, caseId } = opened;
    expect(court.refused('roomAgent', 'cases.roomSummary', { caseId }).status).toBe(404);
    court.write((commit) =>
      put(commit, 'room', { id: 'rom_0000000000next', caseId, courtId: 'lu0305', state: 'open' }),
    );
    const summary = court.ok('roomAgent', 'cases.roomSummary', { caseId });
    expect(summary).toMatchObject({ numberTail: '0001', state: 'accepted', procedure: 'ordinary' });
    expect(JSON.stringify(summary)).not.toMatch(/王桂芳|李建国|借贷/);
    expect(court.refused('roomAgent', 'cases.get', { caseId }).status).toBeGreaterThanOrEqual(403);
  });
});
