import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'wouter';
import { getStatus } from '#shared/system/system.contract.ts';
import { useProcedureQuery } from '../../api/use-procedure-query.ts';
import { AboutTab } from './about-tab.tsx';
import { AccountsTab } from './accounts/accounts-tab.tsx';
import { AuditTab } from './audit/audit-tab.tsx';
import { BackupsTab } from './backups/backups-tab.tsx';
import { OrganisationTab } from './organisation-tab.tsx';
import { RecoveryKeyTab } from './recovery-key-tab.tsx';
import { SecrecyTab } from './secrecy-tab.tsx';
import classes from './system-page.module.css';
import { type SystemTab, tabAt, tabIcons, tabsOf } from './system-tabs.ts';

const faces: Record<SystemTab, () => React.ReactNode> = {
  accounts: AccountsTab,
  backups: BackupsTab,
  audit: AuditTab,
  organisation: OrganisationTab,
  recoveryKey: RecoveryKeyTab,
  secrecy: SecrecyTab,
  about: AboutTab,
};

/** Everything about the program itself; each part has its own address. */
export function SystemPage() {
  const { t } = useTranslation('system');
  const { tab: address } = useParams<{ tab?: string }>();
  const { value: status } = useProcedureQuery(getStatus, {});
  const role = status?.account?.role;
  if (role === undefined) return null;
  const here = tabAt(address, role);
  const Face = faces[here];
  return (
    <div className={classes.page}>
      <nav className={classes.tabs} aria-label={t('title')}>
        {tabsOf(role).map((tab) => {
          const Icon = tabIcons[tab];
          return (
            <Link
              key={tab}
              href={`/system/${tab}`}
              className={classes.tab}
              aria-current={tab === here ? 'page' : undefined}
            >
              <Icon size="1.125rem" stroke={1.6} aria-hidden />
              {t(`tab.${tab}`)}
            </Link>
          );
        })}
      </nav>
      <div className={classes.face}>
        <Face />
      </div>
    </div>
  );
}
