import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Core } from './core/core.ts';
import { programVersion } from './program-version.ts';
import { createBrowserPrinter } from './shells/browser-print/browser-printer.ts';
import { openAppWindow } from './shells/loopback/app-window.ts';
import { removeAbandonedProfiles } from './shells/loopback/browser-profile.ts';
import { findBrowser } from './shells/loopback/find-browser.ts';
import { type LoopbackServer, startLoopbackServer } from './shells/loopback/server.ts';
import { openStore } from './shells/open-store.ts';
import { type ProgramArguments, parseProgramArguments, programHelp } from './shells/program-arguments.ts';
import { startFailure } from './shells/start-failure.ts';

const entriesDir = import.meta.dirname;
const projectDir = resolve(entriesDir, '..', '..');

/**
 * Serves the program to a browser of this computer until its window is closed or the process is told to end, then
 * lets running work finish. Returns the exit code of the process.
 */
export async function runLoopback(args: readonly string[]): Promise<number> {
  const options = parseProgramArguments(args);
  if (options.help) {
    console.log(programHelp);
    return 0;
  }
  const signals = listenForSignals();
  const core = openStore(
    {
      door: 'loopback',
      dataDir: options.dataDir,
      resourcesDir: join(projectDir, 'resources'),
      entriesDir,
      computer: hostname(),
      version: programVersion,
      demonstration: options.demonstration,
      checkOutputs: process.env.DANGVU_CHECK_OUTPUTS === '1',
    },
    { pdf: createBrowserPrinter() },
  );
  const coreFailed = core.then(() => new Promise<never>(() => {}));
  const server = await startLoopbackServer({ core, rendererDir: join(projectDir, 'out', 'renderer') });
  try {
    await Promise.race([showUntilClosed(server, options, signals.first), signals.first, coreFailed]);
  } finally {
    await shutDown(core, server, signals.second);
    signals.stop();
  }
  return 0;
}

/** Opens the window and waits for its end; without a browser prints the address and waits for a signal. */
async function showUntilClosed(
  server: LoopbackServer,
  { noBrowser }: ProgramArguments,
  signal: Promise<void>,
): Promise<void> {
  const browser = noBrowser ? null : findBrowser();
  if (browser !== null) {
    const window = await openAppWindow(browser, server.issueAddress());
    await removeAbandonedProfiles();
    const opened = await Promise.race([window.ended, signal.then(() => true)]);
    await window.close();
    if (opened) return;
    console.error(`Trình duyệt ${browser} không mở được cửa sổ.`);
  }
  console.log(`Mở địa chỉ sau trong trình duyệt của máy này (dùng được một lần):\n${server.issueAddress()}`);
  await signal;
}

async function shutDown(core: Promise<Core>, server: LoopbackServer, hurry: AbortSignal): Promise<void> {
  await server.close(hurry);
  const started = await core.catch(() => null);
  await started?.close();
}

/** The first SIGINT or SIGTERM asks for an orderly end; the second does not wait for running work. */
function listenForSignals(): { first: Promise<void>; second: AbortSignal; stop(): void } {
  const { promise: first, resolve: resolveFirst } = Promise.withResolvers<void>();
  const second = new AbortController();
  let count = 0;
  const onSignal = () => {
    count += 1;
    if (count === 1) resolveFirst();
    else second.abort();
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, onSignal);
  return {
    first,
    second: second.signal,
    stop() {
      for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.off(name, onSignal);
    },
  };
}

if (process.argv[1] !== undefined && pathToFileURL(process.argv[1]).href === import.meta.url) {
  process.exitCode = await runLoopback(process.argv.slice(2)).catch((error: unknown) => {
    console.error(startFailure(error));
    return 1;
  });
}
