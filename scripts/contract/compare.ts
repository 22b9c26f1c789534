/**
 * Compares the bundle with the newest released one (`openapi/released/<version>.yaml|json`) and rates every change:
 * `node scripts/contract/compare.ts`. Fails on breaking changes unless a changeset names them (`--allow-major`).
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { redocly } from './redocly.ts';

const repository = join(import.meta.dirname, '../..');

/** The newest of some release files by version, `0.10.0.yaml` after `0.9.0.yaml`; others are ignored. */
export function newestRelease(files: readonly string[]): string | undefined {
  return files
    .flatMap((file) => {
      const match = /^v?(\d+)\.(\d+)\.(\d+)\.(?:ya?ml|json)$/.exec(file);
      return match ? [{ file, version: match.slice(1).map(Number) }] : [];
    })
    .toSorted((a, b) => compareVersions(a.version, b.version))
    .at(-1)?.file;
}

function compareVersions(a: readonly number[], b: readonly number[]): number {
  for (const [index, part] of a.entries()) {
    const other = b[index] ?? 0;
    if (part !== other) return part - other;
  }
  return 0;
}

function main(flags: readonly string[]): number {
  const folder = join(repository, 'openapi/released');
  const newest = existsSync(folder) ? newestRelease(readdirSync(folder)) : undefined;
  if (newest === undefined) {
    console.log('No released contract to compare with: openapi/released is empty.');
    return 0;
  }
  const failOn = flags.includes('--allow-major') ? 'none' : 'major';
  const { status, output } = redocly(repository, [
    'diff',
    `openapi/released/${newest}`,
    'packages/sdk/src/generated/openapi.json',
    `--fail-on=${failOn}`,
  ]);
  console.log(output);
  if (status !== 0)
    console.error(
      `The contract breaks what ${newest} promised: put it into a changeset, then run with --allow-major.`,
    );
  return status;
}

if (import.meta.main) process.exitCode = main(process.argv.slice(2));
