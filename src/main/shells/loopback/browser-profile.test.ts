import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { browserArguments } from './browser-arguments.ts';
import { makeBrowserProfile, removeAbandonedProfiles } from './browser-profile.ts';

const address = 'http://127.0.0.1:5000/start?token=secret';
let base: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'dang-vu-profiles-'));
});
afterEach(() => rmSync(base, { recursive: true }));

test('the way in lies in a file that only this user reads, and not among the arguments', async () => {
  const { folder, startPageUrl } = await makeBrowserProfile(address, base);
  const startPage = fileURLToPath(startPageUrl);
  expect(readFileSync(startPage, 'utf8')).toContain(address);
  expect([statSync(folder).mode & 0o777, statSync(startPage).mode & 0o777]).toEqual([0o700, 0o600]);
  expect(browserArguments({ profileDir: folder, startPageUrl, asRoot: false }).join(' ')).not.toContain(
    'secret',
  );
});

test('what was typed is not kept by the browser, and a file asks where it is to be saved', async () => {
  const { folder } = await makeBrowserProfile(address, base);
  expect(JSON.parse(readFileSync(join(folder, 'Default', 'Preferences'), 'utf8'))).toMatchObject({
    credentials_enable_service: false,
    profile: { password_manager_enabled: false },
    download: { prompt_for_download: true },
  });
});

test('the profile is gone after the window', async () => {
  const profile = await makeBrowserProfile(address, base);
  await profile.remove();
  expect(existsSync(profile.folder)).toBe(false);
});

test('profiles of killed programs are removed, those of running ones are kept', async () => {
  const { folder } = await makeBrowserProfile(address, base);
  mkdirSync(join(base, 'dang-vu-window-999999999-abc'));
  mkdirSync(join(base, 'somebody-else'));
  await removeAbandonedProfiles(base);
  expect(
    readdirSync(base)
      .sort()
      .map((name) => join(base, name)),
  ).toEqual([folder, join(base, 'somebody-else')]);
});

test('the sandbox of the browser is on, except for root, whom Chromium refuses it', () => {
  const options = { profileDir: '/p', startPageUrl: 'file:///p/start.html' };
  expect(browserArguments({ ...options, asRoot: false })).not.toContain('--no-sandbox');
  expect(browserArguments({ ...options, asRoot: true })).toContain('--no-sandbox');
});

test('the browser asks nobody: no names, no proxy, no background traffic', () => {
  const args = browserArguments({ profileDir: '/p', startPageUrl: 'file:///p/start.html', asRoot: false });
  expect(args).toEqual(
    expect.arrayContaining([
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-proxy-server',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ]),
  );
});
