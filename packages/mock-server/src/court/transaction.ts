// One commit in the making: writes lie over the store and reach it together, or not at all.
import { fromBase64, toBase64 } from './base64.ts';
import type { RecordBase, Records, TableName } from './records.ts';
import type { Store } from './store.ts';
import { isIndexedField } from './table.ts';

/** What one commit changes, as data: what the journal keeps and what a restart applies again. */
export interface WriteSet {
  readonly puts: Record<string, RecordBase[]>;
  readonly removes: Record<string, string[]>;
  readonly counters: Record<string, number>;
  readonly blobs: Record<string, string>;
}

/** A filter of equal fields; the first indexed one narrows the candidates. */
export type Where = Readonly<Record<string, string | number | boolean | undefined>>;

const fieldsOf = (record: RecordBase): Readonly<Record<string, unknown>> =>
  record as unknown as Readonly<Record<string, unknown>>;

export class Transaction {
  readonly #store: Store;
  readonly #puts = new Map<string, Map<string, RecordBase | null>>();
  readonly #counters = new Map<string, number>();
  readonly #blobs = new Map<string, Uint8Array>();

  constructor(store: Store) {
    this.#store = store;
  }

  find<T extends TableName>(table: T, id: string): Records[T] | undefined {
    const own = this.#puts.get(table)?.get(id);
    const found = own === undefined ? this.#store.table(table).get(id) : (own ?? undefined);
    return found as Records[T] | undefined;
  }

  /** Records whose fields equal those given, in the order of their ids: oldest first, where the court made the ids. */
  all<T extends TableName>(table: T, where: Where = {}): Records[T][] {
    const conditions = Object.entries(where);
    const narrow = conditions.find(([field, value]) => typeof value === 'string' && isIndexedField(field));
    const filter = narrow && { field: narrow[0], value: narrow[1] as string };
    const own = this.#puts.get(table);
    const out = new Map<string, Records[T]>();
    let ordered = true;
    let last = '';
    const consider = (id: string): void => {
      if (out.has(id)) return;
      const record = this.find(table, id);
      if (!record || !conditions.every(([field, value]) => fieldsOf(record)[field] === value)) return;
      out.set(id, record);
      if (id < last) ordered = false;
      last = id;
    };
    for (const id of this.#store.table(table).ids(filter)) consider(id);
    for (const id of own?.keys() ?? []) consider(id);
    const found = [...out.values()];
    return ordered ? found : found.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  }

  put(table: TableName, record: RecordBase): void {
    this.#own(table).set(record.id, Object.freeze(record));
  }

  remove(table: TableName, id: string): void {
    this.#own(table).set(id, null);
  }

  counter(name: string): number {
    return this.#counters.get(name) ?? this.#store.counter(name);
  }

  /** The next value of a durable counter that begins at `start`. */
  next(name: string, start = 1): number {
    const value = Math.max(this.counter(name) + 1, start);
    this.#counters.set(name, value);
    return value;
  }

  blob(id: string): Uint8Array | undefined {
    return this.#blobs.get(id) ?? this.#store.blob(id);
  }

  /** Keeps a copy: what a caller still holds in hand may change. */
  putBlob(id: string, bytes: Uint8Array): void {
    this.#blobs.set(id, bytes.slice());
  }

  get empty(): boolean {
    return this.#puts.size === 0 && this.#counters.size === 0 && this.#blobs.size === 0;
  }

  /** Everything this transaction writes, as plain data. */
  writeSet(): WriteSet {
    const puts: Record<string, RecordBase[]> = {};
    const removes: Record<string, string[]> = {};
    for (const [table, records] of this.#puts) {
      for (const [id, record] of records) {
        if (record) (puts[table] ??= []).push(record);
        else (removes[table] ??= []).push(id);
      }
    }
    const blobs: Record<string, string> = {};
    for (const [id, bytes] of this.#blobs) blobs[id] = toBase64(bytes);
    return { puts, removes, counters: Object.fromEntries(this.#counters), blobs };
  }

  /** Makes everything this transaction writes true. */
  applyTo(store: Store): void {
    for (const [name, records] of this.#puts) {
      const table = store.table(name);
      for (const [id, record] of records) {
        if (record) table.put(record);
        else table.remove(id);
      }
    }
    for (const [name, value] of this.#counters) store.setCounter(name, value);
    for (const [id, bytes] of this.#blobs) store.putBlob(id, bytes);
  }

  #own(table: string): Map<string, RecordBase | null> {
    let own = this.#puts.get(table);
    if (!own) this.#puts.set(table, (own = new Map()));
    return own;
  }
}

/** Applies a write set that was kept as data: from the journal, after a restart. */
export function applyWrites(store: Store, writes: WriteSet): void {
  for (const [table, records] of Object.entries(writes.puts)) {
    for (const record of records) store.table(table).put(Object.freeze(record));
  }
  for (const [table, ids] of Object.entries(writes.removes))
    for (const id of ids) store.table(table).remove(id);
  for (const [name, value] of Object.entries(writes.counters)) store.setCounter(name, value);
  for (const [id, text] of Object.entries(writes.blobs)) store.putBlob(id, fromBase64(text));
}
