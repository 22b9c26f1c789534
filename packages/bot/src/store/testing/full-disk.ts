// A program on a disk that runs full: it commits until it is refused, looks what is there, gets room, and goes on.
// Says one line of JSON: what happened.
import { rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { sqliteStore } from '../sqlite.ts';
import { StoreError } from '../store-error.ts';

/** How room comes back: a file that lies in the way is removed, or the limit of this process is lifted. */
const [path = '', remedy = ''] = process.argv.slice(2);
const ballast = `${path}.ballast`;
if (remedy === 'ballast') writeFileSync(ballast, Buffer.alloc(512 * 1024, 1));

const codeOf = (error: unknown): string => (error instanceof StoreError ? error.code : String(error));
const row = (key: string, length: number) => ({ write: [{ table: 'rows', key, value: 'x'.repeat(length) }] });
const pair = (number: number) => ({
  write: ['left', 'right'].map((table) => ({
    table,
    key: String(number).padStart(4, '0'),
    value: 'x'.repeat(2000),
  })),
});

const store = sqliteStore(path);
// One of three in the same group does not fit.
const neighbours = (
  await Promise.allSettled([
    store.commit(row('small before', 10)),
    store.commit(row('huge', 3_000_000)),
    store.commit(row('small after', 10)),
  ])
).map((one) => (one.status === 'fulfilled' ? one.value : codeOf(one.reason)));

let acknowledged = 0;
let refusal = '';
while (refusal === '' && acknowledged < 5000) {
  try {
    await store.commit(pair(acknowledged));
    acknowledged++;
  } catch (error) {
    refusal = codeOf(error);
  }
}
const count = async (): Promise<number[]> =>
  Promise.all(['left', 'right'].map(async (table) => (await store.list(table)).length));
const whileFull = await count();

if (remedy === 'ballast') rmSync(ballast);
else spawnSync('prlimit', ['--pid', String(process.pid), '--fsize=unlimited']);
const afterwards = await store.commit(pair(acknowledged));
await store.close();

const again = sqliteStore(path);
const reopened = await Promise.all(
  ['left', 'right', 'rows'].map(async (table) => (await again.list(table)).length),
);
await again.close();
console.log(JSON.stringify({ neighbours, refusal, acknowledged, whileFull, afterwards, reopened }));
