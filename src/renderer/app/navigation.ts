import {
  IconBook2,
  IconBuildingBank,
  IconChecklist,
  IconFiles,
  IconReportAnalytics,
  IconSettings,
  IconUsers,
  type TablerIcon,
} from '@tabler/icons-react';
import type { Permission } from '#shared/accounts/permissions.ts';
import type { TaskModule } from '#shared/tasks/task.ts';

export type NavigationEntry = {
  path: string;
  label: 'tasks' | 'people' | 'units' | 'documents' | 'reports' | 'rules' | 'system';
  icon: TablerIcon;
  permission: Permission;
  /** Parts of the program whose overdue tasks are counted beside it. */
  tasksOf?: readonly TaskModule[];
};

/** The left side, in the order of the office; only what exists. */
export const navigation: readonly NavigationEntry[] = [
  { path: '/tasks', label: 'tasks', icon: IconChecklist, permission: 'session' },
  {
    path: '/people',
    label: 'people',
    icon: IconUsers,
    permission: 'people.read',
    tasksOf: ['members', 'cadres'],
  },
  {
    path: '/units',
    label: 'units',
    icon: IconBuildingBank,
    permission: 'organisation.read',
    tasksOf: ['organisation'],
  },
  {
    path: '/documents',
    label: 'documents',
    icon: IconFiles,
    permission: 'documents.read',
    tasksOf: ['documents'],
  },
  { path: '/reports', label: 'reports', icon: IconReportAnalytics, permission: 'reports.run' },
  { path: '/rules', label: 'rules', icon: IconBook2, permission: 'session' },
  { path: '/system', label: 'system', icon: IconSettings, permission: 'session', tasksOf: ['system'] },
];
