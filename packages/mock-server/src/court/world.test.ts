import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Court } from '../mock-court.ts';
import type { JournalEntry } from './journal.ts';
import { toyEvents } from '../testing/toy-services.ts';
import { toyCourt } from '../testing/toy-court.ts';
import type { ToyCourt } from '../testing/toy-court.ts';
import { World } from './world.ts';

/** A random run: who does what, and how time passes. */
const act = fc.oneof(
  fc.record({
    kind: fc.constant('create' as const),
    who: fc.constantFrom('plaintiff', 'defendant'),
    key: fc.nat(20),
  }),
  fc.record({
    kind: fc.constantFrom('pause' as const, 'resume' as const, 'remove' as const),
    who: fc.constantFrom('plaintiff', 'defendant'),
    at: fc.nat(20),
  }),
  fc.record({ kind: fc.constant('advance' as const), minutes: fc.nat(90) }),
);
type Act = typeof act extends fc.Arbitrary<infer A> ? A : never;

function play(toy: ToyCourt, acts: readonly Act[], world = 'main'): string[] {
  const ids: string[] = [];
  return acts.map((one, step) => {
    if (one.kind === 'advance') {
      const target = toy.court.world(world);
      return JSON.stringify(target.advance(target.nowMs + one.minutes * 60_000, toy.wall.now()));
    }
    const path =
      one.kind === 'create'
        ? ''
        : `/${ids[one.at % Math.max(ids.length, 1)] ?? 'whk_00000nothing'}${one.kind === 'remove' ? '' : `/${one.kind}`}`;
    const answer = toy.ask(one.who, {
      method: one.kind === 'remove' ? 'DELETE' : 'POST',
      path: `/v1/webhook-endpoints${path}`,
      key: one.kind === 'create' ? `create-${one.key}` : `step-${step}`,
      body: one.kind === 'create' ? `{"url":"https://hooks.example.com/${one.key}"}` : '{"version":1}',
    });
    if (answer.status === 201)
      ids.push((JSON.parse(String(answer.body)) as { endpoint: { endpointId: string } }).endpoint.endpointId);
    return `${answer.status} ${JSON.stringify(answer.headers)} ${String(answer.body)}`;
  });
}

describe('the same seed and the same calls', () => {
  it('give the same bytes, headers included, and the same world', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const [one, other] = [toyCourt(), toyCourt()];
        expect(play(one, acts)).toEqual(play(other, acts));
        expect(one.court.world().digest()).toBe(other.court.world().digest());
        expect([...one.defects, ...other.defects]).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('give other ids and secrets with another seed', () => {
    expect(toyCourt({ seed: 'one' }).endpoint('plaintiff', 'k')).not.toBe(
      toyCourt({ seed: 'two' }).endpoint('plaintiff', 'k'),
    );
  });
});

describe('a world from its journal, or from its snapshot', () => {
  it('is the same world, and goes on the same way', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), fc.array(act, { maxLength: 15 }), (before, after) => {
        const entries: string[] = [];
        const memory = {
          names: () => (entries.length > 0 ? ['main'] : []),
          entries: () => entries.map((line) => JSON.parse(line) as JournalEntry),
          journal: () => ({ append: (entry: JournalEntry) => void entries.push(JSON.stringify(entry)) }),
          remove: () => {},
        };
        const first = toyCourt({ storage: memory });
        play(first, before);
        const print = first.court.world().digest();
        const snapshot = JSON.parse(JSON.stringify(first.court.world().snapshot())) as JournalEntry;
        // Another seed on purpose: a world keeps the one that it began with.
        const second = new Court({ seed: 'other', wall: first.wall, services: [toyEvents], storage: memory });
        expect(second.world().digest()).toBe(print);
        const third = new World({
          name: 'main',
          seed: 'x',
          nowMs: 0,
          services: new Map([['events', toyEvents]]),
          entries: [snapshot],
        });
        expect(third.digest()).toBe(print);
        expect(third.nextWake()).toBe(first.court.world().nextWake());
        const went = play(first, after);
        const replayed = play({ ...first, court: second, ask: askOn(second, first) }, after);
        expect(replayed.map(withoutRequestId)).toEqual(went.map(withoutRequestId));
        expect(second.world().digest()).toBe(first.court.world().digest());
      }),
      { numRuns: 25 },
    );
  });
});

