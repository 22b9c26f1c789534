/**
 * Signs and verifies deliveries as Standard Webhooks 1.0 has it: over `id.timestamp.body`, the body as raw
 * bytes.
 */
import { InputError } from '../core/errors.ts';
import { defaultRuntime } from '../core/runtime.ts';
import { webhookError } from './errors.ts';
import { readHeaders } from './headers.ts';
import type { WebhookHeaders } from './headers.ts';
import { keyOf, toBase64 } from './secret.ts';
import { hmacSha256 } from './suites.ts';
import type { SignatureSuite } from './suites.ts';

/** A body as it came over the wire. */
export type RawBody = string | Uint8Array | ArrayBuffer;

/** Options of {@link verify}. */
export interface VerifyOptions {
  /** All secrets that are good now. During a rotation: the new one and the old one. */
  readonly secrets: string | readonly string[];
  /** How far, in seconds, the sender's clock may be from ours in either direction. 300 unless given. */
  readonly toleranceSeconds?: number;
  /** Wall time in milliseconds since the epoch. */
  readonly now?: () => number;
  /** Accepted suites; HMAC-SHA256 (`v1`) unless given. */
  readonly suites?: readonly SignatureSuite[];
}

/** A delivery that the court has signed. */
export interface Delivery<Event> {
  /** The same over all deliveries of an event. */
  readonly id: string;
  /** When this delivery was sent, in milliseconds since the epoch. */
  readonly sentAt: number;
  readonly event: Event;
}

/**
 * Verifies a delivery and only then parses it.
 *
 * @param rawBody the bytes as received, before any JSON.parse
 * @throws {WebhookSignatureError} when it is not, or not any more, what the court signed
 * @throws {InputError} when a secret or the tolerance cannot be right
 */
export async function verify<Event = unknown>(
  rawBody: RawBody,
  headers: WebhookHeaders,
  options: VerifyOptions,
): Promise<Delivery<Event>> {
  const body = bytesOf(rawBody);
  const { id, timestamp, signature } = readHeaders(headers);
  checkTime(Number(timestamp), options);
  const content = contentOf(id, timestamp, body);
  const given = signature.split(' ');
  let matches = false;
  // every pair is tried, so that the time taken does not tell which secret is in use
  for (const expected of await signaturesOf(content, options)) {
    for (const candidate of given) if (sameText(candidate, expected)) matches = true;
  }
  if (!matches) throw webhookError('webhook_signature_mismatch');
  return { id, sentAt: Number(timestamp) * 1000, event: parse(body) as Event };
}

/** Options of {@link sign}. */
export interface SignOptions {
  /** Identifier of the event, the same for every repeat. */
  readonly id: string;
  /** Several during a rotation: the delivery then carries a signature for each. */
  readonly secrets: string | readonly string[];
  /** Wall time in milliseconds since the epoch, of this delivery. */
  readonly now?: () => number;
  readonly suites?: readonly SignatureSuite[];
}

/** The headers for a delivery: what a court sends, and what a test of a receiver needs. */
export async function sign(rawBody: RawBody, options: SignOptions): Promise<Record<string, string>> {
  const timestamp = String(secondsNow(options.now));
  const signatures = await signaturesOf(contentOf(options.id, timestamp, bytesOf(rawBody)), options);
  return {
    'webhook-id': options.id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  };
}

function signaturesOf(
  content: Uint8Array,
  { secrets, suites = [hmacSha256] }: SignOptions | VerifyOptions,
): Promise<string[]> {
  const keys = [secrets].flat().map(keyOf);
  if (!keys.length) throw new InputError({ code: 'input_webhook_secret', parameter: 'secrets' });
  const pairs = suites.flatMap((suite) => keys.map((key) => ({ suite, key })));
  return Promise.all(
    pairs.map(async ({ suite, key }) => suite.name + ',' + toBase64(await suite.sign(key, content))),
  );
}

function contentOf(id: string, timestamp: string, body: Uint8Array): Uint8Array {
  const head = new TextEncoder().encode(id + '.' + timestamp + '.');
  const content = new Uint8Array(head.length + body.length);
  content.set(head);
  content.set(body, head.length);
  return content;
}

function bytesOf(rawBody: RawBody): Uint8Array {
  if (typeof rawBody === 'string') return new TextEncoder().encode(rawBody);
  if (rawBody instanceof ArrayBuffer) return new Uint8Array(rawBody);
  if (ArrayBuffer.isView(rawBody))
    return new Uint8Array(rawBody.buffer, rawBody.byteOffset, rawBody.byteLength);
  throw webhookError('webhook_body_parsed');
}

function checkTime(timestamp: number, { toleranceSeconds = 300, now }: VerifyOptions): void {
  // zero or infinity would be no check at all, as elsewhere it silently is
  if (!(toleranceSeconds > 0 && toleranceSeconds < Infinity)) {
    throw new InputError({ code: 'input_option', parameter: 'toleranceSeconds' });
  }
  const skewSeconds = timestamp - secondsNow(now);
  if (Math.abs(skewSeconds) > toleranceSeconds) throw webhookError('webhook_clock_skew', skewSeconds);
}

function secondsNow(now: (() => number) | undefined): number {
  return Math.floor((now ? now() : defaultRuntime().now()) / 1000);
}

/** Takes as long for the first difference as for the last. */
function sameText(given: string, expected: string): boolean {
  if (given.length !== expected.length) return false;
  let difference = 0;
  for (let at = 0; at < expected.length; at++) difference |= given.charCodeAt(at) ^ expected.charCodeAt(at);
  return difference === 0;
}

function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw webhookError('webhook_invalid_json');
  }
}
