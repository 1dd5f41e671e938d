import { describe, expect, test } from 'vitest';
import { browserPaths, findBrowser } from './find-browser.ts';

const windows = { ProgramFiles: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\an\\AppData\\Local' };

describe('the browser of this computer', () => {
  test.each([
    ['linux', { PATH: '/usr/local/bin:/usr/bin' }, '/usr/bin/chromium'],
    ['linux', { PATH: '/opt/x' }, '/opt/x/microsoft-edge'],
    ['win32', windows, 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe'],
    ['win32', windows, 'C:\\Users\\an\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe'],
    ['darwin', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  ] as const)('on %s %j is looked for at %s', (platform, env, path) => {
    expect(findBrowser(platform, env, (candidate) => candidate === path)).toBe(path);
  });

  test('a named browser is taken, and no other when it is not there', () => {
    const env = { PATH: '/usr/bin', DANGVU_BROWSER: '/opt/b' };
    expect(findBrowser('linux', env, () => true)).toBe('/opt/b');
    expect(findBrowser('linux', env, (path) => path !== '/opt/b')).toBeNull();
  });

  test('snap packages and relative folders of PATH are passed over', () => {
    const paths = browserPaths('linux', { PATH: '/snap/bin:.:node_modules/.bin:/usr/bin' });
    expect(paths.filter((path) => !path.startsWith('/usr/'))).toEqual([]);
  });
});
