import { useTranslation } from 'react-i18next';
import type { Status } from '../api/status.ts';
import { AccountMenu } from './account-menu.tsx';
import classes from './top-line.module.css';

export type TopLineProps = { status: Status; onLock: () => void };

/** Whose program it is, at the left; who works with it, at the right. */
export function TopLine({ status, onLock }: TopLineProps) {
  const { t } = useTranslation('app');
  return (
    <header className={classes.line}>
      <span className={classes.program}>{t('program')}</span>
      <span className={classes.organisation}>{status.organisation?.name}</span>
      {status.account !== null && <AccountMenu account={status.account} onLock={onLock} />}
    </header>
  );
}
