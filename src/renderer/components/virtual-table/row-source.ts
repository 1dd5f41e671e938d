/** Where a list gets its rows from, by position; a list never needs all of them at once. */
export type RowSource<Row> = {
  total: number;
  /** The row at a position, or undefined while it is on its way. */
  at(index: number): Row | undefined;
  /** Says which rows are in sight, so that they can be fetched. */
  show(first: number, last: number): void;
  /** Fetches what is still missing of these rows; null when that failed. */
  load(indices: readonly number[]): Promise<Row[] | null>;
};

/** A list that is in memory as a whole. */
export function arrayRows<Row>(rows: readonly Row[]): RowSource<Row> {
  return {
    total: rows.length,
    at: (index) => rows[index],
    show: () => {},
    load: async (indices) => indices.flatMap((index) => rows[index] ?? []),
  };
}
