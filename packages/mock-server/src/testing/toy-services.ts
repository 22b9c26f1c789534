// Small services for tests of the kernel: as little as the contract allows, so that a failure points at the kernel.
import { maySee } from '../court/audience.ts';
import type { Context } from '../court/context.ts';
import { envelope } from '../court/feed.ts';
import type { RecordBase, Records } from '../court/records.ts';
import { defineService } from '../court/service.ts';
import type { CourtService } from '../court/service.ts';
import { toMs } from '../court/time.ts';

type Endpoint = Records['endpoint'];

const viewOf = (endpoint: Endpoint) => ({
  endpointId: endpoint.id,
  url: endpoint.url,
  eventTypes: [],
  suites: [],
  state: endpoint.state,
  secretHint: 'test',
  createdAt: endpoint.createdAt,
  version: endpoint.version,
  ...(endpoint.description === undefined ? {} : { description: endpoint.description }),
});

const emptyPage = { data: [], nextCursor: null };

/** Endpoints: made, changed, moved, removed, listed; and the feed. Nothing is ever sent. */
export const toyEvents: CourtService = defineService({
  name: 'events',
  operations: {
    'events.createEndpoint': (ctx) => {
      const { url, description } = ctx.input;
      const ownerId = ctx.actor.principalId;
      const endpoint = ctx.insert('endpoint', {
        ownerId,
        ownerIds: [ownerId],
        url,
        eventTypes: [],
        suites: [],
        secrets: [],
        ...(description === undefined ? {} : { description }),
      });
      ctx.timer('delivery.retry', ctx.inMinutes(60), endpoint);
      return { endpoint: viewOf(endpoint), secret: `whsec_${ctx.secret()}` };
    },
    'events.getEndpoint': (ctx) => viewOf(ctx.subject<'endpoint'>()),
    'events.listEndpoints': (ctx) =>
      ctx.page(ctx.all('endpoint', { ownerId: ctx.actor.principalId }), viewOf),
    'events.updateEndpoint': (ctx) => {
      const endpoint = ctx.subject<'endpoint'>();
      ctx.checkVersion(endpoint, ctx.input.version);
      return viewOf(ctx.update('endpoint', endpoint, { url: ctx.input.url ?? endpoint.url }));
    },
    'events.pauseEndpoint': (ctx) => viewOf(ctx.move('endpoint', ctx.subject<'endpoint'>(), 'paused')),
    'events.resumeEndpoint': (ctx) => viewOf(ctx.move('endpoint', ctx.subject<'endpoint'>(), 'active')),
    'events.deleteEndpoint': (ctx) => ctx.remove('endpoint', ctx.subject<'endpoint'>()),
    'events.list': (ctx) => feed(ctx, ctx.input.after, ctx.input.limit),
    'desk.events.list': (ctx) => feed(ctx, ctx.input.after, ctx.input.limit),
  },
  reactions: { recordReport: () => {} },
  timers: { 'delivery.retry': () => {} },
});

/** What the reader may see of its own; the events service does this properly. */
function feed(ctx: Context, after = 'evt_', limit = 50) {
  const { principal } = ctx.actor;
  const reader = principal && { principal, personIds: [principal.id], grants: () => [] };
  const seen = ctx
    .all('event')
    .filter((event) => reader && event.id > after && maySee(event, reader, toMs(ctx.now)));
  const shown = seen.slice(0, limit);
  return {
    data: reader ? shown.map((event) => envelope(event, 1, reader)) : [],
    nextAfter: shown.at(-1)?.id ?? after,
    hasMore: seen.length > limit,
    asOf: ctx.now,
  };
}

/** Lists that are always empty, one for each scope, and a question anyone may ask. */
export const toyReads: readonly CourtService[] = [
  defineService({
    name: 'hearings',
    operations: {
      'hearings.list': () => emptyPage,
      'hearings.listPresence': () => emptyPage,
      'desk.hearings.listPresence': () => emptyPage,
      'hearings.mySchedule': () => emptyPage,
    },
  }),
  defineService({
    name: 'documents',
    operations: {
      'documents.verify': (ctx) => ({
        genuine: false,
        zh: '没有这份文书',
        en: 'No such document',
        asOf: ctx.now,
      }),
      'documents.content': () => '<!doctype html><p>演示·虚构</p>',
    },
  }),
];

/** A record put in place without any service. */
export const planted = (id: string, fields: Omit<Partial<RecordBase>, 'id'> = {}): RecordBase => ({
  version: 1,
  createdAt: '2026-09-01T09:00:00+08:00',
  ...fields,
  id,
});
