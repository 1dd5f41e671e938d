import { spawn } from 'node:child_process';
import { parseProgramArguments, programHelp } from '../src/main/shells/program-arguments.ts';
import { ensureBuilt } from './ensure-built.ts';
import { fetchElectron } from './fetch-electron.ts';
import { findElectron } from './find-electron.ts';
import { projectDir } from './project-dir.ts';

/** `npm start`: the Electron window where its runtime is or can be fetched, else a browser of this computer. */
async function start(args: readonly string[]): Promise<number> {
  const options = parseProgramArguments(args);
  if (options.help) {
    console.log(programHelp);
    return 0;
  }
  await ensureBuilt(projectDir, console.error);
  const noWindow = options.noBrowser || !hasDisplay();
  const electron = noWindow ? null : await electronOrNull(options.noFetch);
  if (electron !== null) return runElectron(electron, args);
  const entry = '../out/main/loopback.js';
  const { runLoopback }: typeof import('../src/main/loopback.ts') = await import(entry);
  return runLoopback(noWindow && !options.noBrowser ? [...args, '--no-browser'] : args);
}

async function electronOrNull(noFetch: boolean): Promise<string | null> {
  const present = findElectron(projectDir);
  if (present !== null || noFetch) return present;
  await fetchElectron(projectDir, console.error);
  return findElectron(projectDir);
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
}

function runElectron(electron: string, args: readonly string[]): Promise<number> {
  // Chromium refuses to start its sandbox as root; nobody else runs without it.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(electron, [projectDir, ...asRoot, ...args], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

process.exitCode = await start(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 1;
});
