// What rooms do when others act: proposed with the case, reviewed as grounds fall away, closed without a word as they arise.
import type { Context, ReactionContext } from '../../court/context.ts';
import { findGrounds } from './eligibility.ts';
import { hasConsented, inviteAll, inviteParty, withoutHandle } from './members.ts';
import { tailFor } from './number-prefix.ts';
import type { RoomRecord } from './records.ts';

/** Puts in a proposed room with everyone that the case record knows. */
export function openRoomRecord(ctx: Context, caseId: string, kind: RoomRecord['kind']): RoomRecord {
  const { courtId, matterId } = ctx.get('case', caseId);
  const room = ctx.insert('room', {
    courtId,
    matterId,
    caseId,
    kind,
    tail: tailFor(ctx, caseId),
    blocks: [],
  });
  ctx.emit('room.proposed', room);
  inviteAll(ctx, room);
  return room;
}

const caseOf = (ctx: ReactionContext): string =>
  ctx.event.subjectType === 'case' ? ctx.event.subjectId : (ctx.event.caseId ?? '');

const roomsOf = (ctx: ReactionContext): RoomRecord[] => ctx.all('room', { caseId: caseOf(ctx) });

/** case.opened */
export function proposeRoom(ctx: ReactionContext): void {
  const { caseNumber } = ctx.get('case', ctx.event.subjectId);
  openRoomRecord(ctx, ctx.event.subjectId, caseNumber.includes('执') ? 'enforcement' : 'case');
}

/** party.linked */
export function inviteLinked(ctx: ReactionContext): void {
  for (const room of roomsOf(ctx)) {
    if (room.state !== 'archived') inviteParty(ctx, room, ctx.event.subjectId);
    // From here on this party is asked itself: its agent's consent no longer stands for it.
    if (room.state === 'proposed') review(ctx, room);
  }
}

/** representation.confirmed, representation.linked: registered by the court, or linked by the agent with the code. */
export function inviteAgent(ctx: ReactionContext): void {
  const { partyId } = ctx.subject<'representation'>();
  for (const room of roomsOf(ctx)) if (room.state !== 'archived') inviteParty(ctx, room, partyId);
}

/** Closes open rooms of the case in which something now forbids it. The reason stays with the court. */
export function closeIfBlocked(ctx: ReactionContext): void {
  for (const room of roomsOf(ctx)) {
    if (room.state === 'proposed') review(ctx, room);
    if (room.state !== 'open') continue;
    const grounds = findGrounds(ctx, room).map((one) => one.code);
    if (grounds.length === 0) continue;
    ctx.move('room', room, 'closed', { closedAt: ctx.now, reason: `自动关闭：${grounds.join('、')}` });
  }
}

/** representation.ended: the agent's place ends with it, and with it a consent that stood for the party. */
export function endAgent(ctx: ReactionContext): void {
  const ended = ctx.subject<'representation'>();
  for (const room of roomsOf(ctx)) {
    for (const member of ctx.all('member', { roomId: room.id })) {
      const theirs =
        member.personId === ended.principalId && member.partyId === ended.partyId && member.role === 'agent';
      if (!theirs || member.state === 'ended') continue;
      ctx.move('member', withoutHandle(member), 'ended');
      ctx.revokeTokens({ memberId: member.id });
      ctx.emit('room.updated', room);
    }
  }
  closeIfBlocked(ctx);
}

/** Asks a clerk, once, when nothing forbids a proposed room any more; takes the question back when something does again. */
function review(ctx: ReactionContext, room: RoomRecord): void {
  const blocked = findGrounds(ctx, room).length > 0;
  if (blocked && room.eligibleSince !== undefined) {
    const { eligibleSince: _since, ...rest } = room;
    ctx.closeTasks('room.confirm', ctx.update('room', rest, {}), '出现不能建群的情形');
  }
  if (blocked || room.eligibleSince !== undefined) return;
  const eligible = ctx.update('room', room, { eligibleSince: ctx.now });
  ctx.emit('room.eligible', eligible);
  ctx.task({
    kind: 'room.confirm',
    role: 'clerk',
    subject: eligible,
    zh: '本案已具备建群条件，请确认是否建群',
    en: 'Nothing blocks the room any more: confirm or decline it',
  });
}

/** Something that forbade a proposed room may have fallen away. */
export function reviewProposed(ctx: ReactionContext): void {
  for (const room of roomsOf(ctx)) if (room.state === 'proposed') review(ctx, room);
}

/** room.opened: whoever has agreed and is bound may come in. */
export function seatBound(ctx: ReactionContext): void {
  const room = ctx.subject<'room'>();
  for (const member of ctx.all('member', { roomId: room.id })) {
    if (member.state === 'bound' && hasConsented(member)) ctx.move('member', member, 'joined');
  }
  ctx.emit('room.updated', room);
}

/** room.closed: nobody is in the room any more; the private thread stays. */
export function unseat(ctx: ReactionContext): void {
  for (const member of ctx.all('member', { roomId: ctx.event.subjectId })) {
    if (member.state === 'joined' || member.state === 'left') ctx.move('member', member, 'bound');
  }
}

/** case.closed */
export function closeWithCase(ctx: ReactionContext): void {
  for (const room of roomsOf(ctx)) {
    if (room.state === 'open') ctx.move('room', room, 'closed', { closedAt: ctx.now, reason: '案件已结案' });
  }
}

/** case.archived */
export function archiveRoom(ctx: ReactionContext): void {
  for (const room of roomsOf(ctx)) if (room.state !== 'archived') ctx.move('room', room, 'archived');
}

/** room.archived: bindings end with it, handles are forgotten. */
export function endMembers(ctx: ReactionContext): void {
  for (const member of ctx.all('member', { roomId: ctx.event.subjectId })) {
    if (member.state === 'ended') continue;
    ctx.move('member', withoutHandle(member), 'ended');
    ctx.revokeTokens({ memberId: member.id });
  }
}
