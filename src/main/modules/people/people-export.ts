import { formatPartialVietnamese } from '#shared/domain/partial-date.ts';
import type { PeopleColumn, Person } from '#shared/people/people.contract.ts';
import type { Sex } from '#shared/people/person.ts';
import type { PlainTable, ReportLeaf, ReportValue } from '#shared/reports/report-document.ts';
import type { Db } from '../../db/open.ts';
import { getOrganisation } from '../organisation/organisation.service.ts';

/** Titles and kinds of the columns, as units write them in their own lists. */
export const PEOPLE_COLUMNS: Record<PeopleColumn, Omit<ReportLeaf, 'key'>> = {
  fullName: { title: 'Họ và tên', kind: 'text', oneLine: true },
  sex: { title: 'Giới tính', kind: 'text', align: 'center' },
  birthDate: { title: 'Ngày sinh', kind: 'date' },
  policeNumber: { title: 'Số hiệu', kind: 'text', align: 'center' },
  citizenId: { title: 'Số định danh', kind: 'text', align: 'center' },
  rankName: { title: 'Cấp bậc', kind: 'text' },
  post: { title: 'Chức vụ', kind: 'text' },
  unitName: { title: 'Đơn vị', kind: 'text' },
  home: { title: 'Quê quán', kind: 'text' },
  ethnicity: { title: 'Dân tộc', kind: 'text' },
  education: { title: 'Trình độ chuyên môn', kind: 'text' },
  politicalTheory: { title: 'Lý luận chính trị', kind: 'text' },
  joinedForce: { title: 'Ngày vào CAND', kind: 'date' },
  partyAdmission: { title: 'Ngày vào Đảng', kind: 'date' },
  partyOfficial: { title: 'Ngày chính thức', kind: 'date' },
  note: { title: 'Ghi chú', kind: 'text' },
};

/** As the screen writes it: what is shown is exported as it is. */
const SEX_AS_SHOWN: Record<Sex, string> = { male: 'Nam', female: 'Nữ' };

/** Cell values of one person; a whole day stays a date, a year or month alone becomes text. */
export function personValues(person: Person): Record<PeopleColumn, ReportValue> {
  return {
    ...person,
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

/** What the list shows: the same rows and columns in the same order, STT in front. */
export function exportTable(
  db: Db,
  people: readonly Person[],
  columns: readonly PeopleColumn[],
): { table: PlainTable; organisation: string } {
  const leaves: ReportLeaf[] = [
    { key: 'stt', title: 'STT', kind: 'integer', align: 'center' },
    ...columns.map((key) => ({ key, ...PEOPLE_COLUMNS[key] })),
  ];
  const rows = people.map((person, index) => ({ stt: index + 1, ...personValues(person) }));
  const title = 'Danh sách cán bộ, chiến sĩ';
  return {
    table: { name: 'Danh sách cán bộ', title, columns: leaves, rows },
    organisation: getOrganisation(db).name,
  };
}
