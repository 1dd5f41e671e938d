import { notifications } from '@mantine/notifications';
import {
  IconArrowRight,
  IconCalendarTime,
  IconChecklist,
  IconDatabaseExport,
  IconFileImport,
  IconFilePlus,
  IconLanguage,
  IconLock,
  IconLogout,
  IconReportAnalytics,
  IconUserPlus,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { signOut } from '#shared/accounts/accounts.contract.ts';
import type { Permission } from '#shared/accounts/permissions.ts';
import { createBackup } from '#shared/backup/backup.contract.ts';
import { listReports } from '#shared/reports/reports.contract.ts';
import { call } from '../../api/call.ts';
import { reportFailure } from '../../api/failure-report.ts';
import { useProcedureQuery } from '../../api/use-procedure-query.ts';
import { useSession } from '../../api/use-session.ts';
import { askBeforeLeaving } from '../../components/unsaved-changes.ts';
import { changeLanguage } from '../../i18n/language.ts';
import { useLanguage } from '../../i18n/use-language.ts';

export type Command = {
  key: string;
  label: string;
  icon: TablerIcon;
  /** Keys that do the same without the dialog. */
  keys?: string;
  run: () => void;
};

/** Places of the program in the order of its navigation. */
const places = [
  { path: '/tasks', label: 'navigation.tasks', permission: 'session' },
  { path: '/people', label: 'navigation.people', permission: 'people.read' },
  { path: '/units', label: 'quickFind.place.units', permission: 'organisation.read' },
  { path: '/units/party', label: 'quickFind.place.partyOrgs', permission: 'organisation.read' },
  { path: '/units/seats', label: 'quickFind.place.seats', permission: 'organisation.read' },
  { path: '/units/map', label: 'quickFind.place.map', permission: 'organisation.read' },
  { path: '/documents', label: 'quickFind.place.documents', permission: 'documents.read' },
  { path: '/documents/numbers', label: 'documents:tab.numbers', permission: 'documents.read' },
  { path: '/documents/issuers', label: 'documents:tab.issuers', permission: 'documents.read' },
  { path: '/documents/blocks', label: 'documents:tab.blocks', permission: 'documents.read' },
  { path: '/reports', label: 'navigation.reports', permission: 'reports.run' },
  { path: '/rules', label: 'navigation.rules', permission: 'session' },
  { path: '/rules/calendar', label: 'quickFind.place.calendar', permission: 'session' },
  { path: '/rules/overrides', label: 'quickFind.place.overrides', permission: 'session' },
  { path: '/system/accounts', label: 'system:tab.accounts', permission: 'accounts.manage' },
  { path: '/system/backups', label: 'system:tab.backups', permission: 'backups.manage' },
  { path: '/system/audit', label: 'system:tab.audit', permission: 'audit.read' },
  { path: '/system/organisation', label: 'system:tab.organisation', permission: 'organisation.read' },
  { path: '/system/recoveryKey', label: 'system:tab.recoveryKey', permission: 'accounts.manage' },
  { path: '/system/about', label: 'system:tab.about', permission: 'session' },
] as const;

/** Views of what is to be done that are asked for by name. */
const tasksAsked = [
  { key: 'overdueTasks', state: { bands: ['overdue'] } },
  { key: 'myTasks', state: { inCharge: 'mine' } },
  { key: 'snoozedTasks', state: { snoozed: true } },
] as const;

/** What may be done from anywhere by this account, the frequent first. `asked`: the dialog is open. */
export function useCommands(asked: boolean, lock: () => void): Command[] {
  const { t } = useTranslation(['app', 'documents', 'system']);
  const [, navigate] = useLocation();
  const { may } = useSession();
  const language = useLanguage();
  const { value } = useProcedureQuery(listReports, {}, { enabled: asked && may('reports.run') });

  const allowed = (permission: Permission, command: Command) => (may(permission) ? [command] : []);
  return [
    ...allowed('people.write', {
      key: 'newPerson',
      label: t('quickFind.command.newPerson'),
      icon: IconUserPlus,
      run: () => navigate('/people', { state: { newPerson: true } }),
    }),
    ...allowed('people.import', {
      key: 'import',
      label: t('quickFind.command.import'),
      icon: IconFileImport,
      run: () => navigate('/people/import'),
    }),
    ...tasksAsked.map(({ key, state }) => ({
      key,
      label: t(`quickFind.command.${key}`),
      icon: IconChecklist,
      run: () => navigate('/tasks', { state }),
    })),
    ...allowed('documents.write', {
      key: 'writeDocument',
      label: t('documents:action.write'),
      icon: IconFilePlus,
      run: () => navigate('/documents/write/new'),
    }),
    ...(value?.reports ?? []).map((report) => ({
      key: report.name,
      label: t('quickFind.command.report', { title: report.title[language] }),
      icon: IconReportAnalytics,
      run: () => navigate('/reports', { state: { report: report.name, unitId: null } }),
    })),
    ...allowed('backups.manage', {
      key: 'backUp',
      label: t('quickFind.command.backUp'),
      icon: IconDatabaseExport,
      run: () => void backUp((fileName) => t('system:backup.made', { fileName })),
    }),
    {
      key: 'deadline',
      label: t('quickFind.command.deadline'),
      icon: IconCalendarTime,
      run: () => navigate('/rules/calendar', { state: { deadline: true } }),
    },
    ...places
      .filter(({ permission }) => may(permission))
      .map(({ path, label }) => ({
        key: path,
        label: t('quickFind.command.goTo', { place: t(label) }),
        icon: IconArrowRight,
        run: () => navigate(path),
      })),
    { key: 'lock', label: t('account.lock'), icon: IconLock, keys: 'Ctrl+L', run: lock },
    {
      key: 'language',
      label: t('quickFind.command.language'),
      icon: IconLanguage,
      run: () => changeLanguage(language === 'vi' ? 'en' : 'vi'),
    },
    {
      key: 'signOut',
      label: t('account.signOut'),
      icon: IconLogout,
      run: () => askBeforeLeaving(() => void call(signOut, {})),
    },
  ];
}

async function backUp(made: (fileName: string) => string): Promise<void> {
  const answer = await call(createBackup, {});
  if (answer.ok) notifications.show({ message: made(answer.value.backup.fileName) });
  else if (answer.error.code !== 'CANCELLED') reportFailure(answer.error);
}
