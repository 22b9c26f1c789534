// A damaged store is refused, and left as it is, or it reads exactly what was committed: never a silent wrong answer.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqliteStore } from './sqlite.ts';
import { StoreError } from './store-error.ts';
import { damageFile, damages } from './testing/damage.ts';
import type { Damage } from './testing/damage.ts';
import { runProgram } from './testing/run-program.ts';

const ends = ['', '-wal', '-head'] as const;
type End = (typeof ends)[number];

const folder = mkdtempSync(join(tmpdir(), 'yunting-store-damage-'));
const work = join(folder, 'work.sqlite');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const tables = ['left', 'right', 'latest', 'removed'];

function copyStore(from: string, to: string): void {
  for (const end of [...ends, '-shm']) {
    rmSync(`${to}${end}`, { force: true });
    if (existsSync(`${from}${end}`)) copyFileSync(`${from}${end}`, `${to}${end}`);
  }
}

/** What the files hold; one that is empty holds as much as none (SQLite makes an empty log to look into a file). */
const hashes = (path: string): string[] =>
  ends
    .map((end) => (existsSync(`${path}${end}`) ? readFileSync(`${path}${end}`) : Buffer.alloc(0)))
    .map((bytes) => createHash('sha256').update(bytes).digest('hex'));

async function everything(path: string): Promise<unknown> {
  const store = sqliteStore(path);
  try {
    const rows = await Promise.all(tables.map((table) => store.list(table)));
    // By another way as well: one at a time.
    for (const [at, table] of tables.entries()) {
      for (const row of rows[at]!.slice(0, 20)) expect(await store.get(table, row.key)).toEqual(row);
    }
    return rows;
  } finally {
    await store.close();
  }
}

/** A store and what was in it, as its process left it, with the same files a little earlier. */
async function prepare(path: string, until: number): Promise<void> {
  const program = runProgram('numbered-rows.ts', [path, String(until)]);
  await program.firstLine;
  // Idle when it is killed: what is in the log was acknowledged to the last row.
  while (program.lines.at(-1) !== 'done') await new Promise((done) => setTimeout(done, 5));
  await program.kill();
}

/** Opens a damaged copy; says how it ended. */
async function outcome(
  source: string,
  end: End,
  damage: Damage,
  earlier: string,
  whole: unknown,
): Promise<string> {
  copyStore(source, work);
  damageFile(
    `${work}${end}`,
    damage,
    existsSync(`${earlier}${end}`) ? readFileSync(`${earlier}${end}`) : Buffer.alloc(0),
  );
  const before = hashes(work);
  let found: unknown;
  try {
    found = await everything(work);
  } catch (error) {
    expect(error).toBeInstanceOf(StoreError);
    expect((error as StoreError).message).toContain(work);
    expect(hashes(work)).toEqual(before);
    return (error as StoreError).code;
  }
  expect(isDeepStrictEqual(found, whole), 'it reads something else').toBe(true);
  return 'read';
}

describe.each(['closed', 'killed'] as const)('a store that was %s', (state) => {
  const source = join(folder, `${state}.sqlite`);
  const earlier = join(folder, `${state}-earlier.sqlite`);
  let whole: unknown;

  beforeAll(async () => {
    await prepare(source, 300);
    const store = sqliteStore(source);
    for (let at = 0; at < 30; at++)
      await store.commit({ write: [{ table: 'removed', key: `${at}`, value: '文'.repeat(at * 90) }] });
    for (let at = 0; at < 30; at += 2)
      await store.commit({ write: [{ table: 'removed', key: `${at}`, value: undefined }] });
    await store.close();
    copyStore(source, earlier);
    // A log whose frames lie over a file that is not empty; and rows that replace others of the same length.
    await prepare(source, 500);
    copyStore(source, work);
    whole = await everything(work);
    if (state === 'closed') copyStore(work, source);
  }, 30_000);

  it('reads whole when nothing is damaged', async () => {
    expect(existsSync(`${source}-wal`)).toBe(state === 'killed');
    copyStore(source, work);
    expect(await everything(work)).toEqual(whole);
  });

  const files = state === 'killed' ? ends : (['', '-head'] as const);
  it.each(files)(
    'is refused or reads right whatever happens to its file "%s"',
    { timeout: 120_000 },
    async (end) => {
      const told = new Map<string, number>();
      await fc.assert(
        fc.asyncProperty(damages, async (damage) => {
          const code = await outcome(source, end, damage, earlier, whole);
          told.set(code, (told.get(code) ?? 0) + 1);
        }),
        { numRuns: end === '-head' ? 30 : 120 },
      );
      // Damage is seen for what it is; where it hit nothing that counts, the store reads.
      expect(told.get('store_corrupt') ?? 0).toBeGreaterThan(10);
      expect(
        [...told.keys()].filter(
          (code) => !['read', 'store_corrupt', 'store_newer', 'store_failed'].includes(code),
        ),
      ).toEqual([]);
    },
  );

  it('is refused when any one of its rows differs by a bit', { timeout: 60_000 }, async () => {
    // After closing, all rows are in the main file.
    copyStore(source, work);
    await everything(work);
    const bytes = readFileSync(work);
    for (let number = 0; number < 500; number += 13) {
      // Every place that shows the row: pages keep copies of rows that moved away, which count for nothing.
      const changed = Buffer.from(bytes);
      const text = `{"number":${number},`;
      for (let at = changed.indexOf(text); at >= 0; at = changed.indexOf(text, at + 1))
        changed[at + 10]! ^= 1;
      expect(changed.equals(bytes)).toBe(false);
      writeFileSync(work, changed);
      expect(() => sqliteStore(work)).toThrow(expect.objectContaining({ code: 'store_corrupt' }));
    }
  });
});

it('a page that shows an older state is noticed although every row on it is sound', async () => {
  const path = join(folder, 'stale.sqlite');
  const store = sqliteStore(path);
  await store.commit({
    write: [
      { table: 'outbox', key: '1', value: 'queued' },
      { table: 'outbox', key: '2', value: 'queued' },
    ],
  });
  await store.close();
  const older = readFileSync(path);
  const again = sqliteStore(path);
  await again.commit({
    write: [
      { table: 'outbox', key: '1', value: 'sent..' },
      { table: 'outbox', key: '2', value: 'sent..' },
    ],
  });
  await again.close();
  const bytes = readFileSync(path);
  const rowsPage = Math.floor(bytes.indexOf('"sent..') / 4096) / (bytes.length / 4096);
  damageFile(path, { kind: 'stalePage', at: rowsPage + 1e-9 }, older);
  expect(new DatabaseSync(path).prepare('SELECT value FROM rows').all()).toHaveLength(2);
  expect(() => sqliteStore(path)).toThrow(expect.objectContaining({ code: 'store_corrupt' }));
});
