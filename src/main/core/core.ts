import type { Topic } from '#shared/contract/define.ts';
import type { Envelope } from '#shared/contract/errors.ts';

export type Door = 'electron' | 'loopback' | 'cli';

export type CallRequest = {
  /** One per window, browser cookie or command line run; the core keeps who is signed in behind it. */
  sessionId: string;
  /** Chosen by the caller; names the call in progress events and in `cancel`. */
  callId: string;
  name: string;
  input: unknown;
};

export type CoreEvent =
  | { kind: 'changed'; topics: Topic[] }
  | { kind: 'progress'; callId: string; done: number; total: number };

export type HeldFile = {
  fileName: string;
  bytes: Uint8Array;
  /** Where it was read from, when the door knows: the papers of a backup lie beside it. */
  folder?: string;
};

/**
 * The core as a door sees it: the same in this process (command line) and behind a worker (windows).
 * Nothing here throws because of what a person did; refusals are envelopes.
 */
export type Core = {
  dispatch(request: CallRequest): Promise<Envelope<unknown>>;
  /** Hands bytes to the core for one session; they are taken once and live in memory only. */
  putFile(sessionId: string, file: HeldFile): Promise<string>;
  /** Takes a file a call produced; null when it was taken already or belongs to another session. */
  takeFile(sessionId: string, fileId: string): Promise<HeldFile | null>;
  cancel(callId: string): void;
  /** True while a command, a long call or the automatic backup is running. */
  busy(): boolean;
  onEvent(listener: (event: CoreEvent) => void): () => void;
  endSession(sessionId: string): Promise<void>;
  close(): Promise<void>;
};

export type CoreOptions = {
  door: Door;
  /** Folder of the store: `dang-vu.db`, `dang-vu.keys`, `lock.db`, `backups/`, `logs/`. Made when missing. */
  dataDir: string;
  /** The project's `resources` folder. */
  resourcesDir: string;
  /** Folder of the built entries `job-worker.js` and `workbook-reader.js`. */
  entriesDir: string;
  computer: string;
  version: string;
  /** A demonstration store says so on every screen and in every report. */
  demonstration: boolean;
  /** Parse what procedures return against the contract: in development and tests. */
  checkOutputs: boolean;
};
