import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
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
      runs: 5,
      measure: async () => {
        const started = performance.now();
        return untilSignIn(store, launch, started);
      },
    },
    {
      name: 'startBesideBrowser',
      title: 'The same beside a browser that runs already',
      target: null,
      runs: 5,
      measure: async () => {
        const browser = await launch();
        return untilSignIn(store, async () => browser, performance.now());
      },
    },
  ];
}

function launch(): Promise<Browser> {
  const { executablePath, env } = readTestBrowser();
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, args, env: { ...process.env, ...env } as Record<string, string> });
}

async function untilSignIn(
  store: BenchStore,
  open: () => Promise<Browser>,
  started: number,
): Promise<number> {
  const entry = join(store.projectDir, 'out', 'main', 'loopback.js');
  const program = spawn(process.execPath, [entry, '--data', store.dataDir, '--no-browser'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const address = await printedAddress(program);
    const browser = await open();
    try {
      const page = await browser.newPage();
      await page.goto(address, { waitUntil: 'commit' });
      await page.locator('input[type=password]').waitFor({ state: 'visible' });
      return performance.now() - started;
    } finally {
      await browser.close();
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
