import type { ClipboardEvent } from 'react';
import type { ClipboardCell } from './clipboard-text.ts';
import { fillClipboard, putOnClipboard } from './put-on-clipboard.ts';
import type { RowSource } from './row-source.ts';
import { type Selection, selectedIndices } from './selection-model.ts';
import type { TableColumn } from './table-column.ts';

type Copying<Row> = {
  columns: readonly TableColumn<Row>[];
  source: RowSource<Row>;
  selection: Selection;
};

/** Copies the selected rows by Ctrl+C or from the menu; rows that were never in sight are fetched first. */
export function useTableCopy<Row>({ columns, source, selection }: Copying<Row>) {
  const cells = (rows: readonly Row[]): ClipboardCell[][] =>
    rows.map((row) =>
      columns.map((column) => ({ text: column.text(row), kind: column.figure ? 'figure' : 'text' })),
    );
  const titles = (): ClipboardCell[] => columns.map((column) => ({ text: column.title, kind: 'text' }));

  async function copy(withTitles: boolean): Promise<void> {
    const rows = await source.load(selectedIndices(selection));
    if (rows === null || rows.length === 0) return;
    putOnClipboard(withTitles ? [titles(), ...cells(rows)] : cells(rows));
  }

  function onCopy(event: ClipboardEvent) {
    // Text a person marked inside the list stays the business of the browser.
    if (document.getSelection()?.isCollapsed === false) return;
    const indices = selectedIndices(selection);
    if (indices.length === 0) return;
    event.preventDefault();
    const loaded = indices.map((index) => source.at(index)).filter((row) => row !== undefined);
    if (loaded.length === indices.length) fillClipboard(event, cells(loaded));
    else void copy(false);
  }

  return { onCopy, copy };
}
