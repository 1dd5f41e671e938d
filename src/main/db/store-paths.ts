import { join } from 'node:path';
import { backupContentsIn } from './attachment-contents.ts';

export type StorePaths = {
  dataDir: string;
  database: string;
  keys: string;
  lock: string;
  attempts: string;
  backups: string;
  /** Papers and photos of records, one encrypted file for each content (attachment-files.ts). */
  attachments: string;
  /** The same for the backups in `backups`. */
  spareAttachments: string;
  /** Stores that a restore replaced, kept as they were. */
  replaced: string;
  /** A restore that is complete but not yet in place; finished at the next start after a crash. */
  restoring: string;
  logs: string;
};

/** An instant as part of a file name. */
export function stampOf(instant: string): string {
  return instant.replace(/[:.]/g, '-');
}

export function storePaths(dataDir: string): StorePaths {
  return {
    dataDir,
    database: join(dataDir, 'dang-vu.db'),
    keys: join(dataDir, 'dang-vu.keys'),
    lock: join(dataDir, 'lock.db'),
    attempts: join(dataDir, 'sign-in.json'),
    backups: join(dataDir, 'backups'),
    attachments: join(dataDir, 'attachments'),
    spareAttachments: backupContentsIn(join(dataDir, 'backups')),
    replaced: join(dataDir, 'replaced'),
    restoring: join(dataDir, 'restoring'),
    logs: join(dataDir, 'logs'),
  };
}
