import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSpeaker } from '../values/use-speaker.ts';
import type { ValueShape } from '../values/value-shape.ts';
import { fieldLabel } from '../values/value-words.ts';
import classes from './rule-form.module.css';
import { type DraftRecord, newRow, ROW_ID, type ValueDraft } from './value-draft.ts';
import { ValueField } from './value-field.tsx';

export type ValueTableProps = {
  title: string;
  shape: Extract<ValueShape, { kind: 'table' }>;
  rows: readonly DraftRecord[];
  onChange: (rows: ValueDraft) => void;
  errors: Record<string, string>;
  path: string;
};

/** A value that is a table: its rows are changed, added and taken out. */
export function ValueTable({ title, shape, rows, onChange, errors, path }: ValueTableProps) {
  const { t } = useTranslation('rules');
  const say = useSpeaker();
  const body = useRef<HTMLTableSectionElement>(null);

  function add() {
    onChange([...rows, newRow(shape.columns)]);
    // The new row is there after the next drawing.
    requestAnimationFrame(() => body.current?.lastElementChild?.querySelector('input')?.focus());
  }

  return (
    <div>
      <table className={classes.table} aria-label={title}>
        <caption>{title}</caption>
        <thead>
          <tr>
            {shape.columns.map(({ key }) => (
              <th key={key} scope="col">
                {fieldLabel(key, say)}
              </th>
            ))}
            <th scope="col" aria-label={t('form.removeRow')} />
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map((row, at) => (
            <tr key={String(row[ROW_ID])}>
              {shape.columns.map(({ key, shape: cell }) => (
                <td key={key} data-kind={cell.kind}>
                  <ValueField
                    name={key}
                    shape={cell}
                    draft={row[key] ?? ''}
                    onChange={(draft) =>
                      onChange(rows.map((one) => (one === row ? { ...row, [key]: draft } : one)))
                    }
                    errors={errors}
                    path={`${path}.${at}.${key}`}
                    cellLabel={t('form.cell', { label: fieldLabel(key, say), row: at + 1 })}
                  />
                </td>
              ))}
              <td>
                <ActionIcon
                  color="gray"
                  aria-label={t('form.removeRowOf', { row: at + 1 })}
                  title={t('form.removeRow')}
                  onClick={() => onChange(rows.filter((one) => one !== row))}
                >
                  <IconTrash size="1rem" stroke={1.6} />
                </ActionIcon>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconPlus size="0.875rem" stroke={1.8} />}
        onClick={add}
      >
        {t('form.addRow')}
      </Button>
    </div>
  );
}
