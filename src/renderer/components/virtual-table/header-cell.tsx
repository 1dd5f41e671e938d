import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { ColumnEdge } from './column-edge.tsx';
import { rem } from './column-layout.ts';
import type { TableColumn, TableSort } from './table-column.ts';
import classes from './virtual-table.module.css';

type Props<SortKey extends string> = {
  column: Pick<TableColumn<never, SortKey>, 'title' | 'align' | 'sortBy'>;
  colIndex: number;
  frozenLeft: number | undefined;
  sort: TableSort<SortKey> | undefined;
  onSort: ((sort: TableSort<SortKey>) => void) | undefined;
  onResize: (width: number) => void;
  onResetWidth: () => void;
};

/** A column title; where the column sorts it is a button that asks for the order, a second time for the reverse. */
export function HeaderCell<SortKey extends string>(props: Props<SortKey>) {
  const { column, sort, onSort, frozenLeft } = props;
  const by = column.sortBy;
  const sorted = by !== undefined && sort?.by === by;
  const Arrow = sorted && sort.descending ? IconArrowDown : IconArrowUp;
  return (
    <th
      scope="col"
      aria-colindex={props.colIndex}
      aria-sort={sorted ? (sort.descending ? 'descending' : 'ascending') : undefined}
      className={classes.title}
      data-align={column.align}
      data-frozen={frozenLeft !== undefined || undefined}
      style={frozenLeft === undefined ? undefined : { left: rem(frozenLeft) }}
    >
      {by !== undefined && onSort ? (
        <button
          type="button"
          className={classes.sortButton}
          onClick={() => onSort({ by, descending: sorted && !sort.descending })}
        >
          <span className={classes.titleText}>{column.title}</span>
          {sorted && <Arrow size="0.875rem" stroke={2} aria-hidden />}
        </button>
      ) : (
        <span className={classes.titleText}>{column.title}</span>
      )}
      <ColumnEdge onResize={props.onResize} onReset={props.onResetWidth} />
    </th>
  );
}
