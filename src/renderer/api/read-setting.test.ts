import { expect, test } from 'vitest';
import { z } from 'zod';
import { readSetting } from './read-setting.ts';

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
