import { describe, expect, it, test } from 'vitest';
import { reference } from './__fixtures__/reference.ts';
import { createUnitFinder } from './read-unit.ts';
import { abolishedUnits } from './roster-reference.ts';
import { unitWords } from './unit-words.ts';

const units = createUnitFinder(reference);
const nameOf = (code: string | null | undefined) =>
  reference.units.find((unit) => unit.code === code)?.name ?? null;
const choicesFor = (text: string) => units.find(text)?.issues[0]?.choices?.map(({ label }) => label);

describe('the name of a unit in a roster', () => {
  test.each([
    ['Công an phường Hà Tu', 'Công an phường Hà Tu'],
    ['CÔNG AN PHƯỜNG LIÊN HOÀ', 'Công an phường Liên Hòa'],
    ['CA phường Liên Hòa', 'Công an phường Liên Hòa'],
    ['CAP Liên Hòa', 'Công an phường Liên Hòa'],
    ['CAP. Liên Hòa', 'Công an phường Liên Hòa'],
    ['CA P.Liên Hòa', 'Công an phường Liên Hòa'],
    ['Phường Liên Hòa', 'Công an phường Liên Hòa'],
    ['CAX Hoành Mô', 'Công an xã Hoành Mô'],
    ['CA Hoành Mô', 'Công an xã Hoành Mô'],
    ['Hoành Mô', 'Công an xã Hoành Mô'],
    ['CA đặc khu Cô Tô', 'Công an đặc khu Cô Tô'],
    ['CAĐK Cô Tô', 'Công an đặc khu Cô Tô'],
    ['Công an phường Móng Cái 2', 'Công an phường Móng Cái 2'],
    ['Công an phường Hà Tu, tỉnh Quảng Ninh', 'Công an phường Hà Tu'],
    ['cong an xa hoanh mo', 'Công an xã Hoành Mô'],
    ['PX03', 'Phòng Công tác đảng và công tác chính trị'],
    ['Phòng PC07', 'Phòng Cảnh sát phòng cháy chữa cháy và cứu nạn cứu hộ'],
    ['Phòng Công tác Đảng và Công tác chính trị', 'Phòng Công tác đảng và công tác chính trị'],
  ])('"%s" is %s', (text, name) => {
    expect(nameOf(units.find(text)?.value)).toBe(name);
    expect(units.find(text)?.issues).toEqual([]);
  });

  test.each([
    ['Công an huyện Hoành Bồ', 'UNIT_ABOLISHED'],
    ['CATP Hạ Long', 'UNIT_ABOLISHED'],
    ['CA TX Đông Triều', 'UNIT_ABOLISHED'],
    ['Công an phường Hà Phong', 'UNIT_ABOLISHED'],
    ['Công an phường Hải Hòa', 'UNIT_ABOLISHED'],
    ['Công an thị trấn Cái Rồng', 'UNIT_ABOLISHED'],
    ['CA Hạ Long', 'UNIT_UNCLEAR'],
    ['Công an xã Hà Tu', 'UNIT_UNCLEAR'],
    ['Công an phường Hà Lâm', 'UNIT_UNCLEAR'],
    ['Đội 2 - Công an phường Hà Tu', 'UNIT_UNCLEAR'],
  ])('"%s" is asked about (%s)', (text, code) => {
    const reading = units.find(text);
    expect(reading?.value).toBeNull();
    expect(reading?.issues.map((issue) => issue.code)).toEqual([code]);
    expect(choicesFor(text)?.length).toBeGreaterThan(0);
  });

  it('offers who took over: one successor, or each of a divided commune', () => {
    expect(choicesFor('CAP Hà Phong')).toEqual(['Công an phường Hà Tu']);
    expect(choicesFor('CAP Hà Khẩu')).toEqual(['Công an phường Việt Hưng', 'Công an phường Tuần Châu']);
    expect(choicesFor('Công an huyện Cô Tô')).toEqual(['Công an đặc khu Cô Tô']);
  });

  it('offers the similar name where an accent is wrong, and never takes it', () => {
    expect(choicesFor('Công an phường Hà Lâm')).toEqual(['Công an phường Hà Lầm']);
  });

  it('a unit of another province is unknown', () => {
    const reading = units.readUnit({ kind: 'text', text: 'Công an phường Bến Nghé' });
    expect(reading.issues.map((issue) => issue.code)).toEqual(['UNIT_UNKNOWN']);
  });

  it('a person named like a place is no unit', () => {
    for (const name of ['Hà An', 'Phương Văn An', 'Cát Thị Hoa', 'Ca Văn Bình']) {
      expect(units.isUnitName(name), name).toBe(false);
    }
    expect(units.isUnitName('CAP Hà An')).toBe(true);
    expect(units.isUnitName('CÔNG AN PHƯỜNG HÀ AN')).toBe(true);
    expect(units.isUnitName('Phòng Tham mưu')).toBe(true);
  });

  it('finds each unit of the reference by its own name', () => {
    for (const { code, name } of reference.units) expect(units.find(name)?.value, name).toBe(code);
  });

  it('leads every abolished name to units that exist', () => {
    const codes = new Set(reference.units.map(({ code }) => code));
    for (const { name, successors } of reference.abolished) {
      expect(successors.length, name).toBeGreaterThan(0);
      for (const code of successors) expect(codes, `${name} -> ${code}`).toContain(code);
    }
  });
});

describe('names taken apart', () => {
  test.each([
    ['Công an thị xã Đông Triều', 'thị xã', 'Đông Triều'],
    ['CATX Đông Triều', 'thị xã', 'Đông Triều'],
    ['Công an xã Hải Sơn', 'xã', 'Hải Sơn'],
    ['Phòng Tham mưu', null, 'Phòng Tham mưu'],
    ['Công an xã', null, 'xã'],
    ['Phương Đông', null, 'Phương Đông'],
    ['Phường Phương Đông', 'phường', 'Phương Đông'],
    ['phuong ha tu', 'phường', 'ha tu'],
  ])('"%s" is %s and %s', (text, kind, place) => {
    expect(unitWords(text)).toEqual({ kind, place });
  });
});

it('a commune that stayed as it was is not listed as abolished', () => {
  const csv =
    'code,unit,predecessors_until_2025_06_30\n06967,Xã Cái Chiên,giữ nguyên\n06652,Phường Hà Tu,"Phường Hà Phong, Phường Hà Tu"\n';
  expect(abolishedUnits(csv, 'name,dissolved_on,successors,note\n')).toEqual([
    { name: 'Công an phường Hà Phong', successors: ['06652'] },
    { name: 'Công an phường Hà Tu', successors: ['06652'] },
  ]);
});
