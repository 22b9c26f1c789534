// The page's server in this process, over a folder of its own; and the court behind it, for what a test does not do by hand.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Yunting } from '@yunting/sdk';
import { fetchTransport } from '@yunting/sdk/transports/fetch';
import { startPage } from '../server/start.ts';

export interface Served {
  readonly url: string;
  readonly data: string;
  /** The court as this persona, through the page's own address. */
  readonly as: (persona: string) => Promise<Yunting>;
  /** Court time moves; everything due on the way happens. */
  readonly advanceTo: (to: string) => Promise<void>;
  readonly defects: unknown[];
  readonly close: () => Promise<void>;
}

export async function serve(): Promise<Served> {
  const data = mkdtempSync(join(tmpdir(), 'court-web-'));
  const defects: unknown[] = [];
  const { url, close } = await startPage(
    { port: 0, data },
    {
      say: () => undefined,
      onDefect: (error) => defects.push(error),
      onTrouble: (what, cause) => defects.push(new Error(what, { cause })),
    },
  );
  return {
    url,
    data,
    defects,
    as: async (persona) => clientOf(url, persona),
    advanceTo: async (to) => {
      const answer = await post(`${url}/api/clock`, { to });
      if (!answer.ok) throw new Error(await answer.text());
    },
    async close() {
      await close();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** The court as this persona. */
export async function clientOf(url: string, persona: string): Promise<Yunting> {
  const { tokens } = (await (await fetch(`${url}/api/session`)).json()) as { tokens: Record<string, string> };
  return new Yunting({
    baseUrl: `${url}/court`,
    transport: fetchTransport(),
    auth: { token: tokens[persona] ?? '' },
  });
}

export const post = (url: string, body: unknown): Promise<Response> =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
