import { openLockFile } from './open.ts';

export type StoreLock = { release(): void };

/**
 * One writer per data folder: an exclusive SQLite lock, which the operating system drops when the process dies,
 * so that no crash leaves it behind. Null when another process holds it.
 */
export function takeStoreLock(path: string): StoreLock | null {
  const file = openLockFile(path);
  try {
    file.takeExclusive();
    return { release: () => file.close() };
  } catch (error) {
    file.close();
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY') return null;
    throw error;
  }
}
