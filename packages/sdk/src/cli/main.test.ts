import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { exactDecimal } from './exact-text.ts';
import { alignColumns, padTo, textWidth } from './plain-text.ts';
import { runCli } from './run-cli.ts';

const nothing = (): string => {
  throw new Error('nothing to read');
};

describe('yunting', () => {
  it('runs as a process: answers on stdout, mistakes on stderr, and the exit code tells them apart', () => {
    const main = join(import.meta.dirname, 'main.ts');
    const run = (...args: string[]) =>
      spawnSync(process.execPath, [main, ...args], { encoding: 'utf8', timeout: 20_000 });
    const good = run('fee', '财产', '86420.50');
    expect([good.status, good.stderr]).toEqual([0, '']);
    expect(good.stdout).toContain('应交：1,960.51 元');
    const wrong = run('deadline', 'answer', '--from', '2026-09-16', '--calendar', 'no-such-file.json');
    expect([wrong.status, wrong.stdout]).toEqual([2, '']);
    expect(wrong.stderr).toContain('no-such-file.json');
    expect(run('case-number', 'x').status).toBe(1);
  });

  it('lists its commands without arguments and with --help', () => {
    for (const args of [[], ['--help'], ['-h']]) {
      const { out, code } = runCli(args, nothing);
      expect(code).toBe(0);
      for (const name of ['yunting fee', 'yunting deadline', 'yunting case-number'])
        expect(out).toContain(name);
      expect(out).toContain('no legal advice');
    }
  });

  it('says its version, and refuses an unknown command in both languages', () => {
    expect(runCli(['--version'], nothing).out).toBe(`${manifest.version}\n`);
    for (const name of ['sue', 'toString']) {
      const { err, code } = runCli([name], nothing);
      expect(code).toBe(2);
      expect(err).toContain(`没有这个命令：${name}`);
      expect(err).toContain('accepted: fee, deadline, case-number');
    }
  });

  it('does not hide a defect as a mistake of the user', () => {
    const broken = { toString: () => 'fee' } as unknown as string;
    expect(() => runCli(['fee', broken], nothing)).toThrow();
  });
});

describe('plain text', () => {
  it('counts Chinese characters and their punctuation as two columns', () => {
    expect(['a', '法', '（）', 'a法b', '𠮷'].map(textWidth)).toEqual([1, 2, 4, 4, 2]);
    expect(padTo('法', 4)).toBe('法  ');
    expect(padTo('法', 4, 'right')).toBe('  法');
    expect(padTo('法律', 1)).toBe('法律');
    expect(alignColumns([['法', 'x'], ['abc', '', 'z'], []])).toEqual(['法   x', 'abc     z', '']);
  });

  it('writes exact amounts in decimals, or six of them where there is no end', () => {
    expect(['50', '156841/80', '1/3', '2/3', '1/8000000'].map(exactDecimal)).toEqual([
      '50',
      '1960.5125',
      '≈ 0.333333',
      '≈ 0.666667',
      '0.000000125',
    ]);
  });
});
