import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { runEntry } from '../program.ts';
import { attach, browserWithoutDisplay, readArguments } from './app-window.ts';
import { reachedAddresses } from './net-log.ts';

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dang-vu-window-test-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

test('the program opens its window without telling the way in, and ends with it', async () => {
  const browser = browserWithoutDisplay(folder);
  const program = runEntry('loopback.js', ['--data', join(folder, 'store')], browser.env);
  const { all, profile, startPage } = await readArguments(browser.argumentsFile);

  expect(all.join(' ')).not.toMatch(/token|127\.0\.0\.1:/);
  expect(readFileSync(startPage, 'utf8')).toMatch(/http:\/\/127\.0\.0\.1:\d+\/start\?token=/);
  expect([statSync(startPage).mode & 0o777, statSync(profile).mode & 0o777]).toEqual([0o600, 0o700]);

  const { page, close } = await attach(profile);
  await expect(page.getByRole('heading', { name: 'Thiết lập lần đầu' })).toBeVisible();
  expect(page.url()).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/(#.*)?$/);

  const ended = once(program, 'exit');
  await close();
  expect(await ended).toEqual([0, null]);
  expect(existsSync(profile)).toBe(false);
});

test('the program and its window connect to this computer only', async () => {
  const browser = browserWithoutDisplay(folder);
  const trapFile = join(folder, 'trap');
  const program = runEntry('loopback.js', ['--data', join(folder, 'store')], {
    ...browser.env,
    NODE_OPTIONS: `--import ${pathToFileURL(join(import.meta.dirname, 'connection-trap.mjs')).href}`,
    DANGVU_TRAP_FILE: trapFile,
  });
  const { profile } = await readArguments(browser.argumentsFile);
  const { page, close } = await attach(profile);
  await page.getByText('Tạo kho mới').click();
  await expect(page.getByRole('textbox').first()).toBeVisible();
  // A link and a script of elsewhere are what an attacker would try; the browser must not even ask for the name.
  await page.evaluate(() => fetch('https://dang-vu.example/').catch(() => undefined));
  await page.evaluate(() => fetch('http://192.0.2.1/').catch(() => undefined));
  const ended = once(program, 'exit');
  await close();
  await ended;

  const asked = readFileSync(trapFile, 'utf8').trim().split('\n');
  // The main thread and the core's thread each set the trap; the server listens, and nothing else is asked for.
  expect(asked.filter((line) => line === 'trap set').length).toBeGreaterThanOrEqual(2);
  expect(new Set(asked)).toEqual(new Set(['trap set', 'listen 127.0.0.1', 'dns 127.0.0.1']));

  const addresses = reachedAddresses(browser.netLog);
  expect(addresses.length).toBeGreaterThan(0);
  expect(addresses.filter((address) => !address.startsWith('127.0.0.1:'))).toEqual([]);
});

test('a browser that does not start leaves the address to be opened by hand', async () => {
  const program = runEntry('loopback.js', ['--data', join(folder, 'store')], {
    DANGVU_BROWSER: '/bin/false',
  });
  let output = '';
  program.stdout?.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  await expect.poll(() => output).toMatch(/Mở địa chỉ sau .*\nhttp:\/\/127\.0\.0\.1:\d+\/start\?token=/);
  program.kill('SIGTERM');
  expect(await once(program, 'exit')).toEqual([0, null]);
});
