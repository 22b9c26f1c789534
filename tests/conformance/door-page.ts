// The page in which the court runs behind MSW's service worker. Driven from outside through `window.door`.
import { setupWorker } from 'msw/browser';
import { courtHandlers } from '@yunting/mock-server/browser';
import { courtUnderTest } from './door-court.ts';
import type { Order } from './door-court.ts';
import { sendByFetch } from './door-send.ts';
import type { Got, Sent } from './door-send.ts';

/** What the test sees of the page. */
export interface PageDoor {
  readonly tokens: Readonly<Record<string, string>>;
  send(sent: Sent): Promise<Got | { readonly failed: string }>;
  order(order: Order): void;
  defects(): string[];
}

/** An address that does not exist: what the worker does not answer fails. */
const baseUrl = 'https://court.example/api';

const { court, tokens, order, defects } = courtUnderTest();
const worker = setupWorker(...courtHandlers(court, baseUrl));
await worker.start({ quiet: true, onUnhandledFrame: 'bypass' } as never);

const door: PageDoor = {
  tokens,
  order,
  defects: () => defects,
  send: (sent) => sendByFetch(baseUrl, sent).catch((error: unknown) => ({ failed: String(error) })),
};
Object.assign(window, { door });
