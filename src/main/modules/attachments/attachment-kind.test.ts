import { describe, expect, test } from 'vitest';
import { makeXlsx, makeZip } from '../../core/workbook/__fixtures__/make-xlsx.ts';
import { fileNameFor, kindOf } from './attachment-kind.ts';

const text = (content: string) => Buffer.from(content, 'latin1');
const docx = makeZip([
  { name: '[Content_Types].xml', content: '<Types/>' },
  { name: 'word/document.xml', content: '<w:document/>' },
]);
/** A compound file, as Office wrote before 2007, with one directory entry. */
function compoundFile(stream: string): Buffer {
  const file = Buffer.alloc(1024);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file);
  Buffer.from(stream, 'utf16le').copy(file, 640);
  return file;
}
const webp = Buffer.concat([text('RIFF'), Buffer.alloc(4), text('WEBPVP8 ')]);

describe('a file is what it holds, whatever it is called', () => {
  test.each<[string, Uint8Array, string]>([
    ['a photograph', Buffer.from('ffd8ffe000104a464946', 'hex'), 'image/jpeg'],
    ['a screenshot', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'image/png'],
    ['a WebP picture', webp, 'image/webp'],
    ['a PDF', text('%PDF-1.7\n'), 'application/pdf'],
    ['a PDF of a scanner that says something first', text('\r\nscan\n%PDF-1.4\n'), 'application/pdf'],
    ['Word', docx, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['Excel', makeXlsx('<sheetData/>'), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['old Word', compoundFile('WordDocument'), 'application/msword'],
    ['old Excel', compoundFile('Workbook'), 'application/vnd.ms-excel'],
  ])('%s', (_, bytes, kind) => expect(kindOf(bytes)).toBe(kind));

  test.each<[string, Uint8Array]>([
    ['a program', text('MZ\x90\x00')],
    ['a script in a picture format', text('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    ['a web page', text('<html></html>')],
    ['a text', text('Quyet dinh')],
    ['any other archive', makeZip([{ name: 'a.txt', content: 'a' }])],
    ['a package cut off', docx.subarray(0, docx.length - 30)],
    ['a document with a password, which nobody could read later', compoundFile('EncryptedPackage')],
    ['another compound file, as installers are', compoundFile('Property')],
    ['nothing', Buffer.alloc(0)],
    ['two bytes of a photograph', Buffer.from('ffd8', 'hex')],
  ])('%s may not be attached', (_, bytes) => expect(kindOf(bytes)).toBeNull());
});

describe('the name to save it under', () => {
  test.each([
    ['Quyết định 12.PDF', 'Quyết định 12.PDF'],
    ['QĐ số 12-QĐ/CAT.pdf', 'CAT.pdf'],
    ['quyet-dinh', 'quyet-dinh.pdf'],
    ['ảnh.exe', 'ảnh.exe.pdf'],
    ['C:\\Users\\a\\qd.pdf', 'qd.pdf'],
    ['../../qd.pdf', 'qd.pdf'],
    ['a\u202Efdp.exe', 'afdp.exe.pdf'],
    ['a:b|c?.pdf', 'a_b_c_.pdf'],
    ['.pdf', 'pdf.pdf'],
    ['', 'tep.pdf'],
    [`${'a'.repeat(400)}.pdf`, `${'a'.repeat(150)}.pdf`],
  ])('%j becomes %j', (given, name) => expect(fileNameFor(given, 'application/pdf')).toBe(name));

  test('any of the usual endings of a kind stays', () => {
    expect(fileNameFor('chân dung.jpeg', 'image/jpeg')).toBe('chân dung.jpeg');
    expect(fileNameFor('chân dung.png', 'image/jpeg')).toBe('chân dung.png.jpg');
  });
});
