import { Button } from '@mantine/core';
import { IconFileImport, IconFilterOff, IconPlus, IconTrash, IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { PeopleFilter } from '#shared/people/people.contract.ts';
import { useSession } from '../../../api/use-session.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { RosterTemplateButton } from '../../../components/roster-template-button.tsx';
import { clearedFilter, isNarrowed } from '../filters/people-view.ts';

export type PeopleEmptyProps = {
  filter: PeopleFilter;
  onFilter: (change: Partial<PeopleFilter>) => void;
  onAdd: () => void;
};

/** Nobody to show: because nobody was entered yet, because of the filters, or because nothing was thrown away. */
export function PeopleEmpty({ filter, onFilter, onAdd }: PeopleEmptyProps) {
  const { t } = useTranslation('people');
  const { may } = useSession();
  const [, navigate] = useLocation();

  if (isNarrowed(filter))
    return (
      <EmptyState
        icon={<IconFilterOff size="2rem" stroke={1.4} />}
        title={t('none.title')}
        actions={<Button onClick={() => onFilter(clearedFilter(filter))}>{t('none.clear')}</Button>}
      >
        {t('none.text')}
      </EmptyState>
    );
  if (filter.binned)
    return (
      <EmptyState
        icon={<IconTrash size="2rem" stroke={1.4} />}
        title={t('binEmpty.title')}
        actions={<Button onClick={() => onFilter({ binned: false })}>{t('binEmpty.back')}</Button>}
      >
        {t('binEmpty.text')}
      </EmptyState>
    );
  return (
    <EmptyState
      icon={<IconUsers size="2rem" stroke={1.4} />}
      title={t('empty.title')}
      actions={
        may('people.import') && (
          <>
            <Button
              leftSection={<IconFileImport size="1rem" stroke={1.6} />}
              onClick={() => navigate('/people/import')}
            >
              {t('action.import')}
            </Button>
            <RosterTemplateButton />
            <Button variant="default" leftSection={<IconPlus size="1rem" stroke={1.6} />} onClick={onAdd}>
              {t('action.add')}
            </Button>
          </>
        )
      }
    >
      {t('empty.text')}
    </EmptyState>
  );
}
