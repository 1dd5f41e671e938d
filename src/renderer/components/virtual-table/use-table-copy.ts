import { notifications } from '@mantine/notifications';
import type { ClipboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClipboardCell } from './clipboard-text.ts';
import { fillClipboard, putOnClipboard } from './put-on-clipboard.ts';
import type { RowSource } from './row-source.ts';
import { type Selection, selectedIndices } from './selection-model.ts';
import type { TableColumn } from './table-column.ts';

type Copying<Row> = {
  columns: readonly TableColumn<Row>[];
  source: RowSource<Row>;
  selection: Selection;
  mayCopy: ((row: Row) => boolean) | undefined;
};

/**
 * Copies the selected rows by Ctrl+C or from the menu; rows that were never in sight are fetched first. Rows that may
 * not leave the program stay out, and the reader is told how many.
 */
export function useTableCopy<Row>({ columns, source, selection, mayCopy = () => true }: Copying<Row>) {
  const { t } = useTranslation('common');

  function cells(rows: readonly Row[]): ClipboardCell[][] {
    const open = rows.filter(mayCopy);
    const withheld = rows.length - open.length;
    if (withheld > 0) notifications.show({ message: t('table.notCopied', { count: withheld }) });
    return open.map((row) =>
      columns.map((column) => ({ text: column.text(row), kind: column.figure ? 'figure' : 'text' })),
    );
  }
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
