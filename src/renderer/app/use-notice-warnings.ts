import { notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Status } from '../api/status.ts';
import { isWarning } from '../components/notice-code.ts';
import { noticeSentence } from '../components/notice-sentence.ts';

/** Says once what went wrong by itself, e.g. a backup that was not made; what went well stands under "Giới thiệu". */
export function useNoticeWarnings(notices: Status['notices']): void {
  const { t } = useTranslation('app');
  useEffect(() => {
    for (const [index, notice] of notices.entries()) {
      const message = isWarning(notice.code) ? noticeSentence(notice, t) : null;
      // The place in the core's list names the notice, so that asking for the status again does not repeat it.
      if (message !== null && !told.has(index)) {
        told.add(index);
        notifications.show({ title: t('notice.title'), message, color: 'yellow', autoClose: false });
      }
    }
  }, [notices, t]);
}

const told = new Set<number>();
