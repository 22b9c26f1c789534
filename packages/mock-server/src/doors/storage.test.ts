import {
  appendFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { toyCourt } from '../testing/toy-court.ts';
import type { ToyCourt } from '../testing/toy-court.ts';
import type { Court } from '../mock-court.ts';
import { fileStorage } from './storage.ts';

const folders: string[] = [];
const open: { close(): void }[] = [];

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'yunting-'));
  folders.push(made);
  return made;
}

/** A court that keeps its worlds in this folder; closing its storage is like ending its process. */
function courtIn(path: string): ToyCourt & { end(): void } {
  const storage = fileStorage(path);
  open.push(storage);
  return { ...toyCourt({ storage }, ['plaintiff']), end: () => storage.close() };
}

afterEach(() => {
  for (const one of open.splice(0)) one.close();
  for (const path of folders.splice(0)) rmSync(path, { recursive: true, force: true });
});

const journal = (path: string): string => join(path, 'main.journal');

/** Digest and seed of every world by its name. */
const printsOf = (court: Court): Record<string, string[]> =>
  Object.fromEntries(
    court.worlds().map((name) => [name, [court.world(name).digest(), court.world(name).seed]]),
  );

describe('worlds on disk', () => {
  it('are the same after a restart: records, counters, bytes, clock and forks', () => {
    const path = folder();
    const first = courtIn(path);
    first.endpoint('plaintiff', 'k');
    first.court
      .world()
      .run(first.wall.now(), (commit) => commit.tx.putBlob('fil_1', Uint8Array.of(0, 255, 10, 13)));
    first.court.createWorld('fork', 'main');
    first.court.createWorld('fresh');
    first.court.world('fork').run(first.wall.now(), (commit) => commit.tx.next('only-here'));
    first.court.world().advance(first.court.world().nowMs + 86_400_000, first.wall.now());
    const prints = printsOf(first.court);
    first.end();
    const storage = fileStorage(path);
    open.push(storage);
    const { court } = toyCourt({ storage, seed: 'another' }, []);
    expect(printsOf(court)).toEqual(prints);
  });

  it('that are removed stay removed', () => {
    const path = folder();
    const first = courtIn(path);
    first.court.createWorld('gone');
    first.court.removeWorld('gone');
    first.end();
    expect(courtIn(path).court.worlds()).toEqual(['main']);
  });

  it('keep text that line ends could be mistaken for', () => {
    const path = folder();
    const first = courtIn(path);
    const text = '民间借贷\u2028\u2029\n\r\u0085 𠮷 \\n';
    first.court.world().run(first.wall.now(), (commit) => commit.sms('13800000001', text, {}, ''));
    first.end();
    expect(courtIn(path).court.world().read().all('sms')[0]!.text).toBe(text);
  });
});

describe('a journal that was cut short', () => {
  it('loses exactly the line that was being written, wherever it was cut', () => {
    const path = folder();
    const first = courtIn(path);
    const sizes: number[] = [];
    const prints: string[] = [];
    for (let at = 0; at < 4; at++) {
      first.endpoint('plaintiff', `k${at}`);
      sizes.push(statSync(journal(path)).size);
      prints.push(first.court.world().digest());
    }
    first.end();
    const whole = readFileSync(journal(path));
    fc.assert(
      fc.property(fc.integer({ min: sizes[2]!, max: sizes[3]! - 1 }), (size) => {
        writeFileSync(journal(path), whole);
        truncateSync(journal(path), size);
        const storage = fileStorage(path);
        const { court } = toyCourt({ storage }, []);
        expect(court.world().digest()).toBe(prints[2]);
        storage.close();
      }),
      { numRuns: 40 },
    );
    expect(statSync(journal(path)).size).toBe(sizes[2]);
  });

  it('is written on where it was cut', () => {
    const path = folder();
    const first = courtIn(path);
    first.endpoint('plaintiff', 'a');
    first.end();
    appendFileSync(journal(path), '00000000 9 {"nowMs":');
    const second = courtIn(path);
    const id = second.endpoint('plaintiff', 'b');
    second.end();
    expect(courtIn(path).court.world().read().find('endpoint', id)?.version).toBe(1);
  });
});

describe('a journal that is damaged', () => {
  it.each([
    ['a changed letter inside a text', (text: string) => text.replace('hooks.example', 'hooks.exbmple'), 4],
    ['a line that is gone', (text: string) => text.split('\n').toSpliced(2, 1).join('\n'), 3],
    [
      'a line that is there twice',
      (text: string) => text.split('\n').toSpliced(2, 0, text.split('\n')[2]!).join('\n'),
      4,
    ],
    ['half a line in the middle', (text: string) => text.replace(/\n.{40}/, '\n'), 2],
    ['a line of zeros', (text: string) => `${text}${'\0'.repeat(20)}\n`, 6],
  ])('by %s refuses to start, naming the line', (_, damage, line) => {
    const path = folder();
    const first = courtIn(path);
    first.endpoint('plaintiff', 'k');
    first.court.world().run(first.wall.now(), (commit) => commit.tx.next('x'));
    first.end();
    const text = readFileSync(journal(path), 'utf8');
    const damaged = damage(text);
    expect(damaged).not.toBe(text);
    writeFileSync(journal(path), damaged);
    const before = readFileSync(journal(path));
    expect(() => courtIn(path)).toThrow(new RegExp(`line ${line} of the journal is damaged`));
    expect(readFileSync(journal(path))).toEqual(before);
  });
});

describe('a write that fails', () => {
  it('has no effect and leaves no half line behind', () => {
    const path = folder();
    const first = courtIn(path);
    const size = statSync(journal(path)).size;
    const print = first.court.world().digest();
    const unwritable = {
      toJSON: () => {
        throw new Error('disk full');
      },
    };
    expect(() =>
      first.court
        .world()
        .run(0, (commit) =>
          commit.tx.put('task', { id: 'tsk_1', version: 1, createdAt: '', unwritable } as never),
        ),
    ).toThrow('disk full');
    expect([statSync(journal(path)).size, first.court.world().digest()]).toEqual([size, print]);
    first.endpoint('plaintiff', 'k');
    const after = first.court.world().digest();
    first.end();
    const storage = fileStorage(path);
    open.push(storage);
    expect(toyCourt({ storage }, []).court.world().digest()).toBe(after);
  });
});

describe('a data folder', () => {
  it('belongs to one live process at a time', () => {
    const path = folder();
    writeFileSync(join(path, 'court.lock'), String(process.ppid));
    expect(() => fileStorage(path)).toThrow(new RegExp(`process ${process.ppid} is using`));
    writeFileSync(join(path, 'court.lock'), '999999999');
    fileStorage(path).close();
    expect(() => readFileSync(join(path, 'court.lock'))).toThrow(/ENOENT/);
  });
});
