import type { Topic } from './define.ts';
import type { Envelope } from './errors.ts';

/** What a window hears from its door without having asked. */
export type DoorEvent =
  | { kind: 'changed'; topics: Topic[] }
  | { kind: 'progress'; callId: string; done: number; total: number }
  /** The program is ending; no further call will be answered. */
  | { kind: 'close' };

/** The two ways of the Electron window: calls to the core and their answers; events from the core. */
export type BridgeChannel = 'dangvu:call' | 'dangvu:event';

/** What a window sends to its door, as the body of `POST /call` or over IPC; `callId` is chosen by the window. */
export type DoorCall = { callId: string; name: string; input: unknown };

/**
 * `window.dangvu` in the Electron window; absent in a browser, where `POST /call` and `GET /events` do the same.
 * Never rejects because of what a person did. Beside the procedures of the contract it answers `ShellCalls`.
 */
export type Bridge = {
  call(name: string, input: unknown, callId: string): Promise<Envelope<unknown>>;
  /** The payload is a `DoorEvent`; the returned function stops listening. */
  on(event: 'change' | 'progress' | 'close', listener: (payload: unknown) => void): () => void;
};

/**
 * Calls a door answers itself, because they need a native dialog or concern a call, not the store. A browser has
 * `<input type="file">` with `POST /files` and `GET /files/:id` for files; `shell.cancel` works at both doors.
 */
export type ShellCalls = {
  /** Asks for a file to read. `accept` as in HTML, ".xlsx,.xls"; null when the person chose none. */
  'shell.openFile': { input: { accept: string }; output: { fileId: string; fileName: string } | null };
  /** Asks where to write a produced file and writes it; null when the person chose nowhere. */
  'shell.saveFile': { input: { fileId: string; fileName: string }; output: { fileName: string } | null };
  'shell.cancel': { input: { callId: string }; output: Record<string, never> };
};
