import type { Language, Sentence } from '../contract/error-messages.ts';
import { formatSentence } from '../contract/format-sentence.ts';
import { fieldNames } from '../people/field-names.ts';
import type { RosterIssue, RosterIssueCode } from './roster.ts';

/** What is wrong with a row and what to do, per issue code; `{name}` is replaced by the issue's parameter. */
export const rosterMessages: Record<RosterIssueCode, Sentence> = {
  NAME_MISSING: {
    vi: 'Thiếu họ và tên. Ghi họ và tên vào dòng này rồi nhập lại.',
    en: 'The name is missing. Write it into this row and import again.',
  },
  NAME_FORMULA: {
    vi: 'Ô họ và tên chứa công thức. Gõ trực tiếp họ và tên thay cho công thức rồi nhập lại.',
    en: 'The name cell holds a formula. Type the name in its place and import again.',
  },
  NAME_UNREADABLE: {
    vi: 'Họ và tên “{value}” có chữ số hoặc ký hiệu lạ. Sửa lại rồi nhập lại.',
    en: 'The name “{value}” contains digits or signs. Correct it and import again.',
  },
  CELL_ERROR: {
    vi: 'Ô {field} đang báo lỗi {value} trong Excel. Sửa lỗi hoặc gõ trực tiếp giá trị rồi nhập lại.',
    en: 'The cell {field} shows the Excel error {value}. Correct it or type the value, then import again.',
  },
  CELL_FORMULA_EMPTY: {
    vi: 'Ô {field} chứa công thức chưa có kết quả. Mở tệp bằng Excel, lưu lại, hoặc gõ trực tiếp giá trị.',
    en: 'The cell {field} holds a formula without a result. Open and save the file in Excel, or type the value.',
  },
  DATE_NO_SUCH_DAY: {
    vi: '{field}: không có ngày {value} trong lịch. Đối chiếu hồ sơ, ghi theo dạng ngày/tháng/năm rồi nhập lại.',
    en: '{field}: the calendar has no day {value}. Check the record, write day/month/year and import again.',
  },
  DATE_UNREADABLE: {
    vi: '{field}: không đọc được “{value}” thành ngày. Ghi theo dạng ngày/tháng/năm, ví dụ 05/02/1990.',
    en: '{field}: “{value}” cannot be read as a date. Write day/month/year, for example 05/02/1990.',
  },
  DATE_IN_FUTURE: {
    vi: '{field}: {value} ở sau ngày hôm nay. Đối chiếu hồ sơ và sửa lại.',
    en: '{field}: {value} lies after today. Check the record and correct it.',
  },
  DATE_ORDER: {
    vi: '{after} ở trước {before}. Đối chiếu hồ sơ và sửa ngày sai.',
    en: '{after} lies before {before}. Check the record and correct the wrong date.',
  },
  DATE_FROM_SERIAL: {
    vi: '{field}: ô chỉ có số {value} (ngày của Excel bị mất định dạng), đọc là {date}. Kiểm tra lại.',
    en: '{field}: the cell holds only the number {value} (an Excel date without its format), read as {date}. Please check.',
  },
  DATE_YEAR_ONLY: {
    vi: '{field}: tệp chỉ ghi {value}, chưa đủ ngày tháng. Bổ sung khi có hồ sơ.',
    en: '{field}: the file gives only {value}. Add day and month when the record is at hand.',
  },
  BIRTH_DATE_TWICE: {
    vi: 'Ngày sinh được ghi ở cả hai cột Nam và Nữ. Xóa một bên rồi nhập lại.',
    en: 'The date of birth stands in both columns, men and women. Clear one and import again.',
  },
  SEX_UNREADABLE: {
    vi: 'Giới tính “{value}” không đọc được. Ghi Nam hoặc Nữ.',
    en: 'The sex “{value}” cannot be read. Write Nam or Nữ.',
  },
  SEX_FROM_BLANK: {
    vi: 'Ô giới tính để trống; trong tệp này dấu x là nữ nên đọc là nam.',
    en: 'The sex is blank; this file marks women with x, so it was read as male.',
  },
  SEX_UNCLEAR: {
    vi: 'Chưa rõ giới tính của {name}. Chọn Nam hoặc Nữ.',
    en: 'The sex of {name} is not clear. Choose male or female.',
  },
  POLICE_NUMBER_INVALID: {
    vi: 'Số hiệu “{value}” không đúng dạng 123-456. Sửa lại rồi nhập lại.',
    en: 'The police number “{value}” is not of the form 123-456. Correct it and import again.',
  },
  POLICE_NUMBER_SHORT: {
    vi: 'Số hiệu {value} chỉ có 5 chữ số, có thể Excel đã bỏ số 0 ở đầu. Xác nhận số hiệu đúng.',
    en: 'The police number {value} has only 5 digits; Excel may have dropped a leading 0. Confirm the right number.',
  },
  POLICE_NUMBER_HYPHEN: {
    vi: 'Số hiệu “{value}” được đọc là {number}.',
    en: 'The police number “{value}” was read as {number}.',
  },
  POLICE_NUMBER_TWICE: {
    vi: 'Số hiệu {value} đã có ở dòng {firstRow}. Giữ một dòng, hoặc sửa số hiệu bị sai.',
    en: 'The police number {value} already stands in row {firstRow}. Keep one row, or correct the wrong number.',
  },
  CITIZEN_ID_INVALID: {
    vi: 'Số định danh “{value}” có {digits} chữ số, phải có đúng 12. Đối chiếu thẻ căn cước và sửa lại.',
    en: 'The personal ID “{value}” has {digits} digits, 12 are required. Check the card and correct it.',
  },
  CITIZEN_ID_ZERO: {
    vi: 'Số định danh {value} bị Excel bỏ số 0 ở đầu, đã thêm lại. Kiểm tra lại.',
    en: 'Excel dropped the leading 0 of the personal ID {value}; it was put back. Please check.',
  },
  CITIZEN_ID_TWICE: {
    vi: 'Số định danh {value} đã có ở dòng {firstRow}. Giữ một dòng, hoặc sửa số bị sai.',
    en: 'The personal ID {value} already stands in row {firstRow}. Keep one row, or correct the wrong number.',
  },
  PERSON_TWICE: {
    vi: '{value} với cùng ngày sinh đã có ở dòng {firstRow}. Giữ một dòng; nếu là hai người, ghi số hiệu của cả hai.',
    en: '{value} with the same date of birth already stands in row {firstRow}. Keep one row; if they are two people, give both police numbers.',
  },
  RANK_UNKNOWN: {
    vi: 'Không có cấp bậc hàm “{value}”. Chọn cấp bậc đúng.',
    en: 'There is no rank “{value}”. Choose the right one.',
  },
  RANK_MISSING: {
    vi: 'Không thấy cấp bậc hàm trong “{value}”; cả ô được đọc là chức vụ.',
    en: 'No rank was found in “{value}”; the whole cell was read as the post.',
  },
  UNIT_UNKNOWN: {
    vi: 'Không tìm thấy đơn vị “{value}”. Chọn đơn vị trong danh mục.',
    en: 'The unit “{value}” was not found. Choose a unit from the list.',
  },
  UNIT_UNCLEAR: {
    vi: '“{value}” có thể là nhiều đơn vị, hoặc chỉ là một phần của đơn vị. Chọn đơn vị đúng.',
    en: '“{value}” can mean several units, or only a part of one. Choose the right unit.',
  },
  UNIT_ABOLISHED: {
    vi: '“{value}” không còn sau sắp xếp. Chọn đơn vị hiện nay của cán bộ.',
    en: '“{value}” no longer exists after the reorganisation. Choose the present unit of this officer.',
  },
  UNIT_FROM_TITLE: {
    vi: 'Dòng này không ghi đơn vị; lấy theo đầu trang tính: “{value}”. Kiểm tra lại.',
    en: 'The row names no unit; it was taken from the head of the sheet: “{value}”. Please check.',
  },
  ETHNICITY_SUBGROUP: {
    vi: '“{value}” là một nhóm của dân tộc {group}. Chọn cách ghi.',
    en: '“{value}” is a subgroup of the ethnic group {group}. Choose how to record it.',
  },
  ETHNICITY_UNKNOWN: {
    vi: 'Không có “{value}” trong danh mục 54 dân tộc. Chọn dân tộc đúng.',
    en: '“{value}” is not in the list of 54 ethnic groups. Choose the right one.',
  },
  PERSON_OTHER_NAME: {
    vi: 'Số hiệu hoặc số định danh này đang thuộc về người khác tên: {people}. Chọn người đó nếu chỉ đổi tên; nếu không, sửa số trong tệp.',
    en: 'This police number or personal ID belongs to someone of another name: {people}. Choose that person if only the name changed; otherwise correct the number in the file.',
  },
  PERSON_NUMBERS_DIFFER: {
    vi: 'Số hiệu và số định danh của dòng này thuộc về hai người khác nhau: {people}. Sửa số bị sai trong tệp rồi nhập lại.',
    en: 'The police number and the personal ID of this row belong to two people: {people}. Correct the wrong number in the file and import again.',
  },
  PERSON_SIMILAR: {
    vi: 'Đã có người trùng họ tên và ngày sinh: {people}. Chọn đúng người, hoặc chọn thêm mới.',
    en: 'There already is someone with this name and date of birth: {people}. Choose that person, or add a new one.',
  },
  PARTY_ADMISSION_MISSING: {
    vi: 'Có ngày chính thức nhưng chưa có ngày vào Đảng. Bổ sung ngày vào Đảng rồi nhập lại.',
    en: 'There is a date as official member but none of admission. Add the date of admission and import again.',
  },
  UNIT_CLOSED: {
    vi: 'Đơn vị mã {value} không còn hoạt động nên không nhận thêm người. Chọn đơn vị hiện nay của cán bộ.',
    en: 'The unit with code {value} is closed and takes nobody. Choose the present unit.',
  },
  VALUE_REFUSED: {
    vi: 'Giá trị của {field} không hợp lệ hoặc quá dài. Sửa lại rồi nhập lại.',
    en: 'The value of {field} is not valid or too long. Correct it and import again.',
  },
};

/** The sentence of an issue, its parameters and field names filled in. */
export function rosterSentence(
  issue: Pick<RosterIssue, 'field' | 'code' | 'params'>,
  language: Language,
): string {
  const params: RosterIssue['params'] = { field: issue.field, ...issue.params };
  const words = Object.entries(params).map(([name, value]) => [
    name,
    NAMING_FIELDS.has(name) ? rosterFieldName(String(value), language) : value,
  ]);
  return formatSentence(rosterMessages[issue.code][language], Object.fromEntries(words));
}

/** Parameters that name a field; every other one is what somebody wrote. */
const NAMING_FIELDS: ReadonlySet<string> = new Set(['field', 'before', 'after']);

/** A field of a roster by its name; units are written there by code. Anything else is its own name. */
export function rosterFieldName(field: string, language: Language): string {
  const known = field === 'unitCode' ? 'unitId' : field;
  return isField(known) ? fieldNames[known].full[language] : field;
}

const isField = (field: string): field is keyof typeof fieldNames => Object.hasOwn(fieldNames, field);
