import type { AssignmentKind, HistoryRow } from '#shared/people/histories.ts';
import type { Sex } from '#shared/people/person.ts';
import type { SecrecyLevel } from '#shared/people/secrecy.ts';

/** The printed record goes into a personal file: it is Vietnamese whatever language the screen speaks. */
export const recordWords = {
  title: 'LÝ LỊCH TRÍCH NGANG',
  photo: ['Ảnh', '4 x 6'],
  about: 'I. SƠ LƯỢC BẢN THÂN',
  party: 'II. ĐẢNG, ĐOÀN THỂ',
  work: 'III. QUÁ TRÌNH CÔNG TÁC',
  rank: 'IV. CẤP BẬC HÀM',
  training: 'V. ĐÀO TẠO, BỒI DƯỠNG',
  judged: 'VI. KHEN THƯỞNG, KỶ LUẬT',
  family: 'VII. QUAN HỆ GIA ĐÌNH',
  nothing: 'Không có trong hồ sơ.',
  blank: '................................',
} as const;

export const sexWords: Record<Sex, string> = { male: 'Nam', female: 'Nữ' };

export const secrecyMarks: Record<SecrecyLevel, string | null> = {
  normal: null,
  confidential: 'MẬT',
  secret: 'TỐI MẬT',
  topSecret: 'TUYỆT MẬT',
};

export const assignmentWords: Record<AssignmentKind, string | null> = {
  official: null,
  acting: 'quyền',
  inCharge: 'phụ trách',
  seconded: 'biệt phái',
  concurrent: 'kiêm nhiệm',
};

export const trainingWords: Record<HistoryRow<'training'>['kind'], string> = {
  professional: 'Chuyên môn, nghiệp vụ',
  politicalTheory: 'Lý luận chính trị',
  language: 'Ngoại ngữ',
  informatics: 'Tin học',
  other: 'Khác',
};

export const disciplineSides: Record<HistoryRow<'discipline'>['side'], string> = {
  party: 'Kỷ luật đảng',
  state: 'Kỷ luật',
};
