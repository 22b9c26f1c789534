// Every branch of the rules is run by the tests beside them and by the worked cases.
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  test: {
    include: ['packages/sdk/src/rules/**/*.test.ts', 'tests/law/cases.test.ts'],
    coverage: {
      enabled: true,
      provider: 'v8',
      include: ['packages/sdk/src/rules/**/*.ts'],
      exclude: ['**/*.test.ts'],
      reporter: [['text', { skipFull: true }]],
      thresholds: { branches: 100, functions: 100, statements: 100 },
    },
  },
});
