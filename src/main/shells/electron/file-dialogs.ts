import { open, readFile, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { ShellCalls } from '#shared/contract/bridge.ts';
import type { Envelope, ErrorCode, ErrorParams } from '#shared/contract/errors.ts';
import type { Core } from '../../core/core.ts';
import { safeFileName } from '../file-name.ts';
import { largestBytesOf } from '../largest-file.ts';

/** The native dialogs; each gives a path, or null when the person left without choosing. */
export type FileDialogs = {
  /** `extensions` without dots. */
  askOpen(extensions: string[]): Promise<string | null>;
  askSave(fileName: string): Promise<string | null>;
};

type Files = Pick<Core, 'putFile' | 'takeFile'>;
type Answer<Name extends keyof ShellCalls> = Envelope<ShellCalls[Name]['output']>;

/** Reads the file a person chose into the core. `accept` as in HTML: ".xlsx,.xls". */
export async function openFile(
  core: Files,
  sessionId: string,
  dialogs: FileDialogs,
  accept: string,
): Promise<Answer<'shell.openFile'>> {
  const extensions = accept.split(',').map((extension) => extension.trim().replace(/^\./, ''));
  const path = await dialogs.askOpen(extensions.filter((extension) => /^[a-z0-9]+$/i.test(extension)));
  if (path === null) return { ok: true, value: null };
  try {
    const largest = largestBytesOf(path);
    if ((await stat(path)).size > largest) {
      return refused('UPLOAD_TOO_LARGE', { maxMegabytes: largest / 1024 / 1024 });
    }
    const fileName = safeFileName(basename(path));
    const folder = dirname(path);
    const fileId = await core.putFile(sessionId, { fileName, bytes: await readFile(path), folder });
    return { ok: true, value: { fileId, fileName } };
  } catch {
    return refused('FILE_UNREADABLE', { fileName: basename(path) });
  }
}

/** Writes a produced file where the person wants it; the file is taken from the core only after they chose. */
export async function saveFile(
  core: Files,
  sessionId: string,
  dialogs: FileDialogs,
  file: { fileId: string; fileName: string },
): Promise<Answer<'shell.saveFile'>> {
  const path = await dialogs.askSave(safeFileName(file.fileName));
  if (path === null) return { ok: true, value: null };
  const held = await core.takeFile(sessionId, file.fileId);
  if (held === null) return refused('FILE_GONE');
  try {
    await writeDurably(path, held.bytes);
    return { ok: true, value: { fileName: basename(path) } };
  } catch (error) {
    const isFull = error instanceof Error && 'code' in error && error.code === 'ENOSPC';
    return refused(isFull ? 'DISK_FULL' : 'FILE_WRITE_FAILED', { path });
  }
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

function refused(code: ErrorCode, params: ErrorParams = {}): Envelope<never> {
  return { ok: false, error: { code, params, fieldErrors: {}, incidentId: null } };
}
