import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { type Role, roleMay } from '#shared/accounts/permissions.ts';
import { countTasks } from '#shared/tasks/tasks.contract.ts';
import { useProcedureQuery } from '../api/use-procedure-query.ts';
import { navigation } from './navigation.ts';
import classes from './side-navigation.module.css';
import { TaskBadges } from './task-badges.tsx';

export function SideNavigation({ role }: { role: Role }) {
  const { t } = useTranslation('app');
  const [location] = useLocation();
  const counts = useProcedureQuery(countTasks, {}).value;
  return (
    <nav className={classes.side} aria-label={t('navigation.label')}>
      {navigation
        .filter((entry) => roleMay(role, entry.permission))
        .map(({ path, label, icon: Icon, tasksOf = [] }) => {
          const here = location === path || location.startsWith(`${path}/`);
          return (
            <Link
              key={path}
              href={path}
              className={classes.entry}
              aria-current={here ? 'page' : undefined}
              title={t(`navigation.${label}`)}
            >
              <Icon size="1.25rem" stroke={1.6} className={classes.icon} aria-hidden />
              <span className={classes.word}>{t(`navigation.${label}`)}</span>
              {label === 'tasks' ? (
                <TaskBadges overdue={counts?.all.overdue ?? 0} thisWeek={counts?.all.thisWeek} />
              ) : (
                <TaskBadges
                  overdue={tasksOf.reduce((sum, module) => sum + (counts?.byModule[module]?.overdue ?? 0), 0)}
                />
              )}
            </Link>
          );
        })}
    </nav>
  );
}
