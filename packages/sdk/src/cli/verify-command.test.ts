import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bytesOf, tell } from '../transcript/testkit.ts';
import type { Step } from '../transcript/testkit.ts';
import type { CommandOutput } from './command.ts';
import { runCli } from './run-cli.ts';

const day: Step[] = [
  { say: '请问几号开庭？' },
  { say: '我明天去', withheld: true },
  { anchor: true },
  { say: '好的' },
  { erase: [1] },
];
const { lines, anchors } = tell(day);
const forged = tell(day.with(1, { say: '我明天不去', withheld: true })).lines;

const files: Readonly<Record<string, string>> = {
  'room.jsonl': lines.map((line) => `${line}\n`).join(''),
  'edited.jsonl': lines.map((line) => `${line.replace('好的', '不好')}\n`).join(''),
  'forged.jsonl': forged.map((line) => `${line}\n`).join(''),
  'anchors.json': JSON.stringify({ data: anchors, nextCursor: null }),
  'pages.json': JSON.stringify([
    { data: [], nextCursor: 'next' },
    { data: anchors, nextCursor: null },
  ]),
  'part.json': JSON.stringify({ data: anchors, nextCursor: 'next' }),
  'other.json': '{"data":[{"anchorId":"anc_1"}]}',
};
const verify = (...args: string[]): CommandOutput =>
  runCli(['verify', ...args], (path) => {
    const text = files[path];
    if (text === undefined) throw new Error(`no such file: ${path}`);
    return text;
  });

const folder = mkdtempSync(join(tmpdir(), 'yunting-verify-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('yunting verify', () => {
  it('says of a whole transcript whose it is, how far it is counter-signed, and what is missing from the copy', () => {
    const { out, err, code } = verify('room.jsonl');
    expect([err, code]).toEqual(['', 0]);
    expect(out).toContain('群聊记录：没有发现改动（没有与法院的副签名单核对，见 --anchors）');
    expect(out).toMatch(/法院：\s+演示人民法院（演示·虚构）/);
    expect(out).toMatch(/群：\s+案件群 9001 {2}rom_0000010000ab/);
    expect(out).toMatch(/条目：\s+4 条，其中 1 条内容已依规删除，1 条内容不在本件中，由法院保存/);
    expect(out).toMatch(/法院副签：\s+至第 2 条，法院收到于 2026-09-02 18:00:00 \+08:00；其后 2 条尚无副签/);
    expect(out).toContain(anchors[0]!.countersignature);
  });

  it('says what that proves and what it does not, in both languages', () => {
    const { out } = verify('room.jsonl');
    expect(out).toContain('不说明：当时是谁在用那个账号');
    expect(out).toContain('群里的话不是开庭陈述，也不是已经提交的材料');
    const english = verify('room.jsonl', '--lang', 'en').out;
    expect(english).toContain('Transcript: no change found (not compared with the court’s own anchors');
    expect(english).toContain('who held an account at the time');
    expect(english).toContain('no testimony and nothing filed');
  });

  it('compares with what the court itself keeps, one page or all of them', () => {
    for (const list of ['anchors.json', 'pages.json']) {
      const { out, code } = verify('room.jsonl', '--anchors', list);
      expect([code, out.split('\n')[0]]).toEqual([0, '群聊记录：没有发现改动，与法院的副签名单一致']);
    }
    expect(verify('forged.jsonl').code).toBe(0);
    const { out, code } = verify('forged.jsonl', '--anchors', 'anchors.json');
    expect(code).toBe(1);
    expect(out).toContain('与法院保存的副签不符');
  });

  it('names the line that was changed; exit code 1', () => {
    const { out, err, code } = verify('edited.jsonl');
    expect([err, code]).toEqual(['', 1]);
    expect(out).toContain('群聊记录：有改动或残缺');
    expect(out).toContain('  第 5 行：内容或发言人与当时的承诺值不符：这一条被改过');
    expect(out).toMatch(/法院副签：\s+至第 2 条/);
    expect(verify('edited.jsonl', '--lang', 'en').out).toContain('  line 5: content or author do not fit');
  });

  it('answers as JSON', () => {
    expect(JSON.parse(verify('room.jsonl', '--json').out)).toMatchObject({
      ok: true,
      entries: 4,
      anchored: { upTo: 2 },
      faults: [],
    });
    const { out, code } = verify('edited.jsonl', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ ok: false, faults: [{ line: 5, code: 'commitmentDiffers' }] });
  });

  it.each([
    [[], '<file>'],
    [['room.jsonl', 'edited.jsonl'], '<file>'],
    [['missing.jsonl'], 'cannot read missing.jsonl'],
    [['room.jsonl', '--anchors', 'missing.json'], '--anchors cannot read missing.json'],
    [['room.jsonl', '--anchors', 'room.jsonl'], '--anchors cannot read room.jsonl'],
    [['room.jsonl', '--anchors', 'part.json'], 'only a part of the list'],
    [['room.jsonl', '--anchors', 'other.json'], 'no list of the court’s anchors'],
  ])('ends with code 2 for what cannot be checked: %j', (args, reason) => {
    const { out, err, code } = verify(...args);
    expect([out, code]).toEqual(['', 2]);
    expect(err).toContain(reason);
    expect(err).toContain('yunting verify --help');
  });

  it('knows a private thread, which is of no one case', () => {
    const { lines: thread } = tell([{ say: '好的' }], undefined, { kind: 'thread', caseTail: '' });
    const { out, code } = runCli(['verify', 'x'], () => `${thread.join('\n')}\n`);
    expect(code).toBe(0);
    expect(out).toMatch(/群：\s+私聊 {2}rom_0000010000ab/);
    expect(out).toMatch(/法院副签：\s+没有可以采信的副签/);
  });

  it('shows on a terminal nothing that a file wants the terminal to obey', () => {
    const [header, ...rest] = tell([], '法院\u202e\u009b31m').lines;
    const { out } = runCli(['verify', 'x'], () => `${[header, ...rest].join('\n')}\n`);
    expect(out).toContain('法院\\u202e\\u009b31m');
    expect(out).not.toMatch(/[\u202e\u009b]/);
  });

  it('explains itself, in both languages', () => {
    expect(verify('--help').out).toContain('核对案件群的聊天记录');
    expect(verify('--help', '--lang', 'en').out).toContain('what the court itself keeps');
    expect(runCli([], () => '').out).toContain('yunting verify');
  });

  it('reads a file of many pieces as a process, and one that is not UTF-8', () => {
    const main = join(import.meta.dirname, 'main.ts');
    const run = (path: string) =>
      spawnSync(process.execPath, [main, 'verify', path], { encoding: 'utf8', timeout: 20_000 });
    const long = join(folder, 'long.jsonl');
    const bytes = bytesOf(tell(Array.from({ length: 3000 }, (_, count) => ({ say: `第${count}句` }))).lines);
    writeFileSync(long, bytes);
    const good = run(long);
    expect([good.status, good.stderr]).toEqual([0, '']);
    expect(good.stdout).toContain('3000 条');
    bytes[bytes.length - 200] = 0xff;
    writeFileSync(long, bytes);
    const bad = run(long);
    expect(bad.status).toBe(1);
    expect(bad.stdout).toContain('不是 UTF-8');
    expect(run(join(folder, 'none.jsonl')).status).toBe(2);
  });
});
