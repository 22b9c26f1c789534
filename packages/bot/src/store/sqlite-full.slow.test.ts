// A disk that takes no more: named errors, nothing halved, earlier rows intact, and on it goes when there is room.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { runProgram } from './testing/run-program.ts';

interface Report {
  readonly neighbours: readonly string[];
  readonly refusal: string;
  readonly acknowledged: number;
  readonly whileFull: readonly number[];
  readonly afterwards: string;
  readonly reopened: readonly number[];
}

const folder = mkdtempSync(join(tmpdir(), 'yunting-store-full-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** In a namespace of its own, so that a small disk can be mounted over the folder without being root. */
const onSmallDisk = [
  'unshare',
  '--user',
  '--map-root-user',
  '--mount',
  'sh',
  '-c',
  `mount -t tmpfs -o size=2m tmpfs '${folder}' && exec "$0" "$@"`,
];
const canLimit = spawnSync('prlimit', ['--fsize=1000000:unlimited', 'true']).status === 0;
const canMount = spawnSync(onSmallDisk[0]!, [...onSmallDisk.slice(1), 'true']).status === 0;

async function report(program: ReturnType<typeof runProgram>): Promise<Report> {
  await program.ended;
  expect(program.errors()).toBe('');
  return JSON.parse(program.lines[0] ?? '{}') as Report;
}

function expectWhole(
  { neighbours, acknowledged, whileFull, afterwards, reopened }: Report,
  code: string,
): void {
  expect(neighbours).toEqual(['committed', code, 'committed']);
  expect(acknowledged).toBeGreaterThan(10);
  expect(whileFull).toEqual([acknowledged, acknowledged]);
  expect(afterwards).toBe('committed');
  expect(reopened).toEqual([acknowledged + 1, acknowledged + 1, 2]);
}

it.skipIf(!canLimit)(
  'writes that the system refuses (a limit on the size of files) fail as store_failed',
  async () => {
    const program = runProgram(
      'full-disk.ts',
      [join(folder, 'limited.sqlite'), 'limit'],
      ['prlimit', '--fsize=1000000:unlimited'],
    );
    const told = await report(program);
    expect(told.refusal).toBe('store_failed');
    expectWhole(told, 'store_failed');
  },
);

it.skipIf(!canMount)('a full disk fails as store_full', async () => {
  const told = await report(
    runProgram('full-disk.ts', [join(folder, 'small.sqlite'), 'ballast'], onSmallDisk),
  );
  expect(told.refusal).toBe('store_full');
  expectWhole(told, 'store_full');
});
