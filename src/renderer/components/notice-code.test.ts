import { expect, test } from 'vitest';
import { isWarning, knownNotice, noticeCodes } from './notice-code.ts';

test('a notice of this version has words', () => {
  for (const code of noticeCodes) expect(knownNotice(code)).toBe(code);
});

test('a notice of another version is left to the log', () => {
  expect(knownNotice('clockMoved')).toBeNull();
});

test('only a backup that is missing, or misses something, asks somebody to act', () => {
  expect(noticeCodes.filter(isWarning)).toEqual(['backupNotCopied', 'backupPapersMissing', 'backupFailed']);
});
