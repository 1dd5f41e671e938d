import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, expect, test } from '@playwright/test';
import { findElectron } from '../../scripts/find-electron.ts';
import { projectDir } from '../../scripts/project-dir.ts';

// Run only where the Electron runtime is present: see playwright.config.ts.
let folder: string;
let program: ElectronApplication;

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dang-vu-electron-'));
  program = await _electron.launch({
    executablePath: findElectron(projectDir) ?? '',
    args: [projectDir, '--data', folder, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
});
test.afterEach(async () => {
  await program.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the window shows the first run, from the program’s own address', async () => {
  const page = await program.firstWindow();
  await expect(page.getByRole('heading', { name: 'Thiết lập lần đầu' })).toBeVisible();
  expect(page.url()).toMatch(/^app:\/\/dang-vu\//);
});

test('the page has the bridge and nothing of Node', async () => {
  const page = await program.firstWindow();
  const found = await page.evaluate(`({
    bridge: Object.keys(window.dangvu ?? {}).sort(),
    node: ['require', 'process', 'module', 'Buffer'].filter((name) => name in window),
  })`);
  expect(found).toEqual({ bridge: ['call', 'on'], node: [] });
});

test('the page can neither leave, nor open a window, nor reach the network', async () => {
  const page = await program.firstWindow();
  await page.evaluate(`window.open('https://example.org/'); window.location.href = 'https://example.org/';`);
  const fetched = await page.evaluate(() =>
    fetch('http://127.0.0.1:9/')
      .then(() => 'yes')
      .catch(() => 'no'),
  );
  expect([fetched, program.windows().length, new URL(page.url()).host]).toEqual(['no', 1, 'dang-vu']);
});
