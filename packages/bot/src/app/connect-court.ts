// The court as the room agent reaches it: signed in with its own secret, and, for a bound member, with a short token.
import { createSession } from '@yunting/sdk';
import type { Runtime, Yunting } from '@yunting/sdk';
import type { Court } from '../core/ports/court.ts';

export interface CourtConnection {
  /** A client of the court that is nobody yet. */
  readonly anyone: Yunting;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The machine that knows when a token ends; the platform's own unless given. */
  readonly runtime?: Runtime;
}

/** Members whose tokens are kept at a time; the one not used for longest goes. */
const maxMembers = 1000;

export function connectCourt({ anyone, clientId, clientSecret, runtime }: CourtConnection): Court {
  const machine = runtime ? { runtime } : {};
  const signedIn = ({ accessToken, expiresAt }: { accessToken: string; expiresAt: string }) => ({
    token: accessToken,
    expiresAt: Date.parse(expiresAt),
  });
  const agent = anyone.with({
    auth: {
      session: createSession({
        ...machine,
        refresh: async () => signedIn(await anyone.identity.createAppSession({ clientId, clientSecret })),
      }),
    },
  });
  const members = new Map<string, Yunting>();
  const memberClient = (memberId: string): Yunting =>
    agent.with({
      auth: {
        session: createSession({
          ...machine,
          refresh: async () => signedIn(await agent.identity.exchangeToken({ memberId })),
        }),
      },
    });
  return {
    agent,
    member(memberId) {
      const member = members.get(memberId) ?? memberClient(memberId);
      members.delete(memberId);
      members.set(memberId, member);
      if (members.size > maxMembers) members.delete(members.keys().next().value!);
      return Promise.resolve(member);
    },
  };
}
