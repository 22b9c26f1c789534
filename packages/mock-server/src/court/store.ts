// The world's memory: tables, counters and blobs. A fork shares everything that exists and adds layers of its own, so
// its cost does not depend on how much the world holds.
import { Table } from './table.ts';

/** All tables, counters and blobs of one world. */
export class Store {
  readonly #tables: Map<string, Table>;
  readonly #counters: Map<string, number>;
  readonly #blobs: Map<string, Uint8Array>;

  constructor(
    tables = new Map<string, Table>(),
    counters = new Map<string, number>(),
    blobs = new Map<string, Uint8Array>(),
  ) {
    this.#tables = tables;
    this.#counters = counters;
    this.#blobs = blobs;
  }

  table(name: string): Table {
    let table = this.#tables.get(name);
    if (!table) this.#tables.set(name, (table = new Table()));
    return table;
  }

  counter(name: string): number {
    return this.#counters.get(name) ?? 0;
  }

  setCounter(name: string, value: number): void {
    this.#counters.set(name, value);
  }

  blob(id: string): Uint8Array | undefined {
    return this.#blobs.get(id);
  }

  /** The bytes are never changed afterwards: whoever hands them in has given them away. */
  putBlob(id: string, bytes: Uint8Array): void {
    this.#blobs.set(id, bytes);
  }

  /** In the order of their names: what is told of a store must not depend on how it came about. */
  tableNames(): string[] {
    return [...this.#tables.keys()].toSorted();
  }

  counters(): [string, number][] {
    return [...this.#counters].toSorted(byName);
  }

  blobs(): [string, Uint8Array][] {
    return [...this.#blobs].toSorted(byName);
  }

  fork(): Store {
    const tables = new Map<string, Table>();
    for (const [name, table] of this.#tables) tables.set(name, table.fork());
    return new Store(tables, new Map(this.#counters), new Map(this.#blobs));
  }
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);
