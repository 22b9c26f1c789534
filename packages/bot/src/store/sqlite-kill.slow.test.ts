// What was acknowledged outlives kill -9: a process that commits is killed at random moments, and started again.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sqliteStore } from './sqlite.ts';
import { runProgram } from './testing/run-program.ts';
import type { RunningProgram } from './testing/run-program.ts';

const kills = 20;
let folder = '';
let running: RunningProgram[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yunting-store-kill-'));
});
afterEach(async () => {
  await Promise.all(running.map((program) => program.kill()));
  running = [];
  rmSync(folder, { recursive: true, force: true });
});

const start = (path: string): RunningProgram => {
  const program = runProgram('numbered-rows.ts', [path]);
  running.push(program);
  return program;
};

it(
  'nothing acknowledged is lost, no number is missing, and no transaction is halved',
  { timeout: 120_000 },
  async () => {
    const path = join(folder, 'bot.sqlite');
    let acknowledgedInAll = 0;
    for (let round = 0; round < kills; round++) {
      const program = start(path);
      expect(await program.firstLine).toBe('open');
      // From "hardly begun" to "the log was folded into the file several times".
      await sleep((round * 37) % 200);
      await program.kill();
      const said = program.lines.slice(1);
      expect(said.filter((line) => !/^\d+$/.test(line))).toEqual([]);
      acknowledgedInAll += said.length;

      const store = sqliteStore(path);
      const left = await store.list('left');
      expect(left.map(({ key }) => Number(key))).toEqual([...left.keys()]);
      expect(left.length).toBeGreaterThanOrEqual(acknowledgedInAll);
      const right = await store.list('right');
      expect(right.map(({ value }) => value)).toEqual([...left.keys()]);
      const latest = await store.get('latest', 'number');
      expect(latest?.value).toBe(left.length === 0 ? undefined : left.length - 1);
      expect(left.map(({ value }) => (value as { number: number }).number)).toEqual([...left.keys()]);
      await store.close();
      // What came through without its answer counts from now on.
      acknowledgedInAll = left.length;
    }
    expect(acknowledgedInAll).toBeGreaterThan(kills);
  },
);

it('a second process is refused while the first lives, and let in as soon as it was killed', async () => {
  const path = join(folder, 'bot.sqlite');
  const first = start(path);
  expect(await first.firstLine).toBe('open');
  const second = start(path);
  expect(await second.firstLine).toBe('store_locked');
  expect(() => sqliteStore(path)).toThrow(expect.objectContaining({ code: 'store_locked' }));
  await first.kill();
  // Even the refused looks did not let go of the lock too early, nor break anything.
  const store = sqliteStore(path);
  expect((await store.list('left')).length).toBeGreaterThanOrEqual(first.lines.length - 1);
  await store.close();
});

it('of several who make the same store at the same moment never two have it', async () => {
  for (let round = 0; round < 3; round++) {
    const path = join(folder, `${round}.sqlite`);
    const programs = Array.from({ length: 4 }, () => start(path));
    const answers = await Promise.all(programs.map(({ firstLine }) => firstLine));
    expect(answers.filter((answer) => answer === 'open').length).toBeLessThanOrEqual(1);
    expect(answers.filter((answer) => answer !== 'open').every((answer) => answer === 'store_locked')).toBe(
      true,
    );
    await Promise.all(programs.map((program) => program.kill()));
    await sqliteStore(path).close();
  }
});

it('nothing is printed on the error stream', async () => {
  const program = start(join(folder, 'bot.sqlite'));
  await program.firstLine;
  await program.kill();
  expect(program.errors()).toBe('');
});
