// A store in memory: for tests, and for the bot in a browser. Nothing outlives the process.
import type { Json, Row, Store, Transaction } from '../core/ports/store.ts';
import { checkKey, checkedRange, checkedTransaction } from './checked-input.ts';
import type { CheckedTransaction } from './checked-input.ts';
import { closed } from './store-error.ts';
import { compareText } from './text-order.ts';

export interface MemoryStoreOptions {
  /** Awaited before and after every operation, so that races show; the operation itself is one instant. */
  readonly delay?: () => Promise<void>;
}

/** A new, empty store. */
export function memoryStore({ delay }: MemoryStoreOptions = {}): Store {
  const tables = new Map<string, MemoryTable>();
  const underWay = new Set<Promise<unknown>>();
  let open = true;

  const tableOf = (name: string): MemoryTable => {
    let table = tables.get(name);
    if (!table) tables.set(name, (table = new MemoryTable()));
    return table;
  };

  const apply = ({ expect, write }: CheckedTransaction): 'committed' | 'conflict' => {
    for (const { table, key, version } of expect) {
      if ((tables.get(table)?.rows.get(key)?.version ?? 0) !== version) return 'conflict';
    }
    for (const { table, key, text } of write) tableOf(table).write(key, text);
    return 'committed';
  };

  /** One instant between two delays. What began before `close` is still done. */
  const instant = async <T>(act: () => T): Promise<T> => {
    if (!open) throw closed();
    const done = (async () => {
      await delay?.();
      const result = act();
      await delay?.();
      return result;
    })();
    underWay.add(done);
    try {
      return await done;
    } finally {
      underWay.delete(done);
    }
  };

  return {
    async get(table: string, key: string): Promise<Row | undefined> {
      checkKey(table, key);
      return instant(() => tables.get(table)?.read(key));
    },
    async list(table, range = {}) {
      checkKey(table, 'any');
      const { from, to, limit } = checkedRange(range);
      return instant(() => tables.get(table)?.list(from, to, limit) ?? []);
    },
    async commit(transaction: Transaction) {
      const checked = checkedTransaction(transaction);
      return instant(() => apply(checked));
    },
    async close() {
      open = false;
      await Promise.allSettled(underWay);
      tables.clear();
    },
  };
}

/** Rows by key, and the keys in order. */
class MemoryTable {
  readonly rows = new Map<string, { readonly version: number; readonly text: string }>();
  readonly #keys: string[] = [];

  write(key: string, text: string | undefined): void {
    const before = this.rows.get(key);
    if (text === undefined) {
      if (before && this.rows.delete(key)) this.#keys.splice(this.#place(key), 1);
      return;
    }
    if (!before) this.#keys.splice(this.#place(key), 0, key);
    this.rows.set(key, { version: (before?.version ?? 0) + 1, text });
  }

  /** A copy each time: the value is parsed anew. */
  read(key: string): Row | undefined {
    const row = this.rows.get(key);
    return row && { key, version: row.version, value: JSON.parse(row.text) as Json };
  }

  list(from: string, to: string | undefined, limit: number): Row[] {
    const found: Row[] = [];
    for (let at = this.#place(from); at < this.#keys.length && found.length < limit; at++) {
      const key = this.#keys[at]!;
      if (to !== undefined && compareText(key, to) >= 0) break;
      found.push(this.read(key)!);
    }
    return found;
  }

  /** Index of the first key that is not before this text. */
  #place(text: string): number {
    let low = 0;
    let high = this.#keys.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compareText(this.#keys[middle]!, text) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
