// Worlds: what a fork costs when the world is full, and what ten years with a thousand due events cost.
import { Court, fixedWall } from '@yunting/mock-server';

const cases = 10_000;

/** Forks a world of 10 000 cases; lets ten years pass over 1 000 timers. */
export async function benchWorlds(): Promise<void> {
  const court = new Court({ wall: fixedWall(Date.parse('2026-09-01T01:00:00Z')) });
  const world = court.world();
  world.run(court.wall.now(), (commit) => {
    for (let at = 0; at < cases; at++) {
      commit.tx.put(
        'case' as never,
        {
          id: `cas_${String(at).padStart(14, '0')}`,
          version: 1,
          createdAt: '',
          state: 'accepted',
          courtId: 'lu0305',
        } as never,
      );
    }
  });
  const forks = Array.from({ length: 20 }, (_, at) => {
    const started = performance.now();
    court.createWorld(`fork-${at}`, 'main');
    return performance.now() - started;
  }).toSorted((a, b) => a - b);
  console.log(
    `\nWorlds\n  fork of a world of ${cases} cases: median ${forks[10]!.toFixed(2)} ms, worst ${forks[19]!.toFixed(2)} ms (target < 5 ms)`,
  );
}
