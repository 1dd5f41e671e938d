import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatPartialVietnamese } from '#shared/domain/partial-date.ts';
import { fieldNames, fieldOfColumn } from '#shared/people/field-names.ts';
import type { PeopleColumn, PeopleSort, Person } from '#shared/people/people.contract.ts';
import { isPersonDateField } from '#shared/people/person.ts';
import type { TableColumn } from '../../../components/virtual-table/table-column.ts';
import { useLanguage } from '../../../i18n/use-language.ts';
import { PersonName } from './person-name.tsx';

type Shape = Omit<TableColumn<Person, PeopleSort['by']>, 'key' | 'title' | 'text'>;

const shapes: Record<PeopleColumn, Shape> = {
  fullName: { width: 180, frozen: true, sortBy: 'name' },
  sex: { width: 80 },
  birthDate: { width: 106, sortBy: 'birthDate' },
  policeNumber: { width: 86, sortBy: 'policeNumber' },
  citizenId: { width: 126 },
  rankName: { width: 100, sortBy: 'rank' },
  post: { width: 140, grow: true },
  unitName: { width: 214, grow: true, sortBy: 'unit' },
  home: { width: 200 },
  ethnicity: { width: 106 },
  education: { width: 130 },
  politicalTheory: { width: 110 },
  joinedForce: { width: 106, sortBy: 'joinedForce' },
  partyAdmission: { width: 106, sortBy: 'partyAdmission' },
  partyOfficial: { width: 106 },
  partyOrgName: { width: 200 },
  note: { width: 200 },
};

/** Columns of the list of people in the given order (a stable array), in the words of the reader. */
export function usePeopleColumns(shown: readonly PeopleColumn[]): TableColumn<Person, PeopleSort['by']>[] {
  const { t } = useTranslation('people');
  const language = useLanguage();
  return useMemo(
    () =>
      shown.map((column) => ({
        ...shapes[column],
        ...(column === 'fullName' && { render: (person: Person) => <PersonName person={person} /> }),
        key: column,
        title: fieldNames[fieldOfColumn(column)].short[language],
        text: (person) => {
          if (column === 'sex') return person.sex === null ? '' : t(`sex.${person.sex}`);
          if (!isPersonDateField(column)) return person[column] ?? '';
          const date = person[column];
          return date === null ? '' : formatPartialVietnamese(date);
        },
      })),
    [shown, t, language],
  );
}
