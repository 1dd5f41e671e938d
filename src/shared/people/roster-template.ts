import type { ImportTemplate } from '../reports/import-template.ts';

/** What the lists of the template offer, in the order shown. */
export type RosterChoices = { ranks: string[]; politicalTheories: string[]; units: string[] };

const DATE_GUIDANCE = 'Ngày/tháng/năm; chỉ biết tháng hoặc năm thì ghi 05/1985 hoặc 1985';

/** "Mẫu nhập danh sách cán bộ, chiến sĩ": one row a person, read back by the roster import. */
export function rosterTemplate(choices: RosterChoices): ImportTemplate {
  return {
    name: 'mau-nhap-danh-sach-can-bo-chien-si',
    sheetName: 'Danh sách',
    title: 'Mẫu nhập danh sách cán bộ, chiến sĩ',
    guidance:
      'Mỗi người một dòng, bắt đầu từ dòng trống đầu tiên. Cột ghi "Bắt buộc" phải có. ' +
      'Dòng "HD" (hướng dẫn) và dòng "VD" (ví dụ) không được nhập vào chương trình, để nguyên hoặc xóa đều được.',
    emptyRows: 200,
    columns: [
      {
        title: 'Họ và tên',
        required: true,
        width: 24,
        guidance: 'Đầy đủ, có dấu',
        example: 'Nguyễn Văn Mẫu',
      },
      {
        title: 'Giới tính',
        width: 8,
        align: 'center',
        guidance: 'Nam hoặc Nữ',
        example: 'Nam',
        choices: { listTitle: 'Giới tính', values: ['Nam', 'Nữ'], strict: true },
      },
      {
        title: 'Số hiệu CAND',
        width: 11,
        align: 'center',
        guidance: 'Giữ số 0 ở đầu',
        example: '012-345',
      },
      {
        title: 'Số định danh cá nhân (CCCD)',
        width: 16,
        align: 'center',
        guidance: '12 chữ số',
        example: '022085001234',
      },
      { title: 'Ngày sinh', width: 13, align: 'center', guidance: DATE_GUIDANCE, example: '20/05/1985' },
      {
        title: 'Cấp bậc hàm',
        width: 13,
        guidance: 'Chọn trong danh mục',
        example: 'Đại úy',
        choices: { listTitle: 'Cấp bậc hàm', values: choices.ranks, strict: true },
      },
      { title: 'Chức vụ', width: 20, guidance: 'Chức vụ hiện tại', example: 'Đội trưởng' },
      {
        title: 'Đơn vị',
        required: true,
        width: 30,
        guidance: 'Chọn trong danh mục',
        example: choices.units[0] ?? '',
        choices: { listTitle: 'Đơn vị', values: choices.units, strict: false },
      },
      {
        title: 'Quê quán',
        width: 24,
        guidance: 'Xã, phường; tỉnh, thành phố',
        example: 'Phường Hà Tu, Quảng Ninh',
      },
      { title: 'Dân tộc', width: 10, guidance: 'Ví dụ: Kinh, Tày', example: 'Kinh' },
      {
        title: 'Trình độ chuyên môn',
        width: 20,
        guidance: 'Trình độ cao nhất',
        example: 'Đại học An ninh nhân dân',
      },
      {
        title: 'Lý luận chính trị',
        width: 12,
        guidance: 'Chọn trong danh mục',
        example: choices.politicalTheories[0] ?? '',
        choices: { listTitle: 'Lý luận chính trị', values: choices.politicalTheories, strict: false },
      },
      { title: 'Ngày vào CAND', width: 13, align: 'center', guidance: DATE_GUIDANCE, example: '09/2003' },
      {
        title: 'Ngày vào Đảng',
        width: 13,
        align: 'center',
        guidance: 'Ngày kết nạp; chưa là đảng viên thì để trống',
        example: '19/05/2010',
      },
      {
        title: 'Ngày chính thức',
        width: 13,
        align: 'center',
        guidance: 'Ngày công nhận chính thức; đảng viên dự bị thì để trống',
        example: '19/05/2011',
      },
    ],
  };
}
