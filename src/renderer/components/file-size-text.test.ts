import { expect, test } from 'vitest';
import { fileSizeText } from './file-size-text.ts';

test.each([
  [0, '0 B', '0 B'],
  [1023, '1.023 B', '1,023 B'],
  [1536, '1,5 KB', '1.5 KB'],
  [5 * 1024 * 1024, '5,0 MB', '5.0 MB'],
  [3000 * 1024 ** 3, '3.000,0 GB', '3,000.0 GB'],
])('%d bytes are read as %s', (bytes, vi, en) => {
  expect(fileSizeText(bytes, 'vi')).toBe(vi);
  expect(fileSizeText(bytes, 'en')).toBe(en);
});
