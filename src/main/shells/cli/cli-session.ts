import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { signIn } from '#shared/accounts/accounts.contract.ts';
import { Refusal, refusalToError } from '#shared/contract/errors.ts';
import { getStatus } from '#shared/system/system.contract.ts';
import { type Caller, CallRefused, callerOf } from '../../core/call-core.ts';
import type { Core, CoreOptions } from '../../core/core.ts';
import { createCore } from '../../core/create-core.ts';
import { newId } from '../../core/new-id.ts';
import { createBrowserPrinter } from '../browser-print/browser-printer.ts';
import { largestBytesOf } from '../largest-file.ts';
import type { CliIo } from './cli-io.ts';
import { readPassword } from './read-password.ts';
import { UsageError } from './usage-error.ts';
import { writeOutput } from './write-output.ts';

/** One run of the command line: a core in this process and one session of it. */
export type CliSession = {
  core: Core;
  options: CoreOptions;
  accountName: string;
  call: Caller;
  /** The answer as it is, for `call`. */
  dispatch(name: string, input: unknown): ReturnType<Core['dispatch']>;
  password(): Promise<string>;
  signIn(): Promise<void>;
  /** Hands a file to the core; UsageError when it cannot be read, UPLOAD_TOO_LARGE. */
  putFile(path: string): Promise<string>;
  /** Takes a produced file and writes it into a folder; returns its path. */
  saveFile(file: { fileId: string; fileName: string }, folder: string): Promise<string>;
  close(): Promise<void>;
};

export function openCliSession(options: CoreOptions, accountName: string, io: CliIo): CliSession {
  const core = createCore(options, { pdf: createBrowserPrinter() });
  const sessionId = newId();
  const call = callerOf(core, sessionId);
  let password: Promise<string> | null = null;

  const session: CliSession = {
    core,
    options,
    accountName,
    call,
    dispatch: (name, input) => core.dispatch({ sessionId, callId: newId(), name, input }),
    password: () => {
      password ??= readPassword(io, `Mật khẩu của tài khoản ${accountName}: `);
      return password;
    },
    signIn: async () => {
      // Asked first, so that nobody types a password for a store that is not there.
      const { state } = await call(getStatus, {});
      if (state === 'noStore') throw refused('NO_STORE', { path: options.dataDir });
      await call(signIn, { signInName: accountName, password: await session.password() });
    },
    putFile: async (path) => {
      const bytes = await readGivenFile(path);
      return core.putFile(sessionId, { fileName: basename(path), bytes, folder: dirname(path) });
    },
    saveFile: async ({ fileId }, folder) => {
      const file = await core.takeFile(sessionId, fileId);
      if (!file) throw refused('FILE_GONE', {});
      return writeOutput(folder, file.fileName, file.bytes);
    },
    close: () => core.close(),
  };
  return session;
}

function refused(...[code, params]: ConstructorParameters<typeof Refusal>): CallRefused {
  return new CallRefused('cli', refusalToError(new Refusal(code, params)));
}

async function readGivenFile(path: string): Promise<Uint8Array> {
  const bytes = await readFile(path).catch(() => {
    throw new UsageError(`Không đọc được tệp: ${path}`);
  });
  const largest = largestBytesOf(path);
  if (bytes.byteLength > largest) throw refused('UPLOAD_TOO_LARGE', { maxMegabytes: largest / 1024 / 1024 });
  return bytes;
}
