import { parentPort, workerData } from 'node:worker_threads';
import type { CoreOptions } from './core.ts';
import { createCore } from './create-core.ts';
import { createPrinterOverHost } from './printer-over-host.ts';
import { createReaderOverHost } from './reader-over-host.ts';
import type { HostMessage, HostRequest, WorkerMessage } from './worker-protocol.ts';

/** Entry of the core's own thread: the only writing connection lives here, so a window is never frozen by it. */
const port = parentPort;
if (!port) throw new Error('core-worker runs inside a worker thread');

const tell = (message: WorkerMessage) => port.postMessage(message);
const workbooks = createReaderOverHost(tell);
const pdf = createPrinterOverHost(tell);
const core = createCore(workerData as CoreOptions, {
  workbooks,
  pdf,
  background: (running) => tell({ kind: 'background', running }),
});
core.onEvent((event) => tell({ kind: 'event', event }));

async function answer(message: HostRequest): Promise<unknown> {
  switch (message.kind) {
    case 'dispatch':
      return core.dispatch(message.request);
    case 'putFile':
      return core.putFile(message.sessionId, message.file);
    case 'takeFile':
      return core.takeFile(message.sessionId, message.fileId);
    case 'cancel':
      return core.cancel(message.callId);
    case 'endSession':
      return core.endSession(message.sessionId);
    case 'close':
      return core.close();
  }
}

port.on('message', async (message: HostMessage) => {
  if (message.kind === 'reading') return workbooks.done(message);
  if (message.kind === 'printing') return pdf.done(message);
  const value = await answer(message);
  tell({ kind: 'answer', id: message.id, value });
  // Everything is closed and answered: the thread ends by itself once nobody listens.
  if (message.kind === 'close') port.close();
});
