// Wrong room codes are counted for the person who tries them: five in a day, and that person rests for half an hour. What is
// answered is the same whether the code is someone else's, dead or nobody's; and a stranger never spoils the owner's code.
import type { Context } from '../../court/context.ts';
import type { InviteTryRecord, MemberRecord } from './records.ts';

/** How many codes a person may try in a day. */
export const triesAllowed = 5;
const restMinutes = 30;

const triesOf = (ctx: Context, personId: string): InviteTryRecord | undefined =>
  ctx.all('inviteTry', { ownerId: personId })[0];

/** Tries that this person has left today. */
export function triesLeft(ctx: Context, personId: string): number {
  const before = triesOf(ctx, personId);
  return triesAllowed - (before?.on === ctx.today ? before.tries : 0);
}

/** Whether a code of this person is void since five wrong tries; a clerk speaks with the person first. */
const isBurnt = (ctx: Context, personId: string): boolean =>
  ctx.all('member', { personId }).some((one) => one.inviteBurnt);

/** Refuses while this person rests, with whatever code. */
export function requireNoRest(ctx: Context, personId: string): void {
  if ((triesOf(ctx, personId)?.lockedUntilWall ?? 0) <= ctx.wallMs) return;
  ctx.refuse(isBurnt(ctx, personId) ? 'room_invite_burnt' : 'room_invite_locked');
}

/** Counts a wrong code, although it is refused; `own` are the live codes of the person who tries. */
export function refuseTry(ctx: Context, personId: string, own: readonly MemberRecord[]): never {
  const before = triesOf(ctx, personId);
  const tries = triesAllowed - triesLeft(ctx, personId) + 1;
  const locked = tries >= triesAllowed;
  const lockedUntilWall = ctx.wallMs + restMinutes * 60_000;
  const counted = { on: ctx.today, tries: locked ? 0 : tries, ...(locked ? { lockedUntilWall } : {}) };
  if (before) ctx.update('inviteTry', before, counted);
  else ctx.insert('inviteTry', { ownerId: personId, ...counted });
  if (!locked) ctx.refuse('room_invite_invalid', { keep: true });
  for (const member of own) burn(ctx, member);
  return ctx.refuse(own.length > 0 ? 'room_invite_burnt' : 'room_invite_locked', { keep: true });
}

/** Void until a clerk has spoken with the person: whoever guesses may not be the person at all. */
function burn(ctx: Context, member: MemberRecord): void {
  ctx.task({
    kind: 'room.inviteBurnt',
    role: 'clerk',
    subject: ctx.update('member', member, { inviteBurnt: true }),
    zh: '入群码试错五次已作废：请打电话与本人核实',
    en: 'A room code is void after five tries: call the person',
  });
}

/** The right code, or a clerk who has spoken with the person, ends the count and the rest. */
export function forgetTries(ctx: Context, personId: string): void {
  const before = triesOf(ctx, personId);
  if (!before) return;
  const { lockedUntilWall: _until, ...rest } = before;
  ctx.update('inviteTry', rest, { tries: 0 });
}
