import type { ComboboxItem } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { enterGoesOn } from '../../../components/enter-goes-on.ts';
import { SelectField } from '../../../components/select-field.tsx';
import { TextField } from '../../../components/text-field.tsx';
import type { DatedDraft } from './dated-draft.ts';
import classes from './dated-panel.module.css';
import { LifetimeFields } from './lifetime-fields.tsx';
import { type Side, sideWords } from './side.ts';
import type { DatedForm } from './use-dated-form.ts';

export type DatedFieldsProps = {
  side: Side;
  form: DatedForm<DatedDraft, unknown>;
  kinds: ComboboxItem[];
  /** One to be added: it still needs the decision it is set up by. */
  isNew: boolean;
  readOnly: boolean;
  /** Fields of what changes from a day on together with the name. */
  state: ReactNode;
  children: ReactNode;
};

/** The form of one unit or Party organisation; below it whatever else can be done with it. */
export function DatedFields({ side, form, kinds, isNew, readOnly, state, children }: DatedFieldsProps) {
  const { t } = useTranslation([...sideWords]);
  const { draft, set, errorAt } = form;
  const common = (field: keyof DatedDraft) => ({
    label: t(`${side}:field.${field}`),
    error: errorAt(field),
    readOnly,
  });
  return (
    <form className={classes.fields} onKeyDown={enterGoesOn} onSubmit={(event) => event.preventDefault()}>
      <TextField {...common('code')} value={draft.code} onChange={(code) => set({ code })} required />
      <SelectField
        {...common('kind')}
        data={kinds}
        value={draft.kind}
        onChange={(kind) => set({ kind })}
        required
      />
      <TextField
        {...common('name')}
        className={classes.full}
        value={draft.name}
        onChange={(name) => set({ name })}
        required
      />
      {state}
      {isNew && (
        <TextField
          {...common('decision')}
          className={classes.full}
          value={draft.decision}
          onChange={(decision) => set({ decision })}
        />
      )}
      <LifetimeFields draft={draft} set={set} common={common} />
      <p className={classes.hint}>{t(`${side}:closedHint`)}</p>
      {children}
    </form>
  );
}
