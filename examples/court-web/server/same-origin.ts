// Who may ask this server: a page of its own, on this machine. It hands out tokens of the mock court, so no other page may.
import type { Context, Next } from 'hono';

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Loopback names only, with or without a port: a guard against DNS rebinding. */
export function isLoopback(host: string | undefined): boolean {
  return loopback.has((host ?? '').replace(/:\d+$/, '').toLowerCase());
}

/** Refuses an unknown Host header, and every request that another origin's page sends. */
export async function ownPagesOnly(context: Context, next: Next): Promise<Response | undefined> {
  const host = context.req.header('host');
  if (!isLoopback(host)) return context.text('unknown host\n', 421);
  const origin = context.req.header('origin');
  if (origin !== undefined && origin !== `http://${host}`) return context.text('another origin\n', 403);
  const site = context.req.header('sec-fetch-site');
  if (site === 'cross-site' || site === 'same-site') {
    // A link from elsewhere may open the page itself; nothing else.
    if (context.req.header('sec-fetch-mode') !== 'navigate' || context.req.path.startsWith('/api/'))
      return context.text('another site\n', 403);
  }
  await next();
  return undefined;
}
