// Whose room it is on the court's side. Mediation has its own room, unreadable to the trial roles; only undisputed facts in
// writing and the signed agreement cross over (OMR 18). And a mediator has no business in the room of the trial, nor an
// enforcement officer (个人信息保护法第6条).
import type { Context } from '../../court/context.ts';
import type { RoomRecord } from './records.ts';

const trialDesk: readonly string[] = ['clerk', 'judgeAssistant', 'judge', 'auditor'];
const desks: Readonly<Record<RoomRecord['kind'], readonly string[]>> = {
  case: trialDesk,
  mediation: ['mediator', 'clerk'],
  enforcement: [...trialDesk, 'enforcementOfficer'],
};

/** Whether this member of staff may know of the room. */
export const deskSees = (ctx: Context, room: RoomRecord): boolean =>
  desks[room.kind].includes(ctx.actor.role);

/** The room, or not_found. What is said in a mediation room is the mediator's alone; a clerk only opens and closes it. */
export function requireDeskSight(ctx: Context, room: RoomRecord): RoomRecord {
  if (!deskSees(ctx, room) || (room.kind === 'mediation' && ctx.actor.role !== 'mediator')) {
    ctx.refuse('not_found');
  }
  return room;
}

/** Who is asked about this room's notices: whoever may read them. */
export const noticeDesk = (room: RoomRecord): 'clerk' | 'mediator' =>
  room.kind === 'mediation' ? 'mediator' : 'clerk';

/** The room itself (not its notices), or not_found. */
export function requireDeskRoom(ctx: Context, room: RoomRecord): RoomRecord {
  if (!deskSees(ctx, room)) ctx.refuse('not_found');
  return room;
}
