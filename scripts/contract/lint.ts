/** Reads the bundle with Redocly's linter, as any other tool would: `node scripts/contract/lint.ts`. */
import { join } from 'node:path';
import { redocly } from './redocly.ts';

const repository = join(import.meta.dirname, '../..');

if (import.meta.main) {
  const { status, output } = redocly(repository, [
    'lint',
    'packages/sdk/src/generated/openapi.json',
    '--config=openapi/redocly.yaml',
    '--format=stylish',
  ]);
  console.log(output);
  process.exitCode = status;
}
