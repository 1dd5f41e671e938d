import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Another process of the program, started from a script beside this file; `line` gives what it says next. */
export type Program = {
  child: ChildProcess;
  line(): Promise<string | null>;
  /** Resolves when it has ended, with its last lines. */
  ended: Promise<string[]>;
};

export function startProgram(
  script: string,
  args: readonly string[],
  before: readonly string[] = [],
): Program {
  const [command, ...rest] = [...before, process.execPath, join(import.meta.dirname, script), ...args];
  const child = spawn(command ?? process.execPath, rest, { stdio: ['pipe', 'pipe', 'inherit'] });
  const said: string[] = [];
  const lines = createInterface({ input: child.stdout });
  const waiting: ((line: string | null) => void)[] = [];
  let over = false;
  lines.on('line', (line) => {
    const next = waiting.shift();
    if (next) next(line);
    else said.push(line);
  });
  const ended = new Promise<string[]>((resolve, reject) => {
    child.on('error', reject);
    lines.on('close', () => {
      over = true;
      for (const next of waiting) next(null);
      resolve(said);
    });
  });
  return {
    child,
    ended,
    line: async () => {
      const next = said.shift();
      if (next !== undefined) return next;
      return over ? null : new Promise((resolve) => waiting.push(resolve));
    },
  };
}
