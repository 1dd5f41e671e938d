import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { projectDir } from '../scripts/project-dir.ts';
import { readTestBrowser } from '../scripts/test-browser-setting.ts';
import { startProgram } from './program.ts';
import { makeTemplates, type StoreKind, type StoreTemplate } from './stores.ts';

export { expect } from '@playwright/test';
export { startProgram } from './program.ts';
export { administrator, roster, type StoreKind } from './stores.ts';

export type Program = {
  folder: string;
  recoveryKey: string;
  address: string;
  stop(): Promise<number | null>;
};

type Fixtures = {
  /** The store the program of this test opens: `test.use({ kind: 'empty' })`. */
  kind: StoreKind;
  /** The program on a data folder of its own. */
  program: Program;
  /** Keeps a picture for the guide when DANGVU_PICTURES=1. */
  picture: (name: string) => Promise<void>;
};

type WorkerFixtures = {
  /** Where stores of tests are made. */
  temporary: string;
  templates: Record<StoreKind, StoreTemplate>;
};

/** `page` is 1366x768 and already behind the one-time address; it may break neither script nor content policy. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  kind: ['commune', { option: true }],

  temporary: [tmpdir(), { option: true, scope: 'worker' }],

  templates: [
    async ({ temporary }, use) => {
      const root = mkdtempSync(join(temporary, 'dang-vu-e2e-'));
      await use(await makeTemplates(root));
      rmSync(root, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],

  program: async ({ kind, templates, temporary }, use) => {
    const { folder: template, recoveryKey } = templates[kind];
    const folder = mkdtempSync(join(temporary, 'dang-vu-e2e-'));
    if (existsSync(template)) cpSync(template, folder, { recursive: true });
    // A PDF needs a browser; the one that shows the pages is there.
    const { executablePath, env } = readTestBrowser();
    const { address, stop } = await startProgram(folder, { env: { ...env, DANGVU_BROWSER: executablePath } });
    await use({ folder, recoveryKey, address, stop });
    await stop();
    rmSync(folder, { recursive: true, force: true });
  },

  page: async ({ page, program }, use) => {
    const problems = await watch(page);
    await page.goto(program.address);
    await page.waitForURL(new URL('/', program.address).href);
    await use(page);
    expect(problems).toEqual([]);
  },

  picture: async ({ page }, use) => {
    await use(async (name) => {
      if (process.env.DANGVU_PICTURES !== '1') return;
      await page.evaluate('document.fonts.ready');
      await page.screenshot({ path: join(projectDir, 'docs', 'huong-dan', 'hinh', `${name}.png`) });
    });
  },
});

/** Collects errors of scripts and violations of the content security policy. */
async function watch(page: Page): Promise<string[]> {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) problems.push(message.text());
  });
  return problems;
}
