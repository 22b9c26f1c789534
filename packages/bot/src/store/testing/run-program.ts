// Starts one of the programs beside this file in a process of its own.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface RunningProgram {
  /** Lines it has said so far, whole ones. */
  readonly lines: readonly string[];
  /** What it said on the error stream. */
  errors(): string;
  /** Resolves with the first line. */
  readonly firstLine: Promise<string>;
  /** Resolves when it has ended and all its output was read. */
  readonly ended: Promise<void>;
  /** SIGKILL: no handler of it runs any more. */
  kill(): Promise<void>;
}

/** `program` is a file name in this folder; `before` a command that starts it, such as `prlimit`. */
export function runProgram(
  program: string,
  args: readonly string[],
  before: readonly string[] = [],
): RunningProgram {
  const [command = '', ...rest] = [...before, process.execPath, join(import.meta.dirname, program), ...args];
  const child = spawn(command, rest, { stdio: ['ignore', 'pipe', 'pipe'] });
  const lines: string[] = [];
  let unfinished = '';
  let errors = '';
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  const firstLine = new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const parts = (unfinished + text).split('\n');
      unfinished = parts.pop() ?? '';
      lines.push(...parts);
      if (lines.length > 0) resolve(lines[0]!);
    });
    child.once('error', reject);
    child.once('close', () => reject(new Error(`${program} said nothing: ${errors}`)));
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  return {
    lines,
    errors: () => errors,
    firstLine,
    ended,
    kill() {
      child.kill('SIGKILL');
      return ended;
    },
  };
}
