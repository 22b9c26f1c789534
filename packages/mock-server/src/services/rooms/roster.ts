// Who is in the room, for its members; which handle is whose, for the room agent alone.
import type { Schemas } from '@yunting/sdk/types';
import type { Context } from '../../court/context.ts';
import { defined } from '../../court/defined.ts';
import type { Handler } from '../../court/service.ts';
import { isPublicCase } from './eligibility.ts';
import { topicOf } from './names.ts';
import type { MemberRecord, NoticeRecord } from './records.ts';

const roles: Readonly<Record<string, string>> = {
  plaintiff: '原告',
  defendant: '被告',
  thirdParty: '第三人',
};

function entry(ctx: Context, member: MemberRecord, named: boolean): Schemas['RosterEntry'] {
  const party = ctx.get('party', member.partyId);
  const place = roles[party.role] ?? party.role;
  const agent = member.role === 'agent';
  const name = agent ? (ctx.find('principal', member.personId)?.name ?? '') : party.name;
  const title = agent ? `${place}的诉讼代理人` : place;
  return {
    memberId: member.id,
    partyId: member.partyId,
    partyRole: party.role,
    role: member.role,
    displayName: named ? `${title} ${name}` : title,
    state: 'joined',
    ...defined({ authority: member.authority }),
  };
}

export const roster: Handler<'rooms.roster'> = (ctx) => {
  const room = ctx.subject<'room'>();
  const named = room.kind !== 'mediation' && isPublicCase(ctx, room.caseId);
  const present = ctx.all('member', { roomId: room.id }).filter((one) => one.state === 'joined');
  return {
    roomId: room.id,
    topic: topicOf(ctx, room),
    members: present.map((one) => entry(ctx, one, named)),
    asOf: ctx.now,
  };
};

/** Something released to this member's party alone that the member has not said to have seen. */
function isWaiting(member: MemberRecord, notices: readonly NoticeRecord[]): boolean {
  return notices.some(
    (one) =>
      one.state === 'released' &&
      one.partyId === member.partyId &&
      !one.acknowledgements.some((said) => said.memberId === member.id),
  );
}

export const listBindings: Handler<'rooms.listBindings'> = (ctx) => {
  const room = ctx.subject<'room'>();
  const notices = ctx.all('notice', { roomId: room.id });
  const data = ctx.all('member', { roomId: room.id }).flatMap((member) => {
    const { chatHandle, state } = member;
    if (chatHandle === undefined || state === 'invited' || state === 'ended') return [];
    const inRoom = room.state === 'open' && state === 'joined';
    return [
      {
        memberId: member.id,
        chatHandle,
        state,
        inRoom,
        waiting: state !== 'removed' && isWaiting(member, notices),
      },
    ];
  });
  return { roomId: room.id, data, asOf: ctx.now };
};
