import type { Bilingual } from '../domain/bilingual.ts';
import type { FieldErrorKey } from './errors.ts';

/** Why one field was not accepted, as it stands below the field. */
export const fieldSentences: Record<FieldErrorKey, Bilingual> = {
  required: { vi: 'Chưa nhập.', en: 'Required.' },
  tooLong: { vi: 'Dài quá mức cho phép.', en: 'Too long.' },
  tooShort: { vi: 'Ngắn quá: cần ít nhất 10 ký tự.', en: 'Too short: at least 10 characters.' },
  date: {
    vi: 'Không có ngày này. Ghi như 1/9/26 hoặc 01/09/2026.',
    en: 'No such date. Write 1/9/26 or 01/09/2026.',
  },
  dateInFuture: { vi: 'Ngày này chưa đến.', en: 'This date is in the future.' },
  policeNumber: { vi: 'Số hiệu có dạng 123-456.', en: 'A police number looks like 123-456.' },
  citizenId: { vi: 'Số định danh có 12 chữ số.', en: 'A personal ID has 12 digits.' },
  partyFileNumber: {
    vi: 'Số lý lịch gồm 6 chữ số và 1 đến 3 chữ cái, ví dụ 123456AB.',
    en: 'A file number has 6 digits and 1 to 3 letters, e.g. 123456AB.',
  },
  partyCardNumber: { vi: 'Số thẻ đảng viên có 8 chữ số.', en: 'A Party card number has 8 digits.' },
  choice: { vi: 'Không dùng được giá trị này.', en: 'This value cannot be used.' },
  signInName: {
    vi: 'Dùng 3-32 ký tự: chữ thường không dấu, chữ số, dấu chấm, gạch ngang, gạch dưới.',
    en: 'Use 3-32 characters: lower-case letters, digits, dots, hyphens, underscores.',
  },
  formula: { vi: 'Không được bắt đầu bằng = + - @.', en: 'Must not begin with = + - @.' },
  order: {
    vi: 'Ngày này không khớp với ngày khác của hồ sơ.',
    en: 'This date does not fit the other dates of the record.',
  },
  invalid: { vi: 'Chưa đúng.', en: 'Not right.' },
};
