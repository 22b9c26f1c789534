// `pnpm test`: everything, as CI runs it. Prints how many tests ran.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPackageFaults } from './checks/packages.ts';
import { check, root, run, runSteps } from './run.ts';
import type { Outcome } from './run.ts';

let tests = 0;
let skipped = 0;

/** One vitest run; its counts are added up. */
async function vitest(
  report: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const file = join(root, '.tmp', `${report}.json`);
  const outcome = await run(
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...args],
    false,
    env,
  );
  if (existsSync(file)) {
    const counts = JSON.parse(readFileSync(file, 'utf8')) as {
      numTotalTests: number;
      numPendingTests: number;
    };
    tests += counts.numTotalTests - counts.numPendingTests;
    skipped += counts.numPendingTests;
  }
  return outcome;
}

const passed = await runSteps([
  ['contract is sound', () => run('node', ['scripts/contract/check.ts'])],
  ['generated code is fresh', () => run('node', ['scripts/generate.ts', '--check'])],
  ['contract passes the linter', () => run('node', ['scripts/contract/lint.ts'])],
  ['contract compared with the last release', () => run('node', ['scripts/contract/compare.ts'])],
  ['types', () => run('node', ['node_modules/typescript-7/bin/tsc', '-p', 'tsconfig.json'])],
  [
    'tests; journeys in process, through MSW and over HTTP',
    () => vitest('all', [], { YUNTING_DOORS: 'inProcess,msw,http' }),
  ],
  [
    'every branch of the rules is run',
    () => run('vitest', ['run', '--config', 'tests/law/coverage.vitest.config.ts']),
  ],
  [
    'journeys, every answer judged by Prism',
    () =>
      vitest('prism', ['tests/journeys', '--no-isolate', '--no-file-parallelism'], {
        YUNTING_DOORS: 'prism',
      }),
  ],
  [
    'examples are what the court answers',
    () => run('vitest', ['run', '--config', 'tests/examples/vitest.config.ts'], false, { CHECK: '1' }),
  ],
  ['the demo, in Chinese', () => run('node', ['examples/demo/main.ts'])],
  ['the demo, in English', () => run('node', ['examples/demo/main.ts', '--lang', 'en'])],
  ['packages are what they say', () => check(findPackageFaults)],
]);
const browser = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].some((path) => existsSync(path));
console.log(
  `\n${tests} tests ran, ${skipped} left out.${browser ? '' : ' No Chromium here: browser tests were left out.'}`,
);
process.exit(passed ? 0 : 1);
