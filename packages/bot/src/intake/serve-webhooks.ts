// Receives the court's webhooks: verified, kept, and only then answered with 2xx. What is missed comes by the feed.
import { serve } from '@hono/node-server';
import type { Schemas } from '@yunting/sdk';
import { fetchHandler } from '@yunting/sdk/webhooks';
import type { Bot } from '../core/engine/bot.ts';

export interface WebhookServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Serves one path on 127.0.0.1; a proxy with TLS stands before it. */
export async function serveWebhooks(bot: Bot, port: number, secret: string): Promise<WebhookServer> {
  const fetch = fetchHandler<Schemas['EventEnvelope']>({
    secrets: [secret],
    onEvent: (event) => bot.accept(event),
  });
  return await new Promise((done) => {
    const server = serve({ fetch, port, hostname: '127.0.0.1' }, (info) =>
      done({
        port: info.port,
        close: () =>
          new Promise<void>((closed) => {
            server.close(() => closed());
          }),
      }),
    );
  });
}
