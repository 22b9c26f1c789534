// The cursor feed: what a reader may know, in the order in which it may be told, numbered without gaps per stream.
import type { Schemas } from '@yunting/sdk/types';
import { maySee } from '../../court/audience.ts';
import type { Reader } from '../../court/audience.ts';
import type { Context, OperationContext } from '../../court/context.ts';
import { envelope, streamOf } from '../../court/feed.ts';
import type { EventRecord } from '../../court/records.ts';
import type { CourtService } from '../../court/service.ts';
import { toMs } from '../../court/time.ts';
import { checkTypes, isWanted, splitTypes } from './event-types.ts';
import { onlyCase, readerFor } from './reader.ts';

/** A place in a feed. An event that was withheld takes its place when it is released, so no cursor ever passes over it. */
interface Place {
  readonly at: number;
  readonly id: string;
}

const start = '0.';

/** The court itself is told at once, whatever is withheld from others. */
function placeOf(event: EventRecord, reader: Reader): Place {
  const released =
    event.releaseAfter === undefined || reader.principal.kind === 'staff' ? 0 : toMs(event.releaseAfter);
  return { at: Math.max(toMs(event.occurredAt), released), id: event.id };
}

const isBefore = (a: Place, b: Place): boolean => a.at < b.at || (a.at === b.at && a.id < b.id);

/** Opaque to clients; sortable for us. */
const cursorOf = (place: Place): string => `${place.at.toString(36)}.${place.id}`;

function readCursor(ctx: Context, text: string): Place {
  const match = /^([0-9a-z]{1,11})\.(evt_[0-9a-z]{8,40})?$/.exec(text);
  if (!match) ctx.refuse('event_cursor_invalid');
  return { at: parseInt(match[1]!, 36), id: match[2] ?? '' };
}

/** Events of a reader in feed order: those it may see now, of the types it wants. */
export function visibleEvents(
  ctx: Context,
  reader: Reader,
  types: readonly string[],
  candidates: readonly EventRecord[],
): { readonly event: EventRecord; readonly place: Place }[] {
  const nowMs = toMs(ctx.now);
  return candidates
    .filter((event) => isWanted(event.type, types) && maySee(event, reader, nowMs))
    .map((event) => ({ event, place: placeOf(event, reader) }))
    .toSorted((a, b) => (isBefore(a.place, b.place) ? -1 : 1));
}

/** Events of one stream, for counting. */
export function eventsOfStream(ctx: Context, stream: string): EventRecord[] {
  const field = stream.startsWith('cas_') ? 'caseId' : stream.startsWith('mtr_') ? 'matterId' : 'subjectId';
  return ctx.all('event', { [field]: stream }).filter((event) => streamOf(event) === stream);
}

function page(
  ctx: OperationContext<'events.list' | 'desk.events.list'>,
  reader: Reader,
): Schemas['EventFeed'] {
  const { after, limit } = ctx.input;
  const types = splitTypes(ctx.input.types);
  checkTypes(ctx, types, '/types');
  const only = onlyCase(ctx);
  const caseId = ctx.input.caseId ?? only;
  const cursor = readCursor(ctx, after ?? start);
  const outside = only !== undefined && caseId !== only;
  const candidates = outside ? [] : caseId === undefined ? ctx.all('event') : ctx.all('event', { caseId });
  const counts = new Map<string, number>();
  const numbered = visibleEvents(ctx, reader, types, candidates).map(({ event, place }) => {
    const stream = streamOf(event);
    const sequence = (counts.get(stream) ?? 0) + 1;
    counts.set(stream, sequence);
    return { event, place, sequence };
  });
  const rest = numbered.filter(({ place }) => isBefore(cursor, place));
  const shown = rest.slice(0, limit ?? 50);
  const last = shown.at(-1);
  // `data` stays first: the door knows an empty page, which may wait, by how it begins.
  return {
    data: shown.map(({ event, sequence }) => envelope(event, sequence, reader)),
    nextAfter: last ? cursorOf(last.place) : (after ?? start),
    hasMore: rest.length > shown.length,
    asOf: ctx.now,
  };
}

export const feeds: CourtService['operations'] = {
  'events.list': (ctx) => page(ctx, readerFor(ctx, ctx.actor.principal ?? ctx.refuse('forbidden'))),
  'desk.events.list': (ctx) => page(ctx, readerFor(ctx, ctx.actor.principal ?? ctx.refuse('forbidden'))),
};
