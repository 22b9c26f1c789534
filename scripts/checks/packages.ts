// Exports honest: what would be published is built, packed and looked at by publint and are-the-types-wrong.
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from '../run.ts';

const packed = join(root, '.tmp/packed');

/** `node10` cannot read `exports` and is not supported; the court is ESM only, as MSW 3 is. */
const profiles: Readonly<Record<string, string>> = { sdk: 'node16', 'mock-server': 'esm-only' };

/** Sentences about packages whose tarball does not hold what its package.json promises. */
export async function findPackageFaults(): Promise<string[]> {
  rmSync(packed, { recursive: true, force: true });
  mkdirSync(packed, { recursive: true });
  const faults: string[] = [];
  for (const [name, profile] of Object.entries(profiles)) {
    const folder = join(root, 'packages', name);
    for (const [command, ...args] of [
      pnpm('--dir', folder, 'run', 'build'),
      pnpm('--dir', folder, 'pack', '--pack-destination', packed),
    ]) {
      const { ok, output } = await run(command!, args);
      if (!ok) return [...faults, `${name} does not build or pack:\n${output}`];
    }
    const tarball = readdirSync(packed).find((file) => file.includes(`-${name}-`));
    if (!tarball) return [...faults, `${name}: no tarball`];
    const path = join(packed, tarball);
    const lint = await run('publint', [path, '--strict']);
    if (!lint.ok) faults.push(`${name}: publint says\n${lint.output}`);
    const types = await run('attw', [path, '--profile', profile, '--format', 'ascii']);
    if (!types.ok) faults.push(`${name}: are-the-types-wrong says\n${types.output}`);
  }
  return faults;
}

/** pnpm as this script was started by it; a plain `pnpm` otherwise. */
function pnpm(...args: string[]): string[] {
  const path = process.env['npm_execpath'] ?? 'pnpm';
  return /\.[cm]?js$/.test(path) ? [process.execPath, path, ...args] : [path, ...args];
}
