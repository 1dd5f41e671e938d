import {
  IconBuilding,
  IconDatabaseExport,
  IconHistory,
  IconInfoCircle,
  IconKey,
  IconLock,
  IconUserCog,
  type TablerIcon,
} from '@tabler/icons-react';
import { type Permission, type Role, roleMay } from '#shared/accounts/permissions.ts';

export const systemTabs = [
  'accounts',
  'backups',
  'audit',
  'organisation',
  'recoveryKey',
  'secrecy',
  'about',
] as const;
export type SystemTab = (typeof systemTabs)[number];

const needed: Record<SystemTab, Permission> = {
  accounts: 'accounts.manage',
  backups: 'backups.manage',
  audit: 'audit.read',
  organisation: 'organisation.read',
  recoveryKey: 'accounts.manage',
  secrecy: 'accounts.manage',
  about: 'session',
};

export const tabIcons: Record<SystemTab, TablerIcon> = {
  accounts: IconUserCog,
  backups: IconDatabaseExport,
  audit: IconHistory,
  organisation: IconBuilding,
  recoveryKey: IconKey,
  secrecy: IconLock,
  about: IconInfoCircle,
};

/** Tabs a role may open, in their order; everybody may read what program this is. */
export function tabsOf(role: Role): SystemTab[] {
  return systemTabs.filter((tab) => roleMay(role, needed[tab]));
}

/** The tab an address names, or the first one the role may open. */
export function tabAt(address: string | undefined, role: Role): SystemTab {
  const tabs = tabsOf(role);
  return tabs.find((tab) => tab === address) ?? tabs[0] ?? 'about';
}
