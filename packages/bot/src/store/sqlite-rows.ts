// The rows of an open store file: the SQL, prepared once, with every row's sum checked as it is read.
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Json, Row } from '../core/ports/store.ts';
import type { CheckedRange, CheckedTransaction, CheckedWrite } from './checked-input.ts';
import { exchanged, headSum, rowSum } from './row-sum.ts';
import type { Head } from './row-sum.ts';
import { corrupt } from './store-error.ts';

/** What is read of a row of the table `rows`. */
interface Columns {
  readonly key: string;
  readonly version: number;
  readonly value: string;
  readonly sum: number;
}

const columns = 'SELECT key, version, value, sum FROM rows WHERE table_name = ?';

export class SqliteRows {
  readonly #path: string;
  readonly #get: StatementSync;
  readonly #list: StatementSync;
  readonly #listTo: StatementSync;
  readonly #stamp: StatementSync;
  readonly #insert: StatementSync;
  readonly #update: StatementSync;
  readonly #remove: StatementSync;
  readonly #head: StatementSync;
  readonly #sequence: StatementSync;

  constructor(database: DatabaseSync, path: string) {
    const prepare = (sql: string): StatementSync => database.prepare(sql);
    this.#path = path;
    this.#get = prepare(`${columns} AND key = ?`);
    this.#list = prepare(`${columns} AND key >= ? ORDER BY key LIMIT ?`);
    this.#listTo = prepare(`${columns} AND key >= ? AND key < ? ORDER BY key LIMIT ?`);
    this.#stamp = prepare('SELECT version, sum FROM rows WHERE table_name = ? AND key = ?');
    this.#insert = prepare('INSERT INTO rows (table_name, key, version, value, sum) VALUES (?, ?, ?, ?, ?)');
    this.#update = prepare(
      'UPDATE rows SET version = ?, value = ?, sum = ? WHERE table_name = ? AND key = ?',
    );
    this.#remove = prepare('DELETE FROM rows WHERE table_name = ? AND key = ?');
    this.#head = prepare('UPDATE head SET sequence = ?, rows = ?, sum = ?, head_sum = ?');
    this.#sequence = prepare('SELECT sequence FROM head');
  }

  get(table: string, key: string): Row | undefined {
    const found = this.#get.get(table, key) as Columns | undefined;
    return found && this.#row(table, found);
  }

  list(table: string, { from, to, limit }: CheckedRange): Row[] {
    const found =
      to === undefined ? this.#list.all(table, from, limit) : this.#listTo.all(table, from, to, limit);
    return (found as unknown as Columns[]).map((row) => this.#row(table, row));
  }

  /** The head after this transaction, or `conflict`. Inside a SQL transaction; the head is not written yet. */
  apply({ expect, write }: CheckedTransaction, head: Head): Head | 'conflict' {
    for (const { table, key, version } of expect) {
      if ((this.#stampOf(table, key)?.version ?? 0) !== version) return 'conflict';
    }
    let { rows, sum } = head;
    for (const one of write) {
      const { gone, come, added } = this.#write(one);
      rows += added;
      sum = exchanged(sum, gone, come);
    }
    return { ...head, rows, sum };
  }

  writeHead(head: Head): void {
    this.#head.run(head.sequence, head.rows, head.sum, headSum(head));
  }

  /** The commit that the file says was the last. */
  sequence(): number {
    return Number(this.#sequence.get()?.['sequence']);
  }

  #write({ table, key, text }: CheckedWrite): { gone: number; come: number; added: -1 | 0 | 1 } {
    const before = this.#stampOf(table, key);
    const gone = before?.sum ?? 0;
    if (text === undefined) {
      if (before) this.#remove.run(table, key);
      return { gone, come: 0, added: before ? -1 : 0 };
    }
    const version = (before?.version ?? 0) + 1;
    const come = rowSum(table, key, version, text);
    if (before) this.#update.run(version, text, come, table, key);
    else this.#insert.run(table, key, version, text, come);
    return { gone, come, added: before ? 0 : 1 };
  }

  #stampOf(table: string, key: string): Pick<Columns, 'version' | 'sum'> | undefined {
    return this.#stamp.get(table, key) as Pick<Columns, 'version' | 'sum'> | undefined;
  }

  #row(table: string, { key, version, value: text, sum }: Columns): Row {
    if (rowSum(table, key, version, text) !== sum) {
      throw corrupt(this.#path, `${table}/${key} 一行内容被改变`, `the row ${table}/${key} is changed`);
    }
    return { key, version, value: JSON.parse(text) as Json };
  }
}
