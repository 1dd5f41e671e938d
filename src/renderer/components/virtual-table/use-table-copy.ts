import { type ClipboardEvent, useRef } from 'react';
import { type ClipboardCell, clipboardTable, clipboardText } from './clipboard-text.ts';
import type { RowSource } from './row-source.ts';
import { type Selection, selectedIndices } from './selection-model.ts';
import type { TableColumn } from './table-column.ts';

type Copying<Row> = {
  columns: readonly TableColumn<Row>[];
  source: RowSource<Row>;
  selection: Selection;
};

/**
 * Puts the selected rows on the clipboard as text and as a table. Rows that were never in sight are fetched
 * first and the copy is asked for again: only a copy event may write to the clipboard without a permission.
 */
export function useTableCopy<Row>({ columns, source, selection }: Copying<Row>) {
  const ready = useRef<ClipboardCell[][] | null>(null);

  const cells = (rows: readonly Row[]): ClipboardCell[][] =>
    rows.map((row) =>
      columns.map((column) => ({ text: column.text(row), kind: column.figure ? 'figure' : 'text' })),
    );
  const titles = (): ClipboardCell[] => columns.map((column) => ({ text: column.title, kind: 'text' }));

  async function copy(withTitles: boolean): Promise<void> {
    const rows = await source.load(selectedIndices(selection));
    if (rows === null || rows.length === 0) return;
    ready.current = withTitles ? [titles(), ...cells(rows)] : cells(rows);
    document.execCommand('copy');
    ready.current = null;
  }

  function onCopy(event: ClipboardEvent) {
    // Text a person marked inside the list stays the business of the browser.
    if (ready.current === null && document.getSelection()?.isCollapsed === false) return;
    const indices = selectedIndices(selection);
    const loaded = indices.map((index) => source.at(index)).filter((row) => row !== undefined);
    const rows = ready.current ?? (loaded.length === indices.length ? cells(loaded) : null);
    event.preventDefault();
    if (rows === null) void copy(false);
    else if (rows.length > 0) {
      event.clipboardData.setData('text/plain', clipboardText(rows));
      event.clipboardData.setData('text/html', clipboardTable(rows));
    }
  }

  return { onCopy, copy };
}
