// Health and figures of a running bot, for a supervisor on the same machine. No personal data, no case.
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { Bot } from '../core/engine/bot.ts';

export interface HealthSource {
  readonly bot: Bot;
  /** Machine time, milliseconds. */
  readonly startedAt: number;
  readonly now: () => number;
  readonly troubles: () => number;
}

export interface Health {
  readonly port: number;
  close(): Promise<void>;
}

/** Serves `/health` on 127.0.0.1. */
export async function serveHealth(
  port: number,
  { bot, startedAt, now, troubles }: HealthSource,
): Promise<Health> {
  const app = new Hono().get('/health', (context) =>
    context.json({
      ok: true,
      upSeconds: Math.round((now() - startedAt) / 1000),
      troubles: troubles(),
      ...bot.status(),
    }),
  );
  return await new Promise((done) => {
    const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, (info) =>
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
