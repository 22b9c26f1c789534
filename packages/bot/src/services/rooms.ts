// 一案一群聊: what a member is told of the room itself. Why a room is not opened, or is closed, is never said.
import { dateInShanghai } from '@yunting/sdk/rules';
import type { MemberView } from '../core/service-room.ts';
import { newsUntil } from '../core/wording/occasions.ts';
import type { Occasion } from '../core/wording/occasions.ts';
import { courtOnly, serviceRoomOf, silent } from '../core/wording/service-room-of.ts';

/** To those who were to be in it; the private thread goes on. */
function closed({ room, membership }: MemberView): Occasion[] {
  if (room.state !== 'closed' || room.closedAt === undefined || !membership.consent.given) return [];
  return [
    {
      from: room.closedAt,
      until: newsUntil(dateInShanghai(room.closedAt)),
      notice: {
        key: `room:${room.roomId}:closed`,
        kind: 'personal',
        lines: ['案件群已关闭，不影响您的任何权利。', '以后的通知在这里私信，或以其他方式告诉您。'],
      },
    },
  ];
}

/** A named officer decided, with reason and remedy; they are read where the person is verified. */
function removed({ membership }: MemberView): Occasion[] {
  const { removal, memberId } = membership;
  if (removal === undefined) return [];
  return [
    {
      from: removal.decidedAt,
      until: newsUntil(dateInShanghai(removal.decidedAt)),
      notice: {
        key: `member:${memberId}:removed`,
        kind: 'personal',
        lines: [
          '您已被移出案件群，不影响您的任何诉讼权利。',
          '以后的通知以其他方式告诉您。',
          '谁决定的、理由和怎样提出异议，在官方小程序看。',
        ],
      },
    },
  ];
}

export const rooms = serviceRoomOf({
  service: 'rooms',
  toMember: (view) => [...closed(view), ...removed(view)],
  events: {
    'room.closed': 'room:',
    'member.removed': 'member:',
    ...silent('群助手据此建群、收群、更新名册和发出通知，本身不另作通知', [
      'room.opened',
      'room.archived',
      'member.invited',
      'member.consented',
      'member.consentWithdrawn',
      'member.bound',
      'member.unbound',
      'member.joined',
      'member.left',
      'member.roomEnded',
      'member.ended',
      'notice.released',
      'notice.releasedPrivately',
      'notice.corrected',
      'notice.correctedPrivately',
      'anchor.published',
    ]),
    ...courtOnly([
      'room.proposed',
      'room.declined',
      'room.blocked',
      'room.unblocked',
      'room.eligible',
      'room.updated',
      'notice.drafted',
      'notice.approved',
      'notice.undone',
      'notice.acknowledged',
      'alert.raised',
      'alert.taken',
      'alert.closed',
    ]),
  },
});
