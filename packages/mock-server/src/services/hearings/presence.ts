// Joining, leaving and faults, kept as evidence: they decide whether an absence had a cause (人民法院在线诉讼规则第25条).
import type { Schemas } from '@yunting/sdk/types';
import type { Context } from '../../court/context.ts';
import type { CourtService } from '../../court/service.ts';
import { toMs } from '../../court/time.ts';
import { checkFiles, partyIn } from './parties.ts';
import type { HearingRecord, PresenceRecord } from './records.ts';
import { normal } from './times.ts';

type Entry = Pick<PresenceRecord, 'partyId' | 'kind' | 'cause' | 'source' | 'occurredAt' | 'fileIds'> &
  Partial<Pick<PresenceRecord, 'ticketId' | 'note'>>;

/** States in which something can still be put on record; proof of a power cut may come after the session. */
const recordable = new Set(['notified', 'inProgress', 'heard', 'adjourned']);

/** Adds an entry and tells it. Nothing is ever changed or removed. */
export function record(ctx: Context, hearing: HearingRecord, entry: Entry): PresenceRecord {
  const { caseId, courtId } = hearing;
  const kept = ctx.insert('presence', {
    caseId,
    courtId,
    hearingId: hearing.id,
    recordedBy: ctx.actor.name,
    ...entry,
  });
  ctx.emit('presence.recorded', kept);
  return kept;
}

function viewPresence(entry: PresenceRecord): Schemas['Presence'] {
  return {
    presenceId: entry.id,
    hearingId: entry.hearingId,
    caseId: entry.caseId,
    partyId: entry.partyId,
    kind: entry.kind,
    cause: entry.cause,
    source: entry.source,
    recordedBy: entry.recordedBy,
    fileIds: [...entry.fileIds],
    occurredAt: entry.occurredAt,
    createdAt: entry.createdAt,
    ...(entry.ticketId === undefined ? {} : { ticketId: entry.ticketId }),
    ...(entry.note === undefined ? {} : { note: entry.note }),
  };
}

function checkRecordable(ctx: Context, hearing: HearingRecord): void {
  if (!recordable.has(hearing.state)) ctx.refuse('state_conflict', { state: hearing.state, possible: [] });
}

/** When it happened: now, or an earlier moment that was named. */
function momentOf(ctx: Context, named: string | undefined): string {
  const at = named === undefined ? ctx.now : normal(named);
  if (toMs(at) <= toMs(ctx.now)) return at;
  return ctx.refuse('invalid_request', {
    violations: [
      { pointer: '/occurredAt', code: 'inFuture', zh: '不能晚于现在', en: 'must not lie in the future' },
    ],
  });
}

export const presence: CourtService['operations'] = {
  'hearings.listPresence': (ctx) => {
    const { id, caseId } = ctx.subject<'hearing'>();
    const own = ctx.ownPartyIds(caseId);
    const mine = ctx.all('presence', { hearingId: id }).filter((one) => own.includes(one.partyId));
    return ctx.page(mine, viewPresence);
  },

  'hearings.reportFault': (ctx) => {
    const hearing = ctx.subject<'hearing'>();
    checkRecordable(ctx, hearing);
    const { kind, cause, note } = ctx.input;
    const entry = record(ctx, hearing, {
      partyId: ctx.actingPartyId(hearing.caseId, ctx.input.forPartyId),
      kind,
      cause,
      source: 'party',
      occurredAt: momentOf(ctx, ctx.input.occurredAt),
      fileIds: checkFiles(ctx, ctx.input.fileIds),
      ...(note === undefined ? {} : { note }),
    });
    ctx.task({
      kind: 'hearing.fault',
      role: 'clerk',
      subject: entry,
      zh: '当事人报告网络或设备故障，请立即联系',
      en: 'A party reports a fault: call at once',
    });
    return viewPresence(entry);
  },

  'desk.hearings.listPresence': (ctx) =>
    ctx.page(ctx.all('presence', { hearingId: ctx.subject<'hearing'>().id }), viewPresence),

  'desk.hearings.recordPresence': (ctx) => {
    const hearing = ctx.subject<'hearing'>();
    checkRecordable(ctx, hearing);
    const { partyId, ticketId, kind, cause, note } = ctx.input;
    const party = partyIn(ctx, hearing.caseId, partyId, '/partyId');
    const ticket = ticketId === undefined ? undefined : ctx.get('joinTicket', ticketId);
    const inTicket = ticket && [ticket.partyId, ...ticket.alsoForPartyIds].includes(party.id);
    if (ticket && (ticket.hearingId !== hearing.id || !inTicket)) ctx.refuse('join_ticket_invalid');
    return viewPresence(
      record(ctx, hearing, {
        partyId,
        kind,
        cause: cause ?? 'unknown',
        // What comes with a ticket was seen by the hearing platform itself.
        source: ticket ? 'platform' : 'clerk',
        occurredAt: momentOf(ctx, ctx.input.occurredAt),
        fileIds: [],
        ...(ticketId === undefined ? {} : { ticketId }),
        ...(note === undefined ? {} : { note }),
      }),
    );
  },
};
