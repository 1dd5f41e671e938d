import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Unit } from '#shared/organisation/organisation.contract.ts';
import { type PartyOrg, partyOrgKinds } from '#shared/organisation/party-orgs.contract.ts';
import { useSession } from '../../../api/use-session.ts';
import { DateField } from '../../../components/date-field/date-field.tsx';
import { enterGoesOn } from '../../../components/enter-goes-on.ts';
import { SelectField } from '../../../components/select-field.tsx';
import { TextField } from '../../../components/text-field.tsx';
import classes from '../dated/dated-panel.module.css';
import type { DatedForm } from '../dated/use-dated-form.ts';
import type { PartyDraft } from './party-draft.ts';
import type { PartyItem } from './party-items.ts';
import { PartyStateFields } from './party-state-fields.tsx';

export type PartyFieldsProps = {
  form: DatedForm<PartyDraft, PartyOrg>;
  partyOrgs: readonly PartyItem[];
  units: readonly Unit[];
  /** Null: one to be added. */
  id: string | null;
  readOnly: boolean;
  children: ReactNode;
};

export function PartyFields({ form, partyOrgs, units, id, readOnly, children }: PartyFieldsProps) {
  const { t } = useTranslation('partyOrgs');
  const { today } = useSession();
  const { draft, set, errorAt } = form;
  const common = (field: keyof PartyDraft) => ({
    label: t(`field.${field}`),
    error: errorAt(field),
    readOnly,
  });
  return (
    <form className={classes.fields} onKeyDown={enterGoesOn} onSubmit={(event) => event.preventDefault()}>
      <TextField {...common('code')} value={draft.code} onChange={(code) => set({ code })} required />
      <SelectField
        {...common('kind')}
        data={partyOrgKinds.map((kind) => ({ value: kind, label: t(`kindLong.${kind}`) }))}
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
      <PartyStateFields
        value={draft}
        onChange={set}
        errorAt={errorAt}
        partyOrgs={partyOrgs}
        units={units}
        id={id}
        readOnly={readOnly}
      />
      {id === null && (
        <TextField
          {...common('decision')}
          className={classes.full}
          value={draft.decision}
          onChange={(decision) => set({ decision })}
        />
      )}
      <DateField
        {...common('validFrom')}
        value={draft.validFrom}
        onChange={(validFrom) => set({ validFrom })}
        today={today}
      />
      <DateField
        {...common('validTo')}
        value={draft.validTo}
        onChange={(validTo) => set({ validTo })}
        today={today}
      />
      <p className={classes.hint}>{t('closedHint')}</p>
      {children}
    </form>
  );
}
