import { contentsNamedIn, gatherContents } from './attachment-contents.ts';
import { attachmentKeys, keepContent, readContent } from './attachment-files.ts';
import { openDb } from './open.ts';

export type ReadAttachmentJob = {
  /** Of the store. */
  folder: string;
  /** Beside the backups, where a paper that the store has lost may still lie. */
  spare: string;
  key: Uint8Array;
  content: string;
};

/** A paper in clear; one that is damaged or gone comes back from the backups if it lies there. Null: nowhere whole. */
export function readAttachment({ folder, spare, key, content }: ReadAttachmentJob): Uint8Array | null {
  const keys = attachmentKeys(key);
  const own = readContent(folder, keys, content);
  if (own) return own;
  const saved = readContent(spare, keys, content);
  if (saved) bringBack(() => keepContent(folder, keys, saved));
  return saved;
}

/** A full disk must not keep anybody from the paper that was found. */
function bringBack(keep: () => void): void {
  try {
    keep();
  } catch {
    // The next backup tries again.
  }
}

export type GatherJob = {
  /** The restored store, not yet in its place. */
  database: string;
  key: Uint8Array;
  /** Of the store it replaces. */
  present: string;
  elsewhere: string[];
  to: string;
};

/** Collects the papers of a store that is about to be put in place; nothing is taken away from anywhere. */
export function gatherAttachments({ database, key, present, elsewhere, to }: GatherJob) {
  const db = openDb(database, Buffer.from(key));
  try {
    const contents = contentsNamedIn(db);
    const missing = gatherContents(contents, present, elsewhere, to, attachmentKeys(key));
    return { attachments: contents.length, missing };
  } finally {
    db.close();
  }
}
