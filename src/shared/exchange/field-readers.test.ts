import { describe, expect, it, test } from 'vitest';
import { reference, today } from './__fixtures__/reference.ts';
import { readDate } from './read-date.ts';
import { createEthnicityReader } from './read-ethnicity.ts';
import { readCitizenId, readPoliceNumber } from './read-identity.ts';
import { readLevel } from './read-level.ts';
import { readName } from './read-name.ts';
import { createRankFinder } from './read-rank.ts';
import { readSex, readSexMarks } from './read-sex.ts';
import type { Reading } from './roster-reading.ts';
import type { PlainCell, WorkbookCell } from './workbook.ts';

const text = (value: string): PlainCell => ({ kind: 'text', text: value });
const number = (value: number): PlainCell => ({ kind: 'number', value });
const formula = (cached: PlainCell | null): WorkbookCell => ({ kind: 'formula', formula: 'A1', cached });
const codes = (reading: Reading<unknown>) => reading.issues.map((issue) => issue.code);

describe('a date in a roster', () => {
  test.each<[string, WorkbookCell, string, string[]]>([
    ['a real date', { kind: 'date', date: '1996-11-24' }, '1996-11-24', []],
    ['text with slashes', text('6/11/2018'), '2018-11-06', []],
    ['text with two-digit year', text('07-09-96'), '1996-09-07', []],
    ['text with dots', text(' 24.11.1996 '), '1996-11-24', []],
    ['text run together', text('24111996'), '1996-11-24', []],
    ['text as databases write it', text('1996-11-24 00:00:00'), '1996-11-24', []],
    ['text in words', text('ngày 24 tháng 11 năm 1996'), '1996-11-24', []],
    ['a serial number without format', number(32874), '1990-01-01', ['DATE_FROM_SERIAL']],
    ['a number that lost its leading zero', number(1_092_006), '2006-09-01', []],
    ['a year as a number', number(1985), '1985', ['DATE_YEAR_ONLY']],
    ['a year as text', text('1985'), '1985', ['DATE_YEAR_ONLY']],
    ['a month', text('9/1985'), '1985-09', ['DATE_YEAR_ONLY']],
    ['the stored result of a formula', formula({ kind: 'date', date: '1996-11-24' }), '1996-11-24', []],
  ])('%s is read', (_, cell, date, issues) => {
    const reading = readDate('birthDate', cell, today);
    expect(reading.value).toBe(date);
    expect(codes(reading)).toEqual(issues);
  });

  test.each<[string, WorkbookCell, string]>([
    ['a day that does not exist', text('31/02/1990'), 'DATE_NO_SUCH_DAY'],
    ['month before day', text('02/31/1990'), 'DATE_NO_SUCH_DAY'],
    ['words', text('đang xác minh'), 'DATE_UNREADABLE'],
    ['a number that is no date', number(12), 'DATE_UNREADABLE'],
    ['a time of day', { kind: 'date', date: '1899-12-31' }, 'DATE_UNREADABLE'],
    ['tomorrow', text('22/11/2026'), 'DATE_IN_FUTURE'],
    ['an error of Excel', { kind: 'error', text: '#REF!' }, 'CELL_ERROR'],
    ['a formula without result', formula(null), 'CELL_FORMULA_EMPTY'],
  ])('%s is refused', (_, cell, code) => {
    const reading = readDate('joinedForce', cell, today);
    expect(reading.value).toBeNull();
    expect(codes(reading)).toEqual([code]);
  });

  test.each(['', '-', '...', 'không', 'Chưa'])('"%s" says nothing', (value) => {
    expect(readDate('partyAdmission', text(value), today)).toEqual({ value: null, issues: [] });
  });

  it('today itself is no future', () => {
    expect(readDate('joinedForce', text('21/11/2026'), today).value).toBe('2026-11-21');
  });
});

