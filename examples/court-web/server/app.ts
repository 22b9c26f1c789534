// The page's server: the court's API passed through, the phones, the clock, the bank's counter. Loopback, own pages only.
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { streamSSE } from 'hono/streaming';
import { fetchDoor } from '@yunting/mock-server';
import type { Changes } from './changes.ts';
import { now, payAtBank } from './court-side.ts';
import { phoneRoutes } from './phone-routes.ts';
import { BadRequest, readPayment, readTime } from './requests.ts';
import { ownPagesOnly } from './same-origin.ts';
import { simulated } from './simulated.ts';
import type { Theatre } from './theatre.ts';

export interface AppParts {
  readonly theatre: Theatre;
  readonly changes: Changes;
  readonly page: (path: string) => Response | undefined;
  /** Told of what should not happen. */
  readonly onDefect: (error: unknown) => void;
}

/** A comment now and then keeps the stream open, and shows the server a page that has gone. */
const heartbeatMs = 20_000;

/** All routes. */
export function createApp({ theatre, changes, page, onDefect }: AppParts): Hono {
  const app = new Hono();
  app.use(ownPagesOnly);

  app.all('/court/*', async (context) => {
    const { running } = await theatre.stage();
    return fetchDoor(running.court, context.req.raw, { base: '/court' });
  });

  app.use('/api/*', bodyLimit({ maxSize: 64 * 1024 }));
  app.use('/api/*', async (context, next) => {
    await next();
    context.header('cache-control', 'no-store');
  });

  app.get('/api/session', async (context) => {
    const { tokens, running } = await theatre.stage();
    return context.json({ tokens: tokens(), now: now(running), simulated });
  });

  app.get('/api/changes', (context) =>
    streamSSE(context, async (stream) => {
      const tell = (): void => void stream.writeSSE({ event: 'changed', data: '' });
      const leave = changes.listen(tell);
      stream.onAbort(leave);
      tell();
      while (!stream.aborted) {
        await stream.sleep(heartbeatMs);
        await stream.write(': here\n\n');
      }
    }),
  );

  app.get('/api/clock', async (context) => context.json({ now: now((await theatre.stage()).running) }));
  app.post('/api/clock', async (context) => {
    const { running } = await theatre.stage();
    const to = readTime(await context.req.json());
    if (to < running.court.world().nowMs)
      throw new BadRequest('时间只能向前', 'Court time only goes forward');
    const fired = await running.time.advance(to);
    changes.tell();
    return context.json({ now: now(running), fired });
  });

  app.post('/api/payments', async (context) => {
    const { running } = await theatre.stage();
    const { fiscalCode, amountFen } = readPayment(await context.req.json());
    await payAtBank(running, fiscalCode, amountFen);
    return context.json({});
  });

  app.post('/api/tour/:tour/reset', async (context) => {
    if (!['demo', 'refused'].includes(context.req.param('tour')))
      throw new BadRequest('没有这个导览', 'There is no such tour');
    await theatre.startOver();
    return context.json({});
  });

  app.route('/api/phones/:owner', phoneRoutes(theatre));

  app.get('*', (context) => page(context.req.path) ?? context.notFound());
  app.notFound((context) => context.json({ zh: '没有这个地址', en: 'There is no such address' }, 404));
  app.onError((error, context) => {
    if (error instanceof BadRequest || error instanceof SyntaxError) {
      const words = error instanceof BadRequest ? error : { zh: '应为 JSON', en: 'JSON is expected' };
      return context.json({ zh: words.zh, en: words.en }, 400);
    }
    if (isSpoken(error)) return context.json({ zh: error.zh, en: error.en }, 409);
    onDefect(error);
    return context.json({ zh: '本机服务出错', en: 'The local server failed' }, 500);
  });
  return app;
}

/** An error that already speaks both languages: a refusal of the court or of the chat. */
const isSpoken = (error: unknown): error is { zh: string; en: string } =>
  error instanceof Error && 'zh' in error && 'en' in error;
