import { capitals } from '../../domain/vietnamese-text.ts';
import type { PrintedRecord } from './printed-record.ts';
import { byBeginning, dateText, joined, spanText } from './record-spans.ts';
import { membershipEndWords, sexWords } from './record-words.ts';

/** A line of the record: "Ngày sinh: 01/02/1990"; an empty value leaves room to write by hand. */
export type Fact = { label: string; value: string };

/** Who the person is, in the order of form 2-KNĐ. */
export function aboutFacts({ person, details }: PrintedRecord): Fact[] {
  return [
    fact('Họ và tên', capitals(person.fullName)),
    ...known('Họ và tên khai sinh', details.birthName),
    ...known('Tên gọi khác, bí danh', details.otherNames),
    fact('Ngày sinh', dateText(person.birthDate)),
    fact('Giới tính', person.sex === null ? null : sexWords[person.sex]),
    fact('Số hiệu CAND', person.policeNumber),
    fact('Số định danh cá nhân', person.citizenId),
    fact('Cấp bậc hàm', person.rankName),
    fact('Chức vụ', person.post),
    fact('Đơn vị công tác', person.unitName),
    fact('Ngày vào ngành', dateText(person.joinedForce)),
    fact('Nơi sinh', details.birthplace),
    fact('Quê quán', person.home),
    fact('Nơi thường trú', details.permanentResidence),
    ...known('Nơi tạm trú', details.temporaryResidence),
    fact('Dân tộc', person.ethnicity),
    fact('Tôn giáo', details.religion),
    fact('Trình độ giáo dục phổ thông', details.generalEducation),
    fact('Trình độ chuyên môn', joined([person.education, details.academicTitle])),
    fact('Lý luận chính trị', person.politicalTheory),
    fact('Ngoại ngữ', details.foreignLanguage),
    fact('Tin học', details.informatics),
    ...known('Phân loại sức khỏe', details.healthClass),
  ];
}

export function partyFacts({ person, details }: PrintedRecord): Fact[] {
  return [
    fact('Ngày, nơi vào Đoàn', joined([dateText(details.youthUnionDate), details.youthUnionPlace])),
    fact('Ngày vào Đảng', dateText(person.partyAdmission)),
    ...known('Ngày quyết định kết nạp', dateText(details.partyDecision)),
    fact('Ngày chính thức', dateText(person.partyOfficial)),
    ...known('Tổ chức đảng đang sinh hoạt', person.partyOrgName),
    ...known('Số lý lịch đảng viên', details.partyFileNumber),
    ...known('Số thẻ đảng viên', details.partyCardNumber),
  ];
}

/** Where the person was a member, then posts in committees and the youth union: "2020 - 2025: Chi ủy viên, ...". */
export function partyLines({ histories, partyOrgNames }: PrintedRecord): string[] {
  const memberships = histories.membership.toSorted(byBeginning).map((row) => ({
    ...row,
    said: joined([
      ['Sinh hoạt đảng', partyOrgNames[row.id]].filter(Boolean).join(' tại '),
      row.endReason && membershipEndWords[row.endReason],
      row.decision,
    ]),
  }));
  const posts = [
    ...histories.committee.map((row) => ({
      ...row,
      said: joined([row.post, row.organisation, row.term && `nhiệm kỳ ${row.term}`, row.decision]),
    })),
    ...histories.youth.map((row) => ({ ...row, said: joined([row.post, row.organisation, row.decision]) })),
  ].toSorted(byBeginning);
  return [...memberships, ...posts].map((row) => [spanText(row), row.said].filter(Boolean).join(': '));
}

function fact(label: string, value: string | null): Fact {
  return { label, value: value ?? '' };
}

/** Lines that stand only where there is something to say. */
function known(label: string, value: string | null): Fact[] {
  return value ? [{ label, value }] : [];
}
