import { defineConfig } from '@playwright/test';
import { findElectron } from './scripts/find-electron.ts';
import { projectDir } from './scripts/project-dir.ts';
import { readTestBrowser } from './scripts/test-browser-setting.ts';

const { executablePath, env } = readTestBrowser();

/** `npm run e2e` finds the browser and builds the program first. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  snapshotPathTemplate: 'e2e/__pictures__/{arg}{ext}',
  workers: 2,
  // Once more on a computer too busy to answer in time; the list at the end names such a test "flaky".
  retries: 1,
  timeout: 60_000,
  // A busy computer is slow, not wrong.
  expect: { timeout: 15_000 },
  forbidOnly: true,
  use: {
    browserName: 'chromium',
    viewport: { width: 1366, height: 768 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath, env: { ...process.env, ...env }, args: ['--font-render-hinting=none'] },
  },
  projects: [
    { name: 'loopback', testIgnore: 'electron/**' },
    // Without the runtime there is nothing to test; scripts/e2e.ts then says so.
    ...(findElectron(projectDir) === null ? [] : [{ name: 'electron', testMatch: 'electron/**' }]),
  ],
});
