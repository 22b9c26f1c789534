import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

const cli = join(import.meta.dirname, 'cli.ts');
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

interface Started {
  readonly url: string;
  readonly token: string;
  readonly printed: string;
  readonly stop: (signal: NodeJS.Signals) => Promise<number | null>;
}

/** The command as a user runs it; resolves when it has said where it is. */
function start(...args: string[]): Promise<Started> {
  const child = spawn(process.execPath, [cli, '--port', '0', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  let printed = '';
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`exit ${code}: ${printed}`)));
    child.stderr.on('data', (chunk: Buffer) => (printed += String(chunk)));
    child.stdout.on('data', (chunk: Buffer) => {
      printed += String(chunk);
      const url = /(http:\S+)\/v1/.exec(printed)?.[1];
      const token = /token: (\S+)/.exec(printed)?.[1];
      if (!url || !(token || printed.includes('off'))) return;
      resolve({ url, token: token ?? '', printed, stop: (signal) => (child.kill(signal), ended) });
    });
  });
}

const refused = (args: string[], env: NodeJS.ProcessEnv = {}) =>
  spawnSync(process.execPath, [cli, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    timeout: 20_000,
  });

describe('yunting-court', () => {
  it('says where it is, answers, and stops when it is told to', async () => {
    const { url, token, printed, stop } = await start();
    expect(printed).toContain('演示·虚构');
    expect((await fetch(`${url}/v1/events`)).status).toBe(401);
    const clock = await fetch(`${url}/sandbox/clock`, { headers: { authorization: `Bearer ${token}` } });
    expect(await clock.json()).toMatchObject({ now: '2026-09-01T09:00:00+08:00' });
    const docs = await fetch(`${url}/docs`);
    expect(docs.status).toBe(200);
    await docs.text();
    expect(await stop('SIGTERM')).toBe(0);
    await expect(fetch(`${url}/docs`)).rejects.toThrow();
  });

  it('keeps its data, its time and its tokens over a restart', async () => {
    const data = mkdtempSync(join(tmpdir(), 'yunting-cli-'));
    const first = await start('--data', data, '--now', '2027-01-01', '--seed', 'one', '--token', 'control');
    const control = { authorization: 'Bearer control' };
    const signIn = await fetch(`${first.url}/sandbox/personas/plaintiff/token`, {
      method: 'POST',
      headers: control,
    });
    const { token } = (await signIn.json()) as { token: string };
    await fetch(`${first.url}/sandbox/clock/advance`, {
      method: 'POST',
      headers: control,
      body: '{"days":2}',
    });
    expect(await first.stop('SIGINT')).toBe(0);
    const second = await start('--data', data, '--no-control');
    expect(
      (await fetch(`${second.url}/v1/me`, { headers: { authorization: `Bearer ${token}` } })).status,
    ).toBe(200);
    expect((await fetch(`${second.url}/sandbox/clock`, { headers: control })).status).toBe(404);
    await second.stop('SIGTERM');
    const third = await start('--data', data);
    const clock = await fetch(`${third.url}/sandbox/clock`, {
      headers: { authorization: `Bearer ${third.token}` },
    });
    expect(await clock.json()).toMatchObject({ now: '2027-01-03T00:00:00+08:00' });
    await third.stop('SIGTERM');
    rmSync(data, { recursive: true });
  });

  it('refuses what makes no sense, in words', () => {
    const help = refused(['--help']);
    expect([help.status, help.stdout.includes('--data')]).toEqual([0, true]);
    expect(refused(['--port', 'four']).status).toBe(2);
    expect(refused(['serve']).status).toBe(2);
    const unknown = refused(['--frobnicate']);
    expect([unknown.status, unknown.stderr.includes('frobnicate')]).toEqual([1, true]);
    const production = refused(['--port', '0'], { NODE_ENV: 'production' });
    expect([production.status, production.stderr.includes('--allow-production')]).toEqual([1, true]);
  });
});
