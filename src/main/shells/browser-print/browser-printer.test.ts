import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Refusal } from '#shared/contract/errors.ts';
import { printArguments } from '../loopback/browser-arguments.ts';
import { createBrowserPrinter } from './browser-printer.ts';
import type { PrintBrowser } from './print-browser.ts';

// With a real browser: e2e/door/pdf-printing.spec.ts.
let base: string;
let bin: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'dang-vu-printing-'));
  bin = mkdtempSync(join(tmpdir(), 'dang-vu-bin-'));
});
afterEach(() => {
  for (const folder of [base, bin]) rmSync(folder, { recursive: true });
});

/** A program in place of the browser. */
function browserThat(script: string): string {
  const path = join(bin, `browser-${script.length}`);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o700);
  return path;
}
const silentBrowser = () => browserThat('exec sleep 1000');

const isRunning = ({ process: child }: PrintBrowser) => child.exitCode === null && child.signalCode === null;

/** What is tidied after the answer is soon gone. */
async function becomesEmpty(folder: string): Promise<string[]> {
  for (let tries = 0; tries < 100 && readdirSync(folder).length > 0; tries += 1) await pause(20);
  return readdirSync(folder);
}

describe('printing on a computer that has no good browser', () => {
  test('without a browser it is refused as such, and again the next time', async () => {
    const printer = createBrowserPrinter({ find: () => null, base });
    await expect(printer.print('x')).rejects.toMatchObject({ code: 'PDF_NO_BROWSER' });
    await expect(printer.print('x')).rejects.toMatchObject({ code: 'PDF_NO_BROWSER' });
    await printer.close();
    expect(readdirSync(base)).toEqual([]);
  });

  test('a browser that was installed meanwhile is found', async () => {
    let found: string | null = null;
    const printer = createBrowserPrinter({ find: () => found, base });
    await expect(printer.print('x')).rejects.toMatchObject({ code: 'PDF_NO_BROWSER' });
    found = '/bin/false';
    await expect(printer.print('x')).rejects.toMatchObject({ code: 'PDF_FAILED' });
    await printer.close();
  });

  test.each([
    ['ends at once', '/bin/false'],
    ['is not there', '/nowhere/chromium'],
  ])('a browser that %s is refused and leaves nothing', async (_, path) => {
    const printer = createBrowserPrinter({ find: () => path, base, limitMs: 2000 });
    await expect(printer.print('x')).rejects.toMatchObject({ code: 'PDF_FAILED' });
    await printer.close();
    expect(readdirSync(base)).toEqual([]);
  });

  test('a browser that says what nobody understands is killed', async () => {
    const find = () => browserThat("printf 'hello\\0' >&4; exec sleep 1000");
    const printer = createBrowserPrinter({ find, base });
    await expect(printer.print('x')).rejects.toMatchObject({ code: 'PDF_FAILED' });
    expect(await becomesEmpty(base)).toEqual([]);
    await printer.close();
  });

  test('a browser that does not answer in time is killed', async () => {
    const started: PrintBrowser[] = [];
    const printer = createBrowserPrinter({
      find: silentBrowser,
      base,
      limitMs: 300,
      started: (one) => started.push(one),
    });
    await expect(printer.print('x')).rejects.toMatchObject({ code: 'PDF_FAILED' });
    expect(await becomesEmpty(base)).toEqual([]);
    expect(started.map(isRunning)).toEqual([false]);
    await printer.close();
  });

  test('who stops waiting is let go at once, and the browser stays for the next', async () => {
    const started: PrintBrowser[] = [];
    const stop = new AbortController();
    const printer = createBrowserPrinter({
      find: silentBrowser,
      base,
      started: (one) => {
        started.push(one);
        stop.abort(new Refusal('CANCELLED'));
      },
    });
    await expect(printer.print('x', stop.signal)).rejects.toMatchObject({ code: 'CANCELLED' });
    await expect(printer.print('x', stop.signal)).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(started.map(isRunning)).toEqual([true]);
    await printer.close();
    expect(started.map(isRunning)).toEqual([false]);
  });

  test('closing the program ends what is being printed, and nothing begins any more', async () => {
    const { promise: begun, resolve } = Promise.withResolvers<PrintBrowser>();
    const printer = createBrowserPrinter({ find: silentBrowser, base, started: resolve });
    const printing = expect(printer.print('x')).rejects.toMatchObject({ code: 'CANCELLED' });
    await begun;
    await printer.close();
    await printing;
    await expect(printer.print('x')).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(readdirSync(base)).toEqual([]);
  });

  test('profiles of programs that were killed are removed before the next page', async () => {
    const abandoned = join(base, 'dang-vu-print-999999999-abc');
    mkdirSync(abandoned);
    const printer = createBrowserPrinter({ find: () => '/bin/false', base });
    await expect(printer.print('x')).rejects.toMatchObject({ code: 'PDF_FAILED' });
    expect(existsSync(abandoned)).toBe(false);
    await printer.close();
  });
});

describe('how the printing browser is started', () => {
  const args = printArguments({ profileDir: '/p', asRoot: false });

  test('it is spoken to through a pipe: no port is opened', () => {
    expect(args).toContain('--remote-debugging-pipe');
    expect(args.join(' ')).not.toContain('--remote-debugging-port');
  });

  test('it reaches no address, this computer’s own included, and asks nobody', () => {
    expect(args).toEqual(
      expect.arrayContaining([
        '--host-resolver-rules=MAP * ~NOTFOUND',
        '--no-proxy-server',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ]),
    );
  });

  test('it keeps no cache, and its sandbox is on, except for root', () => {
    expect(args).toEqual(expect.arrayContaining(['--disk-cache-size=1', '--disable-gpu-shader-disk-cache']));
    expect(args).not.toContain('--no-sandbox');
    expect(printArguments({ profileDir: '/p', asRoot: true })).toContain('--no-sandbox');
  });
});
