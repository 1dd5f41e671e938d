import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Core } from '../../core/core.ts';
import { answerAppRequest } from './answer-app-request.ts';
import { answerWindow, isOwnSender } from './answer-window.ts';
import { appAddress, appScheme, isAppAddress } from './app-address.ts';
import { guardContents } from './guard-contents.ts';
import { guardSession, networkSwitches } from './guard-session.ts';
import { menuBar } from './menus.ts';
import { windowOptions } from './window-options.ts';

const project = resolve(import.meta.dirname, '../../../..');
const preferences = windowOptions({ preload: '/p.cjs', bounds: null, developing: false }).webPreferences;
const renderer = mkdtempSync(join(tmpdir(), 'dang-vu-app-'));
writeFileSync(join(renderer, 'index.html'), '<meta name="csp-nonce" content="%CSP_NONCE%">');
afterAll(() => rmSync(renderer, { recursive: true }));

/** The program's own sources outside tests, with their text. */
const sources = readdirSync(join(project, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(project, 'src', path), 'utf8') }));
const sourcesWith = (pattern: RegExp) =>
  sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

type Listener = (event: { url: string; preventDefault(): void }) => void;

/** Runs the guard on plain objects and tells which addresses it stops. */
function guarded() {
  const listeners = new Map<string, Listener>();
  let openWindow: () => unknown = () => ({ action: 'allow' });
  const contents = {
    on: (name: string, listener: Listener) => listeners.set(name, listener),
    setWindowOpenHandler: (handler: () => unknown) => {
      openWindow = handler;
    },
  };
  guardContents(contents as unknown as Parameters<typeof guardContents>[0]);
  const isStopped = (name: string, url: string) => {
    let stopped = false;
    listeners.get(name)?.({ url, preventDefault: () => (stopped = true) });
    return stopped;
  };
  return { isStopped, openWindow: () => openWindow() };
}

function guardedSession() {
  const handlers: Record<string, (...args: unknown[]) => unknown> = {};
  const keep = (name: string) => (handler: (...args: unknown[]) => unknown) => {
    handlers[name] = handler;
  };
  const session = {
    setPermissionRequestHandler: keep('request'),
    setPermissionCheckHandler: keep('check'),
    setDevicePermissionHandler: keep('device'),
    webRequest: { onBeforeRequest: keep('beforeRequest') },
    on: (name: string, listener: (...args: unknown[]) => unknown) => keep(name)(listener),
  };
  guardSession(session as unknown as Parameters<typeof guardSession>[0]);
  return handlers;
}

