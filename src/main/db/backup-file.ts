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
import {
  backupContentsIn,
  type Content,
  contentsNamedIn,
  isThere,
  isWhole,
  secureContents,
} from './attachment-contents.ts';
import { attachmentKeys } from './attachment-files.ts';
import { parseKeyFile } from './keyring.ts';
import { type Db, openDb } from './open.ts';
import { vacuumInto } from './snapshot.ts';
import { syncFolder } from './write-durably.ts';

export const backupReasons = ['automatic', 'manual', 'beforeRestore', 'beforeMigration'] as const;
export type BackupReason = (typeof backupReasons)[number];

/**
 * A backup is one file: a magic line, a line of JSON that describes it (key file included, so that it can be opened
 * on another computer with a password of its day), the encrypted database, and the addresses of the papers it needs,
 * 32 bytes each: their contents lie once for all backups of a folder beside them (attachment-contents.ts). Nothing in
 * it is in clear but counts, the organisation's name and the date.
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
  /** Papers named by the database; `missing` ones were lost before. Backups from before there were papers say nothing. */
  contents: z
    .object({ count: z.int().nonnegative(), missing: z.int(), sha256: z.string() })
    .default({ count: 0, missing: 0, sha256: '' }),
});
export type BackupHeader = z.output<typeof header>;

const ADDRESS_BYTES = 32;

export type BackupJob = {
  database: string;
  /** Folder of the store's contents. */
  attachments: string;
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
    if (
      opened.auditHash !== said.auditHash ||
      opened.people !== said.people ||
      opened.missing !== said.contents.missing
    ) {
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
  /** Reads every paper of the backup as well, instead of looking whether it lies beside it. */
  thorough?: boolean;
};
export type BackupOpened = {
  people: number;
  units: number;
  auditRows: number;
  auditHash: string;
  bytes: number;
  /** Papers it names, and how many of them do not lie beside it. */
  attachments: number;
  missing: number;
};

/**
 * Unpacks a backup, opens it with the key, checks every page and looks for its papers. Throws BACKUP_DAMAGED, BACKUP_KEY_WRONG or
 * BACKUP_VERIFY_FAILED: what is wrong with a backup says nothing about the present store.
 */
export function openBackup({ path, key, scratch, thorough = false }: OpenBackupJob): BackupOpened {
  const bytes = readFileSync(path);
  const { said, database, contents } = splitBackup(bytes);
  try {
    writeFileDurably(scratch, [database]);
    const db = openDb(scratch, Buffer.from(key), { readonly: true });
    try {
      if (db.pragma('quick_check(1)') !== 'ok') throw new Refusal('BACKUP_VERIFY_FAILED', { path });
      const found = countsOf(db);
      const named = contentsNamedIn(db);
      const agrees = found.auditHash === said.auditHash && named.length === contents.length;
      if (!agrees || named.some((one, at) => one.address !== contents[at]))
        throw new Refusal('BACKUP_VERIFY_FAILED', { path });
      const beside = backupContentsIn(dirname(path));
      const keys = attachmentKeys(key);
      const lies = thorough
        ? (one: Content) => isWhole(beside, keys, one)
        : (one: Content) => isThere(beside, one);
      const missing = named.filter((one) => !lies(one)).length;
      return { ...found, bytes: bytes.byteLength, attachments: named.length, missing };
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

export type BackupParts = { said: BackupHeader; database: Buffer /** Addresses. */; contents: string[] };

/** The parts of a backup; BACKUP_NOT_BACKUP or BACKUP_DAMAGED otherwise. */
export function splitBackup(bytes: Buffer): BackupParts {
  if (bytes.subarray(0, MAGIC.length + 1).toString('latin1') !== `${MAGIC}\n`)
    throw new Refusal('BACKUP_NOT_BACKUP');
  const end = bytes.indexOf('\n', MAGIC.length + 1);
  const said = end === -1 ? null : parseHeader(bytes.subarray(MAGIC.length + 1, end).toString('utf8'));
  if (!said) throw new Refusal('BACKUP_DAMAGED');
  const database = bytes.subarray(end + 1, end + 1 + said.databaseBytes);
  const contents = addressesIn(bytes.subarray(end + 1 + said.databaseBytes), said);
  const whole = database.byteLength === said.databaseBytes && sha256(database) === said.databaseSha256;
  if (!whole || !contents) throw new Refusal('BACKUP_DAMAGED');
  return { said, database, contents };
}

/** Null when they are not those the description speaks of. */
function addressesIn(list: Buffer, { contents: { count, sha256: expected } }: BackupHeader): string[] | null {
  if (list.byteLength !== count * ADDRESS_BYTES) return null;
  if (count > 0 && sha256(list) !== expected) return null;
  return Array.from({ length: count }, (_, at) =>
    list.subarray(at * ADDRESS_BYTES, (at + 1) * ADDRESS_BYTES).toString('hex'),
  );
}

/** Only the description, for lists; null when it is no backup, cannot be read or was cut off. */
export function readBackupHeader(path: string): BackupHeader | null {
  return readBackupEnds(path)?.said ?? null;
}

/** Description and addresses without the database between them; null as above. */
export function readBackupEnds(path: string): { said: BackupHeader; contents: string[] } | null {
  let file: number | null = null;
  try {
    file = openSync(path, 'r');
    const start = Buffer.alloc(256 * 1024);
    const read = start.subarray(0, readSync(file, start));
    const end = read.indexOf('\n', MAGIC.length + 1);
    if (end === -1 || read.subarray(0, MAGIC.length + 1).toString('latin1') !== `${MAGIC}\n`) return null;
    const said = parseHeader(read.subarray(MAGIC.length + 1, end).toString('utf8'));
    if (said === null) return null;
    const listAt = end + 1 + said.databaseBytes;
    const listBytes = said.contents.count * ADDRESS_BYTES;
    if (fstatSync(file).size !== listAt + listBytes) return null;
    const list = Buffer.alloc(listBytes);
    readSync(file, list, 0, listBytes, listAt);
    const contents = addressesIn(list, said);
    return contents && { said, contents };
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
    const contents = contentsNamedIn(db);
    const beside = backupContentsIn(dirname(job.target));
    const missing = secureContents(contents, job.attachments, beside, attachmentKeys(job.key));
    const list = Buffer.concat(contents.map(({ address }) => Buffer.from(address, 'hex')));
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
      contents: { count: contents.length, missing, sha256: sha256(list) },
    };
    writeFileDurably(file, [Buffer.from(`${MAGIC}\n${JSON.stringify(said)}\n`, 'utf8'), database, list]);
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
