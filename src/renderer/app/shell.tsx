import { useHotkeys } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { getStatus } from '#shared/system/system.contract.ts';
import type { Status } from '../api/status.ts';
import { useProcedureQuery } from '../api/use-procedure-query.ts';
import { StoreBand } from '../components/store-band.tsx';
import { QuickFindDialog } from './quick-find/quick-find-dialog.tsx';
import { useQuickFind } from './quick-find/use-quick-find.ts';
import classes from './shell.module.css';
import { SideNavigation } from './side-navigation.tsx';
import { TopLine } from './top-line.tsx';
import { useAccountPreferences } from './use-account-preferences.ts';
import { useIdleLock } from './use-idle-lock.ts';
import { useLock } from './use-lock.ts';
import { useNoticeWarnings } from './use-notice-warnings.ts';

export type ShellProps = { status: Status; children: ReactNode };

/** The frame around every module: whose program it is, where one is, and the work itself. */
export function Shell({ status, children }: ShellProps) {
  const lock = useLock();
  const { refetch } = useProcedureQuery(getStatus, {});
  const find = useQuickFind(status.state === 'signedIn');
  useHotkeys([['mod+L', lock]], []);
  useIdleLock(status.idleMinutes, status.state === 'signedIn', lock, refetch);
  useNoticeWarnings(status.notices);
  useAccountPreferences();
  return (
    <div className={classes.shell}>
      <StoreBand status={status} />
      <TopLine status={status} onLock={lock} onFind={find.open} />
      <div className={classes.middle}>
        <SideNavigation role={status.account?.role ?? 'leader'} />
        <main className={classes.main}>{children}</main>
      </div>
      <QuickFindDialog opened={find.opened} onClose={find.close} onLock={lock} />
    </div>
  );
}
