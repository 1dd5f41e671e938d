import { type ChildProcess, spawn } from 'node:child_process';
import { Readable, Writable } from 'node:stream';
import { printArguments } from '../loopback/browser-arguments.ts';
import { makePrintProfile } from '../loopback/browser-profile.ts';
import { createDevtoolsPipe } from './devtools-pipe.ts';
import { createPages, type Pages } from './print-page.ts';

export type PrintBrowser = {
  pages: Pages;
  process: ChildProcess;
  profileDir: string;
  /** Resolves when its process is gone. */
  ended: Promise<void>;
  /** Ends the browser and removes its profile; at once when it is no longer to be trusted. */
  end(how: 'orderly' | 'atOnce'): Promise<void>;
};

const patienceMs = 3000;
/** 104 bytes (macOS; 108 on Linux) less `/.org.chromium.Chromium.XXXXXX/SingletonSocket`. */
const longestTempFolder = 57;

/** Starts a browser that only prints; one that does not start ends its pipe. `base` holds its profile. */
export async function startPrintBrowser(executable: string, base?: string): Promise<PrintBrowser> {
  const profile = await makePrintProfile(base);
  const child = spawn(
    executable,
    printArguments({ profileDir: profile.folder, asRoot: process.getuid?.() === 0 }),
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
      env: environment(profile.folder),
      // A group of its own, so that its helpers can be killed with it and none writes into the profile afterwards.
      detached: process.platform !== 'win32',
    },
  );
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve()).once('error', () => resolve());
  });
  const [, , , toBrowser, fromBrowser] = child.stdio;
  if (!(toBrowser instanceof Writable && fromBrowser instanceof Readable))
    throw new Error('no pipe to the browser');
  const pipe = createDevtoolsPipe(toBrowser, fromBrowser);
  const end: PrintBrowser['end'] = async (how) => {
    if (how === 'orderly') pipe.send('Browser.close').catch(() => undefined);
    const impatient = setTimeout(() => kill(child), how === 'orderly' ? patienceMs : 0);
    await ended;
    clearTimeout(impatient);
    kill(child);
    await profile.remove();
  };
  return { pages: createPages(pipe), process: child, profileDir: profile.folder, ended, end };
}

function kill(child: ChildProcess): void {
  if (process.platform === 'win32' || child.pid === undefined) return void child.kill('SIGKILL');
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Nobody of the group is left.
  }
}

/** What the browser itself lays down for a moment lies in its profile, too, and goes with it. */
function environment(folder: string): NodeJS.ProcessEnv {
  const env = { ...process.env, LANGUAGE: 'vi' };
  if (process.platform === 'win32') return { ...env, TEMP: folder, TMP: folder };
  // Chromium lays a socket there, and the path of one is short; then it takes the common folder.
  return folder.length <= longestTempFolder ? { ...env, TMPDIR: folder } : env;
}