describe('numbers of a person', () => {
  test.each<[WorkbookCell, string | null, string[]]>([
    [text('505-987'), '505-987', []],
    [text('123456'), '123-456', ['POLICE_NUMBER_HYPHEN']],
    [text('123 456'), '123-456', ['POLICE_NUMBER_HYPHEN']],
    [number(123456), '123-456', ['POLICE_NUMBER_HYPHEN']],
    [number(12345), null, ['POLICE_NUMBER_SHORT']],
    [text('12345'), null, ['POLICE_NUMBER_INVALID']],
    [text('12A-456'), null, ['POLICE_NUMBER_INVALID']],
  ])('police number %j', (cell, value, issues) => {
    expect(readPoliceNumber(cell).value).toBe(value);
    expect(codes(readPoliceNumber(cell))).toEqual(issues);
  });

  test.each<[WorkbookCell, string | null, string[]]>([
    [text('022089992227'), '022089992227', []],
    [text('022 089 992 227'), '022089992227', []],
    [number(22089992227), '022089992227', ['CITIZEN_ID_ZERO']],
    [text('02219001234'), null, ['CITIZEN_ID_INVALID']],
    [text('100123456'), null, ['CITIZEN_ID_INVALID']],
  ])('personal ID %j', (cell, value, issues) => {
    expect(readCitizenId(cell).value).toBe(value);
    expect(codes(readCitizenId(cell))).toEqual(issues);
  });
});

describe('a name in a roster', () => {
  test.each<[string, (WorkbookCell | null)[], string]>([
    ['in one cell', [text('Lục Văn  Thắng ')], 'Lục Văn Thắng'],
    ['in two cells', [text('Nguyễn Quang'), text('Khánh')], 'Nguyễn Quang Khánh'],
    ['in capitals', [text('ĐẶNG THỊ ƯỚC')], 'Đặng Thị Ước'],
    ['of a minority', [text("Y Moan Ênuôl K'Bing")], "Y Moan Ênuôl K'Bing"],
  ])('%s is read', (_, cells, name) => {
    expect(readName(cells)).toEqual({ value: name, issues: [] });
  });

  test.each<[string, (WorkbookCell | null)[], string]>([
    ['missing', [null], 'NAME_MISSING'],
    ['blank', [text('  ')], 'NAME_MISSING'],
    ['made by a formula', [formula(text('Nguyễn Văn A'))], 'NAME_FORMULA'],
    ['made by a formula without result', [formula(null)], 'NAME_FORMULA'],
    ['half made by a formula', [text('Nguyễn'), formula(text('A'))], 'NAME_FORMULA'],
    ['text beginning with "="', [text('=HYPERLINK("http://x")')], 'NAME_FORMULA'],
    ['text beginning with "@"', [text('@SUM(1)')], 'NAME_UNREADABLE'],
    ['a number', [number(12)], 'NAME_UNREADABLE'],
    ['an error', [{ kind: 'error', text: '#N/A' }], 'CELL_ERROR'],
  ])('that is %s is refused', (_, cells, code) => {
    expect(readName(cells).value).toBeNull();
    expect(codes(readName(cells))).toEqual([code]);
  });
});

