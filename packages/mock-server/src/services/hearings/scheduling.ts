// Listing, moving and dropping a hearing: the court's own business until the parties are notified.
import type { Schemas } from '@yunting/sdk/types';
import type { Context, NewRecord } from '../../court/context.ts';
import type { Records } from '../../court/records.ts';
import type { CourtService } from '../../court/service.ts';
import { toMs } from '../../court/time.ts';
import { findConflicts } from './conflicts.ts';
import { viewForDesk } from './desk-view.ts';
import { caseInTrial, lapsePostponements, release } from './ending.ts';
import { chooseMode } from './mode.ts';
import type { HearingRecord } from './records.ts';
import { latestNotice, normal, plusMinutes } from './times.ts';

const panelIdsOf = (panel: readonly Schemas['PanelSeat'][]): string[] =>
  panel.flatMap(({ principalId }) => principalId ?? []);

/** Refuses a time in the past, and one at which panel or courtroom are taken. */
function freeSpan(
  ctx: Context,
  theCase: Records['case'],
  asked: {
    startsAt: string;
    durationMinutes: number;
    venue: Schemas['Venue'];
    panel: readonly Schemas['PanelSeat'][];
  },
  exceptHearingId?: string,
): Pick<HearingRecord, 'startsAt' | 'endsAt' | 'conflicts'> {
  const startsAt = normal(asked.startsAt);
  if (toMs(startsAt) <= toMs(ctx.now)) ctx.refuse('hearing_in_past');
  const endsAt = plusMinutes(startsAt, asked.durationMinutes);
  const panelIds = panelIdsOf(asked.panel);
  const conflicts = findConflicts(ctx, theCase, {
    startsAt,
    endsAt,
    courtroomId: asked.venue.courtroomId,
    panelIds,
    exceptHearingId,
  });
  const blocking = conflicts.filter((one) => one.blocking);
  if (blocking.length > 0) ctx.refuse('hearing_double_booked', { extra: { conflicts: blocking } });
  return { startsAt, endsAt, conflicts };
}

function list(ctx: Context, theCase: Records['case'], fields: NewRecord<'hearing'>): HearingRecord {
  const hearing = ctx.insert('hearing', fields);
  // In the ordinary procedure somebody has to tell the parties three days ahead (民事诉讼法第139条).
  const last = latestNotice(hearing.startsAt);
  if (theCase.procedure === 'ordinary' && last > ctx.today) ctx.timer('hearing.noticeDue', last, hearing);
  ctx.emit('hearing.scheduled', hearing);
  return hearing;
}

export const scheduling: CourtService['operations'] = {
  'desk.hearings.checkConflicts': (ctx) => {
    const theCase = ctx.subject<'case'>();
    const { durationMinutes, courtroomId, panelIds, exceptHearingId } = ctx.input;
    const startsAt = normal(ctx.input.startsAt);
    const endsAt = plusMinutes(startsAt, durationMinutes);
    const conflicts = findConflicts(ctx, theCase, {
      startsAt,
      endsAt,
      courtroomId,
      panelIds: panelIds ?? [],
      exceptHearingId,
    });
    const free = !conflicts.some((one) => one.blocking);
    return { free, conflicts, latestNotice: latestNotice(startsAt), asOf: ctx.now };
  },

  'desk.hearings.schedule': (ctx) => {
    const theCase = caseInTrial(ctx, ctx.subject<'case'>().id);
    const { kind, venue, panel, mode, onlineFacts, closedGround, continuesHearingId, note } = ctx.input;
    const before = continuesHearingId === undefined ? undefined : ctx.get('hearing', continuesHearingId);
    if (before && (before.caseId !== theCase.id || before.state !== 'adjourned')) {
      ctx.refuse('state_conflict', { state: before.state });
    }
    const hearing = list(ctx, theCase, {
      caseId: theCase.id,
      courtId: theCase.courtId,
      kind,
      venue,
      panel,
      reminders: [],
      attendance: [],
      ...freeSpan(ctx, theCase, ctx.input),
      ...chooseMode(ctx, theCase.id, kind, mode, onlineFacts),
      ...(onlineFacts === undefined ? {} : { onlineFacts }),
      ...(closedGround === undefined ? {} : { closedGround }),
      ...(continuesHearingId === undefined ? {} : { continuesId: continuesHearingId }),
      ...(note === undefined ? {} : { note }),
    });
    return viewForDesk(ctx, hearing);
  },

  'desk.hearings.reschedule': (ctx) => {
    const old = ctx.subject<'hearing'>();
    ctx.checkVersion(old, ctx.input.version);
    const theCase = caseInTrial(ctx, old.caseId);
    const venue = ctx.input.venue ?? old.venue;
    const panel = ctx.input.panel ?? old.panel;
    const onlineFacts = ctx.input.onlineFacts ?? old.onlineFacts;
    const { closedGround, continuesId, note } = old;
    const span = freeSpan(ctx, theCase, { ...ctx.input, venue, panel }, old.id);
    const hearing = list(ctx, theCase, {
      caseId: old.caseId,
      courtId: old.courtId,
      kind: old.kind,
      venue,
      panel,
      reminders: [],
      attendance: [],
      supersedesId: old.id,
      ...span,
      ...chooseMode(ctx, old.caseId, old.kind, ctx.input.mode, onlineFacts),
      ...(onlineFacts === undefined ? {} : { onlineFacts }),
      ...(closedGround === undefined ? {} : { closedGround }),
      ...(continuesId === undefined ? {} : { continuesId }),
      ...(note === undefined ? {} : { note }),
    });
    ctx.move('hearing', old, 'superseded', { supersededById: hearing.id, reason: ctx.input.reason });
    release(ctx, old);
    lapsePostponements(ctx, old.id);
    return viewForDesk(ctx, hearing);
  },

  'desk.hearings.cancel': (ctx) => {
    const hearing = ctx.subject<'hearing'>();
    ctx.checkVersion(hearing, ctx.input.version);
    const cancelled = ctx.move('hearing', hearing, 'cancelled', { reason: ctx.input.reason });
    release(ctx, cancelled);
    lapsePostponements(ctx, cancelled.id);
    return viewForDesk(ctx, cancelled);
  },
};
