import * as documents from '#shared/documents/documents.contract.ts';
import * as people from '#shared/people/people.contract.ts';
import type { Case, Seen } from './case.ts';

const DAY = '2024-05-06';
const bodyAndKind = (seen: Seen) => ({
  issuerId: seen.last(documents.listIssuers).issuers[0]?.id,
  typeCode: 'BC',
});
const draft = (seen: Seen, summary: string) => ({
  ...bodyAndKind(seen),
  summary,
  body: '# I. KẾT QUẢ\nĐồng chí {{ho_ten}} hoàn thành nhiệm vụ.\n- Chi bộ 1',
  recipients: ['Tỉnh ủy', 'Lưu: VT'],
  signatures: [{ authority: 'TL. GIÁM ĐỐC', title: 'TRƯỞNG PHÒNG', note: '', name: 'Nguyễn Văn An' }],
  personId: seen.last(people.createPerson).id,
});
const saved = (seen: Seen) => ({ id: seen.last(documents.saveDocument).id });
const first = (seen: Seen) => ({ id: seen.last(documents.listDocuments).documents[0]?.id });

/** Issuing bodies and text blocks, a report that is written, numbered, printed and revoked, and its register. */
export const documentsChapter: readonly Case[] = [
  { of: documents.listIssuers, says: 'the office and its Party committee issue documents' },
  {
    of: documents.putIssuer,
    says: 'a body with the symbol of another is refused',
    input: () => ({
      id: null,
      family: 'party',
      superior: null,
      name: 'Ban',
      symbol: 'ĐUCA',
      place: 'Quảng Ninh',
    }),
    refused: 'ISSUER_TAKEN',
  },
  {
    of: documents.putIssuer,
    says: 'another body is added',
    input: () => ({
      id: null,
      family: 'party',
      superior: 'Đảng ủy Công an tỉnh',
      name: 'Chi bộ Phòng Tham mưu',
      symbol: 'CBTM',
      place: 'Quảng Ninh',
    }),
  },
  { of: documents.listTextBlocks, says: 'text blocks are there', input: () => ({ kind: 'recipients' }) },
  {
    of: documents.putTextBlock,
    says: 'a text block is added',
    input: () => ({ id: null, kind: 'signature', name: 'Bí thư', body: 'BÍ THƯ\nNguyễn Văn An' }),
  },
  {
    of: documents.saveDocument,
    says: 'a report is begun',
    input: (seen) => ({ id: null, draft: draft(seen, 'Kết quả quý I') }),
  },
  {
    of: documents.saveDocument,
    says: 'and written on',
    input: (seen) => ({ ...saved(seen), version: 1, draft: draft(seen, 'Kết quả công tác quý I') }),
  },
  {
    of: documents.saveDocument,
    says: 'a window that has the version before saves nothing',
    input: (seen) => ({ ...saved(seen), version: 1, draft: draft(seen, 'Khác') }),
    refused: 'RECORD_CHANGED',
  },
  { of: documents.previewDocument, says: 'it is looked at', input: saved },
  {
    of: documents.binDocument,
    says: 'it goes to the bin',
    input: (seen) => ({ ...saved(seen), binned: true }),
  },
  { of: documents.binDocument, says: 'and back', input: (seen) => ({ ...saved(seen), binned: false }) },
  { of: documents.getDocument, says: 'it is opened again', input: saved },
  {
    of: documents.revokeDocument,
    says: 'a draft cannot be revoked',
    input: (seen) => ({ ...saved(seen), reason: 'Nhầm' }),
    refused: 'DOCUMENT_NOT_ISSUED',
  },
  {
    of: documents.reserveNumbers,
    says: 'two numbers are kept free',
    input: (seen) => ({ ...bodyAndKind(seen), day: DAY, count: 2, purpose: 'Văn bản viết tay' }),
  },
  {
    of: documents.issueDocument,
    says: 'a number beyond the next needs a reason',
    input: (seen) => ({ ...saved(seen), version: 4, number: 5, date: DAY }),
    refused: 'RULES_NOT_MET',
  },
  {
    of: documents.issueDocument,
    says: 'with the reason the report gets it',
    input: (seen) => ({
      ...saved(seen),
      version: 4,
      number: 5,
      date: DAY,
      overrides: [{ code: 'DOC_NUMBER_GAP', reason: 'Số 3-4 đã ghi ở sổ giấy' }],
    }),
  },
  {
    of: documents.saveDocument,
    says: 'what was issued stays',
    input: (seen) => ({ ...saved(seen), version: 5, draft: draft(seen, 'Khác') }),
    refused: 'DOCUMENT_ISSUED',
  },
  { of: documents.listDocuments, says: 'it stands in the register', input: () => ({ text: 'ket qua' }) },
  {
    of: documents.listNumbers,
    says: 'and its number in the register of numbers',
    input: (seen) => ({ ...bodyAndKind(seen), series: '2024' }),
  },
  {
    of: documents.cancelNumber,
    says: 'a number kept free is given up',
    input: (seen) => ({
      numberId: seen.last(documents.listNumbers).numbers.find(({ status }) => status === 'reserved')?.id,
      reason: 'Không dùng',
    }),
  },
  {
    of: documents.recordNumberUsed,
    says: 'the other one stands on a paper written by hand',
    input: (seen) => ({
      numberId: seen.last(documents.listNumbers).numbers.findLast(({ status }) => status === 'reserved')?.id,
      day: DAY,
      note: 'Biên bản viết tay',
    }),
  },
  {
    of: documents.produceDocument,
    says: 'the report is made as a Word file',
    input: (seen) => ({ ...first(seen), format: 'word' }),
  },
  {
    of: documents.produceDocument,
    says: 'a computer without a browser makes no PDF',
    input: (seen) => ({ ...first(seen), format: 'pdf' }),
    refused: 'PDF_NO_BROWSER',
  },
  { of: documents.recordDocumentPrint, says: 'printing leaves a trace', input: first },
  {
    of: documents.revokeDocument,
    says: 'the report is revoked',
    input: (seen) => ({ ...first(seen), reason: 'Ban hành nhầm' }),
  },
];
