import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSpeaker } from '../values/use-speaker.ts';
import type { ShapeField, ValueShape } from '../values/value-shape.ts';
import { fieldLabel } from '../values/value-words.ts';
import classes from './rule-form.module.css';
import { type DraftRecord, newRow, ROW_ID, type ValueDraft } from './value-draft.ts';

export type ValueTableProps = {
  title: string;
  shape: Extract<ValueShape, { kind: 'table' }>;
  rows: readonly DraftRecord[];
  onChange: (rows: ValueDraft) => void;
  /** The field of one cell; `label` says for a screen reader which one it is. */
  cell: (field: TableCell) => ReactNode;
};

export type TableCell = {
  column: ShapeField;
  row: number;
  label: string;
  draft: ValueDraft;
  onChange: (draft: ValueDraft) => void;
};

/** A value that is a table: its rows are changed, added and taken out. */
export function ValueTable({ title, shape, rows, onChange, cell }: ValueTableProps) {
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
              {shape.columns.map((column) => (
                <td key={column.key} data-kind={column.shape.kind}>
                  {cell({
                    column,
                    row: at,
                    label: t('form.cell', { label: fieldLabel(column.key, say), row: at + 1 }),
                    draft: row[column.key] ?? '',
                    onChange: (draft) =>
                      onChange(rows.map((one) => (one === row ? { ...row, [column.key]: draft } : one))),
                  })}
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
