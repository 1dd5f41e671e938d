import { Refusal } from '#shared/contract/errors.ts';
import type { ProducedFile } from '#shared/contract/values.ts';
import type { HeldFile } from './core.ts';
import { newId } from './new-id.ts';

const MAX_HELD = 20;

/**
 * Files between a door and the core: bytes in memory, each taken once by the session that may see it, so that no
 * plaintext copy of a record is ever written to disk by the program itself.
 */
export function createSessionFiles() {
  const held = new Map<string, { sessionId: string; file: HeldFile }>();
  return {
    put(sessionId: string, file: HeldFile): ProducedFile {
      const fileId = newId();
      held.set(fileId, { sessionId, file });
      // Files nobody fetched are dropped, oldest first.
      for (const oldest of held.keys()) {
        if (held.size <= MAX_HELD) break;
        held.delete(oldest);
      }
      return { fileId, fileName: file.fileName, bytes: file.bytes.byteLength };
    },
    /** Null when it was taken already or belongs to another session. */
    take(sessionId: string, fileId: string): HeldFile | null {
      const entry = held.get(fileId);
      if (entry?.sessionId !== sessionId) return null;
      held.delete(fileId);
      return entry.file;
    },
    /** For a file that was taken for nothing, because of a mistyped password say: it can be taken again. */
    giveBack(sessionId: string, fileId: string, file: HeldFile): void {
      held.set(fileId, { sessionId, file });
    },
    dropSession(sessionId: string): void {
      for (const [fileId, entry] of held) if (entry.sessionId === sessionId) held.delete(fileId);
    },
  };
}

export type SessionFiles = ReturnType<typeof createSessionFiles>;

/** The file a call names, or FILE_GONE. */
export function takeOrRefuse(files: SessionFiles, sessionId: string, fileId: string): HeldFile {
  const file = files.take(sessionId, fileId);
  if (!file) throw new Refusal('FILE_GONE');
  return file;
}
