// Tries a file of law cases: `vitest run --config tests/law/vitest.config.ts`, with `LAW_CASES=…` for another file.
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import LawCaseReporter from './reporter.ts';

export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  test: {
    include: ['tests/law/cases.test.ts'],
    reporters: [new LawCaseReporter()],
  },
});
