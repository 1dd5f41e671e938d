const MEGABYTE = 1024 * 1024;

/*
 * A roster of 2,000 officers is 0.3 MB packed and 2 MB unpacked, a list of 50,000 about 50 MB unpacked.
 * Reading costs some eight times the unpacked size in memory; these limits keep it under 1.5 GB.
 */
export const limits = {
  fileBytes: 40 * MEGABYTE,
  entries: 5_000,
  entryBytes: 96 * MEGABYTE,
  totalBytes: 160 * MEGABYTE,
  /** Sheets of Excel shrink 10 to 40 times; deflate can do 1,032. Small parts may shrink as they like. */
  ratio: 200,
  ratioAppliesAbove: 4 * MEGABYTE,
  /** The last row Excel has. Rows beyond exist only in files made to break readers. */
  excelRows: 1_048_576,
  rows: 100_000,
  columns: 512,
  cells: 2_000_000,
  merges: 20_000,
  sheets: 200,
} as const;
