import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  test: { include: ['tests/examples/*.examples.ts'], env: { YUNTING_DOORS: 'none' }, testTimeout: 300_000 },
});
