export const noticeCodes = ['backupMade', 'backupNotCopied', 'backupFailed', 'migrated'] as const;
export type NoticeCode = (typeof noticeCodes)[number];

/** A notice of the core this window has words for; others stay in the log file. */
export function knownNotice(code: string): NoticeCode | null {
  return noticeCodes.find((known) => known === code) ?? null;
}
