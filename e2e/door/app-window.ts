import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { readTestBrowser } from '../../scripts/test-browser-setting.ts';

/**
 * Stands before the real browser, as `DANGVU_BROWSER`: keeps the arguments it got, adds a log of all connections and
 * a port for the test, and needs no display.
 */
export function browserWithoutDisplay(folder: string) {
  const { executablePath, env } = readTestBrowser();
  const script = join(folder, 'browser');
  const argumentsFile = join(folder, 'arguments');
  const netLog = join(folder, 'net-log.json');
  writeFileSync(
    script,
    `#!/bin/sh
printf '%s\\n' "$@" > '${argumentsFile}.part' && mv '${argumentsFile}.part' '${argumentsFile}'
for argument in "$@"; do
  case "$argument" in --app=*) page="\${argument#--app=}" ;; esac
done
exec '${executablePath}' "$@" --headless --no-sandbox --remote-debugging-port=0 --log-net-log='${netLog}' "$page"
`,
  );
  chmodSync(script, 0o700);
  return { env: { ...env, DANGVU_BROWSER: script }, argumentsFile, netLog };
}

/** What the program told the browser, once it was started. */
export async function readArguments(
  file: string,
): Promise<{ all: string[]; profile: string; startPage: string }> {
  await exists(file);
  const all = readFileSync(file, 'utf8').trim().split('\n');
  const after = (flag: string) => all.find((argument) => argument.startsWith(flag))?.slice(flag.length) ?? '';
  return { all, profile: after('--user-data-dir='), startPage: new URL(after('--app=')).pathname };
}

/** The window the program opened; `close` ends the browser as a person does who closes its last window. */
export async function attach(
  profile: string,
): Promise<{ page: Page; browser: Browser; close(): Promise<void> }> {
  const portFile = join(profile, 'DevToolsActivePort');
  await exists(portFile);
  const [port] = readFileSync(portFile, 'utf8').split('\n');
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const page = browser.contexts()[0]?.pages()[0];
  if (page === undefined) throw new Error('the browser has no window');
  const session = await browser.newBrowserCDPSession();
  return { page, browser, close: async () => void (await session.send('Browser.close')) };
}

async function exists(file: string): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if (existsSync(file) && readFileSync(file, 'utf8') !== '') return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`never written: ${file}`);
}
