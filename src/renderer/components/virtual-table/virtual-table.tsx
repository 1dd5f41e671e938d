import { type CSSProperties, type Ref, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { columnLayout, ordinalWidth, rem } from './column-layout.ts';
import { gridAttributes } from './grid-attributes.ts';
import { HeaderCell } from './header-cell.tsx';
import type { RowSource } from './row-source.ts';
import { isSelected, type Selection, selectedIndices } from './selection-model.ts';
import type { TableColumn, TableSort } from './table-column.ts';
import { TableMenu, type TableMenuItem } from './table-menu.tsx';
import { TableRow } from './table-row.tsx';
import type { TableTree } from './table-tree.ts';
import { useColumnWidths } from './use-column-widths.ts';
import { useTableCopy } from './use-table-copy.ts';
import { useTableInput } from './use-table-input.ts';
import { useTableSelection } from './use-table-selection.ts';
import { useVisibleRows } from './use-visible-rows.ts';
import classes from './virtual-table.module.css';

export type VirtualTableProps<Row, SortKey extends string> = {
  /** Name of the list for screen readers. */
  label: string;
  /** Name of the list in the code; dragged widths are kept under it. */
  name: string;
  columns: readonly TableColumn<Row, SortKey>[];
  source: RowSource<Row>;
  rowId: (row: Row) => string;
  /** What the list shows (filter and order); another value starts again at the top with nothing selected. */
  scope: string;
  sort?: TableSort<SortKey>;
  onSort?: (sort: TableSort<SortKey>) => void;
  /** Enter and double click. */
  onOpen?: (row: Row) => void;
  /** Alt+Enter, as Windows shows the properties of a file; without it the same as Enter. */
  onDetails?: (row: Row) => void;
  /** The row the reader went to, by mouse or keyboard. */
  onActive?: (row: Row) => void;
  /** Which rows are selected, by position, whenever that changes: for buttons outside of the list. */
  onSelect?: (indices: readonly number[]) => void;
  /** Esc. */
  onBack?: () => void;
  /** The Delete key, with all selected rows. */
  onRemove?: (rows: Row[]) => void;
  /** What the right mouse button offers for the selected rows, besides copying. */
  menu?: (rows: Row[]) => readonly TableMenuItem[];
  /** The grid itself, to give it the keyboard. */
  gridRef?: Ref<HTMLTableElement>;
  /** `muted` greys a row, `marked` shows that its details are open. */
  tone?: (row: Row) => 'muted' | 'marked' | undefined;
  /** Whether a row may leave the program by the clipboard; without it all may. */
  mayCopy?: (row: Row) => boolean;
  /** The rows are branches of a tree, already in their order. */
  tree?: TableTree<Row>;
};

type OpenMenu = { at: { x: number; y: number }; items: readonly TableMenuItem[] };

/**
 * The list of the program: frozen header, STT, order by a click on a title, selection as in Excel, copying,
 * keyboard and right-click menu. Only rows in sight exist, so 100,000 rows scroll as ten do.
 */
export function VirtualTable<Row, SortKey extends string = never>(props: VirtualTableProps<Row, SortKey>) {
  const { columns, source, rowId, scope } = props;
  const { t } = useTranslation('common');
  const id = useId();
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const { selection, select } = useTableSelection(scope, source, rowId);
  const { widths, setWidth, resetWidth } = useColumnWidths(props.name);
  const { scroll, rows, height, pageRows, reveal } = useVisibleRows(source, scope);
  const onSelect = useRef(props.onSelect);
  useEffect(() => {
    onSelect.current = props.onSelect;
  });
  // Also when the selection is dropped, because the list shows something else.
  useEffect(() => onSelect.current?.(selectedIndices(selection)), [selection]);
  const { onCopy, copy } = useTableCopy({ columns, source, selection, mayCopy: props.mayCopy });
  const ordinal = ordinalWidth(source.total);
  const layout = useMemo(() => columnLayout(columns, ordinal, widths), [columns, ordinal, widths]);
  const style: CSSProperties & Record<'--table-columns', string> = {
    '--table-columns': layout.template,
    minWidth: rem(layout.minWidth),
  };

  function go(next: Selection) {
    select(next);
    if (next.active === null) return;
    reveal(next.active);
    const row = source.at(next.active);
    if (row !== undefined && next.active !== selection.active) props.onActive?.(row);
  }

  const input = useTableInput({
    source,
    selection,
    pageRows,
    select: go,
    onOpen: props.onOpen,
    onDetails: props.onDetails,
    onBack: props.onBack,
    onRemove: props.onRemove,
    onSide: props.tree?.onSide,
    onMenu: (at, chosen) => setMenu({ at, items: props.menu?.(chosen) ?? [] }),
  });

  return (
    <div ref={scroll} className={classes.scroll}>
      <table
        ref={props.gridRef}
        {...gridAttributes({
          label: props.label,
          rows: source.total,
          columns: columns.length,
          tree: props.tree !== undefined,
          activeRowId: selection.active === null ? undefined : `${id}-${selection.active}`,
        })}
        className={classes.table}
        style={style}
        onCopy={onCopy}
        {...input}
      >
        <thead className={classes.header}>
          <tr aria-rowindex={1} className={classes.headerRow}>
            <th scope="col" aria-colindex={1} className={classes.ordinalTitle}>
              {t('table.ordinal')}
            </th>
            {columns.map((column, at) => (
              <HeaderCell
                key={column.key}
                column={column}
                colIndex={at + 2}
                frozenLeft={layout.frozenLeft.get(column.key)}
                sort={props.sort}
                onSort={props.onSort}
                onResize={(width) => setWidth(column.key, width)}
                onResetWidth={() => resetWidth(column.key)}
              />
            ))}
          </tr>
        </thead>
        <tbody className={classes.body} style={{ height }}>
          {rows.map(({ index, top, slot }) => {
            const row = source.at(index);
            return (
              <TableRow
                key={slot}
                id={`${id}-${index}`}
                index={index}
                top={top}
                row={row}
                columns={columns}
                frozenLeft={layout.frozenLeft}
                selected={isSelected(selection, index)}
                active={selection.active === index}
                tone={row === undefined ? undefined : props.tone?.(row)}
                level={row === undefined ? undefined : props.tree?.level(row)}
                expanded={row === undefined ? undefined : props.tree?.expanded(row)}
              />
            );
          })}
        </tbody>
      </table>
      <TableMenu
        at={menu?.at ?? null}
        items={menu?.items ?? []}
        onCopy={(withTitles) => void copy(withTitles)}
        onClose={() => setMenu(null)}
      />
    </div>
  );
}
