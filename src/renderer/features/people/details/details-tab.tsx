import { notifications } from '@mantine/notifications';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '#shared/contract/define.ts';
import { getRecord } from '#shared/people/record.contract.ts';
import { useProcedureQuery } from '../../../api/use-procedure-query.ts';
import { useSession } from '../../../api/use-session.ts';
import { enterGoesOn } from '../../../components/enter-goes-on.ts';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { FormFooter } from '../../../components/form-footer.tsx';
import { panelBody } from '../../../components/side-panel.tsx';
import { PersonPhoto } from '../attachments/person-photo.tsx';
import { RecordChanged } from '../conflict/record-changed.tsx';
import fieldClasses from '../record/record-field.module.css';
import { RecordField } from '../record/record-field.tsx';
import { useRecordWords } from '../record/use-record-words.ts';
import { type DetailGroup, detailGroups, detailShapes } from './detail-shapes.ts';
import classes from './details-tab.module.css';
import { SecrecyField } from './secrecy-field.tsx';
import { useDetailsForm } from './use-details-form.ts';

export type DetailsTabProps = {
  personId: string;
  readOnly: boolean;
  /** Before somebody: Ctrl+S is its own. */
  shown: boolean;
  onDirty: (dirty: boolean) => void;
};

/** "Lý lịch": what the paper record holds beside the list, in the order of form 2-KNĐ. */
export function DetailsTab(props: DetailsTabProps) {
  const { value, error, refetch } = useProcedureQuery(getRecord, { id: props.personId });
  if (value === undefined) return error === null ? null : <ErrorNotice error={error} />;
  return <DetailsForm {...props} record={value} refetch={refetch} />;
}

type FormProps = DetailsTabProps & { record: OutputOf<typeof getRecord>; refetch: () => void };

function DetailsForm({ personId, readOnly, shown, onDirty, record, refetch }: FormProps) {
  const { t } = useTranslation('record');
  const { today } = useSession();
  const { person, details } = record;
  const form = useDetailsForm(personId, person.revision, details, refetch);
  const { valueText, labelOf } = useRecordWords();
  const box = useRef<HTMLFormElement>(null);
  const [refusals, setRefusals] = useState(0);
  useEffect(() => {
    if (refusals > 0) box.current?.querySelector<HTMLInputElement>('[aria-invalid="true"]')?.focus();
  }, [refusals]);
  useEffect(() => onDirty(form.dirty), [onDirty, form.dirty]);

  async function save() {
    if (await form.save()) notifications.show({ message: t('details.saved', { name: person.fullName }) });
    else setRefusals((count) => count + 1);
  }

  const fieldset = ({ group, fields }: DetailGroup) => (
    <fieldset
      key={group}
      className={`${fieldClasses.grid} ${classes.group}`}
      aria-label={t(`group.${group}`)}
    >
      {fields.map((shape) => (
        <RecordField
          key={shape.name}
          shape={shape}
          value={form.draft[shape.name] ?? ''}
          onChange={(value) => form.set(shape.name, value)}
          error={form.errors[shape.name]}
          today={today}
          readOnly={readOnly}
          from=""
        />
      ))}
    </fieldset>
  );
  const shapeOf = (field: string) => detailShapes.find(({ name }) => name === field);
  return (
    <>
      <div className={panelBody}>
        <form
          ref={box}
          className={classes.fields}
          onKeyDown={enterGoesOn}
          onSubmit={(event) => event.preventDefault()}
        >
          <div className={classes.top}>
            <div className={classes.beside}>
              {detailGroups.filter(({ group }) => BESIDE_PHOTO.has(group)).map(fieldset)}
            </div>
            <PersonPhoto personId={personId} name={person.fullName} readOnly={readOnly} />
          </div>
          {detailGroups.filter(({ group }) => !BESIDE_PHOTO.has(group)).map(fieldset)}
        </form>
      </div>
      {form.error !== null && <ErrorNotice error={form.error} />}
      {form.foreign.length > 0 && (
        <RecordChanged
          name={person.fullName}
          changes={form.foreign}
          fieldWords={(field) => {
            const shape = shapeOf(field);
            return shape === undefined ? field : labelOf(shape);
          }}
          valueWords={(field, value) => valueText(shapeOf(field)?.input ?? 'text', value)}
          onKeepMine={form.keepMine}
          onTakeTheirs={form.takeTheirs}
        />
      )}
      {!readOnly && shown && (
        <FormFooter
          onSave={() => void save()}
          saving={form.saving}
          disabled={!form.dirty}
          extra={<SecrecyField person={person} />}
        />
      )}
    </>
  );
}

/** As on the paper form, the portrait stands in the corner beside names and places. */
const BESIDE_PHOTO = new Set<DetailGroup['group']>(['names', 'places']);
