// One transaction: rows are read with their versions, changes are gathered, all is committed at once, or built again.
import type { Expectation, Store, Write } from '../ports/store.ts';
import { holds, put, read, remove } from './tables.ts';
import type { Held, Table } from './tables.ts';

/** What a builder works with. Reading shows its own earlier writes. */
export class Tx {
  readonly #store: Store;
  readonly #expect = new Map<string, Expectation>();
  readonly #write = new Map<string, Write>();
  /** Run once everything is committed, and never otherwise. */
  readonly after: (() => void)[] = [];

  constructor(store: Store) {
    this.#store = store;
  }

  /** The row, which must still be so when all is committed. */
  async get<T>(table: Table<T>, key: string): Promise<T | undefined> {
    const id = `${table.name} ${key}`;
    const mine = this.#write.get(id);
    if (mine) return mine.value as T | undefined;
    const held: Held<T> = await read(this.#store, table, key);
    if (!this.#expect.has(id)) this.#expect.set(id, holds(table, held));
    return held.value;
  }

  put<T>(table: Table<T>, key: string, value: T): void {
    this.#write.set(`${table.name} ${key}`, put(table, key, value));
  }

  remove<T>(table: Table<T>, key: string): void {
    this.#write.set(`${table.name} ${key}`, remove(table, key));
  }

  /** A row read elsewhere must still have this version. */
  expect<T>(table: Table<T>, held: Held<T>): void {
    this.#expect.set(`${table.name} ${held.key}`, holds(table, held));
  }

  async commit(): Promise<boolean> {
    if (this.#write.size === 0) return true;
    const outcome = await this.#store.commit({
      expect: [...this.#expect.values()],
      write: [...this.#write.values()],
    });
    return outcome === 'committed';
  }
}

/** More conflicts in a row than this are a mistake of ours, not contention. */
const maxTries = 100;

/** Builds and commits, again after a conflict. `build` must do nothing but read and gather. */
export async function transact<T>(store: Store, build: (tx: Tx) => Promise<T> | T): Promise<T> {
  for (let tries = 0; tries < maxTries; tries++) {
    const tx = new Tx(store);
    const answer = await build(tx);
    if (!(await tx.commit())) continue;
    for (const run of tx.after) run();
    return answer;
  }
  throw new Error(`a transaction met ${maxTries} conflicts in a row`);
}
