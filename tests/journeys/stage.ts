// Where journeys are played: a court, the people of the sandbox, and a client for each of them through one of the doors.
// A journey is written once and played through every door, and again with answers lost on the way.
import { http, passthrough } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Yunting } from '@yunting/sdk';
import { defaultRuntime } from '@yunting/sdk/core';
import { operations } from '@yunting/sdk/contract';
import type { Transport } from '@yunting/sdk/core';
import { fetchTransport } from '@yunting/sdk/transports/fetch';
import {
  Court,
  fixedWall,
  inProcessTransport,
  personaList,
  Timekeeper,
  tokenFor,
} from '@yunting/mock-server';
import { courtHandlers } from '@yunting/mock-server/msw';
import { openHttpDoor } from '@yunting/mock-server/node';
import { Courier } from '../../packages/mock-server/src/doors/courier.ts';
import { payerActs } from '../../packages/mock-server/src/payments/payer.ts';

export type DoorName = 'inProcess' | 'msw' | 'http' | 'prism';

/** Machine time on stage: it stands still, so that a journey repeats byte for byte. */
const wallStartMs = Date.parse('2026-09-01T01:00:00Z');

export interface Stage {
  readonly court: Court;
  readonly time: Timekeeper;
  /** A client signed in as this persona (see `personaList`). */
  readonly as: (persona: string) => Yunting;
  /** A client that is nobody. */
  readonly anyone: Yunting;
  /** The persona's principal id. */
  readonly idOf: (persona: string) => string;
  /** Court time passes, to an instant or date. */
  readonly advanceTo: (to: string) => Promise<void>;
  /** The courier has carried every webhook there was to carry, and the court has its reports. */
  readonly idle: () => Promise<void>;
  /** The payer pays this 缴款码 at a bank. */
  readonly payAtBank: (fiscalCode: string, amountFen: number) => void;
  /** The payer finishes a payment in the app. */
  readonly payInApp: (paymentId: string, amountFen: number) => void;
}

interface OpenStage extends Stage {
  readonly defects: unknown[];
  readonly close: () => Promise<void>;
}

const doors = (process.env['YUNTING_DOORS'] ?? 'inProcess').split(',') as DoorName[];

/** A journey as data: for the run that mutates the contract's transitions under it. */
export interface Play {
  readonly sentence: string;
  readonly play: (stage: Stage) => Promise<void>;
}

/** Journeys that were declared while YUNTING_DOORS is `none`; they are then not run as tests. */
export const plays: Play[] = [];

/** A story that must hold through every door, and leave the same world when answers are lost. */
export function journey(sentence: string, play: (stage: Stage) => Promise<void>): void {
  if (process.env['YUNTING_DOORS'] === 'none') {
    plays.push({ sentence, play });
    return;
  }
  describe(sentence, () => {
    it.each(doors)(
      'through the door %s',
      async (door) => {
        await withStage(door, play);
      },
      60_000,
    );
    if (!doors.includes('inProcess')) return;
    it('leaves the same world when answers are lost on the way', async () => {
      const clean = await withStage('inProcess', play);
      const lossy = await withStage('inProcess', play, (stage) => {
        // What is never re-sent by design (sessions, one-time codes, join tickets) is asked for again by a person, not here.
        for (const { id, key } of Object.values(operations)) {
          if (key !== 'never') stage.court.faults.set({ kind: 'lostResponse', on: id, probability: 0.3 });
        }
      });
      expect(lossy).toBe(clean);
    }, 120_000);
  });
}

/** Plays on a fresh stage; the digest of the world it leaves (without the kept answers of keys). */
async function withStage(
  door: DoorName,
  play: (stage: Stage) => Promise<void>,
  prepare?: (stage: Stage) => void,
): Promise<string> {
  const stage = await openStage(door);
  try {
    prepare?.(stage);
    await play(stage);
    await stage.idle();
    expect(stage.defects).toEqual([]);
    return stage.court.world().digest(['idempotency']);
  } catch (error) {
    if (stage.defects.length > 0) console.error('defects of the court:', stage.defects);
    throw error;
  } finally {
    await stage.close();
  }
}

