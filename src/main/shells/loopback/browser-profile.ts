import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { browserPreferences } from './browser-arguments.ts';

const prefix = { window: 'dang-vu-window-', print: 'dang-vu-print-' };
const abandonable = new RegExp(`^(?:${Object.values(prefix).join('|')})(\\d+)-`);

export type BrowserProfile = { folder: string; startPageUrl: string; remove(): Promise<void> };

/** A profile for one window, readable by this user only, with a start page that leads to `address`. */
export async function makeBrowserProfile(address: string, base: string = tmpdir()): Promise<BrowserProfile> {
  const folder = await mkdtemp(join(base, `${prefix.window}${process.pid}-`));
  const startPage = join(folder, 'start.html');
  await mkdir(join(folder, 'Default'));
  await writeFile(join(folder, 'Default', 'Preferences'), JSON.stringify(browserPreferences));
  await writeFile(
    startPage,
    `<!doctype html><meta charset="utf-8"><title>Đảng vụ</title><meta http-equiv="refresh" content="0;url=${address}">`,
    { mode: 0o600 },
  );
  return { folder, startPageUrl: pathToFileURL(startPage).href, remove: () => removeFolder(folder) };
}

/** An empty profile for a browser that only prints. */
export async function makePrintProfile(
  base: string = tmpdir(),
): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(base, `${prefix.print}${process.pid}-`));
  return { folder, remove: () => removeFolder(folder) };
}

/** Removes the profiles of programs that were killed before they could do it themselves. */
export async function removeAbandonedProfiles(base: string = tmpdir()): Promise<void> {
  for (const name of await readdir(base)) {
    const pid = Number(abandonable.exec(name)?.[1]);
    if (Number.isInteger(pid) && !isRunning(pid)) await removeFolder(join(base, name)).catch(() => undefined);
  }
}

/** The browser's helper processes may still write for a moment after its end. */
function removeFolder(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
