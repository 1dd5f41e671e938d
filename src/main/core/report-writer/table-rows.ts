import type { ReportLeaf, ReportTable, RowFigures } from '#shared/reports/report-document.ts';
import { type CellContent, cellContent, shownNumber, textContent } from './cell-values.ts';
import { type ColumnNeed, columnNeed } from './column-widths.ts';
import { addUp, planSums, type SumPlan } from './table-sums.ts';

/** A body row ready to be written; `contents` has one entry per column, STT first. */
export type BodyRow =
  | { kind: 'data'; contents: CellContent[] }
  | { kind: 'section'; ordinal: string; title: string; sums: (number | null)[] | null }
  | { kind: 'total'; title: string; sums: (number | null)[] };

export type Body = { rows: BodyRow[]; plan: SumPlan };

/** Values as cells, data rows numbered, sums computed (they become the cached values of the formulas). */
export function prepareRows(document: ReportTable, leaves: readonly ReportLeaf[]): Body {
  const plan = planSums(document.rows);
  let ordinal = 0;
  const contents = document.rows.map((row) => {
    if (row.kind === 'section' && document.numbering === 'perSection') ordinal = 0;
    if (row.kind !== 'data') return null;
    ordinal += 1;
    const stt: CellContent = { value: ordinal, shown: String(ordinal) };
    return [stt, ...leaves.slice(1).map((leaf) => cellContent(row.values[leaf.key], leaf.kind))];
  });
  const sumsAt = (index: number, figures: RowFigures = {}): (number | null)[] => {
    const range = plan.ranges.get(index);
    const summed = range ? contents.slice(range.from, range.to + 1) : [];
    return leaves.map((leaf, column) => {
      if (!leaf.sum) return figures[leaf.key] ?? null;
      return addUp(summed.map((cells) => numberIn(cells?.[column])));
    });
  };
  const rows = document.rows.map((row, index): BodyRow => {
    if (row.kind === 'total') return { kind: 'total', title: row.title, sums: sumsAt(index, row.figures) };
    if (row.kind === 'section') {
      return {
        kind: 'section',
        ordinal: row.ordinal,
        title: row.title,
        sums: row.sums ? sumsAt(index, row.figures) : null,
      };
    }
    return { kind: 'data', contents: contents[index] ?? [] };
  });
  return { rows, plan };
}

const numberIn = (cell: CellContent | undefined) => (typeof cell?.value === 'number' ? cell.value : null);

/** "XVIII" */
const LONGEST_ORDINAL = 5;

/** Ordinals of sections stand in the column STT, unless there are so many that they would widen it. */
export function ordinalsBesideTitles(rows: readonly BodyRow[]): boolean {
  return rows.every((row) => row.kind !== 'section' || row.ordinal.length <= LONGEST_ORDINAL);
}

/** What every column needs for its title, its values, its sums and (STT) the ordinals of sections. */
export function measureColumns(leaves: readonly ReportLeaf[], rows: readonly BodyRow[]): ColumnNeed[] {
  const besideTitle = ordinalsBesideTitles(rows);
  return leaves.map((leaf, column) => {
    const shown: string[] = [];
    for (const row of rows) {
      if (row.kind === 'data') shown.push(row.contents[column]?.shown ?? '');
      else if (row.kind === 'section' && column === 0 && besideTitle)
        shown.push(textContent(row.ordinal).shown);
      const sum = row.kind === 'data' ? null : row.sums?.[column];
      if (typeof sum === 'number')
        shown.push(shownNumber(sum, leaf.kind === 'decimal' ? 'decimal' : 'integer'));
    }
    return columnNeed(leaf, shown);
  });
}
