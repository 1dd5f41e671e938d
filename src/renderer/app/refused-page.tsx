import { Button } from '@mantine/core';
import { IconDatabaseX, IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { errorSentence } from '#shared/contract/error-messages.ts';
import type { Status } from '../api/status.ts';
import { EntranceFrame } from '../components/entrance-frame.tsx';
import { EntranceHeading } from '../components/entrance-heading.tsx';
import { isRestorable } from '../components/restore/restorable.ts';
import { RestoreButton } from '../components/restore/restore-button.tsx';
import { StoreBand } from '../components/store-band.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import classes from './refused-page.module.css';

export type RefusedPageProps = { status: Status; onRetry: () => void };

/** The store is there but is not opened; why, what is safe and what to do. Deleting is never offered. */
export function RefusedPage({ status, onRetry }: RefusedPageProps) {
  const { t } = useTranslation(['app', 'common']);
  const language = useLanguage();
  const { refusal } = status;
  return (
    <EntranceFrame band={<StoreBand status={status} />}>
      <div className={classes.face}>
        <IconDatabaseX size="2.5rem" stroke={1.4} className={classes.icon} aria-hidden />
        <EntranceHeading title={t('refused.title')}>
          {refusal !== null && errorSentence({ ...refusal, fieldErrors: {}, incidentId: null }, language)}
        </EntranceHeading>
        <p className={classes.folder}>{t('refused.folder', { folder: status.dataFolder })}</p>
        <div className={classes.actions}>
          {refusal !== null && isRestorable(refusal.code) && <RestoreButton />}
          <Button
            variant="default"
            leftSection={<IconRefresh size="1.125rem" stroke={1.6} />}
            onClick={onRetry}
          >
            {t('common:action.retry')}
          </Button>
        </div>
      </div>
    </EntranceFrame>
  );
}
