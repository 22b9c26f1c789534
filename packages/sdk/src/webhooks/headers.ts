/** Reads the three headers of a delivery from whatever a framework calls headers. */
import { webhookError } from './errors.ts';

/** A `Headers` object, or a record as Node and express have it; names in any case. */
export type WebhookHeaders =
  | { get(name: string): string | null | undefined }
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/** What every delivery carries. */
export interface DeliveryHeaders {
  /** The same over all deliveries of an event: the key against doing things twice. */
  readonly id: string;
  /** Seconds since the epoch, as text. */
  readonly timestamp: string;
  /** `v1,…` signatures separated by spaces. */
  readonly signature: string;
}

/**
 * The three headers.
 *
 * @throws {WebhookSignatureError} when one is missing, doubled, or no text that could have been signed
 */
export function readHeaders(headers: WebhookHeaders): DeliveryHeaders {
  const [id, timestamp, signature] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) =>
    valueOf(headers, name),
  );
  if (!id || !timestamp || !signature || !/^[\x21-\x7e]{1,255}$/.test(id))
    throw webhookError('webhook_headers_missing');
  if (!/^\d{1,12}$/.test(timestamp)) throw webhookError('webhook_timestamp_invalid');
  return { id, timestamp, signature };
}

function valueOf(headers: WebhookHeaders, wanted: string): string | undefined {
  if (typeof headers.get === 'function') return headers.get(wanted) ?? undefined;
  const values: string[] = [];
  for (const [name, value] of Object.entries(headers)) {
    if (name.toLowerCase() === wanted && value !== undefined)
      values.push(...[value as string | readonly string[]].flat());
  }
  // one value each; a sender that says two things is not the court
  return values.length === 1 ? values[0] : undefined;
}
