// The bot's store on disk: commits a second and how long the slowest wait, beside one sync of the disk for each commit.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Store, Transaction } from '../packages/bot/src/core/ports/store.ts';
import { sqliteStore } from '../packages/bot/src/store/sqlite.ts';
import { printRatio } from './measure.ts';

const seconds = 2;
const text = JSON.stringify({
  from: 'wxid_wang',
  text: '开庭在那个地方'.repeat(20),
  sentAt: '2026-09-01T09:00:00+08:00',
});

/** Chat events as the bot stores them: a new row in the inbox and in the transcript, if it is not there yet. */
function eventOf(number: number): Transaction {
  const key = `room:900001:${String(number).padStart(9, '0')}`;
  return {
    expect: [{ table: 'inbox', key, version: 0 }],
    write: [
      { table: 'inbox', key, value: text },
      { table: 'transcript', key, value: text },
    ],
  };
}

type Commit = (transaction: Transaction) => Promise<unknown>;

/** A transaction of its own for each, as one writes it first. */
function oneByOne(path: string): { commit: Commit; close: () => void } {
  const database = new DatabaseSync(path);
  database.exec(`PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
    CREATE TABLE rows (table_name TEXT, key TEXT, version INTEGER, value TEXT, PRIMARY KEY (table_name, key)) STRICT;`);
  const version = database.prepare('SELECT version FROM rows WHERE table_name = ? AND key = ?');
  const put = database.prepare(`INSERT INTO rows VALUES (?, ?, 1, ?)
    ON CONFLICT DO UPDATE SET version = version + 1, value = excluded.value`);
  return {
    commit({ expect = [], write }) {
      database.exec('BEGIN IMMEDIATE');
      const holds = expect.every(
        (one) => (version.get(one.table, one.key)?.['version'] ?? 0) === one.version,
      );
      if (holds) for (const { table, key, value } of write) put.run(table, key, JSON.stringify(value));
      database.exec(holds ? 'COMMIT' : 'ROLLBACK');
      return Promise.resolve();
    },
    close: () => database.close(),
  };
}

interface Rate {
  readonly perSecond: number;
  /** Milliseconds from the call to the answer. */
  readonly median: number;
  readonly slowest1Percent: number;
}

/** As many commits as go, with so many under way at once. */
async function rate(commit: Commit, concurrency: number): Promise<Rate> {
  let next = 0;
  const run = async (ms: number): Promise<number[]> => {
    const waits: number[] = [];
    const until = performance.now() + ms;
    const worker = async (): Promise<void> => {
      while (performance.now() < until) {
        const started = performance.now();
        await commit(eventOf(next++));
        waits.push(performance.now() - started);
      }
    };
    await Promise.all(Array.from({ length: concurrency }, worker));
    return waits;
  };
  await run(300);
  const started = performance.now();
  const waits = (await run(seconds * 1000)).toSorted((a, b) => a - b);
  return {
    perSecond: (waits.length * 1000) / (performance.now() - started),
    median: waits[Math.floor(waits.length * 0.5)] ?? 0,
    slowest1Percent: waits[Math.floor(waits.length * 0.99)] ?? 0,
  };
}

/** Commits a second at 1, 64 and 512 at once, against one sync for each; then how long a full store takes to open. */
export async function benchBotStore(): Promise<void> {
  console.log(
    '\nBot store, SQLite on disk, synchronous = FULL; a commit is one expectation and two rows of 700 bytes',
  );
  const folder = mkdtempSync(join(tmpdir(), 'yunting-bench-'));
  try {
    for (const concurrency of [1, 64, 512]) {
      const naive = oneByOne(join(folder, `naive-${concurrency}.sqlite`));
      const alone = await rate((transaction) => naive.commit(transaction), concurrency);
      naive.close();
      const store = sqliteStore(join(folder, `grouped-${concurrency}.sqlite`));
      const grouped = await rate((transaction) => store.commit(transaction), concurrency);
      await store.close();
      print(`${concurrency} at once, one sync each`, alone);
      print(`${concurrency} at once, group commit`, grouped);
      printRatio(
        'commits a second',
        grouped.perSecond / alone.perSecond,
        concurrency === 1 ? '≥ 0.5' : '≥ 3',
      );
    }
    await benchOpening(join(folder, 'full.sqlite'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function benchOpening(path: string): Promise<void> {
  const rows = 100_000;
  const store: Store = sqliteStore(path);
  for (let at = 0; at < rows / 2; at += 500) {
    await Promise.all(Array.from({ length: 500 }, (_, one) => store.commit(eventOf(at + one))));
  }
  await store.close();
  const started = performance.now();
  const again = sqliteStore(path);
  const ms = performance.now() - started;
  await again.close();
  console.log(`  opening ${rows} rows, every one checked ${ms.toFixed(0).padStart(18)} ms (target ≤ 1000)`);
}

function print(name: string, { perSecond, median, slowest1Percent }: Rate): void {
  console.log(
    `  ${name.padEnd(34)} ${perSecond.toFixed(0).padStart(7)} commits/s   p50 ${median.toFixed(2).padStart(7)} ms   p99 ${slowest1Percent.toFixed(2).padStart(7)} ms`,
  );
}
