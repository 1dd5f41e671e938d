/**
 * A foreign workbook after it was read: plain JSON, text in NFC, nothing interpreted yet.
 * Produced by the killable reader process, consumed by the import rules of a module.
 */
export type WorkbookCell =
  | { kind: 'text'; text: string }
  | { kind: 'number'; value: number }
  /** A cell Excel holds as a date; already a calendar day, never a moment in a time zone. */
  | { kind: 'date'; date: string }
  | { kind: 'boolean'; value: boolean }
  /** A formula; its cached result is what Excel would show. */
  | { kind: 'formula'; formula: string; text: string }
  | { kind: 'error'; text: string };

/** Row and column numbers are 1-based, as Excel shows them. Ends are inclusive. */
export type MergedArea = { top: number; left: number; bottom: number; right: number };

export type WorkbookSheet = {
  name: string;
  /** rows[r][c]: row r + 1, column c + 1; null is an empty cell. Trailing empty rows are cut. */
  rows: (WorkbookCell | null)[][];
  merges: MergedArea[];
};

export type Workbook = { fileName: string; sheets: WorkbookSheet[] };
