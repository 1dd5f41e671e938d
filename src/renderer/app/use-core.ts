import { notifications } from '@mantine/notifications';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorSentence } from '#shared/contract/error-messages.ts';
import { onFailure } from '../api/failure-report.ts';
import { listenToCore } from '../api/listen-to-core.ts';
import { useLanguage } from '../i18n/use-language.ts';

/** Keeps the window in step with the core. True once the program behind the window has ended. */
export function useCore(): boolean {
  const [closed, setClosed] = useState(false);
  const { t } = useTranslation('common');
  const language = useLanguage();

  useEffect(() => listenToCore(() => setClosed(true)), []);
  useEffect(
    () =>
      onFailure((error) =>
        notifications.show({
          color: 'red',
          title: t('error.title'),
          message: errorSentence(error, language),
          autoClose: false,
        }),
      ),
    [t, language],
  );
  return closed;
}
