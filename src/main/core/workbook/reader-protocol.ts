import type { WorkbookReading } from '#shared/exchange/workbook.ts';

/** To the reader process: one file, once. */
export type ReadRequest = { bytes: Uint8Array; fileName: string };

/** From the reader process: first `ready`, then the answer, then it ends. */
export type ReaderMessage = { kind: 'ready' } | { kind: 'answer'; reading: WorkbookReading };
