import { parseLocalDate } from '../../domain/local-date.ts';
import type { DocumentTable, Paragraph, PrintedDocument, Run, TableCell } from '../printed-document.ts';

const text = (content: string | Run[], more: Partial<Paragraph> = {}): Paragraph => ({
  kind: 'paragraph',
  runs: typeof content === 'string' ? [{ text: content }] : content,
  align: 'justify',
  firstLine: true,
  ...more,
});
const heading = (content: string) => text([{ text: content, bold: true }], { keepWithNext: true });
const cell = (content: string, more: Partial<TableCell> = {}): TableCell => ({
  runs: [{ text: content }],
  ...more,
});
const row = (...contents: string[]) => ({ kind: 'data', cells: contents.map((one) => cell(one)) }) as const;

const branches = [
  ['Phòng Tham mưu', '24', '22', '2', '0', ''],
  ['Phòng Xây dựng Đảng và công tác chính trị', '31', '30', '1', '0', ''],
  ['Phòng Cảnh sát hình sự', '46', '41', '4', '1', 'Một đảng viên bị khiển trách'],
  ['Phòng Cảnh sát giao thông', '88', '80', '7', '1', 'Đảng viên nghỉ hưu chuyển sinh hoạt trong quý I'],
  ['Công an phường Hồng Gai', '37', '33', '4', '0', ''],
  ['Công an đặc khu Vân Đồn', '52', '47', '5', '0', 'Thành lập theo Quyết định số 118-QĐ/ĐUCA'],
  ['Công an phường Móng Cái 1', '41', '38', '3', '0', ''],
  ['Trại tạm giam số 1', '63', '60', '2', '1', ''],
] as const;

const quality: DocumentTable = {
  kind: 'table',
  columns: [
    { width: 6, align: 'center' },
    { width: 34, align: 'left' },
    { width: 11, align: 'center' },
    { width: 13, align: 'center' },
    { width: 11, align: 'center' },
    { width: 11, align: 'center' },
    { width: 24, align: 'left' },
  ],
  head: [
    [
      cell('TT', { down: 2 }),
      cell('Chi bộ, đảng bộ cơ sở', { down: 2 }),
      cell('Tổng số đảng viên', { down: 2 }),
      cell('Xếp loại chất lượng', { span: 3 }),
      cell('Ghi chú', { down: 2 }),
    ],
    [cell('Hoàn thành tốt trở lên'), cell('Hoàn thành'), cell('Không hoàn thành')],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'].map((number) => cell(number)),
  ],
  body: [
    { kind: 'section', cells: [cell('I. Khối cơ quan Công an tỉnh và Công an cấp xã', { span: 7 })] },
    ...branches.map((branch, index) => row(String(index + 1), ...branch)),
    {
      kind: 'total',
      cells: [
        cell('Cộng', { span: 2, align: 'center' }),
        cell('382'),
        cell('351'),
        cell('28'),
        cell('3'),
        cell(''),
      ],
    },
  ],
  borders: 'all',
};

