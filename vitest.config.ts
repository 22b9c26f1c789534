import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{packages/*/src,tests,scripts,examples}/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    pool: 'threads',
  },
});
