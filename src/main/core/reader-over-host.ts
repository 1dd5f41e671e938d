import type { WorkbookReading } from '#shared/exchange/workbook.ts';
import type { WorkbookReader } from './workbook/workbook-reader.ts';
import type { ReadingDone, WorkerMessage } from './worker-protocol.ts';

/**
 * The reader as the core's thread sees it. Processes are started by the host's thread: Electron's utilityProcess
 * exists only there, and one way serves every door.
 */
export function createReaderOverHost(
  tell: (message: WorkerMessage) => void,
): WorkbookReader & { done(message: ReadingDone): void } {
  const waiting = new Map<
    number,
    { resolve(reading: WorkbookReading): void; reject(error: unknown): void }
  >();
  let last = 0;
  return {
    read: (bytes, fileName, _onProgress, cancelled) =>
      new Promise((resolve, reject) => {
        cancelled?.throwIfAborted();
        last += 1;
        const readId = last;
        waiting.set(readId, { resolve, reject });
        cancelled?.addEventListener('abort', () => {
          tell({ kind: 'stopReading', readId });
          waiting.delete(readId);
          reject(cancelled.reason);
        });
        tell({ kind: 'read', readId, bytes, fileName });
      }),
    done: ({ readId, reading }) => {
      const asked = waiting.get(readId);
      waiting.delete(readId);
      if ('failed' in reading) asked?.reject(new Error(reading.failed));
      else asked?.resolve(reading);
    },
    close: () => waiting.clear(),
  };
}
