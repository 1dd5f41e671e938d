import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { HistoryKind } from '#shared/people/histories.ts';
import type { Draft } from '../conflict/record-conflict.ts';
import { useRecordWords } from '../record/use-record-words.ts';
import classes from './history.module.css';
import { shapeOf } from './history-shapes.ts';

export type ShownRow = {
  id: string;
  draft: Draft;
  /** What its unit or Party organisation was called at the time. */
  nameThen: string | undefined;
};

export type HistoryTableProps = {
  kind: HistoryKind;
  rows: readonly ShownRow[];
  writable: boolean;
  onEdit: (row: ShownRow) => void;
  onRemove: (row: ShownRow) => void;
};

/** Rows of one history: when, what, and small below it decision and note. */
export function HistoryTable({ kind, rows, writable, onEdit, onRemove }: HistoryTableProps) {
  const { t } = useTranslation('record');
  const { fieldText, timeText, rowText } = useRecordWords();
  const { fields, line } = shapeOf(kind);
  const small = fields.map(({ name }) => name).filter((name) => !line.includes(name) && !DATES.has(name));

  function text({ draft, nameThen }: ShownRow, name: string): string {
    // The usual kind of assignment goes without saying.
    if (kind === 'assignment' && name === 'kind' && draft.kind === 'official') return '';
    const named = name === 'unitId' || name === 'partyOrgId';
    return (named ? nameThen : undefined) ?? fieldText(kind, draft, name);
  }

  return (
    <table className={classes.table} aria-label={t(`kind.${kind}`)}>
      <tbody>
        {rows.map((row) => {
          const name = rowText(kind, row.draft);
          const below = small.map((field) => text(row, field)).filter((part) => part !== '');
          const when = timeText(kind, row.draft);
          return (
            <tr key={row.id} data-row={row.id} onDoubleClick={() => writable && onEdit(row)}>
              {when !== '' && <td className={classes.when}>{when}</td>}
              <td>
                <div className={classes.parts}>
                  {line.map((field) => {
                    const part = text(row, field);
                    if (part === '') return null;
                    return (
                      <span key={field} className={field === line[0] ? classes.main : undefined}>
                        {part}
                      </span>
                    );
                  })}
                </div>
                {below.length > 0 && <div className={classes.below}>{below.join(' · ')}</div>}
              </td>
              {writable && (
                <td className={classes.actions}>
                  <Button
                    variant="subtle"
                    size="compact-xs"
                    aria-label={t('row.editOf', { row: name })}
                    onClick={() => onEdit(row)}
                  >
                    {t('row.edit')}
                  </Button>
                  <Button
                    variant="subtle"
                    color="gray"
                    size="compact-xs"
                    aria-label={t('row.removeOf', { row: name })}
                    onClick={() => onRemove(row)}
                  >
                    {t('row.remove')}
                  </Button>
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const DATES = new Set(['from', 'to', 'returnedOn', 'year']);
