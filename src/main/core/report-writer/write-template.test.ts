import { expect, test } from 'vitest';
import { rosterTemplate } from '#shared/people/roster-template.ts';
import { packageParts, partOf } from './__fixtures__/package-parts.ts';
import { readSheet, readWorkbook, rowOf } from './__fixtures__/read-sheet.ts';
import { CREATED } from './__fixtures__/sample-report.ts';
import { writeImportTemplate } from './write-template.ts';

const template = rosterTemplate({
  ranks: ['Trung úy', 'Đại úy'],
  politicalTheories: ['Sơ cấp', 'Trung cấp'],
  units: ['Công an phường Hà Tu', 'Phòng Tham mưu', 'Công an xã Liên Hòa'],
});
const origin = { organisation: 'Công an tỉnh Quảng Ninh', created: CREATED };
const bytes = await writeImportTemplate(template, origin);

test('the roster template asks for the columns of the roster, STT first', () => {
  const sheet = readSheet(bytes);
  const row = rowOf(sheet.find('STT'));
  const titles = [...'ABCDEFGHIJKLMNOP'].map((column) => sheet.cell(`${column}${row}`)?.v);
  expect(titles).toEqual(['STT', ...template.columns.map((column) => column.title)]);
  expect(titles).toHaveLength(16);
});

test('guidance and example are marked in STT, so that they are not taken for people', () => {
  const sheet = readSheet(bytes);
  const row = rowOf(sheet.find('STT'));
  expect(sheet.cell(`A${row + 1}`)?.v).toBe('HD');
  expect(sheet.cell(`B${row + 1}`)?.v).toBe('Bắt buộc. Đầy đủ, có dấu');
  expect(sheet.cell(`A${row + 2}`)?.v).toBe('VD');
  expect(sheet.cell(`B${row + 2}`)?.v).toBe('Nguyễn Văn Mẫu');
  expect(sheet.cell(`A${row + 3}`)?.v).toBeUndefined();
});

test('sex, rank, unit and political theory are chosen from the lists on the second sheet', () => {
  expect(readWorkbook(bytes).SheetNames).toEqual(['Danh sách', 'Danh mục']);
  const xml = partOf(bytes, 'xl/worksheets/sheet1.xml');
  const lists = [...xml.matchAll(/sqref="(\w)6:\w5000"><formula1>([^<]*)</g)].map(([, column, list]) => [
    column,
    list?.replaceAll('&apos;', "'"),
  ]);
  expect(lists).toEqual([
    ['C', "'Danh mục'!$A$2:$A$3"],
    ['G', "'Danh mục'!$B$2:$B$3"],
    ['I', "'Danh mục'!$C$2:$C$4"],
    ['M', "'Danh mục'!$D$2:$D$3"],
  ]);
  expect(readSheet(bytes, 1).cell('C3')?.v).toBe('Phòng Tham mưu');
});

test('every entry cell has text format: zeros stay and dates stay as typed', () => {
  const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml');
  const formats = [
    ...(/<cellXfs.*<\/cellXfs>/.exec(partOf(bytes, 'xl/styles.xml'))?.[0] ?? '').matchAll(
      /<xf numFmtId="(\d+)"/g,
    ),
  ];
  const cells = [...sheet.matchAll(/<c r="[A-P]6" s="(\d+)"/g)].map(
    (match) => formats[Number(match[1])]?.[1],
  );
  expect(cells).toEqual(Array(16).fill('49'));
});

test('the template names nobody and is the same every time', async () => {
  expect(partOf(bytes, 'docProps/core.xml')).toContain('<dc:creator>Công an tỉnh Quảng Ninh</dc:creator>');
  const again = await writeImportTemplate(template, origin);
  expect([...packageParts(again)]).toEqual([...packageParts(bytes)]);
});
