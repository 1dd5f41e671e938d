import { Button } from '@mantine/core';
import { IconFilterOff, IconTrash } from '@tabler/icons-react';
import { type Ref, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { getCatalogues } from '#shared/organisation/organisation.contract.ts';
import { type PeopleFilter, partyStandings } from '#shared/people/people.contract.ts';
import { sexes } from '#shared/people/person.ts';
import { useProcedureQuery } from '../../../api/use-procedure-query.ts';
import { ChoiceChip } from '../../../components/chips/choice-chip.tsx';
import { ToggleChip } from '../../../components/chips/toggle-chip.tsx';
import { SearchBox } from '../../../components/search-box.tsx';
import { useUnitOptions } from '../use-units.ts';
import { MoreFilters } from './more-filters.tsx';
import { clearedFilter, isNarrowed } from './people-view.ts';

export type PeopleFiltersProps = {
  filter: PeopleFilter;
  onChange: (change: Partial<PeopleFilter>) => void;
  searchRef: Ref<HTMLInputElement>;
  onDown: () => void;
};

/** Search box and filters of the list; they stay until they are cleared. */
export function PeopleFilters({ filter, onChange, searchRef, onDown }: PeopleFiltersProps) {
  const { t } = useTranslation('people');
  const ranks = useProcedureQuery(getCatalogues, {}).value?.ranks;
  const unitOptions = useUnitOptions(filter.asOf, filter.unitId);
  // The highest rank first: it is the one asked for.
  const rankOptions = useMemo(
    () => (ranks ?? []).map(({ code, name }) => ({ value: code, label: name })).reverse(),
    [ranks],
  );
  return (
    <>
      <SearchBox
        ref={searchRef}
        label={t('search')}
        value={filter.search}
        onSearch={(search) => onChange({ search })}
        onDown={onDown}
      />
      <ChoiceChip
        label={t('filter.unit')}
        options={unitOptions}
        value={filter.unitId}
        onChange={(unitId) => onChange({ unitId })}
      />
      <ChoiceChip
        label={t('filter.rank')}
        options={rankOptions}
        value={filter.rankCode}
        onChange={(rankCode) => onChange({ rankCode })}
      />
      <ChoiceChip
        label={t('filter.sex')}
        options={sexes.map((sex) => ({ value: sex, label: t(`sex.${sex}`) }))}
        value={filter.sex}
        onChange={(value) => onChange({ sex: sexes.find((sex) => sex === value) ?? null })}
      />
      <ChoiceChip
        label={t('filter.party')}
        options={partyStandings.map((standing) => ({ value: standing, label: t(`party.${standing}`) }))}
        value={filter.party}
        onChange={(value) =>
          onChange({ party: partyStandings.find((standing) => standing === value) ?? null })
        }
      />
      <MoreFilters filter={filter} onChange={onChange} />
      {filter.importId !== null && (
        <ToggleChip label={t('filter.import')} on onChange={() => onChange({ importId: null })} />
      )}
      {filter.binned && (
        <ToggleChip
          label={t('filter.bin')}
          icon={<IconTrash size="0.875rem" stroke={1.8} aria-hidden />}
          on
          onChange={() => onChange({ binned: false })}
        />
      )}
      {isNarrowed(filter) && (
        <Button
          variant="subtle"
          color="gray"
          px="0.5rem"
          leftSection={<IconFilterOff size="1rem" stroke={1.6} />}
          onClick={() => onChange(clearedFilter(filter))}
        >
          {t('filter.clear')}
        </Button>
      )}
    </>
  );
}
