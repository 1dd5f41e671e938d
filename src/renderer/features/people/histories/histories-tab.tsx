import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPlus } from '@tabler/icons-react';
import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HistoryKind } from '#shared/people/histories.ts';
import { getRecord } from '#shared/people/record.contract.ts';
import { useProcedureQuery } from '../../../api/use-procedure-query.ts';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { askBeforeLeaving } from '../../../components/unsaved-changes.ts';
import { rowDraft } from '../record/record-draft.ts';
import { RecordRemarks } from '../record/record-remarks.tsx';
import { useRecordWords } from '../record/use-record-words.ts';
import classes from './history.module.css';
import { HistoryRowForm } from './history-row-form.tsx';
import { shownKinds } from './history-shapes.ts';
import { HistoryTable, type ShownRow } from './history-table.tsx';
import { useRowRemoval } from './use-row-removal.ts';

/** One row at a time is entered; `turn` begins a fresh form for the next one. */
type Editing = { kind: HistoryKind; row: ShownRow | null; turn: number };

export type HistoriesTabProps = {
  personId: string;
  readOnly: boolean;
  /** Before somebody: Ctrl+S is its own. */
  shown: boolean;
  onDirty: (dirty: boolean) => void;
};

/** "Quá trình": every dated part of the record, one short table below the other as on the paper form. */
export function HistoriesTab({ personId, readOnly, shown, onDirty }: HistoriesTabProps) {
  const { t } = useTranslation('record');
  const { value: record, error, refetch } = useProcedureQuery(getRecord, { id: personId });
  const { rowText } = useRecordWords();
  const { remove } = useRowRemoval();
  const [editing, setEditing] = useState<Editing | null>(null);
  const dirty = useRef(false);
  const box = useRef<HTMLDivElement>(null);
  const mark = useCallback(
    (now: boolean) => {
      dirty.current = now;
      onDirty(now);
    },
    [onDirty],
  );

  if (record === undefined) return error === null ? null : <ErrorNotice error={error} />;
  const { revision } = record.person;

  // Only what is typed here would be lost; another tab keeps its own.
  const leaving = (leave: () => void) => (dirty.current ? askBeforeLeaving(leave) : leave());
  const edit = (kind: HistoryKind, row: ShownRow | null) => leaving(() => setEditing({ kind, row, turn: 0 }));
  function close(kind: HistoryKind) {
    mark(false);
    setEditing(null);
    box.current?.querySelector<HTMLElement>(`[data-add="${kind}"]`)?.focus();
  }

  function rowsOf(kind: HistoryKind): ShownRow[] {
    return (record?.histories[kind] ?? []).map((row) => ({
      id: row.id,
      draft: rowDraft(kind, row),
      nameThen: record?.unitNames[row.id] ?? record?.partyOrgNames[row.id],
    }));
  }

  function saved(kind: HistoryKind, name: string, next: boolean) {
    notifications.show({ message: t('row.saved', { kind: t(`kind.${kind}`), row: name }) });
    if (next) setEditing((now) => ({ kind, row: null, turn: (now?.turn ?? 0) + 1 }));
    else close(kind);
  }

  function goTo(rowId: string) {
    const row = box.current?.querySelector<HTMLElement>(`tr[data-row="${CSS.escape(rowId)}"]`);
    row?.scrollIntoView({ block: 'center' });
    row?.querySelector('button')?.focus();
  }

  const formOf = ({ kind, row, turn }: Editing) => (
    <HistoryRowForm
      key={`${row?.id ?? 'new'}-${turn}`}
      personId={personId}
      revision={revision}
      kind={kind}
      row={row === null ? null : (rowsOf(kind).find(({ id }) => id === row.id) ?? row)}
      refetch={refetch}
      shown={shown}
      onDirty={mark}
      onSaved={(_id, name, next) => saved(kind, name, next)}
      onLeave={() => leaving(() => close(kind))}
    />
  );

  return (
    <div ref={box}>
      <RecordRemarks remarks={record.remarks} onGo={goTo} />
      {shownKinds.map((kind) => {
        const rows = rowsOf(kind);
        const open = editing?.kind === kind ? editing : null;
        return (
          <section key={kind} className={classes.section} aria-label={t(`kind.${kind}`)}>
            <div className={classes.head}>
              <h3 className={classes.title}>{t(`kind.${kind}`)}</h3>
              <span className={classes.count}>{rows.length === 0 ? t('row.none') : rows.length}</span>
              {!readOnly && (
                <Button
                  variant="subtle"
                  size="compact-sm"
                  data-add={kind}
                  leftSection={<IconPlus size="0.875rem" stroke={1.8} />}
                  aria-label={t('row.addTo', { kind: t(`kind.${kind}`) })}
                  onClick={() => edit(kind, null)}
                >
                  {t('row.add')}
                </Button>
              )}
            </div>
            {open !== null && formOf(open)}
            {rows.length > 0 && (
              <HistoryTable
                kind={kind}
                rows={rows.filter(({ id }) => id !== open?.row?.id)}
                writable={!readOnly}
                onEdit={(row) => edit(kind, row)}
                onRemove={(row) =>
                  void remove({ personId, revision, kind, id: row.id, name: rowText(kind, row.draft) })
                }
              />
            )}
          </section>
        );
      })}
    </div>
  );
}
