import { expect, test } from 'vitest';
import { partOf } from './__fixtures__/package-parts.ts';
import { readSheet } from './__fixtures__/read-sheet.ts';
import { CREATED } from './__fixtures__/sample-report.ts';
import { writePlainTable } from './write-plain-table.ts';

const origin = { organisation: 'Công an tỉnh Quảng Ninh', created: CREATED };
const columns = [
  { key: 'stt', title: 'STT', kind: 'integer', align: 'center' },
  { key: 'name', title: 'Họ và tên', kind: 'text' },
] as const;
const rows = [
  { stt: 1, name: 'Nguyễn Văn An' },
  { stt: 2, name: 'Đặng Thị Hương' },
];
const write = (list: typeof rows) =>
  writePlainTable(
    { name: 'people', title: 'Cán bộ: đang công tác', columns: [...columns], rows: list },
    origin,
  );

test('what the list shows is exported as it is, ready to filter', async () => {
  const bytes = await write(rows);
  const sheet = readSheet(bytes);
  expect(sheet.texts).toEqual([
    'Cán bộ: đang công tác',
    'STT',
    'Họ và tên',
    'Nguyễn Văn An',
    'Đặng Thị Hương',
  ]);
  const xml = partOf(bytes, 'xl/worksheets/sheet1.xml');
  expect(xml).toContain('<autoFilter ref="A3:B5"/>');
  expect(xml).toContain('ySplit="3"');
});

test('an empty list is still a file with its header', async () => {
  const bytes = await write([]);
  expect(readSheet(bytes).texts).toContain('Họ và tên');
  expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).toContain('<autoFilter ref="A3:B3"/>');
});
