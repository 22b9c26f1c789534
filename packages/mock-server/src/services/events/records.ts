// Webhook endpoints and deliveries. Secrets are kept in clear: an HMAC can only be made by whoever has the secret.
import type { Schemas } from '@yunting/sdk/types';
import type { RecordBase } from '../../court/records.ts';

/** A signing secret; a former one still signs until `retiresAtWall` (machine time). */
export interface EndpointSecret {
  readonly secret: string;
  readonly retiresAtWall?: number;
}

export interface EndpointRecord extends RecordBase {
  readonly state: 'active' | 'paused' | 'disabled';
  readonly ownerId: string;
  readonly ownerIds: readonly string[];
  readonly url: string;
  /** Patterns such as `hearing.*`; empty means all. */
  readonly eventTypes: readonly string[];
  readonly suites: readonly Schemas['WebhookSuite'][];
  readonly description?: string;
  readonly stateReason?: Schemas['Bilingual'];
  /** Newest first. */
  readonly secrets: readonly EndpointSecret[];
}

/** One event on its way to one endpoint. */
export interface DeliveryRecord extends RecordBase {
  readonly state: 'pending' | 'retrying' | 'delivered' | 'exhausted' | 'cancelled';
  readonly ownerId: string;
  readonly ownerIds: readonly string[];
  readonly endpointId: string;
  readonly eventId: string;
  /** What is sent. Absent while the event may not be told yet: then nobody is shown the delivery either. */
  readonly envelope?: Schemas['EventEnvelope'];
  readonly attempts: readonly Schemas['WebhookAttempt'][];
  /** Failures since it was queued; the retry ladder counts from here. */
  readonly failures: number;
  readonly nextAttemptAt?: string;
}

declare module '../../court/records.ts' {
  interface Records {
    endpoint: EndpointRecord;
    delivery: DeliveryRecord;
  }
}
