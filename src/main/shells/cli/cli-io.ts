import type { Readable } from 'node:stream';

/** What the command line touches outside the core, so that tests hand in their own. */
export type CliIo = {
  /** Results only. */
  out(text: string): void;
  /** Everything else: sentences, progress, questions. */
  say(text: string): void;
  input: Readable & { isTTY?: boolean; setRawMode?(raw: boolean): unknown };
  env: NodeJS.ProcessEnv;
  /** Folder from which paths given by the person are meant. */
  folder: string;
};

/** Standard streams; `npm run` changes the folder and leaves the caller's in INIT_CWD. */
export function processIo(): CliIo {
  // `| head` closes the pipe early; that is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    out: (text) => process.stdout.write(`${text}\n`),
    say: (text) => process.stderr.write(`${text}\n`),
    input: process.stdin,
    env: process.env,
    folder: process.env.INIT_CWD ?? process.cwd(),
  };
}
