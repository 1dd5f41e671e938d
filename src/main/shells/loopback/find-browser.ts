import { accessSync, constants, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

/**
 * A Chromium, Chrome or Edge of this computer, or null. `DANGVU_BROWSER` names one and then no other is taken.
 * Snap packages are passed over: they cannot read a profile in the temporary folder.
 */
export function findBrowser(
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
  isProgram: (path: string) => boolean = isExecutableFile,
): string | null {
  const candidates = env.DANGVU_BROWSER === undefined ? browserPaths(platform, env) : [env.DANGVU_BROWSER];
  return candidates.find(isProgram) ?? null;
}

/** Where browsers lie on this system, best first. */
export function browserPaths(
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
  home: string = homedir(),
): string[] {
  if (platform === 'win32') return windowsPaths(env);
  if (platform === 'darwin') return macPaths(home);
  return linuxPaths(env);
}

function linuxPaths(env: NodeJS.ProcessEnv): string[] {
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ];
  const folders = [...(env.PATH ?? '').split(':'), '/usr/bin', '/usr/local/bin'].filter(
    (folder) => folder.startsWith('/') && !folder.startsWith('/snap/'),
  );
  return names.flatMap((name) => [...new Set(folders)].map((folder) => posix.join(folder, name)));
}

function windowsPaths(env: NodeJS.ProcessEnv): string[] {
  const programs = [
    ['Chromium', 'Application', 'chrome.exe'],
    ['Google', 'Chrome', 'Application', 'chrome.exe'],
    ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ];
  const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(
    (folder) => folder !== undefined,
  );
  return programs.flatMap((program) => folders.map((folder) => win32.join(folder, ...program)));
}

function macPaths(home: string): string[] {
  const names = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
  return names.flatMap((name) =>
    ['/Applications', `${home}/Applications`].map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`),
  );
}

function isExecutableFile(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
