import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { readTestBrowser } from '../test-browser-setting.ts';
import type { BenchStore } from './bench-store.ts';
import type { Measurement } from './measurement.ts';

/** From starting the process of the built loopback door to a sign-in form that can be typed into. */
export function startMeasurements(store: BenchStore): Measurement[] {
  return [
    {
      name: 'start',
      title: 'Process start to sign-in screen, browser started too',
      target: 1200,
      runs: 7,
      measure: () => {
        const started = performance.now();
        return untilSignIn(store, started, openAppWindow);
      },
    },
    {
      name: 'startPage',
      title: 'The same beside a browser that runs already',
      target: null,
      runs: 5,
      measure: async () => {
        const running = await chromium.launch(browserOptions());
        const page = await running.newPage();
        return untilSignIn(store, performance.now(), async (address) => {
          await page.goto(address, { waitUntil: 'commit' });
          return { page, close: () => running.close() };
        });
      },
    },
  ];
}

type OpenedPage = { page: Page; close(): Promise<void> };

/** The browser's window is the program's page from its first moment, on a new profile, as the door opens it. */
async function openAppWindow(address: string): Promise<OpenedPage> {
  const options = browserOptions();
  const args = [...options.args, `--app=${address}`];
  const browser = await chromium.launchPersistentContext('', { ...options, args });
  const page = browser.pages()[0] ?? (await browser.waitForEvent('page'));
  return { page, close: () => browser.close() };
}

function browserOptions() {
  const { executablePath, env } = readTestBrowser();
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return { executablePath, args, env: { ...process.env, ...env } as Record<string, string> };
}

async function untilSignIn(
  store: BenchStore,
  started: number,
  open: (address: string) => Promise<OpenedPage>,
): Promise<number> {
  const entry = join(store.projectDir, 'out', 'main', 'loopback.js');
  const program = spawn(process.execPath, [entry, '--data', store.dataDir, '--no-browser'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const { page, close } = await open(await printedAddress(program));
    try {
      await page.locator('input[type=password]').waitFor({ state: 'visible' });
      return performance.now() - started;
    } finally {
      await close();
    }
  } finally {
    const ended = once(program, 'exit');
    program.kill('SIGTERM');
    await ended;
  }
}

async function printedAddress(program: ChildProcess): Promise<string> {
  let printed = '';
  for await (const chunk of program.stdout ?? []) {
    printed += String(chunk);
    const [address] = /http:\S+token=\S+/.exec(printed) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error(`no address was printed: ${printed}`);
}
