import { defineConfig } from 'tsup';

const entry = {
  index: 'src/index.ts',
  core: 'src/core/index.ts',
  operations: 'src/generated/operations/index.ts',
  schemas: 'src/generated/schemas.ts',
  types: 'src/generated/types.ts',
  contract: 'src/generated/contract.ts',
  rules: 'src/rules/index.ts',
  flows: 'src/flows/index.ts',
  transcript: 'src/transcript/index.ts',
  webhooks: 'src/webhooks/index.ts',
  'transports/axios': 'src/transports/axios.ts',
  'transports/axios-instance': 'src/transports/axios-instance.ts',
  'transports/fetch': 'src/transports/fetch.ts',
};

export default defineConfig({
  // The command has nothing that a program could import, so it has no types.
  entry: { ...entry, cli: 'src/cli/main.ts' },
  dts: { entry },
  format: ['esm', 'cjs'],
  target: 'es2022',
  clean: true,
  sourcemap: false,
  splitting: true,
});
