import { chromium, type Page } from '@playwright/test';
import type { BenchStore } from './bench-store.ts';
import type { Measurement } from './measurement.ts';
import { browserOptions, runProgram } from './running-program.ts';

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

async function untilSignIn(
  store: BenchStore,
  started: number,
  open: (address: string) => Promise<OpenedPage>,
): Promise<number> {
  const program = await runProgram(store);
  try {
    const { page, close } = await open(program.address);
    try {
      await page.locator('input[type=password]').waitFor({ state: 'visible' });
      return performance.now() - started;
    } finally {
      await close();
    }
  } finally {
    await program.stop();
  }
}
