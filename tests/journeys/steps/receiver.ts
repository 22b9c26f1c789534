// Somebody's server on this machine that receives webhooks. One for all journeys of a process, so that an address is the
// same however often a journey is played.
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What answers requests, such as the SDK's `nodeHandler`. */
type Listener = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

export interface Receiver {
  /** Where it listens: what is registered with the court. */
  readonly url: string;
  /** Puts this in charge of the address, which answers 404 before. */
  serve(listener: Listener): void;
}

/** A listener that answers with this status and nothing else: a server that is down, or gone for good. */
export const answering =
  (status: number): Listener =>
  (request, response) => {
    request.resume();
    response.writeHead(status).end();
  };

const listeners = new Map<string, Listener>();
let opened: Promise<string> | undefined;

/** A receiver under this path. */
export async function receiverAt(path: string): Promise<Receiver> {
  const origin = await (opened ??= open());
  listeners.set(path, answering(404));
  return { url: `${origin}${path}`, serve: (listener) => void listeners.set(path, listener) };
}

function open(): Promise<string> {
  return new Promise((resolve) => {
    const server = createServer((request, response) => {
      void (listeners.get(request.url ?? '') ?? answering(404))(request, response);
    });
    server
      .listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
      .unref();
  });
}
