import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import {
  type CallError,
  type FieldErrorKey,
  fieldErrorKeys,
  Refusal,
  refusalToError,
} from '#shared/contract/errors.ts';
import type { Clock } from './clock.ts';
import { newId } from './new-id.ts';

/** What the system said, translated into what a person can act on; null when it is a defect of ours. */
export function refusalOf(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') return new Refusal('DISK_FULL');
  if (
    code.startsWith('SQLITE_READONLY') ||
    code.startsWith('SQLITE_CANTOPEN') ||
    ['EACCES', 'EROFS', 'EPERM'].includes(code)
  ) {
    return new Refusal('STORE_READ_ONLY_FOLDER', { path: pathOf(error) });
  }
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB')
    return new Refusal('STORE_DAMAGED', { path: '' });
  if (code.startsWith('SQLITE_BUSY')) return new Refusal('STORE_IN_USE');
  if (code === 'EBUSY') return new Refusal('STORE_FILES_BUSY');
  return null;
}

function pathOf(error: unknown): string {
  return error instanceof Error && 'path' in error ? String(error.path) : '';
}

/** Input that does not fit its schema, field by field. */
export function inputError(error: z.ZodError): CallError {
  const fieldErrors: Record<string, FieldErrorKey> = {};
  for (const issue of error.issues) {
    const key = fieldErrorKeys.find((one) => one === issue.message) ?? 'invalid';
    fieldErrors[issue.path.join('.')] ??= key;
  }
  return { code: 'INPUT_INVALID', params: {}, fieldErrors, incidentId: null };
}

/** The same for what happened in a data folder, which SQLite does not name. */
export function refusalIn(folder: string, error: unknown): Refusal | null {
  const refusal = refusalOf(error);
  if (refusal?.params.path !== '') return refusal;
  return new Refusal(refusal.code, { ...refusal.params, path: folder }, refusal.fieldErrors);
}

/** Anything thrown becomes an envelope; the stack of a defect goes to the log and never to a screen. */
export function toCallError(error: unknown, folder: string, log: IncidentLog): CallError {
  const refusal = refusalIn(folder, error);
  if (refusal) return refusalToError(refusal);
  return { code: 'INTERNAL', params: {}, fieldErrors: {}, incidentId: log(error) };
}

export type IncidentLog = (error: unknown) => string;

/** Writes stacks to `logs/incidents.log`; a stack names code, never values of records. Returns the incident id. */
export function incidentLog(folder: string, clock: Clock): IncidentLog {
  return (error) => {
    const id = newId().slice(-12);
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    try {
      mkdirSync(folder, { recursive: true });
      appendFileSync(join(folder, 'incidents.log'), `${clock.now()} ${id} ${stack}\n`, { mode: 0o600 });
    } catch {
      // A full or read-only disk must not hide the answer to the caller.
    }
    return id;
  };
}
