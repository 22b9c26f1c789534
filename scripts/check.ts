// `pnpm check`: what to run before every commit. Format, lint, types, unit tests, and the checks the repository makes of
// itself; under a minute on two cores.
import { findImportFaults } from './checks/imports.ts';
import { findLawCopies } from './checks/law.ts';
import { findReadmeFaults } from './checks/readme.ts';
import { findServiceFaults } from './checks/services.ts';
import { check, run, runSteps } from './run.ts';

// What needs more than its share of the minute, or a module of its own; `test` runs it.
const leftOut = ['--exclude', '**/*.slow.test.ts', '--exclude', '**/storage-full.test.ts'];

const passed = await runSteps([
  ['generated code is fresh', () => run('node', ['scripts/generate.ts', '--check'])],
  ['imports run one way', () => check(findImportFaults)],
  ['every service is in every layer', () => check(findServiceFaults)],
  ['the law is reckoned in one place', () => check(findLawCopies)],
  ['documents show commands and files that exist', () => check(findReadmeFaults)],
  ['format', () => run('oxfmt', ['--check', '.'])],
  ['lint', () => run('oxlint', ['--type-aware'])],
  ['types', () => run('node', ['node_modules/typescript-7/bin/tsc', '-p', 'tsconfig.json'])],
  ['no unused code', () => run('knip', [])],
  ['unit tests', () => run('vitest', ['run', 'packages', 'scripts', '--no-isolate', ...leftOut])],
]);
process.exit(passed ? 0 : 1);
