// A look over the whole store before it is touched: is it ours, is it sound, is it as far as it had come?
import { statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { crc32 } from 'node:zlib';
import { readWitness, witnessPath } from './commit-witness.ts';
import { headSum, rowSumSql } from './row-sum.ts';
import type { Head } from './row-sum.ts';
import { isLogicError } from './sqlite-error.ts';
import { StoreError, corrupt } from './store-error.ts';

/** The layout that this release reads and writes. */
export const layout = 1;

/** A store has at least its first page. */
const smallest = 4096;

/** `YUNT`, in the header of the file: this is a store of ours and no other database. */
export const application = 0x59554e54;

/**
 * Looks at everything without changing a byte, so that what is refused stays as evidence: a connection that may write
 * would fold the write-ahead log into the file when it closes. Throws `store_corrupt`, `store_newer`, `store_locked`.
 */
export function inspect(path: string): Head {
  // Before the file: the witness may be behind it, never ahead.
  const witnessed = readWitness(path);
  // SQLite takes a file of no length for a new one, and throws away the log beside it.
  if (statSync(path).isFile() && statSync(path).size < smallest)
    throw corrupt(path, '文件是空的或被截断', 'the file is empty or cut');
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    database.exec('PRAGMA busy_timeout = 300');
    checkOwner(database, path);
    for (const row of database.prepare('PRAGMA integrity_check(3)').all()) {
      if (row['integrity_check'] !== 'ok') {
        throw corrupt(path, `结构损坏（${String(row['integrity_check'])}）`, String(row['integrity_check']));
      }
    }
    const head = readHead(database, path);
    checkRows(database, path, head);
    if (witnessed !== undefined && head.sequence < witnessed) {
      throw corrupt(
        path,
        `内容只到第 ${head.sequence} 次提交，而 ${witnessPath(path)} 记到第 ${witnessed} 次（若是有意恢复的旧备份，请移走该文件）`,
        `it ends with commit ${head.sequence}, ${witnessPath(path)} saw ${witnessed} (if an older backup was put back on purpose, move that file away)`,
      );
    }
    return head;
  } catch (error) {
    if (isLogicError(error)) throw corrupt(path, '表结构损坏', 'its tables are damaged', { cause: error });
    throw error;
  } finally {
    database.close();
  }
}

function checkOwner(database: DatabaseSync, path: string): void {
  if (database.prepare('PRAGMA application_id').get()?.['application_id'] !== application) {
    throw corrupt(path, '不是云庭机器人的数据文件', 'it is no store of this bot');
  }
  const found = Number(database.prepare('PRAGMA user_version').get()?.['user_version']);
  if (found > layout) {
    throw new StoreError(
      'store_newer',
      `数据文件 ${path} 由更新的版本写成（格式 ${found}，本程序到 ${layout}）。请改用新版本。`,
      `The store ${path} was written by a newer release (layout ${found}, this one knows ${layout}). Use that release.`,
    );
  }
  if (found < layout) throw corrupt(path, `不认识的格式 ${found}`, `the layout ${found} is unknown`);
}

/** What the file says it holds. Throws `store_corrupt`. */
export function readHead(database: DatabaseSync, path: string): Head {
  const row = database.prepare('SELECT sequence, rows, sum, head_sum FROM head').get();
  const head = {
    sequence: Number(row?.['sequence']),
    rows: Number(row?.['rows']),
    sum: Number(row?.['sum']),
  };
  if (row?.['head_sum'] !== headSum(head)) throw corrupt(path, '总账行损坏', 'the head row is damaged');
  return head;
}

/** Every row against its own sum, and all of them against the head. */
function checkRows(database: DatabaseSync, path: string, head: Head): void {
  database.function('crc32', (bytes) => crc32(bytes as Uint8Array));
  const found = database
    .prepare(
      `SELECT count(*) AS rows, coalesce(sum(sum), 0) & 4294967295 AS sum,
        coalesce(sum(${rowSumSql} <> sum), 0) AS damaged FROM rows`,
    )
    .get();
  if (found?.['damaged'] !== 0) {
    throw corrupt(
      path,
      `${Number(found?.['damaged'])} 行内容被改变`,
      `${Number(found?.['damaged'])} rows are changed`,
    );
  }
  if (found['rows'] !== head.rows || found['sum'] !== head.sum) {
    throw corrupt(path, '有行丢失或过期', 'rows are missing or out of date');
  }
}
