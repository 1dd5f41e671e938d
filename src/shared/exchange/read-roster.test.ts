import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseCsv } from '../domain/csv.ts';
import { TEMPLATE_MARKS } from '../reports/import-template.ts';
import { type Shorthand, workbookOf } from './__fixtures__/make-sheet.ts';
import { reference, today } from './__fixtures__/reference.ts';
import { readRoster } from './read-roster.ts';
import type { Roster } from './roster.ts';
import { columnLetters } from './roster-header.ts';
import type { MergedArea, Workbook } from './workbook.ts';

function rosterOf(rows: Shorthand[][], merges?: MergedArea[]): Roster {
  return read(workbookOf(rows, merges));
}

function read(workbook: Workbook): Roster {
  const reading = readRoster(workbook, reference, today);
  if ('error' in reading) throw new Error(reading.error);
  return reading;
}

const names = (roster: Roster) => roster.rows.map(({ draft }) => draft.fullName);
const codesByRow = (roster: Roster) =>
  roster.rows.map(({ row, issues }) => [row, issues.map(({ code }) => code)]);
const TITLES = ['STT', 'Họ và tên', 'Số hiệu', 'Ngày sinh', 'Đơn vị'];
const an = [1, 'Lê Văn An', '111-111', '01/02/1990', 'CAP Hà Tu'];
const binh = [2, 'Trần Văn Bình', '222-222', '03/04/1991', 'CAP Hà Tu'];

describe('the titles of a roster', () => {
  it('are found under a title block and told from it', () => {
    const roster = rosterOf([['CÔNG AN TỈNH'], ['DANH SÁCH CÁN BỘ'], [], TITLES, an]);
    expect(roster.columns).toEqual([
      { column: 'B', title: 'Họ và tên', field: 'fullName' },
      { column: 'C', title: 'Số hiệu', field: 'policeNumber' },
      { column: 'D', title: 'Ngày sinh', field: 'birthDate' },
      { column: 'E', title: 'Đơn vị', field: 'unitCode' },
    ]);
    expect(roster.rows.map(({ row }) => row)).toEqual([5]);
  });

  it('are known without accents, with marks of required fields and remarks in brackets', () => {
    const roster = rosterOf([
      ['TT', 'HO VA TEN *', 'Số hiệu CAND:', 'Ngày, tháng, năm sinh (dd/mm/yyyy)'],
      an,
    ]);
    expect(roster.columns.map(({ field }) => field)).toEqual(['fullName', 'policeNumber', 'birthDate']);
  });

  test.each<[string, MergedArea[]]>([
    [
      'merged',
      [
        { top: 1, left: 3, bottom: 1, right: 4 },
        { top: 1, left: 1, bottom: 2, right: 1 },
        { top: 1, left: 2, bottom: 2, right: 2 },
      ],
    ],
    ['with the merging lost', []],
  ])('may be two rows high, %s: the birth date stands in the column of the sex', (_, merges) => {
    const roster = rosterOf(
      [
        ['STT', 'Họ và tên', 'Ngày sinh', '', 'Dân tộc'],
        ['', '', 'Nam', 'Nữ', ''],
        ['(1)', '(2)', '(3)', '(4)', '(5)'],
        [1, 'Lê Văn An', '01/02/1990', '', 'Kinh'],
        [2, 'Lê Thị Hoa', '', '1991', 'Kinh'],
      ],
      merges,
    );
    expect(roster.rows.map(({ draft }) => [draft.sex, draft.birthDate])).toEqual([
      ['male', '1990-02-01'],
      ['female', '1991'],
    ]);
  });

  it('that mean nothing to the program are named, not dropped silently', () => {
    const roster = rosterOf([[...TITLES, 'Họ và tên cha', 'Ghi chú', 'Ngày sinh'], an]);
    expect(roster.unread).toEqual(['Họ và tên cha', 'Ngày sinh']);
  });

  it('a sheet without them is no roster', () => {
    expect(
      readRoster(
        workbookOf([
          ['STT', 'Chỉ tiêu', 'Kết quả'],
          [1, 'KL1', 3],
        ]),
        reference,
        today,
      ),
    ).toEqual({ error: 'ROSTER_NO_HEADER' });
  });

  it('are looked for on visible sheets; a second roster in the file is named', () => {
    const [sheet] = workbookOf([TITLES, an]).sheets;
    if (sheet === undefined) throw new Error('one sheet');
    const sheets = [{ ...sheet, name: 'Cũ', hidden: true }, sheet, { ...sheet, name: 'Đội 2' }];
    const roster = read({ fileName: 'a.xlsx', sheets });
    expect([roster.sheet, roster.otherSheets]).toEqual(['DSCB', ['Đội 2']]);
  });
});

