import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { hmacSm3, verify } from '@yunting/sdk/webhooks';
import type { EventType } from '@yunting/sdk/contract';
import { theCourt } from '../court/actor.ts';
import { Court } from '../mock-court.ts';
import type { Records } from '../court/records.ts';
import { fixedWall } from '../runtime.ts';
import { Timekeeper } from '../sandbox/advance.ts';
import { addPersonas } from '../sandbox/personas.ts';
import type { DeliveryReport } from '../services/events/outcome.ts';
import { Courier } from './courier.ts';
import { guardedLookup, post, suites } from './courier-post.ts';
import type { Parcel } from './courier-post.ts';

const ownerId = 'prs_personaapp';
const secret = `whsec_${btoa('a secret of this endpoint, 32 byte')}`;
const wallMs = Date.parse('2026-09-01T09:00:00+08:00');

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

function newCourt(allowLoopbackWebhooks = true): Court {
  const court = new Court({ wall: fixedWall(wallMs), allowLoopbackWebhooks });
  addPersonas(court);
  return court;
}

/** An endpoint put in place, so that nothing but the courier is tried here. */
function givenEndpoint(court: Court, url: string, some: Partial<Records['endpoint']> = {}): string {
  return court.world().run(wallMs, (commit) => {
    const id = commit.id('endpoint');
    const endpoint = {
      id,
      version: 1,
      createdAt: '2026-09-01T09:00:00+08:00',
      state: 'active',
      ownerId,
      ownerIds: [ownerId],
      url,
      eventTypes: [],
      suites: ['v1'],
      secrets: [{ secret }],
      ...some,
    } as const;
    commit.tx.put('endpoint', endpoint as Records['endpoint']);
    return id;
  });
}

/** Something that the endpoint's owner may know of. */
function tell(court: Court, type: EventType = 'grant.given'): void {
  court
    .world()
    .run(wallMs, (commit) =>
      commit.tell(type, { id: commit.id('grant'), version: 1, createdAt: '', ownerIds: [ownerId] }, theCourt),
    );
}

/** A courier that carries to a stand-in; what it carried, and what is answered. */
function couriered(
  court: Court,
  answer: (parcel: Parcel) => DeliveryReport = () => ({ outcome: 'accepted', status: 200 }),
) {
  const carried: Parcel[] = [];
  const courier = new Courier(court, {
    post: (parcel) => {
      carried.push(parcel);
      return Promise.resolve(answer(parcel));
    },
    onDefect: (error) => {
      throw error;
    },
  });
  stops.push(() => courier.close());
  return { courier, carried };
}

