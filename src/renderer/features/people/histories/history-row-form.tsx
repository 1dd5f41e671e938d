import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../api/use-session.ts';
import { enterGoesOn } from '../../../components/enter-goes-on.ts';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { escapeCloses } from '../../../components/escape-closes.ts';
import { RecordChanged } from '../conflict/record-changed.tsx';
import fieldClasses from '../record/record-field.module.css';
import { RecordField } from '../record/record-field.tsx';
import { useRecordWords } from '../record/use-record-words.ts';
import classes from './history.module.css';
import { shapeOf } from './history-shapes.ts';
import { type RowFormInput, useRowForm } from './use-row-form.ts';

export type HistoryRowFormProps = RowFormInput & {
  /** The tab with this form is before somebody: Ctrl+S is its own. */
  shown: boolean;
  /** Tells whether leaving would lose something. */
  onDirty: (dirty: boolean) => void;
  /** `next`: another empty row is wanted. */
  onSaved: (id: string, name: string, next: boolean) => void;
  onLeave: () => void;
};

/** One row being entered, in place: Enter goes on, Ctrl+S saves, Esc leaves. */
export function HistoryRowForm({ shown, onDirty, onSaved, onLeave, ...input }: HistoryRowFormProps) {
  const { kind, row } = input;
  const { t } = useTranslation('record');
  const { t: common } = useTranslation('common');
  const { today } = useSession();
  const form = useRowForm(input);
  const { rowText, fieldName, valueText } = useRecordWords();
  const box = useRef<HTMLFormElement>(null);
  const [refusals, setRefusals] = useState(0);
  const title = t(row === null ? 'row.newRow' : 'row.editRow', { kind: t(`kind.${kind}`).toLowerCase() });
  useHotkeys([['mod+S', () => shown && void save(false)]], []);

  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' });
    box.current?.querySelector('input')?.focus();
  }, []);
  useEffect(() => {
    if (refusals > 0) box.current?.querySelector<HTMLInputElement>('[aria-invalid="true"]')?.focus();
  }, [refusals]);
  useEffect(() => onDirty(form.dirty), [onDirty, form.dirty]);

  async function save(next: boolean) {
    if (form.saving) return;
    const name = rowText(kind, form.draft);
    const id = await form.save();
    if (id === null) setRefusals((count) => count + 1);
    else onSaved(id, name, next);
  }

  function onKeyDown(event: KeyboardEvent<HTMLFormElement>) {
    enterGoesOn(event);
    if (event.key !== 'Escape') return;
    escapeCloses(onLeave)(event);
    // The panel around it stays open.
    event.stopPropagation();
  }

  return (
    <form
      ref={box}
      className={classes.form}
      aria-label={title}
      onKeyDown={onKeyDown}
      onSubmit={(event) => event.preventDefault()}
    >
      <div className={fieldClasses.grid}>
        {shapeOf(kind).fields.map((shape) => (
          <RecordField
            key={shape.name}
            shape={shape}
            value={form.draft[shape.name] ?? ''}
            onChange={(value) => form.set(shape.name, value)}
            error={form.errors[shape.name]}
            today={today}
            readOnly={false}
            from={form.draft.from ?? ''}
          />
        ))}
      </div>
      {form.error !== null && <ErrorNotice error={form.error} />}
      {form.foreign.length > 0 && (
        <RecordChanged
          name={rowText(kind, form.draft)}
          changes={form.foreign}
          fieldWords={(field) => fieldName(kind, field)}
          valueWords={(field, value) =>
            valueText(shapeOf(kind).fields.find(({ name }) => name === field)?.input ?? 'text', value)
          }
          onKeepMine={form.keepMine}
          onTakeTheirs={form.takeTheirs}
        />
      )}
      <div className={classes.formFoot}>
        <Button onClick={() => void save(false)} loading={form.saving} title="Ctrl+S">
          {common('action.save')}
        </Button>
        {row === null && (
          <Button variant="default" onClick={() => void save(true)} disabled={form.saving}>
            {t('row.saveNext')}
          </Button>
        )}
        <Button variant="subtle" color="gray" onClick={onLeave} disabled={form.saving}>
          {common('action.cancel')}
        </Button>
      </div>
    </form>
  );
}
