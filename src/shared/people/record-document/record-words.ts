import type {
  AssignmentKind,
  evaluationGrades,
  HistoryRow,
  LeaveReason,
  MembershipEnd,
  trainingKinds,
} from '../histories.ts';
import type { Sex } from '../person.ts';

/** The printed record goes into a personal file: it is Vietnamese whatever language the screen speaks. */
export const recordWords = {
  name: 'Lý lịch trích ngang',
  photo: 'Ảnh\n4 x 6',
  about: 'SƠ LƯỢC BẢN THÂN',
  party: 'ĐẢNG, ĐOÀN THỂ',
  nothing: 'Không có trong hồ sơ.',
} as const;

export const sexWords: Record<Sex, string> = { male: 'Nam', female: 'Nữ' };

export const assignmentWords: Record<AssignmentKind, string | null> = {
  official: null,
  acting: 'quyền',
  inCharge: 'phụ trách',
  seconded: 'biệt phái',
  concurrent: 'kiêm nhiệm',
};

export const leaveWords: Record<LeaveReason, string> = {
  retired: 'Nghỉ hưu',
  discharged: 'Xuất ngũ',
  transferred: 'Chuyển ngành, chuyển ra ngoài tỉnh',
  resigned: 'Thôi việc',
  dismissed: 'Buộc thôi việc',
  died: 'Từ trần',
  other: 'Thôi phục vụ',
};

export const membershipEndWords: Record<MembershipEnd, string> = {
  moved: 'chuyển sinh hoạt trong tỉnh',
  transferredOut: 'chuyển ra ngoài tỉnh',
  struckOff: 'xóa tên',
  expelled: 'khai trừ',
  withdrawn: 'xin ra khỏi Đảng',
  died: 'từ trần',
};

export const trainingWords: Record<(typeof trainingKinds)[number], string> = {
  professional: 'Chuyên môn, nghiệp vụ',
  politicalTheory: 'Lý luận chính trị',
  language: 'Ngoại ngữ',
  informatics: 'Tin học',
  other: 'Khác',
};

export const gradeWords: Record<(typeof evaluationGrades)[number], string> = {
  excellent: 'Hoàn thành xuất sắc nhiệm vụ',
  good: 'Hoàn thành tốt nhiệm vụ',
  done: 'Hoàn thành nhiệm vụ',
  failed: 'Không hoàn thành nhiệm vụ',
};

export const subjectWords: Record<HistoryRow<'evaluation'>['subject'], string> = {
  officer: 'Cán bộ',
  member: 'Đảng viên',
};

export const disciplineSides: Record<HistoryRow<'discipline'>['side'], string> = {
  party: 'Kỷ luật đảng',
  state: 'Kỷ luật',
};
