import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { getStatus } from '#shared/system/system.contract.ts';
import { useProcedureQuery } from '../../api/use-procedure-query.ts';
import { TabbedPage } from '../../components/tabbed-page.tsx';
import { AboutTab } from './about-tab.tsx';
import { AccountsTab } from './accounts/accounts-tab.tsx';
import { AuditTab } from './audit/audit-tab.tsx';
import { BackupsTab } from './backups/backups-tab.tsx';
import { OrganisationTab } from './organisation-tab.tsx';
import { RecoveryKeyTab } from './recovery-key-tab.tsx';
import { SecrecyTab } from './secrecy-tab.tsx';
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
    <TabbedPage
      label={t('title')}
      tabs={tabsOf(role).map((tab) => ({
        href: addressOf(tab),
        label: t(`tab.${tab}`),
        icon: tabIcons[tab],
      }))}
      here={addressOf(here)}
    >
      <Face />
    </TabbedPage>
  );
}

const addressOf = (tab: SystemTab) => `/system/${tab}`;
