import type { Sentence } from '../contract/error-messages.ts';
import type { PeopleColumn, PersonFields } from './people.contract.ts';

/** A field as a narrow column says it, and in full as forms, messages and exports do. */
export type FieldName = { short: Sentence; full: Sentence };

/**
 * Names of the fields of a person wherever people read them. Only the official list and the roster template keep
 * the titles of their printed forms.
 */
export const fieldNames: Record<keyof PersonFields | 'partyOrgId', FieldName> = {
  fullName: named('Họ và tên', 'Full name'),
  sex: named('Giới tính', 'Sex'),
  birthDate: named('Ngày sinh', 'Born', 'Ngày sinh', 'Date of birth'),
  policeNumber: named('Số hiệu', 'Police no.', 'Số hiệu CAND', 'Police number'),
  citizenId: named('Số định danh', 'Personal ID'),
  rankCode: named('Cấp bậc', 'Rank', 'Cấp bậc hàm', 'Rank'),
  post: named('Chức vụ', 'Post'),
  unitId: named('Đơn vị', 'Unit'),
  home: named('Quê quán', 'Home'),
  ethnicity: named('Dân tộc', 'Ethnic group'),
  education: named('Trình độ', 'Education'),
  politicalTheory: named('LL chính trị', 'Pol. theory', 'Lý luận chính trị', 'Political theory'),
  joinedForce: named('Vào ngành', 'Joined force', 'Ngày vào ngành', 'Joined the force'),
  partyAdmission: named('Vào Đảng', 'Joined Party', 'Ngày vào Đảng', 'Admitted to the Party'),
  partyOfficial: named('Chính thức', 'Official', 'Ngày chính thức', 'Official member since'),
  partyOrgId: named('Tổ chức đảng', 'Party org.', 'Tổ chức đảng', 'Party organisation'),
  note: named('Ghi chú', 'Note'),
};

function named(vi: string, en: string, viFull = vi, enFull = en): FieldName {
  return { short: { vi, en }, full: { vi: viFull, en: enFull } };
}

/** The field a column of a list shows: unit and rank stand there by name. */
export function fieldOfColumn(column: PeopleColumn): keyof typeof fieldNames {
  if (column === 'unitName') return 'unitId';
  if (column === 'partyOrgName') return 'partyOrgId';
  return column === 'rankName' ? 'rankCode' : column;
}