/** A report of a Party committee: table over a page break, marks, a long list of recipients. */
export const partySpecimen: PrintedDocument = {
  family: 'party',
  orientation: 'portrait',
  head: {
    superior: 'Đảng bộ tỉnh Quảng Ninh',
    issuer: 'Đảng ủy Công an tỉnh',
    number: '12-BC/ĐUCA',
    place: 'Quảng Ninh',
    date: parseLocalDate('2026-02-05'),
  },
  marks: { secrecy: 'MẬT', urgency: null, draft: null, copy: 'Bản số: 02' },
  title: {
    kind: 'BÁO CÁO',
    summary:
      'kết quả đánh giá, xếp loại chất lượng tổ chức đảng, đảng viên năm 2025 và phương hướng, nhiệm vụ trọng tâm công tác xây dựng Đảng năm 2026',
  },
  blocks: [
    text(
      'Thực hiện Hướng dẫn số\u00a025-HD/BTCTW, ngày\u00a021/10/2023 của Ban Tổ chức Trung ương về kiểm điểm và đánh giá, xếp loại chất lượng hằng năm đối với tổ chức đảng, đảng viên; Ban Thường vụ Đảng ủy Công an tỉnh đã chỉ đạo các tổ chức đảng trực thuộc tiến hành kiểm điểm, đánh giá, xếp loại nghiêm túc, đúng quy trình. Kết quả như sau:',
    ),
    heading('I- ĐẶC ĐIỂM TÌNH HÌNH'),
    text(
      'Đảng bộ Công an tỉnh có 08 tổ chức đảng trực thuộc được đánh giá kỳ này với 382 đảng viên. Năm 2025, Đảng bộ tiếp tục sắp xếp tổ chức bộ máy theo mô hình Công an hai cấp; không tổ chức Công an cấp huyện. Cấp ủy các cấp đã kịp thời kiện toàn, phân công nhiệm vụ cho cấp ủy viên, giữ vững nền nếp sinh hoạt chi bộ, nâng cao năng lực lãnh đạo và sức chiến đấu của tổ chức đảng.',
    ),
    text([
      { text: 'Thuận lợi: ', bold: true },
      {
        text: 'Sự lãnh đạo, chỉ đạo sát sao của Đảng ủy Công an Trung ương, Ban Thường vụ Tỉnh ủy; sự phối hợp chặt chẽ của các ban xây dựng Đảng; đội ngũ cán bộ, đảng viên có bản lĩnh chính trị vững vàng, đoàn kết, trách nhiệm với công việc được giao.',
      },
    ]),
    heading('II- KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI'),
    text('Kết quả xếp loại chất lượng đảng viên của từng tổ chức đảng theo biểu dưới đây:', {
      keepWithNext: true,
    }),
    quality,
    text([
      { text: 'Ghi chú:', italic: true, underline: true },
      { text: ' tỷ lệ hoàn thành tốt trở lên là 91,9% (chỉ tiêu: ≥ 90%).', italic: true },
    ]),
    heading('III- PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2026'),
    text(
      '1. Tiếp tục quán triệt, thực hiện nghiêm các nghị quyết, chỉ thị, quy định của Trung ương, của Đảng ủy Công an Trung ương và Tỉnh ủy về công tác xây dựng Đảng; lãnh đạo hoàn thành toàn diện các mặt công tác bảo đảm an ninh, trật tự.',
    ),
    text(
      '2. Đổi mới nội dung, nâng cao chất lượng sinh hoạt chi bộ; phân công cấp ủy viên dự sinh hoạt với các chi bộ còn hạn chế; rà soát, sàng lọc, đưa những đảng viên không còn đủ tư cách ra khỏi Đảng.',
    ),
    text(
      '3. Tăng cường kiểm tra, giám sát, tập trung vào người đứng đầu và những lĩnh vực dễ phát sinh vi phạm; chủ động phòng ngừa, phát hiện, xử lý kịp thời vi phạm ngay từ khi mới manh nha.',
    ),
    text(
      'Trên đây là báo cáo kết quả đánh giá, xếp loại chất lượng tổ chức đảng, đảng viên năm 2025 và phương hướng, nhiệm vụ năm 2026 của Đảng ủy Công an tỉnh.',
    ),
    {
      kind: 'ending',
      recipients: [
        'Ban Thường vụ Tỉnh ủy (để báo cáo)',
        'Đảng ủy Công an Trung ương (để báo cáo)',
        'Ban Tổ chức Tỉnh ủy',
        'Ủy ban Kiểm tra Tỉnh ủy',
        'Các đồng chí Ủy viên Ban Chấp hành Đảng bộ Công an tỉnh',
        'Các tổ chức đảng trực thuộc',
        'Lưu: Văn phòng Đảng ủy',
      ],
      signatures: [
        { authority: 'T/M BAN THƯỜNG VỤ', title: 'PHÓ BÍ THƯ', note: '', name: 'Nguyễn Văn Thắng' },
      ],
    },
  ],
  properties: {
    name: 'Báo cáo đánh giá, xếp loại năm 2025',
    subject: 'Xếp loại chất lượng',
    organisation: 'Đảng ủy Công an tỉnh',
  },
};

