// The room agent hears only what both sides may hear. When something happens that a bound member may know, it is told that
// there is something to read, never what or for whom: it then reads in that member's name, and sees what the member may see.
import { maySee } from '../../court/audience.ts';
import type { Reader } from '../../court/audience.ts';
import type { Context } from '../../court/context.ts';
import type { EventRecord } from '../../court/records.ts';
import { toMs } from '../../court/time.ts';
import type { MemberRecord, RoomRecord } from './records.ts';

/** Members in whose name the room agent can read now. */
const boundMembers = (ctx: Context, room: RoomRecord): MemberRecord[] =>
  ctx
    .all('member', { roomId: room.id })
    .filter(({ state }) => state === 'bound' || state === 'joined' || state === 'left');

/** A member's eyes: its own person, and what that person may see in this party's place. */
function readersOf(ctx: Context, member: MemberRecord): Reader[] {
  const principal = ctx.find('principal', member.personId);
  if (!principal) return [];
  const grants = ctx
    .all('caseGrant', { principalId: member.personId })
    .filter((one) => one.caseId === member.caseId && one.partyId === member.partyId && !one.revoked)
    .filter(({ until }) => until === undefined || toMs(until) > toMs(ctx.now));
  const reader: Reader = {
    principal,
    personIds: [member.personId],
    grants: (caseId) => (caseId === member.caseId ? grants : []),
  };
  return [reader];
}

/** When this may be told: now, or at a later instant that its record names. */
const tellableAt = (ctx: Context, { releaseAfter }: EventRecord): string =>
  releaseAfter !== undefined && toMs(releaseAfter) > toMs(ctx.now) ? releaseAfter : ctx.now;

/** Instants at which some bound member of this room may learn of one of these events. */
function instantsFor(ctx: Context, room: RoomRecord, events: readonly EventRecord[]): Set<string> {
  const readers = boundMembers(ctx, room).flatMap((one) => readersOf(ctx, one));
  const heard = events.filter((event) =>
    readers.some((reader) => maySee(event, reader, toMs(tellableAt(ctx, event)))),
  );
  return new Set(heard.map((event) => tellableAt(ctx, event)));
}

/** Once in each commit: at most one hint for each room (and one more for what may be told only later). */
export function hintRooms(ctx: Context, events: readonly EventRecord[]): void {
  const hinted = new Set(events.filter(({ type }) => type === 'room.updated').map((one) => one.subjectId));
  // What is marked for the room the agent hears itself; what belongs to no case it cannot read in a member's name.
  const quiet = events.filter(({ room, caseId }) => !room && caseId !== undefined);
  for (const caseId of new Set(quiet.map((one) => one.caseId))) {
    const inCase = quiet.filter((one) => one.caseId === caseId);
    for (const room of ctx.all('room', { caseId })) {
      for (const at of instantsFor(ctx, room, inCase)) {
        if (at !== ctx.now) ctx.emit('room.updated', { ...room, releaseAfter: at });
        else if (!hinted.has(room.id)) ctx.emit('room.updated', room);
      }
    }
  }
}
