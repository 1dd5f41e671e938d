import { useState } from 'react';
import type { RowSource } from './row-source.ts';
import { emptySelection, type Selection, selectedCount } from './selection-model.ts';

type Remembered = { scope: string; total: number; selection: Selection; activeId: string | null };

/**
 * The selection of a list. It is dropped when the list shows something else, and when the record under it is
 * not the one that was selected any more: an action must never reach a person nobody chose.
 */
export function useTableSelection<Row>(scope: string, source: RowSource<Row>, rowId: (row: Row) => string) {
  const [remembered, setRemembered] = useState<Remembered>({
    scope,
    total: source.total,
    selection: emptySelection,
    activeId: null,
  });

  const idAt = (index: number | null) => {
    const row = index === null ? undefined : source.at(index);
    return row === undefined ? null : rowId(row);
  };
  const present = idAt(remembered.selection.active);
  const moved = remembered.activeId !== null && present !== null && present !== remembered.activeId;
  // Folding a branch of a tree changes the number of rows; the one row that was chosen is still where it was.
  const stillThere =
    present !== null && present === remembered.activeId && selectedCount(remembered.selection) === 1;
  const sameRows = remembered.total === source.total || stillThere;
  const valid = remembered.scope === scope && sameRows && !moved;
  const selection = valid ? remembered.selection : emptySelection;

  const select = (next: Selection) =>
    setRemembered({ scope, total: source.total, selection: next, activeId: idAt(next.active) });
  return { selection, select };
}
