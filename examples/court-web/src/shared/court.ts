// The court's API in the page: the SDK over fetch, one client for each person that the page plays.
import { Yunting } from '@yunting/sdk';
import { fetchTransport } from '@yunting/sdk/transports/fetch';

/** `GET /api/session` */
export interface PageSession {
  /** Persona key → bearer token of the mock court. */
  readonly tokens: Readonly<Record<string, string>>;
  /** Court time, RFC 3339. */
  readonly now: string;
}

const clients = new Map<string, Yunting>();

/** A client that acts as this persona; the same object for the same token. */
export function courtAs(session: PageSession, persona: string): Yunting {
  const token = session.tokens[persona];
  if (token === undefined) throw new RangeError(`no token for ${persona}`);
  const known = clients.get(token);
  if (known) return known;
  const client = new Yunting({
    baseUrl: `${globalThis.location.origin}/court`,
    transport: fetchTransport(),
    auth: { token },
  });
  clients.set(token, client);
  return client;
}
