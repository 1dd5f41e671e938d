import { useTranslation } from 'react-i18next';
import { getHistory } from '#shared/audit/audit.contract.ts';
import { useProcedureQuery } from '../../../api/use-procedure-query.ts';
import { useSession } from '../../../api/use-session.ts';
import { AuditEntries } from '../../../components/audit-entries.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { auditField, auditValue } from './audit-words.ts';
import classes from './history.module.css';

export type AuditTrailProps = {
  entity: 'unit' | 'partyOrg';
  id: string;
  /** What a stored id or kind is called; undefined when it is neither. */
  nameOf: (field: string, stored: string) => string | undefined;
};

/** "Ai sửa gì, khi nào": every change of one unit or Party organisation, the newest first. */
export function AuditTrail({ entity, id, nameOf }: AuditTrailProps) {
  const { t } = useTranslation('organisation');
  const { may } = useSession();
  const { value, error } = useProcedureQuery(getHistory, { entity, id }, { enabled: may('people.read') });
  if (!may('people.read')) return null;
  const fieldWords = (field: string) => {
    const known = auditField(field);
    return known === null ? field : t(`audit.field.${known}`);
  };
  const valueWords = (field: string, stored: string | number | null) => {
    const value = auditValue(field, stored);
    if (value.kind === 'nothing') return t('audit.nothing');
    if (value.kind === 'flag') return t(value.on ? 'audit.yes' : 'audit.no');
    return value.kind === 'date' ? value.text : (nameOf(field, value.text) ?? value.text);
  };
  return (
    <section className={classes.section}>
      <h3 className={classes.title}>{t('audit.title')}</h3>
      {error !== null && <ErrorNotice error={error} />}
      {value?.entries.length === 0 && <p className={classes.quiet}>{t('audit.empty')}</p>}
      <AuditEntries
        label={t('audit.title')}
        entries={value?.entries ?? []}
        actionWords={(action) => t(`audit.${action}`)}
        sourceWords={(source) => t('audit.from', { source })}
        fieldWords={fieldWords}
        valueWords={valueWords}
      />
    </section>
  );
}
