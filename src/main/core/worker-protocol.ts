import type { ErrorCode } from '#shared/contract/errors.ts';
import type { WorkbookReading } from '#shared/exchange/workbook.ts';
import type { CallRequest, CoreEvent, HeldFile } from './core.ts';

export type HostRequest =
  | { kind: 'dispatch'; request: CallRequest }
  | { kind: 'putFile'; sessionId: string; file: HeldFile }
  | { kind: 'takeFile'; sessionId: string; fileId: string }
  | { kind: 'cancel'; callId: string }
  | { kind: 'endSession'; sessionId: string }
  | { kind: 'close' };

/** What came of a reading the worker asked for; `failed` when the reader itself could not be started. */
export type ReadingDone = { kind: 'reading'; readId: number; reading: WorkbookReading | { failed: string } };
/** What came of a printing; `failed` for what is no refusal. */
export type PrintingDone = {
  kind: 'printing';
  printId: number;
  printing: { pdf: Uint8Array } | { refused: ErrorCode } | { failed: string };
};
export type HostMessage = (HostRequest & { id: number }) | ReadingDone | PrintingDone;

export type WorkerMessage =
  | { kind: 'answer'; id: number; value: unknown }
  | { kind: 'event'; event: CoreEvent }
  | { kind: 'background'; running: boolean }
  | { kind: 'read'; readId: number; bytes: Uint8Array; fileName: string }
  | { kind: 'stopReading'; readId: number }
  | { kind: 'print'; printId: number; html: string }
  | { kind: 'stopPrinting'; printId: number };
