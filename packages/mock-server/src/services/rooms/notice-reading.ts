// Who reads which notice, and who says that it was seen. A chat word proves that a notice was seen; it signs nothing.
import { defined } from '../../court/defined.ts';
import type { Handler } from '../../court/service.ts';
import { requireDeskSight } from './desk-sight.ts';
import { findOwnMember, ownMember } from './members.ts';
import type { NoticeRecord } from './records.ts';
import { viewDeskNotice, viewNotice } from './views.ts';

/** Whether this reader may read it: released, and to all or to its own party. Drafts and undone ones are the court's. */
const isOut = (notice: NoticeRecord): boolean => notice.state === 'released' || notice.state === 'superseded';

export const listNotices: Handler<'rooms.listNotices'> = (ctx) => {
  const room = ctx.subject<'room'>();
  const agent = ctx.actor.kind === 'roomAgent';
  const mine = agent ? undefined : findOwnMember(ctx, room);
  const seen = ctx
    .all('notice', { roomId: room.id })
    .filter(isOut)
    .filter((one) => one.audience === 'allParties' || (!agent && one.partyId === ctx.actor.partyId));
  return ctx.page(seen, (one) => viewNotice(one, mine));
};

export const getNotice: Handler<'rooms.getNotice'> = (ctx) => {
  const notice = ctx.subject<'notice'>();
  const agent = ctx.actor.kind === 'roomAgent';
  if (!isOut(notice) || (agent && notice.audience !== 'allParties')) ctx.refuse('not_found');
  return viewNotice(notice, agent ? undefined : findOwnMember(ctx, ctx.get('room', notice.roomId)));
};

export const acknowledgeNotice: Handler<'rooms.acknowledgeNotice'> = (ctx) => {
  const notice = ctx.subject<'notice'>();
  const { partyId } = ctx.actor;
  if (
    !isOut(notice) ||
    partyId === undefined ||
    (notice.partyId !== undefined && notice.partyId !== partyId)
  ) {
    return ctx.refuse('room_notice_not_addressee');
  }
  const member = ownMember(ctx, ctx.get('room', notice.roomId));
  const assurance = ctx.actor.assurance === 'chat' ? 'chat' : 'platform';
  const said = notice.acknowledgements.filter((one) => one.memberId === member.id);
  // Said once is said; only a verified word after a chat word adds anything.
  if (said.some((one) => one.assurance === assurance || one.assurance === 'platform'))
    return viewNotice(notice, member);
  const answer = { memberId: member.id, partyId, at: ctx.now, assurance };
  const next = ctx.update('notice', notice, { acknowledgements: [...notice.acknowledgements, answer] });
  ctx.emit('notice.acknowledged', next);
  return viewNotice(next, member);
};

export const deskListNotices: Handler<'desk.rooms.listNotices'> = (ctx) => {
  const room = requireDeskSight(ctx, ctx.subject<'room'>());
  const { state } = ctx.input;
  return ctx.page(ctx.all('notice', { roomId: room.id, ...defined({ state }) }), viewDeskNotice);
};

export const deskGetNotice: Handler<'desk.rooms.getNotice'> = (ctx) => {
  const notice = ctx.subject<'notice'>();
  requireDeskSight(ctx, ctx.get('room', notice.roomId));
  return viewDeskNotice(notice);
};
