// The tests that a mutant of the rules has to survive.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['packages/sdk/src/rules/**/*.test.ts', 'tests/law/cases.test.ts'],
    isolate: false,
  },
});
