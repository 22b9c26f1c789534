/**
 * What every handler does with a delivery, and what it answers. The platforms differ only in how they read
 * and write.
 */
import { WebhookSignatureError, YuntingError } from '../core/errors.ts';
import { memoryReplayGuard } from './replay-guard.ts';
import type { ReplayGuard } from './replay-guard.ts';
import { verify } from './signature.ts';
import type { Delivery, RawBody, VerifyOptions } from './signature.ts';
import type { WebhookHeaders } from './headers.ts';

/** Largest body that is read. Events are thin. */
export const MAX_BODY_BYTES = 256 * 1024;

/** Options of all handlers. */
export interface HandlerOptions<Event> extends VerifyOptions {
  /**
   * Stores or handles the event; the court is told "accepted" when it resolves. Do nothing slow here: store,
   * and work afterwards. When it rejects, the court delivers again.
   */
  onEvent(event: Event, delivery: Delivery<Event>): void | Promise<void>;
  /** Told of refused deliveries and of failures of `onEvent`, for logs. */
  onError?(error: unknown): void;
  /** Against handling twice; one in memory unless given. */
  readonly guard?: ReplayGuard;
}

/** What to answer: a status, and a code for the log at the other end. */
export interface Reply {
  readonly status: 204 | 400 | 405 | 413 | 500 | 503;
  readonly code?: string;
}

/** Reads the raw body, up to the limit. */
export type ReadBody = () => RawBody | Promise<RawBody>;

/** A receiver for deliveries. */
export function createReceiver<Event>(options: HandlerOptions<Event>) {
  const guard = options.guard ?? memoryReplayGuard();
  const tell = (error: unknown): void => {
    try {
      options.onError?.(error);
    } catch {
      // a failing log changes no answer
    }
  };
  return async (method: string | undefined, headers: WebhookHeaders, readBody: ReadBody): Promise<Reply> => {
    if (method !== 'POST') return { status: 405, code: 'method_not_allowed' };
    try {
      const delivery = await verify<Event>(await readBody(), headers, options);
      return await handle(delivery, guard, options);
    } catch (error) {
      tell(error);
      return replyTo(error);
    }
  };
}

async function handle<Event>(
  delivery: Delivery<Event>,
  guard: ReplayGuard,
  options: HandlerOptions<Event>,
): Promise<Reply> {
  const claim = await guard.claim(delivery.id);
  if (claim === 'seen') return { status: 204 };
  if (claim === 'busy') return { status: 503, code: 'webhook_in_flight' };
  try {
    await options.onEvent(delivery.event, delivery);
  } catch (error) {
    await guard.settle(delivery.id, false);
    throw error;
  }
  await guard.settle(delivery.id, true);
  return { status: 204 };
}

function replyTo(error: unknown): Reply {
  if (error instanceof BodyTooLarge) return { status: 413, code: 'payload_too_large' };
  // a parsed body is a mistake on this side, and the delivery is to be repeated after it is mended
  if (error instanceof WebhookSignatureError && error.code !== 'webhook_body_parsed')
    return { status: 400, code: error.code };
  return { status: 500, code: YuntingError.isInstance(error) ? error.code : 'webhook_handler_failed' };
}

/** Thrown by whoever reads more than the limit. */
export class BodyTooLarge extends Error {}
