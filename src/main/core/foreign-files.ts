import { entryFile } from './jobs.ts';
import type { SpawnReader } from './workbook/reader-child.ts';
import { createWorkbookReader, type WorkbookReader } from './workbook/workbook-reader.ts';

/** A file that takes longer or needs more is refused: 2,000 rows take under a second. */
const LIMITS = { timeoutMs: 30_000, heapMb: 1024 };

/** Reads foreign files in processes started from this thread; `spawn` is Electron's own way, `fork` elsewhere. */
export function createReader(entriesDir: string, spawn?: SpawnReader): WorkbookReader {
  return createWorkbookReader({ entry: entryFile(entriesDir, 'workbook-reader'), ...LIMITS, spawn });
}
