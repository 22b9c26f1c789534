import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimerName } from '@yunting/sdk/contract';
import { planted, toyEvents } from '../testing/toy-services.ts';
import { ContractViolation, CourtProblem } from './problem.ts';
import type { CourtService } from './service.ts';
import { instant } from './time.ts';
import { World } from './world.ts';

const startMs = Date.parse('2026-09-01T09:00:00+08:00');
const day = 86_400_000;

type OnTimer = NonNullable<NonNullable<CourtService['timers']>['delivery.retry']>;

/** A world whose one timer does this. */
function worldWith(onTimer: OnTimer): World {
  const service: CourtService = { ...toyEvents, timers: { 'delivery.retry': onTimer } };
  return new World({ name: 'main', seed: 's', nowMs: startMs, services: new Map([['events', service]]) });
}

const set = (world: World, timers: readonly (readonly [subjectId: string, at: number])[]): void =>
  world.run(0, (commit) => {
    for (const [subjectId, at] of timers) commit.setTimer('delivery.retry' as TimerName, at, subjectId);
  });

describe('court time', () => {
  it('only moves forward', () => {
    const world = worldWith(() => {});
    world.advance(startMs + day, 0);
    expect(() => world.advance(startMs, 0)).toThrow(CourtProblem);
    expect(world.advance(startMs + day, 0)).toEqual([]);
    expect(world.nowMs).toBe(startMs + day);
  });

  it('lets ten years and a thousand due events pass in under a second, each at its instant', () => {
    const seen: string[] = [];
    const world = worldWith((ctx) => {
      seen.push(ctx.now);
    });
    const instants = Array.from({ length: 1000 }, (_, at) => startMs + Math.floor((at * 3650 * day) / 1000));
    set(
      world,
      instants.map((at, index) => [`dlv_${index}`, at] as const),
    );
    const started = performance.now();
    const fired = world.advance(startMs + 3650 * day, 0);
    expect(performance.now() - started).toBeLessThan(1000);
    expect(fired.map((one) => one.at)).toEqual(instants.map(instant));
    expect(seen).toEqual(instants.map(instant));
    expect(world.nextWake()).toBeUndefined();
  });

  it('fires what falls due in order of instant and id, each once, whatever the steps', () => {
    const timers = fc.uniqueArray(fc.tuple(fc.nat(50), fc.nat(100)), {
      selector: ([id]) => id,
      maxLength: 30,
    });
    fc.assert(
      fc.property(timers, fc.array(fc.nat(30), { maxLength: 10 }), (planned, steps) => {
        const world = worldWith(() => {});
        set(
          world,
          planned.map(([id, at]) => [`dlv_${String(id).padStart(2, '0')}`, startMs + at * 1000] as const),
        );
        const fired: string[] = [];
        let to = startMs;
        for (const step of [...steps, 200]) {
          to += step * 1000;
          fired.push(...world.advance(to, 0).map((one) => `${one.at} ${one.subjectId}`));
          expect(world.nowMs).toBe(to);
        }
        const wanted = planned
          .map(([id, at]) => `${instant(startMs + at * 1000)} dlv_${String(id).padStart(2, '0')}`)
          .toSorted();
        expect(fired).toEqual(wanted);
      }),
      { numRuns: 50 },
    );
  });

  it('stops at what its timers set on the way', () => {
    let left = 3;
    const world = worldWith((ctx) => {
      if (--left > 0) ctx.timer('delivery.retry', ctx.inMinutes(60), planted('dlv_1'));
    });
    set(world, [['dlv_1', startMs + 3_600_000]]);
    const hours = world.advance(startMs + day, 0).map((one) => one.at.slice(11, 13));
    expect(hours).toEqual(['10', '11', '12']);
  });

  it('keeps one timer of a name for a subject: setting it again moves it, cancelling ends it', () => {
    const world = worldWith(() => {});
    set(world, [
      ['dlv_1', startMs + 1000],
      ['dlv_1', startMs + 9000],
      ['dlv_2', startMs + 2000],
    ]);
    world.run(0, (commit) => commit.cancelTimer('delivery.retry', 'dlv_2'));
    expect(world.advance(startMs + day, 0).map((one) => `${one.subjectId} ${one.at.slice(17, 19)}`)).toEqual([
      'dlv_1 09',
    ]);
  });

  it('fires what was already due when it was set, at the next step', () => {
    const world = worldWith(() => {});
    set(world, [['dlv_1', startMs - day]]);
    expect(world.advance(startMs, 0).map((one) => one.at)).toEqual([instant(startMs)]);
  });
});

describe('a timer that fails', () => {
  it('leaves the world as it was at the last that did not, and is tried again', () => {
    let broken = true;
    const world = worldWith((ctx) => {
      if (ctx.now === instant(startMs + 2000) && broken) ctx.refuse('state_conflict');
    });
    set(world, [
      ['dlv_1', startMs + 1000],
      ['dlv_2', startMs + 2000],
      ['dlv_3', startMs + 3000],
    ]);
    expect(() => world.advance(startMs + day, 0)).toThrow(ContractViolation);
    expect(world.nowMs).toBe(startMs + 1000);
    const print = world.digest();
    expect(() => world.advance(startMs + day, 0)).toThrow(/delivery\.retry of dlv_2/);
    expect(world.digest()).toBe(print);
    broken = false;
    expect(world.advance(startMs + day, 0).map((one) => one.subjectId)).toEqual(['dlv_2', 'dlv_3']);
  });

  it('by setting itself again for the same instant, for ever, is stopped', () => {
    const world = worldWith((ctx) => ctx.timer('delivery.retry', ctx.now, planted('dlv_1')));
    set(world, [['dlv_1', startMs + 1000]]);
    expect(() => world.advance(startMs + day, 0)).toThrow(/without end/);
  });
});

describe('listeners', () => {
  it('hear of commits and of time, and cannot undo what they hear of', () => {
    const defects: unknown[] = [];
    const world = new World({
      name: 'main',
      seed: 's',
      nowMs: startMs,
      services: new Map(),
      onDefect: (error) => defects.push(error),
    });
    let heard = 0;
    world.onCommit(() => {
      throw new Error('deaf');
    });
    const stop = world.onCommit(() => heard++);
    world.run(0, (commit) => commit.tx.next('x'));
    world.advance(startMs + day, 0);
    stop();
    world.run(0, (commit) => commit.tx.next('x'));
    expect([heard, defects.length, world.read().counter('x')]).toEqual([2, 3, 2]);
  });
});
