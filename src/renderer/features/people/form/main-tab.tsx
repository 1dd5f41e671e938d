import { useTranslation } from 'react-i18next';
import type { Person } from '#shared/people/people.contract.ts';
import { useSession } from '../../../api/use-session.ts';
import { panelRemark } from '../../../components/side-panel.tsx';
import { PersonFields } from './person-fields.tsx';
import { SinceField } from './since-field.tsx';
import type { PersonForm } from './use-person-form.ts';

export type MainTabProps = { person: Person | null; form: PersonForm; readOnly: boolean };

/** "Thông tin chính": the fields of the official list. */
export function MainTab({ person, form, readOnly }: MainTabProps) {
  const { t } = useTranslation('people');
  const { may, today } = useSession();
  return (
    <>
      {person?.binned && <p className={panelRemark}>{t('panel.binned')}</p>}
      {!may('people.write') && <p className={panelRemark}>{t('panel.readOnly')}</p>}
      <PersonFields
        draft={form.draft}
        errors={form.errors}
        today={today}
        readOnly={readOnly}
        onChange={form.set}
        dating={<SinceField form={form} added={person === null} today={today} />}
      />
    </>
  );
}
