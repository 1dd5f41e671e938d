import { IconFlask } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Status } from '../api/status.ts';
import classes from './store-band.module.css';

/** What must be known on every screen: the figures are invented. */
export function StoreBand({ status }: { status: Status }) {
  const { t } = useTranslation('app');
  if (!status.demonstration) return null;
  return (
    <div className={classes.demonstration} role="note">
      <IconFlask size="1rem" stroke={2} aria-hidden />
      {t('band.demonstration')}
    </div>
  );
}
