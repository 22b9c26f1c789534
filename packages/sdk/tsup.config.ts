import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    core: 'src/core/index.ts',
    operations: 'src/generated/operations/index.ts',
    schemas: 'src/generated/schemas.ts',
    types: 'src/generated/types.ts',
    contract: 'src/generated/contract.ts',
    rules: 'src/rules/index.ts',
    flows: 'src/flows/index.ts',
    webhooks: 'src/webhooks/index.ts',
    'transports/axios': 'src/transports/axios.ts',
    'transports/axios-instance': 'src/transports/axios-instance.ts',
    'transports/fetch': 'src/transports/fetch.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  dts: true,
  clean: true,
  sourcemap: false,
  splitting: true,
});
