import { describe, expect, it } from 'vitest';
import type { LocalDate } from '#shared/domain/local-date.ts';
import type { Unit } from '#shared/organisation/organisation.contract.ts';
import { mapTotal, mapUnits } from './map-figures.ts';

const unit = (id: string, code: string, name: string): Unit => ({
  id,
  code,
  name,
  kind: 'ward',
  parentId: null,
  validFrom: null,
  validTo: null,
  revision: 1,
  people: 0,
});
const outlined = [
  { code: '06652', name: 'Phường Hà Tu' },
  { code: '06658', name: 'Phường Cao Xanh' },
  { code: '06661', name: 'Phường Việt Hưng' },
];
const units = [
  unit('a', '06652', 'Công an phường Hà Tu'),
  unit('b', '06658', 'Công an phường Cao Xanh'),
  unit('c', 'PX03', 'Phòng Công tác đảng'),
];
const figures = [
  { unitId: 'a', people: 30, women: 10, members: 20, vacant: 1 },
  { unitId: 'b', people: 10, women: 0, members: 9, vacant: 0 },
  { unitId: 'c', people: 99, women: 99, members: 99, vacant: 9 },
];

describe('numbers on the map', () => {
  it('a unit is found by the code of its commune and called by its own name', () => {
    expect(mapUnits(outlined, units, figures, 'people')).toEqual([
      { code: '06652', unitId: 'a', name: 'Công an phường Hà Tu', number: 30 },
      { code: '06658', unitId: 'b', name: 'Công an phường Cao Xanh', number: 10 },
      { code: '06661', unitId: null, name: 'Phường Việt Hưng', number: null },
    ]);
  });

  it('a commune of before, with the code of one of today, is not drawn in the outline of today', () => {
    const before = { ...unit('a', '06652', 'Công an phường Hà Tu'), validTo: '2025-07-01' as LocalDate };
    expect(mapUnits(outlined, [before], figures, 'people')[0]).toMatchObject({ unitId: null, number: null });
    expect(mapTotal(outlined, [before], figures, 'people')).toBe(0);
  });

  it('the share of women is whole percent; without people there is none', () => {
    expect(mapUnits(outlined, units, figures, 'women').map(({ number }) => number)).toEqual([33, 0, null]);
    const nobody = [{ unitId: 'a', people: 0, women: 0, members: 0, vacant: 2 }];
    expect(mapUnits(outlined, units, nobody, 'women')[0]).toMatchObject({ unitId: 'a', number: null });
  });

  it('departments are not on the map and not in its total; the share of all is no mean of shares', () => {
    expect(mapTotal(outlined, units, figures, 'members')).toBe(29);
    expect(mapTotal(outlined, units, figures, 'women')).toBe(25);
    expect(mapTotal(outlined, units, [], 'women')).toBeNull();
  });
});