/** A decision of the police of a province, with a form to fill by hand, a portrait frame and boxes to tick. */
export const stateSpecimen: PrintedDocument = {
  family: 'state',
  orientation: 'portrait',
  head: {
    superior: 'Bộ Công an',
    issuer: 'Công an tỉnh Quảng Ninh',
    number: '/QĐ-CAT-PX01',
    place: 'Quảng Ninh',
    date: null,
  },
  marks: { secrecy: null, urgency: 'KHẨN', draft: 'DỰ THẢO', copy: null },
  title: {
    kind: 'QUYẾT ĐỊNH',
    summary: 'Về việc điều động và phân công công tác đối với cán bộ, chiến sĩ Công an xã, phường năm 2026',
  },
  blocks: [
    text([{ text: 'GIÁM ĐỐC CÔNG AN TỈNH QUẢNG NINH', bold: true }], {
      align: 'center',
      firstLine: false,
      keepWithNext: true,
    }),
    text([
      {
        text: 'Căn cứ Luật Công an nhân dân ngày 20 tháng 11 năm 2018; Luật sửa đổi, bổ sung một số điều của Luật Công an nhân dân ngày 22 tháng 6 năm 2023;',
        italic: true,
      },
    ]),
    text([
      {
        text: 'Theo đề nghị của Trưởng phòng Tổ chức cán bộ tại Tờ trình số 145/TTr-CAT-PX01,',
        italic: true,
      },
    ]),
    text([{ text: 'QUYẾT ĐỊNH:', bold: true }], { align: 'center', firstLine: false, keepWithNext: true }),
    text([
      { text: 'Điều 1. ', bold: true },
      {
        text: 'Điều động đồng chí có tên dưới đây đến nhận công tác tại Công an phường Hồng Gai kể từ ngày ký Quyết định này; thời hạn bàn giao công việc, hồ sơ, tài liệu, trang bị không quá 05 ngày làm việc.',
      },
    ]),
    {
      kind: 'picture',
      source: null,
      label: 'Ảnh\n3 x 4 cm',
      width: 30,
      height: 40,
      beside: [
        text('Họ và tên:', { firstLine: false, align: 'left', dotted: true }),
        text('Số hiệu Công an nhân dân:', { firstLine: false, align: 'left', dotted: true }),
        text('Cấp bậc, chức vụ:', { firstLine: false, align: 'left', dotted: true }),
        text('Hình thức:  ☑ Điều động   ☐ Luân chuyển   ☐ Biệt phái', { firstLine: false, align: 'left' }),
      ],
    },
    text('Lý do:', { firstLine: true, align: 'left', dotted: true, dottedLines: 2 }),
    text([
      { text: 'Điều 2. ', bold: true },
      {
        text: 'Trưởng phòng Tổ chức cán bộ, Trưởng phòng Hậu cần, Trưởng Công an phường Hồng Gai và đồng chí có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.',
      },
    ]),
    {
      kind: 'ending',
      recipients: ['Như Điều 2', 'Cục X01 - Bộ Công an (để báo cáo)', 'Lưu: VT, PX01 (5b)'],
      signatures: [
        { authority: 'KT. GIÁM ĐỐC', title: 'PHÓ GIÁM ĐỐC', note: '', name: 'Đại tá Trần Minh Khánh' },
      ],
    },
  ],
  properties: {
    name: 'Quyết định điều động',
    subject: 'Điều động cán bộ',
    organisation: 'Công an tỉnh Quảng Ninh',
  },
};
