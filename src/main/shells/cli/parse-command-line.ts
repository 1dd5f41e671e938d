import { parseArgs } from 'node:util';
import type { Command } from './command.ts';
import { commands } from './commands/all.ts';
import { UsageError } from './usage-error.ts';
import { commonOptions } from './usage-text.ts';

export type CommandLine = {
  /** Null when only help was asked for. */
  command: Command | null;
  given: readonly string[];
  values: Readonly<Record<string, string | boolean | undefined>>;
};

/** Finds the command and its options in any order; throws UsageError with a sentence for the person. */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const { values, positionals } = readOptions(args);
  const command = commands.find((one) => namedBy(one, positionals)) ?? null;
  if (!command) {
    if (values.help === true) return { command, given: [], values };
    const said = positionals.join(' ');
    throw new UsageError(said === '' ? 'Thiếu lệnh.' : `Không có lệnh "${said}".`);
  }
  const given = positionals.slice(wordsOf(command).length);
  if (values.help !== true) refuseMisuse(command, given, values);
  return { command, given, values };
}

function wordsOf(command: Command): string[] {
  return command.name.split(' ');
}

function namedBy(command: Command, positionals: readonly string[]): boolean {
  return wordsOf(command).every((word, place) => positionals[place] === word);
}

function refuseMisuse(command: Command, given: readonly string[], values: CommandLine['values']): void {
  const missing = command.arguments.slice(given.length).filter((name) => !name.startsWith('['));
  if (missing.length > 0) throw new UsageError(`Lệnh "${command.name}" thiếu: ${missing.join(', ')}.`);
  const extra = given.slice(command.arguments.length);
  if (extra.length > 0) throw new UsageError(`Lệnh "${command.name}" không dùng: ${extra.join(' ')}.`);
  const foreign = Object.keys(values).filter(
    (name) => !(name in command.options) && !(name in commonOptions),
  );
  if (foreign.length > 0)
    throw new UsageError(`Lệnh "${command.name}" không có tùy chọn --${foreign.join(', --')}.`);
}

/** All commands share one list of options, so that an option may stand before its command. */
function readOptions(args: readonly string[]) {
  const declared = Object.assign({}, commonOptions, ...commands.map((command) => command.options));
  const options = Object.fromEntries(
    Object.keys(declared).map((name) => [name, { type: declared[name].type }]),
  );
  try {
    return parseArgs({ args: [...args], strict: true, allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(
      `Tùy chọn không dùng được: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
