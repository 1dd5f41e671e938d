import type { KeyboardEvent, MouseEvent } from 'react';
import type { RowSource } from './row-source.ts';
import { clickRow, moveTo, type Selection, selectAll, selectedIndices } from './selection-model.ts';
import { tableAction } from './table-keys.ts';
import type { TableTree } from './table-tree.ts';

type TableInput<Row> = {
  source: RowSource<Row>;
  selection: Selection;
  pageRows: number;
  /** Takes the new selection and brings its active row into sight. */
  select: (next: Selection) => void;
  onOpen: ((row: Row) => void) | undefined;
  onDetails: ((row: Row) => void) | undefined;
  onBack: (() => void) | undefined;
  onRemove: ((rows: Row[]) => void) | undefined;
  onSide: TableTree<Row>['onSide'] | undefined;
  /** The right button or the menu key, with the rows it is about. */
  onMenu: (at: { x: number; y: number }, rows: Row[]) => void;
};

/** Mouse and keyboard of a list. Controls inside cells and titles keep their own keys and clicks. */
export function useTableInput<Row>(input: TableInput<Row>) {
  const { source, selection, select } = input;

  async function withRows(of: Selection, act: (rows: Row[]) => void) {
    const rows = await source.load(selectedIndices(of));
    if (rows !== null && rows.length > 0) act(rows);
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.target !== event.currentTarget || event.nativeEvent.isComposing) return;
    const side = event.key === 'ArrowLeft' ? 'left' : event.key === 'ArrowRight' ? 'right' : null;
    if (side !== null && input.onSide) {
      event.preventDefault();
      const row = selection.active === null ? undefined : source.at(selection.active);
      const to = row === undefined ? null : input.onSide(row, side);
      if (to !== null) select(moveTo(selection, to, false));
      return;
    }
    const action = tableAction(event, {
      active: selection.active,
      total: source.total,
      pageRows: input.pageRows,
    });
    if (action === null || (action.kind === 'back' && !input.onBack)) return;
    event.preventDefault();
    const active = selection.active === null ? undefined : source.at(selection.active);
    if (action.kind === 'move') select(moveTo(selection, action.to, action.extend));
    if (action.kind === 'selectAll') select(selectAll(selection, source.total));
    if (action.kind === 'toggle' && selection.active !== null)
      select(clickRow(selection, selection.active, { shift: false, ctrl: true }));
    if (action.kind === 'open' && active !== undefined) {
      if (event.altKey && input.onDetails) input.onDetails(active);
      else input.onOpen?.(active);
    }
    if (action.kind === 'remove' && input.onRemove) void withRows(selection, input.onRemove);
    if (action.kind === 'back') input.onBack?.();
  }

  function onMouseDown(event: MouseEvent<HTMLElement>) {
    const index = rowUnder(event);
    if (index === null || event.button !== 0) return;
    select(clickRow(selection, index, { shift: event.shiftKey, ctrl: event.ctrlKey || event.metaKey }));
  }

  function onDoubleClick(event: MouseEvent<HTMLElement>) {
    const index = rowUnder(event);
    const row = index === null ? undefined : source.at(index);
    if (row !== undefined) input.onOpen?.(row);
  }

  function onContextMenu(event: MouseEvent<HTMLElement>) {
    const index = rowUnder(event) ?? selection.active;
    if (index === null || event.defaultPrevented) return;
    event.preventDefault();
    const within = selection.ranges.some(([first, last]) => index >= first && index <= last);
    const chosen = within ? selection : clickRow(selection, index, { shift: false, ctrl: false });
    if (!within) select(chosen);
    const at = { x: event.clientX, y: event.clientY };
    void withRows(chosen, (rows) => input.onMenu(at, rows));
  }

  return { onKeyDown, onMouseDown, onDoubleClick, onContextMenu };
}

function rowUnder(event: MouseEvent): number | null {
  if (!(event.target instanceof Element) || event.target.closest('button, input, select, a, label'))
    return null;
  const row = event.target.closest<HTMLElement>('tr[data-index]');
  return row === null ? null : Number(row.dataset.index);
}
