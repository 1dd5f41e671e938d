import { findBrowser } from '../src/main/shells/loopback/find-browser.ts';
import type { TestBrowser } from './test-browser.ts';

const variable = 'DANGVU_TEST_BROWSER';

/** How the found browser is told to Playwright's processes. */
export function testBrowserSetting(browser: TestBrowser): Record<string, string> {
  return { [variable]: JSON.stringify(browser) };
}

/** The browser that was told, else the one of this computer. */
export function readTestBrowser(): TestBrowser {
  const told = process.env[variable];
  if (told !== undefined) return JSON.parse(told);
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('Không tìm thấy trình duyệt: chạy bằng "npm run e2e".');
  return { executablePath, env: {} };
}
