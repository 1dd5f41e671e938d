import type { ReportColumn, ReportLeaf } from '#shared/reports/report-document.ts';

export type HeaderCell = {
  text: string;
  /** 0-based header row and column. */
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
};
export type TableLayout = { leaves: ReportLeaf[]; headerRows: 1 | 2; cells: HeaderCell[] };

const STT: ReportLeaf = { key: '', title: 'STT', kind: 'integer', align: 'center' };

/** The columns with STT before them, and the header cells: a group stands over its leaves. */
export function layOutTable(columns: readonly ReportColumn[]): TableLayout {
  const grouped = columns.some((column) => 'columns' in column);
  const headerRows = grouped ? 2 : 1;
  const leaves: ReportLeaf[] = [];
  const cells: HeaderCell[] = [];
  const addLeaf = (leaf: ReportLeaf, row: number) => {
    cells.push({
      text: leaf.title,
      row,
      column: leaves.length,
      rowSpan: headerRows - row,
      columnSpan: 1,
    });
    leaves.push(leaf);
  };
  addLeaf(STT, 0);
  for (const column of columns) {
    if (!('columns' in column)) {
      addLeaf(column, 0);
      continue;
    }
    const group = { text: column.title, row: 0, column: leaves.length, rowSpan: 1 };
    cells.push({ ...group, columnSpan: column.columns.length });
    for (const leaf of column.columns) addLeaf(leaf, 1);
  }
  return { leaves, headerRows, cells };
}
