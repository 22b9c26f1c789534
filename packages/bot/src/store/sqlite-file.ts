// The file of a store: made whole or not at all, and held by one process alone.
import { chmodSync, existsSync, linkSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { syncFolder, witnessPath } from './commit-witness.ts';
import { headSum } from './row-sum.ts';
import type { Head } from './row-sum.ts';
import { asStoreError } from './sqlite-error.ts';
import { application, inspect, layout, readHead } from './sqlite-inspection.ts';
import { StoreError, corrupt } from './store-error.ts';

/** A database that is ours alone until it is closed, or the process ends in whatever way. */
export function openStoreFile(path: string): { readonly database: DatabaseSync; readonly head: Head } {
  try {
    if (!existsSync(path)) create(path);
    const inspected = inspect(path);
    const database = openAlone(path);
    try {
      const head = readHead(database, path);
      if (head.sequence < inspected.sequence) throw corrupt(path, '文件刚被替换', 'it was replaced just now');
      // Left by the inspection; nobody else can be using it now.
      rmSync(`${path}-shm`, { force: true });
      return { database, head };
    } catch (error) {
      database.close();
      throw error;
    }
  } catch (error) {
    throw asStoreError(error, path);
  }
}

/** The lock is taken with the first look into the file and is the operating system's: it ends with the process. */
function openAlone(path: string): DatabaseSync {
  const database = new DatabaseSync(path);
  try {
    database.exec(`
      PRAGMA busy_timeout = 300;
      PRAGMA locking_mode = EXCLUSIVE;
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
      PRAGMA trusted_schema = OFF;
      PRAGMA journal_size_limit = 16777216;
      BEGIN IMMEDIATE; ROLLBACK;
    `);
    checkDurable(database, path);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Not every file system allows a log, and a setting that was not taken is silent. */
function checkDurable(database: DatabaseSync, path: string): void {
  const journal = database.prepare('PRAGMA journal_mode').get()?.['journal_mode'];
  const synchronous = database.prepare('PRAGMA synchronous').get()?.['synchronous'];
  const locking = database.prepare('PRAGMA locking_mode').get()?.['locking_mode'];
  if (journal === 'wal' && synchronous === 2 && locking === 'exclusive') return;
  throw new StoreError(
    'store_failed',
    `${path} 所在的磁盘不支持可靠写入（${String(journal)}、${String(synchronous)}、${String(locking)}）。请换本机磁盘。`,
    `The disk of ${path} does not allow durable writes (${String(journal)}, ${String(synchronous)}, ${String(locking)}). Use a local one.`,
  );
}

/** Under another name first: whoever finds `path` finds a whole store. */
function create(path: string): void {
  if (existsSync(witnessPath(path)) || existsSync(`${path}-wal`)) {
    throw corrupt(
      path,
      `文件不见了，但旁边还有 ${witnessPath(path)} 或 -wal（若确要新建，请一并移走）`,
      `the file is gone, yet ${witnessPath(path)} or a -wal is still there (to begin anew, move them away as well)`,
    );
  }
  const draft = `${path}-new-${process.pid}`;
  for (const end of ['', '-wal', '-journal']) rmSync(`${draft}${end}`, { force: true });
  const database = openAlone(draft);
  try {
    database.exec(`
      CREATE TABLE rows (
        table_name TEXT NOT NULL, key TEXT NOT NULL, version INTEGER NOT NULL, value TEXT NOT NULL, sum INTEGER NOT NULL,
        PRIMARY KEY (table_name, key)
      ) STRICT;
      CREATE TABLE head (
        one INTEGER PRIMARY KEY CHECK (one = 1),
        sequence INTEGER NOT NULL, rows INTEGER NOT NULL, sum INTEGER NOT NULL, head_sum INTEGER NOT NULL
      ) STRICT;
      INSERT INTO head VALUES (1, 0, 0, 0, ${headSum({ sequence: 0, rows: 0, sum: 0 })});
      PRAGMA application_id = ${application};
      PRAGMA user_version = ${layout};
    `);
  } finally {
    database.close();
  }
  try {
    // It holds what people said and are told: for the account that runs the bot alone. The log inherits this.
    chmodSync(draft, 0o600);
    linkSync(draft, path);
    syncFolder(path);
  } catch (error) {
    // Another process was quicker: its file is as good, and the lock decides who may have it.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}
