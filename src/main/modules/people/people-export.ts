import { formatVietnamese, type LocalDate } from '#shared/domain/local-date.ts';
import { formatPartialVietnamese } from '#shared/domain/partial-date.ts';
import { fieldNames, fieldOfColumn } from '#shared/people/field-names.ts';
import type { PeopleColumn, Person } from '#shared/people/people.contract.ts';
import type { Sex } from '#shared/people/person.ts';
import type { PlainTable, ReportLeaf, ReportValue } from '#shared/reports/report-document.ts';
import type { Db } from '../../db/open.ts';
import { getOrganisation } from '../organisation/organisation.service.ts';

/** How the columns are written; dates as days of Excel, everything else as text. */
const COLUMN_LOOKS: Record<PeopleColumn, Omit<ReportLeaf, 'key' | 'title'>> = {
  fullName: { kind: 'text', oneLine: true },
  sex: { kind: 'text', align: 'center' },
  birthDate: { kind: 'date' },
  policeNumber: { kind: 'text', align: 'center' },
  citizenId: { kind: 'text', align: 'center' },
  rankName: { kind: 'text' },
  post: { kind: 'text' },
  unitName: { kind: 'text' },
  home: { kind: 'text' },
  ethnicity: { kind: 'text' },
  education: { kind: 'text' },
  politicalTheory: { kind: 'text' },
  joinedForce: { kind: 'date' },
  partyAdmission: { kind: 'date' },
  partyOfficial: { kind: 'date' },
  partyOrgName: { kind: 'text' },
  note: { kind: 'text' },
};

/** As the screen writes it: what is shown is exported as it is. */
const SEX_AS_SHOWN: Record<Sex, string> = { male: 'Nam', female: 'Nữ' };

/** Cell values of one person; a whole day stays a date, a year or month alone becomes text. */
export function personValues(person: Person): Record<PeopleColumn, ReportValue> {
  const { serving: _serving, binned: _binned, ...values } = person;
  return {
    ...values,
    sex: person.sex && SEX_AS_SHOWN[person.sex],
    birthDate: dateValue(person.birthDate),
    joinedForce: dateValue(person.joinedForce),
    partyAdmission: dateValue(person.partyAdmission),
    partyOfficial: dateValue(person.partyOfficial),
  };
}

function dateValue(date: Person['birthDate']): string | null {
  if (date === null) return null;
  return date.length === 10 ? date : formatPartialVietnamese(date);
}

/** What the list shows: the same rows and columns in the same order, STT in front; says of which day, if it was chosen. */
export function exportTable(
  db: Db,
  people: readonly Person[],
  columns: readonly PeopleColumn[],
  asOf: LocalDate | null,
): { table: PlainTable; organisation: string } {
  const leaves: ReportLeaf[] = [
    { key: 'stt', title: 'STT', kind: 'integer', align: 'center' },
    ...columns.map((key) => ({
      key,
      title: fieldNames[fieldOfColumn(key)].full.vi,
      ...COLUMN_LOOKS[key],
    })),
  ];
  const rows = people.map((person, index) => ({ stt: index + 1, ...personValues(person) }));
  const day = asOf && ` (tính đến ngày ${formatVietnamese(asOf)})`;
  const title = `Danh sách cán bộ, chiến sĩ${day ?? ''}`;
  return {
    table: { name: 'Danh sách cán bộ', title, columns: leaves, rows },
    organisation: getOrganisation(db).name,
  };
}
