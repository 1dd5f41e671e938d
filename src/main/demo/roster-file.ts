import { formatPartialVietnamese } from '#shared/domain/partial-date.ts';
import type { ReportLeaf } from '#shared/reports/report-document.ts';
import type { InventedPerson } from './invented-person.ts';

export type RosterPerson = InventedPerson & { post: string; unitName: string; rankName: string };

type RosterColumn = { leaf: ReportLeaf; value(person: RosterPerson): string | null };

const column = (title: string, value: RosterColumn['value']): RosterColumn => ({
  leaf: { key: title, title, kind: 'text' },
  value,
});
const dateColumn = (title: string, field: 'birthDate' | 'joinedForce' | 'partyAdmission' | 'partyOfficial') =>
  column(title, ({ [field]: date }) => date && formatPartialVietnamese(date));

const COLUMNS: readonly RosterColumn[] = [
  column('Họ và tên', (person) => person.fullName),
  column('Giới tính', (person) => (person.sex === 'male' ? 'Nam' : 'Nữ')),
  dateColumn('Ngày sinh', 'birthDate'),
  column('Số hiệu', (person) => person.policeNumber),
  column('Số định danh', (person) => person.citizenId),
  column('Cấp bậc', (person) => person.rankName),
  column('Chức vụ', (person) => person.post),
  column('Đơn vị', (person) => person.unitName),
  column('Quê quán', (person) => person.home),
  column('Dân tộc', (person) => person.ethnicity),
  column('Trình độ', (person) => person.education),
  column('Lý luận chính trị', (person) => person.politicalTheory),
  dateColumn('Ngày vào CAND', 'joinedForce'),
  dateColumn('Ngày vào Đảng', 'partyAdmission'),
  dateColumn('Ngày chính thức', 'partyOfficial'),
];

/** The people as a unit would send them, in Excel. */
export async function rosterFile(people: readonly RosterPerson[]): Promise<Uint8Array> {
  // Loaded here, for the Excel library is heavy and a door imports this file.
  const { writePlainTable } = await import('../core/report-writer/write-plain-table.ts');
  const rows = people.map((person) =>
    Object.fromEntries(COLUMNS.map(({ leaf, value }) => [leaf.key, value(person)])),
  );
  return writePlainTable(
    {
      name: 'danh-sach',
      title: 'Danh sách cán bộ, chiến sĩ',
      columns: COLUMNS.map(({ leaf }) => leaf),
      rows,
    },
    { organisation: 'Công an tỉnh Quảng Ninh', created: '2026-09-30T01:00:00.000Z' },
  );
}
