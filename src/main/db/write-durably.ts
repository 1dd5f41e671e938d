import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Content that lies beside its file, safe on the disk, and takes its place in one step or not at all. */
export type StagedFile = { publish(): void; discard(): void };

/** Puts whole content in place of a file, or leaves the file as it was; survives a power cut. Mode 0600. */
export function writeDurably(path: string, content: string | Uint8Array): void {
  stageDurably(path, content).publish();
}

/** Everything that can fail for want of space happens here; publishing only renames. */
export function stageDurably(path: string, content: string | Uint8Array): StagedFile {
  const temporary = stagedPath(path);
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  try {
    const file = openSync(temporary, 'w', 0o600);
    try {
      let written = 0;
      while (written < bytes.length) written += writeSync(file, bytes, written);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  return {
    publish: () => {
      renameSync(temporary, path);
      syncFolder(dirname(path));
    },
    discard: () => rmSync(temporary, { force: true }),
  };
}

/** Where content waits before it is published; a crash may leave it there. */
export function stagedPath(path: string): string {
  return `${path}.new`;
}

/** Makes a rename last; Windows keeps folder entries durable by itself and cannot open folders. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
