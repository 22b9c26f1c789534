// Starts the page: builds it if need be, opens the world on disk, listens on loopback.
import { serve } from '@hono/node-server';
import type { Server } from 'node:http';
import { createApp } from './app.ts';
import { Changes } from './changes.ts';
import type { ServerOptions } from './options.ts';
import { buildPage, servePage } from './page.ts';
import { openTheatre } from './theatre.ts';

export interface RunningPage {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Resolves when the page can be opened. */
export async function startPage(
  { port, data }: ServerOptions,
  say: (line: string) => void,
  onDefect: (error: unknown) => void,
): Promise<RunningPage> {
  await buildPage(say);
  const changes = new Changes();
  const theatre = await openTheatre(data, changes);
  const app = createApp({ theatre, changes, page: servePage(), onDefect });
  try {
    const { server, actual } = await listen(app.fetch, port);
    return {
      url: `http://127.0.0.1:${actual}`,
      async close() {
        const closed = new Promise<void>((done) => server.close(() => done()));
        server.closeAllConnections();
        await closed;
        await theatre.close();
      },
    };
  } catch (error) {
    await theatre.close();
    throw error;
  }
}

function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  port: number,
): Promise<{ server: Server; actual: number }> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: '127.0.0.1' }, (info) =>
      resolve({ server, actual: info.port }),
    ) as Server;
    server.once('error', reject);
  });
}
