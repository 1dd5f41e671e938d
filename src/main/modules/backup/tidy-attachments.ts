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
  /** UTC instant. */
  now: string;
};

/**
 * Removes from the data folder what no row names, as a refused or interrupted save leaves it, and from the folder of
 * backups what no backup needs. Another store's files stay: they may be all that is left of it. What the data
 * folder has lost comes back from the backups; returns how many papers are in neither. For the writer, in the thread that also keeps new papers.
 */
export function tidyAttachments({ database, key, attachments, backups, now }: TidyAttachmentsJob): number {
  const keys = attachmentKeys(key);
  const db = openDb(database, Buffer.from(key));
  try {
    const named = contentsNamedIn(db);
    const needed = new Set(named.map((one) => one.address));
    const isOthers = (address: string) => !isWhole(attachments, keys, { address, bytes: 0 });
    tidyContents(attachments, now, (address) => needed.has(address) || isOthers(address));
    pruneContents(backups, now);
    return bringContents(named, [backupContentsIn(backups)], attachments, keys).length;
  } finally {
    db.close();
  }
}
