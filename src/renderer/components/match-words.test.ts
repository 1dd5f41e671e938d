import { describe, expect, it } from 'vitest';
import { bestMatches, matchWords } from './match-words.ts';

const units = ['Phòng Tham mưu', 'Công an phường Hạ Long', 'Công an phường Hà Tu', 'Công an xã Đông Ngũ'];
const found = (typed: string) => bestMatches(units, (unit) => unit, typed);

describe('finding a unit by typing', () => {
  it('without accents, names with a word that begins so first', () => {
    expect(found('ha')).toEqual(['Công an phường Hạ Long', 'Công an phường Hà Tu', 'Phòng Tham mưu']);
  });

  it('by several words in any order', () => {
    expect(found('ngu dong')).toEqual(['Công an xã Đông Ngũ']);
  });

  it('nothing typed shows all in their own order', () => {
    expect(found(' ')).toEqual(units);
  });

  it('one missing word is one too many', () => {
    expect(matchWords('Công an phường Hà Tu', 'ha long')).toBe('none');
  });
});
