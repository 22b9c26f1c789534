// Each commit's events go to the endpoints whose owners may know of them. Nothing is sent here: the courier is asked to.
import { maySee } from '../../court/audience.ts';
import type { Reader } from '../../court/audience.ts';
import type { Context } from '../../court/context.ts';
import { envelope, streamOf } from '../../court/feed.ts';
import type { EventRecord } from '../../court/records.ts';
import { toMs } from '../../court/time.ts';
import { isWanted } from './event-types.ts';
import { eventsOfStream, visibleEvents } from './feed.ts';
import { readerFor } from './reader.ts';
import type { DeliveryRecord, EndpointRecord } from './records.ts';

/** Deliveries and endpoints are not delivered: a report of a delivery would cause a delivery. */
const ownSubjects = new Set(['delivery', 'endpoint']);

/**
 * The number of an event in one endpoint's stream. Counted once from what its feed shows, then kept as a counter: the
 * same numbers as in the feed with the same types, without counting again for each event.
 */
export function sequenceFor(
  ctx: Context,
  endpoint: EndpointRecord,
  reader: Reader,
  event: EventRecord,
): number {
  const stream = streamOf(event);
  const counter = `feed:${endpoint.id}:${stream}`;
  const next = ctx.sequence(counter);
  if (next > 1) return next;
  const shown = visibleEvents(ctx, reader, endpoint.eventTypes, eventsOfStream(ctx, stream));
  const at = shown.findIndex((one) => one.event.id === event.id) + 1;
  return at > 1 ? ctx.sequence(counter, at) : next;
}

/** Makes the delivery of an event that may be told now. */
export function deliver(
  ctx: Context,
  endpoint: EndpointRecord,
  reader: Reader,
  event: EventRecord,
): DeliveryRecord {
  const { ownerId, ownerIds } = endpoint;
  const delivery = ctx.insert('delivery', {
    ownerId,
    ownerIds,
    endpointId: endpoint.id,
    eventId: event.id,
    envelope: envelope(event, sequenceFor(ctx, endpoint, reader, event), reader),
    attempts: [],
    failures: 0,
  });
  ctx.intent('webhook.send', delivery);
  return delivery;
}

/** The service's `afterEvents`: once in each commit, with all its events. */
export function fanOut(ctx: Context, events: readonly EventRecord[]): void {
  const told = events.filter((event) => !ownSubjects.has(event.subjectType));
  if (told.length === 0) return;
  const nowMs = toMs(ctx.now);
  for (const endpoint of ctx.all('endpoint')) {
    const owner = ctx.find('principal', endpoint.ownerId);
    if (!owner) continue;
    const reader = readerFor(ctx, owner);
    for (const event of told) {
      if (!isWanted(event.type, endpoint.eventTypes)) continue;
      if (maySee(event, reader, nowMs)) {
        // While it is paused nothing is sent, but the numbers go on: the gap shows what to catch up from the feed.
        if (endpoint.state === 'active') deliver(ctx, endpoint, reader, event);
        else sequenceFor(ctx, endpoint, reader, event);
      } else if (event.releaseAfter !== undefined && maySee(event, reader, toMs(event.releaseAfter))) {
        withhold(ctx, endpoint, event, event.releaseAfter);
      }
    }
  }
}

/** Keeps a delivery back, unseen, until its event may be told. */
function withhold(ctx: Context, endpoint: EndpointRecord, event: EventRecord, until: string): void {
  const { ownerId, ownerIds } = endpoint;
  const kept = ctx.insert('delivery', {
    ownerId,
    ownerIds,
    endpointId: endpoint.id,
    eventId: event.id,
    attempts: [],
    failures: 0,
  });
  ctx.timer('delivery.retry', until, kept);
}
