import { dateText, joined, type PrintedRecord } from './record-tables.ts';
import { sexWords, recordWords as words } from './record-words.ts';

/** A line of the record: "Ngày sinh: 01/02/1990"; without a value room to write by hand. */
export type Fact = { label: string; value: string };

/** Who the person is, in the order of the paper form. */
export function aboutFacts({ person, details }: PrintedRecord): Fact[] {
  return [
    fact('Họ và tên', person.fullName.toLocaleUpperCase('vi')),
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
    fact('Ngày chính thức', dateText(person.partyOfficial)),
    ...known('Tổ chức đảng đang sinh hoạt', person.partyOrgName),
    ...known('Số lý lịch đảng viên', details.partyFileNumber),
    ...known('Số thẻ đảng viên', details.partyCardNumber),
  ];
}

function fact(label: string, value: string | null): Fact {
  return { label, value: value || words.blank };
}

/** Lines that stand only where there is something to say. */
function known(label: string, value: string | null): Fact[] {
  return value ? [{ label, value }] : [];
}
