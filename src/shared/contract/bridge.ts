import type { Topic } from './define.ts';
import type { Envelope } from './errors.ts';

/** What a window hears from its door without having asked. */
export type DoorEvent =
  | { kind: 'changed'; topics: Topic[] }
  | { kind: 'progress'; callId: string; done: number; total: number }
  /** The program is ending; no further call will be answered. */
  | { kind: 'close' };

/** The body of `POST /call` and the message of the Electron window; `callId` is chosen by the window. */
export type DoorCall = { callId: string; name: string; input: unknown };

/**
 * `window.dangVu` in the Electron window; absent in a browser, where `POST /call` and `GET /events` do the same.
 * Never rejects because of what a person did. Beside the procedures of the contract it answers `ShellCalls`.
 */
export type Bridge = {
  call(request: DoorCall): Promise<Envelope<unknown>>;
  on(listener: (event: DoorEvent) => void): () => void;
};

/**
 * Calls the Electron window answers itself, because they need a native dialog or concern the call, not the store.
 * In a browser the same is done by `<input type="file">` with `POST /files`, `GET /files/:id` and `POST /cancel`.
 */
export type ShellCalls = {
  /** Asks for a file to read. `extensions` without dots, `['xlsx', 'xls']`; null when the person chose none. */
  'shell.openFile': { input: { extensions: string[] }; output: { fileId: string; fileName: string } | null };
  /** Hands over a file dropped on the window. At most 50 MB. */
  'shell.putFile': { input: { fileName: string; bytes: Uint8Array }; output: { fileId: string } };
  /** Asks where to write a produced file and writes it; `saved` is false when the person chose nowhere. */
  'shell.saveFile': { input: { fileId: string }; output: { saved: boolean } };
  'shell.cancel': { input: { callId: string }; output: Record<string, never> };
};
