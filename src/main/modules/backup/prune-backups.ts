import { rmSync } from 'node:fs';
import { storeIdOf } from '../../db/backup-file.ts';
import { wholeBackupsIn } from './backup-folder.ts';
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
