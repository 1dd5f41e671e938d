import type { HistoryKind, HistoryRow } from '../histories.ts';
import type { RowChanges } from '../row-changes.ts';

/** The rows after a change; an added one is called "new". */
export function resulting<K extends HistoryKind>(
  rows: readonly HistoryRow<K>[],
  { updated, inserted, removed }: RowChanges<K>,
): HistoryRow<K>[] {
  const kept = rows.filter((row) => !removed.some(({ id }) => id === row.id));
  const changed = kept.map((row) => updated.find(({ id }) => id === row.id) ?? row);
  return [...changed, ...inserted.map((fields) => ({ ...fields, id: 'new' }))];
}
