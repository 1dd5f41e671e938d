import { describe, expect, it } from 'vitest';
import { type LocalDate, parseLocalDate } from '#shared/domain/local-date.ts';
import { compareVietnamese } from '#shared/domain/vietnamese-text.ts';
import type { Unit, UnitKind } from '#shared/organisation/organisation.contract.ts';
import { countKinds, everyUnit, filterUnits, sortUnits } from './units-view.ts';

const day = (iso: string) => parseLocalDate(iso) ?? ('' as LocalDate);
const today = day('2026-11-21');
const unit = (
  code: string,
  name: string,
  kind: UnitKind,
  people: number,
  validTo: string | null = null,
): Unit => ({
  id: code,
  code,
  name,
  kind,
  parentId: null,
  validFrom: null,
  validTo: validTo === null ? null : day(validTo),
  revision: 1,
  people,
});
const units = [
  unit('CAT', 'Công an tỉnh Quảng Ninh', 'province', 3),
  unit('PX03', 'Phòng Công tác đảng và công tác chính trị', 'department', 21),
  unit('06658', 'Công an phường Hạ Long', 'ward', 12),
  unit('06652', 'Công an phường Đông Mai', 'ward', 9),
  unit('06700', 'Công an huyện Vân Đồn', 'commune', 0, '2025-03-01'),
];
const codes = (found: readonly Unit[]) => found.map(({ code }) => code);

describe('the list of units', () => {
  it.each([
    ['ha long', ['06658']],
    ['dong', ['06652']],
    ['px03', ['PX03']],
    ['cong an phuong', ['06658', '06652']],
  ])('"%s" is found without accents, in name or code', (search, expected) => {
    expect(codes(filterUnits(units, { ...everyUnit, search }, today))).toEqual(expected);
  });

  it('a unit that was closed is shown only where closed units are asked for', () => {
    expect(codes(filterUnits(units, everyUnit, today))).not.toContain('06700');
    expect(codes(filterUnits(units, { ...everyUnit, closed: true }, today))).toEqual(['06700']);
  });

  it('the chips count what the search leaves, whichever kind is chosen', () => {
    expect(countKinds(units, { ...everyUnit, search: 'cong an', kind: 'ward' }, today)).toEqual([
      ['province', 1],
      ['department', 1],
      ['ward', 2],
    ]);
  });

  it('a chosen kind stays visible when nothing of it is left', () => {
    expect(countKinds(units, { ...everyUnit, search: 'px03', kind: 'ward' }, today)).toEqual([
      ['department', 1],
      ['ward', 0],
    ]);
  });

  it('names are ordered as a Vietnamese dictionary orders them, Đ after D', () => {
    const sorted = sortUnits(units.slice(2, 4), { by: 'name', descending: false }, compareVietnamese);
    expect(codes(sorted)).toEqual(['06652', '06658']);
    expect(codes(sortUnits(units, { by: 'people', descending: true }, compareVietnamese))[0]).toBe('PX03');
  });

  it('without an order asked for, the office order of the core stays', () => {
    expect(sortUnits(units, null, compareVietnamese)).toEqual(units);
  });
});
