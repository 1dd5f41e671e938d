import { resolve } from 'node:path';
import { errorSentence, fieldSentence } from '#shared/contract/error-messages.ts';
import { type CallError, Refusal, refusalToError } from '#shared/contract/errors.ts';
import { CallRefused } from '../../core/call-core.ts';
import type { CoreOptions } from '../../core/core.ts';
import { defaultDataFolder } from '../default-data-folder.ts';
import type { CliIo } from './cli-io.ts';
import { openCliSession } from './cli-session.ts';
import type { Command, CommandResult } from './command.ts';
import { commands } from './commands/all.ts';
import { type CommandLine, parseCommandLine } from './parse-command-line.ts';
import { UsageError } from './usage-error.ts';
import { usageText } from './usage-text.ts';

export const EXIT = { done: 0, refused: 1, usage: 2 } as const;

/** What does not depend on the call: where the program lies and what it is. */
export type CliProgram = Pick<
  CoreOptions,
  'resourcesDir' | 'entriesDir' | 'computer' | 'version' | 'checkOutputs'
>;

/** Carries out one call of the command line; results go to `io.out`, everything else to `io.say`. */
export async function runCommandLine(
  args: readonly string[],
  program: CliProgram,
  io: CliIo,
): Promise<number> {
  try {
    const line = parseCommandLine(args);
    if (line.command === null || line.values.help === true) {
      io.out(usageText(line.command === null ? commands : [line.command]));
      return EXIT.done;
    }
    return await carryOut(line.command, line, program, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.say(`${error.message}\nXem cách dùng: npm run -s cli -- --help`);
    return EXIT.usage;
  }
}

async function carryOut(
  command: Command,
  line: CommandLine,
  program: CliProgram,
  io: CliIo,
): Promise<number> {
  const text = (option: string) => {
    const value = line.values[option];
    return typeof value === 'string' ? value : null;
  };
  const path = (given: string) => resolve(io.folder, given);
  const data = text('data');
  const dataDir = data === null ? defaultDataFolder(process.platform, io.env, false) : path(data);
  const options: CoreOptions = { ...program, door: 'cli', dataDir, demonstration: false };
  const session = openCliSession(options, text('account') ?? 'quantri', io);
  const asJson = line.values.json === true;
  try {
    const result = await command.run({
      argument: (place) => line.given[place] ?? '',
      text,
      flag: (option) => line.values[option] === true,
      path,
      session,
      io,
    });
    print(result, asJson, io);
    return result.refusal ? refuse(result.refusal, io) : EXIT.done;
  } catch (error) {
    const refusal = refusalIn(error);
    if (!refusal) throw error;
    if (asJson) io.out(JSON.stringify({ ok: false, error: refusal }));
    return refuse(refusal, io);
  } finally {
    await session.close();
  }
}

/** What the core refused, or what was refused before there was a core. */
function refusalIn(error: unknown): CallError | null {
  if (error instanceof CallRefused) return error.error;
  return error instanceof Refusal ? refusalToError(error) : null;
}

function print({ text, json }: CommandResult, asJson: boolean, io: CliIo): void {
  if (asJson && json !== undefined) io.out(JSON.stringify(json));
  else if (text.length > 0) io.out(text.join('\n'));
}

function refuse(error: CallError, io: CliIo): number {
  io.say(errorSentence(error, 'vi'));
  for (const [field, key] of Object.entries(error.fieldErrors))
    io.say(`  ${field}: ${fieldSentence(key, 'vi')}`);
  return EXIT.refused;
}
