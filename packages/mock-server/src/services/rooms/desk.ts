// The desk's side of rooms: eligibility, a clerk's confirmation, closing without a reason, removal by a named officer.
import type { Context } from '../../court/context.ts';
import type { Handler } from '../../court/service.ts';
import { isAgeUnknown } from './age.ts';
import { deskSees, requireDeskRoom } from './desk-sight.ts';
import { viewEligibility } from './eligibility.ts';
import { isLive } from './members.ts';
import { openRoomRecord } from './reactions.ts';
import type { RoomRecord } from './records.ts';
import { viewDeskMember, viewDeskRoom } from './views.ts';

export const list: Handler<'desk.rooms.list'> = (ctx) => {
  const { state, caseId } = ctx.input;
  const rooms = ctx
    .all('room', { courtId: ctx.actor.courtId })
    .filter(
      (one) =>
        (state === undefined || one.state === state) && (caseId === undefined || one.caseId === caseId),
    )
    .filter((one) => deskSees(ctx, one));
  return ctx.page(rooms, (one) => viewDeskRoom(ctx, one));
};

export const get: Handler<'desk.rooms.get'> = (ctx) =>
  viewDeskRoom(ctx, requireDeskRoom(ctx, ctx.subject<'room'>()));

export const checkEligibility: Handler<'desk.rooms.checkEligibility'> = (ctx) =>
  viewEligibility(ctx, requireDeskRoom(ctx, ctx.subject<'room'>()));

export const propose: Handler<'desk.rooms.propose'> = (ctx) => {
  const { kind } = ctx.input;
  const inCase = ctx.subject<'case'>();
  if ((kind === 'mediation') !== (ctx.actor.role === 'mediator')) ctx.refuse('room_kind_mismatch');
  if (ctx.all('room', { caseId: inCase.id }).some((one) => one.kind === kind)) ctx.refuse('room_exists');
  if (inCase.state === 'archived') ctx.refuse('state_conflict', { state: inCase.state });
  return viewDeskRoom(ctx, openRoomRecord(ctx, inCase.id, kind));
};

/** The room as it is once all reactions have run: an answer never shows a state that is already over. */
const afterwards = (ctx: Context, roomId: string) => () => viewDeskRoom(ctx, ctx.get('room', roomId));

export const confirm: Handler<'desk.rooms.confirm'> = (ctx) => {
  const room = requireDeskRoom(ctx, ctx.subject<'room'>());
  ctx.checkVersion(room, ctx.input.version);
  const { eligible, grounds } = viewEligibility(ctx, room);
  if (!eligible) ctx.refuse('room_not_eligible', { extra: { grounds } });
  const open = ctx.move('room', room, 'open', { confirmedBy: ctx.actor.name, openedAt: ctx.now });
  ctx.closeTasks('room.confirm', open, '已确认建群');
  return afterwards(ctx, open.id);
};

export const decline: Handler<'desk.rooms.decline'> = (ctx) => {
  const room = requireDeskRoom(ctx, ctx.subject<'room'>());
  ctx.checkVersion(room, ctx.input.version);
  const declined = ctx.move('room', room, 'declined', {
    confirmedBy: ctx.actor.name,
    reason: ctx.input.reason,
  });
  ctx.closeTasks('room.confirm', declined, '决定不建群');
  return viewDeskRoom(ctx, declined);
};

export const close: Handler<'desk.rooms.close'> = (ctx) => {
  const room = requireDeskRoom(ctx, ctx.subject<'room'>());
  ctx.checkVersion(room, ctx.input.version);
  return afterwards(
    ctx,
    ctx.move('room', room, 'closed', { closedAt: ctx.now, reason: ctx.input.reason }).id,
  );
};

export const recordBlock: Handler<'desk.rooms.recordBlock'> = (ctx) => {
  const room = requireDeskRoom(ctx, ctx.subject<'room'>());
  const { version, ground, note } = ctx.input;
  ctx.checkVersion(room, version);
  if (room.blocks.some((one) => one.ground === ground)) return viewDeskRoom(ctx, room);
  const block = { ground, by: ctx.actor.name, at: ctx.now, ...(note === undefined ? {} : { note }) };
  const blocked = ctx.update('room', room, { blocks: [...room.blocks, block] });
  ctx.emit('room.blocked', blocked);
  return afterwards(ctx, blocked.id);
};

/** Parties whose age neither the file nor an officer has shown. */
const ageUnknown = (ctx: Context, room: RoomRecord): string[] =>
  ctx
    .all('party', { caseId: room.caseId })
    .filter((one) => isAgeUnknown(one, ctx.today) && !room.ofAge?.includes(one.id))
    .map((one) => one.id);

export const liftBlock: Handler<'desk.rooms.liftBlock'> = (ctx) => {
  const room = requireDeskRoom(ctx, ctx.subject<'room'>());
  const { version, ground } = ctx.input;
  // What an officer recorded is a judge's to lift; that someone is of age is a fact that a clerk can check.
  if (ctx.actor.role === 'clerk' && ground !== 'ageUnknown') ctx.refuse('forbidden');
  ctx.checkVersion(room, version);
  const unknown = ground === 'ageUnknown' ? ageUnknown(ctx, room) : [];
  const recorded = room.blocks.some((one) => one.ground === ground);
  if (!recorded && unknown.length === 0) return viewDeskRoom(ctx, room);
  const lifted = ctx.update('room', room, {
    blocks: room.blocks.filter((one) => one.ground !== ground),
    ofAge: [...(room.ofAge ?? []), ...unknown],
  });
  ctx.emit('room.unblocked', lifted);
  return afterwards(ctx, lifted.id);
};

const remedy = '移出不影响任何诉讼权利，此后的通知以其他方式送达；有异议可以向本院书面提出。';

export const removeMember: Handler<'desk.rooms.removeMember'> = (ctx) => {
  const member = ctx.subject<'member'>();
  const room = requireDeskRoom(ctx, ctx.get('room', member.roomId));
  ctx.checkVersion(member, ctx.input.version);
  if (!isLive(member)) ctx.refuse('state_conflict', { state: member.state });
  const removed = ctx.move('member', member, 'removed', {
    removal: {
      decidedBy: ctx.actor.name,
      decidedAt: ctx.now,
      reason: ctx.input.reason,
      remedy: ctx.input.remedy ?? remedy,
    },
  });
  ctx.revokeTokens({ memberId: removed.id });
  ctx.emit('room.updated', room);
  ctx.task({
    kind: 'room.removedMember',
    role: 'clerk',
    subject: removed,
    zh: '有成员被移出案件群：此后的通知请用其他方式送达',
    en: 'A member was removed from the room: send later notices by other means',
  });
  return viewDeskMember(ctx, removed);
};
