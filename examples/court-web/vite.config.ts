import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Relative to the page's own folder, wherever it is started from. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react()],
  build: { outDir: 'dist', emptyOutDir: true, sourcemap: false, chunkSizeWarningLimit: 2_000 },
  logLevel: 'warn',
});
