// Starts the page: builds it if need be, listens on loopback, opens the world on disk.
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

export interface Listeners {
  /** A line for whoever started it. */
  readonly say: (line: string) => void;
  /** What should not happen. */
  readonly onDefect: (error: unknown) => void;
  /** What the bot met and survived. */
  readonly onTrouble: (what: string, error: unknown) => void;
}

type Fetch = (request: Request) => Response | Promise<Response>;

/** Resolves when the page can be opened. @throws when the port is taken: before anything of the world is touched */
export async function startPage(
  { port, data }: ServerOptions,
  { say, onDefect, onTrouble }: Listeners,
): Promise<RunningPage> {
  await buildPage(say);
  let answer: Fetch = () => new Response('正在启动 · starting\n', { status: 503 });
  const { server, actual } = await listen((request) => answer(request), port);
  const stopListening = async (): Promise<void> => {
    const closed = new Promise<void>((done) => server.close(() => done()));
    server.closeAllConnections();
    await closed;
  };
  try {
    const changes = new Changes();
    const theatre = await openTheatre(data, changes, onTrouble);
    const app = createApp({ theatre, changes, page: servePage(), onDefect });
    answer = (request) => app.fetch(request);
    return {
      url: `http://127.0.0.1:${actual}`,
      async close() {
        await stopListening();
        await theatre.close();
      },
    };
  } catch (error) {
    await stopListening();
    throw error;
  }
}

function listen(fetch: Fetch, port: number): Promise<{ server: Server; actual: number }> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: '127.0.0.1' }, (info) =>
      resolve({ server, actual: info.port }),
    ) as Server;
    server.once('error', reject);
  });
}
