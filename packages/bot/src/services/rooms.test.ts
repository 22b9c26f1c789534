import { expect, it } from 'vitest';
import type { MemberView } from '../core/service-room.ts';
import { rooms } from './rooms.ts';
import { memberView } from './testing/views.ts';

const closedAt = '2026-09-10T10:00:00+08:00';

function view(asOf: string, given: boolean): MemberView {
  const one = memberView(asOf);
  const consent = { ...one.membership.consent, given };
  return {
    ...one,
    room: { ...one.room, state: 'closed', closedAt },
    membership: { ...one.membership, consent },
  };
}

it('a closed room is told of neutrally, for seven days, to who was to be in it; why is never said', () => {
  expect(rooms.memberNotices(view(closedAt, true))).toEqual([
    {
      key: `room:${view(closedAt, true).room.roomId}:closed`,
      kind: 'personal',
      lines: ['案件群已关闭，不影响您的任何权利。', '以后的通知在这里私信，或以其他方式告诉您。'],
    },
  ]);
  expect(rooms.memberNotices(view(closedAt, false))).toEqual([]);
  expect(rooms.memberNotices(view('2026-09-18T00:00:00+08:00', true))).toEqual([]);
});

it('who was removed is told that no right is lost, and where reason and remedy are read', () => {
  const one = memberView(closedAt);
  const removal = {
    decidedBy: '孙法官',
    decidedAt: closedAt,
    reason: '多次发布与本案无关的内容',
    remedy: '可以书面提出异议',
  };
  const [notice] = rooms.memberNotices({
    ...one,
    membership: { ...one.membership, state: 'removed', removal },
  });
  expect(notice?.lines).toEqual([
    '您已被移出案件群，不影响您的任何诉讼权利。',
    '以后的通知以其他方式告诉您。',
    '谁决定的、理由和怎样提出异议，在官方小程序看。',
  ]);
});
