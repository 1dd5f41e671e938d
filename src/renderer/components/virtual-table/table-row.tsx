import { memo } from 'react';
import { type ColumnLayout, rem } from './column-layout.ts';
import type { TableColumn } from './table-column.ts';
import classes from './virtual-table.module.css';

type Props<Row> = {
  id: string;
  index: number;
  top: number;
  row: Row | undefined;
  columns: readonly TableColumn<Row>[];
  frozenLeft: ColumnLayout['frozenLeft'];
  selected: boolean;
  active: boolean;
  tone: string | undefined;
  /** In a tree: 0 for a root, and whether its branch is unfolded; undefined where it has none. */
  level: number | undefined;
  expanded: boolean | undefined;
};

/** One line of a list; grey bars while its record is on its way. */
function TableRowInner<Row>({
  id,
  index,
  top,
  row,
  columns,
  frozenLeft,
  selected,
  active,
  tone,
  level,
  expanded,
}: Props<Row>) {
  return (
    <tr
      id={id}
      aria-rowindex={index + 2}
      aria-selected={selected}
      aria-level={level === undefined ? undefined : level + 1}
      aria-expanded={expanded}
      aria-busy={row === undefined || undefined}
      className={classes.row}
      data-index={index}
      data-selected={selected || undefined}
      data-active={active || undefined}
      data-odd={index % 2 === 1 || undefined}
      data-tone={tone}
      style={{ transform: `translateY(${top}px)` }}
    >
      <td aria-colindex={1} className={classes.ordinal}>
        {index + 1}
      </td>
      {columns.map((column, at) => {
        const left = frozenLeft.get(column.key);
        const text = row === undefined ? '' : column.text(row);
        return (
          <td
            key={column.key}
            aria-colindex={at + 2}
            className={classes.cell}
            data-align={column.align}
            data-frozen={left !== undefined || undefined}
            style={left === undefined ? undefined : { left: rem(left) }}
            title={text.length > 12 ? text : undefined}
          >
            {row === undefined ? <span className={classes.waiting} /> : (column.render?.(row) ?? text)}
          </td>
        );
      })}
    </tr>
  );
}

export const TableRow = memo(TableRowInner) as typeof TableRowInner;
