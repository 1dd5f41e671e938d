import type { HistoryFields, HistoryKind, HistoryRow } from './histories.ts';

/** What a change does to the rows of one history; `base` is the row that held until then. */
export type RowChanges<K extends HistoryKind> = {
  base: HistoryRow<K> | null;
  updated: HistoryRow<K>[];
  inserted: HistoryFields<K>[];
  removed: HistoryRow<K>[];
};
export type Paper = { decision: string | null; note: string | null };
export const NO_PAPER: Paper = { decision: null, note: null };

export function changes<K extends HistoryKind>(
  base: HistoryRow<K> | undefined,
  made: Partial<Omit<RowChanges<K>, 'base'>>,
): RowChanges<K> {
  return { base: base ?? null, updated: [], inserted: [], removed: [], ...made };
}

/** A correction keeps the paper that is known when it brings none. */
export function known({ decision, note }: Paper): Partial<Paper> {
  return { ...(decision !== null && { decision }), ...(note !== null && { note }) };
}
