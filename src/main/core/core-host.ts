import { Worker } from 'node:worker_threads';
import type { Envelope } from '#shared/contract/errors.ts';
import type { Core, CoreEvent, CoreOptions, HeldFile } from './core.ts';
import { createReader } from './foreign-files.ts';
import { entryFile } from './jobs.ts';
import { noPdfPrinter, type PdfPrinter } from './pdf-printer.ts';
import { answerPrintings } from './printer-over-host.ts';
import type { SpawnReader } from './workbook/reader-child.ts';
import type { WorkbookReader } from './workbook/workbook-reader.ts';
import type { HostMessage, HostRequest, WorkerMessage } from './worker-protocol.ts';

/** What the door does for the core's thread, because only the thread of the door can. */
export type HostPorts = {
  /** Starts the process that reads a foreign file; without it Node's own fork does. */
  spawnReader?: SpawnReader;
  /** Closed with the core; without it there is no PDF. */
  pdf?: PdfPrinter;
};

/** Starts the core in its own thread and answers as if it were here. Rejects when the thread cannot start. */
export async function startCore(options: CoreOptions, ports: HostPorts = {}): Promise<Core> {
  const worker = new Worker(entryFile(options.entriesDir, 'core-worker'), { workerData: options });
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: unknown): void }>();
  const listeners = new Set<(event: CoreEvent) => void>();
  const tell = (message: HostMessage) => worker.postMessage(message);
  const readings = answerReadings(createReader(options.entriesDir, ports.spawnReader), tell);
  const printings = answerPrintings(ports.pdf ?? noPdfPrinter, tell);
  let last = 0;
  let calls = 0;
  let inBackground = false;
  let ended: Error | null = null;

  const fail = (error: Error) => {
    ended ??= error;
    inBackground = false;
    for (const one of waiting.values()) one.reject(error);
    waiting.clear();
  };
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('the core thread ended')));
  worker.on('message', (message: WorkerMessage) => {
    if (message.kind === 'event') {
      for (const listener of listeners) listener(message.event);
      return;
    }
    if (message.kind === 'background') {
      inBackground = message.running;
      return;
    }
    if (message.kind === 'print' || message.kind === 'stopPrinting') return void printings.hear(message);
    if (message.kind !== 'answer') return void readings.hear(message);
    waiting.get(message.id)?.resolve(message.value);
    waiting.delete(message.id);
  });

  const ask = <T>(request: HostRequest): Promise<T> =>
    new Promise((resolve, reject) => {
      // A message to a thread that has ended would never be answered.
      if (ended !== null) return reject(ended);
      last += 1;
      waiting.set(last, { resolve: resolve as (value: unknown) => void, reject });
      worker.postMessage({ ...request, id: last });
    });

  // The first answer proves that the thread has loaded; before that its failure would be heard by nobody.
  await ask<void>({ kind: 'cancel', callId: '' });

  return {
    dispatch: async (request) => {
      calls += 1;
      try {
        return await ask<Envelope<unknown>>({ kind: 'dispatch', request });
      } finally {
        calls -= 1;
      }
    },
    putFile: (sessionId, file) => ask<string>({ kind: 'putFile', sessionId, file }),
    takeFile: (sessionId, fileId) => ask<HeldFile | null>({ kind: 'takeFile', sessionId, fileId }),
    cancel: (callId) => {
      ask({ kind: 'cancel', callId }).catch(() => undefined);
    },
    busy: () => calls > 0 || inBackground,
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    endSession: (sessionId) => ask<void>({ kind: 'endSession', sessionId }),
    close: async () => {
      readings.close();
      await printings.close();
      if (ended !== null) return;
      const exited = new Promise((resolve) => worker.once('exit', resolve));
      // A thread that dies while closing is closed.
      await ask({ kind: 'close' }).catch(() => undefined);
      await exited;
    },
  };
}

/** Reads foreign files for the core's thread, each until it is done or no longer wanted. */
function answerReadings(reader: WorkbookReader, tell: (message: HostMessage) => void) {
  const running = new Map<number, AbortController>();
  return {
    async hear(message: Extract<WorkerMessage, { kind: 'read' | 'stopReading' }>): Promise<void> {
      const { readId } = message;
      if (message.kind === 'stopReading') return running.get(readId)?.abort();
      const stop = new AbortController();
      running.set(readId, stop);
      const reading = await reader
        .read(message.bytes, message.fileName, undefined, stop.signal)
        .catch((error: unknown) => ({ failed: error instanceof Error ? error.message : String(error) }));
      running.delete(readId);
      tell({ kind: 'reading', readId, reading });
    },
    close: () => reader.close(),
  };
}
