import { createHash } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  fsyncSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { Refusal } from '#shared/contract/errors.ts';
import { parseKeyFile } from './keyring.ts';
import { type Db, openDb } from './open.ts';
import { vacuumInto } from './snapshot.ts';
import { syncFolder } from './write-durably.ts';

export const backupReasons = ['automatic', 'manual', 'beforeRestore', 'beforeMigration'] as const;
export type BackupReason = (typeof backupReasons)[number];

/**
 * A backup is one file: a magic line, a line of JSON that describes it (key file included, so that it can be opened
 * on another computer with a password of its day), and the encrypted database. Nothing in it is in clear but counts,
 * the organisation's name and the date.
 */
const MAGIC = 'DANGVU-BACKUP-1';

const header = z.object({
  createdAt: z.string(),
  reason: z.enum(backupReasons),
  version: z.string(),
  schemaVersion: z.int(),
  organisationName: z.string(),
  people: z.int(),
  units: z.int(),
  auditRows: z.int(),
  auditHash: z.string(),
  keyFile: z.string(),
  databaseBytes: z.int(),
  databaseSha256: z.string(),
});
export type BackupHeader = z.output<typeof header>;

export type BackupJob = {
  database: string;
  key: Uint8Array;
  keyFile: string;
  target: string;
  createdAt: string;
  reason: BackupReason;
  version: string;
};
export type BackupMade = { header: BackupHeader; bytes: number };

/** Copies the database, writes the backup under a temporary name, opens it again to prove it, and names it. */
export function makeBackup(job: BackupJob): BackupMade {
  const copy = `${job.target}.db.new`;
  const file = `${job.target}.new`;
  for (const leftover of [copy, file]) rmSync(leftover, { force: true });
  try {
    const source = openDb(job.database, Buffer.from(job.key));
    try {
      // SQLite fills an empty file as it finds it, but makes a new one readable by others.
      writeFileSync(copy, '', { mode: 0o600 });
      vacuumInto(source, copy);
    } finally {
      source.close();
    }
    const said = writeContainer(job, copy, file);
    const opened = openBackup({ path: file, key: job.key, scratch: copy });
    if (opened.auditHash !== said.auditHash || opened.people !== said.people) {
      throw new Refusal('BACKUP_VERIFY_FAILED', { path: job.target });
    }
    renameSync(file, job.target);
    syncFolder(dirname(job.target));
    return { header: said, bytes: opened.bytes };
  } finally {
    for (const leftover of [copy, file]) rmSync(leftover, { force: true });
  }
}

export type OpenBackupJob = {
  path: string;
  key: Uint8Array;
  /** Where the encrypted copy is unpacked, and removed. */
  scratch: string;
};
export type BackupOpened = {
  people: number;
  units: number;
  auditRows: number;
  auditHash: string;
  bytes: number;
};

/**
 * Unpacks a backup, opens it with the key and checks every page. Throws BACKUP_DAMAGED, BACKUP_KEY_WRONG or
 * BACKUP_VERIFY_FAILED: what is wrong with a backup says nothing about the present store.
 */
