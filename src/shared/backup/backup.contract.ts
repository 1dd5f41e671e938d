import { z } from 'zod';
import { defineProcedure } from '../contract/define.ts';
import { instant, nothing, optionalText } from '../contract/values.ts';

export const backupFile = z.object({
  fileName: z.string(),
  path: z.string(),
  createdAt: instant,
  bytes: z.int(),
  people: z.int(),
  /** Why it was made: at start, daily, by hand, before a restore or a migration. */
  reason: z.enum(['automatic', 'manual', 'beforeRestore', 'beforeMigration']),
});
export type BackupFile = z.output<typeof backupFile>;

export const listBackups = defineProcedure({
  name: 'backup.list',
  kind: 'query',
  input: nothing,
  output: z.object({ folder: z.string(), secondFolder: z.string().nullable(), backups: z.array(backupFile) }),
  permission: 'backups.manage',
  reads: ['backups'],
});

/** Copies the store into one file and proves that the copy opens; `folder` null is the data folder's own. */
export const createBackup = defineProcedure({
  name: 'backup.create',
  kind: 'query',
  input: z.object({ folder: z.string().max(500).nullable().default(null) }),
  /** Papers that neither the data folder nor the earlier backups have; the backup holds everything else. */
  output: z.object({ backup: backupFile, missingAttachments: z.int() }),
  permission: 'backups.manage',
  invalidates: ['backups'],
  audited: true,
  long: 'uninterrupted',
});

/** Opens a backup of this store again and counts what is in it: the rehearsal of a restore. */
export const rehearseRestore = defineProcedure({
  name: 'backup.rehearse',
  kind: 'query',
  input: z.object({ fileName: z.string().max(300) }),
  output: z.object({
    people: z.int(),
    units: z.int(),
    auditRows: z.int(),
    /** Papers it needs, all of them read, and how many do not lie whole beside it. */
    attachments: z.int(),
    missingAttachments: z.int(),
    milliseconds: z.int(),
  }),
  permission: 'backups.manage',
  invalidates: ['tasks'],
  audited: true,
  long: 'cancellable',
});

/** A second folder, often a USB disk, that receives a copy of every automatic backup. */
export const setSecondFolder = defineProcedure({
  name: 'backup.setSecondFolder',
  kind: 'command',
  input: z.object({ folder: optionalText(500) }),
  output: nothing,
  permission: 'backups.manage',
  invalidates: ['backups'],
});
