import type { ComboboxItem } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../components/select-field.tsx';
import { TextField } from '../../../components/text-field.tsx';
import panel from '../dated/dated-panel.module.css';
import { LifetimeFields } from '../dated/lifetime-fields.tsx';
import type { DatedForm } from '../dated/use-dated-form.ts';
import type { SeatDraft } from './seat-draft.ts';

export type SeatFieldsProps<Item> = {
  form: DatedForm<SeatDraft, Item>;
  readOnly: boolean;
  units: ComboboxItem[];
  posts: ComboboxItem[];
};

export function SeatFields<Item>({ form, readOnly, units, posts }: SeatFieldsProps<Item>) {
  const { t } = useTranslation('seats');
  const { draft, set, errorAt } = form;
  const common = (field: keyof SeatDraft) => ({
    label: t(`field.${field}`),
    error: errorAt(field),
    readOnly,
  });
  return (
    <>
      <SelectField
        {...common('unitId')}
        className={panel.full}
        data={units}
        value={draft.unitId}
        onChange={(unitId) => set({ unitId })}
        required
      />
      <SelectField
        {...common('postId')}
        className={panel.full}
        data={posts}
        value={draft.postId}
        onChange={(postId) => set({ postId })}
        required
      />
      <TextField
        {...common('places')}
        value={draft.places}
        onChange={(places) => set({ places })}
        inputMode="numeric"
        required
      />
      <TextField {...common('decision')} value={draft.decision} onChange={(decision) => set({ decision })} />
      <LifetimeFields draft={draft} set={set} common={common} />
    </>
  );
}
