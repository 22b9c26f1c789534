// The doors of the court, each opened onto a fresh court: in-process, MSW in Node, stand-alone HTTP.
import { setupServer } from 'msw/node';
import type { TransportBody } from '@yunting/sdk/core';
import { inProcessTransport } from '@yunting/mock-server';
import { courtHandlers } from '@yunting/mock-server/msw';
import { openHttpDoor } from '@yunting/mock-server/node';
import { courtUnderTest } from './door-court.ts';
import type { Order } from './door-court.ts';
import { fromBase64, pick, sendByFetch, toBase64 } from './door-send.ts';
import type { Got, Sent, SentBody } from './door-send.ts';

export interface OpenDoor {
  readonly tokens: Readonly<Record<string, string>>;
  /** Rejects when the connection does not give a whole answer. */
  send(sent: Sent): Promise<Got>;
  order(order: Order): void | Promise<void>;
  /** Defects that the court found in itself. */
  defects(): string[] | Promise<string[]>;
  close(): Promise<void>;
}

export interface Door {
  readonly name: string;
  /** What this door cannot carry, by its nature, with the reason. */
  readonly without?: Readonly<Partial<Record<'otherMethods', string>>>;
  open(): Promise<OpenDoor>;
}

export const inProcess: Door = {
  name: 'in-process transport',
  without: { otherMethods: 'the SDK’s transport sends GET, POST, PUT and DELETE only' },
  async open() {
    const { court, tokens, defects, order } = courtUnderTest();
    const transport = inProcessTransport(court, { base: '/api' });
    return {
      tokens,
      order,
      defects: () => defects,
      close: async () => {},
      async send({ method, path, headers, body, givenUp }) {
        const sent = transportBody(body);
        const answer = await transport({
          method: method as 'GET',
          headers,
          template: path,
          timeoutMs: 10_000,
          maxResponseBytes: 1e8,
          responseType: 'bytes',
          url: `https://court.example/api${path}`,
          signal: givenUp ? AbortSignal.abort() : new AbortController().signal,
          ...(sent === undefined ? {} : { body: sent }),
        });
        const bytes = answer.body as Uint8Array;
        return {
          status: answer.status,
          headers: pick((name) => answer.headers[name]),
          base64: toBase64(bytes),
        };
      },
    };
  },
};

function transportBody(body: SentBody | undefined): TransportBody | undefined {
  if (!body) return undefined;
  if (body.spaces !== undefined) return ' '.repeat(body.spaces);
  if (body.base64 !== undefined) return fromBase64(body.base64);
  if (!body.form) return body.text ?? '';
  const { fields, file } = body.form;
  // A form without its file cannot be said to this transport; an empty body is what such a client would send.
  if (!file) return '';
  return { fields, file: { name: file.name, mediaType: file.type, content: fromBase64(file.base64) } };
}

const server = setupServer();
let courts = 0;

export const mswInNode: Door = {
  name: 'MSW in Node',
  async open() {
    const { court, tokens, defects, order } = courtUnderTest();
    if (courts++ === 0) server.listen({ onUnhandledFrame: 'error' } as never);
    // Mounted below a path, and at an address that does not exist: nothing may reach the network.
    const baseUrl = `https://court-${courts}.example/api`;
    server.use(...courtHandlers(court, `${baseUrl}/`));
    return {
      tokens,
      order,
      defects: () => defects,
      send: (sent) => sendByFetch(baseUrl, sent),
      async close() {
        if (--courts === 0) server.close();
      },
    };
  },
};

export const standAlone: Door = {
  name: 'stand-alone HTTP',
  async open() {
    const { court, tokens, defects, order } = courtUnderTest();
    const { url, close } = await openHttpDoor(court, { port: 0 });
    return { tokens, order, defects: () => defects, close, send: (sent) => sendByFetch(url, sent) };
  },
};
