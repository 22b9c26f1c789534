// Webhook endpoints: registered by whoever will receive, for what that principal itself may know.
import type { Schemas } from '@yunting/sdk/types';
import type { Context } from '../../court/context.ts';
import type { CourtService } from '../../court/service.ts';
import { queue } from './deliveries.ts';
import { checkTypes } from './event-types.ts';
import type { EndpointRecord } from './records.ts';
import { checkWebhookUrl } from './safe-url.ts';
import { newSecret, rotated } from './secrets.ts';
import { viewEndpoint } from './views.ts';

const mostEndpoints = 20;

/** The URL in its normal form, or 422 with the reason. */
function checkUrl(ctx: Context, url: string): string {
  const verdict = checkWebhookUrl(url, { allowLoopback: ctx.settings['allowLoopbackWebhooks'] ?? false });
  if (verdict.safe) return verdict.url;
  const { code, zh, en } = verdict;
  return ctx.refuse('webhook_url_unsafe', { violations: [{ pointer: '/url', code, zh, en }] });
}

function withSecret(
  ctx: Context,
  endpoint: EndpointRecord,
  secret: string,
): Schemas['WebhookEndpointWithSecret'] {
  return { endpoint: viewEndpoint(endpoint, ctx.wallMs), secret };
}

/** A token lent for minutes must not leave a receiver behind that hears for ever. */
function checkOwnToken(ctx: Context): void {
  if (!ctx.actor.through) return;
  ctx.refuse('forbidden', {
    zh: '代办令牌不能登记或管理 Webhook',
    en: 'A delegated token may not register or manage webhooks',
  });
}

export const endpoints: CourtService['operations'] = {
  'events.createEndpoint': (ctx) => {
    checkOwnToken(ctx);
    const { url, eventTypes, suites, description } = ctx.input;
    const ownerId = ctx.actor.principalId;
    if (ctx.all('endpoint', { ownerId }).length >= mostEndpoints) ctx.refuse('webhook_endpoint_limit');
    checkTypes(ctx, eventTypes ?? [], '/eventTypes');
    const secret = newSecret(ctx);
    const endpoint = ctx.insert('endpoint', {
      ownerId,
      ownerIds: [ownerId],
      url: checkUrl(ctx, url),
      eventTypes: eventTypes ?? [],
      suites: suites ? [...new Set(suites)] : ['v1'],
      secrets: [{ secret }],
      ...(description === undefined ? {} : { description }),
    });
    return withSecret(ctx, endpoint, secret);
  },

  'events.listEndpoints': (ctx) =>
    ctx.page(ctx.all('endpoint', { ownerId: ctx.actor.principalId }), (one) => viewEndpoint(one, ctx.wallMs)),

  'events.getEndpoint': (ctx) => viewEndpoint(ctx.subject<'endpoint'>(), ctx.wallMs),

  'events.updateEndpoint': (ctx) => {
    checkOwnToken(ctx);
    const endpoint = ctx.subject<'endpoint'>();
    const { version, url, eventTypes, suites, description } = ctx.input;
    ctx.checkVersion(endpoint, version);
    checkTypes(ctx, eventTypes ?? [], '/eventTypes');
    const changed = ctx.update('endpoint', endpoint, {
      ...(url === undefined ? {} : { url: checkUrl(ctx, url) }),
      ...(eventTypes === undefined ? {} : { eventTypes }),
      ...(suites === undefined ? {} : { suites: [...new Set(suites)] }),
      ...(description === undefined ? {} : { description }),
    });
    return viewEndpoint(changed, ctx.wallMs);
  },

  'events.deleteEndpoint': (ctx) => {
    checkOwnToken(ctx);
    const endpoint = ctx.subject<'endpoint'>();
    for (const delivery of ctx.all('delivery', { endpointId: endpoint.id })) {
      if (delivery.state !== 'pending' && delivery.state !== 'retrying') continue;
      ctx.cancelTimer('delivery.retry', ctx.move('delivery', delivery, 'cancelled'));
    }
    ctx.remove('endpoint', endpoint);
  },

  'events.pauseEndpoint': (ctx) => {
    checkOwnToken(ctx);
    const endpoint = ctx.subject<'endpoint'>();
    ctx.checkVersion(endpoint, ctx.input.version);
    const stateReason = { zh: '由登记人暂停', en: 'paused by its owner' };
    return viewEndpoint(ctx.move('endpoint', endpoint, 'paused', { stateReason }), ctx.wallMs);
  },

  'events.resumeEndpoint': (ctx) => {
    checkOwnToken(ctx);
    const endpoint = ctx.subject<'endpoint'>();
    ctx.checkVersion(endpoint, ctx.input.version);
    const stateReason = { zh: '已恢复', en: 'resumed' };
    const resumed = ctx.move('endpoint', endpoint, 'active', { stateReason });
    if (ctx.input.redeliverExhausted) {
      for (const delivery of ctx.all('delivery', { endpointId: endpoint.id })) {
        if (delivery.state === 'exhausted') queue(ctx, delivery);
      }
    }
    return viewEndpoint(resumed, ctx.wallMs);
  },

  'events.rotateSecret': (ctx) => {
    checkOwnToken(ctx);
    const endpoint = ctx.subject<'endpoint'>();
    ctx.checkVersion(endpoint, ctx.input.version);
    const secret = newSecret(ctx);
    return withSecret(
      ctx,
      ctx.update('endpoint', endpoint, { secrets: rotated(endpoint, secret, ctx.wallMs) }),
      secret,
    );
  },
};