describe("Electron's security checklist", () => {
  test('1. only the program’s own files are loaded, and nothing from the network', () => {
    const { beforeRequest } = guardedSession();
    const isCancelled = (url: string) => {
      let cancelled: unknown;
      beforeRequest?.({ url }, (answer: { cancel: boolean }) => (cancelled = answer.cancel));
      return cancelled;
    };
    expect(isCancelled(`${appAddress}index.html`)).toBe(false);
    for (const url of [
      'http://a.example/',
      'https://a.example/',
      'file:///etc/passwd',
      'app://other/',
      'ws://a/',
    ]) {
      expect(isCancelled(url)).toBe(true);
    }
    expect(networkSwitches).toContainEqual(['host-resolver-rules', 'MAP * ~NOTFOUND']);
    expect(networkSwitches).toContainEqual(['no-proxy-server']);
  });

  test('2. no page gets Node', () => {
    expect(preferences).toMatchObject({
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
    });
  });

  test('3. the preload script is isolated from the page', () => {
    expect(preferences?.contextIsolation).toBe(true);
  });

  test('4. every renderer runs in the sandbox', () => {
    expect(preferences?.sandbox).toBe(true);
    expect(readFileSync(join(project, 'src/main/index.ts'), 'utf8')).toContain('app.enableSandbox()');
  });

  test('5. a page is granted nothing but copying to the clipboard', () => {
    const { request, check, device } = guardedSession();
    for (const permission of [
      'geolocation',
      'media',
      'notifications',
      'clipboard-read',
      'openExternal',
      'usb',
    ]) {
      let granted: unknown;
      request?.(null, permission, (answer: boolean) => (granted = answer));
      expect([granted, check?.(null, permission)]).toEqual([false, false]);
    }
    expect(check?.(null, 'clipboard-sanitized-write')).toBe(true);
    expect(device?.({})).toBe(false);
  });

  test('6. the same-origin policy stays on', () => {
    expect(preferences?.webSecurity).toBe(true);
    expect(appScheme.privileges).not.toHaveProperty('bypassCSP');
    expect(appScheme.privileges).not.toHaveProperty('corsEnabled');
  });

  test('7. each page has a content security policy with a nonce of its own', async () => {
    const policies = await Promise.all(
      [1, 2].map(async () => {
        const response = await answerAppRequest(renderer, { url: appAddress, method: 'GET' });
        return response.headers.get('content-security-policy') ?? '';
      }),
    );
    expect(policies[0]).toMatch(
      /^default-src 'self'; style-src-elem 'self' 'nonce-[\w-]{24}'; style-src-attr 'none'/,
    );
    expect(policies[0]).not.toContain('unsafe');
    expect(policies[0]).not.toBe(policies[1]);
  });

  test('8. insecure content is not allowed in', () => {
    expect(preferences?.allowRunningInsecureContent).toBe(false);
  });

  test('9. experimental features stay off', () => {
    expect(preferences?.experimentalFeatures).toBe(false);
  });

  test('10. no feature of Blink is switched on', () => {
    expect(preferences).not.toHaveProperty('enableBlinkFeatures');
    expect(sourcesWith(/enable-blink-features|enableBlinkFeatures/)).toEqual([]);
  });

  test('11. there is no webview that could open windows', () => {
    expect(preferences?.webviewTag).toBe(false);
    expect(sourcesWith(/<webview|allowpopups/)).toEqual([]);
  });

  test('12. a webview that is attached all the same is stopped', () => {
    expect(guarded().isStopped('will-attach-webview', '')).toBe(true);
  });

  test.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])(
    '13. a page cannot leave the program (%s)',
    (event) => {
      const { isStopped } = guarded();
      expect(isStopped(event, 'https://a.example/')).toBe(true);
      expect(isStopped(event, 'file:///C:/Windows/win.ini')).toBe(true);
      expect(isStopped(event, 'app://dang-vu.a.example/')).toBe(true);
      expect(isStopped(event, `${appAddress}can-bo`)).toBe(false);
    },
  );

  test('14. a page cannot open windows', () => {
    expect(guarded().openWindow()).toEqual({ action: 'deny' });
  });

  test('15. nothing is handed to the system to be opened', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(sourcesWith(/openExternal\s*\(|shell\.openPath|\bshell\s*}?\s*from 'electron'/)).toEqual([]);
  });

  test('16. Electron is one exact, current version', () => {
    const { devDependencies } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
    expect(devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/);
    expect(Number.parseInt(devDependencies.electron, 10)).toBeGreaterThanOrEqual(45);
  });

  test('17. only the top frame of the program’s own page is answered', async () => {
    const own = { url: `${appAddress}can-bo`, parent: null };
    expect(isOwnSender(own)).toBe(true);
    const strangers = [
      null,
      { url: 'https://a.example/', parent: null },
      { url: 'about:blank', parent: null },
      { url: appAddress, parent: {} as never },
    ];
    const asked: string[] = [];
    const core = { dispatch: async (call: { name: string }) => asked.push(call.name) } as unknown as Core;
    const dialogs = { askOpen: async () => null, askSave: async () => null };
    const message = { callId: 'c', name: 'people.list', input: {} };
    for (const stranger of strangers) {
      const answer = answerWindow({ core, sessionId: 's', dialogs }, stranger, message);
      await expect(answer).rejects.toThrow('refused');
    }
    await expect(answerWindow({ core, sessionId: 's', dialogs }, own, 'no call')).rejects.toThrow('refused');
    expect(asked).toEqual([]);
    await answerWindow({ core, sessionId: 's', dialogs }, own, message);
    expect(asked).toEqual(['people.list']);
  });

  test('18. pages come from app://, which reaches the renderer’s folder and nothing beside it', async () => {
    expect(appScheme).toMatchObject({ scheme: 'app', privileges: { standard: true, secure: true } });
    expect(isAppAddress('file:///index.html')).toBe(false);
    const statusOf = async (url: string, method = 'GET') =>
      (await answerAppRequest(renderer, { url, method })).status;
    expect(await statusOf(appAddress)).toBe(200);
    for (const path of ['..%2f..%2fetc%2fpasswd.js', '..%5csecret.js', 'missing.js']) {
      expect(await statusOf(appAddress + path)).toBe(404);
    }
    expect(await statusOf('app://other/index.html')).toBe(404);
    expect(await statusOf(appAddress, 'POST')).toBe(404);
  });

  test('19. the fuses of the package are set', () => {
    const config = readFileSync(join(project, 'electron-builder.yml'), 'utf8');
    const fuses = Object.fromEntries(
      [...config.matchAll(/^ {2}(\w+): (true|false)$/gm)].map((m) => [m[1], m[2]]),
    );
    expect(fuses).toEqual({
      runAsNode: 'false',
      enableNodeOptionsEnvironmentVariable: 'false',
      enableNodeCliInspectArguments: 'false',
      enableCookieEncryption: 'true',
      enableEmbeddedAsarIntegrityValidation: 'true',
      onlyLoadAppFromAsar: 'true',
      loadBrowserProcessSpecificV8Snapshot: 'false',
      grantFileProtocolExtraPrivileges: 'false',
    });
  });

  test('20. the page gets two functions and no part of Electron', () => {
    const preload = readFileSync(join(project, 'src/preload/index.ts'), 'utf8');
    expect(preload.match(/exposeInMainWorld/g)).toHaveLength(1);
    expect(preload).not.toMatch(/exposeInMainWorld\([^)]*ipcRenderer/);
    expect(preload).not.toContain('listener(_event');
  });

  test('developer tools and reloading are not in the package', () => {
    expect(preferences?.devTools).toBe(false);
    expect(JSON.stringify(menuBar(false))).not.toMatch(/reload|toggleDevTools/);
    expect(JSON.stringify(menuBar(true))).toMatch(/toggleDevTools/);
  });
});
