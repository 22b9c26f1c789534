import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  test: {
    include: ['tests/mutants/*.mutants.ts'],
    env: { YUNTING_DOORS: 'none' },
    testTimeout: 1_800_000,
    fileParallelism: false,
  },
});
