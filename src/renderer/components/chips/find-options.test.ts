import { describe, expect, it } from 'vitest';
import { findOptions } from './find-options.ts';

const units = ['Phòng Tham mưu', 'Công an phường Hạ Long', 'Công an phường Hà Tu', 'Công an xã Đông Ngũ'].map(
  (label) => ({ value: label, label }),
);
const found = (typed: string) => findOptions(units, typed).map(({ label }) => label);

describe('finding a unit to filter by', () => {
  it('without accents, names that begin with it first', () => {
    expect(found('ha')).toEqual(['Công an phường Hạ Long', 'Công an phường Hà Tu', 'Phòng Tham mưu']);
  });

  it('by several words in any order', () => {
    expect(found('ngu dong')).toEqual(['Công an xã Đông Ngũ']);
  });

  it('nothing typed shows all in their own order', () => {
    expect(found(' ')).toEqual(units.map(({ label }) => label));
  });
});
