import type { Found } from '#shared/search/search.contract.ts';
import { bestMatches } from '../../components/match-words.ts';
import type { Command } from './use-commands.ts';

/** One line that can be chosen. */
export type QuickFindRow =
  | { of: 'found'; key: string; found: Found }
  | { of: 'command'; key: string; command: Command };

/** Lines under one heading. */
export type QuickFindGroup = { title: 'recent' | 'found' | 'commands'; rows: QuickFindRow[] };

const MOST_COMMANDS = 8;

/** Nothing typed: what was opened last and all that can be done; otherwise what was found, then fitting commands. */
export function quickFindGroups(
  asked: string,
  found: readonly Found[],
  recent: readonly Found[],
  commands: readonly Command[],
): QuickFindGroup[] {
  const fitting =
    asked === '' ? commands : bestMatches(commands, ({ label }) => label, asked).slice(0, MOST_COMMANDS);
  const groups: QuickFindGroup[] = [
    asked === ''
      ? { title: 'recent', rows: recent.map(foundRow) }
      : { title: 'found', rows: found.map(foundRow) },
    { title: 'commands', rows: fitting.map((command) => ({ of: 'command', key: command.key, command })) },
  ];
  return groups.filter(({ rows }) => rows.length > 0);
}

const foundRow = (found: Found): QuickFindRow => ({ of: 'found', key: found.id, found });
