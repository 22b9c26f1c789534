// Numbered notices: composed with a number at once; a draft of the room agent to all waits for a clerk; undone for ten minutes,
// then released (notice-release.ts); corrected, never overwritten (notice-correction.ts).
import type { Schemas } from '@yunting/sdk/types';
import type { Context, OperationContext } from '../../court/context.ts';
import type { Handler } from '../../court/service.ts';
import { toMs } from '../../court/time.ts';
import { noticeDesk, requireDeskSight } from './desk-sight.ts';
import { compose } from './notice-compose.ts';
import { draftOf } from './notice-draft.ts';
import { checkedLines } from './notice-rules.ts';
import type { NoticeRecord } from './records.ts';
import { viewDeskNotice, viewNotice } from './views.ts';

const undoMinutes = 10;

/** Sets the clock of a notice that an officer answers for: ten minutes, or its later hour. */
function startClock(ctx: Context, notice: NoticeRecord, undoUntil: string): void {
  const { releaseAfter } = notice;
  const wait = releaseAfter !== undefined && toMs(releaseAfter) > toMs(undoUntil);
  ctx.timer('notice.release', wait ? releaseAfter : undoUntil, notice);
}

export const createNotice: Handler<'desk.rooms.createNotice'> = (ctx) => {
  const room = requireDeskSight(ctx, ctx.subject<'room'>());
  const { releaseAfter, ...draft } = ctx.input;
  const undoUntil = ctx.inMinutes(undoMinutes);
  const notice = compose(ctx, room, draft, checkedLines(ctx, room, draft), { undoUntil, releaseAfter });
  ctx.emit('notice.drafted', notice);
  startClock(ctx, notice, undoUntil);
  return viewDeskNotice(notice);
};

type Drafting = OperationContext<'rooms.draftNotice'>;

export const agentDraft: Handler<'rooms.draftNotice'> = (ctx) =>
  ctx.actor.kind === 'roomAgent' ? draftForAll(ctx) : draftForMember(ctx);

/** To one member's own party: the desk sees it at once and has ten minutes to undo it. Nobody drafts for themselves. */
function draftForMember(ctx: Drafting): Schemas['RoomNotice'] {
  const { through, assurance, partyId } = ctx.actor;
  if (through?.kind !== 'roomAgent' || assurance !== 'chat') ctx.refuse('room_draft_agent_only');
  const room = ctx.subject<'room'>();
  const { releaseAfter, ...said } = ctx.input;
  if (said.audience !== 'party') ctx.refuse('room_notice_audience');
  const draft = { ...said, partyId };
  const undoUntil = ctx.inMinutes(undoMinutes);
  const notice = compose(ctx, room, draft, checkedLines(ctx, room, draft), { undoUntil, releaseAfter });
  ctx.emit('notice.drafted', notice);
  startClock(ctx, notice, undoUntil);
  return viewNotice(notice);
}

/** No program speaks to all in the court's name: what it drafts is a question to the desk, and no clock runs. */
function draftForAll(ctx: Drafting): Schemas['RoomNotice'] {
  const room = ctx.subject<'room'>();
  const { releaseAfter, ...draft } = ctx.input;
  if (draft.audience === 'party') ctx.refuse('room_notice_audience');
  const composed = compose(ctx, room, draft, checkedLines(ctx, room, draft), { releaseAfter });
  const notice = ctx.move('notice', composed, 'drafted');
  ctx.task({
    kind: 'room.noticeDraft',
    role: noticeDesk(room),
    subject: notice,
    zh: `群助手拟了通知${notice.number}：请核对后批准发出，或撤回`,
    en: `The room agent drafted notice ${notice.number}: approve it or undo it`,
  });
  return viewNotice(notice);
}

export const approveNotice: Handler<'desk.rooms.approveNotice'> = (ctx) => {
  const notice = ctx.subject<'notice'>();
  const room = requireDeskSight(ctx, ctx.get('room', notice.roomId));
  ctx.checkVersion(notice, ctx.input.version);
  const undoUntil = ctx.inMinutes(undoMinutes);
  // Much may have changed since it was drafted: it is checked as if it were written now.
  const approved = ctx.move('notice', notice, 'pending', {
    lines: checkedLines(ctx, room, draftOf(notice)),
    approvedBy: ctx.actor.name,
    undoUntil,
  });
  startClock(ctx, approved, undoUntil);
  ctx.closeTasks('room.noticeDraft', approved, '已批准');
  return viewDeskNotice(approved);
};

export const undoNotice: Handler<'desk.rooms.undoNotice'> = (ctx) => {
  const notice = ctx.subject<'notice'>();
  requireDeskSight(ctx, ctx.get('room', notice.roomId));
  ctx.checkVersion(notice, ctx.input.version);
  ctx.cancelTimer('notice.release', notice);
  const undone = ctx.move('notice', notice, 'undone');
  ctx.closeTasks('room.noticeDraft', undone, '已撤回');
  return viewDeskNotice(undone);
};
