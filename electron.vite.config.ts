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
      rolldownOptions: {
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
      rolldownOptions: {
        external: ['electron'],
        input: { index: at('src/preload/index.ts') },
        // A sandboxed preload script must be CommonJS.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('src/renderer'),
    base: '/',
    plugins: [react()],
    build: {
      // Offices also open the program in the Chrome or Edge they have, which may be older than Electron's Chromium.
      target: 'chrome120',
      minify: true,
      // The content security policy allows no data: address.
      assetsInlineLimit: 0,
      rolldownOptions: { input: at('src/renderer/index.html') },
    },
  },
});
