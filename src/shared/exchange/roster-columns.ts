import { foldForSearch } from '../domain/vietnamese-text.ts';
import type { PersonField } from './roster.ts';

/** What a column of a roster holds; some hold two fields at once, or a field together with the sex. */
export type ColumnRole =
  | PersonField
  | 'ordinal'
  | 'remark'
  | 'familyName'
  | 'givenName'
  | 'rankAndPost'
  | 'birthDateMale'
  | 'birthDateFemale'
  | 'sexMale'
  | 'sexFemale';

/** Person fields a column gives; `ordinal` and `remark` give none. */
export const fieldsOfRole: Record<ColumnRole, PersonField[]> = {
  fullName: ['fullName'],
  sex: ['sex'],
  policeNumber: ['policeNumber'],
  citizenId: ['citizenId'],
  birthDate: ['birthDate'],
  rankCode: ['rankCode'],
  post: ['post'],
  unitCode: ['unitCode'],
  home: ['home'],
  ethnicity: ['ethnicity'],
  education: ['education'],
  politicalTheory: ['politicalTheory'],
  joinedForce: ['joinedForce'],
  partyAdmission: ['partyAdmission'],
  partyOfficial: ['partyOfficial'],
  ordinal: [],
  remark: [],
  familyName: ['fullName'],
  givenName: ['fullName'],
  rankAndPost: ['rankCode', 'post'],
  birthDateMale: ['birthDate', 'sex'],
  birthDateFemale: ['birthDate', 'sex'],
  sexMale: ['sex'],
  sexFemale: ['sex'],
};

/**
 * Titles as units write them, without accents, punctuation and brackets. To teach the importer a new
 * title, add it here; a title means a column only as a whole ("Họ và tên cha" is not a name column).
 */
const TITLES: Partial<Record<ColumnRole, string[]>> = {
  ordinal: ['stt', 'tt', 'so tt', 'so thu tu'],
  remark: ['ghi chu'],
  fullName: [
    'ho va ten',
    'ho ten',
    'ho va ten khai sinh',
    'ho ten khai sinh',
    'ho ten can bo',
    'ho va ten can bo',
  ],
  familyName: ['ho dem', 'ho va dem', 'ho va ten dem', 'ho ten dem', 'ho va chu dem', 'ho chu dem'],
  givenName: ['ten'],
  policeNumber: ['so hieu', 'so hieu cand', 'so hieu cong an', 'so hieu sy quan', 'sh cand', 'so cand'],
  citizenId: [
    'cccd',
    'so cccd',
    'can cuoc',
    'so can cuoc',
    'can cuoc cong dan',
    'so can cuoc cong dan',
    'so dinh danh',
    'so dinh danh ca nhan',
    'ma dinh danh',
    'cccd so dinh danh',
  ],
  birthDate: ['ngay sinh', 'nam sinh', 'ngay thang nam sinh', 'sinh ngay', 'ngay nam sinh', 'ntns'],
  sex: ['gioi tinh', 'gt', 'phai', 'nam nu'],
  sexMale: ['nam'],
  sexFemale: ['nu'],
  rankCode: ['cap bac', 'cap bac ham', 'cap ham', 'quan ham', 'ham'],
  post: [
    'chuc vu',
    'chuc danh',
    'chuc vu chuc danh',
    'chuc danh chuc vu',
    'chuc vu hien tai',
    'chuc vu dam nhiem',
  ],
  rankAndPost: [
    'cap bac chuc vu',
    'cap bac va chuc vu',
    'cap bac chuc danh',
    'cap bac ham chuc vu',
    'cap bac ham chuc danh',
    'chuc vu cap bac',
  ],
  unitCode: ['don vi', 'don vi cong tac', 'noi cong tac', 'cong tac tai', 'don vi hien tai', 'ten don vi'],
  home: ['que quan', 'nguyen quan', 'que'],
  ethnicity: ['dan toc'],
  education: [
    'trinh do',
    'trinh do chuyen mon',
    'trinh do hoc van',
    'trinh do dao tao',
    'trinh do chuyen mon nghiep vu',
    'hoc van',
    'chuyen mon',
    'bang cap',
  ],
  politicalTheory: [
    'llct',
    'll chinh tri',
    'trinh do llct',
    'ly luan chinh tri',
    'trinh do ly luan chinh tri',
    'trinh do ly luan',
    'chinh tri',
    'trinh do chinh tri',
  ],
  joinedForce: [
    'vao cand',
    'ngay vao cand',
    'vao nganh',
    'ngay vao nganh',
    'ngay vao nganh cong an',
    'ngay vao cong an',
    'ngay tuyen dung',
    'ngay vao luc luong',
    'ngay vao luc luong cand',
    'thoi gian vao nganh',
  ],
  partyAdmission: [
    'ngay vao dang',
    'vao dang',
    'ngay ket nap',
    'ngay ket nap dang',
    'ngay vao dang du bi',
    'vao dang du bi',
    'ngay du bi',
    'du bi',
    'ket nap',
  ],
  partyOfficial: [
    'ngay chinh thuc',
    'chinh thuc',
    'ngay vao dang chinh thuc',
    'vao dang chinh thuc',
    'ngay cong nhan chinh thuc',
    'ngay cong nhan dang vien chinh thuc',
  ],
};

const roleByTitle = new Map(
  Object.entries(TITLES).flatMap(([role, titles]) =>
    titles.map((title) => [title, role as ColumnRole] as const),
  ),
);

/** The role of a column with this title (accents, capitals, punctuation and text in brackets do not count). */
export function roleOfTitle(title: string): ColumnRole | null {
  return roleByTitle.get(titleKey(title)) ?? null;
}

function titleKey(title: string): string {
  return foldForSearch(title)
    .replace(/\([^)]*\)?/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
