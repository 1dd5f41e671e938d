import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTestBrowser } from '../test-browser-setting.ts';

export type RunningProgram = {
  /** One-time address of its window. */
  address: string;
  /** Megabytes of memory it holds now; null where the system does not tell (only Linux does). */
  megabytes(): number | null;
  stop(): Promise<void>;
};

/** The built loopback door on a store, without a window of its own. */
export async function runProgram(store: { projectDir: string; dataDir: string }): Promise<RunningProgram> {
  const entry = join(store.projectDir, 'out', 'main', 'loopback.js');
  const program = spawn(process.execPath, [entry, '--data', store.dataDir, '--no-browser'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return {
    address: await printedAddress(program),
    megabytes: () => megabytesOf(program.pid),
    stop: async () => {
      const ended = once(program, 'exit');
      program.kill('SIGTERM');
      await ended;
    },
  };
}

export function browserOptions() {
  const { executablePath, env } = readTestBrowser();
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return { executablePath, args, env: { ...process.env, ...env } as Record<string, string> };
}

async function printedAddress(program: ChildProcess): Promise<string> {
  let printed = '';
  for await (const chunk of program.stdout ?? []) {
    printed += String(chunk);
    const [address] = /http:\S+token=\S+/.exec(printed) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error(`no address was printed: ${printed}`);
}

function megabytesOf(pid: number | undefined): number | null {
  if (process.platform !== 'linux' || pid === undefined) return null;
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}
