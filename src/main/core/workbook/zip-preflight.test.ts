import { randomBytes } from 'node:crypto';
import { describe, expect, it, test } from 'vitest';
import { makeXlsx, makeZip, type Part, textCell, workbookParts } from './__fixtures__/make-xlsx.ts';
import { limits } from './workbook-limits.ts';
import { WorkbookRefusal } from './workbook-refusal.ts';
import { preflightXlsx } from './zip-preflight.ts';

const row = `<sheetData><row r="1">${textCell('A1', 'Họ và tên')}</row></sheetData>`;
const parts = () => workbookParts([{ name: 'DSCB', xml: row }]);
const withPart = (part: Part) => makeZip([...parts(), part]);

function verdict(file: Uint8Array): string {
  try {
    preflightXlsx(file);
    return 'accepted';
  } catch (error) {
    if (error instanceof WorkbookRefusal) return error.code;
    throw error;
  }
}

/** A compound file, as old Excel and password protection write it, with one directory entry. */
function compoundFile(stream: string): Buffer {
  const file = Buffer.alloc(1024);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file);
  Buffer.from(stream, 'utf16le').copy(file, 640);
  return file;
}

describe('a file before it is opened', () => {
  it('a workbook is accepted', () => {
    expect(verdict(makeXlsx(row))).toBe('accepted');
  });

  test.each([
    ['an empty file', Buffer.alloc(0), 'FILE_EMPTY'],
    [
      'a web page renamed to .xlsx',
      Buffer.from('<html><table><tr><td>1</td></tr></table></html>'),
      'FILE_NOT_EXCEL',
    ],
    ['a CSV renamed to .xlsx', Buffer.from('STT;Họ và tên\n1;A\n'), 'FILE_NOT_EXCEL'],
    [
      'a Word document',
      makeZip([
        { name: '[Content_Types].xml', content: '' },
        { name: 'word/document.xml', content: '' },
      ]),
      'FILE_NOT_EXCEL',
    ],
    ['an old Excel file', compoundFile('Workbook'), 'FILE_OLD_EXCEL'],
    ['a very old Excel file', compoundFile('Book'), 'FILE_OLD_EXCEL'],
    ['a workbook with a password', compoundFile('EncryptedPackage'), 'FILE_ENCRYPTED'],
    ['an old Word document', compoundFile('WordDocument'), 'FILE_NOT_EXCEL'],
    ['an encrypted zip', withPart({ name: 'a', content: 'x', lies: { flags: 1 } }), 'FILE_ENCRYPTED'],
    ['only the beginning of a zip', Buffer.from('PK\x03\x04'), 'FILE_DAMAGED'],
  ])('%s is told apart', (_, file, code) => {
    expect(verdict(file)).toBe(code);
  });

  it('random bytes are never accepted, not even behind the mark of a zip', () => {
    for (let length = 1; length < 4_000; length += 97) {
      expect(verdict(randomBytes(length))).toBe('FILE_NOT_EXCEL');
      expect(verdict(Buffer.concat([Buffer.from('PK\x03\x04'), randomBytes(length)]))).toBe('FILE_DAMAGED');
    }
  });

  it('a truncated file is refused wherever it was cut', () => {
    const whole = makeXlsx(row);
    for (let length = 4; length < whole.length; length += 11) {
      expect(verdict(whole.subarray(0, length))).toBe('FILE_DAMAGED');
    }
  });
});

describe('a package made to break readers', () => {
  const bomb = Buffer.alloc(limits.ratioAppliesAbove + 1, ' ');

  it('a part that grows more than any sheet does is refused unread', () => {
    expect(verdict(withPart({ name: 'xl/worksheets/sheet9.xml', content: bomb }))).toBe('FILE_TOO_LARGE');
  });

  it('a part that hides how much it grows is stopped while it is unpacked', () => {
    expect(verdict(withPart({ name: 'xl/media/a.xml', content: bomb, lies: { size: 1000 } }))).toBe(
      'FILE_DAMAGED',
    );
  });

  it('a part larger than any sheet is refused by its declared size', () => {
    const lies = { size: limits.entryBytes + 1 };
    expect(verdict(withPart({ name: 'a.xml', content: 'x', lies }))).toBe('FILE_TOO_LARGE');
  });

  it('many parts that are too much together are refused', () => {
    // Each is allowed alone: noise does not shrink, and the declared sizes stay under the ratio.
    const noise = randomBytes(300_000);
    const many = Array.from({ length: 4 }, (_, i) => ({
      name: `xl/media/${i}.bin`,
      content: noise,
      lies: { size: 50 * 1024 * 1024 },
    }));
    expect(verdict(makeZip([...parts(), ...many]))).toBe('FILE_TOO_LARGE');
  });

  test.each([
    ['the same name', 'xl/workbook.xml'],
    ['a name that differs in capitals', 'XL/Workbook.xml'],
    ['a name that differs in slashes', 'xl\\workbook.xml'],
  ])('two parts with %s are refused', (_, name) => {
    expect(verdict(withPart({ name, content: 'x' }))).toBe('FILE_DAMAGED');
  });

  it('a part that names itself differently than the directory does is refused', () => {
    const lies = { localName: 'xl/workbook.xml' };
    expect(verdict(withPart({ name: 'xl/workbook.abc', content: 'x', lies }))).toBe('FILE_DAMAGED');
  });
});
