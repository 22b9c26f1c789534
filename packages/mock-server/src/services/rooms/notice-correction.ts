// A wrong notice is corrected, never overwritten: both numbers are shown and everyone who was told is told.
import type { Handler } from '../../court/service.ts';
import { requireDeskSight } from './desk-sight.ts';
import { compose } from './notice-compose.ts';
import { kindOf } from './notice-draft.ts';
import type { Draft } from './notice-draft.ts';
import { checkedLines } from './notice-rules.ts';
import { viewDeskNotice } from './views.ts';

export const correctNotice: Handler<'desk.rooms.correctNotice'> = (ctx) => {
  const old = ctx.subject<'notice'>();
  const room = requireDeskSight(ctx, ctx.get('room', old.roomId));
  const {
    version,
    lines,
    hearingId = old.hearingId,
    startsAt = old.startsAt,
    documentId = old.documentId,
  } = ctx.input;
  ctx.checkVersion(old, version);
  if (old.state !== 'released') {
    ctx.refuse('state_conflict', {
      state: old.state,
      possible: ['desk.rooms.undoNotice'],
      zh: '还没有发出，请撤回',
      en: 'Not released yet; undo it',
    });
  }
  // What was told in a room that has closed since is corrected privately: everyone who was told must hear it.
  const delivery = room.state === 'open' ? old.delivery : 'private';
  const draft: Draft = {
    kind: kindOf(old),
    audience: old.audience,
    delivery,
    lines,
    partyId: old.partyId,
    hearingId,
    startsAt,
    documentId,
  };
  // The line with both numbers comes first, so three are left: with the one that says what is true beside a summons.
  const checked = checkedLines(ctx, room, draft, { reserved: 1 });
  const fresh = compose(ctx, room, draft, checked, { corrects: old.number });
  const first = `更正：${fresh.number}代替${old.number}，以本条为准。`;
  const released = ctx.move('notice', fresh, 'released', {
    lines: [first, ...checked],
    releasedAt: ctx.now,
  });
  const superseded = ctx.move('notice', old, 'superseded', { correctedBy: released.number });
  if (released.audience === 'allParties') ctx.emit('notice.corrected', released);
  else ctx.emit('notice.correctedPrivately', released);
  if (released.delivery === 'private') ctx.emit('room.updated', room);
  ctx.task({
    kind: 'room.noticeCorrected',
    role: 'clerk',
    subject: superseded,
    zh: `通知${old.number}已由${released.number}更正：请逐一确认收到过原通知的人都知道更正`,
    en: `${old.number} was corrected by ${released.number}: make sure that everyone who was told knows`,
  });
  return viewDeskNotice(released);
};
