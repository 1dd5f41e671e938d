import { type ChildProcess, spawn } from 'node:child_process';
import { browserArguments } from './browser-arguments.ts';
import { makeBrowserProfile } from './browser-profile.ts';

export type AppWindow = {
  /** Resolves when the browser has ended, by the person or by `close`; false when it could not be started. */
  ended: Promise<boolean>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
};

const patienceMs = 3000;

/** Opens `address` in an app window of `browser` on a profile of its own. */
export async function openAppWindow(browser: string, address: string): Promise<AppWindow> {
  const profile = await makeBrowserProfile(address);
  const args = browserArguments({
    profileDir: profile.folder,
    startPageUrl: profile.startPageUrl,
    asRoot: process.getuid?.() === 0,
  });
  const child = spawn(browser, args, { stdio: 'ignore', env: { ...process.env, LANGUAGE: 'vi' } });
  const ended = endOf(child);
  return {
    ended,
    async close() {
      child.kill();
      const impatient = setTimeout(() => child.kill('SIGKILL'), patienceMs);
      await ended;
      clearTimeout(impatient);
      await profile.remove();
    },
  };
}

function endOf(child: ChildProcess): Promise<boolean> {
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('exit', (code, signal) => resolve(code === 0 || signal !== null));
  });
}
