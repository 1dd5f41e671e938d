import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { formerCommunes, formerDistricts, unchangedCommunes } from './former-units.ts';

const table = (file: string) =>
  readFileSync(resolve(import.meta.dirname, '../../../resources/reference', file), 'utf8');
const communes = formerCommunes(table('unit-predecessors.csv'));
const districts = formerDistricts(table('dissolved-units.csv'));
const named = (wanted: string) =>
  [...communes, ...districts].filter(({ names }) => names.some(({ name }) => name === wanted));

test('a commune that was split between three units is one with three successors', () => {
  expect(named('Công an xã Hải Lạng').map(({ successors }) => successors)).toEqual([
    ['06799', '06886', '06978'],
  ]);
});

test('towns and communes of one place are two', () => {
  expect(named('Công an xã Thanh Sơn').map(({ kind }) => kind)).toEqual(['commune']);
  expect(named('Công an phường Thanh Sơn').map(({ kind }) => kind)).toEqual(['ward']);
  expect(named('Công an thị trấn Cái Rồng').map(({ kind }) => kind)).toEqual(['commune']);
});

test('the one commune that no merger touched has no predecessor', () => {
  expect([...unchangedCommunes(table('unit-predecessors.csv'))]).toEqual(['06967']);
  expect(communes.some(({ successors }) => successors.includes('06967'))).toBe(false);
});

test('no code of a former unit is one of today, nor used twice', () => {
  const today = table('quang-ninh-units.csv').match(/^\d{5}/gm) ?? [];
  const codes = [...communes, ...districts].map(({ code }) => code);
  expect(today).toHaveLength(54);
  expect(new Set([...codes, ...today]).size).toBe(codes.length + today.length);
});

test('Đông Triều was a town before it was a city, and is one unit', () => {
  expect(named('Công an thành phố Đông Triều').map(({ names }) => names)).toEqual([
    [
      { from: '0001-01-01', name: 'Công an thị xã Đông Triều' },
      { from: '2024-11-01', name: 'Công an thành phố Đông Triều' },
    ],
  ]);
});

test('Hoành Bồ went on in the city of Hạ Long, which went on in the wards of today', () => {
  expect(named('Công an huyện Hoành Bồ')).toMatchObject([
    { validTo: '2020-01-01', successors: ['Công an thành phố Hạ Long'] },
  ]);
  expect(named('Công an thành phố Hạ Long')[0]?.successors).toContain('07030');
});
