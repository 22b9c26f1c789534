// The HTTP door under load, beside Prism: the same contract, the same machine, in one run. A separate process asks, so that
// only the server's own work counts.
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { tokenFor } from '@yunting/mock-server';
import { startCourt } from '@yunting/mock-server/node';

const root = join(import.meta.dirname, '..');

/** Requests a second of both, for a list, a read and a write. */
export async function benchHttpDoor(): Promise<void> {
  console.log('\nHTTP door, whole contract, keep-alive, 32 connections');
  const running = await startCourt({ port: 0 });
  const token = tokenFor(running.court, 'plaintiff');
  const ours = await load(running.url, token);
  await running.close();
  const { url, child } = await startPrism();
  const prism = await load(url, token);
  child.kill();
  for (const kind of ['list', 'get', 'create'] as const) {
    console.log(
      `  ${kind.padEnd(7)} yunting ${ours[kind].toFixed(0).padStart(7)} req/s   prism ${prism[kind].toFixed(0).padStart(6)} req/s   ratio ${(ours[kind] / prism[kind]).toFixed(1)} (target ≥ 10)`,
    );
  }
}

type Rates = Record<'list' | 'get' | 'create', number>;

async function load(url: string, token: string): Promise<Rates> {
  const child = spawn(process.execPath, [join(root, 'bench/http-load.ts'), url, token], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await new Promise((done) => child.once('close', done));
  return JSON.parse(output) as Rates;
}

async function startPrism(): Promise<{ url: string; child: ChildProcess }> {
  const contract = join(root, 'packages/sdk/src/generated/openapi.json');
  const child = spawn(
    join(root, 'node_modules/.bin/prism'),
    ['mock', contract, '--port', '4019', '--host', '127.0.0.1'],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output = (output + chunk.toString()).slice(-4000);
  });
  for (let tries = 0; tries < 300 && !output.includes('is listening'); tries++) await sleep(100);
  return { url: 'http://127.0.0.1:4019', child };
}
