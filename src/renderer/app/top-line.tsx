import { useTranslation } from 'react-i18next';
import type { Status } from '../api/status.ts';
import { AccountMenu } from './account-menu.tsx';
import { QuickFindButton } from './quick-find/quick-find-button.tsx';
import classes from './top-line.module.css';

export type TopLineProps = { status: Status; onLock: () => void; onFind: () => void };

/** Whose program it is, at the left; finding anything; who works with it, at the right. */
export function TopLine({ status, onLock, onFind }: TopLineProps) {
  const { t } = useTranslation('app');
  return (
    <header className={classes.line}>
      <span className={classes.program}>{t('program')}</span>
      <span className={classes.organisation}>{status.organisation?.name}</span>
      <QuickFindButton onOpen={onFind} />
      {status.account !== null && <AccountMenu account={status.account} onLock={onLock} />}
    </header>
  );
}
