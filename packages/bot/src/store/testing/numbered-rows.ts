// A program that commits numbered pairs of rows until it is killed, and says each number once it is acknowledged; with a
// number to stop at it says `done`, and waits to be killed.
// Pair n is written only if pair n−1 is there: a hole or a half would be a broken promise of the store.
import { writeSync } from 'node:fs';
import type { Row } from '../../core/ports/store.ts';
import { sqliteStore } from '../sqlite.ts';
import { StoreError } from '../store-error.ts';

const [path = '', stopAt = 'Infinity'] = process.argv.slice(2);
const together = 8;
const say = (line: string): unknown => writeSync(1, `${line}\n`);
const keyOf = (number: number): string => String(number).padStart(9, '0');

try {
  const store = sqliteStore(path);
  const last = (await store.list('left')).at(-1) as Row | undefined;
  let next = last ? Number(last.key) + 1 : 0;
  say('open');
  const commitNext = async (): Promise<void> => {
    while (next < Number(stopAt)) {
      const number = next++;
      const key = keyOf(number);
      const answer = await store.commit({
        expect: [
          { table: 'left', key, version: 0 },
          { table: 'left', key: keyOf(number - 1), version: number === 0 ? 0 : 1 },
        ],
        write: [
          { table: 'left', key, value: { number, filling: 'x'.repeat(number % 700) } },
          { table: 'right', key, value: number },
          { table: 'latest', key: 'number', value: number },
        ],
      });
      say(answer === 'committed' ? String(number) : `conflict at ${number}`);
    }
  };
  await Promise.all(Array.from({ length: together }, () => commitNext()));
  say('done');
  setInterval(() => undefined, 60_000);
} catch (error) {
  say(error instanceof StoreError ? error.code : String(error));
}