describe('the lines of a roster', () => {
  it('headings, blanks, column numbers, totals and signatures are no people', () => {
    const roster = rosterOf([
      TITLES,
      [1, 2, 3, 4, 5],
      ['I', 'CÔNG AN PHƯỜNG HÀ TU'],
      an,
      [],
      ['2', 'CÔNG AN PHƯỜNG HÀ LẦM'],
      binh,
      ['', 'Tổng số: 2 đồng chí'],
      ['', '', '', '', 'Quảng Ninh, ngày 05 tháng 02 năm 2026'],
      ['', 'NGƯỜI LẬP BIỂU', '', '', 'TRƯỞNG CÔNG AN'],
      ['', 'Đại úy Trần Văn Bình', '', '', 'Thiếu tá Lê Quang Hải'],
    ]);
    expect(names(roster)).toEqual(['Lê Văn An', 'Trần Văn Bình']);
    expect(roster.skipped).toEqual([]);
  });

  it('that are neither are reported, so that nobody vanishes unseen', () => {
    const roster = rosterOf([TITLES, an, ['', 'Ban chỉ huy'], binh]);
    expect(roster.skipped).toEqual([{ row: 3, text: 'Ban chỉ huy' }]);
    expect(names(roster)).toHaveLength(2);
  });

  it('a number with only a name is a person, a number prepared for one is not', () => {
    const roster = rosterOf([TITLES, [1, 'Hà An'], [2], [3]]);
    expect(names(roster)).toEqual(['Hà An']);
  });

  it('a person listed after the total is still read', () => {
    expect(names(rosterOf([TITLES, an, ['', 'Cộng: 1'], binh]))).toEqual(['Lê Văn An', 'Trần Văn Bình']);
  });

  it('people named like totals, or born on a day written in words, are people', () => {
    const titles = ['Họ và tên', 'Ngày sinh', 'Đơn vị'];
    const roster = rosterOf([
      titles,
      ['Tống Công Minh', '', 'CAP Hà Tu'],
      ['Tống Sơn', 'ngày 24 tháng 11 năm 1996', 'CAP Hà Tu'],
      ['Phương Văn An', '1990', ''],
    ]);
    expect(names(roster)).toEqual(['Tống Sơn', 'Phương Văn An']);
    expect(roster.skipped).toEqual([{ row: 2, text: 'Tống Công Minh CAP Hà Tu' }]);
  });

  it('a full line below the total without a number is reported', () => {
    const roster = rosterOf([TITLES, an, ['', 'Tổng số: 1'], ['', ...binh.slice(1)]]);
    expect(names(roster)).toEqual(['Lê Văn An']);
    expect(roster.skipped.map(({ row }) => row)).toEqual([4]);
  });

  it("the guidance and the example of the program's own template are no people; the example is reported", () => {
    const marked = (mark: string) => [mark, ...binh.slice(1)];
    const roster = rosterOf([TITLES, marked(TEMPLATE_MARKS.guidance), marked(TEMPLATE_MARKS.example), an]);
    expect(names(roster)).toEqual(['Lê Văn An']);
    // Someone may have typed a person over it.
    expect(roster.skipped.map(({ row }) => row)).toEqual([3]);
  });
});

it('whatever stands in the cells is read or refused, and every person keeps the row Excel shows', () => {
  const cell = fc.oneof(
    fc.constant<Shorthand>(null),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom<Shorthand>('Lê Văn An', '1/2/1990', 'CAP Hà Tu', 'x', '=1', 'Cộng', '505-987', 'Công an'),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constant<Shorthand>({ kind: 'error', text: '#REF!' }),
    fc.constant<Shorthand>({ kind: 'formula', formula: 'A1', cached: null }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }), (body) => {
      const { rows, skipped } = rosterOf([TITLES, ...body]);
      for (const { row } of [...rows, ...skipped])
        expect(body[row - 2]?.some((value) => value !== null && value !== '')).toBe(true);
      for (const { draft, issues } of rows) {
        if (draft.fullName === null) expect(issues.some((issue) => issue.severity === 'refused')).toBe(true);
      }
    }),
  );
});

describe('the unit of a person', () => {
  const withoutUnit = ['STT', 'Họ và tên', 'Số hiệu', 'Ngày sinh'];
  const person = an.slice(0, 4);

  it('comes from the heading above where the row has none', () => {
    const roster = rosterOf([withoutUnit, ['I', 'Công an phường Hà Tu'], person]);
    expect(roster.rows[0]?.draft.unitCode).toBe('06652');
    expect(roster.fields).toContain('unitCode');
  });

  it('under a heading that is not known is asked for, never taken from the heading before', () => {
    const roster = rosterOf([
      withoutUnit,
      ['I', 'Công an phường Hà Tu'],
      person,
      ['II', 'Công an xã Lạ'],
      [2, 'B C', '222-222', '1990'],
    ]);
    expect(roster.rows[1]?.draft.unitCode).toBeNull();
    expect(roster.rows[1]?.issues.map(({ code }) => code)).toContain('UNIT_UNKNOWN');
  });

  it('comes from the head of the page where the file names it nowhere else, and the row says so', () => {
    const roster = rosterOf([['CÔNG AN TỈNH QUẢNG NINH'], ['CÔNG AN PHƯỜNG HÀ TU'], withoutUnit, person]);
    expect(roster.rows[0]?.draft.unitCode).toBe('06652');
    expect(codesByRow(roster)).toEqual([[4, ['UNIT_FROM_TITLE']]]);
  });
});

