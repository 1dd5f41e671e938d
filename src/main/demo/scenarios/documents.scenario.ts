import type { InputOf } from '#shared/contract/define.ts';
import {
  issueDocument,
  listIssuers,
  reserveNumbers,
  saveDocument,
} from '#shared/documents/documents.contract.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { everybody, listPeople } from '#shared/people/people.contract.ts';
import { getStatus } from '#shared/system/system.contract.ts';
import type { DemoScenario } from '../demo-scenario.ts';

type DraftInput = InputOf<typeof saveDocument>['draft'];
/** `symbol` of the issuing body; `date` null leaves a draft; `aboutSomebody` fills the placeholders. */
type Paper = Pick<DraftInput, 'typeCode' | 'summary' | 'body'> & {
  symbol: 'CAT-PX03' | 'ĐUCA';
  date: LocalDate | null;
  urgency?: DraftInput['urgency'];
  aboutSomebody?: boolean;
};

const day = (iso: string) => iso as LocalDate;

const papers: readonly Paper[] = [
  {
    symbol: 'CAT-PX03',
    typeCode: 'KH',
    date: day('2026-01-12'),
    summary: 'Công tác đảng, công tác chính trị năm 2026',
    body: [
      'Thực hiện chương trình công tác năm 2026, {{co_quan}} xây dựng kế hoạch như sau:',
      '# I. MỤC ĐÍCH, YÊU CẦU',
      '- Nâng cao chất lượng sinh hoạt chi bộ.',
      '- Hoàn thành chỉ tiêu kết nạp đảng viên trước ngày 30/11/2026.',
      '# II. NỘI DUNG',
      'Các đơn vị rà soát nguồn phát triển đảng viên, gửi danh sách trước ngày 15 tháng cuối quý.',
      '# III. TỔ CHỨC THỰC HIỆN',
      'Thủ trưởng các đơn vị căn cứ kế hoạch này triển khai thực hiện.',
    ].join('\n'),
  },
  {
    symbol: 'CAT-PX03',
    typeCode: 'BC',
    date: day('2026-04-03'),
    summary: 'Kết quả công tác đảng, công tác chính trị quý I năm 2026',
    body: [
      'Thực hiện chức năng, nhiệm vụ được giao, {{co_quan}} báo cáo kết quả như sau:',
      '# I. KẾT QUẢ',
      'Toàn Đảng bộ kết nạp đảng viên đúng kế hoạch; các chi bộ duy trì sinh hoạt định kỳ.',
      '# II. PHƯƠNG HƯỚNG QUÝ II',
      'Tiếp tục rà soát, bổ sung nguồn kết nạp đảng viên ở Công an cấp xã.',
    ].join('\n'),
  },
  {
    symbol: 'CAT-PX03',
    typeCode: 'CV-NN',
    date: day('2026-05-20'),
    urgency: 'urgent',
    summary: 'rà soát, bổ sung lý lịch đảng viên',
    body: 'Kính gửi: Công an các đơn vị trực thuộc\nĐề nghị các đơn vị rà soát lý lịch đảng viên, bổ sung phần còn thiếu trước ngày 05/6/2026.',
  },
  {
    symbol: 'ĐUCA',
    typeCode: 'TB',
    date: day('2026-02-05'),
    summary: 'Kết luận của Ban Thường vụ Đảng ủy\nvề công tác phát triển đảng viên năm 2026',
    body: 'Ban Thường vụ Đảng ủy thống nhất giao chỉ tiêu kết nạp đảng viên cho các chi bộ, đảng bộ cơ sở.\nCác chi bộ báo cáo kết quả hằng quý.',
  },
  {
    symbol: 'ĐUCA',
    typeCode: 'QĐ',
    date: null,
    aboutSomebody: true,
    summary: 'Cử đảng viên đi học lớp bồi dưỡng nghiệp vụ công tác đảng',
    body: [
      '## BAN THƯỜNG VỤ QUYẾT ĐỊNH',
      'Điều 1. Cử đồng chí {{ho_ten}}, {{cap_bac}}, {{don_vi}} đi học lớp bồi dưỡng nghiệp vụ công tác đảng.',
      'Điều 2. Đồng chí {{ho_ten}} và các đơn vị liên quan chịu trách nhiệm thi hành quyết định này.',
    ].join('\n'),
  },
  {
    symbol: 'CAT-PX03',
    typeCode: 'BC',
    date: null,
    summary: 'Kết quả công tác đảng, công tác chính trị quý III năm 2026',
    body: 'Thực hiện chức năng, nhiệm vụ được giao, {{co_quan}} báo cáo kết quả như sau:\n# I. KẾT QUẢ',
  },
];

const signatures = {
  'CAT-PX03': { authority: 'TL. GIÁM ĐỐC', title: 'TRƯỞNG PHÒNG', note: '', name: 'Nguyễn Văn Minh' },
  ĐUCA: { authority: 'T/M BAN THƯỜNG VỤ', title: 'BÍ THƯ', note: '', name: 'Trần Đức Hải' },
} as const;
const recipients = {
  'CAT-PX03': ['Bộ Công an (để báo cáo)', 'Lãnh đạo Công an tỉnh (để báo cáo)', 'Lưu: VT, PX03'],
  ĐUCA: ['Tỉnh ủy (để báo cáo)', 'Các tổ chức đảng trực thuộc', 'Lưu: VP Đảng ủy'],
} as const;

/** Issued documents and drafts of both families, and two numbers that wait for papers written by hand. */
export const documentsScenario: DemoScenario = {
  name: 'documents',
  tell: async ({ call }) => {
    const { issuers } = await call(listIssuers, {});
    const { today } = await call(getStatus, {});
    const { rows } = await call(listPeople, { filter: { ...everybody, party: 'official' }, limit: 1 });
    const bodyOf = (symbol: string) => {
      const found = issuers.find((one) => one.symbol === symbol);
      if (!found) throw new Error(`no issuing body: ${symbol}`);
      return found.id;
    };
    for (const { symbol, date, aboutSomebody, ...written } of papers) {
      const personId = aboutSomebody === true ? (rows[0]?.id ?? null) : null;
      const words = { recipients: [...recipients[symbol]], signatures: [signatures[symbol]] };
      const draft = { ...written, ...words, issuerId: bodyOf(symbol), personId };
      const saved = await call(saveDocument, { id: null, draft });
      // On a computer whose clock stands before the demonstration nothing is issued on a day to come.
      if (date !== null && date <= today) await call(issueDocument, { ...saved, number: null, date });
    }
    await call(reserveNumbers, {
      ...{ issuerId: bodyOf('CAT-PX03'), typeCode: 'TB', day: day('2026-09-28'), count: 2 },
      purpose: 'Thông báo viết tay của đội trực ban',
    });
  },
};
