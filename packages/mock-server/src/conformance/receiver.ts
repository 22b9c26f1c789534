// Somebody on this machine who receives webhooks and keeps them as they came.
import { createServer } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';

export interface Parcel {
  readonly headers: IncomingHttpHeaders;
  readonly body: Uint8Array;
}

export interface Receiver {
  readonly url: string;
  readonly parcels: readonly Parcel[];
  /** Answers this from now on. */
  answer(status: number): void;
  /** Resolves when there are so many parcels, or after the time is over. */
  until(count: number, limitMs: number): Promise<void>;
  close(): Promise<void>;
}

/** Listens on a free port of the loopback address. */
export async function openReceiver(): Promise<Receiver> {
  const parcels: Parcel[] = [];
  let status = 204;
  let arrived = Promise.withResolvers<void>();
  const server = createServer((request, response) => {
    const chunks: Uint8Array[] = [];
    request.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    request.on('end', () => {
      parcels.push({ headers: request.headers, body: Buffer.concat(chunks) });
      response.writeHead(status).end();
      arrived.resolve();
      arrived = Promise.withResolvers();
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/hooks`,
    parcels,
    answer(next) {
      status = next;
    },
    async until(count, limitMs) {
      const over = AbortSignal.timeout(limitMs);
      const end = new Promise<void>((done) => over.addEventListener('abort', () => done(), { once: true }));
      while (parcels.length < count && !over.aborted) await Promise.race([arrived.promise, end]);
    },
    close() {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}
