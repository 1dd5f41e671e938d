import { expect, test } from 'vitest';
import { createSessionFiles } from './session-files.ts';

const MB = 1024 * 1024;
const scan = (megabytes: number) => ({ fileName: 'a.pdf', bytes: new Uint8Array(megabytes * MB) });

test('files that were chosen and never kept do not fill the memory; the last ones stay', () => {
  const files = createSessionFiles();
  const ids = Array.from({ length: 8 }, () => files.put('office', scan(50)).fileId);
  const kept = ids.map((id) => files.take('office', id) !== null);
  expect(kept).toEqual([false, false, false, true, true, true, true, true]);
});

test('one larger than all of that, a backup say, is held alone', () => {
  const files = createSessionFiles();
  const small = files.put('office', scan(1));
  const large = files.put('office', scan(300));
  expect(files.take('office', small.fileId)).toBeNull();
  expect(files.take('office', large.fileId)?.bytes.byteLength).toBe(300 * MB);
});

test('of many small ones the newest twenty stay, and one session never takes that of another', () => {
  const files = createSessionFiles();
  const ids = Array.from({ length: 25 }, () => files.put('office', scan(0)).fileId);
  expect(files.take('other', ids[24] ?? '')).toBeNull();
  expect(ids.filter((id) => files.take('office', id) !== null)).toEqual(ids.slice(5));
});
