import { useTranslation } from 'react-i18next';
import { getHistory } from '#shared/audit/audit.contract.ts';
import { useProcedureQuery } from '../../../api/use-procedure-query.ts';
import { AuditEntries } from '../../../components/audit-entries.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import classes from './person-history.module.css';
import { usePersonWords } from './use-person-words.ts';

/** Every change of one record, newest first. */
export function PersonHistory({ id }: { id: string }) {
  const { t } = useTranslation('people');
  const { t: record } = useTranslation('record');
  const { value, error } = useProcedureQuery(getHistory, { entity: 'person', id });
  const { fieldWords, valueWords } = usePersonWords();

  if (error !== null) return <ErrorNotice error={error} />;
  if (value === undefined) return <p className={classes.quiet}>{t('history.loading')}</p>;
  if (value.entries.length === 0) return <p className={classes.quiet}>{t('history.empty')}</p>;
  return (
    <div className={classes.entries}>
      <AuditEntries
        label={record('tab.history')}
        entries={value.entries}
        actionWords={(action) => t(`history.${action}`)}
        sourceWords={(source) => t('history.from', { source })}
        fieldWords={fieldWords}
        valueWords={valueWords}
      />
    </div>
  );
}
