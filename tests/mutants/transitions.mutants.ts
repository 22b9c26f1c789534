// `pnpm mutants`: the hand-written journeys must notice at least 95 % of the transition mutants.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openStage, plays } from '../journeys/stage.ts';
import type { Play } from '../journeys/stage.ts';
import { allMutants, moveName } from './mutants.ts';

const folder = join(import.meta.dirname, '../journeys');
for (const name of readdirSync(folder).filter((file) => file.endsWith('.test.ts')))
  await import(join(folder, name));

/** Plays one journey; the moves it made, or undefined when it failed. */
async function perform({ play }: Play): Promise<Set<string> | undefined> {
  const stage = await openStage();
  const moves = new Set<string>();
  stage.court.world().onCommit((committed) => {
    for (const { subject, from, to, trigger } of committed.moves)
      moves.add(moveName(subject, from, to, trigger.name));
  });
  try {
    await play(stage);
    return stage.defects.length === 0 ? moves : undefined;
  } catch {
    return undefined;
  } finally {
    await stage.close();
  }
}

it('the journeys notice at least 95 % of transition mutants', async () => {
  const exercised = new Map<Play, Set<string>>();
  for (const play of plays) {
    const moves = await perform(play);
    expect(moves, `${play.sentence} fails without any mutant`).toBeDefined();
    exercised.set(play, moves!);
  }
  const mutants = allMutants();
  const survivors: string[] = [];
  for (const mutant of mutants) {
    const undo = mutant.apply();
    try {
      if (!(await isKilled(mutant.moves))) survivors.push(mutant.name);
    } finally {
      undo();
    }
  }
  const killed = mutants.length - survivors.length;
  console.log(
    `${survivors.map((name) => `survived: ${name}`).join('\n')}\n${killed} of ${mutants.length} mutants killed by ${plays.length} journeys (${((100 * killed) / mutants.length).toFixed(1)} %)`,
  );
  expect(killed / mutants.length).toBeGreaterThanOrEqual(0.95);

  async function isKilled(moves: readonly string[]): Promise<boolean> {
    for (const [play, made] of exercised) {
      if (moves.some((move) => made.has(move)) && (await perform(play)) === undefined) return true;
    }
    return false;
  }
});
