import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDatabaseX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { errorSentence } from '#shared/contract/error-messages.ts';
import type { Status } from '../api/status.ts';
import { EmptyState } from '../components/empty-state.tsx';
import { LanguageSwitch } from '../components/language-switch.tsx';
import { RestoreDialog } from '../components/restore/restore-dialog.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import classes from './refused-page.module.css';

/** The store is there but is not opened; why, what is safe and what to do. Deleting is never offered. */
export function RefusedPage({ status }: { status: Status }) {
  const { t } = useTranslation('app');
  const language = useLanguage();
  const [restoring, { open, close }] = useDisclosure(false);
  const { refusal } = status;
  return (
    <main className={classes.page}>
      <div className={classes.corner}>
        <LanguageSwitch />
      </div>
      <EmptyState
        icon={<IconDatabaseX size="2.75rem" stroke={1.4} aria-hidden />}
        title={t('refused.title')}
        actions={
          refusal?.code.startsWith('STORE_DAMAGED') || refusal?.code === 'STORE_KEYS_DAMAGED' ? (
            <Button onClick={open}>{t('refused.restore')}</Button>
          ) : undefined
        }
      >
        {refusal !== null && (
          <p role="alert">{errorSentence({ ...refusal, fieldErrors: {}, incidentId: null }, language)}</p>
        )}
        <p>{t('refused.folder', { folder: status.dataFolder })}</p>
      </EmptyState>
      <RestoreDialog opened={restoring} onClose={close} />
    </main>
  );
}
