// The fetch door: a standard Request in, a standard Response out. MSW, the HTTP server and browsers all come through here.
import type { Answer, Call } from '../court/exchange.ts';
import type { Court } from '../mock-court.ts';
import { splitWorld } from '../court/world-path.ts';
import { allowFor } from '../court/routes.ts';
import { readBody } from './body.ts';

/** What a door does when the connection is to die or the body to be cut; plain fetch can only fail. */
export interface Wire {
  reset(): Response;
  cut(answer: Answer): Response;
}

/** An answer as it goes out, headers of the door included; no body for HEAD and 204. */
export interface Outgoing {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | null;
}

export interface FetchDoorOptions {
  /** Turns an answer into a response; a door that owns the socket writes it there itself, which costs half. */
  readonly write?: (outgoing: Outgoing) => Response;
  /** A path prefix under which the court is mounted, '' by default. */
  readonly base?: string;
  /** How faults of the connection are acted out. */
  readonly wire?: Wire;
  /** Ends waiting calls; the request's own signal by default. */
  readonly signal?: AbortSignal;
}

const failingWire: Wire = {
  reset: () => Response.error(),
  cut: (answer) => {
    const bytes = toBytes(answer.body);
    let sent = false;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (sent) controller.error(new TypeError('terminated'));
        else controller.enqueue(bytes.subarray(0, Math.floor(bytes.length / 2)));
        sent = true;
      },
    });
    return new Response(body, { status: answer.status, headers: { ...answer.headers } });
  },
};

/** On every answer: nothing of a case belongs into a cache, and nothing is to be taken for another type than it says. */
const always = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

/** A document is shown as it stands: no script, nothing from elsewhere. */
const documentPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/**
 * Answers one request. `HEAD` is answered as `GET` without its body; `OPTIONS` with what is allowed at that path.
 * Everything else that the contract does not know is 404 or 405.
 */
export async function fetchDoor(
  court: Pick<Court, 'respond'>,
  request: Request,
  options: FetchDoorOptions = {},
): Promise<Response> {
  const { base = '', wire = failingWire, signal = request.signal, write = toResponse } = options;
  const url = new URL(request.url);
  const path = url.pathname.slice(base.length);
  const allow = request.method === 'OPTIONS' ? allowFor(splitWorld(path).path) : '';
  if (allow) return new Response(null, { status: 204, headers: { ...always, allow } });
  const isHead = request.method === 'HEAD';
  const call: Call = {
    method: isHead ? 'GET' : request.method,
    path,
    query: readQuery(url.searchParams),
    headers: readHeaders(request.headers),
    ...(await readBody(request)),
  };
  const answer = await court.respond(call, signal);
  if (answer.wire === 'reset') return wire.reset();
  if (answer.wire === 'cut') return wire.cut(answer);
  const bodiless = isHead || answer.status === 204;
  return write({ status: answer.status, headers: headersOf(answer), body: bodiless ? null : answer.body });
}

function toResponse({ status, headers, body }: Outgoing): Response {
  return new Response(body as BodyInit | null, { status, headers: { ...headers } });
}

function headersOf(answer: Answer): Record<string, string> {
  const isDocument = answer.headers['content-type']?.startsWith('text/html') ?? false;
  return {
    ...answer.headers,
    ...always,
    ...(isDocument ? { 'content-security-policy': documentPolicy } : {}),
  };
}

/** Without a prototype: names come from outside. */
const empty = <T>(): Record<string, T> => Object.create(null) as Record<string, T>;

function readHeaders(headers: Headers): Record<string, string> {
  const read = empty<string>();
  headers.forEach((value, name) => {
    read[name] = value;
  });
  return read;
}

/** Query parameters; one given several times becomes a list. */
export function readQuery(params: URLSearchParams): Record<string, string | string[]> {
  const query = empty<string | string[]>();
  for (const [name, value] of params) {
    const before = query[name];
    query[name] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value];
  }
  return query;
}

export function toBytes(body: string | Uint8Array): Uint8Array {
  return typeof body === 'string' ? new TextEncoder().encode(body) : body;
}
