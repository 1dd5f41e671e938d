import { Button } from '@mantine/core';
import { IconCalendarTime } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatVietnamese, type LocalDate } from '#shared/domain/local-date.ts';
import classes from './as-of-band.module.css';

/** Across the list while it does not show today: nobody takes old figures for new ones. */
export function AsOfBand({ day, onToday }: { day: LocalDate; onToday: () => void }) {
  const { t } = useTranslation('people');
  return (
    <div role="status" className={classes.band}>
      <IconCalendarTime size="1.125rem" stroke={1.8} aria-hidden />
      <strong>{t('asOf.band', { day: formatVietnamese(day) })}</strong>
      <Button variant="default" size="compact-sm" className={classes.back} onClick={onToday}>
        {t('asOf.back')}
      </Button>
    </div>
  );
}
