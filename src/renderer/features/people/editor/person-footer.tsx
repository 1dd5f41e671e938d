import { Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Person } from '#shared/people/people.contract.ts';
import { FormFooter } from '../../../components/form-footer.tsx';

export type PersonFooterProps = {
  person: Person | null;
  dirty: boolean;
  saving: boolean;
  onSave: () => void;
  onSaveAndAddNext: () => void;
  onBin: (person: Person) => void;
  onRestore: (person: Person) => void;
};

/** What can be done with a record: save it, go on with the next person, take it out of the list or bring it back. */
export function PersonFooter(props: PersonFooterProps) {
  const { person, dirty, saving, onSave } = props;
  const { t } = useTranslation('people');
  if (person?.binned)
    return <FormFooter onSave={() => props.onRestore(person)} saveLabel={t('action.restore')} />;
  const extra =
    person === null ? (
      <Button
        variant="default"
        leftSection={<IconPlus size="1rem" stroke={1.6} />}
        disabled={!dirty || saving}
        onClick={props.onSaveAndAddNext}
      >
        {t('panel.saveNext')}
      </Button>
    ) : (
      <Button
        variant="subtle"
        color="gray"
        leftSection={<IconTrash size="1rem" stroke={1.6} />}
        onClick={() => props.onBin(person)}
      >
        {t('action.bin')}
      </Button>
    );
  return <FormFooter onSave={onSave} saving={saving} disabled={!dirty} extra={extra} />;
}
