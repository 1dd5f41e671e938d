/** How the rows of a list lie in a tree; the list itself only shows rows that are unfolded. */
export type TableTree<Row> = {
  /** 0 for a root. */
  level: (row: Row) => number;
  /** Whether the branch below is unfolded; undefined where there is none. */
  expanded: (row: Row) => boolean | undefined;
  /** The arrow keys to the sides fold and unfold; returns the position to go to, or null to stay. */
  onSide: (row: Row, side: 'left' | 'right') => number | null;
};
