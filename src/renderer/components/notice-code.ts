export const noticeCodes = [
  'backupMade',
  'backupNotCopied',
  'backupPapersMissing',
  'backupFailed',
  'migrated',
] as const;
export type NoticeCode = (typeof noticeCodes)[number];

/** Somebody has to do something about it. */
export function isWarning(code: string): boolean {
  return code === 'backupNotCopied' || code === 'backupPapersMissing' || code === 'backupFailed';
}

/** A notice of the core this window has words for; others stay in the log file. */
export function knownNotice(code: string): NoticeCode | null {
  return noticeCodes.find((known) => known === code) ?? null;
}
