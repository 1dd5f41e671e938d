const MEGABYTE = 1024 * 1024;

/** A larger file is not taken in by any window; the rosters and packages of the office are far smaller. */
export const largestFileBytes = 50 * MEGABYTE;

/**
 * A backup is the whole store in one file: far above what thousands of people fill, and still small enough for its
 * few copies in memory between a door and the restore on a computer with 4 GB.
 */
export const largestBackupBytes = 512 * MEGABYTE;

/** The limit for a file of this name. */
export function largestBytesOf(fileName: string): number {
  return fileName.toLowerCase().endsWith('.dvbackup') ? largestBackupBytes : largestFileBytes;
}
