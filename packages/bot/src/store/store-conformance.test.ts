// Every store of ours does what a store must do.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { Store } from '../core/ports/store.ts';
import { memoryStore } from './memory.ts';
import { sqliteStore } from './sqlite.ts';
import { storeConformance } from './store-conformance.ts';
import { isLinearizable, observe } from './testing/linearizable.ts';
import { randomDelays } from './testing/random-delays.ts';

const folder = mkdtempSync(join(tmpdir(), 'yunting-store-'));
let files = 0;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

storeConformance('in memory', () => Promise.resolve(memoryStore()));
storeConformance('in memory, with random delays', () =>
  Promise.resolve(memoryStore({ delay: randomDelays(20260901) })),
);
storeConformance('SQLite on disk', () => Promise.resolve(sqliteStore(join(folder, `${++files}.sqlite`))));

/** Looks, waits, and then writes: what a store must not be. */
function carelessStore(): Store {
  const good = memoryStore();
  return {
    ...good,
    async commit({ expect: expectations = [], write }) {
      for (const { table, key, version } of expectations) {
        if (((await good.get(table, key))?.version ?? 0) !== version) return 'conflict';
      }
      for (const one of write) await good.commit({ write: [one] });
      return 'committed';
    },
  };
}

it('the suite would notice a store that looks first and writes later', async () => {
  const create = {
    do: 'commit' as const,
    transaction: {
      expect: [{ table: 'notes', key: 'a', version: 0 }],
      write: [{ table: 'notes', key: 'a', value: 1 }],
    },
  };
  expect(isLinearizable(await observe(carelessStore(), [[create], [create]]))).toBe(false);
  expect(isLinearizable(await observe(memoryStore(), [[create], [create]]))).toBe(true);
});

it('the suite would notice a list between two writes of one transaction', async () => {
  const write = ['a', 'b'].map((key) => ({ table: 'notes', key, value: 1 }));
  const clients = [
    [{ do: 'commit' as const, transaction: { write } }],
    Array.from({ length: 6 }, () => ({ do: 'list' as const, table: 'notes' })),
  ];
  expect(isLinearizable(await observe(carelessStore(), clients))).toBe(false);
  expect(isLinearizable(await observe(memoryStore(), clients))).toBe(true);
});

it('an answer that came before a call cannot be explained by that call', () => {
  const commit = { do: 'commit' as const, transaction: { write: [{ table: 'notes', key: 'a', value: 1 }] } };
  const get = { do: 'get' as const, table: 'notes', key: 'a' };
  const row = { key: 'a', version: 1, value: 1 };
  const early = { ask: get, answer: row, calledAt: 0, answeredAt: 1 };
  expect(isLinearizable([early, { ask: commit, answer: 'committed', calledAt: 2, answeredAt: 3 }])).toBe(
    false,
  );
  expect(isLinearizable([early, { ask: commit, answer: 'committed', calledAt: 0.5, answeredAt: 3 }])).toBe(
    true,
  );
});
