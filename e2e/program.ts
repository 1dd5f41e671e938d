import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { projectDir } from '../scripts/project-dir.ts';

const patienceMs = 20_000;

export type RunningProgram = {
  process: ChildProcess;
  /** The one-time address it printed. */
  address: string;
  /** Asks for an orderly end; the exit code. */
  stop(): Promise<number | null>;
};

/** Starts the built program behind the loopback door, without a window. */
export async function startProgram(
  dataDir: string,
  options: { args?: string[]; env?: NodeJS.ProcessEnv } = {},
): Promise<RunningProgram> {
  const child = runEntry(
    'loopback.js',
    ['--data', dataDir, '--no-browser', ...(options.args ?? [])],
    options.env,
  );
  const address = await printed(child, /http:\/\/127\.0\.0\.1:\d+\/start\?token=\S+/);
  return {
    process: child,
    address,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      child.kill('SIGTERM');
      await once(child, 'exit');
      return child.exitCode;
    },
  };
}

/** Starts a built entry; what procedures return is held against the contract. */
export function runEntry(entry: string, args: string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  return spawn(process.execPath, [join(projectDir, 'out', 'main', entry), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DANGVU_CHECK_OUTPUTS: '1', ...env },
  });
}

/** Waits for a text in the output; rejects with all of it when the process ends or stays silent. */
export async function printed(child: ChildProcess, text: RegExp): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let output = '';
  const timer = setTimeout(() => reject(new Error(`not printed: ${text}\n${output}`)), patienceMs);
  child.once('exit', (code) => reject(new Error(`ended with ${code}\n${output}`)));
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (part: string) => {
      output += part;
      const match = text.exec(output);
      if (match !== null) resolve(match[0]);
    });
  }
  return promise.finally(() => clearTimeout(timer));
}
