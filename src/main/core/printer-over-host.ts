import { Refusal } from '#shared/contract/errors.ts';
import type { PdfPrinter } from './pdf-printer.ts';
import type { HostMessage, PrintingDone, WorkerMessage } from './worker-protocol.ts';

/** The printer as the core's thread sees it: Electron's windows exist only in the host's thread. */
export function createPrinterOverHost(
  tell: (message: WorkerMessage) => void,
): PdfPrinter & { done(message: PrintingDone): void } {
  const waiting = new Map<number, { resolve(pdf: Uint8Array): void; reject(error: unknown): void }>();
  let last = 0;
  return {
    print: async (html, signal) => {
      signal?.throwIfAborted();
      last += 1;
      const printId = last;
      const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
      waiting.set(printId, { resolve, reject });
      const onAbort = () => {
        tell({ kind: 'stopPrinting', printId });
        reject(signal?.reason);
      };
      signal?.addEventListener('abort', onAbort);
      tell({ kind: 'print', printId, html });
      try {
        return await promise;
      } finally {
        signal?.removeEventListener('abort', onAbort);
        waiting.delete(printId);
      }
    },
    done: ({ printId, printing }) => {
      const asked = waiting.get(printId);
      if ('pdf' in printing) asked?.resolve(printing.pdf);
      else if ('refused' in printing) asked?.reject(new Refusal(printing.refused));
      else asked?.reject(new Error(printing.failed));
    },
    close: () => {
      for (const one of waiting.values()) one.reject(new Refusal('CANCELLED'));
    },
  };
}

/** Prints for the core's thread, each page until it is done or no longer wanted. */
export function answerPrintings(printer: PdfPrinter, tell: (message: HostMessage) => void) {
  const running = new Map<number, AbortController>();
  return {
    async hear(message: Extract<WorkerMessage, { kind: 'print' | 'stopPrinting' }>): Promise<void> {
      const { printId } = message;
      if (message.kind === 'stopPrinting') return running.get(printId)?.abort(new Refusal('CANCELLED'));
      const stop = new AbortController();
      running.set(printId, stop);
      const printing = await printer
        .print(message.html, stop.signal)
        .then((pdf) => ({ pdf }))
        .catch(printingFailed);
      running.delete(printId);
      tell({ kind: 'printing', printId, printing });
    },
    close: () => printer.close(),
  };
}

function printingFailed(error: unknown): PrintingDone['printing'] {
  if (error instanceof Refusal) return { refused: error.code };
  return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
