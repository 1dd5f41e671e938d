import type { ReactNode } from 'react';

/**
 * One column of a list. `text` is what is shown, searched by eye and copied; `render` only dresses it up.
 * `sortBy` is the key the core orders by; a column without it does not sort.
 */
export type TableColumn<Row, SortKey extends string = string> = {
  key: string;
  title: string;
  /** Pixels at 100 % zoom. */
  width: number;
  /** Takes the space that is left; its width is then the least it gets. Not together with `frozen`. */
  grow?: boolean;
  align?: 'left' | 'center' | 'right';
  /** Stays at the left while the list scrolls sideways. */
  frozen?: boolean;
  sortBy?: SortKey;
  /** Copied as a figure; every other cell is copied as text. */
  figure?: boolean;
  text: (row: Row) => string;
  render?: (row: Row) => ReactNode;
};

export type TableSort<SortKey extends string = string> = { by: SortKey; descending: boolean };
