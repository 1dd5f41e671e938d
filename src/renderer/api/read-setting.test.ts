import { expect, test } from 'vitest';
import { z } from 'zod';
import { readSetting, withSetting } from './read-setting.ts';

const names = z.array(z.string());

test('a setting is read as it was kept', () => {
  expect(readSetting('["Nữ đảng viên"]', names, [])).toEqual(['Nữ đảng viên']);
});

test.each([undefined, '', '{', '{"name":1}', '[1]'])(
  'what was never kept or cannot be read (%s) gives the fallback',
  (text) => {
    expect(readSetting(text, names, ['mặc định'])).toEqual(['mặc định']);
  },
);

test('a setting that is put replaces the one before, null forgets it, the others stay', () => {
  const before = { language: '"vi"', textSize: '"125"' };
  expect(withSetting(before, 'language', '"en"')).toEqual({ textSize: '"125"', language: '"en"' });
  expect(withSetting(before, 'language', null)).toEqual({ textSize: '"125"' });
});
