import type { ImportTemplate } from '#shared/reports/import-template.ts';

/** "Mẫu nhập danh sách cán bộ, chiến sĩ", with the ranks and units of this store to choose from. */
export function rosterTemplate(lists: {
  ranks: string[];
  units: string[];
  ethnicities: string[];
  educationLevels: string[];
  politicalTheoryLevels: string[];
}): ImportTemplate {
  const choice = (listTitle: string, values: string[], strict: boolean) => ({
    choices: { listTitle, values, strict },
  });
  const day = 'Ngày/tháng/năm; chỉ biết năm thì ghi năm';
  return {
    name: 'mau-nhap-danh-sach-can-bo',
    sheetName: 'Danh sách',
    title: 'Mẫu nhập danh sách cán bộ, chiến sĩ',
    guidance:
      'Mỗi người một dòng, ghi từ dòng trống đầu tiên. Cột có dấu * là bắt buộc; ô không có số liệu thì để trống.',
    emptyRows: 200,
    columns: [
      {
        title: 'Họ và tên',
        required: true,
        guidance: 'Viết đầy đủ, có dấu',
        example: 'Nguyễn Văn An',
        width: 26,
      },
      {
        title: 'Giới tính',
        guidance: 'Nam hoặc Nữ',
        example: 'Nam',
        width: 9,
        align: 'center',
        ...choice('Giới tính', ['Nam', 'Nữ'], true),
      },
      { title: 'Số hiệu CAND', guidance: 'Dạng 123-456', example: '123-456', width: 12, align: 'center' },
      {
        title: 'Số định danh cá nhân (CCCD)',
        guidance: '12 chữ số',
        example: '022090123456',
        width: 16,
        align: 'center',
      },
      { title: 'Ngày sinh', guidance: day, example: '01/09/1990', width: 13, align: 'center' },
      {
        title: 'Cấp bậc hàm',
        guidance: 'Chọn trong danh mục',
        example: 'Đại úy',
        width: 13,
        ...choice('Cấp bậc hàm', lists.ranks, true),
      },
      { title: 'Chức vụ', guidance: 'Ghi chức vụ cao nhất đang giữ', example: 'Cán bộ', width: 22 },
      {
        title: 'Đơn vị',
        guidance: 'Chọn trong danh mục',
        example: lists.units[0] ?? '',
        width: 30,
        ...choice('Đơn vị', lists.units, false),
      },
      {
        title: 'Quê quán',
        guidance: 'Xã, phường, đặc khu và tỉnh',
        example: 'Phường Hạ Long, Quảng Ninh',
        width: 28,
      },
      {
        title: 'Dân tộc',
        guidance: 'Chọn trong danh mục',
        example: 'Kinh',
        width: 11,
        ...choice('Dân tộc', lists.ethnicities, false),
      },
      {
        title: 'Trình độ chuyên môn',
        guidance: 'Trình độ cao nhất',
        example: 'Đại học',
        width: 14,
        ...choice('Trình độ', lists.educationLevels, false),
      },
      {
        title: 'Lý luận chính trị',
        guidance: 'Chọn trong danh mục',
        example: 'Trung cấp',
        width: 12,
        ...choice('Lý luận chính trị', lists.politicalTheoryLevels, false),
      },
      { title: 'Ngày vào CAND', guidance: day, example: '15/09/2009', width: 13, align: 'center' },
      {
        title: 'Ngày vào Đảng',
        guidance: 'Ngày lễ kết nạp',
        example: '03/02/2015',
        width: 13,
        align: 'center',
      },
      {
        title: 'Ngày chính thức',
        guidance: 'Để trống nếu còn dự bị',
        example: '03/02/2016',
        width: 13,
        align: 'center',
      },
    ],
  };
}
