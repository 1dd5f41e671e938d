import { Refusal } from '#shared/contract/errors.ts';
import type { ProducedFile } from '#shared/contract/values.ts';
import type { HeldFile } from './core.ts';
import { newId } from './new-id.ts';

const MAX_HELD = 20;
/** Five of the largest papers: files that were chosen and never kept must not fill the memory. */
const MAX_BYTES = 256 * 1024 * 1024;

/**
 * Files between a door and the core: bytes in memory, each taken once by the session that may see it, so that no
 * plaintext copy of a record is ever written to disk by the program itself.
 */
export function createSessionFiles() {
  const held = new Map<string, { sessionId: string; file: HeldFile }>();
  const hold = (fileId: string, sessionId: string, file: HeldFile) => {
    held.set(fileId, { sessionId, file });
    let bytes = [...held.values()].reduce((sum, one) => sum + one.file.bytes.byteLength, 0);
    // Files nobody fetched are dropped, oldest first; the newest stays, however large.
    for (const [oldest, { file: dropped }] of held) {
      if (oldest === fileId || (held.size <= MAX_HELD && bytes <= MAX_BYTES)) break;
      held.delete(oldest);
      bytes -= dropped.bytes.byteLength;
    }
  };
  return {
    put(sessionId: string, file: HeldFile): ProducedFile {
      const fileId = newId();
      hold(fileId, sessionId, file);
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
      hold(fileId, sessionId, file);
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
