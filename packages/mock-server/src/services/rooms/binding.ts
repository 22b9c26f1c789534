// 入群码: from a code that one person fetched to a chat handle that is bound to that person. Someone else's code is refused
// like one that never was, and the wrong try counts for who tried, even though the answer is a refusal.
import type { Schemas } from '@yunting/sdk/types';
import type { Context } from '../../court/context.ts';
import type { Handler } from '../../court/service.ts';
import { instant } from '../../court/time.ts';
import { forgetTries, refuseTry, requireNoRest, triesLeft } from './invite-tries.ts';
import { findOwnMember, ownMember, withoutHandle } from './members.ts';
import type { MemberRecord } from './records.ts';
import { seat } from './rooms.ts';
import { viewDeskMember, viewMembership } from './views.ts';

const codeLength = 8;
const codeMinutes = 30;

const isValid = (ctx: Context, member: MemberRecord): boolean =>
  member.code !== undefined && !member.inviteBurnt && (member.inviteExpiresAtWall ?? 0) > ctx.wallMs;

const caution: Schemas['Bilingual'] = {
  zh: '只在法院官方小程序里填写，不要告诉任何人。法院不会打电话要这个码。',
  en: 'Enter it only in the court’s official mini-program and tell nobody. The court never asks for it by phone.',
};

function viewInvite(ctx: Context, member: MemberRecord): Schemas['RoomInvite'] {
  const code = member.code ?? '';
  return {
    memberId: member.id,
    roomId: member.roomId,
    code,
    display: `${code.slice(0, 4)} ${code.slice(4)}`,
    expiresAt: instant(member.inviteExpiresAtWall ?? 0),
    triesLeft: triesLeft(ctx, member.personId),
    caution,
  };
}

/** A code that no other valid invitation has. */
function freshCode(ctx: Context): string {
  for (;;) {
    const code = ctx.code(codeLength);
    if (!ctx.all('member', { code }).some((one) => isValid(ctx, one))) return code;
  }
}

/** The record without its code: used, replaced or void. */
function withoutCode(member: MemberRecord): MemberRecord {
  const { code: _code, inviteExpiresAtWall: _until, ...rest } = member;
  return rest;
}

export const createInvite: Handler<'rooms.createInvite'> = (ctx) => {
  const member = ownMember(ctx, ctx.subject<'room'>());
  if (member.state === 'removed') ctx.refuse('room_removed');
  if (member.state !== 'invited') ctx.refuse('room_already_bound');
  if (member.inviteBurnt) ctx.refuse('room_invite_burnt');
  const invited = ctx.update('member', member, {
    code: freshCode(ctx),
    inviteExpiresAtWall: ctx.wallMs + codeMinutes * 60_000,
  });
  return viewInvite(ctx, invited);
};

export const getInvite: Handler<'rooms.getInvite'> = (ctx) => {
  const member = findOwnMember(ctx, ctx.subject<'room'>());
  if (!member || !isValid(ctx, member)) return ctx.refuse('room_invite_none');
  return viewInvite(ctx, member);
};

/** The caller's own place whose code this is. Every other code is counted for the caller, and refused in the same words. */
function redeemable(ctx: Context, code: string): MemberRecord {
  const person = ctx.actor.principalId;
  requireNoRest(ctx, person);
  const own = ctx.all('member', { personId: person });
  const mine = own.filter((one) => one.code === code);
  const good = mine.find((one) => isValid(ctx, one));
  if (good) return good;
  if (mine.some((one) => one.inviteBurnt)) ctx.refuse('room_invite_burnt');
  const misused = ctx.all('member', { code }).find((one) => one.personId !== person && isValid(ctx, one));
  if (misused) {
    ctx.task({
      kind: 'room.inviteMisuse',
      role: 'clerk',
      subject: misused,
      zh: '有人用了发给别人的入群码，请与本人核实',
      en: 'Someone tried a code that was made for another person: check with that person',
    });
  }
  return refuseTry(
    ctx,
    person,
    own.filter((one) => isValid(ctx, one)),
  );
}

export const redeemInvite: Handler<'rooms.redeemInvite'> = (ctx) => {
  if (ctx.actor.assurance !== 'verified' && ctx.actor.assurance !== 'reverified')
    ctx.refuse('room_verify_first');
  if (ctx.actor.through) ctx.refuse('room_verify_first');
  const { chatHandle } = ctx.input;
  const member = redeemable(ctx, ctx.input.code.replace(' ', ''));
  const digest = ctx.digest(chatHandle);
  const taken = ctx.all('member', { digest }).some((one) => one.personId !== member.personId);
  if (taken) ctx.refuse('room_handle_taken');
  const bound = ctx.move('member', withoutCode(member), 'bound', {
    chatHandle,
    digest,
    boundAt: ctx.now,
  });
  forgetTries(ctx, bound.personId);
  ctx.closeTasks('room.inviteMisuse', bound, '本人已绑定');
  const room = ctx.get('room', bound.roomId);
  const seated = seat(ctx, room, bound);
  ctx.emit('room.updated', room);
  return viewMembership(seated);
};

export const unbind: Handler<'rooms.unbind'> = (ctx) => {
  const unbound = ctx.move('member', withoutHandle(ctx.subject<'member'>()), 'invited');
  // The room agent can no longer speak in this person's name.
  ctx.revokeTokens({ memberId: unbound.id });
  ctx.emit('room.updated', ctx.get('room', unbound.roomId));
  return viewMembership(unbound);
};

export const resetInvite: Handler<'desk.rooms.resetInvite'> = (ctx) => {
  const member = ctx.subject<'member'>();
  ctx.checkVersion(member, ctx.input.version);
  const reset = ctx.update('member', withoutCode(member), { inviteBurnt: false });
  forgetTries(ctx, reset.personId);
  ctx.closeTasks('room.inviteBurnt', reset, '已与本人核实');
  ctx.closeTasks('room.inviteMisuse', reset, '已与本人核实');
  return viewDeskMember(ctx, reset);
};
