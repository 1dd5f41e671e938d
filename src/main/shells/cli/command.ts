import type { CallError } from '#shared/contract/errors.ts';
import type { CliIo } from './cli-io.ts';
import type { CliSession } from './cli-session.ts';

export type OptionDeclaration = {
  type: 'string' | 'boolean';
  /** Name of its value in the help text. */
  value?: string;
  help: string;
};

export type CommandResult = {
  /** Lines for a person. */
  text: readonly string[];
  /** What `--json` prints instead, on one line; without it the text is for programs already. */
  json?: unknown;
  /** Set when the result is told and yet a refusal (exit code 1). */
  refusal?: CallError;
};

/** One command of the command line, as data: the parser and the help text read it. */
export type Command = {
  /** "import people" */
  name: string;
  /** Names of the arguments in order; one in square brackets may be left out. */
  arguments: readonly string[];
  options: Readonly<Record<string, OptionDeclaration>>;
  summary: string;
  run(run: CommandRun): Promise<CommandResult>;
};

export type CommandRun = {
  /** Argument by its place; empty text when it was left out. */
  argument(place: number): string;
  /** Value of a text option, null when it was not given. */
  text(option: string): string | null;
  flag(option: string): boolean;
  /** A path as the person meant it, from the folder of the call. */
  path(given: string): string;
  session: CliSession;
  io: CliIo;
};
