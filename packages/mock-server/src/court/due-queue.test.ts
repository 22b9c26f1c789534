import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DueQueue } from './due-queue.ts';

const act = fc.oneof(
  { weight: 5, arbitrary: fc.record({ set: fc.nat(20), at: fc.option(fc.nat(50), { nil: undefined }) }) },
  { weight: 2, arbitrary: fc.constant('take' as const) },
  { weight: 1, arbitrary: fc.constant('fork' as const) },
);

/** The earliest of a plain map, ties by id. */
function earliest(model: ReadonlyMap<string, number>): { at: number; id: string } | undefined {
  return [...model]
    .map(([id, at]) => ({ at, id }))
    .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))[0];
}

describe('the due queue', () => {
  it('agrees with a plain list that is sorted anew each time', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 400 }), (acts) => {
        let queue = new DueQueue();
        const model = new Map<string, number>();
        for (const one of acts) {
          if (one === 'fork') queue = queue.fork();
          else if (one === 'take') {
            const due = earliest(model);
            expect(queue.take()).toEqual(due);
            if (due) model.delete(due.id);
          } else {
            const id = `t${one.set}`;
            queue.set(id, one.at);
            if (one.at === undefined) model.delete(id);
            else model.set(id, one.at);
          }
          expect(queue.peek()).toEqual(earliest(model));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives each timer once, however often it was moved', () => {
    const queue = new DueQueue();
    for (let at = 0; at < 10_000; at++) queue.set('only', at % 100);
    expect(queue.take()).toEqual({ id: 'only', at: 99 });
    expect(queue.take()).toBeUndefined();
  });

  it('of a fork goes its own way', () => {
    const queue = new DueQueue();
    queue.set('a', 1);
    queue.set('b', 2);
    const fork = queue.fork();
    fork.take();
    fork.set('b', 5);
    expect(queue.peek()).toEqual({ id: 'a', at: 1 });
    queue.take();
    expect(queue.peek()).toEqual({ id: 'b', at: 2 });
    expect(fork.peek()).toEqual({ id: 'b', at: 5 });
  });
});
