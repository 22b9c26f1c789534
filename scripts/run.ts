// Runs a command of this workspace and says how it went. Used by check.ts and test.ts.
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const root = join(import.meta.dirname, '..');

export interface Outcome {
  readonly ok: boolean;
  readonly output: string;
  readonly seconds: number;
}

/** Runs `command` with the workspace's own binaries first on PATH; `show` passes its output through. */
export function run(
  command: string,
  args: readonly string[],
  show = false,
  extra: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const started = performance.now();
  const path = `${join(root, 'node_modules', '.bin')}${delimiter}${process.env['PATH'] ?? ''}`;
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...extra, PATH: path, NO_COLOR: '1' },
  });
  let output = '';
  const take = (chunk: Buffer): void => {
    output += chunk.toString();
    if (show) process.stdout.write(chunk);
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  return new Promise((resolve) => {
    const end = (ok: boolean): void => resolve({ ok, output, seconds: (performance.now() - started) / 1000 });
    child.once('error', (error) => {
      output += String(error);
      end(false);
    });
    child.once('close', (code) => end(code === 0));
  });
}

/** Runs steps one after the other, prints a line each and the output of those that fail; returns whether all passed. */
export async function runSteps(
  steps: readonly (readonly [name: string, run: () => Promise<Outcome>])[],
): Promise<boolean> {
  let passed = true;
  for (const [name, step] of steps) {
    const { ok, output, seconds } = await step();
    console.log(`${ok ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`);
    if (!ok) {
      passed = false;
      const log = join(root, '.tmp', `${name.replaceAll(/\W+/g, '-')}.log`);
      mkdirSync(join(root, '.tmp'), { recursive: true });
      writeFileSync(log, output);
      console.log(output.trim().split('\n').slice(-60).join('\n'));
      console.log(`  the whole output: ${log}`);
    }
  }
  return passed;
}

/** A check written here: an empty list of sentences is a pass. */
export async function check(find: () => string[] | Promise<string[]>): Promise<Outcome> {
  const started = performance.now();
  const found = await find();
  return { ok: found.length === 0, output: found.join('\n'), seconds: (performance.now() - started) / 1000 };
}
