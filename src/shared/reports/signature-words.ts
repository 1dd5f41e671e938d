import type { ReportDocument } from './report-document.ts';

/*
 * Who makes and signs what leaves the office, and to whom it goes. The office gave these words; they become text
 * blocks it can change itself.
 */

/** Under reports and lists on people. */
export const reportSignatures: ReportDocument['signatures'] = {
  left: { title: 'NGƯỜI LẬP BIỂU', name: '' },
  right: {
    authority: 'TL. GIÁM ĐỐC',
    title: 'TRƯỞNG PHÒNG CÔNG TÁC ĐẢNG VÀ CÔNG TÁC CHÍNH TRỊ',
    name: '',
  },
};

/** "Nơi nhận" of reports and lists on people. */
export const reportRecipients: readonly string[] = [
  'Bộ Công an (để báo cáo)',
  'Lãnh đạo Công an tỉnh (để báo cáo)',
  'Lưu: VT, PX03',
];

/** Under "Lý lịch trích ngang". */
export const recordSignatures = {
  writer: 'NGƯỜI KHAI',
  writerNote: '(Ký, ghi rõ họ tên)',
  confirmed: 'XÁC NHẬN CỦA THỦ TRƯỞNG ĐƠN VỊ',
  confirmedNote: '(Ký, ghi rõ họ tên, đóng dấu)',
} as const;
