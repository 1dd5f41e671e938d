import type { WorkbookReading } from '#shared/exchange/workbook.ts';
import { forkReader, type SpawnReader } from './reader-child.ts';

/** Where a reading stands: the process starts, then it works on the file. */
export type ReadingStage = 'starting' | 'reading';

export type WorkbookReader = {
  /**
   * Reads one file in a process of its own, killed at its limit. What is wrong with the file is an answer;
   * the promise rejects with `cancelled.reason`, after `close`, or when the process itself cannot be started.
   */
  read(
    bytes: Uint8Array,
    fileName: string,
    onProgress?: (stage: ReadingStage) => void,
    cancelled?: AbortSignal,
  ): Promise<WorkbookReading>;
  /** Stops what still runs. */
  close(): void;
};

export type WorkbookReaderOptions = {
  /** Path of the reader's entry: the built `workbook-reader.js`, or its source. */
  entry: string;
  timeoutMs: number;
  /** Limit of the child's JavaScript heap; what it unpacks is limited by the preflight. */
  heapMb: number;
  spawn?: SpawnReader;
};

/** One process per file: whatever a hostile file does to it, the next file meets a fresh one. */
export function createWorkbookReader(options: WorkbookReaderOptions): WorkbookReader {
  const { entry, timeoutMs, heapMb, spawn = forkReader } = options;
  const stops = new Set<() => void>();

  return {
    async read(bytes, fileName, onProgress = () => undefined, cancelled) {
      cancelled?.throwIfAborted();
      onProgress('starting');
      const child = spawn(entry, heapMb);
      const { promise, resolve, reject } = Promise.withResolvers<WorkbookReading>();
      const stop = () => reject(new Error('the workbook reader was closed'));
      stops.add(stop);
      const timer = setTimeout(() => resolve({ ok: false, code: 'FILE_READ_TIMEOUT' }), timeoutMs);
      const onCancel = () => reject(cancelled?.reason);
      cancelled?.addEventListener('abort', onCancel);
      let started = false;
      child.onMessage((message) => {
        if (message.kind === 'answer') return resolve(message.reading);
        started = true;
        onProgress('reading');
        child.send({ bytes, fileName });
      });
      child.onEnd(({ outOfMemory }) => {
        if (started) resolve({ ok: false, code: outOfMemory ? 'FILE_TOO_LARGE' : 'FILE_DAMAGED' });
        else reject(new Error(`the workbook reader did not start: ${entry}`));
      });
      try {
        return await promise;
      } finally {
        clearTimeout(timer);
        cancelled?.removeEventListener('abort', onCancel);
        stops.delete(stop);
        child.kill();
      }
    },
    close() {
      for (const stop of stops) stop();
    },
  };
}
