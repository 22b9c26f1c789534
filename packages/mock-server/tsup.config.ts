import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    node: 'src/node.ts',
    msw: 'src/doors/msw.ts',
    browser: 'src/browser.ts',
    control: 'src/sandbox/control.ts',
    cli: 'src/cli.ts',
  },
  format: ['esm'],
  target: 'es2022',
  dts: {
    entry: {
      index: 'src/index.ts',
      node: 'src/node.ts',
      msw: 'src/doors/msw.ts',
      browser: 'src/browser.ts',
      control: 'src/sandbox/control.ts',
    },
  },
  clean: true,
  splitting: true,
});
