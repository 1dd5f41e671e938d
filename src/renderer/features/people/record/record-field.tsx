import type { LocalDate } from '#shared/domain/local-date.ts';
import { earliest, parsePartialDate } from '#shared/domain/partial-date.ts';
import { getCatalogues } from '#shared/organisation/organisation.contract.ts';
import { useProcedureQuery } from '../../../api/use-procedure-query.ts';
import { DateField } from '../../../components/date-field/date-field.tsx';
import { SelectField } from '../../../components/select-field.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { SuggestField } from '../suggest-field.tsx';
import { usePartyOrgOptions, useUnitOptions } from '../use-units.ts';
import type { FieldInput, FieldShape } from './field-shape.ts';
import { type ChoiceName, choices } from './record-choices.ts';
import classes from './record-field.module.css';
import { useRecordWords } from './use-record-words.ts';

export type RecordFieldProps = {
  shape: FieldShape;
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
  today: LocalDate;
  readOnly: boolean;
  /** From when the row holds, as typed: units and organisations of that time are offered. */
  from: string;
};

type Common = Pick<RecordFieldProps, 'value' | 'onChange' | 'error' | 'today' | 'readOnly' | 'from'> & {
  label: string;
};
type Element = (props: Common) => React.ReactNode;

/** One field of the record by its description: the same field looks and works the same wherever it stands. */
export function RecordField({ shape, ...rest }: RecordFieldProps) {
  const { labelOf } = useRecordWords();
  const Field = elementOf(shape.input);
  return (
    <div className={classes.cell} data-wide={shape.wide}>
      <Field {...rest} label={labelOf(shape)} />
    </div>
  );
}

function elementOf(input: FieldInput): Element {
  switch (input) {
    case 'text':
    case 'year':
      return Text;
    case 'post':
      return Post;
    case 'date':
      return PartialDay;
    case 'day':
      return WholeDay;
    case 'rank':
      return Rank;
    case 'unit':
      return Unit;
    case 'partyOrg':
      return PartyOrg;
    default:
      return choiceElements[input];
  }
}

function Text({ label, value, onChange, error, readOnly }: Common) {
  return <TextField label={label} value={value} onChange={onChange} error={error} readOnly={readOnly} />;
}

function Post({ label, value, onChange, error, readOnly }: Common) {
  const posts = useProcedureQuery(getCatalogues, {}).value?.posts ?? [];
  return <SuggestField {...{ label, value, onChange, error, readOnly }} suggestions={posts} />;
}

function dateProps({ label, value, onChange, error, readOnly, today }: Common) {
  const change = (next: string | null) => onChange(next ?? '');
  return { label, error, readOnly, today, value: value || null, onChange: change };
}

function PartialDay(props: Common) {
  return <DateField {...dateProps(props)} partial />;
}

function WholeDay(props: Common) {
  return <DateField {...dateProps(props)} />;
}

function Choice({ options, ...props }: Common & { options: { value: string; label: string }[] }) {
  return (
    <SelectField
      label={props.label}
      data={options}
      value={props.value || null}
      onChange={(next) => props.onChange(next ?? '')}
      error={props.error}
      readOnly={props.readOnly}
      clearable={!props.readOnly}
    />
  );
}

function Rank(props: Common) {
  const ranks = useProcedureQuery(getCatalogues, {}).value?.ranks ?? [];
  return <Choice {...props} options={ranks.map(({ code, name }) => ({ value: code, label: name }))} />;
}

function Unit(props: Common) {
  return <Choice {...props} options={useUnitOptions(dayOf(props.from), props.value || null)} />;
}

function PartyOrg(props: Common) {
  return <Choice {...props} options={usePartyOrgOptions(dayOf(props.from), props.value || null)} />;
}

function choiceOf(name: ChoiceName): Element {
  const values: readonly string[] = choices[name];
  return function ShortList(props) {
    const { choice } = useRecordWords();
    return <Choice {...props} options={values.map((value) => ({ value, label: choice(name, value) }))} />;
  };
}

/** Made once: an element of its own on every drawing would lose the keyboard. */
const choiceElements: Record<ChoiceName, Element> = {
  assignmentKind: choiceOf('assignmentKind'),
  leaveReason: choiceOf('leaveReason'),
  membershipEnd: choiceOf('membershipEnd'),
  grade: choiceOf('grade'),
  subject: choiceOf('subject'),
  trainingKind: choiceOf('trainingKind'),
  side: choiceOf('side'),
  yesNo: choiceOf('yesNo'),
  secrecy: choiceOf('secrecy'),
};

function dayOf(typed: string): LocalDate | null {
  const date = parsePartialDate(typed);
  return date === null ? null : earliest(date);
}
