/** Carries requests by `fetch`: browsers, workers, and Node without any dependency. */
import { TransportFailure } from '../core/transport.ts';
import type { Transport, TransportRequest } from '../core/transport.ts';
import { failureFrom } from './failure.ts';
import { platformBody, platformSignal } from './platform.ts';

/** Options of {@link fetchTransport}. */
export interface FetchTransportOptions {
  /** Another `fetch`: instrumented, or that of a mock court. */
  readonly fetch?: typeof globalThis.fetch;
  /** Further settings for every request (`dispatcher`, `keepalive`); what the SDK sets wins. */
  readonly init?: RequestInit;
}

/**
 * A transport over `fetch`. Redirects are not followed, cookies neither sent nor kept. `fetch` does not tell
 * upload progress: it is reported once, when all is sent.
 */
export function fetchTransport(options: FetchTransportOptions = {}): Transport {
  return async (request) => {
    try {
      const response = await (options.fetch ?? fetch)(request.url, initOf(request, options.init));
      // a browser hides a redirect behind this type; Node shows it, and the core refuses it
      if (response.type === 'opaqueredirect') throw new TransportFailure('redirected', 'maybe');
      const bytes = await readBytes(response, request.maxResponseBytes);
      const body = request.responseType === 'text' ? new TextDecoder().decode(bytes) : bytes;
      const size = (request.body as Uint8Array | undefined)?.byteLength;
      if (size) request.onUploadProgress?.(size, size);
      const headers: Record<string, string> = {};
      response.headers.forEach((value, name) => {
        headers[name] = value;
      });
      return { status: response.status, headers, body };
    } catch (error) {
      throw failureFrom(error);
    }
  };
}

function initOf(request: TransportRequest, init: RequestInit | undefined): RequestInit {
  return {
    ...init,
    method: request.method,
    headers: request.headers as Record<string, string>,
    body: (platformBody(request.body) ?? null) as BodyInit | null,
    redirect: 'manual',
    signal: platformSignal(request.signal),
    // some workers know no credentials and refuse the very word
    ...('credentials' in Request.prototype && { credentials: 'omit' }),
  };
}

/** Counts while reading: a length that was told may be that of something packed. */
async function readBytes({ body }: Response, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const reader = body?.getReader();
  for (let size = 0; reader;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    size += value.length;
    if (size > maxBytes) {
      await reader.cancel();
      throw new TransportFailure('tooLarge', 'maybe');
    }
  }
  return chunks.length === 1
    ? chunks[0]!
    : new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer());
}
