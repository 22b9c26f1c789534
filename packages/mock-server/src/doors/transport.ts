// The in-process door: a transport for the SDK that calls the court directly. The fastest way to test against it.
import { TransportFailure } from '@yunting/sdk/core';
import type { Transport, TransportBody, TransportRequest, TransportResponse } from '@yunting/sdk/core';
import type { Answer } from '../court/exchange.ts';
import type { Court } from '../mock-court.ts';
import type { RawBody } from '../court/input.ts';
import { readQuery, toBytes } from './fetch.ts';

export interface InProcessOptions {
  /** Path of the client's `baseUrl`, where it has one, e.g. `/api`; worlds (`/w/<name>`) belong to the court, not here. */
  readonly base?: string;
}

/**
 * A transport whose requests never leave the process. Give it to `createClient({ transport })` with any baseUrl; its path
 * may name a world: `http://court.test/w/<name>`.
 */
export function inProcessTransport(
  court: Pick<Court, 'respond'>,
  { base = '' }: InProcessOptions = {},
): Transport {
  return async (request) => {
    const { signal } = request;
    if (signal.aborted) throw new TransportFailure('aborted', 'no');
    const url = new URL(request.url);
    const body = toRaw(request.body);
    const answer = await court.respond(
      {
        method: request.method,
        path: url.pathname.slice(base.length),
        query: readQuery(url.searchParams),
        headers: request.headers,
        ...(body === undefined ? {} : { body }),
      },
      // The court needs no more of a signal than the SDK promises.
      signal as AbortSignal,
    );
    if (signal.aborted) throw new TransportFailure('aborted', 'maybe');
    return received(request, answer);
  };
}

function received(request: TransportRequest, answer: Answer): TransportResponse {
  if (answer.wire === 'reset') throw new TransportFailure('reset', 'maybe', 'ECONNRESET');
  if (answer.wire === 'cut') throw new TransportFailure('reset', 'maybe', 'CUT');
  // A copy: what the caller does with the bytes must not reach the court's own.
  const bytes =
    typeof answer.body === 'string' && request.responseType === 'text'
      ? undefined
      : toBytes(answer.body).slice();
  if ((bytes ?? answer.body).length > request.maxResponseBytes)
    throw new TransportFailure('tooLarge', 'maybe');
  const body =
    bytes === undefined
      ? answer.body
      : request.responseType === 'text'
        ? new TextDecoder().decode(bytes)
        : bytes;
  return { status: answer.status, headers: answer.headers, body };
}

function toRaw(body: TransportBody | undefined): RawBody {
  if (body === undefined || typeof body === 'string' || body instanceof Uint8Array) return body;
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  const { file, fields } = body;
  const content = file.content instanceof ArrayBuffer ? new Uint8Array(file.content) : toBytes(file.content);
  return { fields, file: { name: file.name, mediaType: file.mediaType, content } };
}