/** The same people with the same tokens, asking another court. */
const askOn =
  (court: Court, toy: ToyCourt): ToyCourt['ask'] =>
  (who, call) => {
    let answer: ReturnType<Court['handle']> | undefined;
    const stand = toy.court.handle.bind(toy.court);
    toy.court.handle = (world, inner, requestId) => (answer = court.handle(world, inner, requestId));
    try {
      return toy.ask(who, call) ?? answer;
    } finally {
      toy.court.handle = stand;
    }
  };

const withoutRequestId = (text: string): string => text.replaceAll(/req_\d+/g, 'req');

describe('worlds', () => {
  it('a hundred at once, forked and fresh, never see one another', () => {
    const toy = toyCourt();
    const shared = toy.endpoint('plaintiff', 'shared');
    const { court } = toy;
    const token = court
      .world()
      .run(toy.wall.now(), (commit) =>
        commit.issueToken(
          'prs_personaplaintiff',
          { kind: 'access', assurance: 'verified', seconds: 3600 },
          '',
        ),
      ).token;
    for (let at = 0; at < 100; at++) court.createWorld(`w-${at}`, 'main');
    const call = (world: string, method: string, path: string, key?: string, body?: string) =>
      court.handle(world, {
        method,
        path: `/v1/webhook-endpoints${path}`,
        query: {},
        body,
        headers: { authorization: `Bearer ${token}`, ...(key ? { 'idempotency-key': key } : {}) },
      });
    // The same keys in every world, interleaved, with a canary that is that world's own.
    for (let round = 0; round < 3; round++) {
      for (let at = 0; at < 100; at++) {
        const answer = call(
          `w-${at}`,
          'POST',
          '',
          `key-${round}`,
          JSON.stringify({ url: `https://hooks.example.com/canary-${at}-${round}` }),
        );
        expect(answer.status).toBe(201);
        expect(String(answer.body)).toContain(`canary-${at}-${round}`);
      }
    }
    call('w-7', 'DELETE', `/${shared}`, 'remove');
    for (let at = 0; at < 100; at++) {
      const urls = (
        JSON.parse(String(call(`w-${at}`, 'GET', '').body)) as { data: { url: string }[] }
      ).data.map((one) => one.url);
      const own = [0, 1, 2].map((round) => `https://hooks.example.com/canary-${at}-${round}`);
      expect(urls).toEqual(at === 7 ? own : ['https://hooks.example.com/a', ...own]);
      court.world(`w-${at}`).advance(court.world(`w-${at}`).nowMs + at * 1000, toy.wall.now());
    }
    expect(court.world().read().all('endpoint')).toHaveLength(1);
    expect(new Set(court.worlds().map((name) => court.world(name).nowMs)).size).toBe(100);
    expect(toy.defects).toEqual([]);
  });

  it('have their own clocks, timers and listeners after a fork', () => {
    const toy = toyCourt();
    toy.endpoint('plaintiff', 'k');
    const main = toy.court.world();
    const fork = toy.court.createWorld('fork', 'main');
    expect(fork.digest()).toBe(main.digest());
    let heard = 0;
    main.onCommit(() => heard++);
    expect(fork.advance(fork.nowMs + 7_200_000, toy.wall.now()).map((one) => one.timer)).toEqual([
      'delivery.retry',
    ]);
    expect([heard, main.nextWake() !== undefined, fork.nextWake()]).toEqual([0, true, undefined]);
    expect(toy.court.coverage.report().operations.seen).toBe(0);
  });

  it('have names that are names, and each only once', () => {
    const { court } = toyCourt();
    court.createWorld('a-1');
    for (const name of ['a-1', 'main', '', 'A', '../x', 'a/b', '-a', 'x'.repeat(42)])
      expect(() => court.createWorld(name)).toThrow(/world/i);
    expect(() => court.createWorld('b', 'nowhere')).toThrow(/no such world/);
    court.removeWorld('a-1');
    court.removeWorld('main');
    expect(court.worlds()).toEqual(['main']);
    expect(court.handle('a-1', { method: 'GET', path: '/v1/events', query: {}, headers: {} }).status).toBe(
      404,
    );
  });
});
