import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const at = (path: string) => resolve(import.meta.dirname, path);

// Only the native driver stays outside the bundles: thousands of files fewer in the package.
export default defineConfig({
  main: {
    build: {
      target: 'node24',
      externalizeDeps: false,
      rollupOptions: {
        external: ['better-sqlite3', 'electron'],
        input: {
          index: at('src/main/index.ts'),
          loopback: at('src/main/loopback.ts'),
          cli: at('src/main/cli.ts'),
          'core-worker': at('src/main/core/core-worker.ts'),
          'job-worker': at('src/main/core/job-worker.ts'),
          'workbook-reader': at('src/main/core/workbook/workbook-reader-process.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      rollupOptions: {
        external: ['electron'],
        input: { index: at('src/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('src/renderer'),
    plugins: [react()],
    build: { rollupOptions: { input: at('src/renderer/index.html') }, assetsInlineLimit: 0 },
  },
});
