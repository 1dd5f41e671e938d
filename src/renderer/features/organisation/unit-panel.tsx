import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Unit, unitKinds } from '#shared/organisation/organisation.contract.ts';
import { useSession } from '../../api/use-session.ts';
import { DateField } from '../../components/date-field/date-field.tsx';
import { enterGoesOn } from '../../components/enter-goes-on.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { FormFooter } from '../../components/form-footer.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { panelBody, panelRemark, SidePanel } from '../../components/side-panel.tsx';
import { TextField } from '../../components/text-field.tsx';
import { askBeforeLeaving } from '../../components/unsaved-changes.ts';
import { newUnitDraft, possibleParents, unitDraftOf } from './unit-draft.ts';
import classes from './unit-panel.module.css';
import { useUnitForm } from './use-unit-form.ts';

export type UnitPanelProps = {
  /** Null: a unit to be added. */
  unit: Unit | null;
  units: readonly Unit[];
  onClose: () => void;
  onSaved: (unit: Unit) => void;
  onPeople: (unit: Unit) => void;
};

/** One unit beside the list. */
export function UnitPanel({ unit, units, onClose, onSaved, onPeople }: UnitPanelProps) {
  const { t } = useTranslation('organisation');
  const { may, today } = useSession();
  const form = useUnitForm(unit, unit === null ? newUnitDraft(units) : unitDraftOf(unit));
  const { draft, set, errorAt } = form;
  const readOnly = !may('organisation.write');
  const common = (field: keyof typeof draft) => ({
    label: t(`field.${field}`),
    error: errorAt(field),
    readOnly,
  });
  const kinds = unitKinds.map((kind) => ({ value: kind, label: t(`kindLong.${kind}`) }));
  const parents = possibleParents(units, unit?.id ?? null).map(({ id, name }) => ({
    value: id,
    label: name,
  }));

  async function save() {
    const saved = await form.save();
    if (saved === null) return;
    notifications.show({ message: t('panel.saved', { name: saved.name }) });
    onSaved(saved);
  }

  return (
    <SidePanel title={unit?.name ?? t('panel.new')} onClose={() => askBeforeLeaving(onClose)}>
      {readOnly && <p className={panelRemark}>{t('panel.readOnly')}</p>}
      <form
        className={`${panelBody} ${classes.fields}`}
        onKeyDown={enterGoesOn}
        onSubmit={(event) => event.preventDefault()}
      >
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
        <SelectField
          {...common('parentId')}
          className={classes.full}
          data={parents}
          value={draft.parentId}
          onChange={(parentId) => set({ parentId })}
          clearable={!readOnly}
        />
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
        {unit !== null && unit.people > 0 && (
          <Button
            variant="default"
            className={classes.full}
            leftSection={<IconUsers size="1rem" stroke={1.6} />}
            onClick={() => onPeople(unit)}
          >
            {t('panel.showPeople', { count: unit.people })}
          </Button>
        )}
      </form>
      {form.error !== null && <ErrorNotice error={form.error} />}
      {form.outdated && (
        <div className={classes.outdated} role="alert">
          {t('panel.changed')}
          <Button variant="default" onClick={form.takeTheirs}>
            {t('panel.takeTheirs')}
          </Button>
        </div>
      )}
      {!readOnly && <FormFooter onSave={() => void save()} saving={form.saving} disabled={!form.dirty} />}
    </SidePanel>
  );
}
