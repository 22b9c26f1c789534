// What the SQLite store promises beyond the suite that all stores pass: the file, the lock, the groups.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asStoreError } from './sqlite-error.ts';
import { sqliteStore } from './sqlite.ts';
import { StoreError } from './store-error.ts';

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yunting-store-'));
  path = join(folder, 'bot.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const note = (key: string, value = 1) => ({ write: [{ table: 'notes', key, value }] });
const thrown = (act: () => unknown): StoreError => {
  try {
    act();
  } catch (error) {
    if (error instanceof StoreError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
};
/** Makes a store with these rows, and closes it. */
const make = async (...keys: string[]): Promise<void> => {
  const store = sqliteStore(path);
  for (const key of keys) await store.commit(note(key));
  await store.close();
};
/** Commits that reached the disk, as the witness has it. */
const sequence = (): number => Number(readFileSync(`${path}-head`, 'utf8').split(' ')[1]);

describe('the file', () => {
  it('what was committed is there when the store is opened again, versions too', async () => {
    await make('a', 'b', 'a');
    const store = sqliteStore(path);
    expect((await store.list('notes')).map(({ key, version }) => [key, version])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
    await store.close();
  });

  it('a closed store is one file and its witness; no draft is left', async () => {
    await make('a');
    expect(readdirSync(folder).toSorted()).toEqual(['bot.sqlite', 'bot.sqlite-head']);
  });

  it.skipIf(process.platform === 'win32')('only the account that runs the bot can read it', async () => {
    const store = sqliteStore(path);
    await store.commit(note('a'));
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o077).toBe(0);
    await store.close();
  });

  it('a store that is moved away while open takes nothing more, and goes on when it is back', async () => {
    const store = sqliteStore(path);
    await store.commit(note('a'));
    renameSync(path, `${path}.moved`);
    await expect(store.commit(note('b'))).rejects.toMatchObject({ code: 'store_failed' });
    renameSync(`${path}.moved`, path);
    expect(await store.commit(note('c'))).toBe('committed');
    expect((await store.list('notes')).map(({ key }) => key)).toEqual(['a', 'c']);
    await store.close();
  });

  it('many rows are summed up right, so that the store opens again', async () => {
    const store = sqliteStore(path);
    const keys = Array.from({ length: 3000 }, (_, at) => `k${at}`);
    await Promise.all(keys.map((key, at) => store.commit(note(key, at))));
    await Promise.all(
      keys.map((key, at) =>
        store.commit(at % 3 === 0 ? { write: [{ table: 'notes', key, value: undefined }] } : note(key, -at)),
      ),
    );
    await store.close();
    const again = sqliteStore(path);
    expect(await again.list('notes')).toHaveLength(2000);
    await again.close();
  });
});

describe('refused at opening, in two languages, with the path named, and left as it is', () => {
  const refusals: [string, StoreError['code'], () => void | Promise<void>][] = [
    ['an empty file', 'store_corrupt', () => writeFileSync(path, '')],
    ['a file of one byte beside a log', 'store_corrupt', () => writeFileSync(path, 'S')],
    ['another kind of file', 'store_corrupt', () => writeFileSync(path, '庭审笔录'.repeat(2000))],
    [
      'a database of somebody else',
      'store_corrupt',
      () => {
        const other = new DatabaseSync(path);
        other.exec('CREATE TABLE rows (a)');
        other.close();
      },
    ],
    [
      'a store of a newer release',
      'store_newer',
      async () => {
        await make('a');
        const newer = new DatabaseSync(path);
        newer.exec('PRAGMA user_version = 2');
        newer.close();
      },
    ],
    [
      'a store that lost a table',
      'store_corrupt',
      async () => {
        await make('a');
        const tampered = new DatabaseSync(path);
        tampered.exec('DROP TABLE head');
        tampered.close();
      },
    ],
    [
      'a store in which a row was changed by hand',
      'store_corrupt',
      async () => {
        await make('a');
        const tampered = new DatabaseSync(path);
        tampered.exec("UPDATE rows SET value = '2'");
        tampered.close();
      },
    ],
    [
      'a store whose count of commits was changed',
      'store_corrupt',
      async () => {
        await make('a');
        const tampered = new DatabaseSync(path);
        tampered.exec('UPDATE head SET sequence = 7');
        tampered.close();
      },
    ],
    [
      'a store from which a row was taken by hand',
      'store_corrupt',
      async () => {
        await make('a', 'b');
        const tampered = new DatabaseSync(path);
        tampered.exec("DELETE FROM rows WHERE key = 'b'");
        tampered.close();
      },
    ],
    [
      'an older copy of the store',
      'store_corrupt',
      async () => {
        await make('a');
        copyFileSync(path, `${path}.copy`);
        await make('b');
        renameSync(`${path}.copy`, path);
      },
    ],
    [
      'a store that is gone while its witness is there',
      'store_corrupt',
      async () => {
        await make('a');
        rmSync(path);
      },
    ],
    [
      'a damaged witness',
      'store_corrupt',
      async () => {
        await make('a');
        writeFileSync(`${path}-head`, 'yunting-store 0000000000000000 00000000\n');
      },
    ],
    ['a folder', 'store_failed', () => mkdirSync(path)],
    [
      'a path whose folder does not exist',
      'store_failed',
      () => {
        path = join(folder, 'missing', 'bot.sqlite');
      },
    ],
  ];
  it.each(refusals)('%s: %s', async (_, code, arrange) => {
    await arrange();
    const before = existsSync(path) && statSync(path).isFile() ? readFileSync(path) : undefined;
    const error = thrown(() => sqliteStore(path));
    expect(error.code).toBe(code);
    expect([error.zh, error.en].every((text) => text.includes(path))).toBe(true);
    expect(error.zh).toMatch(/\p{Script=Han}/u);
    expect(existsSync(path) && statSync(path).isFile() ? readFileSync(path) : undefined).toEqual(before);
  });

  it('a store that is open already, in this process too, and it keeps its lock', async () => {
    const store = sqliteStore(path);
    for (let tries = 0; tries < 2; tries++) expect(thrown(() => sqliteStore(path)).code).toBe('store_locked');
    expect(await store.commit(note('a'))).toBe('committed');
    await store.close();
    await make('b');
  });

  it('an older copy is taken once its witness was moved away', async () => {
    await make('a');
    copyFileSync(path, `${path}.copy`);
    await make('b');
    renameSync(`${path}.copy`, path);
    rmSync(`${path}-head`);
    const store = sqliteStore(path);
    expect((await store.list('notes')).map(({ key }) => key)).toEqual(['a']);
    await store.close();
  });

  it('a witness that is behind, as after a power cut, is no reason', async () => {
    await make('a');
    copyFileSync(`${path}-head`, `${path}-old`);
    await make('b');
    renameSync(`${path}-old`, `${path}-head`);
    await make('c');
    expect(sequence()).toBe(3);
  });

  it('a witness that was created and never written is no reason', async () => {
    await make('a');
    writeFileSync(`${path}-head`, '');
    await make('b');
    expect(sequence()).toBe(2);
  });
});

describe('groups', () => {
  it('commits of one moment share one write to the disk', async () => {
    const store = sqliteStore(path);
    const answers = await Promise.all(Array.from({ length: 100 }, (_, at) => store.commit(note(`k${at}`))));
    expect(new Set(answers)).toEqual(new Set(['committed']));
    expect(sequence()).toBe(1);
    await store.close();
  });

  it('inside a group each sees the writes of those before it, in the order of the calls', async () => {
    const store = sqliteStore(path);
    const withVersion = (version: number, value: number): Promise<string> =>
      store.commit({ expect: [{ table: 'notes', key: 'a', version }], ...note('a', value) });
    expect(
      await Promise.all([
        withVersion(0, 1),
        withVersion(0, 2),
        withVersion(1, 3),
        withVersion(1, 4),
        withVersion(2, 5),
      ]),
    ).toEqual(['committed', 'conflict', 'committed', 'conflict', 'committed']);
    expect(await store.get('notes', 'a')).toEqual({ key: 'a', version: 3, value: 5 });
    expect(sequence()).toBe(1);
    await store.close();
  });

  it('nothing is written for conflicts and empty transactions', async () => {
    const store = sqliteStore(path);
    await Promise.all([
      store.commit({ write: [] }),
      store.commit({ expect: [{ table: 'notes', key: 'a', version: 7 }], ...note('a') }),
    ]);
    expect(sequence()).toBe(0);
    await store.close();
  });

  it('a read between two commits of a group does not exist: it sees the state before, or after', async () => {
    const store = sqliteStore(path);
    const commits = [store.commit(note('a')), store.commit(note('b'))];
    expect(await store.list('notes')).toEqual([]);
    await commits[0];
    expect(await store.list('notes')).toHaveLength(2);
    await Promise.all(commits);
    await store.close();
  });
});

describe('errors of the database', () => {
  it.each([
    [5, 'store_locked'],
    [261, 'store_locked'],
    [11, 'store_corrupt'],
    [26, 'store_corrupt'],
    [522, 'store_corrupt'],
    [13, 'store_full'],
    [778, 'store_failed'],
    [1034, 'store_failed'],
    [14, 'store_failed'],
  ])('SQLite’s %d is %s', (errcode, code) => {
    const error = asStoreError(Object.assign(new Error('said'), { errcode }), '/srv/bot.sqlite');
    expect(error.code).toBe(code);
    expect(error.message).toContain('/srv/bot.sqlite');
    expect(error.cause).toBeInstanceOf(Error);
  });

  it('the file system’s "no space" is store_full, and our own errors stay as they are', () => {
    expect(asStoreError(Object.assign(new Error('no space'), { code: 'ENOSPC' }), 'x').code).toBe(
      'store_full',
    );
    const own = new StoreError('store_newer', '新', 'new');
    expect(asStoreError(own, 'x')).toBe(own);
  });
});