export function openBackup({ path, key, scratch }: OpenBackupJob): BackupOpened {
  const bytes = readFileSync(path);
  const { said, database } = splitBackup(bytes);
  try {
    writeFileDurably(scratch, [database]);
    const db = openDb(scratch, Buffer.from(key), { readonly: true });
    try {
      if (db.pragma('quick_check(1)') !== 'ok') throw new Refusal('BACKUP_VERIFY_FAILED', { path });
      const found = countsOf(db);
      if (found.auditHash !== said.auditHash) throw new Refusal('BACKUP_VERIFY_FAILED', { path });
      return { ...found, bytes: bytes.byteLength };
    } finally {
      db.close();
    }
  } catch (error) {
    throw ofBackup(error, path);
  } finally {
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${scratch}${suffix}`, { force: true });
  }
}

/** The file is as it was written (its hash fits), so a first page that cannot be read means another key. */
function ofBackup(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'SQLITE_NOTADB') return new Refusal('BACKUP_KEY_WRONG');
  return code.startsWith('SQLITE_CORRUPT') ? new Refusal('BACKUP_VERIFY_FAILED', { path }) : error;
}

/** The description and the encrypted database of a backup; BACKUP_NOT_BACKUP or BACKUP_DAMAGED otherwise. */
export function splitBackup(bytes: Buffer): { said: BackupHeader; database: Buffer } {
  if (bytes.subarray(0, MAGIC.length + 1).toString('latin1') !== `${MAGIC}\n`)
    throw new Refusal('BACKUP_NOT_BACKUP');
  const end = bytes.indexOf('\n', MAGIC.length + 1);
  const said = end === -1 ? null : parseHeader(bytes.subarray(MAGIC.length + 1, end).toString('utf8'));
  if (!said) throw new Refusal('BACKUP_DAMAGED');
  const database = bytes.subarray(end + 1);
  const whole = database.byteLength === said.databaseBytes && sha256(database) === said.databaseSha256;
  if (!whole) throw new Refusal('BACKUP_DAMAGED');
  return { said, database };
}

/** Only the description, for lists; null when it is no backup, cannot be read or was cut off. */
export function readBackupHeader(path: string): BackupHeader | null {
  let file: number | null = null;
  try {
    file = openSync(path, 'r');
    const start = Buffer.alloc(256 * 1024);
    const read = start.subarray(0, readSync(file, start));
    const end = read.indexOf('\n', MAGIC.length + 1);
    if (end === -1 || read.subarray(0, MAGIC.length + 1).toString('latin1') !== `${MAGIC}\n`) return null;
    const said = parseHeader(read.subarray(MAGIC.length + 1, end).toString('utf8'));
    const isWhole = said !== null && fstatSync(file).size === end + 1 + said.databaseBytes;
    return isWhole ? said : null;
  } catch {
    // A folder of that name, a file of somebody else's: one of them must not hide the others.
    return null;
  } finally {
    if (file !== null) closeSync(file);
  }
}

/** Which store a backup is of; null when its key file cannot be read. */
export function storeIdOf(said: BackupHeader): string | null {
  return parseKeyFile(said.keyFile)?.storeId ?? null;
}

function parseHeader(line: string): BackupHeader | null {
  try {
    return header.parse(JSON.parse(line));
  } catch {
    return null;
  }
}

function writeContainer(job: BackupJob, copy: string, file: string): BackupHeader {
  const database = readFileSync(copy);
  const db = openDb(copy, Buffer.from(job.key), { readonly: true });
  try {
    const said: BackupHeader = {
      createdAt: job.createdAt,
      reason: job.reason,
      version: job.version,
      schemaVersion: Number(db.pragma('user_version')),
      organisationName: db.get<{ name: string }>('SELECT name FROM organisation WHERE id = 1')?.name ?? '',
      ...countsOf(db),
      keyFile: job.keyFile,
      databaseBytes: database.byteLength,
      databaseSha256: sha256(database),
    };
    writeFileDurably(file, [Buffer.from(`${MAGIC}\n${JSON.stringify(said)}\n`, 'utf8'), database]);
    return said;
  } finally {
    db.close();
  }
}

function countsOf(db: Db) {
  const count = (table: 'person' | 'unit') =>
    db.get<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)?.n ?? 0;
  const last = db.get<{ sequence: number; hash: string }>(
    'SELECT sequence, hash FROM audit ORDER BY sequence DESC LIMIT 1',
  );
  return {
    people: count('person'),
    units: count('unit'),
    auditRows: last?.sequence ?? 0,
    auditHash: last?.hash ?? '',
  };
}

function writeFileDurably(path: string, parts: readonly Buffer[]): void {
  const file = openSync(path, 'w', 0o600);
  try {
    for (const part of parts) for (let at = 0; at < part.length; ) at += writeSync(file, part, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
