import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Refusal, refusalToError } from '#shared/contract/errors.ts';
import { CallRefused } from '../../core/call-core.ts';
import { safeFileName } from '../file-name.ts';

/** Writes a whole file or none into a folder, made when missing. Returns the path; FILE_WRITE_FAILED. */
export function writeOutput(folder: string, fileName: string, bytes: Uint8Array): Promise<string> {
  return writeOutputFile(join(folder, safeFileName(fileName)), bytes);
}

/** The same for a path the person named. */
export async function writeOutputFile(path: string, bytes: Uint8Array | string): Promise<string> {
  const unfinished = `${path}.new`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(unfinished, bytes);
    await rename(unfinished, path);
    return path;
  } catch {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw new CallRefused('cli', refusalToError(new Refusal('FILE_WRITE_FAILED', { path })));
  }
}
