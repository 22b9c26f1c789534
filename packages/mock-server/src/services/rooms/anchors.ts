// Heads of the transcript, counter-signed by the court as it grows: a later edit, drop or swap no longer fits.
import type { Handler } from '../../court/service.ts';
import { viewAnchor } from './views.ts';

export const publishAnchor: Handler<'rooms.publishAnchor'> = (ctx) => {
  const room = ctx.subject<'room'>();
  const { headDigest, count } = ctx.input;
  const earlier = ctx.all('anchor', { roomId: room.id });
  const last = earlier[earlier.length - 1];
  if (last && count < last.count) ctx.refuse('room_anchor_shorter', { extra: { count: last.count } });
  if (last && count === last.count) {
    // The same head again is the same anchor; another head of the same length is a forked transcript.
    if (headDigest === last.headDigest) return viewAnchor(last);
    ctx.refuse('room_anchor_fork');
  }
  const receivedAt = ctx.now;
  const signed = [last?.countersignature ?? '', room.id, headDigest, String(count), receivedAt].join('|');
  const anchor = ctx.insert('anchor', {
    roomId: room.id,
    caseId: room.caseId,
    courtId: room.courtId,
    headDigest,
    count,
    receivedAt,
    countersignature: ctx.digest(signed),
    ...(last ? { previousAnchorId: last.id } : {}),
  });
  ctx.emit('anchor.published', anchor);
  return viewAnchor(anchor);
};

export const listAnchors: Handler<'rooms.listAnchors'> = (ctx) =>
  ctx.page(ctx.all('anchor', { roomId: ctx.subject<'room'>().id }), viewAnchor);
