/**
 * Receives webhooks wherever a server is a function from Request to Response: workers, Deno, Bun, Hono, Next.
 */
import { BodyTooLarge, createReceiver, MAX_BODY_BYTES } from './receive.ts';
import type { HandlerOptions } from './receive.ts';

/**
 * A handler for one path.
 *
 * @example export default { fetch: fetchHandler({ secrets: env.SECRET, onEvent: (event) => queue.send(event)
 * }) };
 */
export function fetchHandler<Event = unknown>(
  options: HandlerOptions<Event>,
): (request: Request) => Promise<Response> {
  const receive = createReceiver(options);
  return async (request) => {
    const { status, code } = await receive(request.method, request.headers, () => readBody(request));
    return code ? Response.json({ code }, { status }) : new Response(null, { status });
  };
}

async function readBody(request: Request): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length')) > MAX_BODY_BYTES) throw new BodyTooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > MAX_BODY_BYTES) {
      await reader.cancel();
      throw new BodyTooLarge();
    }
    chunks.push(value);
  }
  const body = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    body.set(chunk, at);
    at += chunk.length;
  }
  return body;
}
