/** Runs the Redocly CLI of this repository, without its reports home. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Exit status and everything it printed. */
export function redocly(repository: string, args: readonly string[]): { status: number; output: string } {
  const cli = join(repository, 'node_modules/@redocly/cli/bin/cli.js');
  const run = spawnSync(process.execPath, [cli, ...args], {
    cwd: repository,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1' },
  });
  return { status: run.status ?? 1, output: `${run.stdout}${run.stderr}`.trim() };
}
