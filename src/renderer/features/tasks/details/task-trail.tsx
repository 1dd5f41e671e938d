import { useTranslation } from 'react-i18next';
import { instantText } from '#shared/domain/instant-text.ts';
import { formatVietnamese } from '#shared/domain/local-date.ts';
import { listTaskMarks, type TaskMarkSaid } from '#shared/tasks/tasks.contract.ts';
import { useProcedureQuery } from '../../../api/use-procedure-query.ts';
import classes from './task-panel.module.css';

/** Who put a task off, took it back or gave it to somebody, newest first. */
export function TaskTrail({ taskKey }: { taskKey: string }) {
  const { t } = useTranslation('tasks');
  const { value } = useProcedureQuery(listTaskMarks, { key: taskKey });
  const words = useMarkWords();
  if (value === undefined || value.marks.length === 0) return null;
  return (
    <section aria-label={t('trail.title')}>
      <h3 className={classes.heading}>{t('trail.title')}</h3>
      <ol className={classes.trail}>
        {value.marks.map((mark) => (
          <li key={mark.id}>
            {words(mark)}
            <div className={classes.quiet}>
              {instantText(mark.at)} · {mark.accountName}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function useMarkWords(): (mark: TaskMarkSaid) => string {
  const { t } = useTranslation('tasks');
  return ({ kind, until, reason, inChargeName }) => {
    if (kind === 'snooze' && until !== null)
      return t('trail.snooze', { until: formatVietnamese(until), reason: reason ?? '' });
    if (kind === 'charge')
      return inChargeName === null ? t('trail.freed') : t('trail.charge', { name: inChargeName });
    return t('trail.wake');
  };
}
