import type { TFunction } from 'i18next';
import type { Status } from '../api/status.ts';
import { knownNotice } from './notice-code.ts';

type Notice = Status['notices'][number];

/** What happened while the store was opened, in words; null for what has none. */
export function noticeSentence(notice: Notice, t: TFunction<'app'>): string | null {
  const code = knownNotice(notice.code);
  const { path = '', folder = '', count = 0, snapshot = '' } = notice.params;
  switch (code) {
    case 'backupMade':
      return t('notice.backupMade', { path });
    case 'backupNotCopied':
      return t('notice.backupNotCopied', { path, folder });
    case 'backupPapersMissing':
      return t('notice.backupPapersMissing', { missing: count, folder });
    case 'backupFailed':
      return t('notice.backupFailed');
    case 'migrated':
      return t('notice.migrated', { snapshot });
    case null:
      return null;
  }
}