/** Opens a stage by hand, for tests that are no journeys. */
export async function openStage(door: DoorName = 'inProcess'): Promise<OpenStage> {
  const defects: unknown[] = [];
  const onDefect = (error: unknown, operation?: string): void => {
    defects.push(`${operation ?? ''}: ${error instanceof Error ? error.stack : String(error)}`);
  };
  const court = new Court({
    seed: 'journey',
    wall: fixedWall(wallStartMs),
    allowLoopbackWebhooks: true,
    onDefect,
  });
  const time = new Timekeeper(court);
  // One parcel at a time: what the court learns of its webhooks then comes in the same order in every run.
  const courier = new Courier(court, { atOnce: 1, onDefect });
  time.register(courier);
  const way = await openWay(door, court);
  const clients = new Map<string, Yunting>();
  const client = (token?: string): Yunting =>
    new Yunting({
      baseUrl: way.baseUrl,
      transport: way.transport,
      runtime: hastyRuntime,
      maxRetries: 8,
      ...(token === undefined ? {} : { auth: { token } }),
    });
  // Everyone signs in at the start, in the same order, so that tokens do not depend on who acts first.
  for (const { key } of personaList) clients.set(key, client(tokenFor(court, key)));
  return {
    court,
    time,
    anyone: client(),
    as(persona) {
      const found = clients.get(persona);
      if (!found) throw new RangeError(`no persona ${persona}`);
      return found;
    },
    idOf: (persona) => personaList.find((one) => one.key === persona)?.principalId ?? '',
    async advanceTo(to) {
      await time.advance(Date.parse(to.length === 10 ? `${to}T00:00:00+08:00` : to));
    },
    idle: () => time.idle(),
    payAtBank: (fiscalCode, amountFen) =>
      payerActs(court, 'main', { fiscalCode, amountFen, outcome: 'succeeded' }),
    payInApp: (paymentId, amountFen) =>
      payerActs(court, 'main', { paymentId, amountFen, outcome: 'succeeded' }),
    defects,
    async close() {
      await courier.close();
      await way.close();
    },
  };
}

/** The machine's runtime, but waits between tries are fifty times shorter. Deadlines stay as they are. */
const hastyRuntime = {
  ...defaultRuntime(),
  setTimeout: (run: () => void, delayMs: number) =>
    defaultRuntime().setTimeout(run, delayMs < 5_000 ? delayMs / 50 : delayMs),
};

interface Way {
  readonly baseUrl: string;
  readonly transport: Transport;
  readonly close: () => Promise<void>;
}

async function openWay(door: DoorName, court: Court): Promise<Way> {
  switch (door) {
    case 'inProcess':
      return { baseUrl: 'http://court.test', transport: inProcessTransport(court), close: async () => {} };
    case 'msw': {
      const baseUrl = `http://court-${++mswCourts}.test`;
      const handlers = courtHandlers(court, baseUrl);
      server.use(...handlers);
      return { baseUrl, transport: fetchTransport(), close: async () => {} };
    }
    case 'http': {
      const { url, close } = await openHttpDoor(court, { port: 0 });
      return { baseUrl: url, transport: fetchTransport(), close };
    }
    case 'prism': {
      const { judgedBy } = await import('./prism.ts');
      const { url, transport, violations } = await judgedBy(court);
      return { baseUrl: url, transport, close: async () => expect(violations).toEqual([]) };
    }
  }
}

let mswCourts = 0;
// What goes to this machine is no court of MSW's: another door, or somebody who receives webhooks.
const isLoopback = ({ request }: { request: Request }): boolean =>
  new URL(request.url).hostname === '127.0.0.1';
const server = setupServer(http.all(isLoopback, () => passthrough()));
if (doors.includes('msw')) {
  beforeAll(() => server.listen({ onUnhandledFrame: 'error' } as never));
  afterAll(() => server.close());
}
