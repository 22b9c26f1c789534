import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { chatSide } from '../server/chat.ts';
import { courtAccount, furnish } from '../server/furnish.ts';
import { openWorld } from '../server/world-on-disk.ts';
import { currentFolder, nextFolder } from '../server/generations.ts';

const clock = { courtNow: () => 0, wallNow: () => 0, after: () => () => undefined };
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chat-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('has everything on disk when an act returns, without being closed', () => {
  const first = openWorld(folder, clock, furnish);
  chatSide(first).send('plaintiff', { conversationId: 'with:lawyer', kind: 'text', text: '周律师好' });
  const again = openWorld(folder, clock, furnish);
  const lines = chatSide(again)
    .phone('lawyer')
    .conversations.flatMap((one) => one.lines);
  expect(lines.map(({ text, from, mine }) => [text, from, mine])).toEqual([['周律师好', '王桂芳', false]]);
});

it('never gives an id twice, even if the last moments before a kill were lost', () => {
  const first = openWorld(folder, clock, furnish);
  const before = readFileSync(join(folder, 'chat.json'));
  const send = (chat: ReturnType<typeof chatSide>): void =>
    chat.send('plaintiff', { conversationId: 'with:lawyer', kind: 'text', text: '一' });
  send(chatSide(first));
  const lost = first.world.messages().map(({ id }) => id);
  writeFileSync(join(folder, 'chat.json'), before);
  const again = openWorld(folder, clock, furnish);
  send(chatSide(again));
  expect(lost).toHaveLength(1);
  expect(again.world.messages().map(({ id }) => id)).not.toEqual(lost);
});

it('refuses a damaged file and leaves it as it is', () => {
  openWorld(folder, clock, furnish);
  const file = join(folder, 'chat.json');
  const half = readFileSync(file, 'utf8').slice(0, 100);
  writeFileSync(file, half);
  expect(() => openWorld(folder, clock, furnish)).toThrow(/已损坏.*damaged/);
  expect(readFileSync(file, 'utf8')).toBe(half);
});

it('asks the court for its friendship, once, and nobody else is added by the court', () => {
  const disk = openWorld(folder, clock, furnish);
  const chat = chatSide(disk);
  expect(chat.phone('plaintiff').hasCourtAccount).toBe(false);
  chat.addCourtAccount('plaintiff');
  expect(disk.world.phoneOf(courtAccount).friendRequests).toHaveLength(1);
});

it('starting over points to a fresh folder and forgets the old one', () => {
  const old = currentFolder(folder);
  expect(currentFolder(folder)).toBe(old);
  const next = nextFolder(folder);
  expect(next).not.toBe(old);
  expect(currentFolder(folder)).toBe(next);
});
