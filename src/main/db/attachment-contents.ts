import { existsSync, linkSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  type AttachmentKeys,
  contentPath,
  copyContent,
  makeFolders,
  provesContent,
  SEALED_EXTRA,
} from './attachment-files.ts';
import type { Db } from './open.ts';

/** One content that rows of a store name; `bytes` is its length in clear. */
export type Content = { address: string; bytes: number };

/** Beside the backups of a folder: the contents they need, the same encrypted files, each once for all of them. */
export function backupContentsIn(folder: string): string {
  return join(folder, 'dang-vu-attachments');
}

/** Every content the rows of a store name, those taken out of a list too; none in a store of before there were any. */
export function contentsNamedIn(db: Db): Content[] {
  const known = db.get("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'attachment'");
  if (!known) return [];
  return db.all<Content>(
    'SELECT content AS address, max(bytes) AS bytes FROM attachment GROUP BY content ORDER BY content',
  );
}

export function hasContent(folder: string, address: string): boolean {
  return existsSync(contentPath(folder, address));
}

/** There, and as long as it has to be: what costs nothing to know of thousands. */
export function isThere(folder: string, { address, bytes }: Content): boolean {
  const file = statSync(contentPath(folder, address), { throwIfNoEntry: false });
  return file?.isFile() === true && file.size === bytes + SEALED_EXTRA;
}

/** Whole by its tag: reads all of it. */
export function isWhole(folder: string, keys: AttachmentKeys, { address }: Content): boolean {
  return provesContent(contentPath(folder, address), keys, address);
}

/** Copies what is not there yet from the first folder that has it whole; gives back what none of them has. */
export function bringContents(
  contents: readonly Content[],
  from: readonly string[],
  to: string,
  keys: AttachmentKeys,
): Content[] {
  return contents.filter(
    (one) => !isThere(to, one) && !from.some((folder) => copyContent(folder, to, keys, one.address)),
  );
}

/** The same for contents of which only the addresses are known; returns how many are missing. */
export function bringNamed(
  addresses: readonly string[],
  from: string,
  to: string,
  keys: AttachmentKeys,
): number {
  const isMissing = (address: string) => !hasContent(to, address) && !copyContent(from, to, keys, address);
  return addresses.filter(isMissing).length;
}

/**
 * Brings the data folder and a folder of backups to the same: new papers go to the backups, lost ones come back.
 * Returns how many neither of them has.
 */
export function secureContents(
  contents: readonly Content[],
  data: string,
  backups: string,
  keys: AttachmentKeys,
): number {
  bringContents(contents, [backups], data, keys);
  return bringContents(contents, [data], backups, keys).length;
}

/**
 * All contents of a store that is about to take its place, in a new folder: those already in `present` by a second
 * name of the same file, which costs no room, the others as copies. Every one is proved. Returns how many are missing.
 */
export function gatherContents(
  contents: readonly Content[],
  present: string,
  elsewhere: readonly string[],
  to: string,
  keys: AttachmentKeys,
): number {
  makeFolders(to);
  const missing = contents.filter((one) => {
    if (isWhole(present, keys, one) && linkContent(present, to, one.address)) return false;
    return ![present, ...elsewhere].some((folder) => copyContent(folder, to, keys, one.address));
  });
  return missing.length;
}

/** False where a file cannot have two names. */
function linkContent(from: string, to: string, address: string): boolean {
  const path = contentPath(to, address);
  try {
    makeFolders(dirname(path));
    linkSync(contentPath(from, address), path);
    return true;
  } catch {
    return false;
  }
}

/** Between a file and the row that names it lie moments; a day leaves room for a clock that was put right. */
const TOO_YOUNG = 24 * 60 * 60_000;
const ADDRESS = /^[0-9a-f]{64}$/;
const HALF_WRITTEN = /^[0-9a-f]{64}\.[0-9a-f]{12}\.new$/;

/**
 * Removes from a folder of contents what is older than a day and `isNeeded` says nobody needs, and what a crash left
 * half written. Anything else that lies there is somebody's. `now` is a UTC instant.
 */
export function tidyContents(folder: string, now: string, isNeeded: (address: string) => boolean): void {
  if (!existsSync(folder)) return;
  for (const part of readdirSync(folder).filter((name) => /^[0-9a-f]{2}$/.test(name))) {
    for (const name of readdirSync(join(folder, part))) {
      const path = join(folder, part, name);
      const superfluous = ADDRESS.test(name) ? !isNeeded(name) : HALF_WRITTEN.test(name);
      if (!superfluous) continue;
      const touched = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
      if (touched !== undefined && Date.parse(now) - touched > TOO_YOUNG) rmSync(path, { force: true });
    }
  }
}
