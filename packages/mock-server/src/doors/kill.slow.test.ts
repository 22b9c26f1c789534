// An answered call survives kill -9: a court in another process is killed at random moments, and everything it had
// answered is there when it starts again.
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Court } from '../mock-court.ts';
import type { Ready } from '../testing/court-process.ts';
import { toyEvents, toyReads } from '../testing/toy-services.ts';
import { fileStorage } from './storage.ts';

const kills = 20;
const folder = mkdtempSync(join(tmpdir(), 'yunting-kill-'));
const program = join(folder, 'court.mjs');
let running: ChildProcess | undefined;

// In one file it starts at once; the sources would be stripped of their types anew in each life.
beforeAll(async () => {
  await build({
    entryPoints: [join(import.meta.dirname, '../testing/court-process.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'silent',
  });
});

afterAll(() => {
  running?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

interface Life extends Ready {
  readonly kill: () => Promise<void>;
}

/** One life of the court: resolves when it serves. */
function start(): Promise<Life> {
  const child = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  running = child;
  const dead = new Promise<void>((done) => child.once('exit', () => done()));
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error('the court did not start')));
    child.stdout.once('data', (line: Buffer) => {
      const ready = JSON.parse(String(line)) as Ready;
      resolve({
        ...ready,
        kill: () => {
          child.kill('SIGKILL');
          return dead;
        },
      });
    });
  });
}

/** A seeded lot from 0 to 1, so that a failing run can be repeated. */
let lot = 20_261_124;
const random = (): number => (lot = (lot * 48_271) % 2_147_483_647) / 2_147_483_647;

it(`nothing that was answered is lost over ${kills} kills`, async () => {
  const answered = new Map<string, string>();
  const asked = new Map<string, string>();
  const wrong: string[] = [];
  let calls = 0;
  for (let life = 0; life < kills; life++) {
    const court = await start();
    const call = async (key: string): Promise<void> => {
      const body =
        asked.get(key) ??
        JSON.stringify({
          url: `https://hooks.example.com/${key}`,
          description: '民间借贷'.repeat(1 + Math.floor(random() * 40)),
        });
      asked.set(key, body);
      const response = await fetch(`${court.url}/v1/webhook-endpoints`, {
        method: 'POST',
        body,
        headers: {
          authorization: `Bearer ${court.token}`,
          'idempotency-key': key,
          'content-type': 'application/json',
        },
      });
      const text = await response.text();
      if (response.status !== 201 || (answered.get(key) ?? text) !== text)
        wrong.push(`${key}: ${response.status} ${text}`);
      else answered.set(key, text);
    };
    // What an earlier life left unanswered is asked again with its key: one effect, whatever had become of it.
    await Promise.all([...asked.keys()].filter((key) => !answered.has(key)).map(call));
    const busy = Promise.allSettled(
      Array.from({ length: 4 }, async () => {
        for (;;) await call(`key-${++calls}`);
      }),
    );
    await sleep(10 + random() * 150);
    await court.kill();
    await busy;
  }
  expect(wrong).toEqual([]);
  const storage = fileStorage(folder);
  const court = new Court({ storage, services: [toyEvents, ...toyReads] });
  const kept = new Map(
    court
      .world()
      .read()
      .all('endpoint')
      .map((one) => [one.url, one.id]),
  );
  for (const [key, text] of answered) {
    const { endpointId, url } = (JSON.parse(text) as { endpoint: { endpointId: string; url: string } })
      .endpoint;
    expect([key, kept.get(url)]).toEqual([key, endpointId]);
  }
  // One effect a key: those answered, and those that had become true without their answer arriving.
  expect(kept.size).toBe(court.world().read().all('endpoint').length);
  expect(kept.size).toBeGreaterThanOrEqual(answered.size);
  expect(kept.size).toBeLessThanOrEqual(asked.size);
  const print = court.world().digest();
  storage.close();
  const last = await start();
  expect(last.digest).toBe(print);
  await last.kill();
  console.log(`${kills} kills, ${answered.size} calls answered, ${asked.size} asked, 0 lost`);
}, 60_000);
