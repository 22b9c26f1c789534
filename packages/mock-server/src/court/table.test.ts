import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordBase } from './records.ts';
import { Store } from './store.ts';
import { Table } from './table.ts';
import { Transaction } from './transaction.ts';

const record = (id: string, state: string, version = 1): RecordBase => ({
  id,
  version,
  createdAt: '',
  state,
});

/** What a table must be: a map, and a filter over it in the order of ids. */
type Model = Map<string, RecordBase>;
const listed = (model: Model, state?: string): RecordBase[] =>
  [...model.values()]
    .filter((one) => state === undefined || one.state === state)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));

const step = fc.record({
  world: fc.nat(5),
  act: fc.constantFrom('put', 'put', 'put', 'remove', 'fork'),
  id: fc.integer({ min: 0, max: 30 }).map((at) => `rec_${String(at).padStart(3, '0')}`),
  state: fc.constantFrom('draft', 'submitted', 'closed'),
});

describe('a table', () => {
  it('is a map with lists in the order of ids, through any sequence of writes, removals and forks', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 300 }), (steps) => {
        const worlds: { store: Store; model: Model }[] = [{ store: new Store(), model: new Map() }];
        for (const { world, act, id, state } of steps) {
          const { store, model } = worlds[world % worlds.length]!;
          if (act === 'put') {
            const made = record(id, state);
            store.table('filing').put(made);
            model.set(id, made);
          } else if (act === 'remove') {
            store.table('filing').remove(id);
            model.delete(id);
          } else if (worlds.length < 20) {
            worlds.push({ store: store.fork(), model: new Map(model) });
          }
        }
        for (const { store, model } of worlds) {
          const tx = new Transaction(store);
          expect(tx.all('filing')).toEqual(listed(model));
          for (const wanted of ['draft', 'submitted', 'closed']) {
            expect(tx.all('filing', { state: wanted })).toEqual(listed(model, wanted));
          }
          for (let at = 0; at <= 30; at++) {
            const id = `rec_${String(at).padStart(3, '0')}`;
            expect(store.table('filing').get(id)).toBe(model.get(id));
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('does not grow by records that come and go', () => {
    const table = new Table();
    for (let at = 0; at < 1000; at++) {
      table.put(record(`rec_${at}`, 'open'));
      table.remove(`rec_${at}`);
    }
    expect([...table.ids()]).toEqual([]);
    expect([...table.ids({ field: 'state', value: 'open' })]).toEqual([]);
  });

  it('forgets under which value a record was listed before', () => {
    const table = new Table();
    for (let version = 1; version <= 100; version++)
      table.put(record('rec_1', version % 2 ? 'open' : 'done', version));
    expect([...table.ids({ field: 'state', value: 'open' })]).toEqual([]);
    expect([...table.ids({ field: 'state', value: 'done' })]).toEqual(['rec_1']);
  });
});

describe('a fork', () => {
  const full = (): Store => {
    const store = new Store();
    for (let at = 0; at < 10_000; at++)
      store.table('case').put(record(`cas_${String(at).padStart(8, '0')}`, 'accepted'));
    return store;
  };

  it('of a world with 10 000 records takes less than 5 ms', () => {
    const store = full();
    const times = Array.from({ length: 20 }, () => {
      const started = performance.now();
      store.fork();
      return performance.now() - started;
    }).toSorted((a, b) => a - b);
    expect(times[10]).toBeLessThan(5);
  });

  it('after fork after fork, with writes between, keeps everything and few layers to look through', () => {
    let store = full();
    for (let at = 0; at < 200; at++) {
      store = store.fork();
      store.table('case').put(record(`cas_${String(at).padStart(8, '0')}`, 'closed', 2));
    }
    const tx = new Transaction(store);
    expect(tx.all('case', { state: 'closed' })).toHaveLength(200);
    expect(tx.all('case')).toHaveLength(10_000);
    const candidates = [...store.table('case').ids({ field: 'state', value: 'closed' })];
    expect(candidates.length).toBeLessThan(1000);
  });

  it('shares no counter and no blob', () => {
    const store = new Store();
    store.setCounter('id:case', 7);
    store.putBlob('fil_1', Uint8Array.of(1));
    const fork = store.fork();
    fork.setCounter('id:case', 9);
    fork.putBlob('fil_2', Uint8Array.of(2));
    expect([store.counter('id:case'), store.blobs().length]).toEqual([7, 1]);
    expect([fork.counter('id:case'), fork.blobs().length]).toEqual([9, 2]);
  });
});
