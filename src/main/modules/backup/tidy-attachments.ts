import {
  backupContentsIn,
  bringContents,
  contentsNamedIn,
  isWhole,
  tidyContents,
} from '../../db/attachment-contents.ts';
import { attachmentKeys } from '../../db/attachment-files.ts';
import { openDb } from '../../db/open.ts';
import { pruneContents } from './prune-backups.ts';

export type TidyAttachmentsJob = {
  database: string;
  key: Uint8Array;
  attachments: string;
  backups: string;
  /** Receives copies of the backups, when it is set and there. */
  secondFolder: string | null;
  /** UTC instant. */
  now: string;
};

/**
 * Removes from the data folder what no row names, as a refused or interrupted save leaves it, and from the folder of
 * backups what no backup needs. Another store's files stay: they may be all that is left of it. What the data
 * folder has lost comes back from the backups of either folder; returns how many papers are in neither. For the writer, in the thread that also keeps new papers.
 */
export function tidyAttachments(job: TidyAttachmentsJob): number {
  const { database, key, attachments, backups, secondFolder, now } = job;
  const keys = attachmentKeys(key);
  const db = openDb(database, Buffer.from(key));
  try {
    const named = contentsNamedIn(db);
    const needed = new Set(named.map((one) => one.address));
    const isOthers = (address: string) => !isWhole(attachments, keys, { address, bytes: 0 });
    tidyContents(attachments, now, (address) => needed.has(address) || isOthers(address));
    pruneContents(backups, now);
    const spares = [backups, ...(secondFolder === null ? [] : [secondFolder])].map(backupContentsIn);
    return bringContents(named, spares, attachments, keys).length;
  } finally {
    db.close();
  }
}
