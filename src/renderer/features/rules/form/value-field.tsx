import { Checkbox, Group, type InputWrapperProps, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { getCatalogues } from '#shared/organisation/organisation.contract.ts';
import { useProcedureQuery } from '../../../api/use-procedure-query.ts';
import { useSession } from '../../../api/use-session.ts';
import { DateField } from '../../../components/date-field/date-field.tsx';
import { SelectField } from '../../../components/select-field.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useSpeaker } from '../values/use-speaker.ts';
import type { ScalarShape, ValueShape } from '../values/value-shape.ts';
import { fieldLabel, weekdayWord, wordOf } from '../values/value-words.ts';
import classes from './rule-form.module.css';
import { type DraftRecord, entriesOf, isOneALine, type ValueDraft } from './value-draft.ts';
import { ValueTable } from './value-table.tsx';

export type ValueFieldProps = {
  /** Its key in the value; '' for a value that is this field. */
  name: string;
  shape: ValueShape;
  draft: ValueDraft;
  onChange: (draft: ValueDraft) => void;
  /** Sentences by path; `path` is this field's own. */
  errors: Record<string, string>;
  path: string;
  /** In a cell of a table the title above says what it is. */
  cellLabel?: string;
};

const weekdays = ['1', '2', '3', '4', '5', '6', '7'];

/** Fields beside each other keep one line, whichever of them has a hint. */
export const hintBelow: InputWrapperProps['inputWrapperOrder'] = ['label', 'input', 'description', 'error'];

/** The field or fields a part of a value is entered in. */
export function ValueField(props: ValueFieldProps) {
  const { name, shape, draft, onChange, errors, path, cellLabel } = props;
  const { t } = useTranslation('rules');
  const say = useSpeaker();
  const { today } = useSession();
  const title = name === '' ? t('column.value') : fieldLabel(name, say);
  const shared = {
    ...(cellLabel === undefined ? { label: title } : { 'aria-label': cellLabel }),
    error: errors[path],
  };
  if (shape.kind === 'object') {
    const record = typeof draft === 'object' && !Array.isArray(draft) ? (draft as DraftRecord) : {};
    return (
      <div className={classes.pairs}>
        {shape.fields.map((field) => (
          <div key={field.key} className={isBroad(field.shape) ? classes.full : undefined}>
            <ValueField
              name={field.key}
              shape={field.shape}
              draft={record[field.key] ?? ''}
              onChange={(part) => onChange({ ...record, [field.key]: part })}
              errors={errors}
              path={`${path}.${field.key}`}
            />
          </div>
        ))}
      </div>
    );
  }
  if (shape.kind === 'table')
    return (
      <ValueTable
        title={title}
        shape={shape}
        rows={Array.isArray(draft) ? draft : []}
        onChange={onChange}
        cell={({ column, row, label, ...cell }) => (
          <ValueField
            name={column.key}
            shape={column.shape}
            errors={errors}
            path={`${path}.${row}.${column.key}`}
            cellLabel={label}
            {...cell}
          />
        )}
      />
    );
  const text = typeof draft === 'string' ? draft : '';
  if (shape.kind === 'list') {
    const options = optionsOf(shape.of, say);
    if (options !== null)
      return (
        <Checkbox.Group
          {...shared}
          value={entriesOf(shape.of, text)}
          onChange={(chosen) => onChange(chosen.join(', '))}
        >
          <Group gap="md" my={4}>
            {options.map(({ value, label }) => (
              <Checkbox key={value} value={value} label={label} />
            ))}
          </Group>
        </Checkbox.Group>
      );
    if (isOneALine(shape.of))
      return (
        <Textarea
          {...shared}
          description={t('form.oneALine')}
          inputWrapperOrder={hintBelow}
          value={text}
          onChange={(event) => onChange(event.currentTarget.value)}
          autosize
          minRows={2}
          autoComplete="off"
          spellCheck={false}
        />
      );
    return (
      <TextField
        {...shared}
        description={t('form.commas')}
        inputWrapperOrder={hintBelow}
        value={text}
        onChange={onChange}
      />
    );
  }
  if (shape.kind === 'flag')
    return (
      <Checkbox
        {...shared}
        label={name === '' ? t('form.applies') : title}
        className={classes.flag}
        checked={text === 'true'}
        onChange={(event) => onChange(String(event.currentTarget.checked))}
      />
    );
  if (shape.kind === 'fixed')
    return <TextField {...shared} value={wordOf(shape.value, say)} onChange={() => {}} readOnly />;
  const options = optionsOf(shape, say);
  if (options !== null)
    return (
      <SelectField
        {...shared}
        data={options}
        value={text === '' ? null : text}
        onChange={(chosen) => onChange(chosen ?? '')}
        searchable={false}
      />
    );
  if (shape.kind === 'day')
    return (
      <DateField
        label={cellLabel ?? title}
        className={cellLabel === undefined ? undefined : classes.unlabelled}
        value={text === '' ? null : text}
        onChange={(day) => onChange(day ?? '')}
        today={today}
        error={errors[path]}
      />
    );
  if (name === 'from' || name === 'to') return <RankField {...shared} value={text} onChange={onChange} />;
  const hint = shape.kind === 'number' && shape.share ? t('form.percent') : undefined;
  return (
    <TextField
      {...shared}
      description={
        cellLabel === undefined ? (shape.kind === 'monthDay' ? t('form.monthDay') : hint) : undefined
      }
      inputWrapperOrder={hintBelow}
      value={text}
      onChange={onChange}
      inputMode={shape.kind === 'number' ? 'numeric' : undefined}
    />
  );
}

/** A rank is stored by its code and chosen by its name. */
function RankField(props: {
  label?: string;
  'aria-label'?: string;
  error?: string;
  value: string;
  onChange: (code: string) => void;
}) {
  const ranks = useProcedureQuery(getCatalogues, {}).value?.ranks ?? [];
  return (
    <SelectField
      {...props}
      data={ranks.map(({ code, name }) => ({ value: code, label: name }))}
      value={props.value === '' ? null : props.value}
      onChange={(code) => props.onChange(code ?? '')}
    />
  );
}

function optionsOf(shape: ScalarShape, say: ReturnType<typeof useSpeaker>) {
  if (shape.kind === 'weekday') return weekdays.map((day) => ({ value: day, label: weekdayWord(day, say) }));
  if (shape.kind === 'choice') return shape.options.map((one) => ({ value: one, label: wordOf(one, say) }));
  return null;
}

const isBroad = (shape: ValueShape) =>
  shape.kind === 'table' || (shape.kind === 'list' && isOneALine(shape.of));
