import { expect, test } from 'vitest';
import type { DocumentRow } from '#shared/documents/documents.contract.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { isNarrowed, sortRegister, wholeRegister } from './register-filter.ts';

const row = (number: string, date: string | null, summary = ''): DocumentRow => ({
  id: `${number}${summary}`,
  status: number === '' ? 'draft' : 'issued',
  issuerId: 'i',
  issuerName: 'Công an tỉnh',
  typeCode: 'BC',
  typeName: 'Báo cáo',
  number,
  date: date as LocalDate | null,
  summary,
  secrecy: 'normal',
  binned: false,
  updatedAt: '2026-09-30T00:00:00.000Z',
});
const rows = [
  row('', null, 'Đề án'),
  row('12/BC-CAT', '2026-03-01', 'Ấp'),
  row('2/BC-CAT', '2026-02-01', 'Anh'),
];

test('numbers are ordered as numbers, and drafts stand last both ways', () => {
  const by = (descending: boolean) =>
    sortRegister(rows, { by: 'number', descending }).map(({ number }) => number);
  expect(by(false)).toEqual(['2/BC-CAT', '12/BC-CAT', '']);
  expect(by(true)).toEqual(['12/BC-CAT', '2/BC-CAT', '']);
});

test('words are ordered as Vietnamese orders them', () => {
  const words = sortRegister(rows, { by: 'summary', descending: false }).map(({ summary }) => summary);
  expect(words).toEqual(['Anh', 'Ấp', 'Đề án']);
});

test('without an order the register stays newest first', () => {
  expect(sortRegister(rows, null)).toEqual(rows);
});

test('an untouched filter narrows nothing', () => {
  expect(isNarrowed(wholeRegister.filter)).toBe(false);
  expect(isNarrowed({ ...wholeRegister.filter, year: 2026 })).toBe(true);
});
