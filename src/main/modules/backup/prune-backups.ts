import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { backupContentsIn, tidyContents } from '../../db/attachment-contents.ts';
import { readBackupEnds, storeIdOf } from '../../db/backup-file.ts';
import { BACKUP_ENDING, wholeBackupsIn } from './backup-folder.ts';
import { removableBackups } from './backup-retention.ts';

/** Lets old automatic backups of the store of the one just made go; another store's and those by hand stay. */
export function pruneBackups(folder: string, justMade: string): void {
  const backups = wholeBackupsIn(folder);
  const made = backups.find((one) => one.path === justMade);
  const storeId = made && storeIdOf(made.said);
  if (!storeId) return;
  const own = backups.filter(({ said }) => said.reason === 'automatic' && storeIdOf(said) === storeId);
  const dated = own.map(({ path, said }) => ({ path, createdAt: said.createdAt }));
  for (const old of removableBackups(dated, justMade)) rmSync(old.path, { force: true });
}

/**
 * Lets the papers go that no backup of the folder needs any more. None goes while a backup is being written there or
 * lies there that cannot be read: nobody knows what it needs. `now` is a UTC instant.
 */
export function pruneContents(folder: string, now: string): void {
  if (!existsSync(backupContentsIn(folder))) return;
  const names = readdirSync(folder).filter((name) => name.includes(BACKUP_ENDING));
  const needed = new Set<string>();
  for (const name of names) {
    const ends = name.endsWith(BACKUP_ENDING) ? readBackupEnds(join(folder, name)) : null;
    if (!ends) return;
    for (const address of ends.contents) needed.add(address);
  }
  tidyContents(backupContentsIn(folder), now, (address) => needed.has(address));
}
