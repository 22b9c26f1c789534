// Where the bot keeps what it must not lose. Rows are JSON under (table, key); keys sort as text. A transaction is a value.

/** JSON that a row may hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

export interface Row {
  readonly key: string;
  /** Counts up with every write of this key; 1 for the first. */
  readonly version: number;
  readonly value: Json;
}

/** What must still be so: the row's version, 0 for "there is none". */
export interface Expectation {
  readonly table: string;
  readonly key: string;
  readonly version: number;
}

/** Puts the row, or removes it with `undefined`. */
export interface Write {
  readonly table: string;
  readonly key: string;
  readonly value: Json | undefined;
}

export interface Transaction {
  readonly expect?: readonly Expectation[];
  readonly write: readonly Write[];
}

/** Keys from `from` (inclusive) up to `to` (exclusive), as text; `limit` rows at most, in order of the key. */
export interface Range {
  readonly from?: string;
  readonly to?: string;
  readonly limit?: number;
}

/**
 * Asynchronous from the first day, so that a database over a network fits. A removed key starts again at version 1.
 */
export interface Store {
  get(table: string, key: string): Promise<Row | undefined>;
  list(table: string, range?: Range): Promise<readonly Row[]>;
  /**
   * All or nothing. `committed` is answered only when it would survive a power cut (where the store is durable at all);
   * `conflict` when an expectation does not hold: nothing was written then.
   */
  commit(transaction: Transaction): Promise<'committed' | 'conflict'>;
  close(): Promise<void>;
}
