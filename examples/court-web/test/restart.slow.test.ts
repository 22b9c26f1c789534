// Killed without warning and started again over the same folder, nothing that a phone or the court had answered is gone.
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { PhoneState } from '../src/shared/phone-api.ts';
import { loan, paper } from '../../demo/content.ts';
import { buildPage } from '../server/page.ts';
import { clientOf, post } from './served.ts';

const main = join(import.meta.dirname, '..', 'server', 'main.ts');
let data: string;
let child: ChildProcess | undefined;

/** Starts it as a user does; resolves with its address. */
function start(): Promise<string> {
  const started = spawn(process.execPath, [main, '--port', '0', '--data', data], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child = started;
  return new Promise((resolve, reject) => {
    let printed = '';
    started.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0];
      if (url !== undefined && printed.includes('演示·虚构')) resolve(url);
    });
    started.once('exit', (code) => reject(new Error(`ended with ${code}: ${printed}`)));
  });
}

async function kill(): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child?.once('exit', done));
  child.kill('SIGKILL');
  await ended;
}

beforeEach(async () => {
  data = mkdtempSync(join(tmpdir(), 'restart-'));
  await buildPage(() => undefined);
}, 60_000);

afterEach(async () => {
  await kill();
  rmSync(data, { recursive: true, force: true });
});

const timeOf = async (url: string): Promise<unknown> => (await fetch(`${url}/api/clock`)).json();

it('keeps the chat, the court and its time over a kill', async () => {
  const url = await start();
  const plaintiff = await clientOf(url, 'plaintiff');
  const file = { name: '借条.pdf', mediaType: 'application/pdf', content: paper };
  const { fileId } = await plaintiff.files.uploadOnce({ file });
  const { filingId } = await plaintiff.filings.create({ content: loan([fileId]) });
  await post(`${url}/api/clock`, { to: '2026-09-03T10:00:00+08:00' });
  const text = '周律师，我起诉了';
  const sent = await post(`${url}/api/phones/plaintiff/messages`, {
    conversationId: 'with:lawyer',
    kind: 'text',
    text,
  });
  expect(sent.status).toBe(200);
  await kill();

  const again = await start();
  const lawyer = (await (await fetch(`${again}/api/phones/lawyer`)).json()) as PhoneState;
  expect(lawyer.conversations.flatMap(({ lines }) => lines.map((line) => line.text))).toContain(text);
  expect((await (await clientOf(again, 'plaintiff')).filings.get({ filingId })).state).toBe('draft');
  expect(await timeOf(again)).toEqual({ now: '2026-09-03T10:00:00+08:00' });
}, 120_000);

it('starts over with a fresh world when asked to, and not for a story that there is not', async () => {
  const url = await start();
  await post(`${url}/api/clock`, { to: '2026-09-03T10:00:00+08:00' });
  expect((await post(`${url}/api/tour/nothing/reset`, {})).status).toBe(400);
  expect(await timeOf(url)).toEqual({ now: '2026-09-03T10:00:00+08:00' });
  expect((await post(`${url}/api/tour/demo/reset`, {})).status).toBe(200);
  expect(await timeOf(url)).toEqual({ now: '2026-09-01T09:00:00+08:00' });
}, 120_000);
