import { textSortKey } from '../domain/vietnamese-text.ts';
import type { RosterReference } from './roster.ts';
import { found, notTaken, type Reading, readCell } from './roster-reading.ts';
import type { WorkbookCell } from './workbook.ts';

export type EthnicityReader = (cell: WorkbookCell | null) => Reading<string>;

/**
 * One of the 54 official groups. A known other spelling is taken as its group; a subgroup ("Dao Thanh Y",
 * "Cao Lan") is asked about, because statistics count groups and people may mind.
 */
export function createEthnicityReader(
  reference: Pick<RosterReference, 'ethnicities' | 'ethnicNames'>,
): EthnicityReader {
  const official = new Map(reference.ethnicities.map((name) => [textSortKey(name), name]));
  const other = new Map(reference.ethnicNames.map((name) => [textSortKey(name.name), name]));

  return (cell) =>
    readCell('ethnicity', cell, (_, text) => {
      const name = official.get(textSortKey(text));
      if (name !== undefined) return found(name);
      const known = other.get(textSortKey(text));
      if (known?.certain) return found(known.group);
      const group = known?.group ?? official.get(textSortKey(text.split(/[\s(-]/u)[0] ?? ''));
      if (group === undefined) return notTaken('ethnicity', 'ETHNICITY_UNKNOWN', { value: text });
      return notTaken('ethnicity', 'ETHNICITY_SUBGROUP', { value: text, group }, [
        { value: group, label: group },
        { value: text, label: text },
      ]);
    });
}
