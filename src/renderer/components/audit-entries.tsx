import type { HistoryEntry } from '#shared/audit/audit.contract.ts';
import { instantText } from '#shared/domain/instant-text.ts';
import classes from './audit-entries.module.css';

type Value = HistoryEntry['changes'][number]['before'];

export type AuditEntriesProps = {
  label: string;
  entries: readonly HistoryEntry[];
  actionWords: (action: HistoryEntry['action']) => string;
  /** "từ danh-sach.xlsx" */
  sourceWords: (source: string) => string;
  fieldWords: (field: string) => string;
  valueWords: (field: string, stored: Value) => string;
};

/** "Ai sửa gì, khi nào, từ đâu": changes of one thing, each with what was before and after. */
export function AuditEntries(props: AuditEntriesProps) {
  const { label, entries, actionWords, sourceWords, fieldWords, valueWords } = props;
  return (
    <ol className={classes.entries} aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.sequence} className={classes.entry}>
          <div className={classes.head}>
            <strong>{actionWords(entry.action)}</strong>
            <span className={classes.quiet}>
              {instantText(entry.at)} · {entry.accountName}
              {entry.source !== null && ` · ${sourceWords(entry.source)}`}
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
                        <del className={classes.quiet}>{valueWords(change.field, change.before)}</del>
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
