import { expect, test } from 'vitest';
import { parseCsv } from './csv.ts';

test.each([
  ['a,b\n1,2\n', [{ a: '1', b: '2' }]],
  ['a,b\r\n1,2', [{ a: '1', b: '2' }]],
  ['\uFEFFa,b\n"x, y","say ""no"""\n', [{ a: 'x, y', b: 'say "no"' }]],
  ['a,b\n1\n', [{ a: '1', b: '' }]],
  ['a,b\n,\n\n', [{ a: '', b: '' }]],
  ['a,b\n"two\nlines",2', [{ a: 'two\nlines', b: '2' }]],
  ['', []],
])('reads %j', (text, records) => {
  expect(parseCsv(text)).toEqual(records);
});
