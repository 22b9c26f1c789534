// Deliveries: asked of the courier, reported back, tried again on court time, given up, sent again by hand.
import type { Context, ReactionContext, TimerContext } from '../../court/context.ts';
import type { CourtService } from '../../court/service.ts';
import { toMs } from '../../court/time.ts';
import { maySee } from '../../court/audience.ts';
import { envelope } from '../../court/feed.ts';
import { deliver, sequenceFor } from './fan-out.ts';
import { retryAfterMinutes } from './outcome.ts';
import type { DeliveryReport } from './outcome.ts';
import { readerFor } from './reader.ts';
import type { DeliveryRecord, EndpointRecord } from './records.ts';
import { isShown, viewDelivery } from './views.ts';

/** Puts a delivery back at the start of the ladder and asks the courier. */
export function queue(ctx: Context, delivery: DeliveryRecord): DeliveryRecord {
  const pending = ctx.move('delivery', delivery, 'pending', { failures: 0 });
  ctx.intent('webhook.send', pending);
  return pending;
}

const isOpen = (delivery: DeliveryRecord): boolean =>
  delivery.state === 'pending' || delivery.state === 'retrying';

export const deliveries: CourtService['operations'] = {
  'events.testEndpoint': (ctx) => {
    const endpoint = ctx.subject<'endpoint'>();
    if (endpoint.state !== 'active') ctx.refuse('webhook_endpoint_inactive', { state: endpoint.state });
    ctx.emit('endpoint.tested', endpoint);
    const told = ctx
      .all('event', { subjectId: endpoint.id })
      .findLast((one) => one.type === 'endpoint.tested');
    const reader = readerFor(ctx, ctx.get('principal', endpoint.ownerId));
    const delivery = deliver(ctx, endpoint, reader, told ?? ctx.refuse('not_found'));
    return isShown(delivery) ? viewDelivery(delivery) : ctx.refuse('not_found');
  },

  'events.listDeliveries': (ctx) => {
    const { state } = ctx.input;
    const all = ctx.all('delivery', { endpointId: ctx.subject<'endpoint'>().id }).filter(isShown);
    return ctx.page(
      all.filter((one) => state === undefined || one.state === state),
      viewDelivery,
    );
  },

  'events.getDelivery': (ctx) => {
    const delivery = ctx.subject<'delivery'>();
    return isShown(delivery) ? viewDelivery(delivery) : ctx.refuse('not_found');
  },

  'events.redeliver': (ctx) => {
    const delivery = ctx.subject<'delivery'>();
    const endpoint = ctx.find('endpoint', delivery.endpointId);
    if (endpoint?.state !== 'active') ctx.refuse('webhook_endpoint_inactive');
    const queued = queue(ctx, delivery);
    return isShown(queued) ? viewDelivery(queued) : ctx.refuse('not_found');
  },
};

/** The courier's answer: delivered, to be tried again, or given up. */
export function recordReport(ctx: ReactionContext): void {
  const delivery = ctx.subject<'delivery'>();
  if (!isOpen(delivery)) return;
  const report = ctx.event.data as DeliveryReport;
  const { outcome, status, detail } = report;
  const attempt = {
    attempt: delivery.attempts.length + 1,
    reportedAt: ctx.now,
    outcome,
    ...(status === undefined ? {} : { status }),
    ...(detail === undefined ? {} : { detail: detail.slice(0, 200) }),
  };
  const attempts = [...delivery.attempts, attempt];
  const endpoint = ctx.find('endpoint', delivery.endpointId);
  if (outcome === 'accepted') {
    ctx.move('delivery', delivery, 'delivered', { attempts });
    return;
  }
  const failures = delivery.failures + 1;
  const minutes = outcome === 'gone' ? undefined : retryAfterMinutes(failures, report);
  if (minutes === undefined) {
    ctx.move('delivery', delivery, 'exhausted', { attempts, failures });
    stop(ctx, endpoint, outcome === 'gone');
    return;
  }
  const nextAttemptAt = ctx.inMinutes(minutes);
  const patch = { attempts, failures, nextAttemptAt };
  const waiting =
    delivery.state === 'pending'
      ? ctx.move('delivery', delivery, 'retrying', patch)
      : ctx.update('delivery', delivery, patch);
  ctx.timer('delivery.retry', nextAttemptAt, waiting);
}

/** 410 ends the endpoint; retries used up pause it until its owner has looked. */
function stop(ctx: ReactionContext, endpoint: EndpointRecord | undefined, gone: boolean): void {
  if (endpoint?.state !== 'active') return;
  if (gone) {
    ctx.move('endpoint', endpoint, 'disabled', {
      stateReason: { zh: '接收方回答 410，不再接收', en: 'the receiver answered 410 Gone' },
    });
  } else {
    ctx.move('endpoint', endpoint, 'paused', {
      stateReason: {
        zh: '多次投递失败，请检查后恢复，并从事件流补读',
        en: 'deliveries kept failing: check, resume, and catch up from the feed',
      },
    });
  }
}

/** The next attempt is due, or an event that was withheld may now be told. */
export function retry(ctx: TimerContext): void {
  const delivery = ctx.subject<'delivery'>();
  const endpoint = ctx.find('endpoint', delivery.endpointId);
  if (!isOpen(delivery) || !endpoint) return;
  if (!isShown(delivery)) release(ctx, delivery, endpoint);
  else if (endpoint.state === 'active') ctx.intent('webhook.send', delivery);
  else ctx.move('delivery', delivery, 'exhausted');
}

/** Numbers a withheld event now that it is told, and sends it; forgets it when the reader has lost its rights meanwhile. */
function release(ctx: TimerContext, delivery: DeliveryRecord, endpoint: EndpointRecord): void {
  const event = ctx.find('event', delivery.eventId);
  const owner = ctx.find('principal', endpoint.ownerId);
  const reader = owner && readerFor(ctx, owner);
  if (!event || !reader || !maySee(event, reader, toMs(ctx.now))) {
    ctx.remove('delivery', delivery);
    return;
  }
  const told = envelope(event, sequenceFor(ctx, endpoint, reader, event), reader);
  // As with every event: nothing goes to an endpoint that is paused, but the number is used up and shows the gap.
  if (endpoint.state === 'active')
    ctx.intent('webhook.send', ctx.update('delivery', delivery, { envelope: told }));
  else ctx.remove('delivery', delivery);
}
