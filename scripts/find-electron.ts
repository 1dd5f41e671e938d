import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The Electron program when it is present, else null. Never asks the `electron` package itself: requiring it
 * outside Electron downloads the runtime at once.
 */
export function findElectron(projectDir: string, env: NodeJS.ProcessEnv = process.env): string | null {
  if (env.ELECTRON_EXEC_PATH !== undefined) return fileOrNull(env.ELECTRON_EXEC_PATH);
  const folder = join(projectDir, 'node_modules', 'electron');
  const program = textOf(join(folder, 'path.txt')) ?? programName();
  if (env.ELECTRON_OVERRIDE_DIST_PATH !== undefined)
    return fileOrNull(join(env.ELECTRON_OVERRIDE_DIST_PATH, program));
  const unpacked = textOf(join(folder, 'dist', 'version'))?.replace(/^v/, '');
  return unpacked === electronVersion(projectDir) ? fileOrNull(join(folder, 'dist', program)) : null;
}

/** The version of the installed `electron` package; null when it is not installed. */
export function electronVersion(projectDir: string): string | null {
  const text = textOf(join(projectDir, 'node_modules', 'electron', 'package.json'));
  if (text === null) return null;
  const { version }: { version?: unknown } = JSON.parse(text);
  return typeof version === 'string' ? version : null;
}

function programName(): string {
  if (process.platform === 'win32') return 'electron.exe';
  return process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
}

function textOf(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : null;
}

function fileOrNull(path: string): string | null {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true ? path : null;
}
