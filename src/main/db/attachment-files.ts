import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { syncFolder } from './write-durably.ts';

/**
 * Papers and photos beside the database: one file for each different content, named by a keyed hash of it, so that
 * neither name nor bytes tell anything without the store key. A file never changes once it has its name.
 *
 *     version (1 byte) | nonce (12) | AES-256-GCM of the content | tag (16)
 */
const VERSION = 1;
const NONCE = 12;
const TAG = 16;
/** What a file is longer than its content. */
export const SEALED_EXTRA = 1 + NONCE + TAG;

const CIPHER = 'aes-256-gcm';
/** Encrypted and written piece by piece: a scan of 50 MB is in memory once and not three times. */
const PIECE = 1024 * 1024;

export type AttachmentKeys = { address: Buffer; content: Buffer };

/** Two keys of their own, so that neither is used for two things; `storeKey` is 256 random bits. */
export function attachmentKeys(storeKey: Uint8Array): AttachmentKeys {
  const derive = (info: string) => Buffer.from(hkdfSync('sha256', storeKey, '', info, 32));
  return { address: derive('attachments address'), content: derive('attachments content') };
}

/** 64 hexadecimal digits; the same for the same bytes in one store, and another in every other store. */
export function addressOf({ address }: AttachmentKeys, bytes: Uint8Array): string {
  return createHmac('sha256', address).update(bytes).digest('hex');
}

/** Path of a content in a folder of contents; 256 folders keep each of them short. */
export function contentPath(folder: string, address: string): string {
  return join(folder, address.slice(0, 2), address);
}

/**
 * Writes a content unless it is there already, and returns its address once it is safe on the disk. The row that
 * names it comes after: a content without a row is harmless, a row without its content never happens.
 */
export function keepContent(folder: string, keys: AttachmentKeys, bytes: Uint8Array): string {
  const address = addressOf(keys, bytes);
  const path = contentPath(folder, address);
  if (provesContent(path, keys, address)) {
    // Whoever tidies away what no row names goes by the age of the file.
    utimesSync(path, new Date(), new Date());
    return address;
  }
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(CIPHER, keys.content, nonce).setAAD(associated(address));
  writeWhole(path, function* () {
    yield Buffer.concat([Buffer.of(VERSION), nonce]);
    for (let at = 0; at < bytes.length; at += PIECE) yield cipher.update(bytes.subarray(at, at + PIECE));
    yield cipher.final();
    yield cipher.getAuthTag();
  });
  return address;
}

/** The content, or null when the file is not there, was changed, or is another content under this name. */
export function readContent(folder: string, keys: AttachmentKeys, address: string): Buffer | null {
  try {
    const file = readFileSync(contentPath(folder, address));
    if (file.length < SEALED_EXTRA || file[0] !== VERSION) return null;
    const decipher = decipherOf(keys, address, file.subarray(1, 1 + NONCE), file.subarray(-TAG));
    const content = decipher.update(file.subarray(1 + NONCE, -TAG));
    decipher.final();
    return addressOf(keys, content) === address ? content : null;
  } catch {
    return null;
  }
}

/** Whether the file at `path` is the whole content of this address; read piece by piece, nothing is kept. */
export function provesContent(path: string, keys: AttachmentKeys, address: string): boolean {
  let file: number | null = null;
  try {
    const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    if (size < SEALED_EXTRA) return false;
    file = openSync(path, 'r');
    const head = Buffer.alloc(1 + NONCE);
    const tag = Buffer.alloc(TAG);
    if (readSync(file, head) !== head.length || head[0] !== VERSION) return false;
    if (readSync(file, tag, 0, TAG, size - TAG) !== TAG) return false;
    const decipher = decipherOf(keys, address, head.subarray(1), tag);
    const hash = createHmac('sha256', keys.address);
    const piece = Buffer.alloc(PIECE);
    for (let at = head.length; at < size - TAG; ) {
      const read = readSync(file, piece, 0, Math.min(PIECE, size - TAG - at), at);
      if (read === 0) return false;
      hash.update(decipher.update(piece.subarray(0, read)));
      at += read;
    }
    decipher.final();
    return hash.digest('hex') === address;
  } catch {
    return false;
  } finally {
    if (file !== null) closeSync(file);
  }
}

function decipherOf(keys: AttachmentKeys, address: string, nonce: Buffer, tag: Buffer) {
  return createDecipheriv(CIPHER, keys.content, nonce).setAAD(associated(address)).setAuthTag(tag);
}

/** Authenticated with the content, so that two files cannot change places. */
function associated(address: string): Buffer {
  return Buffer.from(`${VERSION}:${address}`, 'latin1');
}

/**
 * Copies a content into another folder of contents, proved before it takes its name; false when the original is not
 * whole. The copy shares nothing with the original, so that damage to one leaves the other.
 */
export function copyContent(from: string, to: string, keys: AttachmentKeys, address: string): boolean {
  if (!existsSync(contentPath(from, address))) return false;
  const source = openSync(contentPath(from, address), 'r');
  try {
    const proof = (copy: string) => provesContent(copy, keys, address);
    return writeWhole(contentPath(to, address), () => piecesOf(source), proof);
  } finally {
    closeSync(source);
  }
}

function* piecesOf(file: number): Iterable<Uint8Array> {
  const piece = Buffer.alloc(PIECE);
  for (let read = readSync(file, piece); read > 0; read = readSync(file, piece))
    yield piece.subarray(0, read);
}

/**
 * A file that is whole under its name or not there, false when it does not pass the proof; every program writes under
 * a name of its own until then.
 */
function writeWhole(
  path: string,
  pieces: () => Iterable<Uint8Array>,
  proof: (temporary: string) => boolean = () => true,
): boolean {
  makeFolders(dirname(path));
  const temporary = `${path}.${randomBytes(6).toString('hex')}.new`;
  try {
    const file = openSync(temporary, 'wx', 0o600);
    try {
      for (const piece of pieces())
        for (let at = 0; at < piece.length; ) at += writeSync(file, piece, at, piece.length - at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    if (!proof(temporary)) {
      rmSync(temporary);
      return false;
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  syncFolder(dirname(path));
  return true;
}

/** Makes a folder and those above it, for their owner only, so that they outlast a power cut. */
export function makeFolders(folder: string): void {
  if (existsSync(folder)) return;
  makeFolders(dirname(folder));
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  syncFolder(dirname(folder));
}
