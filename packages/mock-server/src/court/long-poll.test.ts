import { describe, expect, it } from 'vitest';
import { theCourt } from './actor.ts';
import { machineWall } from '../runtime.ts';
import { tokenFor } from '../sandbox/personas.ts';
import { toyCourt } from '../testing/toy-court.ts';
import { planted } from '../testing/toy-services.ts';

/** A court on the machine's own time, and a poll of the plaintiff. */
function polling() {
  const toy = toyCourt({ wall: machineWall }, []);
  const token = tokenFor(toy.court, 'plaintiff');
  const poll = (waitSeconds: number | string, signal?: AbortSignal) =>
    toy.court.respond(
      {
        method: 'GET',
        path: '/v1/events',
        query: { waitSeconds: String(waitSeconds) },
        headers: { authorization: `Bearer ${token}` },
      },
      signal,
    );
  const tell = (ownerId: string): void =>
    toy.court
      .world()
      .run(machineWall.now(), (commit) =>
        commit.tell('endpoint.paused', planted(commit.id('endpoint'), { ownerIds: [ownerId] }), theCourt),
      );
  return { ...toy, poll, tell };
}

const dataOf = (answer: { body: string | Uint8Array }): unknown[] =>
  (JSON.parse(String(answer.body)) as { data: unknown[] }).data;

describe('a long poll', () => {
  it('is answered at once when there is something, or no wish to wait', async () => {
    const { poll, tell } = polling();
    expect(dataOf(await poll(0))).toEqual([]);
    tell('prs_personaplaintiff');
    expect(dataOf(await poll(10))).toHaveLength(1);
  });

  it('waits until something happens that this reader may see', async () => {
    const { poll, tell } = polling();
    const started = machineWall.now();
    const waiting = poll(10);
    await machineWall.sleep(20);
    tell('prs_personadefendant');
    await machineWall.sleep(20);
    tell('prs_personaplaintiff');
    expect(dataOf(await waiting)).toHaveLength(1);
    expect(machineWall.now() - started).toBeLessThan(5_000);
  });

  it('wakes when court time brings what was withheld', async () => {
    const { poll, court } = polling();
    const world = court.world();
    const releaseAfter = new Date(world.nowMs + 60_000).toISOString();
    world.run(machineWall.now(), (commit) =>
      commit.tell(
        'endpoint.paused',
        planted(commit.id('endpoint'), { ownerIds: ['prs_personaplaintiff'], releaseAfter }),
        theCourt,
      ),
    );
    const waiting = poll(10);
    await machineWall.sleep(20);
    world.advance(world.nowMs + 60_000, machineWall.now());
    expect(dataOf(await waiting)).toHaveLength(1);
  });

  it('ends empty when its seconds are over', async () => {
    const { poll } = polling();
    const started = machineWall.now();
    expect(dataOf(await poll(1))).toEqual([]);
    expect(machineWall.now() - started).toBeGreaterThanOrEqual(990);
  });

  it('ends when the caller goes away, and leaves no listener behind', async () => {
    const { poll, court } = polling();
    const world = court.world();
    let listening = 0;
    const onCommit = world.onCommit.bind(world);
    world.onCommit = (listener) => {
      listening++;
      const stop = onCommit(listener);
      return () => {
        listening--;
        stop();
      };
    };
    const gone = new AbortController();
    const polls = Array.from({ length: 20 }, () => poll(10, gone.signal));
    await machineWall.sleep(10);
    expect(listening).toBe(20);
    gone.abort();
    expect((await Promise.all(polls)).map(dataOf)).toEqual(polls.map(() => []));
    expect(listening).toBe(0);
    expect(dataOf(await poll(10, gone.signal))).toEqual([]);
  });

  it('refuses what is no number of seconds', async () => {
    const { poll } = polling();
    expect([(await poll('soon')).status, (await poll(11)).status]).toEqual([422, 422]);
  });

  it('on standing machine time does not wait at all', async () => {
    const toy = toyCourt();
    const token = tokenFor(toy.court, 'plaintiff');
    const before = toy.wall.now();
    const answer = await toy.court.respond({
      method: 'GET',
      path: '/v1/events',
      query: { waitSeconds: '10' },
      headers: { authorization: `Bearer ${token}` },
    });
    expect([answer.status, toy.wall.now() - before]).toEqual([200, 10_000]);
  });
});
