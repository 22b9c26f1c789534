// A store in one SQLite file: what is answered `committed` outlives kill -9 and a power cut.
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { Row, Store, Transaction } from '../core/ports/store.ts';
import { checkKey, checkedRange, checkedTransaction } from './checked-input.ts';
import type { CheckedTransaction } from './checked-input.ts';
import { CommitQueue } from './commit-queue.ts';
import type { Settled } from './commit-queue.ts';
import { CommitWitness } from './commit-witness.ts';
import type { Head } from './row-sum.ts';
import { asStoreError } from './sqlite-error.ts';
import { openStoreFile } from './sqlite-file.ts';
import { SqliteRows } from './sqlite-rows.ts';
import { StoreError, closed } from './store-error.ts';

type Outcome = 'committed' | 'conflict';

/**
 * Opens or makes the store of this path; its folder must exist. Beside it lie `<path>-wal` while it is open, and
 * `<path>-head`, which notices if the store ever comes back older than it was: back up and restore them together.
 * Throws {@link StoreError}: `store_locked`, `store_corrupt`, `store_newer`, `store_full`, `store_failed`.
 */
export function sqliteStore(path: string): Store {
  return new SqliteStore(resolve(path));
}

class SqliteStore implements Store {
  readonly #path: string;
  readonly #database: DatabaseSync;
  readonly #rows: SqliteRows;
  readonly #witness: CommitWitness;
  readonly #file: string;
  readonly #queue = new CommitQueue<CheckedTransaction, Outcome>((group) => this.#runGroup(group));
  #head: Head;
  #open = true;

  constructor(path: string) {
    const { database, head } = openStoreFile(path);
    try {
      this.#path = path;
      this.#database = database;
      this.#head = head;
      this.#rows = new SqliteRows(database, path);
      this.#file = fileIdentity(path);
      this.#witness = new CommitWitness(path, head.sequence);
    } catch (error) {
      database.close();
      throw asStoreError(error, path);
    }
  }

  async get(table: string, key: string): Promise<Row | undefined> {
    checkKey(table, key);
    return this.#read(() => this.#rows.get(table, key));
  }

  async list(table: string, range: Parameters<Store['list']>[1] = {}): Promise<readonly Row[]> {
    checkKey(table, 'any');
    const checked = checkedRange(range);
    return this.#read(() => this.#rows.list(table, checked));
  }

  async commit(transaction: Transaction): Promise<Outcome> {
    const checked = checkedTransaction(transaction);
    if (!this.#open) throw closed();
    return this.#queue.add(checked);
  }

  /** What was handed in before is still committed. */
  async close(): Promise<void> {
    if (!this.#open) return;
    this.#open = false;
    this.#queue.flush();
    this.#witness.close();
    try {
      this.#database.close();
    } catch (error) {
      throw asStoreError(error, this.#path);
    }
  }

  #read<T>(read: () => T): T {
    if (!this.#open) throw closed();
    try {
      return read();
    } catch (error) {
      throw asStoreError(error, this.#path);
    }
  }

  /** One SQL transaction for all; if it fails, one for each, so that whoever cannot be written fails alone. */
  #runGroup(group: readonly CheckedTransaction[]): readonly Settled<Outcome>[] {
    try {
      return this.#runTogether(group).map((result) => ({ result }));
    } catch (error) {
      if (group.length > 1) return group.flatMap((one) => this.#runGroup([one]));
      return [{ error: asStoreError(error, this.#path) }];
    }
  }

  #runTogether(group: readonly CheckedTransaction[]): Outcome[] {
    if (fileIdentity(this.#path) !== this.#file) throw this.#moved();
    const results: Outcome[] = [];
    let head = { ...this.#head, sequence: this.#head.sequence + 1 };
    let writes = false;
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      for (const one of group) {
        const after = this.#rows.apply(one, head);
        results.push(after === 'conflict' ? 'conflict' : 'committed');
        if (after === 'conflict') continue;
        head = after;
        writes ||= one.write.length > 0;
      }
      if (writes) this.#rows.writeHead(head);
      this.#database.exec(writes ? 'COMMIT' : 'ROLLBACK');
    } catch (error) {
      this.#rollBack();
      // The last word has the file: what is in it was committed, whatever was said on the way.
      if (this.#rows.sequence() !== head.sequence) throw error;
    }
    if (writes) {
      this.#head = head;
      this.#witness.note(head.sequence);
    }
    return results;
  }

  /** SQLite rolls back by itself after some errors. */
  #rollBack(): void {
    try {
      this.#database.exec('ROLLBACK');
    } catch {
      // It already did.
    }
  }

  #moved(): StoreError {
    return new StoreError(
      'store_failed',
      `数据文件 ${this.#path} 被移走或替换，不再写入。请停掉程序，放回文件后再启动。`,
      `The store ${this.#path} was moved or replaced while open; nothing more is written. Stop, put it back, start again.`,
    );
  }
}

/** Which file the path names now. Without opening it: closing a second handle would let go of the lock (POSIX). */
function fileIdentity(path: string): string {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found ? `${found.dev}:${found.ino}` : 'gone';
}
