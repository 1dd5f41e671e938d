import { expect, test } from 'vitest';
import { communes, departments } from './reference-units.ts';

test('Quảng Ninh has 30 wards, 22 communes and 2 special zones', () => {
  const of = (kind: string) => communes.filter((commune) => commune.kind === kind).length;
  expect({ ward: of('ward'), commune: of('commune'), specialZone: of('specialZone') }).toEqual({
    ward: 30,
    commune: 22,
    specialZone: 2,
  });
});

test('every unit has a code of its own and a name', () => {
  const all = [...communes, ...departments];
  expect(new Set(all.map((unit) => unit.code)).size).toBe(all.length);
  expect(all.filter((unit) => unit.name === '')).toEqual([]);
});

test('the office itself is among the departments', () => {
  expect(departments).toContainEqual({
    code: 'PX03',
    name: 'Phòng Công tác đảng và công tác chính trị',
    kind: 'department',
  });
});
