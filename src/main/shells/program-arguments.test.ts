import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { defaultDataFolder } from './default-data-folder.ts';
import { ownArguments, parseProgramArguments } from './program-arguments.ts';

describe('where the store lies when nobody says otherwise', () => {
  test.each([
    [
      'win32',
      { LOCALAPPDATA: 'C:\\Users\\an\\AppData\\Local' },
      false,
      'C:\\Users\\an\\AppData\\Local\\DangVu',
    ],
    ['win32', { LOCALAPPDATA: 'C:\\L' }, true, 'C:\\L\\DangVu-MinhHoa'],
    ['win32', {}, false, 'C:\\Users\\an\\AppData\\Local\\DangVu'],
    ['linux', {}, false, 'C:\\Users\\an/.local/share/dang-vu'],
    ['linux', { XDG_DATA_HOME: '/srv/kho' }, true, '/srv/kho/dang-vu-minh-hoa'],
  ] as const)('on %s with %j and demonstration %s: %s', (platform, env, demonstration, folder) => {
    expect(defaultDataFolder(platform, env, demonstration, 'C:\\Users\\an')).toBe(folder);
  });
});

describe('flags of a window', () => {
  test('without flags the real store is opened in a window', () => {
    expect(parseProgramArguments([], { XDG_DATA_HOME: '/kho' }, 'linux')).toEqual({
      dataDir: '/kho/dang-vu',
      demonstration: false,
      noBrowser: false,
      noFetch: false,
      help: false,
    });
  });

  test('another folder and the demonstration can be asked for', () => {
    expect(parseProgramArguments(['--demo', '--data', 'kho', '--no-browser', '--no-fetch'])).toEqual({
      dataDir: resolve('kho'),
      demonstration: true,
      noBrowser: true,
      noFetch: true,
      help: false,
    });
  });

  test.each([[['--dtaa', 'x']], [['kho']], [['--data']]])('%j is refused with the list of flags', (args) => {
    expect(() => parseProgramArguments(args)).toThrow(/Tùy chọn không dùng được: .*--data THƯ_MỤC/s);
  });

  test('switches that Electron and Chromium put among the arguments are passed over', () => {
    const argv = ['electron', '--inspect=0', '.', '--no-sandbox', '--data', '/kho', '--demo'];
    expect(ownArguments(argv, false)).toEqual(['--data', '/kho', '--demo']);
    expect(ownArguments(['DangVu.exe', '--demo'], true)).toEqual(['--demo']);
    expect(ownArguments(['DangVu.exe', '--data=/kho'], true)).toEqual(['--data=/kho']);
  });
});
