import { randomBytes } from 'node:crypto';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  attachmentKeys,
  contentPath,
  keepContent,
  provesContent,
  readContent,
  SEALED_EXTRA,
} from './attachment-files.ts';
import { newStoreKey } from './keyring.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dang-vu-thu-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const keys = attachmentKeys(newStoreKey());
const PAPER = Buffer.from('Quyết định nâng lương trước thời hạn');
const keep = (bytes: Uint8Array = PAPER) => keepContent(folder, keys, bytes);
const read = (address: string, by = keys) => readContent(folder, by, address)?.toString('utf8') ?? null;
const filesIn = (where: string) =>
  readdirSync(where, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(where, name)).isFile(),
  );

test('whatever is kept is read back byte for byte', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 5000 }), (bytes) => {
      const address = keep(bytes);
      expect(readContent(folder, keys, address)).toEqual(Buffer.from(bytes));
      expect(statSync(contentPath(folder, address)).size).toBe(bytes.length + SEALED_EXTRA);
    }),
    { numRuns: 50 },
  );
});

test('a scan of several megabytes is kept and read', () => {
  const scan = randomBytes(3 * 1024 * 1024 + 17);
  const address = keep(scan);
  expect(readContent(folder, keys, address)?.equals(scan)).toBe(true);
  expect(provesContent(contentPath(folder, address), keys, address)).toBe(true);
});

test('the same paper is kept once, for its owner only, and neither name nor bytes tell what it is', () => {
  const address = keep();
  expect(keep()).toBe(address);
  expect(filesIn(folder)).toEqual([join(address.slice(0, 2), address)]);
  expect(statSync(contentPath(folder, address)).mode & 0o777).toBe(0o600);
  expect(readFileSync(contentPath(folder, address)).includes(PAPER.subarray(0, 8))).toBe(false);
  const other = attachmentKeys(newStoreKey());
  expect(keepContent(folder, other, PAPER)).not.toBe(address);
  expect(read(address, other)).toBeNull();
});

test('a paper that is handed in again looks new to whoever tidies by age', () => {
  const path = contentPath(folder, keep());
  utimesSync(path, 0, 0);
  keep();
  expect(statSync(path).mtimeMs).toBeGreaterThan(Date.now() - 60_000);
});

describe('a file that is not what its name says is never taken for the paper', () => {
  const damage: [string, (path: string) => void][] = [
    ['gone', (path) => rmSync(path)],
    ['empty', (path) => writeFileSync(path, '')],
    ['cut off', (path) => writeFileSync(path, readFileSync(path).subarray(0, -1))],
    ['longer', (path) => writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.of(0)]))],
    ['in clear', (path) => writeFileSync(path, PAPER)],
    [
      'a folder',
      (path) => {
        rmSync(path);
        mkdirSync(path);
      },
    ],
  ];
  test.each(damage)('%s', (_, spoil) => {
    const address = keep();
    spoil(contentPath(folder, address));
    expect(read(address)).toBeNull();
    expect(provesContent(contentPath(folder, address), keys, address)).toBe(false);
  });

  test('changed by one bit anywhere', () => {
    const address = keep();
    const path = contentPath(folder, address);
    const whole = readFileSync(path);
    for (let at = 0; at < whole.length; at++) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 1;
      writeFileSync(path, changed);
      expect([at, read(address), provesContent(path, keys, address)]).toEqual([at, null, false]);
    }
  });

  test('two that changed places', () => {
    const [one, two] = [keep(), keep(Buffer.from('Kết luận thanh tra'))];
    const aside = join(folder, 'aside');
    copyFileSync(contentPath(folder, one), aside);
    copyFileSync(contentPath(folder, two), contentPath(folder, one));
    copyFileSync(aside, contentPath(folder, two));
    expect([read(one), read(two)]).toEqual([null, null]);
  });
});

test('a damaged file is made whole by the same paper', () => {
  const address = keep();
  writeFileSync(contentPath(folder, address), 'hỏng');
  expect(keep()).toBe(address);
  expect(read(address)).toBe(PAPER.toString('utf8'));
});

test('what a crash left half written is no paper, and stands in nobody’s way', () => {
  const address = keep();
  const path = contentPath(folder, address);
  const half = readFileSync(path).subarray(0, 20);
  rmSync(path);
  writeFileSync(`${path}.0123456789ab.new`, half);
  expect(read(address)).toBeNull();
  keep();
  expect(read(address)).toBe(PAPER.toString('utf8'));
  expect(filesIn(dirname(path))).toHaveLength(2);
});
