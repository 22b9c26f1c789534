// The stand-alone door: the court on 127.0.0.1 over real HTTP. Node only. Wire faults are acted out on the socket.
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { serve } from '@hono/node-server';
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { problemAnswer } from '../court/exchange.ts';
import type { Court } from '../mock-court.ts';
import { CourtProblem } from '../court/problem.ts';
import { machineWall } from '../runtime.ts';
import { corsHeaders, preflight } from './cors.ts';
import { fetchDoor, toBytes } from './fetch.ts';
import type { Outgoing, Wire } from './fetch.ts';

export interface HttpDoorOptions {
  /** 0 = any free port. Default 4010. */
  readonly port?: number;
  /** Loopback unless said otherwise. */
  readonly hostname?: string;
  /** Further Host headers that are served beside loopback ones: a guard against DNS rebinding. */
  readonly allowedHosts?: readonly string[];
  /** Origins whose pages may call from the browser, beside those of this machine, e.g. https://dev.example. */
  readonly allowedOrigins?: readonly string[];
  /** Tried before the court: the control plane and the page at /docs. Undefined = not mine. */
  readonly before?: (request: Request) => Promise<Response | undefined>;
  /** How long a client may take to send its headers and its whole request, in ms. Defaults 10 000 and 60 000. */
  readonly headersTimeoutMs?: number;
  readonly requestTimeoutMs?: number;
  /** How long calls under way may take to end when the door is closed, in ms. Default 2 000. */
  readonly graceMs?: number;
}

export interface HttpDoor {
  /** e.g. http://127.0.0.1:4010 */
  readonly url: string;
  readonly port: number;
  /** Takes no more calls, lets those under way end, and resolves when all connections are closed. */
  readonly close: () => Promise<void>;
}

const lingerMs = 1_000;

/** Opens the door; resolves when it listens. */
export function openHttpDoor(
  court: Pick<Court, 'respond'>,
  options: HttpDoorOptions = {},
): Promise<HttpDoor> {
  const { port = 4010, hostname = '127.0.0.1', allowedHosts = [], allowedOrigins = [], before } = options;
  const { headersTimeoutMs = 10_000, requestTimeoutMs = 60_000, graceMs = 2_000 } = options;
  const closing = new AbortController();
  const answer = async (request: Request, { incoming, outgoing }: HttpBindings): Promise<Response> => {
    if (!isAllowedHost(incoming.headers.host, allowedHosts))
      return new Response('unknown host\n', { status: 421 });
    if (closing.signal.aborted) outgoing.setHeader('connection', 'close');
    // Only a waiting call has to know when its caller goes away.
    const waits = request.url.includes('waitSeconds=');
    const signal = waits ? AbortSignal.any([request.signal, closing.signal]) : closing.signal;
    const wire = wireOf(incoming as IncomingMessage, outgoing as ServerResponse);
    const cors = corsHeaders(request.headers.get('origin'), allowedOrigins);
    const write = writerTo(incoming as IncomingMessage, outgoing as ServerResponse, cors);
    const response =
      preflight(request, allowedOrigins) ??
      (await before?.(request)) ??
      (await fetchDoor(court, request, { wire, signal, write }));
    if (response === RESPONSE_ALREADY_SENT) return response;
    for (const [name, value] of Object.entries(cors)) response.headers.set(name, value);
    return response.status === 413 && !incoming.complete
      ? linger(response, incoming as IncomingMessage, outgoing as ServerResponse)
      : response;
  };
  return new Promise((resolve, reject) => {
    const server = serve(
      {
        fetch: (request, env) => answer(request, env as HttpBindings).catch(lastResort),
        port,
        hostname,
        overrideGlobalObjects: false,
        serverOptions: {
          headersTimeout: headersTimeoutMs,
          requestTimeout: requestTimeoutMs,
          connectionsCheckingInterval: Math.min(1_000, headersTimeoutMs),
        },
      },
      (info) => {
        const shown = hostname.includes(':') ? `[${hostname}]` : hostname;
        resolve({
          url: `http://${shown}:${info.port}`,
          port: info.port,
          close: () => close(server as Server, closing, graceMs),
        });
      },
    );
    server.once('error', reject);
  });
}

/** Loopback names, and those named by whoever started the door. */
export function isAllowedHost(host: string | undefined, allowed: readonly string[]): boolean {
  const name = (host ?? '').replace(/:\d+$/, '').toLowerCase();
  return (
    ['127.0.0.1', 'localhost', '[::1]'].includes(name) || allowed.some((one) => one.toLowerCase() === name)
  );
}

/** Waiting calls end at once, others get their grace; then every connection is closed. */
async function close(server: Server, closing: AbortController, graceMs: number): Promise<void> {
  const closed = new Promise<void>((done) => server.close(() => done()));
  closing.abort();
  const over = new AbortController();
  void closed.then(() => over.abort());
  for (let waited = 0; waited < graceMs && !over.signal.aborted; waited += 20) {
    server.closeIdleConnections();
    await machineWall.sleep(20, over.signal);
  }
  server.closeAllConnections();
  await closed;
}

/**
 * Refuses a body that is still coming. The refusal is complete at once, but the connection stays for a while and what comes
 * is thrown away: closed straight away, the client would see a broken connection instead.
 */
async function linger(
  response: Response,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<Response> {
  const body = Buffer.from(await response.arrayBuffer());
  outgoing.writeHead(response.status, {
    ...Object.fromEntries(response.headers),
    'content-length': String(body.length),
  });
  outgoing.write(body);
  const over = new AbortController();
  incoming.once('close', () => over.abort()).resume();
  void machineWall.sleep(lingerMs, over.signal).then(() => outgoing.end());
  return RESPONSE_ALREADY_SENT;
}

/** Writes an answer in one piece, without a Response in between. What must linger is left to the caller. */
function writerTo(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  cors: Readonly<Record<string, string>>,
): (answer: Outgoing) => Response {
  return ({ status, headers, body }) => {
    if (status === 413 && !incoming.complete) {
      return new Response(body as BodyInit | null, { status, headers: { ...headers } });
    }
    const length = body === null ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    outgoing.writeHead(status, { ...headers, ...cors, ...length });
    outgoing.end(body ?? undefined);
    return RESPONSE_ALREADY_SENT;
  };
}

/** A client that went away in the middle of its request needs no answer; anything else here is a defect of the door. */
function lastResort(): Response {
  const { status, headers, body } = problemAnswer(new CourtProblem('internal_error'), 'req_unknown');
  return new Response(body as string, { status, headers: { ...headers } });
}

function wireOf(incoming: IncomingMessage, outgoing: ServerResponse): Wire {
  return {
    reset: () => {
      incoming.socket.resetAndDestroy();
      return RESPONSE_ALREADY_SENT;
    },
    cut: (answer) => {
      const bytes = toBytes(answer.body);
      outgoing.writeHead(answer.status, { ...answer.headers, 'content-length': String(bytes.length) });
      outgoing.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => incoming.socket.destroy());
      return RESPONSE_ALREADY_SENT;
    },
  };
}
