import { IconEyeOff, IconFlask } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Status } from '../api/status.ts';
import classes from './store-band.module.css';

/** What must be known on every screen: invented figures, or a store that another program writes to. */
export function StoreBand({ status }: { status: Status }) {
  const { t } = useTranslation('app');
  return (
    <>
      {status.demonstration && (
        <div className={classes.demonstration} role="note">
          <IconFlask size="1rem" stroke={2} aria-hidden />
          {t('band.demonstration')}
        </div>
      )}
      {status.readOnly && (
        <div className={classes.readOnly} role="note">
          <IconEyeOff size="1rem" stroke={2} aria-hidden />
          {t('band.readOnly')}
        </div>
      )}
    </>
  );
}
