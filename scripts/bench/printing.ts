import { listIssuers, produceDocument, saveDocument } from '../../src/shared/documents/documents.contract.ts';
import { type Measurement, timed } from './measurement.ts';
import type { Work } from './work.ts';

/** About 46 lines of a page of a State document. */
const PARAGRAPH =
  'Thực hiện chương trình công tác năm, Phòng Công tác đảng và công tác chính trị đã tham mưu cho Đảng ủy, lãnh đạo Công an tỉnh triển khai đồng bộ các mặt công tác xây dựng Đảng, xây dựng lực lượng; nắm chắc tình hình tư tưởng, kịp thời giải quyết kiến nghị của cán bộ, chiến sĩ từ cơ sở.';
const PARAGRAPHS_OF_TEN_PAGES = 110;

/** A document of ten pages through the core, with the browser and the second thread warm. */
export async function printingMeasurements({ call, core, sessionId }: Work): Promise<Measurement[]> {
  const { issuers } = await call(listIssuers, {});
  const { id } = await call(saveDocument, {
    id: null,
    draft: {
      issuerId: issuers.find(({ family }) => family === 'state')?.id ?? '',
      typeCode: 'BC',
      summary: 'Kết quả công tác đảng, công tác chính trị',
      body: Array.from({ length: PARAGRAPHS_OF_TEN_PAGES }, () => PARAGRAPH).join('\n'),
      recipients: ['Bộ Công an (để báo cáo)', 'Lưu: VT, PX03'],
      signatures: [{ authority: 'TL. GIÁM ĐỐC', title: 'TRƯỞNG PHÒNG', note: '', name: 'Nguyễn Văn Thử' }],
    },
  });
  const produce = async (format: 'pdf' | 'word') => {
    const { fileId } = await call(produceDocument, { id, format });
    if (!(await core.takeFile(sessionId, fileId))) throw new Error('the file was not handed over');
  };
  await produce('pdf');
  await produce('word');
  return [
    {
      name: 'print.pdf',
      title: '10 pages to PDF, browser warm',
      target: 2000,
      runs: 5,
      measure: () => timed(() => produce('pdf')),
    },
    {
      name: 'print.word',
      title: '10 pages to Word',
      target: 1000,
      runs: 5,
      measure: () => timed(() => produce('word')),
    },
  ];
}
