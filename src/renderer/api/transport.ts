import type { Bridge, DoorEvent } from '#shared/contract/bridge.ts';
import type { Envelope } from '#shared/contract/errors.ts';

declare global {
  interface Window {
    readonly dangvu?: Bridge;
  }
}

export type PickedFile = { fileId: string; fileName: string };

/** The way from this window to the core; one for each door that shows windows. Nothing here throws. */
export type Transport = {
  send(name: string, input: unknown, callId: string): Promise<Envelope<unknown>>;
  listen(listener: (event: DoorEvent) => void): () => void;
  /** Lets a person choose a file and hands its bytes to the core; null when nothing was chosen. */
  pickFile(accept: string): Promise<Envelope<PickedFile | null>>;
  /** Takes a file that was dropped onto the window; null where only the dialog hands files over. */
  putFile: ((file: File) => Promise<Envelope<PickedFile>>) | null;
  /** Hands a produced file to the person; false when the dialog was left without saving. */
  saveFile(file: PickedFile): Promise<Envelope<boolean>>;
};
