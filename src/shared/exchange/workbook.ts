/**
 * A foreign workbook after it was read: plain JSON, text in NFC, nothing interpreted yet.
 * Produced by the killable reader process, consumed by the import rules of a module.
 */
export type PlainCell =
  | { kind: 'text'; text: string }
  | { kind: 'number'; value: number }
  /** A cell Excel holds as a date; already a calendar day `YYYY-MM-DD`, never a moment in a time zone. */
  | { kind: 'date'; date: string }
  | { kind: 'boolean'; value: boolean }
  /** An error Excel shows, as it shows it: #REF!, #N/A. */
  | { kind: 'error'; text: string };

export type WorkbookCell =
  | PlainCell
  /** A formula without its "="; `cached` is the result Excel stored beside it, null when it stored none. */
  | { kind: 'formula'; formula: string; cached: PlainCell | null };

/** Row and column numbers are 1-based, as Excel shows them. Ends are inclusive. */
export type MergedArea = { top: number; left: number; bottom: number; right: number };

export type WorkbookSheet = {
  name: string;
  /** Hidden sheets hold lists of choices or old copies; rules decide whether to look. */
  hidden: boolean;
  /** rows[r][c]: row r + 1, column c + 1; null is an empty cell. Trailing empty rows and cells are cut. */
  rows: (WorkbookCell | null)[][];
  merges: MergedArea[];
};

export type Workbook = { fileName: string; sheets: WorkbookSheet[] };

/** Why a file was not read at all; each is also an error code of the contract with its own sentence. */
export const workbookFaults = [
  'FILE_EMPTY',
  'FILE_NOT_EXCEL',
  'FILE_ENCRYPTED',
  'FILE_OLD_EXCEL',
  'FILE_DAMAGED',
  'FILE_TOO_LARGE',
  'FILE_NO_DATA',
  'FILE_READ_TIMEOUT',
] as const;
export type WorkbookFault = (typeof workbookFaults)[number];

export type WorkbookReading = { ok: true; workbook: Workbook } | { ok: false; code: WorkbookFault };
