import { Button } from '@mantine/core';
import { IconCalendarEvent } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatVietnamese, type LocalDate } from '#shared/domain/local-date.ts';
import classes from './as-of.module.css';

/** Nobody may take the figures of another day for those of today. */
export function AsOfBand({ asOf, onBack }: { asOf: LocalDate; onBack: () => void }) {
  const { t } = useTranslation('organisation');
  return (
    <div className={classes.band} role="status">
      <IconCalendarEvent size="1.125rem" stroke={1.8} aria-hidden />
      <strong>{t('asOf.band', { date: formatVietnamese(asOf) })}</strong>
      <Button size="compact-xs" variant="default" className={classes.back} onClick={onBack}>
        {t('asOf.back')}
      </Button>
    </div>
  );
}