describe('rank and post', () => {
  const ranks = createRankFinder(reference.ranks);

  test.each([
    ['Thượng úy', 'THUONG_UY'],
    ['Thượng uý', 'THUONG_UY'],
    ['THƯỢNG ÚY', 'THUONG_UY'],
    ['Thượng sỹ', 'THUONG_SI'],
    ['Thuong ta', 'THUONG_TA'],
    ['3//', 'THUONG_TA'],
  ])('"%s" is the rank %s', (value, code) => {
    expect(ranks.readRank(text(value))).toEqual({ value: code, issues: [] });
  });

  test.each([
    ['Thiếu tá - Cán bộ', 'THIEU_TA', 'Cán bộ'],
    ['Thiếu tá, Trưởng Công an phường', 'THIEU_TA', 'Trưởng Công an phường'],
    ['Đại uý – Phó Trưởng Công an xã', 'DAI_UY', 'Phó Trưởng Công an xã'],
    ['Đại úy: Cán bộ', 'DAI_UY', 'Cán bộ'],
    ['Đại úy', 'DAI_UY', null],
  ])('"%s" is the rank %s and the post %s', (value, rank, post) => {
    const reading = ranks.readRankAndPost(text(value));
    expect([reading.rank.value, reading.post.value]).toEqual([rank, post]);
  });

  it('without a rank the cell is the post, and the row says so', () => {
    const reading = ranks.readRankAndPost(text('Cán bộ hợp đồng'));
    expect(reading.post.value).toBe('Cán bộ hợp đồng');
    expect(codes(reading.rank)).toEqual(['RANK_MISSING']);
  });

  it('offers every rank when it knows none of that name', () => {
    const reading = ranks.readRank(text('Chuẩn úy'));
    expect(codes(reading)).toEqual(['RANK_UNKNOWN']);
    expect(reading.issues[0]?.choices).toHaveLength(reference.ranks.length);
  });
});

describe('sex', () => {
  test.each<[string | null, boolean, string | null]>([
    ['Nam', false, 'male'],
    ['NỮ', false, 'female'],
    ['x', true, 'female'],
    ['X', true, 'female'],
    [null, true, 'male'],
    [null, false, null],
  ])('"%s" in a column that marks women (%s) is %s', (value, marksWomen, sex) => {
    expect(readSex(value === null ? null : text(value), marksWomen, 'Lê Văn An').value).toBe(sex);
  });

  it('a blank beside "Thị" is asked about, a strange word refused', () => {
    expect(codes(readSex(null, true, 'Trần Thị Hạnh'))).toEqual(['SEX_UNCLEAR']);
    expect(codes(readSex(text('?'), false, 'Lê Văn An'))).toEqual(['SEX_UNREADABLE']);
  });

  it('can be a mark in one of two columns', () => {
    expect(readSexMarks(text('x'), null, 'A').value).toBe('male');
    expect(readSexMarks(null, text('x'), 'A').value).toBe('female');
    expect(readSexMarks(null, null, 'A').value).toBeNull();
    expect(readSexMarks(undefined, null, 'Lê Văn An').value).toBe('male');
    expect(codes(readSexMarks(text('x'), text('x'), 'A'))).toEqual(['SEX_UNCLEAR']);
  });
});

describe('ethnic group and levels', () => {
  const readEthnicity = createEthnicityReader(reference);

  test.each([
    ['Kinh', 'Kinh'],
    ['sán dìu', 'Sán Dìu'],
    ["H'Mông", 'Mông'],
  ])('"%s" is the ethnic group %s', (value, group) => {
    expect(readEthnicity(text(value))).toEqual({ value: group, issues: [] });
  });

  test.each([
    ['Dao Thanh Y', 'Dao'],
    ['Dao (Lô Gang)', 'Dao'],
    ['Thanh Phán', 'Dao'],
    ['Cao Lan', 'Sán Chay'],
  ])('"%s" is asked about as a subgroup of %s', (value, group) => {
    const reading = readEthnicity(text(value));
    expect(codes(reading)).toEqual(['ETHNICITY_SUBGROUP']);
    expect(reading.issues[0]?.choices?.[0]?.value).toBe(group);
  });

  it('an unknown group is asked about', () => {
    expect(codes(readEthnicity(text('Klingon')))).toEqual(['ETHNICITY_UNKNOWN']);
  });

  test.each([
    ['education', 'Thạc sỹ', 'Thạc sĩ'],
    ['education', 'ĐH', 'Đại học'],
    ['education', 'Đại học Luật', 'Đại học Luật'],
    ['politicalTheory', 'TC', 'Trung cấp'],
    ['politicalTheory', 'Cao cấp LLCT', 'Cao cấp'],
  ] as const)('%s "%s" is %s', (field, value, level) => {
    expect(readLevel(field, text(value)).value).toBe(level);
  });
});
