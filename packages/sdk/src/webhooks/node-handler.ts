/** Receives webhooks on node:http and in express. Types are by shape, so that neither is a dependency. */
import { BodyTooLarge, createReceiver, MAX_BODY_BYTES } from './receive.ts';
import type { HandlerOptions } from './receive.ts';
import type { RawBody } from './signature.ts';

/** What is needed of an incoming message. */
export interface NodeRequest extends AsyncIterable<unknown> {
  readonly method?: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Put there by a body parser. */
  readonly body?: unknown;
  readonly readableEnded?: boolean;
}

/** What is needed of a response. */
export interface NodeResponse {
  writeHead(status: number, headers?: Record<string, string>): unknown;
  end(body?: string): unknown;
}

/**
 * A listener for node:http.
 *
 * @example createServer(nodeHandler({ secrets, onEvent: (event) => store.insert(event) })).listen(3000);
 */
export function nodeHandler<Event = unknown>(
  options: HandlerOptions<Event>,
): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  const receive = createReceiver(options);
  return async (request, response) => {
    const { status, code } = await receive(request.method, request.headers, () => readBody(request));
    // the rest of a body that was too large is not read
    const headers: Record<string, string> = status === 413 ? { connection: 'close' } : {};
    if (!code) {
      response.writeHead(status, headers);
      response.end();
      return;
    }
    response.writeHead(status, { ...headers, 'content-type': 'application/json' });
    response.end(JSON.stringify({ code }));
  };
}

/**
 * Middleware for express and its relatives. Best before any body parser, or behind `express.raw({ type:
 * '*\/*' })`; behind `express.json()` it refuses with the reason, because the signature is over the raw
 * bytes.
 *
 * @example app.post('/webhooks', expressHandler({ secrets, guard, onEvent }));
 */
export function expressHandler<Event = unknown>(
  options: HandlerOptions<Event>,
): (request: NodeRequest, response: NodeResponse, next?: (error?: unknown) => void) => Promise<void> {
  const handle = nodeHandler(options);
  return async (request, response, next) => {
    try {
      await handle(request, response);
    } catch (error) {
      next?.(error);
    }
  };
}

async function readBody(request: NodeRequest): Promise<RawBody> {
  const { body } = request;
  if (request.readableEnded || typeof body === 'string' || body instanceof Uint8Array) {
    // whatever a parser has left there; an object is refused by the verification, with the remedy
    const { length = 0 } = (body ?? {}) as { readonly length?: number };
    if (length > MAX_BODY_BYTES) throw new BodyTooLarge();
    return body as RawBody;
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = chunk as Uint8Array;
    size += bytes.length;
    if (size > MAX_BODY_BYTES) throw new BodyTooLarge();
    chunks.push(bytes);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
