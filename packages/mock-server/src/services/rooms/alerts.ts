// The room agent calls for an officer: somebody may come to harm, or the program can go no further. A register for the officers
// on duty alone: no party, no judge of the case, no event outside the court; what was said is erased once it is dealt with.
import type { Schemas } from '@yunting/sdk/types';
import type { Context } from '../../court/context.ts';
import { defined } from '../../court/defined.ts';
import type { Handler } from '../../court/service.ts';
import { deskSees } from './desk-sight.ts';
import type { AlertRecord, RoomRecord } from './records.ts';

/** Those for which the officer on duty is called too, at any hour. */
const urgentKinds: ReadonlySet<AlertRecord['kind']> = new Set([
  'selfHarm',
  'violence',
  'threat',
  'fraud',
  'impostor',
  'strangerInRoom',
]);

const roomOf = (ctx: Context, alert: AlertRecord): RoomRecord | undefined =>
  alert.roomId === undefined ? undefined : ctx.find('room', alert.roomId);

/** Where it happened, or not_found: the room agent names rooms and members of its own court only. */
function placeOf(ctx: Context, given: Schemas['RoomAlertInput']): { roomId?: string; memberId?: string } {
  const member = given.memberId === undefined ? undefined : ctx.get('member', given.memberId);
  const roomId = given.roomId ?? member?.roomId;
  const room = roomId === undefined ? undefined : ctx.get('room', roomId);
  const elsewhere = room !== undefined && room.courtId !== ctx.actor.courtId;
  if (elsewhere || (member !== undefined && member.roomId !== roomId)) ctx.refuse('not_found');
  return defined({ roomId, memberId: member?.id });
}

/** Says nothing of the matter: tasks are read by more people than the register. */
function callOfficers(ctx: Context, alert: AlertRecord): void {
  const mediation = roomOf(ctx, alert)?.kind === 'mediation';
  ctx.task({
    kind: 'room.alert',
    role: mediation ? 'mediator' : 'clerk',
    subject: alert,
    zh: '群助手有一条提示，请查看并处理',
    en: 'The room agent calls for an officer: look at the alert and deal with it',
  });
  if (!alert.urgent) return;
  ctx.task({
    kind: 'room.alertUrgent',
    // What happens in a mediation is nothing for those who assist the trial.
    role: mediation ? 'clerk' : 'judgeAssistant',
    subject: alert,
    zh: '紧急：群助手有一条提示，值班人员请马上查看并处理',
    en: 'Urgent, for the officer on duty: look at the alert at once',
  });
}

export const raiseAlert: Handler<'rooms.raiseAlert'> = (ctx) => {
  const { kind, excerpt } = ctx.input;
  const alert = ctx.insert('alert', {
    // The room agent is of one court.
    courtId: ctx.actor.courtId ?? ctx.refuse('forbidden'),
    kind,
    urgent: urgentKinds.has(kind),
    ...placeOf(ctx, ctx.input),
    ...defined({ excerpt }),
  });
  ctx.emit('alert.raised', alert);
  callOfficers(ctx, alert);
  return {
    alertId: alert.id,
    version: alert.version,
    kind,
    urgent: alert.urgent,
    createdAt: alert.createdAt,
  };
};

/** Whether this officer may know of it; that of a mediation room is no business of the trial. */
function maySeeAlert(ctx: Context, alert: AlertRecord): boolean {
  const room = roomOf(ctx, alert);
  return room ? deskSees(ctx, room) : ctx.actor.role !== 'mediator';
}

function view(ctx: Context, alert: AlertRecord): Schemas['DeskRoomAlert'] {
  const room = roomOf(ctx, alert);
  const member = alert.memberId === undefined ? undefined : ctx.find('member', alert.memberId);
  // What is said in a mediation room is the mediator's alone.
  const readable = room?.kind !== 'mediation' || ctx.actor.role === 'mediator';
  return {
    alertId: alert.id,
    version: alert.version,
    state: alert.state,
    kind: alert.kind,
    urgent: alert.urgent,
    createdAt: alert.createdAt,
    ...defined({
      roomId: alert.roomId,
      caseId: room?.caseId,
      memberId: alert.memberId,
      name: member && ctx.find('principal', member.personId)?.name,
      excerpt: readable ? alert.excerpt : undefined,
      takenBy: alert.takenBy,
      takenAt: alert.takenAt,
      closedBy: alert.closedBy,
      closedAt: alert.closedAt,
      note: readable ? alert.note : undefined,
    }),
  };
}

export const listAlerts: Handler<'desk.rooms.listAlerts'> = (ctx) => {
  const { state, roomId } = ctx.input;
  const mine = ctx
    .all('alert', { courtId: ctx.actor.courtId, ...defined({ state, roomId }) })
    .filter((one) => maySeeAlert(ctx, one));
  const [urgent, others] = [mine.filter((one) => one.urgent), mine.filter((one) => !one.urgent)];
  return ctx.page([...urgent, ...others], (one) => view(ctx, one));
};

/** The alert that the call is about, as its caller read it, or not_found. */
function ownAlert(ctx: Parameters<Handler<'desk.rooms.takeAlert'>>[0]): AlertRecord {
  const alert = ctx.subject<'alert'>();
  if (!maySeeAlert(ctx, alert)) ctx.refuse('not_found');
  ctx.checkVersion(alert, ctx.input.version);
  return alert;
}

export const takeAlert: Handler<'desk.rooms.takeAlert'> = (ctx) => {
  const taken = ctx.move('alert', ownAlert(ctx), 'taken', { takenBy: ctx.actor.name, takenAt: ctx.now });
  ctx.closeTasks('room.alertUrgent', taken, '已有人处理');
  return view(ctx, taken);
};

export const closeAlert: Handler<'desk.rooms.closeAlert'> = (ctx) => {
  const { excerpt: _erased, ...alert } = ownAlert(ctx as never);
  const closed = ctx.move('alert', alert, 'closed', {
    closedBy: ctx.actor.name,
    closedAt: ctx.now,
    note: ctx.input.note,
  });
  for (const kind of ['room.alert', 'room.alertUrgent']) ctx.closeTasks(kind, closed, '已处理');
  return view(ctx, closed);
};
