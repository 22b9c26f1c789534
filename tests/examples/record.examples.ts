// `pnpm examples`: plays all journeys and writes openapi/examples. With CHECK=1 it compares instead and fails when stale.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { operations } from '@yunting/sdk/contract';
import { openStage, plays } from '../journeys/stage.ts';
import { Recorder } from './recorder.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'openapi/examples');
const journeys = join(root, 'tests/journeys');
for (const name of readdirSync(journeys).filter((file) => file.endsWith('.test.ts')))
  await import(join(journeys, name));

it('every operation has an example that the court really gave', async () => {
  const recorder = new Recorder();
  for (const { play } of plays) {
    const stage = await openStage();
    stage.court.onExchange((call, answer) => recorder.take(call, answer));
    await play(stage);
    await stage.close();
  }
  const files = new Map(
    [...recorder.files()].map(([path, example]) => [path, `${JSON.stringify(example, null, 2)}\n`]),
  );
  const present = new Set(
    [...recorder.files().values()]
      .filter(({ name }) => name === 'success')
      .map(({ operationId }) => operationId),
  );
  const missing = Object.keys(operations).filter((id) => !present.has(id as keyof typeof operations));
  if (process.env['CHECK'] === '1') {
    const stale = [...files]
      .filter(([path, text]) => readOrEmpty(join(folder, path)) !== text)
      .map(([path]) => path);
    expect(stale, 'openapi/examples is stale: run `pnpm examples`').toEqual([]);
  } else {
    rmSync(folder, { recursive: true, force: true });
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    console.log(
      `${files.size} examples written; ${missing.length} operations without one${missing.length > 0 ? `: ${missing.join(', ')}` : ''}`,
    );
  }
  expect(missing).toEqual([]);
});

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
