// Endpoints and deliveries as their owners see them.
import type { Schemas } from '@yunting/sdk/types';
import { instant } from '../../court/time.ts';
import type { DeliveryRecord, EndpointRecord } from './records.ts';

/** Without its secrets; the hint tells which one a receiver has. */
export function viewEndpoint(endpoint: EndpointRecord, wallMs: number): Schemas['WebhookEndpoint'] {
  const until = Math.max(0, ...endpoint.secrets.map((one) => one.retiresAtWall ?? 0));
  return {
    endpointId: endpoint.id,
    url: endpoint.url,
    eventTypes: [...endpoint.eventTypes],
    suites: [...endpoint.suites],
    state: endpoint.state,
    secretHint: endpoint.secrets[0]?.secret.slice(-4) ?? '',
    createdAt: endpoint.createdAt,
    version: endpoint.version,
    ...(endpoint.description === undefined ? {} : { description: endpoint.description }),
    ...(endpoint.stateReason === undefined ? {} : { stateReason: endpoint.stateReason }),
    ...(until > wallMs ? { previousSecretUntil: instant(until) } : {}),
  };
}

/** Whether the event of a delivery may be told, and so the delivery be shown. */
export const isShown = (
  delivery: DeliveryRecord,
): delivery is DeliveryRecord & { envelope: Schemas['EventEnvelope'] } => delivery.envelope !== undefined;

export function viewDelivery(
  delivery: DeliveryRecord & { envelope: Schemas['EventEnvelope'] },
): Schemas['WebhookDelivery'] {
  return {
    deliveryId: delivery.id,
    endpointId: delivery.endpointId,
    event: delivery.envelope,
    state: delivery.state,
    attempts: [...delivery.attempts],
    createdAt: delivery.createdAt,
    version: delivery.version,
    ...(delivery.nextAttemptAt === undefined ? {} : { nextAttemptAt: delivery.nextAttemptAt }),
  };
}
