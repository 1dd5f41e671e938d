import { useTranslation } from 'react-i18next';
import { getHistory } from '#shared/audit/audit.contract.ts';
import { instantText } from '#shared/domain/instant-text.ts';
import { useProcedureQuery } from '../../api/use-procedure-query.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import classes from './person-history.module.css';
import { usePersonWords } from './use-person-words.ts';

/** "Ai sửa gì, khi nào, từ đâu": every change of one record, newest first. */
export function PersonHistory({ id }: { id: string }) {
  const { t } = useTranslation('people');
  const { t: record } = useTranslation('record');
  const { value, error } = useProcedureQuery(getHistory, { entity: 'person', id });
  const { fieldWords, valueWords } = usePersonWords();

  if (error !== null) return <ErrorNotice error={error} />;
  if (value === undefined) return <p className={classes.quiet}>{t('history.loading')}</p>;
  if (value.entries.length === 0) return <p className={classes.quiet}>{t('history.empty')}</p>;
  return (
    <ol className={classes.entries} aria-label={record('tab.history')}>
      {value.entries.map((entry) => (
        <li key={entry.sequence} className={classes.entry}>
          <div className={classes.head}>
            <strong>{t(`history.${entry.action}`)}</strong>
            <span className={classes.quiet}>
              {instantText(entry.at)} · {entry.accountName}
              {entry.source !== null && ` · ${t('history.from', { source: entry.source })}`}
            </span>
          </div>
          {entry.changes.length > 0 && (
            <dl className={classes.changes}>
              {entry.changes.map((change) => (
                <div key={change.field} className={classes.change}>
                  <dt className={classes.quiet}>{fieldWords(change.field)}</dt>
                  <dd>
                    {entry.action === 'changed' && (
                      <>
                        <del className={classes.before}>{valueWords(change.field, change.before)}</del>
                        {' → '}
                      </>
                    )}
                    {valueWords(change.field, change.after)}
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </li>
      ))}
    </ol>
  );
}
