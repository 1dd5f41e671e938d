import type { WorkbookReading } from '#shared/exchange/workbook.ts';
import { readWorkbook } from './read-workbook.ts';
import type { ReaderMessage, ReadRequest } from './reader-protocol.ts';
import { WorkbookRefusal } from './workbook-refusal.ts';

/*
 * Entry of the process that reads one foreign file and ends. It holds no key, no store and no secret;
 * whoever started it kills it at its limit.
 */

/** What Electron gives a utility process in place of process.send. */
type ParentPort = {
  on(event: 'message', listener: (event: { data: ReadRequest }) => void): void;
  postMessage(message: ReaderMessage): void;
};

const { parentPort } = process as NodeJS.Process & { parentPort?: ParentPort };

function send(message: ReaderMessage): void {
  if (parentPort) parentPort.postMessage(message);
  else process.send?.(message);
}

function answer({ bytes, fileName }: ReadRequest): void {
  send({ kind: 'answer', reading: read(bytes, fileName) });
  // The channel closes when the other side has the answer; leaving at once could cut it off.
}

function read(bytes: Uint8Array, fileName: string): WorkbookReading {
  try {
    return { ok: true, workbook: readWorkbook(bytes, fileName) };
  } catch (error) {
    return { ok: false, code: error instanceof WorkbookRefusal ? error.code : 'FILE_DAMAGED' };
  }
}

if (parentPort) parentPort.on('message', ({ data }) => answer(data));
else process.once('message', answer);
send({ kind: 'ready' });
