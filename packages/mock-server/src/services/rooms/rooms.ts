// Members' and the room agent's view of rooms, consent, leaving.
import type { Context } from '../../court/context.ts';
import type { Handler } from '../../court/service.ts';
import { findOwnMember, hasConsented, isLive, ownMember } from './members.ts';
import { roomNoticeVersion } from './names.ts';
import type { MemberRecord, RoomRecord } from './records.ts';
import { viewMembership, viewRoom } from './views.ts';

/** Cases in which the caller is a party or an agent; a delegated token reaches only the one it names. */
function ownCases(ctx: Context): string[] {
  const token = ctx.actor.tokenId === undefined ? undefined : ctx.find('token', ctx.actor.tokenId);
  const only = token?.actsFor?.caseId;
  const now = Date.parse(ctx.now);
  const grants = ctx
    .all('caseGrant', { principalId: ctx.actor.principalId })
    .filter((one) => !one.revoked && (one.until === undefined || Date.parse(one.until) > now))
    .filter((one) => one.role === 'litigant' || one.role === 'agent')
    .filter((one) => only === undefined || one.caseId === only);
  return [...new Set(grants.map((one) => one.caseId))];
}

export const list: Handler<'rooms.list'> = (ctx) => {
  const rooms =
    ctx.actor.kind === 'roomAgent'
      ? ctx.all('room', { courtId: ctx.actor.courtId })
      : ownCases(ctx).flatMap((caseId) => ctx.all('room', { caseId }));
  const sorted = rooms.sort((a, b) => (a.id < b.id ? -1 : 1));
  return ctx.page(sorted, (room) =>
    viewRoom(ctx, room, ctx.actor.kind === 'person' ? findOwnMember(ctx, room) : undefined),
  );
};

export const get: Handler<'rooms.get'> = (ctx) => {
  const room = ctx.subject<'room'>();
  return viewRoom(ctx, room, ctx.actor.kind === 'person' ? findOwnMember(ctx, room) : undefined);
};

/** Into the room, when it is open, the person has agreed and the account is bound. */
export function seat(ctx: Context, room: RoomRecord, member: MemberRecord): MemberRecord {
  if (room.state !== 'open' || !hasConsented(member)) return member;
  if (member.state !== 'bound' && member.state !== 'left') return member;
  return ctx.move('member', member, 'joined');
}

export const consent: Handler<'rooms.consent'> = (ctx) => {
  if (ctx.input.noticeVersion !== roomNoticeVersion) ctx.refuse('room_notice_version');
  const room = ctx.subject<'room'>();
  const member = ownMember(ctx, room);
  if (member.state === 'removed') ctx.refuse('room_removed');
  if (hasConsented(member)) {
    const seated = seat(ctx, room, member);
    if (seated.state !== member.state) ctx.emit('room.updated', room);
    return viewMembership(seated);
  }
  const agreed = ctx.update('member', member, {
    consent: { givenAt: ctx.now, noticeVersion: ctx.input.noticeVersion, assurance: ctx.actor.assurance },
  });
  ctx.emit('member.consented', agreed);
  const seated = seat(ctx, room, agreed);
  if (seated.state !== agreed.state) ctx.emit('room.updated', room);
  return viewMembership(seated);
};

/** Ends the consent; whoever is in the room leaves it. */
function endConsent(ctx: Context, room: RoomRecord, member: MemberRecord): MemberRecord {
  const { consent: given } = member;
  if (!given || given.withdrawnAt !== undefined) return member;
  const patch = { consent: { ...given, withdrawnAt: ctx.now } };
  const ended =
    member.state === 'joined'
      ? ctx.move('member', member, 'left', patch)
      : ctx.update('member', member, patch);
  ctx.emit('member.consentWithdrawn', ended);
  ctx.emit('room.updated', room);
  return ended;
}

export const withdrawConsent: Handler<'rooms.withdrawConsent'> = (ctx) => {
  const room = ctx.subject<'room'>();
  const member = findOwnMember(ctx, room) ?? ctx.refuse('room_not_member');
  endConsent(ctx, room, member);
  // Withdrawing may close the room, and with it the seat.
  return () => viewMembership(ctx.get('member', member.id));
};

export const leave: Handler<'rooms.leave'> = (ctx) => {
  const room = ctx.subject<'room'>();
  const member = findOwnMember(ctx, room) ?? ctx.refuse('room_not_member');
  // Told twice (by the person and by the chat) is told once.
  if (member.state !== 'joined' || !isLive(member)) return viewMembership(member);
  const left = ctx.move('member', member, 'left');
  ctx.emit('room.updated', room);
  return viewMembership(left);
};