it('a head of the page that names only the province gives nobody a unit', () => {
  const province = { code: 'CAT', name: 'Công an tỉnh Quảng Ninh', kind: 'province' as const };
  const roster = workbookOf([['CÔNG AN TỈNH QUẢNG NINH'], TITLES.slice(0, 4), an.slice(0, 4)]);
  const reading = readRoster(roster, { ...reference, units: [province, ...reference.units] }, today);
  expect('rows' in reading && reading.rows[0]?.draft.unitCode).toBeNull();
  expect('fields' in reading && reading.fields).not.toContain('unitCode');
});

it('a dash in the other column of the birth date is no second date', () => {
  const titles = ['STT', 'Họ và tên', 'Ngày sinh', '', 'Dân tộc'];
  const roster = rosterOf([
    titles,
    ['', '', 'Nam', 'Nữ', ''],
    [1, 'Lê Thị Hoa', '-', '1991', 'Kinh'],
    [2, 'Lê An', '1990', '1991', 'Kinh'],
  ]);
  expect(roster.rows.map(({ draft }) => [draft.sex, draft.birthDate])).toEqual([
    ['female', '1991'],
    [null, null],
  ]);
  expect(roster.rows[1]?.issues.map(({ code }) => code)).toEqual(['BIRTH_DATE_TWICE']);
});

it('rows a unit prepared with formulas that show nothing are blank', () => {
  const blank: Shorthand = {
    kind: 'formula',
    formula: 'IF(A9="","",A9)',
    cached: { kind: 'text', text: '' },
  };
  expect(names(rosterOf([TITLES, an, [blank, blank, blank, blank, blank]]))).toEqual(['Lê Văn An']);
});

describe('the same person twice in one file', () => {
  it('the same police number twice refuses the second row and names the first', () => {
    const roster = rosterOf([TITLES, an, [2, 'Trần Văn Bình', '111111', '03/04/1991', 'CAP Hà Tu']]);
    expect(codesByRow(roster)).toEqual([
      [2, []],
      [3, ['POLICE_NUMBER_HYPHEN', 'POLICE_NUMBER_TWICE']],
    ]);
    expect(roster.rows[1]?.issues.at(-1)?.params.firstRow).toBe(2);
  });

  it('the same name and birthday refuses the second row unless both have numbers of their own', () => {
    const without = [3, 'Lê Văn An', '', '01/02/1990', 'CAP Hà Tu'];
    const namesake = [4, 'Lê Văn An', '333-333', '01/02/1990', 'CAP Hà Lầm'];
    const roster = rosterOf([TITLES, an, without, namesake]);
    expect(codesByRow(roster)).toEqual([
      [2, []],
      [3, ['PERSON_TWICE']],
      [4, []],
    ]);
  });
});

describe('dates of one life', () => {
  const titles = ['Họ và tên', 'Ngày sinh', 'Vào CAND', 'Ngày vào Đảng', 'Ngày chính thức'];

  test.each([
    [['A B', '1990', '01/01/2010', '02/02/2012', '02/02/2013'], []],
    [['A B', '1990', '01/01/1990', '', ''], []],
    [['A B', '01/01/1990', '01/01/1989', '', ''], ['DATE_ORDER']],
    [['A B', '01/01/1990', '', '02/02/2013', '02/02/2012'], ['DATE_ORDER']],
  ])('%j gives %j', (row, codes) => {
    const found = rosterOf([titles, row]).rows[0]?.issues.map(({ code }) => code) ?? [];
    expect(found.filter((code) => code === 'DATE_ORDER')).toEqual(codes);
  });
});

describe('the day a roster describes', () => {
  test.each([
    ['(Tính đến ngày 31/12/2024)', '2024-12-31'],
    ['(Tính đến hết ngày 31 tháng 12 năm 2024)', '2024-12-31'],
    ['Số liệu đến 30.6.2025', '2025-06-30'],
    ['DANH SÁCH', null],
  ])('"%s" is %s', (title, day) => {
    expect(rosterOf([[title], TITLES, an]).asOf).toBe(day);
  });
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is called %s', (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
});

it('a reference table may quote its cells', () => {
  expect(parseCsv('a,b\r\n1,"x, ""y"""\n2,\n')).toEqual([
    { a: '1', b: 'x, "y"' },
    { a: '2', b: '' },
  ]);
});