/** A receiver on this machine. */
async function receiver(status: number, headers: Record<string, string> = {}) {
  const got: { headers: Record<string, string | string[] | undefined>; body: string }[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (piece) => (body += String(piece)));
    request.on('end', () => {
      got.push({ headers: request.headers, body });
      response.writeHead(status, headers).end('whatever the receiver says');
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  stops.push(() => new Promise((done) => server.close(() => done())));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, got };
}

const deliveriesOf = (court: Court) => court.world().read().all('delivery');
const now = () => wallMs;

describe('the courier', () => {
  it('carries a signed envelope to a real receiver and reports it delivered', async () => {
    const court = newCourt();
    const { url, got } = await receiver(204);
    givenEndpoint(court, url);
    const courier = new Courier(court);
    stops.push(() => courier.close());
    tell(court);
    await courier.idle('main');
    expect(got).toHaveLength(1);
    const { id, event } = await verify<{ id: string; type: string }>(got[0]!.body, got[0]!.headers, {
      secrets: secret,
      now,
    });
    const [delivery] = deliveriesOf(court);
    expect(delivery).toMatchObject({ state: 'delivered', attempts: [{ outcome: 'accepted', status: 204 }] });
    expect(event).toEqual(delivery!.envelope);
    expect(id).toBe(event.id);
    expect(got[0]!.headers['content-type']).toBe('application/json; charset=utf-8');
  });

  it('does not follow redirects, and keeps nothing of what the receiver says', async () => {
    const court = newCourt();
    const target = await receiver(200);
    const { url } = await receiver(302, { location: target.url });
    givenEndpoint(court, url);
    const courier = new Courier(court);
    stops.push(() => courier.close());
    tell(court);
    await courier.idle('main');
    expect(target.got).toEqual([]);
    expect(deliveriesOf(court)).toMatchObject([
      { state: 'retrying', attempts: [{ outcome: 'redirected', status: 302 }] },
    ]);
    expect(JSON.stringify(court.world().snapshot())).not.toContain('whatever the receiver says');
  });

  it('tries again as court time passes, and stops at the end of the ladder', async () => {
    const court = newCourt();
    const endpointId = givenEndpoint(court, 'https://hooks.example.com/');
    const { courier, carried } = couriered(court, () => ({ outcome: 'refused', status: 500 }));
    const time = new Timekeeper(court);
    time.register(courier);
    tell(court);
    await time.advance(court.world().nowMs + 100 * 3_600_000);
    expect(carried).toHaveLength(10);
    expect(new Set(carried.map((parcel) => parcel.headers['webhook-id'])).size).toBe(1);
    expect(deliveriesOf(court)[0]!.state).toBe('exhausted');
    expect(court.world().read().find('endpoint', endpointId)!.state).toBe('paused');
  });

  it('signs with every secret and suite in force', async () => {
    const court = newCourt();
    const former = `whsec_${btoa('the secret that was there before')}`;
    const secrets = [
      { secret },
      { secret: former, retiresAtWall: wallMs + 1 },
      { secret: `whsec_${btoa('long retired, 16 bytes+')}`, retiresAtWall: wallMs },
    ];
    givenEndpoint(court, 'https://hooks.example.com/', { suites: ['v1', 'v1sm3'], secrets });
    const { courier, carried } = couriered(court);
    tell(court);
    await courier.idle('main');
    const { body, headers } = carried[0]!;
    expect(headers['webhook-signature']!.split(' ')).toHaveLength(4);
    await verify(body, headers, { secrets: former, now });
    await verify(body, headers, { secrets: secret, now, suites: [suites['v1sm3']!] });
    await expect(verify(body, headers, { secrets: secrets[2]!.secret, now })).rejects.toThrow();
    expect(hmacSm3(() => new Uint8Array()).name).toBe('v1sm3');
  });

  it('sends what was asked for in an earlier life', async () => {
    const court = newCourt();
    givenEndpoint(court, 'https://hooks.example.com/');
    tell(court);
    expect(deliveriesOf(court)[0]!.state).toBe('pending');
    const { courier, carried } = couriered(court);
    await courier.idle('main');
    expect(carried).toHaveLength(1);
    expect(deliveriesOf(court)[0]!.state).toBe('delivered');
  });

  it('judges the address again: what this world does not allow is not sent', async () => {
    const court = newCourt(false);
    const { url, got } = await receiver(200);
    givenEndpoint(court, url);
    const courier = new Courier(court);
    stops.push(() => courier.close());
    tell(court);
    await courier.idle('main');
    expect(got).toEqual([]);
    expect(deliveriesOf(court)[0]!.attempts).toMatchObject([{ outcome: 'unsafeAddress' }]);
  });

  it('acts out the faults of the sandbox', async () => {
    const court = newCourt();
    givenEndpoint(court, 'https://hooks.example.com/');
    const { courier, carried } = couriered(court);
    court.faults.set({ kind: 'webhookDuplicate', on: 'grant.given', times: 1 });
    tell(court);
    await courier.idle('main');
    expect(carried).toHaveLength(2);
    expect(carried[1]).toEqual(carried[0]);
    court.faults.set({ kind: 'webhookForged', on: '*', times: 1 });
    tell(court);
    await courier.idle('main');
    const [, , forged, real] = carried;
    await expect(verify(forged!.body, forged!.headers, { secrets: secret, now })).rejects.toThrow();
    await verify(real!.body, real!.headers, { secrets: secret, now });
    court.faults.set({ kind: 'webhookReorder', on: 'grant.given', times: 1, latencyMs: 5 });
    tell(court, 'grant.given');
    tell(court, 'grant.revoked');
    await courier.idle('main');
    expect(carried.slice(4).map((parcel) => (JSON.parse(parcel.body) as { type: string }).type)).toEqual([
      'grant.revoked',
      'grant.given',
    ]);
    court.faults.set({ kind: 'webhookLate', on: '*', times: 1, latencyMs: 60_000 });
    tell(court);
    await courier.idle('main');
    expect(Number(carried.at(-1)!.headers['webhook-timestamp'])).toBeGreaterThanOrEqual(wallMs / 1000 + 60);
    expect(deliveriesOf(court).map((one) => one.state)).toEqual([
      'delivered',
      'delivered',
      'delivered',
      'delivered',
      'delivered',
    ]);
  });

  it('stops when it is closed', async () => {
    const court = newCourt();
    givenEndpoint(court, 'https://hooks.example.com/');
    const { courier, carried } = couriered(court);
    await courier.close();
    tell(court);
    await Promise.resolve();
    expect(carried).toEqual([]);
  });
});

describe('sending over the network', () => {
  const parcel = { headers: {}, body: '{}', allowLoopback: true };

  it('tells what went wrong in its own words', async () => {
    expect(await post({ ...parcel, url: 'http://127.0.0.1:1/' })).toMatchObject({
      outcome: 'unreachable',
      detail: 'ECONNREFUSED',
    });
    const { url } = await receiver(429, { 'retry-after': '120' });
    expect(await post({ ...parcel, url })).toEqual({
      outcome: 'refused',
      status: 429,
      retryAfterSeconds: 120,
    });
    const gone = await receiver(410);
    expect(await post({ ...parcel, url: gone.url })).toMatchObject({ outcome: 'gone' });
  });

  it('connects only where every answer of the resolver is public', async () => {
    const ask = (addresses: readonly string[], allowLoopback = false) =>
      new Promise<unknown>((done) => {
        const resolve = (
          _name: string,
          _options: object,
          answered: (error: null, all: { address: string; family: number }[]) => void,
        ) =>
          answered(
            null,
            addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
          );
        guardedLookup(allowLoopback, resolve as never)('hooks.example.com', { all: true }, (error, all) =>
          done(error?.code ?? all),
        );
      });
    expect(await ask(['8.8.8.8', '2606:4700:4700::1111'])).toHaveLength(2);
    expect(await ask(['8.8.8.8', '10.0.0.1'])).toBe('UNSAFE_ADDRESS');
    expect(await ask(['::ffff:127.0.0.1'])).toBe('UNSAFE_ADDRESS');
    expect(await ask([])).toBe('UNSAFE_ADDRESS');
    expect(await ask(['127.0.0.1'])).toBe('UNSAFE_ADDRESS');
    expect(await ask(['127.0.0.1', '::1'], true)).toHaveLength(2);
    expect(await ask(['169.254.169.254'], true)).toBe('UNSAFE_ADDRESS');
  });
});
