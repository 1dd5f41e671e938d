import {
  IconBuildingBank,
  IconReportAnalytics,
  IconSettings,
  IconUsers,
  type TablerIcon,
} from '@tabler/icons-react';
import type { Permission } from '#shared/accounts/permissions.ts';

export type NavigationEntry = {
  path: string;
  label: 'people' | 'units' | 'reports' | 'system';
  icon: TablerIcon;
  permission: Permission;
};

/** The left side, in the order of the office; only what exists. */
export const navigation: readonly NavigationEntry[] = [
  { path: '/people', label: 'people', icon: IconUsers, permission: 'people.read' },
  { path: '/units', label: 'units', icon: IconBuildingBank, permission: 'organisation.read' },
  { path: '/reports', label: 'reports', icon: IconReportAnalytics, permission: 'reports.run' },
  { path: '/system', label: 'system', icon: IconSettings, permission: 'session' },
];
