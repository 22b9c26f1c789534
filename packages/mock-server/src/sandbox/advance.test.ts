import { describe, expect, it } from 'vitest';
import type { TimerName } from '@yunting/sdk/contract';
import { toyCourt } from '../testing/toy-court.ts';
import { Timekeeper } from './advance.ts';
import type { Participant } from './advance.ts';

const minute = 60_000;

/** Someone with appointments, who notes when they are kept. */
function diary(...at: number[]): Participant & { readonly kept: number[] } {
  const due = [...at];
  const kept: number[] = [];
  return {
    kept,
    nextWake: () => due[0],
    wake: (_, now) => {
      while (due[0] !== undefined && due[0] <= now) kept.push(due.shift()!);
    },
    idle: () => Promise.resolve(),
  };
}

describe('advancing', () => {
  it('stops for everyone who lives on court time, in order', async () => {
    const { court, wall } = toyCourt();
    const world = court.world();
    const start = world.nowMs;
    world.run(wall.now(), (commit) =>
      commit.setTimer('delivery.retry' as TimerName, start + 5 * minute, 'dlv_1'),
    );
    const time = new Timekeeper(court);
    const bot = diary(start + 3 * minute, start + 7 * minute);
    const seen: number[] = [];
    const leave = time.register({
      nextWake: () => undefined,
      wake: (_, at) => void seen.push((at - start) / minute),
      idle: async () => {},
    });
    time.register(bot);
    const fired = await time.advance(start + 10 * minute);
    expect(fired.map((one) => one.timer)).toEqual(['delivery.retry']);
    expect(bot.kept).toEqual([start + 3 * minute, start + 7 * minute]);
    expect(seen).toEqual([3, 5, 7, 10]);
    leave();
    await time.advance(start + 20 * minute);
    expect(seen).toHaveLength(4);
  });

  it('does at the end what someone set for that very instant', async () => {
    const { court, wall } = toyCourt();
    const world = court.world();
    const end = world.nowMs + 10 * minute;
    const time = new Timekeeper(court);
    let asked = false;
    time.register({
      nextWake: () => undefined,
      wake: (_, at) => {
        if (at < end || asked) return;
        asked = true;
        world.run(wall.now(), (commit) => commit.setTimer('delivery.retry' as TimerName, end, 'dlv_1'));
      },
      idle: async () => {},
    });
    expect((await time.advance(end)).map((one) => one.subjectId)).toEqual(['dlv_1']);
  });

  it('in one world goes one at a time, and in two at once', async () => {
    const { court } = toyCourt();
    court.createWorld('other');
    const time = new Timekeeper(court);
    time.register({
      nextWake: () => undefined,
      wake: () => Promise.resolve(),
      idle: async () => {},
    });
    const start = court.world().nowMs;
    await Promise.all([
      time.advance(start + minute),
      time.advance(start + 2 * minute),
      time.advance(start + minute, 'other'),
    ]);
    expect([court.world().nowMs, court.world('other').nowMs]).toEqual([start + 2 * minute, start + minute]);
    await expect(time.advance(start)).rejects.toThrow(/forward/);
    await time.advance(start + 3 * minute);
    expect(court.world().nowMs).toBe(start + 3 * minute);
  });

  it('gives up on someone who is always due', async () => {
    const { court } = toyCourt();
    const time = new Timekeeper(court);
    time.register({ nextWake: () => 0, wake: () => {}, idle: async () => {} });
    await expect(time.advance(court.world().nowMs + minute)).rejects.toThrow(/always due/);
  });
});
